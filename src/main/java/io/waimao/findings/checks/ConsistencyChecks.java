package io.waimao.findings.checks;

import io.waimao.catalogue.Catalogue;
import io.waimao.derivation.Derivations;
import io.waimao.findings.Finding;
import io.waimao.findings.FindingSettings;
import io.waimao.findings.RevisedCases;
import io.waimao.findings.window.Checked;
import io.waimao.findings.window.Span;
import io.waimao.findings.window.Window;
import io.waimao.findings.window.Windows;
import io.waimao.observations.inventory.Coverage;
import io.waimao.observations.store.Observations;
import io.waimao.observations.store.PublicationHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Runs all checks over all figures, province by province. If a province has many figures (more than {@link Span#ROWS})
 * they are read by the months in which their periods end, each with the same months of the two previous years, and then
 * series by series: each figure is read four times, and memory holds the figures that end in one month of three
 * successive years, of one province and the nation. Related figures are found by key, so the time is linear in the
 * number of figures: about 50 microseconds each.
 */
@ApplicationScoped
@Transactional
public class ConsistencyChecks {

    /** Checks on figures of the same period, and of the same months of other years. */
    private static final List<Check> OF_MONTHS = List.of(
            new TradeSum(),
            new AgainstRollUp(),
            new ShareOfWhole(),
            new GrowthOfLevels(),
            new CurrencyConversion(),
            new PartsOfWhole<>(new ByMarket()),
            new PartsOfWhole<>(new BySector()),
            new PartsOfWhole<>(new ByBrand()),
            new ProvincesOfNation(),
            new Revision(),
            new SwappedFlows());

    /** Checks on figures of the same series. */
    private static final List<Check> OF_SERIES = List.of(new PartsOfWhole<>(new ByPeriod()), new SeriesBreak());

    private static final List<Check> ALL =
            Stream.of(OF_MONTHS, OF_SERIES).flatMap(List::stream).toList();

    private final Catalogue catalogue;
    private final Observations observations;
    private final PublicationHistory history;
    private final Derivations derivations;
    private final Coverage coverage;
    private final FindingSettings settings;

    ConsistencyChecks(
            Catalogue catalogue,
            Observations observations,
            PublicationHistory history,
            Derivations derivations,
            Coverage coverage,
            FindingSettings settings) {
        this.catalogue = catalogue;
        this.observations = observations;
        this.history = history;
        this.derivations = derivations;
        this.coverage = coverage;
        this.settings = settings;
    }

    /**
     * Checks everything.
     *
     * @param found receives the findings, part by part
     * @return the revisions, many of which are alike
     */
    public Collection<RevisedCases> runAll(Consumer<List<Finding>> found) {
        return run(area -> true, Span.ROWS, found);
    }

    /**
     * Checks the given provinces.
     *
     * @param atOnce the largest number of figures of a province to check in one pass
     * @param found receives the findings, part by part
     * @return the revisions, many of which are alike
     */
    public Collection<RevisedCases> run(Collection<String> areas, int atOnce, Consumer<List<Finding>> found) {
        return run(areas::contains, atOnce, found);
    }

    private Collection<RevisedCases> run(Predicate<String> areas, int atOnce, Consumer<List<Finding>> found) {
        var revisions = new RevisionTally();
        check(areas, atOnce, all -> found.accept(revisions.count(all)));
        return revisions.counted();
    }

    private void check(Predicate<String> areas, int atOnce, Consumer<List<Finding>> found) {
        var all = Checked.of(coverage, settings.details());
        var wanted = all.stream().filter(covered -> areas.test(covered.area())).toList();
        if (wanted.isEmpty()) {
            return;
        }
        var windows = new Windows(catalogue, observations, history, derivations, all);
        var whole = Span.whole(wanted);
        if (all.stream().allMatch(area -> area.figures() <= atOnce)) {
            run(ALL, whole, wanted, windows, found);
            return;
        }
        whole.monthByMonth().forEach(month -> run(OF_MONTHS, month, wanted, windows, found));
        wanted.forEach(covered -> windows.ofSeries(covered, whole, window -> found.accept(check(OF_SERIES, window))));
    }

    private static void run(
            List<Check> checks, Span span, List<Checked> areas, Windows windows, Consumer<List<Finding>> found) {
        var nation = windows.readNation(span);
        areas.stream()
                .filter(span::touches)
                .forEach(covered -> found.accept(check(checks, windows.of(covered, span, nation))));
    }

    /** The findings of the checks, without duplicates. */
    static List<Finding> check(List<Check> checks, Window window) {
        var found = new LinkedHashMap<String, Finding>();
        checks.forEach(check -> check.in(window).forEach(finding -> found.putIfAbsent(finding.code(), finding)));
        return List.copyOf(found.values());
    }
}
