package de.lotse.consent;

import de.lotse.casefile.CaseNotes;
import de.lotse.casefile.DangerNoted;
import de.lotse.casefile.NoteContent;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a record of danger says was disclosed stands in the ledger of transmissions, too. */
@Component
class DangerDisclosures {

    private final CaseNotes notes;
    private final Transmissions transmissions;

    DangerDisclosures(CaseNotes notes, Transmissions transmissions) {
        this.notes = notes;
        this.transmissions = transmissions;
    }

    @EventListener
    void enter(DangerNoted noted) {
        NoteContent.Danger danger = (NoteContent.Danger) notes.require(noted.noteId()).content();
        Optional<TransmissionView> before = lastOf(noted);
        if (danger.ground() == null) {
            before.filter(one -> one.basis() == TransmissionBasis.LEGAL_GROUND)
                    .ifPresent(transmissions::correct);
        } else if (before.filter(one -> says(one, danger)).isEmpty()) {
            transmissions.discloseOnGround(disclosure(noted, danger));
        }
    }

    private Optional<TransmissionView> lastOf(DangerNoted noted) {
        return transmissions.of(noted.caseId()).stream()
                .filter(one -> noted.noteId().equals(one.note()))
                .findFirst();
    }

    private static boolean says(TransmissionView entry, NoteContent.Danger danger) {
        return entry.basis() == TransmissionBasis.LEGAL_GROUND
                && entry.ground() == danger.ground()
                && entry.clientTold() == danger.clientTold()
                && entry.recipientName().equals(danger.disclosedTo());
    }

    private static Disclosure disclosure(DangerNoted noted, NoteContent.Danger danger) {
        return new Disclosure(
                noted.caseId(),
                noted.noteId(),
                danger.ground(),
                danger.disclosedTo(),
                Set.of(),
                danger.clientTold());
    }
}
