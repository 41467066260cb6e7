package dk.masterclass.document.pdf;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Layout stands on the tagged writer, the writer on the text engine, and nobody looks up. */
@AnalyzeClasses(packages = "dk.masterclass.document.pdf", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule arrowsPointDown = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("layout")
            .definedBy("dk.masterclass.document.pdf")
            .layer("tagged")
            .definedBy("dk.masterclass.document.pdf.tagged")
            .layer("text")
            .definedBy("dk.masterclass.document.pdf.text")
            .whereLayer("layout")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("tagged")
            .mayOnlyBeAccessedByLayers("layout")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("layout", "tagged");
}
