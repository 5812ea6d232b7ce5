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
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.Observations;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The door to the transitions: computes the indicators of any number of provinces in a fixed few statements. */
@ApplicationScoped
@Transactional
public class Transitions {

    private final Observations observations;
    private final Catalogue catalogue;
    private final Claims claims;

    Transitions(Observations observations, Catalogue catalogue, Claims claims) {
        this.observations = observations;
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
                .collect(groupingBy(query -> java.util.Optional.ofNullable(query.asOf())))
                .forEach((asOf, same) -> {
                    var areas = same.stream().map(TransitionsQuery::area).collect(toSet());
                    reports(areas, claimed, asOf.orElse(null), figure -> true)
                            .forEach((area, report) -> answers.put(
                                    new TransitionsQuery(area, asOf.orElse(null)),
                                    transitions(report, claimed.getOrDefault(area, List.of()))));
                });
        return answers;
    }

    /** One indicator of each province, where it can be computed; of that period where one is given. */
    public Map<String, Indicator> indicator(Collection<String> areas, IndicatorCode code, @Nullable Period period) {
        var claimed = claims.ofProvinces(areas).stream().collect(groupingBy(Claim::area));
        var found = new LinkedHashMap<String, Indicator>();
        reports(
                        Set.copyOf(areas),
                        claimed,
                        null,
                        figure -> period == null || !figure.period().getEnd().isAfter(period.getEnd()))
                .forEach((area, report) -> report.indicators.stream()
                        .filter(indicator -> indicator.code() == code
                                && (period == null || indicator.period().equals(period)))
                        .findFirst()
                        .ifPresent(indicator -> found.put(area, indicator)));
        return found;
    }

    /** What cannot be computed of a province, and why. */
    public List<Gap> gaps(String area) {
        var claimed = claims.ofProvinces(List.of(area)).stream().collect(groupingBy(Claim::area));
        return reports(Set.of(area), claimed, null, figure -> true).values().stream()
                .flatMap(report -> report.gaps.stream())
                .toList();
    }

    private Map<String, Report> reports(
            Set<String> areas,
            Map<String, List<Claim>> claimed,
            @Nullable LocalDate asOf,
            Predicate<Observation> counts) {
        var partitions = catalogue.listPartitions();
        var byMarket = partitions.stream()
                .filter(partition -> partition.dimension() == PartitionDimension.MARKET)
                .toList();
        var wanted = new HashSet<>(areas);
        wanted.add(Province.NATION);
        var slice = new Slice(
                wanted,
                Set.of(Flow.EXPORT, Flow.OUTWARD_INVESTMENT),
                with(Market.WORLD, byMarket),
                with(Sector.TOTAL, partitions),
                null,
                null,
                null);
        var figures = observations.margins(slice.coarse(), asOf);
        var reports = new TreeMap<String, Report>();
        for (var area : areas) {
            var own = figures.stream()
                    .filter(figure -> figure.key().area().equals(Province.NATION)
                            || (figure.key().area().equals(area) && counts.test(figure)))
                    .toList();
            reports.put(area, report(new Figures(area, own), byMarket, claimed.getOrDefault(area, List.of())));
        }
        return reports;
    }

    private static Set<String> with(String total, List<Partition> partitions) {
        var codes = partitions.stream()
                .flatMap(partition -> partition.members().stream())
                .collect(toSet());
        codes.add(total);
        return codes;
    }

    static Report report(Figures figures, List<Partition> markets, List<Claim> claims) {
        var report = new Report();
        var regions = markets.stream()
                .filter(partition -> partition.code().equals("CUSTOMS_REGIONS"))
                .flatMap(partition -> partition.members().stream())
                .toList();
        InvestmentIndicators.report(figures, claims, regions, report);
        MarketIndicators.report(figures, markets, report);
        SectorIndicators.report(figures, claims, report);
        BrandIndicators.report(figures, report);
        return report;
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

    /** The transition that an indicator is one of. */
    public static Transition of(IndicatorCode code) {
        return new Transition(code.transition);
    }
}
