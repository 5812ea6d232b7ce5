package io.waimao.pages;

import io.waimao.catalogue.Province;
import io.waimao.catalogue.SourceDocument;
import io.waimao.observations.Observation;
import io.waimao.observations.vintages.Vintage;
import io.waimao.wording.Names;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a figure shows.
 *
 * @param source null for a derived figure
 * @param sources the source of any published figure
 */
record FigureFacts(
        Observation figure,
        Province area,
        @Nullable SourceDocument source,
        Lineage lineage,
        List<Vintage> vintages,
        Names names,
        Function<Observation, SourceDocument> sources) {

    FigureFacts {
        vintages = List.copyOf(vintages);
    }
}
