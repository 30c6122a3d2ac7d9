package de.lotse.casefile;

/** The kinds of records in a case file besides contacts. */
public enum NoteKind {
    NOTE(NoteContent.Note.class),
    EXPERT_QUESTION(NoteContent.ExpertQuestion.class),
    DANGER(NoteContent.Danger.class);

    private final Class<? extends NoteContent> content;

    NoteKind(Class<? extends NoteContent> content) {
        this.content = content;
    }

    Class<? extends NoteContent> content() {
        return content;
    }

    static NoteKind of(NoteContent content) {
        for (NoteKind kind : values()) {
            if (kind.content.isInstance(content)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("Unknown kind of note");
    }
}
