package de.lotse.modelling.engine;

import de.lotse.modelling.ReleasedModel;
import de.lotse.modelling.ReleasedModel.Kind;
import de.lotse.workflow.ModelWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The models in force, which all Träger share. */
@Component
@Transactional(readOnly = true)
public class ReleasedModels {

    private final RepositoryService repository;
    private final ModelWords words;

    ReleasedModels(RepositoryService repository, ModelWords words) {
        this.repository = repository;
        this.words = words;
    }

    /** The newest version of each process and of each decision table, by module and name. */
    public List<ReleasedModel> all() {
        Map<String, Deployment> deployments =
                repository.createDeploymentQuery().withoutTenantId().list().stream()
                        .collect(Collectors.toMap(Deployment::getId, Function.identity()));
        Stream<ReleasedModel> processes =
                repository
                        .createProcessDefinitionQuery()
                        .withoutTenantId()
                        .latestVersion()
                        .list()
                        .stream()
                        .map(definition -> model(Kind.PROCESS, definition, deployments));
        Stream<ReleasedModel> decisions =
                repository
                        .createDecisionDefinitionQuery()
                        .withoutTenantId()
                        .latestVersion()
                        .list()
                        .stream()
                        .map(definition -> model(Kind.DECISION, definition, deployments));
        return Stream.concat(processes, decisions)
                .sorted(
                        Comparator.comparing(ReleasedModel::module)
                                .thenComparing(ReleasedModel::kind)
                                .thenComparing(ReleasedModel::name))
                .toList();
    }

    /** The process in force under this id. */
    public Optional<ReleasedModel> process(String key) {
        return all().stream()
                .filter(model -> model.kind() == Kind.PROCESS && model.key().equals(key))
                .findFirst();
    }

    /** The diagram of the process in force as BPMN 2.0 XML; empty where there is none. */
    public Optional<String> diagram(String key) {
        return Optional.ofNullable(
                        repository
                                .createProcessDefinitionQuery()
                                .processDefinitionKey(key)
                                .withoutTenantId()
                                .latestVersion()
                                .singleResult())
                .map(this::xml);
    }

    private String xml(ProcessDefinition definition) {
        try (InputStream xml = repository.getProcessModel(definition.getId())) {
            return words.diagram(
                    definition.getKey(), new String(xml.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReleasedModel model(
            Kind kind, ResourceDefinition definition, Map<String, Deployment> deployments) {
        Deployment deployment = deployments.get(definition.getDeploymentId());
        return new ReleasedModel(
                kind,
                deployment.getName(),
                definition.getKey(),
                words.name(
                        definition.getKey(),
                        definition.getKey(),
                        Objects.requireNonNullElse(definition.getName(), definition.getKey())),
                definition.getResourceName(),
                definition.getVersion(),
                deployment.getDeploymentTime().toInstant());
    }
}
