package de.lotse.worklist.web;

import de.lotse.casefile.TaskSubject;
import de.lotse.worklist.WorkItem;
import java.time.LocalDate;

/**
 * A task as a row of a list.
 *
 * @param subject the measure or the deadline it is about; {@code null} where the step says all or
 *     the reader is not responsible
 * @param path where the task is opened, the filter of the list included
 * @param due {@code null} where nothing is due
 * @param since how long it has been waiting
 * @param followUp until then it waits; {@code null} where it does not
 * @param assignee display name of whose it is; {@code null} while it is nobody's
 * @param mine whether it is the reader's
 * @param client name or alias of the person it is about; {@code null} where the reader is not
 *     responsible, and in anonymous counselling
 */
public record TaskRow(
        WorkItem item,
        TaskSubject subject,
        String path,
        DueView due,
        String since,
        LocalDate followUp,
        String assignee,
        boolean mine,
        String client) {

    /** What is to be done, and with what. */
    public String title() {
        return subject == null ? item.name() : item.name() + " – " + subject.text();
    }
}
