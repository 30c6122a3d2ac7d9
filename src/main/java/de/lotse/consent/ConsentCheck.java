package de.lotse.consent;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.ClientView;
import de.lotse.casefile.Clients;
import de.lotse.consent.ConsentRefusal.Reason;
import de.lotse.organisation.Languages;
import de.lotse.web.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a release has to say before it can be recorded. */
@Component
class ConsentCheck {

    /** From this age on somebody can see what she agrees to, as a rule. */
    static final int OLD_ENOUGH = 14;

    static final int FULL_AGE = 18;

    private static final int LONG_AGO_YEARS = 1;

    private static final Pattern BLANKET =
            Pattern.compile(
                    "\\s*(alle[nrms]?|sämtliche\\w*|jegliche\\w*|beliebige\\w*|diverse\\w*"
                            + "|verschiedene\\w*)\\b.*",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS
                            | Pattern.DOTALL);

    private final Recipients recipients;
    private final Clients clients;
    private final Languages languages;
    private final Clock clock;

    ConsentCheck(Recipients recipients, Clients clients, Languages languages, Clock clock) {
        this.recipients = recipients;
        this.clients = clients;
        this.languages = languages;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    List<ConsentRefusal> check(NewConsent given, CaseView file) {
        List<ConsentRefusal> refusals = new ArrayList<>();
        checkRecipient(given, file, refusals);
        require(given.purpose(), "purpose", refusals);
        if (given.purpose() == TransmissionPurpose.OTHER) {
            require(given.purposeText(), "purposeText", refusals);
        }
        if (given.kinds().isEmpty()) {
            refuse("kinds", Reason.MISSING, refusals);
        }
        require(given.direction(), "direction", refusals);
        checkPersons(given, file, refusals);
        checkHowItWasSaid(given, refusals);
        checkDays(given, refusals);
        return refusals;
    }

    private void checkRecipient(NewConsent given, CaseView file, List<ConsentRefusal> refusals) {
        if (given.recipient() == null) {
            refuse("recipient", Reason.MISSING, refusals);
            return;
        }
        RecipientView named = recipients.find(given.recipient()).orElse(null);
        if (named == null) {
            refuse("recipient", Reason.UNKNOWN, refusals);
        } else if (named.standing() == RecipientStanding.CLOSED) {
            refuse("recipient", Reason.RECIPIENT_CLOSED, refusals);
        } else if (named.standing() == RecipientStanding.MERGED) {
            refuse("recipient", Reason.RECIPIENT_MERGED, refusals);
        } else if (given.recipient().id().equals(file.siteId())) {
            refuse("recipient", Reason.OWN_SITE, refusals);
        } else if (isBlanket(named.name())) {
            refuse("recipient", Reason.BLANKET, refusals);
        }
    }

    /** "Alle Behörden": nobody can see what she agrees to. */
    static boolean isBlanket(String name) {
        return name != null && BLANKET.matcher(name).matches();
    }

    private void checkPersons(NewConsent given, CaseView file, List<ConsentRefusal> refusals) {
        List<ClientId> persons = given.persons();
        if (persons.isEmpty()) {
            refuse("persons", Reason.MISSING, refusals);
        } else if (!file.clients().containsAll(persons)) {
            refuse("persons", Reason.UNKNOWN, refusals);
        } else if (given.signatory() != null) {
            checkSignatory(given, clients.ofCheckedCase(persons), refusals);
        }
        require(given.signatory(), "signatory", refusals);
        if (given.signatory() != null && given.signatory() != Signatory.SELF) {
            require(given.signatoryName(), "signatoryName", refusals);
        }
    }

    /** Each adult signs for herself; others sign for children, or for whom they were appointed. */
    void checkSignatory(NewConsent given, List<ClientView> persons, List<ConsentRefusal> refusals) {
        boolean forChildren =
                given.signatory() == Signatory.PARENT || given.signatory() == Signatory.GUARDIAN;
        if (forChildren) {
            if (persons.stream().anyMatch(person -> isAtLeast(FULL_AGE, person))) {
                refuse("signatory", Reason.OF_AGE, refusals);
            }
            return;
        }
        if (persons.size() > 1) {
            refuse("persons", Reason.ONE_ENTRY_EACH, refusals);
        } else if (given.signatory() == Signatory.SELF
                && isYoungerThan(OLD_ENOUGH, persons.get(0))) {
            refuse("signatory", Reason.TOO_YOUNG, refusals);
        }
    }

    private boolean isAtLeast(int years, ClientView person) {
        Integer age = person.details().ageOn(today());
        return age != null && age >= years;
    }

    private boolean isYoungerThan(int years, ClientView person) {
        Integer age = person.details().ageOn(today());
        return age != null && age < years;
    }

    private void checkHowItWasSaid(NewConsent given, List<ConsentRefusal> refusals) {
        require(given.language(), "language", refusals);
        if (given.language() != null && languages.byCode(given.language()).isEmpty()) {
            refuse("language", Reason.UNKNOWN, refusals);
        }
        require(given.interpreter(), "interpreter", refusals);
        require(given.proof(), "proof", refusals);
        if (!given.consequencesTold()) {
            refuse("consequencesTold", Reason.NOT_TOLD, refusals);
        }
        if (!given.voluntary()) {
            refuse("voluntary", Reason.NOT_VOLUNTARY, refusals);
        }
    }

    private void checkDays(NewConsent given, List<ConsentRefusal> refusals) {
        checkSigned(given.signedOn(), "signedOn", refusals);
        require(given.validFrom(), "validFrom", refusals);
        require(given.validUntil(), "validUntil", refusals);
        if (given.signedOn() == null || given.validFrom() == null || given.validUntil() == null) {
            return;
        }
        if (given.validFrom().isBefore(given.signedOn())) {
            refuse("validFrom", Reason.BEFORE_SIGNING, refusals);
        }
        if (given.validUntil().isBefore(given.validFrom())) {
            refuse("validUntil", Reason.TURNED, refusals);
        } else if (given.validUntil().isAfter(given.signedOn().plusYears(1))) {
            refuse("validUntil", Reason.LONGER_THAN_A_YEAR, refusals);
        } else if (given.validUntil().isBefore(today())) {
            refuse("validUntil", Reason.OVER_ALREADY, refusals);
        }
    }

    /** Signed today or within the last year. */
    void checkSigned(LocalDate signedOn, String field, List<ConsentRefusal> refusals) {
        require(signedOn, field, refusals);
        if (signedOn != null && signedOn.isAfter(today())) {
            refuse(field, Reason.IN_FUTURE, refusals);
        } else if (signedOn != null && signedOn.isBefore(today().minusYears(LONG_AGO_YEARS))) {
            refuse(field, Reason.LONG_AGO, refusals);
        }
    }

    List<ConsentRefusal> check(NarrowedConsent left, Consent consent) {
        List<ConsentRefusal> refusals = new ArrayList<>();
        checkSubset(left.kinds(), consent.kinds(), "kinds", refusals);
        checkSubset(left.persons(), consent.persons(), "persons", refusals);
        require(left.validUntil(), "validUntil", refusals);
        if (left.validUntil() != null) {
            if (left.validUntil().isAfter(consent.validUntil())) {
                refuse("validUntil", Reason.WIDER, refusals);
            } else if (left.validUntil().isBefore(today())) {
                refuse("validUntil", Reason.OVER_ALREADY, refusals);
            } else if (left.validUntil().isBefore(consent.validFrom())) {
                refuse("validUntil", Reason.TURNED, refusals);
            }
        }
        return refusals;
    }

    private static void checkSubset(
            Collection<?> left, Collection<?> given, String field, List<ConsentRefusal> refusals) {
        if (left.isEmpty()) {
            refuse(field, Reason.MISSING, refusals);
        } else if (!given.containsAll(left)) {
            refuse(field, Reason.WIDER, refusals);
        }
    }

    static void require(Object value, String field, List<ConsentRefusal> refusals) {
        if (value == null) {
            refuse(field, Reason.MISSING, refusals);
        }
    }

    static void refuse(String field, Reason reason, List<ConsentRefusal> refusals) {
        refusals.add(new ConsentRefusal(field, reason));
    }
}
