package de.lotse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No library in the bill of materials is older than the first version without a known hole. */
class AdvisoriesTest {

    private static final Path ADVISORIES = Path.of("src/build/advisories.csv");
    private static final Path BILL_OF_MATERIALS =
            Path.of("target/classes/META-INF/sbom/application.cdx.json");

    private record Advisory(String id, String module, String firstSafeVersion) {

        static Advisory parse(String line) {
            String[] parts = line.split(",", 5);
            return new Advisory(parts[0], parts[1] + ":" + parts[2], parts[3]);
        }

        boolean hasSafeVersion() {
            return !firstSafeVersion.isEmpty();
        }
    }

    @TestFactory
    List<DynamicTest> everyAdvisoryIsHeeded() throws IOException {
        Map<String, String> versions = versions();
        return advisories().stream()
                .filter(Advisory::hasSafeVersion)
                .map(
                        advisory ->
                                DynamicTest.dynamicTest(
                                        advisory.id() + " " + advisory.module(),
                                        () -> check(advisory, versions)))
                .toList();
    }

    @Test
    void everyAdvisoryNamesALibraryThatIsUsed() throws IOException {
        assertThat(versions().keySet())
                .containsAll(advisories().stream().map(Advisory::module).toList());
    }

    private static void check(Advisory advisory, Map<String, String> versions) {
        assertThat(new ComparableVersion(versions.get(advisory.module())))
                .as("%s: %s", advisory.id(), advisory.module())
                .isGreaterThanOrEqualTo(new ComparableVersion(advisory.firstSafeVersion()));
    }

    private static List<Advisory> advisories() throws IOException {
        return Files.readAllLines(ADVISORIES).stream().skip(1).map(Advisory::parse).toList();
    }

    private static Map<String, String> versions() throws IOException {
        JsonNode components =
                new ObjectMapper().readTree(BILL_OF_MATERIALS.toFile()).path("components");
        return StreamSupport.stream(components.spliterator(), false)
                .collect(
                        Collectors.toMap(
                                component ->
                                        component.path("group").asText()
                                                + ":"
                                                + component.path("name").asText(),
                                component -> component.path("version").asText(),
                                (first, second) -> first));
    }
}
