package de.lotse.consent;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Clients;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import de.lotse.security.StaffId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Cases with releases, for tests. */
@Component
public class ConsentCases {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");

    private final CaseFiles files;
    private final Clients clients;
    private final Consents consents;
    private final PowersOfAttorney powers;
    private final Recipients recipients;
    private final OnBehalf onBehalf;

    ConsentCases(
            CaseFiles files,
            Clients clients,
            Consents consents,
            PowersOfAttorney powers,
            Recipients recipients,
            OnBehalf onBehalf) {
        this.files = files;
        this.clients = clients;
        this.consents = consents;
        this.powers = powers;
        this.recipients = recipients;
        this.onBehalf = onBehalf;
    }

    /** A case of one grown-up person in Mainz. */
    public CaseView open() {
        return onBehalf.call(
                "beraterin",
                () -> {
                    ClientId client =
                            clients.create(
                                    MAINZ,
                                    ClientDetails.ofName("Mina", "Rad", LocalDate.of(1990, 5, 4)));
                    return files.open(
                            new NewCase(
                                    MAINZ,
                                    new StaffId(
                                            UUID.nameUUIDFromBytes(
                                                    "beraterin".getBytes(StandardCharsets.UTF_8))),
                                    List.of(client),
                                    Set.of(Topic.DISCRIMINATION),
                                    Requester.CLIENT,
                                    TODAY));
                });
    }

    /** The Landesantidiskriminierungsstelle of the directory. */
    public Recipient lads() {
        return onBehalf.call(
                "beraterin", () -> recipients.search("LADS", MAINZ).get(0).recipient());
    }

    /** Towards LADS, for advice in discrimination: name and incident, for half a year. */
    public NewConsent given(CaseView file) {
        return given(file, Set.of(DataKind.IDENTITY, DataKind.INCIDENT), TODAY, 6);
    }

    public NewConsent given(CaseView file, Set<DataKind> kinds, LocalDate from, int months) {
        return new NewConsent(
                ConsentId.next(),
                file.id(),
                lads(),
                TransmissionPurpose.DISCRIMINATION_ADVICE,
                null,
                kinds,
                Direction.ONE_WAY,
                file.clients(),
                Signatory.SELF,
                null,
                "fa",
                Interpreter.PROFESSIONAL,
                "Herr Amiri",
                true,
                true,
                ConsentProof.PAPER,
                "Ordner 4",
                TODAY,
                from,
                TODAY.plusMonths(months),
                null,
                null);
    }

    public ConsentId record(NewConsent given) {
        onBehalf.run("beraterin", () -> consents.record(given));
        return given.id();
    }

    /** To look into the files of an authority, for a year. */
    public PowerId power(CaseView file) {
        PowerId id = PowerId.next();
        NewPower given =
                new NewPower(
                        id,
                        file.id(),
                        file.clients().get(0),
                        Set.of(PowerScope.FILE_INSPECTION),
                        Signatory.SELF,
                        TODAY,
                        TODAY.plusYears(1),
                        new PowerTexts("Frau Beispiel", "Ausländerbehörde Mainz", null, null));
        onBehalf.run("beraterin", () -> powers.record(given));
        return id;
    }
}
