package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer's first start: every part of the demo is written, with something to look at. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class DemoStartTest {

    @TempDir private Path data;

    private RunningProduct product;

    @AfterEach
    void leaveNothingRunning() throws Exception {
        if (product != null) {
            product.kill();
        }
        RunningProduct.stopDatabase(data);
    }

    @Test
    void theDemoHasCasesOfEveryProcess() throws Exception {
        product = RunningProduct.startWithCases(data);

        assertThat(definitionsWithInstances())
                .contains(
                        "case-management",
                        "asylum-procedure",
                        "discrimination-referral",
                        "referral",
                        "structural-review",
                        "deadline-watch");
        assertThat(product.texts("select (closed_at is null)::text from structural_review"))
                .isEqualTo(Set.of("true", "false"));
        assertThat(product.texts("select state from deadline where standing = 'LEGAL'"))
                .containsAll(List.of("OPEN", "MET", "GIVEN_UP", "MISSED", "VOID"));
        assertDiscrimination();
    }

    /** Every way to the LADS, a secret case, reviews behind which there are cases, LIGA figures. */
    private void assertDiscrimination() throws Exception {
        assertThat(product.texts("select coalesce(lads_way, 'OPEN') from discrimination_case"))
                .contains("JOINT_CALL", "HANDOVER", "INFORMATION", "OPEN");
        assertThat(product.texts("select origin from referral")).contains("DISCRIMINATION");
        assertThat(product.texts("select count(*)::text from case_secrecy")).doesNotContain("0");
        assertThat(product.texts("select kind from review_entry"))
                .contains("ASSESSED", "DECIDED", "CLEARED");
        assertThat(
                        product.texts(
                                "select (count(distinct incident_id) >= 5)::text from"
                                        + " pattern_observation where observed_on <"
                                        + " date_trunc('quarter', current_date) and observed_on >="
                                        + " date_trunc('quarter', current_date) - interval '1 year'"
                                        + " group by area, place, institution"))
                .as("what the LIGA sees")
                .contains("true");
    }

    private Set<String> definitionsWithInstances() throws Exception {
        return product.texts("select distinct proc_def_key_ from camunda.act_hi_procinst");
    }
}
