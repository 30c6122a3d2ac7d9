package de.lotse.referral.web;

import de.lotse.referral.PackageSection;
import de.lotse.referral.ReferralCourse;
import de.lotse.referral.ReferralView;
import java.util.List;

/** A referral as the tab shows it. */
record ReferralPart(
        ReferralView referral,
        String taskId,
        boolean awaitsAnswer,
        boolean awaitsResult,
        List<PackageSection> sent,
        List<ReferralCourse.Entry> course) {

    ReferralPart {
        sent = List.copyOf(sent);
        course = List.copyOf(course);
    }
}
