package de.lotse.deadline.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.casefile.Topic;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.NewDeadline;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import de.lotse.testing.browser.SamplePages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeadlineSamplePages implements SamplePages {

    private static final String ADVISER = "beraterin";
    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");
    private static final String DECISION =
            "/fristen/rechner?rule=ASYLUM_DECISION&decision=DISCONTINUED&lodgedOn=2025-07-06"
                    + "&service=RECEPTION_FACILITY&serviceDate=2026-07-18"
                    + "&instructions=MISSING_OR_WRONG&statedPeriod=P1W&seat=RP";

    private final CaseFiles cases;
    private final DeadlineRegister register;
    private final ScopedTransactions transactions;

    DeadlineSamplePages(
            CaseFiles cases, DeadlineRegister register, ScopedTransactions transactions) {
        this.cases = cases;
        this.register = register;
        this.transactions = transactions;
    }

    @Override
    public Map<String, Visit> visits() {
        CaseView file = transactions.write(CARITAS, this::openCase);
        DeadlineId id = transactions.write(CARITAS, () -> letter(file));
        String ofCase = "/faelle/" + file.number() + "/fristen";
        return Map.of(
                "/fristen", new Visit(ADVISER, "/fristen"),
                "/fristen/rechner", new Visit(ADVISER, DECISION),
                "/fristen/{id}", new Visit(ADVISER, "/fristen/" + id),
                "/fristen/{id}/korrigieren", new Visit(ADVISER, "/fristen/" + id + "/korrigieren"),
                "/fristen/{id}/entscheiden", new Visit(ADVISER, "/fristen/" + id + "/entscheiden"),
                "/faelle/{number}/fristen", new Visit(ADVISER, ofCase),
                "/faelle/{number}/fristen/neu", new Visit(ADVISER, ofCase + "/neu"));
    }

    private CaseView openCase() {
        StaffId adviser =
                new StaffId(UUID.nameUUIDFromBytes(ADVISER.getBytes(StandardCharsets.UTF_8)));
        return cases.open(
                new NewCase(
                        MAINZ,
                        adviser,
                        List.of(),
                        Set.of(Topic.values()[0]),
                        Requester.CLIENT,
                        LocalDate.of(2026, 11, 23)));
    }

    private DeadlineId letter(CaseView file) {
        return register.register(
                NewDeadline.legal(
                        file.id(),
                        "COURT_ACTION",
                        LocalDate.of(2026, 11, 20),
                        "Bescheid vom 06.11.2026"));
    }
}
