package de.lotse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ModelDeployerTest extends IntegrationTest {

    private final String module = "module-" + UUID.randomUUID();
    private final String key = "key-" + UUID.randomUUID();

    @Autowired private ModelDeployer deployer;
    @Autowired private RepositoryService repository;

    @Test
    void aRestartChangesNothing() {
        long before = repository.createDeploymentQuery().count();

        deployer.afterSingletonsInstantiated();

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void aChangedFileReleasesTheWholeModule() {
        deployer.release(module, files("first"));
        deployer.release(module, files("second"));

        assertThat(versions()).isEqualTo(2);
        assertThat(newestName()).isEqualTo("second");
        String newest =
                repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult()
                        .getDeploymentId();
        assertThat(repository.getDeploymentResourceNames(newest))
                .containsExactlyInAnyOrder(module + "/process.bpmn", module + "/other.form");
    }

    @Test
    void aNodeOfAnOlderReleaseNeverBringsItsModelBack() {
        deployer.release(module, files("old"));
        deployer.release(module, files("new"));

        assertThat(deployer.release(module, files("old"))).isFalse();

        assertThat(newestName()).isEqualTo("new");
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void twoNodesThatStartAtOnceDeployOnce() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> start = () -> deployer.release(module, files("same"));
            List<Future<Boolean>> starts = nodes.invokeAll(List.of(start, start));
            assertThat(starts.get(0).get()).isNotEqualTo(starts.get(1).get());
        } finally {
            nodes.shutdownNow();
        }
        assertThat(versions()).isEqualTo(1);
    }

    private long versions() {
        return repository.createProcessDefinitionQuery().processDefinitionKey(key).count();
    }

    private String newestName() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getName();
    }

    private Map<String, byte[]> files(String name) {
        String model =
                "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                        + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\""
                        + " targetNamespace=\"release\"><process id=\""
                        + key
                        + "\" name=\""
                        + name
                        + "\" isExecutable=\"true\" camunda:historyTimeToLive=\"1\">"
                        + "<startEvent id=\"start\"/></process></definitions>";
        return Map.of(
                "process.bpmn",
                model.getBytes(StandardCharsets.UTF_8),
                "other.form",
                "{}".getBytes(StandardCharsets.UTF_8));
    }
}
