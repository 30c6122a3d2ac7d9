package de.lotse.discrimination.web;

import de.lotse.discrimination.DiscriminationCourse;
import de.lotse.discrimination.DiscriminationView;
import de.lotse.workflow.OpenStep;
import java.util.List;

/**
 * A discrimination case as its overview shows it.
 *
 * @param supported whether something can be told to it
 */
record DiscriminationPart(
        DiscriminationView discrimination,
        boolean supported,
        List<IncidentPart> incidents,
        List<OpenStep> tasks,
        List<DiscriminationCourse.Entry> course) {

    public String id() {
        return discrimination.id().toString();
    }

    /** Whether the first talk has been held. */
    public boolean isTalked() {
        return discrimination.judgement() != null;
    }
}
