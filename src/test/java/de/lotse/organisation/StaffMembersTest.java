package de.lotse.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffAccount;
import de.lotse.security.StaffAccounts;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import de.lotse.testing.IntegrationTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StaffMembersTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final TenantId DIAKONIE = TenantId.of("d0000000-0000-4000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2031, 3, 10);

    @Autowired private StaffMembers staff;
    @Autowired private StaffAccounts accounts;
    @Autowired private Sites sites;
    @Autowired private Districts districts;
    @Autowired private Languages languages;
    @Autowired private AbsenceRepository absences;
    @Autowired private ScopedTransactions transactions;

    @Test
    void thereAreAll36DistrictsAndTheUsualLanguages() {
        assertThat(districts.all()).hasSize(36);
        assertThat(districts.all()).filteredOn(District::city).hasSize(12);
        assertThat(languages.all())
                .filteredOn(Language::usual)
                .extracting(Language::code)
                .contains("de", "en", "fr", "ar", "fa", "tr", "ru", "uk", "ps", "ku", "ti", "so");
    }

    @Test
    void aSiteIsFoundByItsOwnTenantOnly() {
        assertThat(TenantScope.call(CARITAS, () -> sites.byCode("MZ")))
                .get()
                .extracting(site -> site.district().name())
                .isEqualTo("Mainz");
        assertThat(TenantScope.call(DIAKONIE, () -> sites.byCode("MZ"))).isEmpty();
    }

    @Test
    void advisersOfASiteAreThoseWhoWorkThere() {
        SiteId mainz = TenantScope.call(CARITAS, () -> sites.byCode("MZ")).orElseThrow().id();
        assertThat(TenantScope.call(CARITAS, () -> staff.advisersOf(mainz)))
                .extracting(StaffMember::username)
                .contains("beraterin", "berater")
                .doesNotContain("leitung", "fremd");
    }

    @Test
    void aPersonOfAnotherTenantHasNoName() {
        StaffId fremd = id("fremd");
        assertThat(TenantScope.call(CARITAS, () -> staff.displayName(fremd)))
                .isEqualTo(StaffMembers.UNKNOWN);
        assertThat(TenantScope.call(DIAKONIE, () -> staff.displayName(fremd)))
                .isEqualTo("Anja Roth");
    }

    @Test
    void theDeputyActsOnTheDaysOfTheAbsenceOnly() {
        StaffId away = id("beraterin");
        StaffId deputy = id("berater");
        transactions.write(
                CARITAS,
                () ->
                        absences.save(
                                new AbsenceEntity(
                                        away.value(), DAY, DAY.plusDays(4), deputy.value())));

        assertThat(deputyOn(away, DAY)).contains(deputy);
        assertThat(deputyOn(away, DAY.plusDays(4))).contains(deputy);
        assertThat(deputyOn(away, DAY.plusDays(5))).isEmpty();
        assertThat(deputyOn(away, DAY.minusDays(1))).isEmpty();
        assertThat(TenantScope.call(DIAKONIE, () -> staff.absentBetween(DAY, DAY))).isEmpty();
    }

    @Test
    void accountsAreFoundAcrossTenants() {
        assertThat(accounts.findByTenant(CARITAS))
                .extracting(StaffAccount::username)
                .contains("beraterin", "admin")
                .doesNotContain("fremd");
        assertThat(accounts.findOfInstallation())
                .extracting(StaffAccount::username)
                .contains("prozess", "liga", "betrieb");
        assertThat(accounts.siteNames(CARITAS)).containsValue("Migrationsfachdienst Mainz");
        assertThat(accounts.tenantNames()).containsKeys(CARITAS, DIAKONIE);
    }

    private java.util.Optional<StaffId> deputyOn(StaffId away, LocalDate day) {
        return TenantScope.call(CARITAS, () -> staff.deputyOf(away, day));
    }

    private StaffId id(String username) {
        return accounts.findByUsername(username).orElseThrow().id();
    }
}
