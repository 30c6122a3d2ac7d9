package de.lotse.counselling.process;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.NewDeadline;
import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import de.lotse.security.StaffId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Cases for tests of counselling. */
public final class CounsellingCases {

    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");

    static final StaffId BERATER = staff("berater");

    /** An anonymous case in Mainz, asked for on the first day of the tests' clock. */
    public static CaseView open(OnBehalf onBehalf, CaseFiles cases) {
        return onBehalf.call(
                "beraterin",
                () ->
                        cases.open(
                                new NewCase(
                                        MAINZ,
                                        staff("beraterin"),
                                        List.of(),
                                        Set.of(Topic.HOUSING),
                                        Requester.CLIENT,
                                        LocalDate.of(2026, 11, 23))));
    }

    /** A letter whose legal deadline ends on 14 December 2026. */
    public static DeadlineId letter(DeadlineRegister deadlines, CaseView file) {
        return deadlines.register(
                NewDeadline.legal(
                        file.id(), "OTHER_LEGAL", LocalDate.of(2026, 12, 14), "Bescheid"));
    }

    private static StaffId staff(String username) {
        return new StaffId(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)));
    }

    private CounsellingCases() {}
}
