package de.lotse.patterns.web;

import de.lotse.patterns.ReviewId;
import de.lotse.patterns.process.Patterns;
import de.lotse.testing.browser.SamplePages;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class PatternSamplePages implements SamplePages {

    private final Patterns patterns;

    PatternSamplePages(Patterns patterns) {
        this.patterns = patterns;
    }

    @Override
    public Map<String, Visit> visits() {
        Map<String, Visit> visits = new HashMap<>();
        ReviewId effective = patterns.effective();
        visits.put("/muster", new Visit("leitung", "/muster"));
        visits.put("/muster/{review}", new Visit("leitung", "/muster/" + effective));
        visits.put(
                PatternWords.CONTEXT,
                new Visit(
                        "beraterin",
                        PatternWords.CONTEXT
                                + "?bereich=HOUSING&grund=RACISM&ort=07315&einrichtung="
                                + patterns.view(effective).context().institution()));
        step(visits, "leitung", AssessStepController.PATH, patterns.review(), "task_assess");
        ReviewId assessed = patterns.assessed();
        step(visits, "leitung", DecideStepController.PATH, assessed, "task_decide_ways");
        step(visits, "beraterin", ClearStepController.PATH, patterns.decided(), "task_clear");
        ReviewId cleared = patterns.cleared();
        step(visits, "leitung", MeasuresStepController.PATH, cleared, "task_plan_measures");
        step(visits, "beraterin", MeasureStepController.PATH, patterns.agreed(), "task_measure");
        step(visits, "leitung", EffectStepController.PATH, effective, "task_review_effect");
        return visits;
    }

    private void step(
            Map<String, Visit> visits, String who, String path, ReviewId review, String element) {
        String task = patterns.task(review, element).getId();
        visits.put(path, new Visit(who, path + "?taskId=" + task));
    }
}
