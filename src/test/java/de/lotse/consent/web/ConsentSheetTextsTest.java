package de.lotse.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConsentSheetTextsTest {

    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    @Test
    void everyLanguageSaysAllOfItAndSaysThatNobodyCheckedIt() throws IOException {
        Properties german = texts("");
        for (Locale language : ConsentSheets.LANGUAGES) {
            Properties other = texts("_" + language.getLanguage());
            assertThat(other.stringPropertyNames())
                    .as("%s", language)
                    .containsExactlyInAnyOrderElementsOf(german.stringPropertyNames());
            for (String key : german.stringPropertyNames()) {
                assertThat(values(other.getProperty(key)))
                        .as("%s in %s", key, language)
                        .isEqualTo(values(german.getProperty(key)));
                assertThat(other.getProperty(key)).isNotBlank().doesNotContain("\'");
            }
        }
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties texts(String suffix) throws IOException {
        Properties texts = new Properties();
        String file = "/sheets/consent-form" + suffix + ".properties";
        try (InputStream in = ConsentSheetTextsTest.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
