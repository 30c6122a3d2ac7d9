package de.lotse;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
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
}
