package de.lotse.patterns.web;

import de.lotse.patterns.MeasureResult;
import de.lotse.web.StepFormData;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What became of a measure. */
class MeasureResultFormData extends StepFormData {

    @NotNull private MeasureResult result;

    @Size(max = 5000)
    private String note;

    public MeasureResult getResult() {
        return result;
    }

    public void setResult(MeasureResult result) {
        this.result = result;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
