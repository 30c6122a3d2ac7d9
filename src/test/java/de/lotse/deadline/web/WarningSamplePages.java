package de.lotse.deadline.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.counselling.process.CounsellingCases;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.NewDeadline;
import de.lotse.security.OnBehalf;
import de.lotse.testing.TestJobs;
import de.lotse.testing.browser.SamplePages;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Warnings of a deadline that runs out on the first day of the tests' clock. */
@Component
class WarningSamplePages implements SamplePages {

    private final CaseFiles cases;
    private final DeadlineRegister register;
    private final OnBehalf onBehalf;
    private final TestJobs jobs;

    WarningSamplePages(
            CaseFiles cases, DeadlineRegister register, OnBehalf onBehalf, TestJobs jobs) {
        this.cases = cases;
        this.register = register;
        this.onBehalf = onBehalf;
        this.jobs = jobs;
    }

    @Override
    public Map<String, Visit> visits() {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        DeadlineId id = onBehalf.call("berater", () -> letter(file));
        jobs.fireDueTimers(file);
        return Map.of(
                "/verwaltung/fristen", new Visit("admin", "/verwaltung/fristen"),
                "/fristen/{id}/warnung", new Visit("beraterin", "/fristen/" + id + "/warnung"));
    }

    private DeadlineId letter(CaseView file) {
        return register.register(
                NewDeadline.legal(
                        file.id(), "COURT_ACTION", LocalDate.of(2026, 11, 23), "Bescheid"));
    }
}
