package de.lotse.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "einfach",
                "mit; Trenner",
                "\"wörtlich\"",
                "zwei\nZeilen",
                "=1+1",
                "+49 6131 1",
                "-x",
                "@sum",
                "'=schon bewacht",
                "'Apostroph",
                ""
            })
    void whatIsWrittenIsReadAgain(String cell) {
        List<CsvText.Line> lines = CsvText.read(CsvText.line(List.of("a", cell, "z")));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).cells())
                .extracting(CsvText::unguarded)
                .containsExactly("a", cell, "z");
    }

    @Test
    void linesAreCountedAsAnEditorShowsThem() {
        List<CsvText.Line> lines = CsvText.read("a;b\r\n\r\n\"x\ny\";1\r\nz;2");
        assertThat(lines).extracting(CsvText.Line::number).containsExactly(1, 3, 5);
        assertThat(lines.get(1).cells()).containsExactly("x\ny", "1");
    }

    @Test
    void aCommaSeparatesWhereTheHeadHasNoSemicolon() {
        assertThat(CsvText.read("a,b\n1,2").get(1).cells()).containsExactly("1", "2");
    }

    @Test
    void aQuoteThatNeverEndsIsNamedWithItsLine() {
        assertThatThrownBy(() -> CsvText.read("a;b\n1;\"offen\n2;3"))
                .isInstanceOfSatisfying(
                        CsvText.OpenQuoteException.class,
                        open -> assertThat(open.line()).isEqualTo(2));
    }

    @Test
    void aNumberWithItsSignIsNoFormula() {
        assertThat(List.of("+49 6131 12-0", "-12", "'=x", "x=1")).noneMatch(CsvText::isFormula);
        assertThat(List.of("=1", "@x", "+A1", "-A1")).allMatch(CsvText::isFormula);
    }
}
