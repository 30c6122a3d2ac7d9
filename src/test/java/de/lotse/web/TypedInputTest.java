package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedInputTest {

    private final DateFormat dates = new DateFormat();

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-28", "28.12.2026", " 28.12.2026 "})
    void readsDatesAsBrowsersAndPeopleWriteThem(String typed) throws ParseException {
        assertThat(dates.parse(typed, Locale.GERMAN)).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.2026",
                "2026-02-30",
                "28.12.26",
                "0026-12-28",
                "9999-01-01",
                "morgen",
                "1e9"
            })
    void refusesDatesThatCannotBeMeant(String typed) {
        assertThatThrownBy(() -> dates.parse(typed, Locale.GERMAN))
                .isInstanceOf(ParseException.class);
    }

    @Test
    void makesTextUniform() {
        assertThat(edited("  Zeile 1\r\nZeile 2  ")).isEqualTo("Zeile 1\nZeile 2");
        assertThat(edited("Mu\u0308ller")).isEqualTo("Müller");
        assertThat(edited("   ")).isNull();
        assertThat(edited("\u0645\u062D\u0645\u062F \uD83D\uDE42")).isEqualTo("محمد 🙂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\uD83Db", "a\u001Bb"})
    void refusesTextThatCannotBeStored(String typed) {
        assertThatThrownBy(() -> edited(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTextBeyondAllMeasure() {
        assertThatThrownBy(() -> edited("x".repeat(50_001)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesFailuresWithoutTheirMessages() {
        var failure = new IllegalStateException("Canary", new ParseException("Canary", 3));

        assertThat(FailureLog.describe(failure))
                .contains("java.lang.IllegalStateException", "java.text.ParseException", "\tat ")
                .doesNotContain("Canary");
    }

    private static Object edited(String typed) {
        var editor = new TextEditor();
        editor.setAsText(typed);
        return editor.getValue();
    }
}
