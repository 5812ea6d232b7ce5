package io.waimao.rollups;

import io.waimao.catalogue.Catalogue;
import io.waimao.observations.Coverage;
import io.waimao.observations.Observations;
import io.waimao.observations.SourceTables;

/** What figures are derived from. */
record Facts(
        Observations observations, SourceTables tables, Coverage coverage, Catalogue catalogue, Hierarchy hierarchy) {}
