package de.lotse.demo;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.Interpreter;
import de.lotse.consent.ConsentId;
import de.lotse.consent.ConsentProof;
import de.lotse.consent.Consents;
import de.lotse.consent.DataKind;
import de.lotse.consent.Direction;
import de.lotse.consent.NewConsent;
import de.lotse.consent.NewPower;
import de.lotse.consent.PowerId;
import de.lotse.consent.PowerScope;
import de.lotse.consent.PowerTexts;
import de.lotse.consent.PowersOfAttorney;
import de.lotse.consent.Recipients;
import de.lotse.consent.Signatory;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.security.OnBehalf;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fictional releases: one that holds, one that ends soon, one that was withdrawn. */
@Component
@Conditional(DemoCasesWanted.class)
class DemoConsents {

    private static final String ADVISER = "beraterin";

    private final Consents consents;
    private final PowersOfAttorney powers;
    private final Recipients recipients;
    private final CaseFiles files;
    private final OnBehalf onBehalf;
    private final SignedIn signedIn;
    private final ScopedTransactions scoped;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    DemoConsents(
            Consents consents,
            PowersOfAttorney powers,
            Recipients recipients,
            CaseFiles files,
            OnBehalf onBehalf,
            SignedIn signedIn,
            ScopedTransactions scoped,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        this.consents = consents;
        this.powers = powers;
        this.recipients = recipients;
        this.files = files;
        this.onBehalf = onBehalf;
        this.signedIn = signedIn;
        this.scoped = scoped;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /** For the cases of discrimination, which the demo has told before. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(26)
    void create() {
        onBehalf.run(
                ADVISER,
                () -> {
                    List<CaseId> told = casesWithoutAny();
                    if (told.size() == 3) {
                        transaction.executeWithoutResult(status -> record(told));
                    }
                });
    }

    private void record(List<CaseId> told) {
        LocalDate today = consents.today();
        CaseView first = files.require(told.get(0));
        consents.record(given(first, today, today.plusMonths(6)));
        powers.record(
                new NewPower(
                        PowerId.next(),
                        first.id(),
                        first.clients().get(0),
                        Set.of(PowerScope.FILE_INSPECTION, PowerScope.CORRESPONDENCE),
                        Signatory.SELF,
                        today,
                        today.plusYears(1),
                        new PowerTexts(
                                signedIn.require().displayName(),
                                "Ausländerbehörde Mainz",
                                null,
                                null)));
        consents.record(given(files.require(told.get(1)), today, today.plusDays(20)));
        NewConsent withdrawn = given(files.require(told.get(2)), today, today.plusMonths(6));
        consents.record(withdrawn);
        consents.withdraw(withdrawn.id(), today, "Möchte die Sache lieber selbst klären");
    }

    private NewConsent given(CaseView file, LocalDate today, LocalDate until) {
        return new NewConsent(
                ConsentId.next(),
                file.id(),
                recipients.search("LADS", file.siteId()).get(0).recipient(),
                TransmissionPurpose.DISCRIMINATION_ADVICE,
                null,
                Set.of(DataKind.IDENTITY, DataKind.LANGUAGE, DataKind.INCIDENT, DataKind.ORIGIN),
                Direction.MUTUAL,
                file.clients(),
                Signatory.SELF,
                null,
                "en",
                Interpreter.NONE,
                null,
                true,
                true,
                ConsentProof.PAPER,
                "Ordner Einwilligungen",
                today,
                today,
                until,
                null,
                null);
    }

    /** The first ones of the demo; none where there are releases already. */
    private List<CaseId> casesWithoutAny() {
        return scoped.read(
                signedIn.require().tenant(),
                () ->
                        jdbc
                                .sql(
                                        "select f.id from case_file f join discrimination_case d on"
                                                + " d.case_id = f.id where f.adviser_id = ? and not exists"
                                                + " (select 1 from consent) order by f.opened_at, f.id"
                                                + " limit 3")
                                .param(signedIn.require().id().value())
                                .query(UUID.class)
                                .list()
                                .stream()
                                .map(CaseId::new)
                                .toList());
    }
}
