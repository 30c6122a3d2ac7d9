package de.lotse.counselling.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ContactFacts;
import de.lotse.casefile.ContactForm;
import de.lotse.casefile.Contacts;
import de.lotse.casefile.FollowUpRequested;
import de.lotse.casefile.NewContact;
import de.lotse.casefile.Topic;
import de.lotse.deadline.CorrectionReason;
import de.lotse.deadline.DeadlineCorrection;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.security.OnBehalf;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.TestJobs;
import de.lotse.workflow.EngineCalls;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The clocks of a case follow its deadlines, contacts and follow-ups. */
class CaseClocksTest extends IntegrationTest {

    @Autowired private CaseFiles cases;
    @Autowired private Contacts contacts;
    @Autowired private DeadlineRegister deadlines;
    @Autowired private ApplicationEventPublisher publisher;
    @Autowired private ManagementService management;
    @Autowired private EngineCalls engine;
    @Autowired private StepTasks tasks;
    @Autowired private TestJobs jobs;
    @Autowired private OnBehalf onBehalf;

    @Test
    void a_corrected_deadline_moves_its_task_and_its_warning() {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        DeadlineId letter = letter(file);
        assertThat(warnings(file)).hasSize(1);

        correct(letter, LocalDate.of(2026, 12, 21), LocalDate.of(2026, 12, 15), false);

        assertThat(tasks.one(file, "task_meet_deadline").getDueDate()).isEqualTo("2026-12-21");
        assertThat(warnings(file))
                .singleElement()
                .extracting(job -> job.getDuedate().toInstant().toString())
                .isEqualTo("2026-12-14T23:00:00Z");
    }

    @Test
    void a_deadline_that_is_open_again_is_a_task_again() {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        DeadlineId letter = letter(file);
        onBehalf.run(
                "beraterin",
                () ->
                        deadlines.decide(
                                letter,
                                deadlines.require(letter).version(),
                                DeadlineState.MET,
                                "Fax"));
        assertThat(tasks.elements(file)).containsExactly("task_first_talk");

        correct(letter, LocalDate.of(2026, 12, 14), null, true);

        assertThat(tasks.elements(file))
                .containsExactlyInAnyOrder("task_first_talk", "task_meet_deadline");
    }

    @Test
    void the_warning_of_a_deadline_reaches_the_supervision() {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        letter(file);

        clock.set(LocalDate.of(2026, 12, 10));
        jobs.fireDueTimers(file.tenant());

        assertThat(tasks.elements(file)).contains("task_meet_deadline", "task_check_deadline");
    }

    @Test
    void a_contact_puts_off_the_day_from_which_it_is_missed() {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        clock.set(LocalDate.of(2027, 2, 1));
        contact(file);

        clock.set(LocalDate.of(2027, 3, 1));
        jobs.fireDueTimers(file.tenant());
        assertThat(tasks.elements(file)).doesNotContain("task_contact_attempt");

        clock.set(LocalDate.of(2027, 5, 4));
        jobs.fireDueTimers(file.tenant());
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

    private DeadlineId letter(CaseView file) {
        return onBehalf.call("beraterin", () -> CounsellingCases.letter(deadlines, file));
    }

    private void correct(DeadlineId id, LocalDate due, LocalDate warnOn, boolean reopen) {
        onBehalf.run(
                "beraterin",
                () -> {
                    DeadlineView deadline = deadlines.require(id);
                    deadlines.correct(
                            id,
                            deadline.version(),
                            new DeadlineCorrection(
                                    due,
                                    null,
                                    warnOn,
                                    deadline.actor(),
                                    deadline.responsible(),
                                    deadline.deputy(),
                                    "Bescheid",
                                    reopen,
                                    CorrectionReason.TYPING_ERROR));
                });
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

    private List<Job> warnings(CaseView file) {
        String instance = tasks.one(file, "task_meet_deadline").getProcessInstanceId();
        return onBehalf.call(
                "beraterin",
                () ->
                        engine.call(
                                () ->
                                        management
                                                .createJobQuery()
                                                .processInstanceId(instance)
                                                .activityId("timer_deadline_warning")
                                                .list()));
    }
}
