package de.lotse.discrimination;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.TimelineEntry;
import de.lotse.casefile.TimelinePart;
import de.lotse.security.StaffId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The course of the discrimination cases in the timeline of the case. */
@Component
class DiscriminationTimeline implements TimelinePart {

    private final DiscriminationCourse course;

    DiscriminationTimeline(DiscriminationCourse course) {
        this.course = course;
    }

    @Override
    public List<TimelineEntry> entriesOf(CaseView file) {
        return course.of(file.id()).stream()
                .map(entry -> line(entry, "/faelle/" + file.number() + "/diskriminierung"))
                .toList();
    }

    private static TimelineEntry line(DiscriminationCourse.Entry entry, String path) {
        TimelineEntry.Label title =
                new TimelineEntry.Label("discrimination.course." + entry.kind());
        List<String> codes = entry.codeMessages();
        boolean coded = codes.size() == 1;
        return new TimelineEntry(
                entry.day(),
                entry.happenedAt(),
                coded ? "discrimination.timeline.coded" : "discrimination.timeline",
                coded ? List.of(title, new TimelineEntry.Label(codes.get(0))) : List.of(title),
                null,
                entry.staffId() == null ? null : new StaffId(entry.staffId()),
                path);
    }
}
