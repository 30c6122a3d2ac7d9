package de.lotse.asylum.process;

import de.lotse.asylum.HearingId;
import de.lotse.asylum.HearingOutcome;
import de.lotse.asylum.Hearings;
import java.time.LocalDate;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes what became of a hearing, and until when the record is checked or the excuse goes out. */
@Component
class RecordHearingDelegate implements TaskListener {

    private final Hearings hearings;
    private final AsylumStandards standards;

    RecordHearingDelegate(Hearings hearings, AsylumStandards standards) {
        this.hearings = hearings;
        this.standards = standards;
    }

    @Override
    public void notify(DelegateTask task) {
        HearingId id = new HearingId(UUID.fromString(AsylumSupport.HEARING_ID.read(task)));
        HearingOutcome outcome = AsylumSupport.HEARING_OUTCOME.read(task);
        LocalDate excuseDue = standards.dueFromToday(AsylumStandard.HEARING_EXCUSE);
        AsylumSupport.EXCUSE_DUE.write(task, excuseDue);
        AsylumSupport.RECORD_CHECK_DUE.write(
                task, standards.dueFromToday(AsylumStandard.RECORD_CHECK));
        hearings.record(id, outcome, excuseDue);
    }
}
