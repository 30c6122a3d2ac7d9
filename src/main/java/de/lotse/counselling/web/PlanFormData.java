package de.lotse.counselling.web;

import de.lotse.casefile.Interpreter;
import de.lotse.counselling.MeasureContent;
import de.lotse.counselling.PlanContent;
import de.lotse.counselling.PlanDraft;
import de.lotse.web.StepFormData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form of the Hilfeplan. */
class PlanFormData extends StepFormData {

    static final int MOST_GOALS = 12;

    private int number = 1;
    private Long version;

    @Size(max = 4000)
    private String wishes;

    @Size(max = 8)
    private String language;

    private Interpreter interpreter;

    @NotNull(groups = Proposing.class)
    private LocalDate reviewDate;

    @Valid
    @Size(max = MOST_GOALS, message = "{plan.error.too-many-goals}")
    private List<GoalFormData> goals = new ArrayList<>();

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getWishes() {
        return wishes;
    }

    public void setWishes(String wishes) {
        this.wishes = wishes;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Interpreter getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    public LocalDate getReviewDate() {
        return reviewDate;
    }

    public void setReviewDate(LocalDate reviewDate) {
        this.reviewDate = reviewDate;
    }

    public List<GoalFormData> getGoals() {
        return goals;
    }

    public void setGoals(List<GoalFormData> goals) {
        this.goals = goals;
    }

    static PlanFormData of(PlanDraft draft) {
        PlanFormData form = new PlanFormData();
        PlanContent content = draft.content();
        form.number = draft.number();
        form.version = draft.version();
        form.wishes = content.wishes();
        form.language = content.language();
        form.interpreter = content.interpreter();
        form.reviewDate = content.reviewDate();
        content.goals().forEach(goal -> form.goals.add(GoalFormData.of(goal)));
        if (form.goals.isEmpty()) {
            form.goals.add(GoalFormData.blank());
        }
        return form;
    }

    PlanContent content() {
        return new PlanContent(
                wishes,
                language,
                interpreter,
                reviewDate,
                goals.stream().map(GoalFormData::content).toList());
    }

    /** Rows in which nothing was typed are no answers. */
    void dropBlankRows() {
        goals.forEach(goal -> goal.getMeasures().removeIf(MeasureFormData::isBlank));
        goals.removeIf(GoalFormData::isBlank);
    }

    /** Measures that are done stand as they were, whatever came with the request. */
    void keepDone(PlanContent saved) {
        Map<String, MeasureContent> done = new HashMap<>();
        saved.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(MeasureContent::done)
                .forEach(measure -> done.put(Lines.toText(measure.lineId()), measure));
        goals.stream()
                .flatMap(goal -> goal.getMeasures().stream())
                .forEach(row -> keepDone(row, done.get(row.getLine())));
    }

    private static void keepDone(MeasureFormData row, MeasureContent done) {
        row.setDone(done != null);
        if (done != null) {
            row.take(done);
        }
    }
}
