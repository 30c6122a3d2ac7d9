package de.lotse.casefile;

import de.lotse.security.StaffId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in a case, the newest first. */
@Service
@Transactional(readOnly = true)
public class Timeline {

    private final CaseEventRepository events;
    private final Contacts contacts;
    private final CaseNotes notes;
    private final ObjectProvider<TimelinePart> parts;

    Timeline(
            CaseEventRepository events,
            Contacts contacts,
            CaseNotes notes,
            ObjectProvider<TimelinePart> parts) {
        this.events = events;
        this.contacts = contacts;
        this.notes = notes;
        this.parts = parts;
    }

    /** The course of a case the caller has checked, without what counselling is about. */
    public List<TimelineEntry> courseOf(CaseView file) {
        return sorted(eventsOf(file));
    }

    /** Everything in a case the caller has checked. */
    public List<TimelineEntry> of(CaseView file) {
        Stream<TimelineEntry> own =
                Stream.of(eventsOf(file), contactsOf(file), notesOf(file)).flatMap(e -> e);
        Stream<TimelineEntry> others =
                parts.stream().flatMap(part -> part.entriesOf(file).stream());
        return sorted(Stream.concat(own, others));
    }

    private static List<TimelineEntry> sorted(Stream<TimelineEntry> entries) {
        return entries.sorted(
                        Comparator.comparing(TimelineEntry::day)
                                .thenComparing(TimelineEntry::at)
                                .reversed())
                .toList();
    }

    private Stream<TimelineEntry> eventsOf(CaseView file) {
        return events.findByCaseIdOrderByHappenedAtDesc(file.id().value()).stream()
                .map(Timeline::entry);
    }

    private static TimelineEntry entry(CaseEvent event) {
        return new TimelineEntry(
                LocalDate.ofInstant(event.happenedAt(), LegalTime.ZONE),
                event.happenedAt(),
                "casefile.event." + event.kind(),
                arguments(event),
                null,
                event.staffId() == null ? null : new StaffId(event.staffId()),
                null);
    }

    private static List<Object> arguments(CaseEvent event) {
        List<Object> arguments = new ArrayList<>();
        switch (event.kind()) {
            case LEVEL_DECIDED ->
                    arguments.add(new TimelineEntry.Label("casefile.level." + event.toCode()));
            case CLOSED ->
                    arguments.add(
                            new TimelineEntry.Label("casefile.closing." + event.reasonCode()));
            case OPENED ->
                    arguments.add(
                            new TimelineEntry.Label("casefile.requester." + event.reasonCode()));
            default -> {}
        }
        return arguments;
    }

    private Stream<TimelineEntry> contactsOf(CaseView file) {
        return contacts.ofCheckedCase(file.id()).stream()
                .map(
                        contact ->
                                new TimelineEntry(
                                        contact.facts().tookPlaceOn(),
                                        contact.recordedAt(),
                                        "casefile.timeline.contact",
                                        List.of(
                                                new TimelineEntry.Label(
                                                        "casefile.form." + contact.facts().form())),
                                        contact.facts().note(),
                                        contact.staff(),
                                        "/kontakte/" + contact.id()));
    }

    private Stream<TimelineEntry> notesOf(CaseView file) {
        return notes.ofCheckedCase(file.id()).stream()
                .map(
                        note ->
                                new TimelineEntry(
                                        LocalDate.ofInstant(note.recordedAt(), LegalTime.ZONE),
                                        note.recordedAt(),
                                        "casefile.timeline." + note.kind(),
                                        List.of(),
                                        text(note.content()),
                                        note.staff(),
                                        "/notizen/" + note.id()));
    }

    private static String text(NoteContent content) {
        if (content instanceof NoteContent.Note note) {
            return note.text();
        }
        if (content instanceof NoteContent.ExpertQuestion question) {
            return Stream.of(question.question(), question.answer())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("\n\n"));
        }
        return ((NoteContent.Danger) content).observed();
    }
}
