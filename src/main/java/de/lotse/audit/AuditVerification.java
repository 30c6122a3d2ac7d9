package de.lotse.audit;

/**
 * Whether the audit of a tenant is as it was recorded.
 *
 * @param sealed how many entries are sealed and unchanged
 * @param head the last hash in hexadecimal digits, empty when the chain is broken; kept elsewhere
 *     it shows later that no newer part of the chain was cut off
 * @param firstBroken the number of the first seal that does not fit, 0 when all do
 */
public record AuditVerification(long sealed, String head, long firstBroken) {

    static AuditVerification intact(long sealed, String head) {
        return new AuditVerification(sealed, head, 0);
    }

    static AuditVerification brokenAt(long number) {
        return new AuditVerification(number - 1, "", number);
    }

    public boolean isIntact() {
        return firstBroken == 0;
    }
}
