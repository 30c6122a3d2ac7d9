package de.lotse.organisation;

import de.lotse.audit.AuditTrail;
import de.lotse.organisation.AdministrationRefusedException.Reason;
import de.lotse.security.CurrentPerson;
import de.lotse.security.PasswordGuesses;
import de.lotse.security.Purpose;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.SignInSessions;
import de.lotse.security.SignedIn;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** What everybody does for oneself, with or without a Träger. */
@Service
public class OwnAccount {

    private final StaffRepository staff;
    private final Passwords passwords;
    private final SignInSessions sessions;
    private final PasswordGuesses guesses;
    private final SignedIn signedIn;
    private final ScopedTransactions transactions;
    private final AuditTrail audit;

    OwnAccount(
            StaffRepository staff,
            Passwords passwords,
            SignInSessions sessions,
            PasswordGuesses guesses,
            SignedIn signedIn,
            ScopedTransactions transactions,
            AuditTrail audit) {
        this.staff = staff;
        this.passwords = passwords;
        this.sessions = sessions;
        this.guesses = guesses;
        this.signedIn = signedIn;
        this.transactions = transactions;
        this.audit = audit;
    }

    public StaffMember view() {
        CurrentPerson person = signedIn.require();
        return inScopeOf(person, () -> entity(person).view());
    }

    /** Whether the password was handed out by somebody else. */
    public boolean mustChangePassword() {
        CurrentPerson person = signedIn.require();
        return inScopeOf(person, () -> entity(person).getInitialPasswordUntil() != null);
    }

    /**
     * Changes the password and signs the person out everywhere else.
     *
     * @param sessionId the session that stays
     * @param address of the machine that asks, for the throttle
     * @throws AdministrationRefusedException when the old one is wrong, was guessed too often, or
     *     the new one is too weak
     */
    public void changePassword(
            String oldPassword, String newPassword, String sessionId, String address) {
        CurrentPerson person = signedIn.require();
        if (!guesses.admits(person.username(), address)) {
            throw new AdministrationRefusedException(Reason.TOO_MANY_GUESSES);
        }
        try {
            inScopeOf(person, () -> change(person, oldPassword, newPassword));
        } catch (AdministrationRefusedException refused) {
            if (refused.reason() != Reason.OLD_PASSWORD_WRONG) {
                guesses.succeeded(person.username(), address);
            }
            throw refused;
        }
        guesses.succeeded(person.username(), address);
        sessions.endOthers(person.username(), sessionId);
    }

    private Void change(CurrentPerson person, String oldPassword, String newPassword) {
        passwords.change(entity(person), oldPassword, newPassword);
        audit.record("PASSWORD_CHANGED", "STAFF", person.id().value(), Map.of());
        return null;
    }

    private StaffEntity entity(CurrentPerson person) {
        return staff.findById(person.id().value()).orElseThrow();
    }

    private <T> T inScopeOf(CurrentPerson person, Supplier<T> work) {
        return person.tenant() == null
                ? transactions.write(Purpose.OPERATION, work)
                : transactions.write(person.tenant(), work);
    }
}
