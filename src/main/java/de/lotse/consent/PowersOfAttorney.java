package de.lotse.consent;

import de.lotse.audit.AuditTrail;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseView;
import de.lotse.consent.ConsentRefusal.Reason;
import de.lotse.security.SignedIn;
import de.lotse.web.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The powers of attorney of the cases. They let somebody act; they release from nothing. The caller
 * has checked who may see the case.
 */
@Service
@Transactional
public class PowersOfAttorney {

    private static final String SUBJECT = "POWER_OF_ATTORNEY";

    private final PowerRepository powers;
    private final ConsentCheck check;
    private final CaseFiles cases;
    private final ConsentSeal seal;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    PowersOfAttorney(
            PowerRepository powers,
            ConsentCheck check,
            CaseFiles cases,
            ConsentSeal seal,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.powers = powers;
        this.check = check;
        this.cases = cases;
        this.seal = seal;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records a power of attorney. Does nothing at the second call with the same id.
     *
     * @throws ConsentRefusedException where something is missing or wrong
     */
    public void record(NewPower given) {
        if (powers.findById(given.id().value()).isPresent()) {
            return;
        }
        List<ConsentRefusal> refusals = refusalsOf(given);
        if (!refusals.isEmpty()) {
            throw new ConsentRefusedException(refusals);
        }
        byte[] sealed = seal.seal(PowerOfAttorney.TABLE, given.id().value(), given.texts());
        PowerOfAttorney power =
                powers.saveAndFlush(
                        new PowerOfAttorney(
                                given, sealed, signedIn.require().id(), clock.instant()));
        recorded("POWER_RECORDED", power);
    }

    /** What stands against recording it; empty where {@link #record} takes it. */
    @Transactional(readOnly = true)
    public List<ConsentRefusal> refusalsOf(NewPower given) {
        List<ConsentRefusal> refusals = new ArrayList<>();
        CaseView file = cases.forProcess(given.caseId());
        ConsentCheck.require(given.client(), "client", refusals);
        if (given.client() != null && !file.clients().contains(given.client())) {
            ConsentCheck.refuse("client", Reason.UNKNOWN, refusals);
        }
        if (given.scopes().isEmpty()) {
            ConsentCheck.refuse("scopes", Reason.MISSING, refusals);
        }
        ConsentCheck.require(given.texts().holder(), "holder", refusals);
        ConsentCheck.require(given.texts().towards(), "towards", refusals);
        if (ConsentCheck.isBlanket(given.texts().towards())) {
            ConsentCheck.refuse("towards", Reason.BLANKET, refusals);
        }
        if (given.scopes().contains(PowerScope.OTHER)) {
            ConsentCheck.require(given.texts().note(), "note", refusals);
        }
        ConsentCheck.require(given.signatory(), "signatory", refusals);
        if (given.signatory() != null && given.signatory() != Signatory.SELF) {
            ConsentCheck.require(given.texts().signatoryName(), "signatoryName", refusals);
        }
        checkDays(given, refusals);
        return refusals;
    }

    private void checkDays(NewPower given, List<ConsentRefusal> refusals) {
        check.checkSigned(given.signedOn(), "signedOn", refusals);
        ConsentCheck.require(given.validUntil(), "validUntil", refusals);
        if (given.signedOn() == null || given.validUntil() == null) {
            return;
        }
        if (given.validUntil().isBefore(given.signedOn())) {
            ConsentCheck.refuse("validUntil", Reason.TURNED, refusals);
        } else if (given.validUntil().isBefore(check.today())) {
            ConsentCheck.refuse("validUntil", Reason.OVER_ALREADY, refusals);
        } else if (given.validUntil().isAfter(given.signedOn().plusYears(2))) {
            ConsentCheck.refuse("validUntil", Reason.LONGER_THAN_TWO_YEARS, refusals);
        }
    }

    /**
     * Revokes a power of attorney at once.
     *
     * @return false where it was revoked before: then nothing happens
     * @throws ConsentRefusedException for a day to come or before the signing
     */
    public boolean revoke(PowerId id, LocalDate revokedOn) {
        PowerOfAttorney power = entity(id);
        if (power.isRevoked()) {
            return false;
        }
        List<ConsentRefusal> refusals = new ArrayList<>();
        ConsentCheck.require(revokedOn, "declaredOn", refusals);
        if (revokedOn != null && revokedOn.isAfter(check.today())) {
            ConsentCheck.refuse("declaredOn", Reason.IN_FUTURE, refusals);
        } else if (revokedOn != null && revokedOn.isBefore(power.signedOn())) {
            ConsentCheck.refuse("declaredOn", Reason.BEFORE_SIGNING, refusals);
        }
        if (!refusals.isEmpty()) {
            throw new ConsentRefusedException(refusals);
        }
        power.revoke(revokedOn, signedIn.require().id(), clock.instant());
        powers.saveAndFlush(power);
        recorded("POWER_REVOKED", power);
        return true;
    }

    /**
     * @throws NotFoundException where the Träger has no such power of attorney
     */
    @Transactional(readOnly = true)
    public PowerView require(PowerId id) {
        return view(entity(id));
    }

    /** The powers of attorney of a case, the latest first. */
    @Transactional(readOnly = true)
    public List<PowerView> of(CaseId caseId) {
        return powers.findByCaseIdOrderByRecordedAtDescIdAsc(caseId.value()).stream()
                .map(this::view)
                .toList();
    }

    private void recorded(String action, PowerOfAttorney power) {
        audit.record(action, SUBJECT, power.id(), power.caseId(), Map.of());
    }

    private PowerOfAttorney entity(PowerId id) {
        return powers.findById(id.value()).orElseThrow(() -> new NotFoundException(SUBJECT));
    }

    private PowerView view(PowerOfAttorney power) {
        PowerTexts texts =
                seal.open(PowerOfAttorney.TABLE, power.id(), power.sealed(), PowerTexts.class);
        return power.view(texts, check.today());
    }
}
