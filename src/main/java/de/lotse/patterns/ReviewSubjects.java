package de.lotse.patterns;

import de.lotse.casefile.TaskSubject;
import de.lotse.casefile.TaskSubjects;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names the review that a task is about; these tasks belong to no case. */
@Component
class ReviewSubjects implements TaskSubjects {

    private final Reviews reviews;
    private final MessageSource messages;

    ReviewSubjects(Reviews reviews, MessageSource messages) {
        this.reviews = reviews;
        this.messages = messages;
    }

    @Override
    public Map<UUID, TaskSubject> of(Collection<UUID> ids) {
        return reviews.among(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> subject(entry.getValue())));
    }

    private TaskSubject subject(ReviewView review) {
        return new TaskSubject(
                messages.getMessage(
                        "patterns.review",
                        new Object[] {review.number()},
                        LocaleContextHolder.getLocale()),
                "/muster/" + review.id());
    }
}
