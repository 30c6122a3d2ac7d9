package de.lotse.casefile;

import de.lotse.audit.AuditTrail;
import de.lotse.organisation.Languages;
import de.lotse.organisation.Site;
import de.lotse.organisation.SiteId;
import de.lotse.organisation.Sites;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.StaffId;
import de.lotse.web.ForbiddenException;
import de.lotse.web.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens case files for pages: checks who may, records who did, and gathers what stands around. */
@Service
@Transactional
public class CaseFrames {

    private final CaseFileRepository files;
    private final CaseAccess access;
    private final Clients clients;
    private final Sites sites;
    private final StaffMembers staff;
    private final Languages languages;
    private final ObjectProvider<CaseTab> tabs;
    private final ObjectProvider<CaseDeadlines> deadlines;
    private final ObjectProvider<CaseNextSteps> nextSteps;
    private final AuditTrail audit;

    CaseFrames(
            CaseFileRepository files,
            CaseAccess access,
            Clients clients,
            Sites sites,
            StaffMembers staff,
            Languages languages,
            ObjectProvider<CaseTab> tabs,
            ObjectProvider<CaseDeadlines> deadlines,
            ObjectProvider<CaseNextSteps> nextSteps,
            AuditTrail audit) {
        this.files = files;
        this.access = access;
        this.clients = clients;
        this.sites = sites;
        this.staff = staff;
        this.languages = languages;
        this.tabs = tabs;
        this.deadlines = deadlines;
        this.nextSteps = nextSteps;
        this.audit = audit;
    }

    /**
     * Opens a tab of a case for the person signed in; the opening is recorded.
     *
     * @param number as it stands in the address
     * @param tab key of a {@link CaseTab}
     * @throws NotFoundException where the case does not exist for her
     * @throws ReasonNeededException where she has to give a reason first
     * @throws ForbiddenException for supervisors, where the tab shows content
     */
    public CaseFrame open(String number, String tab) {
        CaseFile file =
                files.findByNumber(CaseNumber.ofAddress(number).value())
                        .orElseThrow(() -> new NotFoundException("case"));
        access.checkCourse(file);
        boolean content = access.seesContent(file);
        if (!content && tab(tab).showsContent()) {
            throw new ForbiddenException("content of a case");
        }
        audit.record(
                "CASE_READ",
                CaseAccess.SUBJECT,
                file.id().value(),
                file.id().value(),
                Map.of("tab", tab, "as", access.isFree(file) ? "RESPONSIBLE" : "REASON"));
        return frame(file, tab, content);
    }

    private CaseTab tab(String key) {
        return tabs.stream().filter(tab -> tab.key().equals(key)).findFirst().orElseThrow();
    }

    private CaseFrame frame(CaseFile file, String tab, boolean content) {
        CaseView view = file.view(login(file.adviser()));
        return new CaseFrame(
                view,
                content ? content(view) : null,
                sites.find(new SiteId(view.siteId())).map(Site::name).orElse(""),
                staff.displayName(view.adviser()),
                view.deputy() == null ? null : staff.displayName(view.deputy()),
                deadlines(view).stream().findFirst().orElse(null),
                tabsFor(view, content),
                tab);
    }

    private CaseFrame.Content content(CaseView view) {
        List<ClientView> persons = clients.ofCheckedCase(view.clients());
        return persons.isEmpty()
                ? new CaseFrame.Content(null, 0, List.of())
                : new CaseFrame.Content(
                        persons.get(0),
                        persons.size() - 1,
                        names(persons.get(0).details().languages()));
    }

    private List<String> names(List<String> codes) {
        return codes.stream()
                .flatMap(code -> languages.byCode(code).stream())
                .map(language -> language.name(LocaleContextHolder.getLocale()))
                .toList();
    }

    private List<CaseFrame.Tab> tabsFor(CaseView view, boolean content) {
        return tabs.stream()
                .filter(tab -> content || !tab.showsContent())
                .sorted(Comparator.comparingInt(CaseTab::order))
                .map(tab -> new CaseFrame.Tab(tab.key(), tab.titleKey(), tab.path(view.number())))
                .toList();
    }

    /** The open deadlines of a case the caller has checked, the next one first. */
    @Transactional(readOnly = true)
    public List<OpenDeadline> deadlines(CaseView file) {
        return deadlines.stream().flatMap(room -> room.openOf(file.id()).stream()).toList();
    }

    /** What comes next in a case the caller has checked. */
    @Transactional(readOnly = true)
    public List<UpcomingStep> nextSteps(CaseView file) {
        return nextSteps.stream().flatMap(room -> room.of(file.id()).stream()).toList();
    }

    private String login(StaffId person) {
        return staff.find(person).orElseThrow().username();
    }
}
