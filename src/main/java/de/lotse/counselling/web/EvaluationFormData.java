package de.lotse.counselling.web;

import de.lotse.counselling.EvaluationContent;
import de.lotse.counselling.EvaluationView;
import de.lotse.counselling.GoalView;
import de.lotse.web.StepFormData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The form of the evaluation. */
class EvaluationFormData extends StepFormData {

    private Long version;

    @Size(max = 4000)
    private String clientView;

    @Size(max = 4000)
    private String overall;

    @Valid private List<GoalResultFormData> goals = new ArrayList<>();

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getClientView() {
        return clientView;
    }

    public void setClientView(String clientView) {
        this.clientView = clientView;
    }

    public String getOverall() {
        return overall;
    }

    public void setOverall(String overall) {
        this.overall = overall;
    }

    public List<GoalResultFormData> getGoals() {
        return goals;
    }

    public void setGoals(List<GoalResultFormData> goals) {
        this.goals = goals;
    }

    static EvaluationFormData of(EvaluationView view) {
        EvaluationFormData form = new EvaluationFormData();
        form.version = view.version();
        form.clientView = view.clientView();
        form.overall = view.overall();
        view.plan().goals().forEach(goal -> form.goals.add(row(goal, view)));
        return form;
    }

    private static GoalResultFormData row(GoalView goal, EvaluationView view) {
        GoalResultFormData row = new GoalResultFormData();
        row.setGoal(goal.id().toString());
        row.setResult(goal.result());
        row.setHelped(view.helped().get(goal.id().value()));
        return row;
    }

    /** The rows stand in the order of the goals of the plan, whatever came with the request. */
    void align(List<GoalView> planned) {
        List<GoalResultFormData> aligned = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            GoalResultFormData row = i < goals.size() ? goals.get(i) : new GoalResultFormData();
            row.setGoal(planned.get(i).id().toString());
            aligned.add(row);
        }
        goals = aligned;
    }

    EvaluationContent content() {
        Map<UUID, EvaluationContent.OfGoal> byGoal = new HashMap<>();
        for (GoalResultFormData row : goals) {
            byGoal.put(
                    Lines.toId(row.getGoal()),
                    new EvaluationContent.OfGoal(row.getResult(), row.getHelped()));
        }
        return new EvaluationContent(clientView, overall, byGoal);
    }
}
