package io.waimao.claims.slips;

import io.waimao.catalogue.Province;
import io.waimao.derivation.FigureSource;
import io.waimao.language.Text;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Unit;
import io.waimao.wording.Amount;
import io.waimao.wording.Names;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The figures that one claim may have been about. */
final class SlipCandidates {

    private static final List<Flow> FLOWS_OF_GOODS = List.of(Flow.EXPORT, Flow.IMPORT, Flow.TRADE, Flow.BALANCE);

    private final FigureSource figures;
    private final RelatedSeries related;
    private final Names names;
    private final FigureKey of;
    private final BoundedValue claimed;

    SlipCandidates(FigureSource figures, RelatedSeries related, Names names, FigureKey of, BoundedValue claimed) {
        this.figures = figures;
        this.related = related;
        this.names = names;
        this.of = of;
        this.claimed = claimed;
    }

    Stream<Candidate> all() {
        return Stream.of(
                        ofPowersOfTen(),
                        known(NeighbourPeriods.of(of.period()).stream().map(of::with), SlipKind.NEIGHBOUR_PERIOD),
                        known(flows().map(of::with), SlipKind.OTHER_FLOW),
                        ofOtherCurrency(),
                        known(related.parts(of).stream().map(of::with), SlipKind.PART_FOR_WHOLE),
                        wholes(),
                        known(nation().stream().map(of::with), SlipKind.NATION_FOR_PROVINCE))
                .flatMap(candidates -> candidates);
    }

    private Stream<Candidate> ofPowersOfTen() {
        return figures.byRules(of).stream()
                .flatMap(figure -> PowerOfTen.between(
                                claimed.interval(), figure.quantity().interval())
                        .stream()
                        .map(power -> new Candidate(
                                SlipKind.POWER_OF_TEN,
                                claimed.interval().timesTen(-power.exponent()),
                                figure,
                                () -> power.explanation(Amount.of(claimed), Amount.of(figure.value())))));
    }

    private Stream<Candidate> known(Stream<FigureKey> others, SlipKind kind) {
        return candidates(others, figures::byRules, kind, kind.inWords());
    }

    private Stream<SeriesKey> flows() {
        var key = of.series();
        return FLOWS_OF_GOODS.contains(key.flow())
                ? FLOWS_OF_GOODS.stream()
                        .filter(flow -> flow != key.flow())
                        .filter(flow -> flow != Flow.BALANCE || key.measure() == Measure.VALUE)
                        .map(key::withFlow)
                : Stream.of();
    }

    /** Published in the other currency, or converted. */
    Stream<Candidate> ofOtherCurrency() {
        var key = of.series();
        if (key.measure() != Measure.VALUE) {
            return Stream.of();
        }
        var other = key.with(Measure.VALUE, key.unit() == Unit.CNY ? Unit.USD : Unit.CNY);
        return candidates(
                Stream.of(of.with(other)), figures::figure, SlipKind.OTHER_CURRENCY, SlipKind.OTHER_CURRENCY.inWords());
    }

    private Stream<Candidate> wholes() {
        return candidates(
                related.wholes(of).stream().map(of::with),
                figures::byRules,
                SlipKind.PART_FOR_WHOLE,
                new Text("the whole taken for a part", "把整体当成了部分"));
    }

    /** A share or rank in the nation is none of the nation's own. */
    private Optional<SeriesKey> nation() {
        var key = of.series();
        return key.area().equals(Province.NATION) || key.measure() == Measure.NATIONAL_SHARE
                ? Optional.empty()
                : Optional.of(key.withArea(Province.NATION));
    }

    private Stream<Candidate> candidates(
            Stream<FigureKey> others, Function<FigureKey, Optional<Observation>> figure, SlipKind kind, Text slip) {
        return others.map(figure)
                .flatMap(Optional::stream)
                .map(found -> Candidate.of(kind, claimed, found, () -> names.of(found.key()), slip));
    }
}
