package de.lotse.organisation;

import de.lotse.audit.AuditTrail;
import de.lotse.organisation.AdministrationRefusedException.Reason;
import de.lotse.security.TenantScope;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sites of one's own Träger: set up, change, close and reopen. */
@Service
@Transactional
public class SiteAdministration {

    private static final String SUBJECT = "SITE";

    private final SiteRepository sites;
    private final Sites views;
    private final Districts districts;
    private final AuditTrail audit;

    SiteAdministration(SiteRepository sites, Sites views, Districts districts, AuditTrail audit) {
        this.sites = sites;
        this.views = views;
        this.districts = districts;
        this.audit = audit;
    }

    /** A site with the version a change must be based on. */
    @Transactional(readOnly = true)
    public Versioned<Site> require(SiteId id) {
        return new Versioned<>(
                views.find(id).orElseThrow(SiteAdministration::unknown), entity(id).getVersion());
    }

    /**
     * @param code stays for ever: it is part of case numbers
     */
    public SiteId create(String code, SiteDetails details) {
        requireDistrict(details.districtCode());
        SiteEntity site = new SiteEntity(UUID.randomUUID(), TenantScope.requireTenant(), code);
        site.describe(details);
        try {
            sites.saveAndFlush(site);
        } catch (DataIntegrityViolationException taken) {
            throw new AdministrationRefusedException(Reason.SITE_CODE_TAKEN);
        }
        record("SITE_CREATED", site);
        return new SiteId(site.getId());
    }

    /**
     * @throws StaleVersionException when somebody else saved since that version
     */
    public void change(SiteId id, long version, SiteDetails details) {
        requireDistrict(details.districtCode());
        SiteEntity site = entity(id);
        if (site.getVersion() != version) {
            throw new StaleVersionException(SUBJECT);
        }
        site.describe(details);
        record("SITE_CHANGED", site);
    }

    /** A closed site takes no new cases; those it has go on. */
    public void activate(SiteId id, boolean active) {
        SiteEntity site = entity(id);
        if (site.isActive() != active) {
            site.activate(active);
            record(active ? "SITE_REOPENED" : "SITE_CLOSED", site);
        }
    }

    private SiteEntity entity(SiteId id) {
        return sites.findById(id.value()).orElseThrow(SiteAdministration::unknown);
    }

    private void requireDistrict(String code) {
        if (districts.byCode(code).isEmpty()) {
            throw new AdministrationRefusedException(Reason.UNKNOWN_DISTRICT);
        }
    }

    private void record(String action, SiteEntity site) {
        audit.record(action, SUBJECT, site.getId(), Map.of("district", site.getDistrictCode()));
    }

    private static NotFoundException unknown() {
        return new NotFoundException(SUBJECT);
    }
}
