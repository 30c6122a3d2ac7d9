package de.lotse.casefile;

import java.util.List;

/** A household with what runs in it. */
public record HouseholdView(HouseholdId id, List<Member> members) {

    /**
     * A member of a household.
     *
     * @param person {@code null} where the person signed in has to give a reason first
     * @param reasonFor the case to give a reason for; {@code null} where none is needed
     */
    public record Member(
            ClientId id, ClientView person, List<MemberCase> cases, CaseNumber reasonFor) {}

    /** A case of a member, with its open deadlines, the next one first. */
    public record MemberCase(CaseView file, List<OpenDeadline> deadlines) {}
}
