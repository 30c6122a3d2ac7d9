package de.lotse.workflow;

import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDescriptionCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses what would change or end a task past the check of its form, or bring free text into the
 * engine, whoever asks for it and by whichever service.
 */
class RefusedCommands extends CommandInterceptor {

    private static final Set<Class<?>> REFUSED =
            Set.of(
                    ResolveTaskCmd.class,
                    DelegateTaskCmd.class,
                    HandleTaskBpmnErrorCmd.class,
                    HandleTaskEscalationCmd.class,
                    SignalCmd.class,
                    SetTaskVariablesCmd.class,
                    PatchTaskVariablesCmd.class,
                    RemoveTaskVariablesCmd.class,
                    SetTaskDescriptionCmd.class,
                    CreateTaskCmd.class,
                    SubmitStartFormCmd.class,
                    AddCommentCmd.class,
                    UpdateCommentCmd.class,
                    CreateAttachmentCmd.class,
                    SaveAttachmentCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        if (REFUSED.contains(command.getClass())) {
            throw new UnsupportedOperationException(
                    command.getClass().getSimpleName() + " is not used here");
        }
        return next.execute(command);
    }
}
