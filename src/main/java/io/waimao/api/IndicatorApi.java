package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Transition;
import io.waimao.engine.execution.Batches;
import io.waimao.engine.framework.InMemory;
import io.waimao.engine.framework.SemanticNonNull;
import io.waimao.language.Language;
import io.waimao.language.Text;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Frequency;
import io.waimao.transitions.Gap;
import io.waimao.transitions.HistoryQuery;
import io.waimao.transitions.Indicator;
import io.waimao.transitions.IndicatorCode;
import io.waimao.transitions.IndicatorValue;
import io.waimao.transitions.Indicators;
import io.waimao.transitions.Outcome;
import io.waimao.transitions.Transitions;
import io.waimao.transitions.inputs.IndicatorArguments;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Indicators of a province, with arguments, and their history. */
@GraphQLApi
@DefaultNonNull
public class IndicatorApi {

    private final Indicators indicators;

    IndicatorApi(Indicators indicators) {
        this.indicators = indicators;
    }

    @Nullable
    @Description("One indicator of the province. Null if it cannot be computed; indicatorGap has the reason. "
            + "Arguments that the indicator does not take are rejected.")
    public CompletionStage<Indicator> indicator(
            @Source Province province,
            @Description("The indicator.") @NonNull IndicatorCode code,
            @Nullable @Description(IndicatorDescriptions.MARKET) String market,
            @Nullable @Description(IndicatorDescriptions.SECTOR) String sector,
            @Nullable @Description(IndicatorDescriptions.ENTERPRISE) Enterprise enterprise,
            @Nullable @Description(IndicatorDescriptions.REGIME) CustomsRegime regime,
            @Nullable @Description(IndicatorDescriptions.AMONG) String among,
            @Nullable @Description(IndicatorDescriptions.COMPARATOR) String comparator,
            @Nullable @Description(IndicatorDescriptions.PERIOD) String period,
            @Description(IndicatorDescriptions.CLAIMED) @DefaultValue("false") boolean claimed,
            @Nullable @Description(Arguments.AS_OF) LocalDate asOf,
            Context context) {
        var arguments = new IndicatorArguments(market, sector, enterprise, regime, among, comparator, claimed);
        return outcome(province, code, arguments, period, asOf, context)
                .thenApply(outcome -> outcome.found().orElse(null));
    }

    @Nullable
    @Description("Why an indicator of the province cannot be computed. Null if it can. Takes the arguments of "
            + "indicator.")
    public CompletionStage<Gap> indicatorGap(
            @Source Province province,
            @Description("The indicator.") @NonNull IndicatorCode code,
            @Nullable @Description(IndicatorDescriptions.MARKET) String market,
            @Nullable @Description(IndicatorDescriptions.SECTOR) String sector,
            @Nullable @Description(IndicatorDescriptions.ENTERPRISE) Enterprise enterprise,
            @Nullable @Description(IndicatorDescriptions.REGIME) CustomsRegime regime,
            @Nullable @Description(IndicatorDescriptions.AMONG) String among,
            @Nullable @Description(IndicatorDescriptions.COMPARATOR) String comparator,
            @Nullable @Description(IndicatorDescriptions.PERIOD) String period,
            @Description(IndicatorDescriptions.CLAIMED) @DefaultValue("false") boolean claimed,
            @Nullable @Description(Arguments.AS_OF) LocalDate asOf,
            Context context) {
        var arguments = new IndicatorArguments(market, sector, enterprise, regime, among, comparator, claimed);
        return outcome(province, code, arguments, period, asOf, context)
                .thenApply(outcome -> outcome.missing().orElse(null));
    }

    private CompletionStage<Outcome> outcome(
            Province province,
            IndicatorCode code,
            IndicatorArguments arguments,
            @org.jspecify.annotations.Nullable String period,
            @org.jspecify.annotations.Nullable LocalDate asOf,
            Context context) {
        var query = indicators.query(province.code(), code, arguments, Lookup.period(period), asOf);
        return Batches.sure(context, "indicator", query, indicators::find);
    }

    @Nullable
    @SemanticNonNull
    @Description("The value in every period for which the inputs are there: by frequency, and in each frequency "
            + "earliest first.")
    public CompletionStage<List<@NonNull IndicatorValue>> history(
            @Source Indicator indicator,
            @Nullable @Description(Arguments.FROM) String from,
            @Nullable @Description(Arguments.TO) String to,
            @Nullable @Description(Arguments.FREQUENCY) Frequency frequency,
            Context context) {
        var range = Lookup.range(from, to);
        var query = new HistoryQuery(indicator.query(), range.from(), range.to(), frequency);
        return Batches.many(context, "history", query, indicators::histories);
    }

    @Description("The name.")
    @InMemory
    public String name(
            @Source Indicator indicator, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return indicator.name(language);
    }

    @Description("The formula.")
    @InMemory
    public String formula(
            @Source Indicator indicator, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return indicator.formula().in(language);
    }

    @Description("The reference for the formula. Titles of works are in the language of the work.")
    @InMemory
    public String reference(
            @Source Indicator indicator, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return indicator.reference().in(language);
    }

    @Description("The interpretation, in one sentence.")
    @InMemory
    public String interpretation(
            @Source Indicator indicator, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return indicator.interpretation().in(language);
    }

    @Description("Caveats for the reader.")
    @InMemory
    public List<@NonNull String> caveats(
            @Source Indicator indicator, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return in(language, indicator.caveats());
    }

    @Description("The interpretation, in one sentence.")
    @InMemory
    public String interpretation(
            @Source IndicatorValue value, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return value.interpretation().in(language);
    }

    @Description("Caveats for the reader.")
    @InMemory
    public List<@NonNull String> caveats(
            @Source IndicatorValue value, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return in(language, value.caveats());
    }

    private static List<String> in(Language language, List<Text> texts) {
        return texts.stream().map(text -> text.in(language)).toList();
    }

    @Description("The missing figures.")
    @InMemory
    public String missing(@Source Gap gap, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return gap.missing().in(language);
    }

    @Description("Why the available figures are insufficient.")
    @InMemory
    public String reason(@Source Gap gap, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return gap.reason().in(language);
    }

    @Description("The transition that the indicator belongs to.")
    @InMemory
    public Transition transition(@Source Gap gap) {
        return Transitions.of(gap.indicator());
    }
}
