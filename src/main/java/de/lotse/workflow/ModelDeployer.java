package de.lotse.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the models of the class path into the engine: one complete deployment a module, under
 * stable names. A release that is known already is not deployed again, so a restart changes nothing
 * and a node of an older release never makes its models the newest.
 */
@Component
class ModelDeployer implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);

    private static final String MODELS = "classpath*:models/*/*";
    private static final Pattern MODEL = Pattern.compile(".*\\.(bpmn|dmn|form)");
    private static final String SOURCE = "lotse";
    private static final long LOCK = 0x6c6f7473_6d6f6465L;

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ModelDeployer(
            RepositoryService repository,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        modelsOfTheClassPath().forEach(this::release);
    }

    /**
     * Deploys the module's files unless exactly these were released before. Nodes that start at the
     * same time wait for each other.
     *
     * @param files contents by file name
     * @return whether it was deployed
     */
    boolean release(String module, Map<String, byte[]> files) {
        String hash = hash(files);
        return Boolean.TRUE.equals(
                transaction.execute(status -> releaseOnce(module, hash, new TreeMap<>(files))));
    }

    private boolean releaseOnce(String module, String hash, TreeMap<String, byte[]> files) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
        if (isKnown(module, hash)) {
            warnOfOlder(module, hash);
            return false;
        }
        String deployment = deploy(module, files);
        jdbc.sql(
                        "insert into model_release (module, hash, deployment_id, released_at)"
                                + " values (?, ?, ?, ?)")
                .params(
                        module,
                        hash,
                        deployment,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        LOG.info("Models of {} released as deployment {}", module, deployment);
        return true;
    }

    private boolean isKnown(String module, String hash) {
        return jdbc.sql("select count(*) from model_release where module = ? and hash = ?")
                        .params(module, hash)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void warnOfOlder(String module, String hash) {
        String newest =
                jdbc.sql(
                                "select hash from model_release where module = ? order by sequence"
                                        + " desc limit 1")
                        .param(module)
                        .query(String.class)
                        .single();
        if (!newest.equals(hash)) {
            LOG.warn(
                    "The models of {} were released before and replaced since; the newer ones stay",
                    module);
        }
    }

    private String deploy(String module, TreeMap<String, byte[]> files) {
        DeploymentBuilder deployment = repository.createDeployment().name(module).source(SOURCE);
        files.forEach(
                (name, content) ->
                        deployment.addString(
                                module + "/" + name, new String(content, StandardCharsets.UTF_8)));
        return deployment.deploy().getId();
    }

    private static String hash(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files)
                    .forEach(
                            (name, content) -> {
                                digest.update(
                                        (name + '\0' + content.length + '\0')
                                                .getBytes(StandardCharsets.UTF_8));
                                digest.update(content);
                            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }

    private static Map<String, Map<String, byte[]>> modelsOfTheClassPath() {
        Map<String, Map<String, byte[]>> modules = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(MODELS)) {
                if (file.isReadable() && isModel(file)) {
                    modules.computeIfAbsent(moduleOf(file), module -> new TreeMap<>())
                            .put(file.getFilename(), file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The models cannot be read", e);
        }
        return modules;
    }

    /** What stands beside a model, its words in another language, does not change a release. */
    private static boolean isModel(Resource file) {
        return file.getFilename() != null && MODEL.matcher(file.getFilename()).matches();
    }

    private static String moduleOf(Resource file) throws IOException {
        String[] path = file.getURL().getPath().split("/");
        return path[path.length - 2];
    }
}
