package de.lotse.deadline.web;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.TimelineEntry;
import de.lotse.casefile.TimelineEntry.Label;
import de.lotse.casefile.TimelinePart;
import de.lotse.deadline.DeadlineHistory;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.web.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was done to the deadlines of a case, on its timeline. */
@Component
class DeadlinesOnTimeline implements TimelinePart {

    private final DeadlineRegister register;
    private final Dates dates;

    DeadlinesOnTimeline(DeadlineRegister register, Dates dates) {
        this.register = register;
        this.dates = dates;
    }

    @Override
    public List<TimelineEntry> entriesOf(CaseView file) {
        return register.allFor(file.id()).stream().flatMap(this::entriesOf).toList();
    }

    private Stream<TimelineEntry> entriesOf(DeadlineView deadline) {
        return register.historyOf(deadline.id()).stream().map(entry -> entry(deadline, entry));
    }

    private TimelineEntry entry(DeadlineView deadline, DeadlineHistory entry) {
        return new TimelineEntry(
                LocalDate.ofInstant(entry.at(), WorkingDayCalendar.BERLIN),
                entry.at(),
                "deadline.timeline." + entry.act(),
                List.of(
                        new Label("deadline.kind." + deadline.kind()),
                        dates.day(entry.due()),
                        new Label("deadline.state." + entry.state())),
                null,
                entry.staff(),
                "/fristen/" + deadline.id());
    }
}
