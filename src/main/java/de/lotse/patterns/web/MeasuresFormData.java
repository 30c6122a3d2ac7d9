package de.lotse.patterns.web;

import de.lotse.web.StepFormData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** The measures to be agreed on. */
class MeasuresFormData extends StepFormData {

    @Valid
    @Size(max = 12, message = "{patterns.error.too-many}")
    private List<NewMeasureFormData> measures = new ArrayList<>();

    public List<NewMeasureFormData> getMeasures() {
        return measures;
    }

    public void setMeasures(List<NewMeasureFormData> measures) {
        this.measures = measures;
    }
}
