package de.lotse.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.deadline.CalculatedDeadline;
import de.lotse.deadline.Calculators;
import de.lotse.deadline.DeadlineCalculator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalculatorVectorsTest {

    private static final DeadlineCalculator CALCULATOR = Calculators.calculator();

    static List<TestVectors.Vector> vectors() {
        return TestVectors.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void answersTheAgreedDates(TestVectors.Vector vector) {
        List<CalculatedDeadline> answer =
                CALCULATOR.calculate(QuestionReader.read(vector.parameters()));

        assertThat(answer)
                .filteredOn(deadline -> deadline.kind().equals(vector.expectedKind()))
                .singleElement()
                .satisfies(
                        deadline -> {
                            assertThat(deadline.notifiedOn()).isEqualTo(vector.notifiedOn());
                            assertThat(deadline.rawEnd()).isEqualTo(vector.rawEnd());
                            assertThat(deadline.due()).isEqualTo(vector.due());
                            assertThat(deadline.steps()).isNotEmpty();
                            assertThat(deadline.legalBasis()).isNotBlank();
                        });
    }
}
