package de.lotse.organisation;

import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The Standorte of the tenant the current thread works for; those of others are never found. */
@Component
@Transactional(readOnly = true)
public class Sites {

    private final SiteRepository sites;
    private final Districts districts;
    private final SignedIn signedIn;

    Sites(SiteRepository sites, Districts districts, SignedIn signedIn) {
        this.sites = sites;
        this.districts = districts;
        this.signedIn = signedIn;
    }

    public Optional<Site> find(SiteId id) {
        return sites.findById(id.value()).map(this::view);
    }

    public Optional<Site> byCode(String code) {
        return sites.findByCode(code).map(this::view);
    }

    /** All of the tenant by name, those no longer used included. */
    public List<Site> all() {
        Map<String, District> byCode =
                districts.all().stream()
                        .collect(Collectors.toMap(District::code, Function.identity()));
        return sites.findAllByOrderByName().stream()
                .map(site -> view(site, byCode.get(site.getDistrictCode())))
                .toList();
    }

    /** The sites in use where the person signed in works, by name. */
    public List<Site> ofCurrentPerson() {
        Set<UUID> own = signedIn.find().map(CurrentPerson::siteIds).orElse(Set.of());
        return all().stream()
                .filter(Site::active)
                .filter(site -> own.contains(site.id().value()))
                .toList();
    }

    private Site view(SiteEntity site) {
        return view(site, districts.byCode(site.getDistrictCode()).orElseThrow());
    }

    private static Site view(SiteEntity site, District district) {
        return new Site(
                new SiteId(site.getId()),
                site.tenant(),
                site.getCode(),
                site.getName(),
                district,
                site.getAddress(),
                site.getPhone(),
                site.isActive());
    }
}
