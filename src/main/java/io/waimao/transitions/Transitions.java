package io.waimao.transitions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.PartitionDimension;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.Transition;
import io.waimao.catalogue.TransitionCode;
import io.waimao.claims.Claim;
import io.waimao.claims.Claims;
import io.waimao.derivation.Derivations;
import io.waimao.observations.Flow;
import io.waimao.observations.Period;
import io.waimao.observations.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Computes the transition indicators of any number of provinces in a fixed number of statements. */
@ApplicationScoped
@Transactional
public class Transitions {

    private final Derivations derivations;
    private final Catalogue catalogue;
    private final Claims claims;

    Transitions(Derivations derivations, Catalogue catalogue, Claims claims) {
        this.derivations = derivations;
        this.catalogue = catalogue;
        this.claims = claims;
    }

    /** The four transitions of each province. */
    public Map<TransitionsQuery, List<ProvinceTransition>> ofProvinces(Set<TransitionsQuery> queries) {
        var answers = new LinkedHashMap<TransitionsQuery, List<ProvinceTransition>>();
        var claimed = claims
                .ofProvinces(queries.stream().map(TransitionsQuery::area).collect(toSet()))
                .stream()
                .collect(groupingBy(Claim::area));
        queries.stream()
                .collect(groupingBy(query -> Optional.ofNullable(query.asOf())))
                .forEach((asOf, same) -> {
                    var areas = same.stream().map(TransitionsQuery::area).collect(toSet());
                    reports(areas, claimed, asOf.orElse(null), null, code -> true)
                            .forEach((area, report) -> answers.put(
                                    new TransitionsQuery(area, asOf.orElse(null)),
                                    transitions(report, claimed.getOrDefault(area, List.of()))));
                });
        return answers;
    }

    /** One indicator of each province, if computable: of the given period, or else of the latest. */
    public Map<String, Indicator> indicator(Collection<String> areas, IndicatorCode code, @Nullable Period period) {
        var claimed = claims.ofProvinces(areas).stream()
                .filter(claim -> period == null || claim.period().equals(period))
                .collect(groupingBy(Claim::area));
        var found = new LinkedHashMap<String, Indicator>();
        reports(Set.copyOf(areas), claimed, null, period, code::equals)
                .forEach((area, report) -> report.indicators.forEach(indicator -> found.put(area, indicator)));
        return found;
    }

    /** The indicators that cannot be computed for a province, and why. */
    public List<Gap> gaps(String area) {
        var claimed = claims.ofProvinces(List.of(area)).stream().collect(groupingBy(Claim::area));
        return reports(Set.of(area), claimed, null, null, code -> true).values().stream()
                .flatMap(report -> report.gaps.stream())
                .toList();
    }

    /**
     * @param only the only period for indicators; null for the latest of each
     * @param wanted the indicators to compute
     */
    private Map<String, Report> reports(
            Set<String> areas,
            Map<String, List<Claim>> claimed,
            @Nullable LocalDate asOf,
            @Nullable Period only,
            Predicate<IndicatorCode> wanted) {
        var byMarket = catalogue.listPartitions().stream()
                .filter(partition -> partition.dimension() == PartitionDimension.MARKET)
                .toList();
        var slices = wanted.test(IndicatorCode.NATIONAL_EXPORT_RANK)
                ? List.of(slice(areas, byMarket), exportsOfProvinces())
                : List.of(slice(areas, byMarket));
        return derivations.ask(asOf, slices, figures -> {
            var reports = new TreeMap<String, Report>();
            var provinces = new ExportsOfProvinces(provinces(), figures);
            for (var area : areas) {
                var report = new Report(wanted);
                report(
                        new ProvinceFigures(area, figures, only),
                        byMarket,
                        claimed.getOrDefault(area, List.of()),
                        provinces,
                        report);
                reports.put(area, report);
            }
            return reports;
        });
    }

    /**
     * The rows of the markets and sectors that indicators use, and of the inputs from which exports and sectors are
     * derived.
     */
    private Slice slice(Set<String> areas, List<Partition> markets) {
        var all = new HashSet<>(areas);
        all.add(Province.NATION);
        return new Slice(
                        all,
                        Set.of(Flow.EXPORT, Flow.IMPORT, Flow.TRADE, Flow.OUTWARD_INVESTMENT),
                        markets(markets),
                        sectors(),
                        null,
                        null,
                        null)
                .ofMargins();
    }

    /** The rows from which exports of all provinces are derived, for ranks. */
    private Slice exportsOfProvinces() {
        return new Slice(
                        provinces(),
                        Set.of(Flow.EXPORT, Flow.IMPORT, Flow.TRADE),
                        Set.of(Market.WORLD),
                        Set.of(Sector.TOTAL),
                        null,
                        null,
                        null)
                .coarse();
    }

    private List<String> provinces() {
        return catalogue.listAreaCodes().stream()
                .filter(area -> !area.equals(Province.NATION))
                .toList();
    }

    private static Set<String> markets(List<Partition> partitions) {
        var codes = new HashSet<>(Set.of(Market.WORLD));
        partitions.forEach(partition -> codes.addAll(partition.members()));
        return codes;
    }

    private Set<String> sectors() {
        var codes = new HashSet<>(Set.of(Sector.TOTAL, SectorIndicators.EMERGING, SectorIndicators.TRADITIONAL));
        catalogue
                .children(Set.of(SectorIndicators.EMERGING, SectorIndicators.TRADITIONAL))
                .values()
                .forEach(parts -> parts.forEach(part -> codes.add(part.code())));
        return codes;
    }

    static void report(
            ProvinceFigures figures,
            List<Partition> markets,
            List<Claim> claims,
            ExportsOfProvinces provinces,
            Report report) {
        var regions = markets.stream()
                .filter(partition -> partition.code().equals("CUSTOMS_REGIONS"))
                .flatMap(partition -> partition.members().stream())
                .toList();
        InvestmentIndicators.report(figures, claims, regions, report);
        MarketIndicators.report(figures, markets, report);
        TradeIndicators.report(figures, provinces, report);
        SectorIndicators.report(figures, claims, report);
        BrandIndicators.report(figures, report);
    }

    private static List<ProvinceTransition> transitions(Report report, List<Claim> claims) {
        return Arrays.stream(TransitionCode.values())
                .map(code -> {
                    var indicators = report.indicators.stream()
                            .filter(indicator -> indicator.code().transition == code)
                            .toList();
                    var gaps = report.gaps.stream()
                            .filter(gap -> gap.indicator().transition == code)
                            .toList();
                    var claimed = claims.stream()
                            .filter(claim -> claim.transitionCode() == code)
                            .toList();
                    return new ProvinceTransition(
                            new Transition(code), indicators, claimed, Assessment.of(indicators, gaps, claimed), gaps);
                })
                .toList();
    }

    /** The transition of an indicator. */
    public static Transition of(IndicatorCode code) {
        return new Transition(code.transition);
    }
}
