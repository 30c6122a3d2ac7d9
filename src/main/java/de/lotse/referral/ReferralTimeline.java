package de.lotse.referral;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.TimelineEntry;
import de.lotse.casefile.TimelinePart;
import de.lotse.security.StaffId;
import de.lotse.web.Dates;
import java.util.List;
import org.springframework.stereotype.Component;

/** The course of the referrals in the timeline of the case. */
@Component
class ReferralTimeline implements TimelinePart {

    private final ReferralCourse course;
    private final Dates dates;

    ReferralTimeline(ReferralCourse course, Dates dates) {
        this.course = course;
        this.dates = dates;
    }

    @Override
    public List<TimelineEntry> entriesOf(CaseView file) {
        return course.of(file.id()).stream()
                .map(entry -> line(entry, "/faelle/" + file.number() + "/verweisungen"))
                .toList();
    }

    private TimelineEntry line(ReferralCourse.Entry entry, String path) {
        TimelineEntry.Label title = new TimelineEntry.Label("referral.course." + entry.kind());
        String code = entry.codeMessage();
        return new TimelineEntry(
                dates.localDate(entry.happenedAt()),
                entry.happenedAt(),
                code == null ? "referral.timeline" : "referral.timeline.coded",
                code == null ? List.of(title) : List.of(title, new TimelineEntry.Label(code)),
                null,
                entry.staffId() == null ? null : new StaffId(entry.staffId()),
                path);
    }
}
