package io.waimao;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.waimao", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {

    /** Wherever the build puts them. */
    static final class WithoutTests implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    @ArchTest
    static final ArchRule packagesDependDownwardsOnly = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("http")
            .definedBy("io.waimao.http..")
            .layer("api")
            .definedBy("io.waimao.api..")
            .layer("engine")
            .definedBy("io.waimao.engine..")
            .layer("operations")
            .definedBy("io.waimao.operations..")
            .layer("ingestion")
            .definedBy("io.waimao.ingestion..")
            .layer("transitions")
            .definedBy("io.waimao.transitions..")
            .layer("claims")
            .definedBy("io.waimao.claims..")
            .layer("findings")
            .definedBy("io.waimao.findings..")
            .layer("derivation")
            .definedBy("io.waimao.derivation..")
            .layer("observations")
            .definedBy("io.waimao.observations..")
            .layer("catalogue")
            .definedBy("io.waimao.catalogue..")
            .layer("metrics")
            .definedBy("io.waimao.metrics..")
            .layer("query")
            .definedBy("io.waimao.query..")
            .whereLayer("http")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("http", "api")
            .whereLayer("operations")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ingestion")
            .mayOnlyBeAccessedByLayers("http", "api", "operations")
            .whereLayer("metrics")
            .mayOnlyBeAccessedByLayers("http", "engine", "operations", "ingestion")
            .whereLayer("transitions")
            .mayOnlyBeAccessedByLayers("api", "ingestion")
            .whereLayer("claims")
            .mayOnlyBeAccessedByLayers("api", "transitions", "ingestion")
            .whereLayer("findings")
            .mayOnlyBeAccessedByLayers("api", "ingestion")
            .whereLayer("derivation")
            .mayOnlyBeAccessedByLayers("api", "transitions", "claims", "findings", "ingestion")
            .whereLayer("observations")
            .mayOnlyBeAccessedByLayers(
                    "api", "transitions", "claims", "findings", "derivation", "ingestion", "operations")
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers(
                    "api", "transitions", "claims", "findings", "derivation", "observations", "ingestion");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.waimao.(*)..").should().beFreeOfCycles();
}
