package de.lotse.counselling;

import de.lotse.audit.AuditTrail;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.security.SignedIn;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Netzwerkkarten of the cases: who is around the client, and what the ties mean. */
@Service
@Transactional
public class NetworkMaps {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private record Nodes(List<NetworkNode> nodes) {}

    private final NetworkMapRepository maps;
    private final PlanTexts texts;
    private final CaseFiles cases;
    private final OpenCases openCases;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    NetworkMaps(
            NetworkMapRepository maps,
            PlanTexts texts,
            CaseFiles cases,
            OpenCases openCases,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.maps = maps;
        this.texts = texts;
        this.cases = cases;
        this.openCases = openCases;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** The days for which there is a map, the latest first. */
    @Transactional(readOnly = true)
    public List<LocalDate> days(CaseId caseId) {
        cases.require(caseId);
        return maps.findByCaseIdOrderByAsOfDesc(caseId.value()).stream()
                .map(NetworkMap::asOf)
                .toList();
    }

    /** The latest map; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<NetworkMapView> latest(CaseId caseId) {
        cases.require(caseId);
        return maps.findFirstByCaseIdOrderByAsOfDesc(caseId.value()).map(this::read);
    }

    /**
     * @throws NotFoundException where there is no map for this day
     */
    @Transactional(readOnly = true)
    public NetworkMapView of(CaseId caseId, LocalDate asOf) {
        cases.require(caseId);
        return find(caseId, asOf).orElseThrow(() -> new NotFoundException("network map"));
    }

    /** The map of this day, where there is one. */
    @Transactional(readOnly = true)
    public Optional<NetworkMapView> find(CaseId caseId, LocalDate asOf) {
        cases.require(caseId);
        return maps.findByCaseIdAndAsOf(caseId.value(), asOf).map(this::read);
    }

    /** What today's map begins with: today's, else the latest one. */
    @Transactional(readOnly = true)
    public NetworkMapView open(CaseId caseId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BERLIN);
        return latest(caseId)
                .map(
                        last ->
                                last.asOf().equals(today)
                                        ? last
                                        : new NetworkMapView(today, null, last.nodes()))
                .orElseGet(() -> new NetworkMapView(today, null, List.of()));
    }

    /**
     * Saves the map of a day.
     *
     * @param map with the lock version that was read, {@code null} where it was not saved yet
     * @throws StaleVersionException where somebody else saved a map for this day meanwhile
     */
    public void save(CaseId caseId, NetworkMapView map) {
        openCases.requireOpen(caseId);
        try {
            NetworkMap row = forWriting(caseId, map);
            row.write(
                    texts.seal(NetworkMap.TABLE, row.id(), new Nodes(map.nodes())),
                    clock.instant(),
                    signedIn.require().id());
            maps.saveAndFlush(row);
            audit.record(
                    "NETWORK_MAP_SAVED",
                    "NETWORK_MAP",
                    row.id(),
                    caseId.value(),
                    Map.of("asOf", map.asOf().toString()));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw new StaleVersionException("network map");
        }
    }

    private NetworkMap forWriting(CaseId caseId, NetworkMapView map) {
        Optional<NetworkMap> saved = maps.findByCaseIdAndAsOf(caseId.value(), map.asOf());
        if (!Objects.equals(saved.map(NetworkMap::version).orElse(null), map.version())) {
            throw new StaleVersionException("network map");
        }
        return saved.orElseGet(() -> new NetworkMap(caseId, map.asOf()));
    }

    private NetworkMapView read(NetworkMap saved) {
        Nodes text = texts.open(NetworkMap.TABLE, saved.id(), saved.sealed(), Nodes.class);
        return new NetworkMapView(saved.asOf(), saved.version(), text.nodes());
    }
}
