package de.lotse.referral;

/** A colleague was quicker, or the sending side has taken it back. */
public class AlreadyAnsweredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient IncomingState state;

    AlreadyAnsweredException(IncomingState state) {
        super(state.name());
        this.state = state;
    }

    public IncomingState state() {
        return state;
    }
}
