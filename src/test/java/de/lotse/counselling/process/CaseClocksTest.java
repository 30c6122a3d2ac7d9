package de.lotse.counselling.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ContactFacts;
import de.lotse.casefile.ContactForm;
import de.lotse.casefile.Contacts;
import de.lotse.casefile.FollowUpRequested;
import de.lotse.casefile.NewContact;
import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.TestJobs;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The clocks of a case follow its contacts and follow-ups. */
class CaseClocksTest extends IntegrationTest {

    @Autowired private CaseFiles cases;
    @Autowired private Contacts contacts;
    @Autowired private ApplicationEventPublisher publisher;
    @Autowired private StepTasks tasks;
    @Autowired private TestJobs jobs;
    @Autowired private OnBehalf onBehalf;

    @Test
    void a_contact_puts_off_the_day_from_which_it_is_missed() {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        clock.set(LocalDate.of(2027, 2, 1));
        contact(file);

        clock.set(LocalDate.of(2027, 3, 1));
        jobs.fireDueTimers(file);
        assertThat(tasks.elements(file)).doesNotContain("task_contact_attempt");

        clock.set(LocalDate.of(2027, 5, 4));
        jobs.fireDueTimers(file);
        assertThat(tasks.elements(file)).contains("task_contact_attempt");
        contact(file);
        assertThat(tasks.elements(file)).doesNotContain("task_contact_attempt");
    }

    @Test
    void a_follow_up_asked_for_with_a_contact_moves_what_waits() {
        CaseView file = CounsellingCases.open(onBehalf, cases);

        onBehalf.run(
                "beraterin",
                () ->
                        publisher.publishEvent(
                                new FollowUpRequested(file.id(), LocalDate.of(2026, 12, 2))));

        assertThat(tasks.one(file, "task_first_talk").getDueDate()).isEqualTo("2026-12-02");
        assertThat(tasks.one(file, "task_first_talk").getFollowUpDate()).isEqualTo("2026-12-02");
    }

    private void contact(CaseView file) {
        ContactFacts facts =
                new ContactFacts(
                        LocalDate.ofInstant(clock.instant(), clock.getZone()),
                        ContactForm.PHONE,
                        null,
                        null,
                        null,
                        null,
                        Set.of(Topic.HOUSING),
                        null);
        onBehalf.run("beraterin", () -> contacts.record(NewContact.of(file, facts)));
    }
}
