package de.lotse.counselling;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.TimelineEntry;
import de.lotse.casefile.TimelinePart;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.security.StaffId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The course of counselling in the timeline of the case. */
@Component
class CounsellingTimeline implements TimelinePart {

    private final CounsellingCourse course;

    CounsellingTimeline(CounsellingCourse course) {
        this.course = course;
    }

    @Override
    public List<TimelineEntry> entriesOf(CaseView file) {
        return course.of(file.id()).stream().map(CounsellingTimeline::entry).toList();
    }

    /** The number of the measure it is about; empty where it is about none. */
    private static String measure(String detail) {
        return detail != null && detail.startsWith(CounsellingCourse.MEASURE)
                ? detail.split(",")[0].substring(CounsellingCourse.MEASURE.length())
                : "";
    }

    private static TimelineEntry entry(CounsellingCourse.Entry event) {
        List<Object> arguments =
                event.code() == null
                        ? List.of()
                        : List.of(
                                new TimelineEntry.Label(
                                        "counselling.code." + event.kind() + "." + event.code()),
                                measure(event.detail()));
        return new TimelineEntry(
                LocalDate.ofInstant(event.happenedAt(), WorkingDayCalendar.BERLIN),
                event.happenedAt(),
                "counselling.course." + event.kind(),
                arguments,
                null,
                event.staffId() == null ? null : new StaffId(event.staffId()),
                null);
    }
}
