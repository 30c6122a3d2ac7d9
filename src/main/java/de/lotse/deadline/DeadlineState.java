package de.lotse.deadline;

/** What has become of a deadline. */
public enum DeadlineState {
    OPEN,
    /** A lawyer acts, her mandate is confirmed; the adviser only follows up. */
    TAKEN_OVER,
    MET,
    /** The client does not want to act. */
    GIVEN_UP,
    MISSED,
    /** Without object, because the decision was revoked for example. */
    VOID,
    /** The case was closed while a lawyer acted: nobody here follows up any more. */
    LEFT_TO_LAWYER,
    /** Another site has taken the case over, and this deadline with it. */
    HANDED_OVER;

    /** Whether nothing more is expected. */
    public boolean isFinal() {
        return this != OPEN && this != TAKEN_OVER;
    }
}
