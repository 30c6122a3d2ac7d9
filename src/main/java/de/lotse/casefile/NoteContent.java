package de.lotse.casefile;

import java.time.LocalDate;

/** What stands in a record of a case file besides its contacts; stored sealed. */
public sealed interface NoteContent {

    /** The longest text of a field in characters. */
    int LONGEST_TEXT = 10_000;

    /** A note. */
    record Note(String text) implements NoteContent {}

    /**
     * Fachberatung: a question to the expert adviser or lawyer of the association, without names.
     *
     * @param answer {@code null} while it is open
     * @param answeredOn {@code null} while it is open
     */
    record ExpertQuestion(String question, String answer, LocalDate answeredOn)
            implements NoteContent {}

    /**
     * Gefährdung: what was seen, and what was done.
     *
     * @param consultedOn when an "insoweit erfahrene Fachkraft" advised, without names
     * @param ground the legal ground of a disclosure without consent; {@code null} where nothing
     *     was disclosed
     * @param disclosedTo to whom; {@code null} where nothing was disclosed
     * @param clientTold whether the client was told of the disclosure; {@code null} where nothing
     *     was disclosed
     */
    record Danger(
            DangerKind kind,
            String observed,
            String done,
            LocalDate consultedOn,
            DisclosureGround ground,
            String disclosedTo,
            ClientTold clientTold)
            implements NoteContent {}
}
