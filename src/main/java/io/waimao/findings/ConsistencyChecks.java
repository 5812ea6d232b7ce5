package io.waimao.findings;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Province;
import io.waimao.observations.AreaCoverage;
import io.waimao.observations.Observations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Runs all checks over all figures, province by province. Where a province has many figures (more than {@link Span#ROWS})
 * they are read month by month of their periods' ends, each with the same months of the two years before, and then series by
 * series: each figure is read four times, and the memory needed is that of three months' ends of one province and of the
 * nation. Within these, figures that belong together are found by their keys, so that the time needed grows with the number
 * of figures: some 15 microseconds each, besides reading them.
 */
@ApplicationScoped
@Transactional
class ConsistencyChecks {

    /** Of figures of the same period, and of the same months of other years. */
    private static final List<Check> OF_MONTHS = List.of(
            new TradeSum(),
            new ShareOfWhole(),
            new GrowthOfLevels(),
            new CurrencyConversion(),
            new PartsOfWhole<>(new ByMarket()),
            new PartsOfWhole<>(new BySector()),
            new PartsOfWhole<>(new ByBrand()),
            new ProvincesOfNation(),
            new Revision(),
            new SwappedFlows(),
            new SeriesBreak());

    /** Of figures of the same series. */
    private static final List<Check> OF_SERIES = List.of(new PartsOfWhole<>(new ByPeriod()));

    private static final List<Check> ALL =
            Stream.of(OF_MONTHS, OF_SERIES).flatMap(List::stream).toList();

    private final Catalogue catalogue;
    private final Observations observations;

    ConsistencyChecks(Catalogue catalogue, Observations observations) {
        this.catalogue = catalogue;
        this.observations = observations;
    }

    /** Checks everything. @param found takes what was found, part by part */
    void runAll(Consumer<List<Finding>> found) {
        run(observations.coverage(), found);
    }

    /** Checks these provinces. */
    void run(Collection<String> areas, Consumer<List<Finding>> found) {
        run(
                observations.coverage().stream()
                        .filter(covered -> areas.contains(covered.area()))
                        .toList(),
                found);
    }

    private void run(List<AreaCoverage> coverage, Consumer<List<Finding>> found) {
        if (coverage.isEmpty()) {
            return;
        }
        var windows = new Windows(catalogue, observations);
        var areas = coverage.stream().map(AreaCoverage::area).toList();
        var whole = Span.whole(coverage);
        if (Span.isSmall(observations.coverage())) {
            run(ALL, whole, areas, windows, found);
            return;
        }
        whole.monthByMonth().forEach(month -> run(OF_MONTHS, month, areas, windows, found));
        areas.forEach(area -> windows.ofSeries(area, whole, window -> found.accept(check(OF_SERIES, window))));
    }

    private static void run(
            List<Check> checks, Span span, List<String> areas, Windows windows, Consumer<List<Finding>> found) {
        var nation = windows.read(Province.NATION, span);
        areas.forEach(area -> found.accept(check(checks, windows.of(area, span, nation))));
    }

    /** What the checks find; what two of them find alike stands once. */
    static List<Finding> check(List<Check> checks, Window window) {
        var found = new LinkedHashMap<String, Finding>();
        checks.forEach(check -> check.in(window).forEach(finding -> found.putIfAbsent(finding.code(), finding)));
        return List.copyOf(found.values());
    }
}
