package de.lotse.referral.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.consent.DataKind;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.testing.DecisionRows;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every row of the decision tables of referrals. */
class ReferralTablesTest {

    @Test
    void referral_standards() {
        Map<ReferralStandard, Integer> days =
                Map.of(
                        ReferralStandard.CHOOSE, 5,
                        ReferralStandard.TOGETHER, 5,
                        ReferralStandard.HAND_OVER, 3,
                        ReferralStandard.ANSWER, 10,
                        ReferralStandard.REFUSAL, 5,
                        ReferralStandard.CONTACT_CHECK, 20,
                        ReferralStandard.WITHDRAWAL, 2,
                        ReferralStandard.INCOMING, 5);
        DecisionRows rows = new DecisionRows("referral", "referral-standards");
        for (ReferralStandard standard : ReferralStandard.values()) {
            assertThat(rows.matches(row(standard), "standard", standard.name()))
                    .containsEntry("amount", days.get(standard))
                    .containsEntry("unit", "WORKING_DAYS");
        }
        assertThat(rows.untested()).isEmpty();
    }

    /** Special categories (Art. 9 GDPR) are never proposed. */
    @Test
    void referral_data() {
        DecisionRows rows = new DecisionRows("referral", "referral-data");
        for (TransmissionPurpose purpose : TransmissionPurpose.values()) {
            String kinds =
                    (String) rows.matches(row(purpose), "purpose", purpose.name()).get("kinds");
            assertThat(Arrays.stream(kinds.split(",")).map(DataKind::valueOf))
                    .isNotEmpty()
                    .noneMatch(DataKind::special);
        }
        assertThat(rows.untested()).isEmpty();
    }

    private static String row(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
