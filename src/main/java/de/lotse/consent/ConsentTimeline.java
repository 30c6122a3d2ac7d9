package de.lotse.consent;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.TimelineEntry;
import de.lotse.casefile.TimelinePart;
import de.lotse.web.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Releases, powers of attorney and transmissions in the timeline of the case. */
@Component
class ConsentTimeline implements TimelinePart {

    private final Consents consents;
    private final Transmissions transmissions;
    private final PowersOfAttorney powers;

    ConsentTimeline(Consents consents, Transmissions transmissions, PowersOfAttorney powers) {
        this.consents = consents;
        this.transmissions = transmissions;
        this.powers = powers;
    }

    @Override
    public List<TimelineEntry> entriesOf(CaseView file) {
        return Stream.of(ofConsents(file), ofTransmissions(file), ofPowers(file))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<TimelineEntry> ofConsents(CaseView file) {
        Map<ConsentId, String> names =
                consents.of(file.id()).stream()
                        .collect(
                                Collectors.toMap(
                                        ConsentView::id, one -> one.texts().recipientName()));
        return consents.historyOf(file.id()).stream()
                .map(
                        event ->
                                new TimelineEntry(
                                        day(event.happenedAt()),
                                        event.happenedAt(),
                                        "consent.timeline." + event.kind(),
                                        List.of(names.get(event.consent())),
                                        null,
                                        event.staff(),
                                        tab(file) + "/" + event.consent()));
    }

    private Stream<TimelineEntry> ofTransmissions(CaseView file) {
        return transmissions.of(file.id()).stream()
                .map(
                        sent ->
                                new TimelineEntry(
                                        day(sent.transmittedAt()),
                                        sent.transmittedAt(),
                                        "consent.timeline." + sent.basis(),
                                        List.of(sent.recipientName()),
                                        null,
                                        sent.staff(),
                                        page(sent, file)));
    }

    private Stream<TimelineEntry> ofPowers(CaseView file) {
        return powers.of(file.id()).stream()
                .flatMap(
                        power ->
                                Stream.of(
                                                line(
                                                        file,
                                                        power,
                                                        "consent.timeline.POWER_RECORDED",
                                                        power.recordedAt()),
                                                line(
                                                        file,
                                                        power,
                                                        "consent.timeline.POWER_REVOKED",
                                                        power.revokedAt()))
                                        .filter(line -> line.at() != null));
    }

    private static TimelineEntry line(CaseView file, PowerView power, String key, Instant at) {
        return new TimelineEntry(
                at == null ? null : day(at),
                at,
                key,
                List.of(power.texts().towards()),
                null,
                at == power.recordedAt() ? power.recordedBy() : power.revokedBy(),
                tab(file));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Dates.ZONE);
    }

    /** Where it rests on no release, the tab. */
    private static String page(TransmissionView sent, CaseView file) {
        return sent.consents().stream()
                .map(consent -> tab(file) + "/" + consent)
                .sorted()
                .findFirst()
                .orElse(tab(file));
    }

    private static String tab(CaseView file) {
        return "/faelle/" + file.number() + "/einwilligungen";
    }
}
