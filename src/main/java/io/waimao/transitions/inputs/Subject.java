package io.waimao.transitions.inputs;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import io.waimao.transitions.formulas.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an indicator is computed of: a province, the arguments, and the quantities known of them. */
public record Subject(String area, IndicatorArguments arguments, Terms terms, TermsOfProvinces provinces, Codes codes) {

    /** A whole flow of the province. */
    public SeriesKey total(Flow flow, Measure measure, Unit unit) {
        return new SeriesKey(area, flow, Market.WORLD, Sector.TOTAL, Brand.TOTAL, measure, unit);
    }

    /** A flow of the market, sector, enterprise type and customs regime of the arguments. */
    public SeriesKey flow(Flow flow, Measure measure, Unit unit) {
        return total(flow, measure, unit)
                .withMarket(market())
                .withSector(requireNonNullElse(arguments.sector(), Sector.TOTAL))
                .withEnterprise(requireNonNullElse(arguments.enterprise(), Enterprise.TOTAL))
                .withRegime(requireNonNullElse(arguments.regime(), CustomsRegime.TOTAL));
    }

    public String market() {
        return requireNonNullElse(arguments.market(), Market.WORLD);
    }

    public SeriesKey exports() {
        return flow(Flow.EXPORT, Measure.VALUE, Unit.CNY);
    }

    public SeriesKey totalExports() {
        return total(Flow.EXPORT, Measure.VALUE, Unit.CNY);
    }

    public String comparator() {
        return requireNonNullElse(arguments.comparator(), Province.NATION);
    }

    /** Whether the province is compared with itself, which says nothing. */
    public boolean isComparator() {
        return area.equals(comparator());
    }

    /** The exports compared with: of the province, sector or market that is the comparator. */
    public SeriesKey otherExports() {
        var code = comparator();
        if (codes.isSector(code)) {
            return exports().withSector(code);
        }
        return codes.isArea(code) ? exports().withArea(code) : exports().withMarket(code);
    }

    public Optional<Term> term(SeriesKey key, Period period) {
        return terms.at(key, period);
    }

    public static SeriesKey share(SeriesKey part) {
        return part.with(Measure.SHARE_OF_FLOW, Unit.PERCENT);
    }

    public static SeriesKey growth(SeriesKey level) {
        return level.with(Measure.GROWTH_YOY, Unit.PERCENT);
    }

    /** Growth in a year, in percent. */
    public Optional<Term> growth(SeriesKey level, Period period) {
        return term(growth(level), period);
    }

    /**
     * The share of a part in a whole, in percent.
     *
     * @throws io.waimao.transitions.formulas.Undefined if the whole is or may be zero
     */
    public Optional<Term> share(SeriesKey part, SeriesKey whole, Period period) {
        return whole.isWholeFlow() ? term(share(part), period) : ratio(part, whole, period);
    }

    /**
     * The share of a part in a whole by their levels, in percent.
     *
     * @throws io.waimao.transitions.formulas.Undefined if the whole is or may be zero
     */
    public Optional<Term> ratio(SeriesKey part, SeriesKey whole, Period period) {
        return term(part, period).flatMap(one -> term(whole, period)
                .map(all -> one.with(Ratio.of(one.quantity(), all.quantity()).inPercent(), all)));
    }

    /**
     * What is known of the comparator in the same period, else in the year that contains it, else in the nearest one.
     *
     * @param series of the comparator, in whose periods it may be known
     */
    public Optional<Term> compared(List<SeriesKey> series, Period period, Function<Period, Optional<Term>> at) {
        return at.apply(period).or(() -> period.calendarYear().flatMap(at)).or(() -> terms.periods(series).stream()
                .sorted(comparing(nearest -> Math.abs(nearest.yearsSince(period))))
                .flatMap(nearest -> at.apply(nearest).stream())
                .findFirst());
    }

    /** The exports in words, for example exports of garments to Vietnam. */
    public Text exportsInWords() {
        return inWords(exports());
    }

    public Text inWords(SeriesKey series) {
        return codes.names().withoutMeasure(series);
    }

    /** The possessive of the comparator, of which the Chinese form needs no suffix: the nation's, 全国. */
    public Text theirs() {
        if (comparator().equals(Province.NATION)) {
            return new Text("the nation's", "全国");
        }
        var name = codes.names().area(comparator());
        return new Text(name.en() + "'s", name.zh());
    }
}
