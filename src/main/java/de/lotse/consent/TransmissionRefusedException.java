package de.lotse.consent;

/** Nothing was transmitted, because no release covers it; recorded in the audit. */
public class TransmissionRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ReleaseAnswer answer;

    TransmissionRefusedException(ReleaseAnswer answer) {
        super(answer.reason().name());
        this.answer = answer;
    }

    public ReleaseAnswer answer() {
        return answer;
    }
}
