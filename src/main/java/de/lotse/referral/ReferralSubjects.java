package de.lotse.referral;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNames;
import de.lotse.casefile.TaskSubject;
import de.lotse.casefile.TaskSubjects;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To which service a task guides, and from where something came in. */
@Component
@Transactional(readOnly = true)
class ReferralSubjects implements TaskSubjects {

    private final ReferralRepository referrals;
    private final ReferralSeal seal;
    private final Exchange exchange;
    private final CaseNames cases;
    private final SignedIn signedIn;
    private final MessageSource messages;

    ReferralSubjects(
            ReferralRepository referrals,
            ReferralSeal seal,
            Exchange exchange,
            CaseNames cases,
            SignedIn signedIn,
            MessageSource messages) {
        this.referrals = referrals;
        this.seal = seal;
        this.exchange = exchange;
        this.cases = cases;
        this.signedIn = signedIn;
        this.messages = messages;
    }

    @Override
    public Map<UUID, TaskSubject> of(Collection<UUID> ids) {
        Map<UUID, TaskSubject> subjects = new HashMap<>();
        List<Referral> found = referrals.findByIdIn(ids);
        Set<CaseId> own = cases.responsibleAmong(found.stream().map(Referral::caseId).toList());
        found.stream()
                .filter(referral -> own.contains(referral.caseId()))
                .forEach(
                        referral ->
                                subjects.put(
                                        referral.id(), new TaskSubject(nameOf(referral), null)));
        addIncoming(ids, subjects);
        return subjects;
    }

    private void addIncoming(Collection<UUID> ids, Map<UUID, TaskSubject> subjects) {
        Set<UUID> sites =
                signedIn.find()
                        .filter(person -> person.has(Role.ADVISER))
                        .map(person -> person.siteIds())
                        .orElse(Set.of());
        exchange.ofSites(sites, ids)
                .forEach(
                        row ->
                                subjects.put(
                                        row.id().value(),
                                        new TaskSubject(
                                                exchange.open(row).sender(),
                                                "/verweisungen/" + row.id())));
    }

    private String nameOf(Referral referral) {
        ReferralTexts texts =
                seal.open(Referral.TABLE, referral.id(), referral.sealed(), ReferralTexts.class);
        return texts.recipientName() != null
                ? texts.recipientName()
                : messages.getMessage(
                        "referral.purpose." + referral.view(texts).purpose(),
                        null,
                        LocaleContextHolder.getLocale());
    }
}
