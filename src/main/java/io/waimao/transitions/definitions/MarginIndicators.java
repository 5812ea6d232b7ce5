package io.waimao.transitions.definitions;

import static io.waimao.transitions.inputs.Parameter.MARKET;
import static io.waimao.transitions.inputs.Parameter.SECTOR;

import io.waimao.language.Text;
import io.waimao.observations.Flow;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import io.waimao.transitions.formulas.PositiveCount;
import io.waimao.transitions.inputs.CompleteTerms;
import io.waimao.transitions.inputs.Definition;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.Inputs;
import io.waimao.transitions.inputs.Parameters;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import io.waimao.transitions.inputs.Term;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Numbers of markets and products, and which markets are the largest, from complete tables. */
public final class MarginIndicators {

    private static final Text REFERENCE = new Text(
            "Hummels and Klenow (2005), The Variety and Quality of a Nation's Exports: extensive margin.",
            "Hummels and Klenow (2005)，The Variety and Quality of a Nation's Exports：广延边际。");

    public static final Definition MARKETS = Definition.of(
                    "Number of markets",
                    "出口市场数",
                    new Text("number of countries with exports above zero", "出口额大于零的国家（地区）数"),
                    REFERENCE,
                    count(
                            CompleteTerms::byCountry,
                            CompleteTerms::countries,
                            Unit.MARKETS,
                            new Text("%2$s went to %1$s.", "%2$s市场数为%1$s。")))
            .taking(SECTOR);

    public static final Definition PRODUCTS = Definition.of(
                    "Number of products",
                    "出口商品数",
                    new Text("number of HS headings (four digits) with exports above zero", "出口额大于零的HS品目（四位编码）数"),
                    REFERENCE,
                    count(
                            CompleteTerms::byProduct,
                            CompleteTerms::products,
                            Unit.PRODUCTS,
                            new Text("%2$s comprised %1$s.", "%2$s涵盖%1$s。")))
            .taking(MARKET);

    public static final Definition SHARE_OF_LARGEST = Definition.of(
                    "Share of a group in the five largest markets",
                    "某组市场在前五大出口市场中的占比",
                    new Text("number of members among the five largest / 5", "前五大市场中该组成员数 / 5"),
                    new Text("Share of a count.", "个数的占比。"),
                    new ShareOfLargest(Flow.EXPORT, Unit.CNY))
            .taking(Parameters.oneOf(MARKET));

    public static final Definition CLAIMED_SHARE_OF_LARGEST = Definition.of(
                    "South-East Asian share of the top five destinations, as claimed",
                    "东南亚在前五大目的地中的占比(据称)",
                    new Text("claimed count / 5", "据称个数 / 5"),
                    new Text("Share of a count; the figure is a claim, not an observation.", "个数的占比；该数据是说法，并非观测数据。"),
                    new ShareOfLargest(Flow.OUTWARD_INVESTMENT, Unit.USD))
            .taking(Parameters.of(MARKET)
                    .with(given -> (given.market() == null ? given.withMarket("SEASIA") : given).fromClaims()));

    private MarginIndicators() {}

    /** @param sentence with the number and the exports in words */
    private static Formula count(
            BiFunction<Subject, Period, Optional<Map<String, Term>>> parts,
            Function<Subject, List<SeriesKey>> series,
            Unit unit,
            Text sentence) {
        return new Inputs(
                subject -> Text.of(
                        "a complete table of %s", "%s的完整数据表", subject.exports().code()),
                subject -> List.of(subject.exports()),
                series,
                (subject, period) -> parts.apply(subject, period)
                        .map(known -> Result.of(
                                count(known.values()),
                                unit,
                                period,
                                figure -> Text.of(sentence.en(), sentence.zh(), figure, subject.exportsInWords()))));
    }

    private static Term count(Collection<Term> terms) {
        var number = PositiveCount.of(terms.stream().map(Term::quantity).toList());
        return Term.of(number, CompleteTerms.largest(terms));
    }
}
