package de.lotse.casefile;

import de.lotse.security.StaffId;

/**
 * Another adviser became responsible; published in the same transaction.
 *
 * @param toLogin the login name of the new adviser, the user id in the engine
 */
public record CaseReassigned(CaseId caseId, StaffId from, StaffId to, String toLogin) {}
