package io.waimao.claims;

import io.quarkus.hibernate.orm.panache.common.ProjectedConstructor;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.NodeId;
import io.waimao.catalogue.SearchResult;
import io.waimao.catalogue.TransitionCode;
import io.waimao.language.Language;
import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Evidence;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

/** A statement about a transition, paraphrased, with its figure if it states one. */
@DefaultNonNull
@Description("A statement about a transition, paraphrased, with the figure that it states, if any.")
public record Claim(
        @Description("The public code, such as zj-us-share.")
        String code,

        @Ignore TransitionCode transitionCode,
        @Ignore String area,

        @Description("The flow (SDMX FLOW).") Flow flow,

        @Ignore String marketCode,
        @Ignore String sectorCode,
        @Description("The brand type.") Brand brand,

        @Description("The type of the trading firms.") Enterprise enterprise,

        @Description("The customs regime (trade mode).") CustomsRegime regime,

        @Description("The measure (SDMX MEASURE).") Measure measure,

        @Description("The period.") Period period,

        @Description("Whether the period is inferred from the context rather than stated.")
        boolean periodInferred,

        @Description("The claimed figure, with the bounds that its words state.")
        BoundedValue value,

        @Ignore String statementEn,
        @Ignore @org.jspecify.annotations.Nullable String statementZh,

        @Nullable @Description("The speaker. Null if the source itself states it.")
        String speaker,

        @Ignore String sourceCode,

        @Nullable @Description("Where in the source it appears. Null if not recorded.")
        String locator,

        @Ignore Verdict verdict,
        @Ignore Text explanation)
        implements Evidence, SearchResult {

    /** From the columns of its row. */
    @ProjectedConstructor
    public Claim(
            String code,
            TransitionCode transition,
            String area,
            Flow flow,
            String market,
            String sector,
            Brand brand,
            Enterprise enterprise,
            CustomsRegime regime,
            Measure measure,
            @Nullable Unit unit,
            LocalDate periodStart,
            int periodMonths,
            boolean periodInferred,
            Qualifier qualifier,
            @Nullable BigDecimal figure,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String published,
            String statementEn,
            @Nullable String statementZh,
            @Nullable String speaker,
            String source,
            @Nullable String locator,
            Verdict verdict,
            String explanation,
            @Nullable String explanationZh) {
        this(
                code,
                transition,
                area,
                flow,
                market,
                sector,
                brand,
                enterprise,
                regime,
                measure,
                new Period(periodStart, periodMonths),
                periodInferred,
                new BoundedValue(figure, lower, upper, qualifier, unit, published),
                statementEn,
                statementZh,
                speaker,
                source,
                locator,
                verdict,
                new Text(explanation, explanationZh == null ? explanation : explanationZh));
    }

    @Id
    @Description(ID)
    @Override
    public String getId() {
        return NodeId.of("Claim", code);
    }

    /** The statement in a language; English if there is no Chinese text. */
    public String statement(Language language) {
        return language == Language.EN || statementZh == null ? statementEn : statementZh;
    }

    /** The series of the claimed figure; empty if the statement is not measurable. */
    public Optional<SeriesKey> key() {
        var unit = value.unit();
        return unit == null || value.qualifier() == Qualifier.NOT_QUANTIFIED
                ? Optional.empty()
                : Optional.of(
                        new SeriesKey(area, flow, marketCode, sectorCode, brand, enterprise, regime, measure, unit));
    }

    /** The claimed figure; empty if the statement is not measurable. */
    Optional<ClaimedFigure> figure() {
        return key().map(key -> new ClaimedFigure(new FigureKey(key, period), value, sourceCode));
    }

    Claim checked(ClaimCheck check) {
        return new Claim(
                code,
                transitionCode,
                area,
                flow,
                marketCode,
                sectorCode,
                brand,
                enterprise,
                regime,
                measure,
                period,
                periodInferred,
                value,
                statementEn,
                statementZh,
                speaker,
                sourceCode,
                locator,
                check.verdict(),
                check.explanation());
    }

    @Override
    public List<String> searchTerms() {
        return statementZh == null ? List.of(statementEn, code) : List.of(statementEn, statementZh, code);
    }
}
