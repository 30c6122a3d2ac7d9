package de.lotse.casefile;

import de.lotse.audit.AuditTrail;
import de.lotse.directory.Topic;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.web.ForbiddenException;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case files of a Träger. */
@Service
@Transactional
public class CaseFiles {

    private static final String CODE = "[A-Z0-9_]{1,60}";

    private final CaseFileRepository files;
    private final CaseEventRepository events;
    private final CaseNumbers numbers;
    private final CaseAccess access;
    private final CaseSecrecy secrecy;
    private final StaffMembers staff;
    private final ObjectProvider<ClosingObstacle> obstacles;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    CaseFiles(
            CaseFileRepository files,
            CaseEventRepository events,
            CaseNumbers numbers,
            CaseAccess access,
            CaseSecrecy secrecy,
            StaffMembers staff,
            ObjectProvider<ClosingObstacle> obstacles,
            SignedIn signedIn,
            AuditTrail audit,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.files = files;
        this.events = events;
        this.numbers = numbers;
        this.access = access;
        this.secrecy = secrecy;
        this.staff = staff;
        this.obstacles = obstacles;
        this.signedIn = signedIn;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Opens a case and publishes {@link CaseOpened}. The caller has checked the site. */
    public CaseView open(NewCase request) {
        Instant now = clock.instant();
        CaseFile file =
                files.saveAndFlush(
                        new CaseFile(CaseId.next(), numbers.next(request.siteId()), request, now));
        CaseView view = view(file);
        happened(file, CaseEvent.Kind.OPENED, null, null, request.requester().name());
        publisher.publishEvent(new CaseOpened(view));
        return view;
    }

    /**
     * The case, for a person who may see what counselling is about.
     *
     * @throws NotFoundException where it does not exist for this person
     * @throws ReasonNeededException where she has to give a reason first
     * @throws de.lotse.web.ForbiddenException for supervisors
     */
    @Transactional(readOnly = true)
    public CaseView require(CaseId id) {
        CaseFile file = file(id);
        access.checkContent(file);
        return view(file);
    }

    /** Like {@link #require(CaseId)}, by number. */
    @Transactional(readOnly = true)
    public CaseView byNumber(CaseNumber number) {
        CaseFile file = file(number);
        access.checkContent(file);
        return view(file);
    }

    /**
     * The case, for a person who may see its course (number, level, tasks, deadlines): advisers and
     * supervisors of the site.
     *
     * @throws NotFoundException where it does not exist for this person
     * @throws ReasonNeededException where she has to give a reason first
     */
    @Transactional(readOnly = true)
    public CaseView requireCourse(CaseId id) {
        CaseFile file = file(id);
        access.checkCourse(file);
        return view(file);
    }

    /** Like {@link #requireCourse(CaseId)}, by number. */
    @Transactional(readOnly = true)
    public CaseView courseByNumber(CaseNumber number) {
        CaseFile file = file(number);
        access.checkCourse(file);
        return view(file);
    }

    /**
     * The case for processes and background work: within the tenant, whoever is signed in. Not for
     * what a page shows.
     */
    @Transactional(readOnly = true)
    public CaseView forProcess(CaseId id) {
        return view(file(id));
    }

    /**
     * Notes a decision of the process on the form of counselling and publishes {@link
     * CaseLevelChanged}; does nothing where the case has this level already.
     *
     * @param reasonCode why, in capitals; {@code null} where none was asked
     */
    public void changeLevel(CaseId id, CaseLevel level, String reasonCode) {
        CaseFile file = file(id);
        CaseLevel before = file.level();
        if (before == level) {
            return;
        }
        file.changeLevel(level);
        happened(file, CaseEvent.Kind.LEVEL_DECIDED, code(before), level.name(), reasonCode);
        publisher.publishEvent(new CaseLevelChanged(id, before, level, reasonCode));
    }

    /** What stands against closing this case. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesToClosing(CaseId id) {
        CaseView view = forProcess(id);
        return obstacles
                .orderedStream()
                .flatMap(obstacle -> obstacle.obstaclesTo(view).stream())
                .toList();
    }

    /**
     * Closes the case and publishes {@link CaseClosed}; does nothing where it is closed already.
     *
     * @throws ClosingRefusedException while something stands against it
     */
    public void close(CaseId id, ClosingReason reason) {
        CaseFile file = file(id);
        if (file.isClosed()) {
            return;
        }
        List<Obstacle> open = obstaclesToClosing(id);
        if (!open.isEmpty()) {
            throw new ClosingRefusedException(open);
        }
        file.close(reason, clock.instant());
        happened(file, CaseEvent.Kind.CLOSED, null, null, reason.name());
        publisher.publishEvent(new CaseClosed(id, file.number(), reason));
    }

    /**
     * Decides who is responsible and who stands in; for the responsible adviser, her deputy and the
     * supervisors of the site.
     *
     * @param deputy {@code null} for nobody
     * @param version the version the decision was made on
     * @throws StaleVersionException when somebody else has saved meanwhile
     * @throws de.lotse.web.ForbiddenException for other advisers
     */
    public void assign(CaseId id, StaffId adviser, StaffId deputy, long version) {
        CaseFile file = file(id);
        access.checkCourse(file);
        access.checkAssigns(file);
        checkVersion(file, version);
        refuseHidden(id, adviser);
        refuseHidden(id, deputy);
        reassign(id, adviser);
        StaffId before = file.deputy();
        file.nameDeputy(deputy);
        if (!Objects.equals(before, file.deputy())) {
            happened(file, CaseEvent.Kind.DEPUTY_NAMED, null, null, null);
        }
        files.saveAndFlush(file);
    }

    /** A colleague who is meant by the case neither takes it over nor stands in. */
    private void refuseHidden(CaseId id, StaffId person) {
        boolean hidden = person != null && secrecy.isNamed(id, person);
        if (hidden) {
            throw new ForbiddenException("assigning a case to whom it is hidden from");
        }
    }

    /** Makes another adviser responsible and publishes {@link CaseReassigned}. */
    public void reassign(CaseId id, StaffId to) {
        CaseFile file = file(id);
        StaffId from = file.adviser();
        if (from.equals(to)) {
            return;
        }
        file.reassign(to);
        happened(file, CaseEvent.Kind.REASSIGNED, from.toString(), to.toString(), null);
        publisher.publishEvent(new CaseReassigned(id, from, to, login(to)));
    }

    /**
     * Changes the topics of a case.
     *
     * @param version the version the change was made on
     * @throws StaleVersionException when somebody else has saved meanwhile
     */
    public void changeTopics(CaseId id, Set<Topic> topics, long version) {
        CaseFile file = file(id);
        access.checkContent(file);
        checkVersion(file, version);
        file.changeTopics(topics);
        files.saveAndFlush(file);
        happened(file, CaseEvent.Kind.TOPICS_CHANGED, null, null, null);
        publisher.publishEvent(new CaseTopicsChanged(id, topics));
    }

    /** Adds a person to a case; does nothing where she belongs to it already. */
    public void addClient(CaseId id, ClientId client) {
        CaseFile file = file(id);
        access.checkContent(file);
        if (!file.clients().contains(client)) {
            file.addClient(client);
            happened(file, CaseEvent.Kind.PERSON_ADDED, null, null, null);
        }
    }

    private static void checkVersion(CaseFile file, long version) {
        if (file.version() != version) {
            throw new StaleVersionException("case");
        }
    }

    private CaseFile file(CaseId id) {
        return files.findById(id.value()).orElseThrow(() -> new NotFoundException("case"));
    }

    private CaseFile file(CaseNumber number) {
        return files.findByNumber(number.value()).orElseThrow(() -> new NotFoundException("case"));
    }

    private CaseView view(CaseFile file) {
        return file.view(login(file.adviser()));
    }

    private String login(StaffId person) {
        return staff.find(person).map(StaffMember::username).orElseThrow();
    }

    private void happened(
            CaseFile file, CaseEvent.Kind kind, String from, String to, String reasonCode) {
        if (reasonCode != null && !reasonCode.matches(CODE)) {
            throw new IllegalArgumentException("Not a reason code");
        }
        UUID who = signedIn.find().map(CurrentPerson::id).map(StaffId::value).orElse(null);
        events.save(new CaseEvent(file.id(), kind, clock.instant(), who, from, to, reasonCode));
        audit.record(
                "CASE_" + kind.name(),
                CaseAccess.SUBJECT,
                file.id().value(),
                file.id().value(),
                details(from, to, reasonCode));
    }

    private static Map<String, String> details(String from, String to, String reasonCode) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("from", from);
        details.put("to", to);
        details.put("reason", reasonCode);
        details.values().removeIf(Objects::isNull);
        return details;
    }

    private static String code(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
