package de.lotse.discrimination.web;

import de.lotse.discrimination.IncidentView;
import de.lotse.web.StepFormData;
import jakarta.validation.Valid;

/** An incident as it is known better now. */
class FindDayFormData extends StepFormData {

    @Valid private IncidentFormData incident = new IncidentFormData();

    static FindDayFormData of(IncidentView view) {
        FindDayFormData form = new FindDayFormData();
        form.incident = IncidentFormData.of(view);
        return form;
    }

    public IncidentFormData getIncident() {
        return incident;
    }

    public void setIncident(IncidentFormData incident) {
        this.incident = incident;
    }
}
