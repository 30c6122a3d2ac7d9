package de.lotse.referral.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.referral.AlreadyAnsweredException;
import de.lotse.referral.DeclineReason;
import de.lotse.referral.IncomingId;
import de.lotse.referral.IncomingReferrals;
import de.lotse.referral.IncomingSamples;
import de.lotse.referral.IncomingState;
import de.lotse.referral.IncomingView;
import de.lotse.security.OnBehalf;
import de.lotse.testing.IntegrationTest;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.FormRefusedException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The supervision sees to what nobody has answered in time. */
class IncomingCheckTest extends IntegrationTest {

    @Autowired private IncomingSamples samples;
    @Autowired private IncomingReferrals incoming;
    @Autowired private IncomingSteps steps;
    @Autowired private OnBehalf onBehalf;
    @Autowired private EngineCalls engine;
    @Autowired private TaskService tasks;
    @Autowired private ManagementService management;

    @Test
    void theTeamDeclinesWithAReasonAndNobodyIsAskedAnyMore() {
        IncomingId id = overdue("Teamablehnung");

        check(id, Map.of("incomingCheck", "DECLINE", "declineReason", "NO_CAPACITY"));

        IncomingView answered = view(id);
        assertThat(answered.state()).isEqualTo(IncomingState.DECLINED);
        assertThat(answered.reason()).isEqualTo(DeclineReason.NO_CAPACITY);
        assertThat(open(id)).isEmpty();
        assertThatThrownBy(() -> onBehalf.run("beraterin", () -> steps.accept(id)))
                .isInstanceOf(AlreadyAnsweredException.class);
    }

    @Test
    void withoutAReasonNothingIsDeclinedAndNobodyMaySayThatItIsAnswered() {
        IncomingId id = overdue("Ohnegrund");

        for (Map<String, Object> refused :
                List.of(
                        Map.<String, Object>of("incomingCheck", "DECLINE"),
                        Map.<String, Object>of("incomingCheck", "ANSWERED"),
                        Map.<String, Object>of(
                                "incomingCheck", "DECLINE", "declineReason", "<b>nein</b>"))) {
            assertThatThrownBy(() -> check(id, refused)).isInstanceOf(FormRefusedException.class);
        }

        assertThat(view(id).state()).isEqualTo(IncomingState.WAITING);
        assertThat(open(id)).hasSize(2);
    }

    @Test
    void anAdviserSeesToItAndMayStillAnswer() {
        IncomingId id = overdue("Zugeteilt");

        check(id, Map.of("incomingCheck", "ASSIGNED"));

        assertThat(view(id).state()).isEqualTo(IncomingState.WAITING);
        assertThat(open(id))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(IncomingModel.TASK_ANSWER);
    }

    @Test
    void theCheckIsOverOnceAnAdviserHasAnswered() {
        IncomingId id = overdue("Rechtzeitig");

        onBehalf.run("beraterin", () -> steps.decline(id, DeclineReason.LANGUAGE));

        assertThat(view(id).reason()).isEqualTo(DeclineReason.LANGUAGE);
        assertThat(open(id)).isEmpty();
    }

    /** One whose day of answer is over. */
    private IncomingId overdue(String familyName) {
        IncomingId id = samples.send(familyName);
        String instance = open(id).get(0).getProcessInstanceId();
        onBehalf.run(
                "beraterin",
                () ->
                        engine.run(
                                () ->
                                        management.executeJob(
                                                management
                                                        .createJobQuery()
                                                        .processInstanceId(instance)
                                                        .singleResult()
                                                        .getId())));
        return id;
    }

    private void check(IncomingId id, Map<String, Object> answers) {
        String task =
                open(id).stream()
                        .filter(one -> IncomingModel.TASK_CHECK.equals(one.getTaskDefinitionKey()))
                        .findFirst()
                        .orElseThrow()
                        .getId();
        onBehalf.run("leitung", () -> engine.run(() -> tasks.complete(task, answers)));
    }

    private IncomingView view(IncomingId id) {
        return onBehalf.call(
                "beraterin",
                () ->
                        incoming.ofCurrentPerson().stream()
                                .filter(one -> one.id().equals(id))
                                .findFirst()
                                .orElseThrow());
    }

    private List<Task> open(IncomingId id) {
        return onBehalf.call(
                "beraterin",
                () ->
                        engine.call(
                                () ->
                                        tasks.createTaskQuery()
                                                .processVariableValueEquals(
                                                        IncomingModel.INCOMING_ID.name(),
                                                        id.toString())
                                                .list()));
    }
}
