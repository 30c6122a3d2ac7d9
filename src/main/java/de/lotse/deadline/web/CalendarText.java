package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.web.BaseUrl;
import de.lotse.web.Dates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes deadlines as a calendar (RFC 5545). A deadline is a whole day, without a time zone; it
 * keeps its id, and its sequence grows with each correction.
 */
@Component
class CalendarText {

    private static final Duration READ_AGAIN_AFTER = Duration.ofHours(1);

    private final MessageSource messages;
    private final BaseUrl baseUrl;
    private final Dates dates;
    private final Clock clock;

    CalendarText(MessageSource messages, BaseUrl baseUrl, Dates dates, Clock clock) {
        this.messages = messages;
        this.baseUrl = baseUrl;
        this.dates = dates;
        this.clock = clock;
    }

    byte[] of(List<DeadlineView> deadlines, Locale locale) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Lotse//Fristen//DE"));
        calendar.add(new Version(new ParameterList(), Version.VALUE_2_0));
        String name = text("deadline-calendar.name", locale);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_AGAIN_AFTER));
        calendar.add(new XProperty("X-PUBLISHED-TTL", READ_AGAIN_AFTER.toString()));
        deadlines.forEach(deadline -> calendar.add(event(deadline, locale)));
        return written(calendar);
    }

    private VEvent event(DeadlineView deadline, Locale locale) {
        boolean isVoid = deadline.state() == DeadlineState.VOID;
        VEvent event = new VEvent(false);
        event.add(new Uid("frist-" + deadline.id() + "@lotse"));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(Math.toIntExact(deadline.version())));
        event.add(new DtStart<>(deadline.decisiveDate()));
        event.add(new DtEnd<>(deadline.decisiveDate().plusDays(1)));
        event.add(new Summary(summary(deadline, locale)));
        event.add(new Description(description(deadline, locale)));
        event.add(new Url(URI.create(address(deadline))));
        event.add(new Status(isVoid ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }

    private String summary(DeadlineView deadline, Locale locale) {
        String key =
                deadline.decisiveDate().equals(deadline.due())
                        ? "deadline-calendar.summary"
                        : "deadline-calendar.summary.precaution";
        String kind =
                messages.getMessage(
                        "deadline.kind." + deadline.kind(), null, deadline.kind(), locale);
        return text(key, locale, kind, deadline.caseNumber().value());
    }

    private String description(DeadlineView deadline, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(text("deadline-calendar.due", locale, dates.day(deadline.due())));
        if (!deadline.decisiveDate().equals(deadline.due())) {
            String day = dates.day(deadline.decisiveDate());
            lines.add(text("deadline-calendar.precaution", locale, day));
        }
        if (deadline.state() == DeadlineState.TAKEN_OVER) {
            lines.add(text("deadline-calendar.taken-over", locale));
        }
        lines.add(address(deadline));
        return String.join("\n", lines);
    }

    private String address(DeadlineView deadline) {
        return baseUrl.of("/fristen/" + deadline.id());
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static byte[] written(Calendar calendar) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
