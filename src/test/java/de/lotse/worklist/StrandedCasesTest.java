package de.lotse.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClosingReason;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.deadline.DeadlineKinds;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.NewDeadline;
import de.lotse.directory.Topic;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The list holds exactly the open cases with neither a task nor a deadline. */
class StrandedCasesTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");
    private static final int STEPS = 40;

    @Autowired private StrandedCases stranded;
    @Autowired private CaseFiles cases;
    @Autowired private DeadlineRegister register;
    @Autowired private RuntimeService runtime;
    @Autowired private TaskService tasks;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;
    @Autowired private MockMvc mvc;

    private final String username = "schritt-" + UUID.randomUUID();
    private final StaffId adviser = new StaffId(UUID.randomUUID());
    private final CurrentPerson person =
            new CurrentPerson(
                    adviser, CARITAS, username, "Anna", Set.of(Role.ADVISER), Set.of(MAINZ));
    private final List<CaseView> opened = new ArrayList<>();

    @BeforeEach
    void createAdviser() {
        within(
                () -> {
                    jdbc.sql(
                                    "insert into staff (id, tenant_id, username, display_name,"
                                            + " password_hash) values (?, ?, ?, 'Anna', '-')")
                            .params(adviser.value(), CARITAS.value(), username)
                            .update();
                    jdbc.sql("insert into staff_role (staff_id, role) values (?, 'ADVISER')")
                            .param(adviser.value())
                            .update();
                    return jdbc.sql("insert into staff_site (staff_id, site_id) values (?, ?)")
                            .params(adviser.value(), MAINZ)
                            .update();
                });
    }

    @AfterEach
    void closeWhatWasOpened() {
        for (CaseView file : opened) {
            dropCourses(file);
            voidDeadlines(file);
            within(
                    () -> {
                        cases.close(file.id(), ClosingReason.values()[0]);
                        return null;
                    });
        }
    }

    static List<Long> seeds() {
        return List.of(7L, 4711L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void afterARandomWalkTheListHoldsExactlyThose(long seed) {
        Random random = new Random(seed);
        Set<Integer> sizes = new java.util.HashSet<>();
        for (int step = 0; step < STEPS; step++) {
            walk(random);
            List<CaseNumber> expected = expected();
            assertThat(listed()).as("seed %d, step %d", seed, step).isEqualTo(expected);
            assertThat(within(() -> stranded.count(person, true))).isEqualTo(expected.size());
            sizes.add(expected.size());
        }
        assertThat(sizes).as("the walk leads into the list and out of it").hasSizeGreaterThan(1);
    }

    @Test
    void theListSaysWhyACaseIsInIt() throws Exception {
        CaseView file = open();
        mvc.perform(get("/faelle/ohne-naechsten-schritt").with(user(username)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Jeder offene Fall hat")));
        dropCourses(file);
        voidDeadlines(file);

        mvc.perform(get("/faelle/ohne-naechsten-schritt").with(user(username)))
                .andExpect(content().string(containsString(file.number().value())))
                .andExpect(content().string(containsString("Kein Ablauf ist mehr im Gang")))
                .andExpect(content().string(containsString("Letzte Aufgabe: „")))
                .andExpect(content().string(containsString("entfallen 23.11.2026")))
                .andExpect(content().string(containsString("Letzte Frist: Erstgespräch")));
        mvc.perform(get("/").with(user(username)))
                .andExpect(content().string(containsString("Ein offener Fall hat weder")));
    }

    @Test
    void supervisorsSeeThoseOfTheirSitesAndOthersNone() {
        CaseView file = open();
        dropCourses(file);
        voidDeadlines(file);
        CurrentPerson supervisor = withRole(Role.SUPERVISOR, MAINZ);
        CurrentPerson elsewhere = withRole(Role.SUPERVISOR, UUID.randomUUID());

        assertThat(within(() -> stranded.find(supervisor, false, null, 10_000)))
                .extracting(StrandedCase::number)
                .contains(file.number());
        assertThat(within(() -> stranded.find(elsewhere, false, null, 10))).isEmpty();
        assertThat(within(() -> stranded.find(withRole(Role.ADMIN, MAINZ), false, null, 10)))
                .isEmpty();
    }

    @Test
    void theListIsReadPageByPage() {
        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofMinutes(1));
            CaseView file = open();
            dropCourses(file);
            voidDeadlines(file);
        }

        List<StrandedCase> first = within(() -> stranded.find(person, true, null, 2));
        List<StrandedCase> rest =
                within(() -> stranded.find(person, true, first.get(1).number(), 2));

        assertThat(first)
                .extracting(StrandedCase::number)
                .containsExactly(opened.get(0).number(), opened.get(1).number());
        assertThat(rest).extracting(StrandedCase::number).containsExactly(opened.get(2).number());
    }

    private void walk(Random random) {
        clock.advance(Duration.ofMinutes(1));
        if (opened.isEmpty() || random.nextInt(6) == 0) {
            open();
            return;
        }
        CaseView file = opened.get(random.nextInt(opened.size()));
        switch (random.nextInt(5)) {
            case 0, 1 -> dropCourses(file);
            case 2, 3 -> voidDeadlines(file);
            default -> promiseFollowUp(file);
        }
    }

    private CaseView open() {
        CaseView file =
                within(
                        () ->
                                cases.open(
                                        new NewCase(
                                                MAINZ,
                                                adviser,
                                                List.of(),
                                                Set.of(Topic.HOUSING),
                                                Requester.CLIENT,
                                                LocalDate.of(2026, 11, 23))));
        opened.add(file);
        return file;
    }

    /** As a designer does who ends what cannot go on. */
    private void dropCourses(CaseView file) {
        within(
                () -> {
                    for (ProcessInstance instance : courses(file.id())) {
                        runtime.deleteProcessInstance(instance.getId(), "test");
                    }
                    return null;
                });
    }

    private List<ProcessInstance> courses(CaseId id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .rootProcessInstances()
                .list();
    }

    private void voidDeadlines(CaseView file) {
        within(
                () -> {
                    for (DeadlineView deadline : register.openFor(file.id())) {
                        register.decideByProcess(deadline.id(), DeadlineState.VOID);
                    }
                    return null;
                });
    }

    private void promiseFollowUp(CaseView file) {
        within(
                () ->
                        register.register(
                                NewDeadline.serviceStandard(
                                        file.id(),
                                        DeadlineKinds.FOLLOW_UP,
                                        LocalDate.of(2026, 11, 30))));
    }

    private List<CaseNumber> expected() {
        return within(
                () ->
                        opened.stream()
                                .filter(file -> register.openFor(file.id()).isEmpty())
                                .filter(
                                        file ->
                                                tasks.createTaskQuery()
                                                                .processInstanceBusinessKey(
                                                                        file.id().toString())
                                                                .count()
                                                        == 0)
                                .map(CaseView::number)
                                .toList());
    }

    private List<CaseNumber> listed() {
        return within(() -> stranded.find(person, true, null, 1000)).stream()
                .map(StrandedCase::number)
                .toList();
    }

    private CurrentPerson withRole(Role role, UUID site) {
        return new CurrentPerson(
                new StaffId(UUID.randomUUID()), CARITAS, "x", "X", Set.of(role), Set.of(site));
    }

    private <T> T within(Supplier<T> work) {
        return transactions.write(CARITAS, work);
    }
}
