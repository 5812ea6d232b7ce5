package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.api.connection.Connection;
import io.waimao.api.connection.ObservationConnection;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.derivation.Derivations;
import io.waimao.derivation.FigureLists;
import io.waimao.derivation.KnownFigure;
import io.waimao.engine.execution.Batches;
import io.waimao.engine.framework.InMemory;
import io.waimao.engine.framework.SemanticNonNull;
import io.waimao.language.Language;
import io.waimao.observations.Derivation;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationFilter;
import io.waimao.observations.ObservationOrder;
import io.waimao.observations.store.ObservationLists;
import io.waimao.observations.store.ObservationPages;
import io.waimao.observations.vintages.Vintage;
import io.waimao.paging.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Observations: the list of all, and the references of each. */
@GraphQLApi
@DefaultNonNull
public class ObservationApi {

    private static final String DERIVED =
            "Whether to include derived figures: every figure of the series that the filter names, as "
                    + "the field series returns them. The filter must set provinces, flows and measures, and name "
                    + "at most 100 series. Absent markets, sectors, brands, enterprises and regimes are the total; "
                    + "absent units are the default unit of the measure. A condition on sources keeps figures that "
                    + "rest on these sources alone. Default: false.";

    private final ObservationLists observations;
    private final FigureLists figures;
    private final Derivations derivations;
    private final Catalogue catalogue;

    ObservationApi(ObservationLists observations, FigureLists figures, Derivations derivations, Catalogue catalogue) {
        this.observations = observations;
        this.figures = figures;
        this.derivations = derivations;
        this.catalogue = catalogue;
    }

    @Query
    @Nullable
    @SemanticNonNull
    @Description("Observations, in pages: published figures only, unless derived is true.")
    public ObservationConnection observations(
            @Nullable @Description("Filter; omit for all.") ObservationFilter filter,
            @Description(Arguments.ORDER_BY)
                    @DefaultValue("[{\"field\":\"PROVINCE\"},{\"field\":\"PERIOD\",\"direction\":\"DESC\"}]")
                    List<@NonNull ObservationOrder> orderBy,
            @Nullable @Description(Arguments.AS_OF) LocalDate asOf,
            @Description(DERIVED) @DefaultValue("false") Boolean derived,
            @Nullable @Description(Arguments.FIRST) Integer first,
            @Nullable @Description(Arguments.AFTER) String after,
            @Nullable @Description(Arguments.LAST) Integer last,
            @Nullable @Description(Arguments.BEFORE) String before,
            Context context) {
        var rows = filter == null ? ObservationFilter.NONE : filter;
        var page = PageRequest.of(first, after, last, before);
        if (derived) {
            var all = figures.list(rows, asOf);
            return new ObservationConnection(
                    Connection.page(page, context, () -> ObservationPages.page(all, orderBy, page)),
                    asking -> CompletableFuture.completedFuture(all.size()));
        }
        return new ObservationConnection(
                Connection.page(
                        page, context, () -> observations.list(rows, orderBy, asOf, page, Connection.fields(context))),
                asking -> CompletableFuture.completedFuture(observations.count(rows, asOf)));
    }

    @Description("Number of items in the whole list. Counted only if selected.")
    public CompletionStage<Integer> totalCount(@Source ObservationConnection connection, Context context) {
        return connection.count(context);
    }

    @Nullable
    @Description("How it follows from other figures. Null if published.")
    public CompletionStage<Derivation> derivation(@Source Observation observation, Context context) {
        return observation.derivation() == null
                ? CompletableFuture.completedFuture(null)
                : Batches.one(context, "derivation", observation, derivations::derivations);
    }

    @Description("Other current publications of the same figure that agree with it: their bounds overlap. "
            + "Latest first, as of the day asked for. Empty for a derived figure.")
    public CompletionStage<List<@NonNull Observation>> agreeing(@Source Observation observation, Context context) {
        var chosen = observation.agreeing();
        return chosen != null
                ? CompletableFuture.completedFuture(chosen)
                : Batches.many(context, "agreeing", known(observation, context), derivations::agreeing);
    }

    @Description("All publications of the figure in order of publication, with what each changed, as of the day asked "
            + "for. Empty for a derived figure.")
    public CompletionStage<List<@NonNull Vintage>> vintages(@Source Observation observation, Context context) {
        return Batches.many(context, "vintages", known(observation, context), derivations::vintages);
    }

    @Nullable
    @Description("The same figure derived from others, as of the day asked for. Null if it cannot be derived, "
            + "and for a derived figure.")
    public CompletionStage<Observation> crossCheck(@Source Observation observation, Context context) {
        return Batches.one(context, "crossCheck", known(observation, context), derivations::crossChecks);
    }

    private static KnownFigure known(Observation observation, Context context) {
        return new KnownFigure(observation, AnswerDay.of(context));
    }

    @Description("The arithmetic, in words.")
    @InMemory
    public String formula(
            @Source Derivation derivation, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return derivation.formula().in(language);
    }

    @Description("Number of inputs.")
    @InMemory
    public int inputCount(@Source Derivation derivation) {
        return derivation.inputs().size();
    }

    @Description("The inputs, largest first. Each may itself be derived.")
    @InMemory
    public List<@NonNull Observation> inputs(
            @Source Derivation derivation,
            @Nullable @Description("Maximum number of inputs: 0 to 100 (configurable). Default: 20.") Integer first) {
        return derivation.largest(PageRequest.limit("first", first, PageRequest.DEFAULT));
    }

    @Description("The province or nation (SDMX REF_AREA).")
    @InMemory
    public Province province(@Source Observation observation) {
        return catalogue.getProvince(observation.key().area());
    }

    @Description("The market (SDMX COUNTERPART_AREA).")
    @InMemory
    public Market market(@Source Observation observation) {
        return catalogue.getMarket(observation.key().market());
    }

    @Description("The sector (SDMX COMMODITY).")
    @InMemory
    public Sector sector(@Source Observation observation) {
        return catalogue.getSector(observation.key().sector());
    }
}
