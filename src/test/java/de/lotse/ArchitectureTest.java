package de.lotse;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import de.lotse.consent.TransmissionId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house that a compiler does not know. */
@AnalyzeClasses(packages = "de.lotse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theEngineIsImportedWhereItBelongs =
            noClasses()
                    .that(
                            not(
                                    resideInAnyPackage(
                                            "de.lotse.workflow..",
                                            "de.lotse.security..",
                                            "de.lotse..process..",
                                            "de.lotse.worklist.engine..",
                                            "de.lotse.monitoring.engine..",
                                            "de.lotse.modelling.engine..",
                                            "de.lotse.privacy.engine..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule controllersArePackagePrivate =
            classes()
                    .that()
                    .areAnnotatedWith(Controller.class)
                    .or()
                    .areAnnotatedWith(RestController.class)
                    .should()
                    .bePackagePrivate();

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule timeComesFromTheInjectedClock =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule theSystemClockIsAskedInOnePlace =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("de.lotse.ClockConfiguration")
                    .should()
                    .callMethod(Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule nobodyKnowsTheDemo =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("de.lotse.demo..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("de.lotse.demo..");

    /** Whoever holds one has asked for a release; the row of a referral reads back its own. */
    @ArchTest
    static final ArchRule onlyTheLedgerHandsOutTransmissions =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("de.lotse.consent..")
                    .and()
                    .doNotHaveFullyQualifiedName("de.lotse.referral.Referral")
                    .should()
                    .callConstructor(TransmissionId.class, UUID.class);

    /** One place puts together what goes to others, and it asks the ledger first. */
    @ArchTest
    static final ArchRule nothingIsSentButInOnePlace =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("de.lotse.referral.ReferralSending")
                    .should()
                    .callMethodWhere(
                            target(owner(name("de.lotse.referral.Exchange")))
                                    .and(target(name("send"))))
                    .orShould()
                    .callMethodWhere(
                            target(owner(name("de.lotse.referral.ReferralPackages")))
                                    .and(target(name("keep"))));

    @ArchTest
    static final ArchRule whatIsSentNamesItsTransmission =
            methods()
                    .that()
                    .areDeclaredIn("de.lotse.referral.Exchange")
                    .and()
                    .haveName("send")
                    .or()
                    .areDeclaredIn("de.lotse.referral.ReferralPackages")
                    .and()
                    .haveName("keep")
                    .should(takeATransmission());

    private static ArchCondition<JavaMethod> takeATransmission() {
        return new ArchCondition<>("take a transmission of the ledger first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean taken =
                        method.getRawParameterTypes().get(0).isEquivalentTo(TransmissionId.class);
                events.add(new SimpleConditionEvent(method, taken, method.getDescription()));
            }
        };
    }
}
