package de.lotse.deadline.web;

import de.lotse.casefile.TaskSubject;
import de.lotse.casefile.TaskSubjects;
import de.lotse.deadline.DeadlineRegister;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Which deadline a task is about. */
@Component
class DeadlineSubjects implements TaskSubjects {

    private final DeadlineRegister register;
    private final MessageSource messages;

    DeadlineSubjects(DeadlineRegister register, MessageSource messages) {
        this.register = register;
        this.messages = messages;
    }

    @Override
    public Map<UUID, TaskSubject> of(Collection<UUID> ids) {
        return register.kindsOf(ids).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                kind ->
                                        new TaskSubject(
                                                text(kind.getValue()),
                                                "/fristen/" + kind.getKey())));
    }

    private String text(String kind) {
        return messages.getMessage(
                "deadline.kind." + kind, null, kind, LocaleContextHolder.getLocale());
    }
}
