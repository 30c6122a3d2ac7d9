package de.lotse.organisation;

import de.lotse.security.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(name = "site")
class SiteEntity {

    @Id private UUID id;

    @org.hibernate.annotations.TenantId private UUID tenantId;

    private String code;
    private String name;
    private String districtCode;
    private String address;
    private String phone;
    private boolean active = true;

    @Version private Long version;

    SiteEntity() {}

    SiteEntity(UUID id, TenantId tenant, String code) {
        this.id = id;
        this.tenantId = tenant.value();
        this.code = code;
    }

    void describe(SiteDetails details) {
        this.name = details.name();
        this.districtCode = details.districtCode();
        this.address = details.address();
        this.phone = details.phone();
    }

    void activate(boolean nowActive) {
        this.active = nowActive;
    }

    UUID getId() {
        return id;
    }

    TenantId tenant() {
        return new TenantId(tenantId);
    }

    String getCode() {
        return code;
    }

    String getName() {
        return name;
    }

    String getDistrictCode() {
        return districtCode;
    }

    String getAddress() {
        return address;
    }

    String getPhone() {
        return phone;
    }

    boolean isActive() {
        return active;
    }

    long getVersion() {
        return version;
    }
}
