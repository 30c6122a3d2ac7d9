package de.lotse.counselling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The templates that every Träger begins with, from {@code counselling/measure-templates.csv}. */
final class ShippedTemplates {

    private static final String FILE = "counselling/measure-templates.csv";

    private ShippedTemplates() {}

    static Map<String, TemplateContent> read() {
        Map<String, TemplateContent> templates = new LinkedHashMap<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new ClassPathResource(FILE).getInputStream(),
                                StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\\|", 6)).forEach(c -> add(templates, c));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return templates;
    }

    private static void add(Map<String, TemplateContent> templates, String[] columns) {
        templates.put(
                columns[0],
                new TemplateContent(
                        columns[4],
                        columns[5],
                        LifeArea.valueOf(columns[1]),
                        MeasureResponsible.valueOf(columns[2]),
                        Integer.parseInt(columns[3]),
                        true));
    }
}
