package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineView;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.StaffId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes lines of lists, with the names of all responsible persons read at once. */
@Component
class DeadlineRows {

    private final StaffMembers staff;

    DeadlineRows(StaffMembers staff) {
        this.staff = staff;
    }

    List<DeadlineRow> of(List<DeadlineView> deadlines) {
        Map<StaffId, String> names =
                staff.displayNames(deadlines.stream().map(DeadlineView::responsible).toList());
        return deadlines.stream()
                .map(
                        deadline ->
                                DeadlineRow.of(
                                        deadline,
                                        names.getOrDefault(
                                                deadline.responsible(), StaffMembers.UNKNOWN)))
                .toList();
    }
}
