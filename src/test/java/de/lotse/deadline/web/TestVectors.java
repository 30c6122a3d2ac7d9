package de.lotse.deadline.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The dates of {@code test-vectors.csv}, on which two independent implementations agree. */
final class TestVectors {

    record Vector(
            String id,
            String query,
            String kind,
            LocalDate notifiedOn,
            LocalDate rawEnd,
            LocalDate due) {

        Map<String, String[]> parameters() {
            return Arrays.stream(query.split("&"))
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> new String[] {pair[1]}));
        }

        /** The kind the row speaks of; rows of one deadline leave it out. */
        String expectedKind() {
            return kind.isEmpty() ? parameters().get("rule")[0] : kind;
        }

        @Override
        public String toString() {
            return id + " " + query;
        }
    }

    private TestVectors() {}

    static List<Vector> all() {
        try (InputStream csv =
                TestVectors.class.getResourceAsStream("/deadline/test-vectors.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 7))
                    .map(TestVectors::vector)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vector vector(String[] cells) {
        return new Vector(
                cells[0],
                cells[1],
                cells[2],
                LocalDate.parse(cells[3]),
                LocalDate.parse(cells[4]),
                LocalDate.parse(cells[5]));
    }
}
