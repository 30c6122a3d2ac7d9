package de.lotse.consent.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.casefile.CaseView;
import de.lotse.consent.ConsentCases;
import de.lotse.consent.ConsentEventKind;
import de.lotse.consent.ConsentEventView;
import de.lotse.consent.ConsentId;
import de.lotse.consent.ConsentRefusedException;
import de.lotse.consent.Consents;
import de.lotse.consent.DataKind;
import de.lotse.consent.NewConsent;
import de.lotse.consent.Recipient;
import de.lotse.consent.RecipientKind;
import de.lotse.consent.RefusalReason;
import de.lotse.consent.Transmission;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.consent.TransmissionRefusedException;
import de.lotse.consent.Transmissions;
import de.lotse.directory.Directory;
import de.lotse.directory.DirectoryKeeping;
import de.lotse.directory.EntryContent;
import de.lotse.directory.EntryId;
import de.lotse.directory.EntryState;
import de.lotse.directory.EntryView;
import de.lotse.directory.ServiceKind;
import de.lotse.security.OnBehalf;
import de.lotse.testing.IntegrationTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a release whose recipient is renamed, closed or merged. */
class RecipientChangesTest extends IntegrationTest {

    @Autowired private MockMvc web;
    @Autowired private ConsentCases cases;
    @Autowired private Consents consents;
    @Autowired private Transmissions transmissions;
    @Autowired private Directory directory;
    @Autowired private DirectoryKeeping keeping;
    @Autowired private OnBehalf onBehalf;
    @Autowired private PlatformTransactionManager manager;

    private final String name = "Fachstelle " + UUID.randomUUID();
    private CaseView file;
    private EntryId entry;
    private ConsentId consent;
    private String page;

    @BeforeEach
    void recordARelease() {
        file = cases.open();
        entry = onBehalf.call("admin", () -> keeping.add(entry(name, EntryState.ACTIVE, null)));
        consent = cases.record(given());
        page = "/faelle/" + file.number() + "/einwilligungen/" + consent;
    }

    @Test
    void renamedNothingGoesUntilSomebodyConfirmsThatItIsTheSame() throws Exception {
        transmit();
        change(entry(name + " Mitte", EntryState.ACTIVE, null));

        refuses(RefusalReason.RECIPIENT_RENAMED);
        web.perform(get(page).with(user("beraterin")))
                .andExpect(content().string(containsString("heißt im Verzeichnis anders")));
        web.perform(post(page + "/bestaetigen").with(user("beraterin")).with(csrf()))
                .andExpect(status().is3xxRedirection());

        transmit();
        assertThat(onBehalf.call("beraterin", () -> consents.historyOf(consent)))
                .extracting(ConsentEventView::kind)
                .containsExactly(ConsentEventKind.RECIPIENT_CONFIRMED, ConsentEventKind.RECORDED);
        assertThat(onBehalf.call("beraterin", () -> transmissions.under(consent))).hasSize(2);
    }

    @Test
    void closedNothingGoesAndNothingNewIsRecorded() throws Exception {
        change(entry(name, EntryState.CLOSED, null));

        refuses(RefusalReason.RECIPIENT_CLOSED);
        assertThatThrownBy(() -> cases.record(given()))
                .isInstanceOf(ConsentRefusedException.class)
                .hasMessageContaining("RECIPIENT_CLOSED");
        web.perform(get(page).with(user("beraterin")))
                .andExpect(content().string(containsString("Die Stelle gibt es nicht mehr")));
        web.perform(get(page + "/erneuern").with(user("beraterin"))).andExpect(status().isOk());
    }

    @Test
    void mergedTheReleaseDoesNotGoOverToTheOther() throws Exception {
        String other =
                onBehalf.call(
                        "beraterin",
                        () -> directory.require(new EntryId(cases.lads().id())).code());
        change(entry(name, EntryState.MERGED, other));

        refuses(RefusalReason.RECIPIENT_MERGED);
        web.perform(post(page + "/bestaetigen").with(user("beraterin")).with(csrf()))
                .andExpect(status().is3xxRedirection());
        refuses(RefusalReason.RECIPIENT_MERGED);
        web.perform(get(page).with(user("beraterin")))
                .andExpect(content().string(containsString("in einer anderen aufgegangen")));
    }

    private void refuses(RefusalReason reason) {
        assertThatThrownBy(this::transmit)
                .isInstanceOfSatisfying(
                        TransmissionRefusedException.class,
                        refused -> assertThat(refused.answer().reason()).isEqualTo(reason));
    }

    private void transmit() {
        Transmission asked =
                new Transmission(
                        file.id(),
                        recipient(),
                        TransmissionPurpose.DISCRIMINATION_ADVICE,
                        Set.of(DataKind.INCIDENT),
                        Set.copyOf(file.clients()));
        onBehalf.run(
                "beraterin",
                () ->
                        new TransactionTemplate(manager)
                                .executeWithoutResult(status -> transmissions.transmit(asked)));
    }

    private void change(EntryContent changed) {
        EntryView known = onBehalf.call("admin", () -> directory.require(entry));
        onBehalf.run("admin", () -> keeping.change(entry, known.version(), changed));
    }

    private Recipient recipient() {
        return new Recipient(RecipientKind.DIRECTORY_ENTRY, entry.value());
    }

    private NewConsent given() {
        NewConsent like = cases.given(file);
        return new NewConsent(
                ConsentId.next(),
                file.id(),
                recipient(),
                like.purpose(),
                null,
                like.kinds(),
                like.direction(),
                like.persons(),
                like.signatory(),
                null,
                like.language(),
                like.interpreter(),
                null,
                true,
                true,
                like.proof(),
                null,
                like.signedOn(),
                like.validFrom(),
                like.validUntil(),
                null,
                null);
    }

    private static EntryContent entry(String name, EntryState state, String mergedInto) {
        return new EntryContent(
                ServiceKind.OTHER,
                name,
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                new EntryContent.Reach(true, false, Set.of()),
                Set.of(),
                Set.of(),
                new EntryContent.Contact(null, null, null, null, null),
                null,
                null,
                state,
                mergedInto);
    }
}
