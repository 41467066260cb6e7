package dk.masterclass;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The arrows between the rooms, and the rules of the house. */
@AnalyzeClasses(packages = "dk.masterclass", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void modulesKeepTheirArrows() {
        ApplicationModules.of(Application.class).verify();
    }

    @ArchTest
    static final ArchRule onlyThePdfRoomKnowsPdfBox = noClasses()
            .that()
            .resideOutsideOfPackage("dk.masterclass.document.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule onlyTheMarkdownRoomKnowsCommonmark = noClasses()
            .that()
            .resideOutsideOfPackage("dk.masterclass.document.markdown..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..");

    @ArchTest
    static final ArchRule onlyTheFormulaRoomKnowsCel = noClasses()
            .that()
            .resideOutsideOfPackage("dk.masterclass.course.formula..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.cel..", "com.google.common..", "com.google.protobuf..");

    @ArchTest
    static final ArchRule theRoomsOfTheStrategyStandOnEachOther = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dk.masterclass.strategy..")
            .layer("versions")
            .definedBy("dk.masterclass.strategy.versions")
            .layer("manuscript")
            .definedBy("dk.masterclass.strategy.manuscript")
            .layer("pictures")
            .definedBy("dk.masterclass.strategy.pictures")
            .layer("writing")
            .definedBy("dk.masterclass.strategy.writing")
            .layer("files")
            .definedBy("dk.masterclass.strategy.files", "dk.masterclass.strategy.sheets")
            .layer("strategy")
            .definedBy("dk.masterclass.strategy")
            .whereLayer("versions")
            .mayNotAccessAnyLayer()
            .whereLayer("manuscript")
            .mayNotAccessAnyLayer()
            .whereLayer("pictures")
            .mayOnlyAccessLayers("manuscript")
            .whereLayer("writing")
            .mayOnlyAccessLayers("manuscript", "pictures", "versions")
            .whereLayer("files")
            .mayOnlyAccessLayers("manuscript", "writing", "versions");

    @ArchTest
    static final ArchRule documentsAndTheCourseKnowNeitherScreensNorTables = noClasses()
            .that()
            .resideInAnyPackage("dk.masterclass.document..", "dk.masterclass.course..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "jakarta.persistence..", "org.springframework.data..");

    @ArchTest
    static final ArchRule onlyScreensKnowVaadin = noClasses()
            .that()
            .resideOutsideOfPackages("dk.masterclass..ui..", "dk.masterclass.shell..", "dk.masterclass.security..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule nobodyImportsTheScreensOfAFeature = noClasses()
            .that()
            .resideOutsideOfPackages("dk.masterclass..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dk.masterclass.*.ui..");

    @ArchTest
    static final ArchRule nobodyImportsTheFrame = noClasses()
            .that()
            .resideOutsideOfPackage("dk.masterclass.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dk.masterclass.shell..");

    @ArchTest
    static final ArchRule entitiesAndRepositoriesStayInTheirFeature = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule everyServiceMethodIsGuarded = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .orShould(be(inAGuardedClass()).forSubtype());

    @ArchTest
    static final ArchRule everyRouteSaysWhoMayOpenIt = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule screensAreHidden = classes()
            .that()
            .areAssignableTo(Component.class)
            .and()
            .resideInAPackage("dk.masterclass.*.ui..")
            .should()
            .notHaveModifier(JavaModifier.PUBLIC);

    @ArchTest
    static final ArchRule noRawHtmlComponents =
            noClasses().should().dependOnClassesThat().areAssignableTo(Html.class);

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Export")
            .and()
            .haveSimpleNameNotEndingWith("CheckContent")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethod> inAGuardedClass() {
        return DescribedPredicate.describe(
                "declared in a class with @PreAuthorize", method -> isGuarded(method.getOwner()));
    }

    private static boolean isGuarded(JavaClass owner) {
        return owner.isAnnotatedWith(PreAuthorize.class);
    }
}
