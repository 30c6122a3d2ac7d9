package de.lotse.deadline;

import de.lotse.mail.NewMail;
import de.lotse.mail.Outbox;
import de.lotse.web.BaseUrl;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes the mail of each reminder, in its transaction. In which language somebody reads is not
 * known outside of a request, so a mail is German and English.
 */
@Component
class ReminderMails {

    private static final String SEPARATOR = "\n\n–\n\n";

    private final Outbox outbox;
    private final MessageSource messages;
    private final BaseUrl baseUrl;

    ReminderMails(Outbox outbox, MessageSource messages, BaseUrl baseUrl) {
        this.outbox = outbox;
        this.messages = messages;
        this.baseUrl = baseUrl;
    }

    @EventListener
    void on(DeadlineReminder reminder) {
        String text =
                text(reminder, Locale.GERMAN) + SEPARATOR + text(reminder, Locale.ENGLISH) + "\n";
        outbox.write(
                new NewMail(
                        id(reminder), reminder.recipient(), subject(reminder.deadline()), text));
    }

    /** The same reminder may go to several people. */
    private static UUID id(DeadlineReminder reminder) {
        String name = reminder.reminderId() + "|" + reminder.recipient();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private String subject(DeadlineView deadline) {
        return message(
                "deadline-mail.subject",
                Locale.GERMAN,
                kind(deadline, Locale.GERMAN),
                day(deadline.decisiveDate(), Locale.GERMAN),
                deadline.caseNumber().value());
    }

    private String text(DeadlineReminder reminder, Locale locale) {
        DeadlineView deadline = reminder.deadline();
        StringBuilder text = new StringBuilder();
        text.append(kind(deadline, locale)).append('\n');
        line(text, message("deadline-mail.case", locale, deadline.caseNumber().value()));
        line(text, message("deadline-mail.due", locale, day(deadline.due(), locale)));
        if (!deadline.decisiveDate().equals(deadline.due())) {
            String precaution = day(deadline.decisiveDate(), locale);
            line(text, message("deadline-mail.precaution", locale, precaution));
        }
        line(text, "");
        line(text, message("deadline-mail.step." + reminder.step(), locale));
        line(text, message("deadline-mail.acknowledge", locale));
        return text.append(baseUrl.of("/fristen/" + deadline.id())).toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private String kind(DeadlineView deadline, Locale locale) {
        return messages.getMessage(
                "deadline.kind." + deadline.kind(), null, deadline.kind(), locale);
    }

    private String message(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static String day(LocalDate day, Locale locale) {
        String pattern = Locale.GERMAN.equals(locale) ? "EE dd.MM.yyyy" : "EE d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(day).replaceFirst("\\.? ", ", ");
    }
}
