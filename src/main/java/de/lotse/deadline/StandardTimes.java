package de.lotse.deadline;

import de.lotse.deadline.process.StandardTable;
import de.lotse.deadline.process.StandardTable.Unit;
import de.lotse.deadline.process.StandardTable.Value;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Times that the services set themselves, from the decision tables of the rooms; a process designer
 * changes them there.
 */
@Component
public class StandardTimes {

    private final StandardTable tables;
    private final WorkingDayCalendar calendar;

    StandardTimes(StandardTable tables, WorkingDayCalendar calendar) {
        this.tables = tables;
        this.calendar = calendar;
    }

    /**
     * The day on which something is due that began on this day; always a working day.
     *
     * @param table the key of the decision table
     * @param standard a row of it
     */
    public LocalDate due(String table, String standard, LocalDate from) {
        Value value = tables.value(table, standard);
        return switch (value.unit()) {
            case WORKING_DAYS -> calendar.plusWorkingDays(from, value.amount(), Seat.RP);
            case MONTHS -> calendar.firstWorkingDayFrom(from.plusMonths(value.amount()), Seat.RP);
            case TIMES -> throw new IllegalStateException(standard + " is no period of time");
        };
    }

    /** The day so many working days before an appointment; today where that is past already. */
    public LocalDate ahead(String table, String standard, LocalDate appointment) {
        Value value = tables.value(table, standard);
        if (value.unit() != Unit.WORKING_DAYS) {
            throw new IllegalStateException(standard + " is not given in working days");
        }
        LocalDate day = calendar.minusWorkingDays(appointment, value.amount(), Seat.RP);
        return day.isBefore(calendar.today()) ? calendar.today() : day;
    }

    /** How often something is done. */
    public int times(String table, String standard) {
        Value value = tables.value(table, standard);
        if (value.unit() != Unit.TIMES) {
            throw new IllegalStateException(standard + " is no number of times");
        }
        return value.amount();
    }
}
