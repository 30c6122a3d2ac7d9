package de.lotse.asylum;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.TimelineEntry;
import de.lotse.casefile.TimelinePart;
import de.lotse.security.StaffId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The course of the asylum procedures in the timeline of the case. */
@Component
class AsylumTimeline implements TimelinePart {

    private final AsylumCourse course;

    AsylumTimeline(AsylumCourse course) {
        this.course = course;
    }

    @Override
    public List<TimelineEntry> entriesOf(CaseView file) {
        return course.of(file.id()).stream()
                .map(entry -> line(entry, "/faelle/" + file.number() + "/asylverfahren"))
                .toList();
    }

    private static TimelineEntry line(AsylumCourse.Entry entry, String path) {
        TimelineEntry.Label title = new TimelineEntry.Label("asylum.course." + entry.kind());
        List<String> codes = entry.codeMessages();
        boolean coded = codes.size() == 1;
        List<Object> arguments =
                coded ? List.of(title, new TimelineEntry.Label(codes.get(0))) : List.of(title);
        return new TimelineEntry(
                entry.day(),
                entry.happenedAt(),
                coded ? "asylum.timeline.coded" : "asylum.timeline",
                arguments,
                null,
                entry.staffId() == null ? null : new StaffId(entry.staffId()),
                path);
    }
}
