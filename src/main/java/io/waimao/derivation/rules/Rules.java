package io.waimao.derivation.rules;

import io.waimao.derivation.hierarchy.Hierarchy;
import io.waimao.observations.Measure;
import io.waimao.observations.SeriesKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules by which figures follow from others, in order. The inputs of a rule may follow by later rules, never by
 * earlier ones, so every search ends and its result does not depend on its starting point.
 */
public final class Rules {

    /** Ratios of levels. */
    public static final int RATIO = 0;

    /** Levels by flow; the first rule of levels. */
    public static final int FLOW = 1;

    /** Periods by sums and differences of other periods. */
    public static final int PERIOD = 2;

    /** The first of the divisions. */
    public static final int DIVISIONS = 3;

    private final List<Optional<Rule>> rules;
    private final List<List<Integer>> ranksFrom;
    private final List<Integer> periodsBeforeFlows;

    public Rules(Hierarchy hierarchy) {
        this.rules = List.of(
                Optional.of(new RatioRule()),
                Optional.of(new FlowRule()),
                Optional.empty(),
                Optional.of(new PartsRule(new SectorParts(hierarchy.sectors()))),
                Optional.of(new PartsRule(new MarketParts(hierarchy.groups()))),
                Optional.of(new PartsRule(TotalParts.byBrand())),
                Optional.of(new PartsRule(TotalParts.byEnterprise())),
                Optional.of(new PartsRule(TotalParts.byRegime())),
                Optional.of(new ShareRule()));
        this.ranksFrom =
                IntStream.rangeClosed(0, end()).mapToObj(this::ranksFrom).toList();
        this.periodsBeforeFlows = Stream.concat(Stream.of(PERIOD, FLOW), ranksFrom(DIVISIONS).stream())
                .toList();
    }

    private List<Integer> ranksFrom(int rank) {
        return IntStream.range(rank, end()).boxed().toList();
    }

    /** The rank after the last rule. */
    public int end() {
        return rules.size();
    }

    /** The rule of a rank; empty for periods, which need a path search. */
    public Optional<Rule> rule(int rank) {
        return rules.get(rank);
    }

    /** The rank of the first rule for figures of a measure. */
    public int first(Measure measure) {
        return RatioRule.appliesTo(measure) ? RATIO : AdditiveMeasures.has(measure) ? FLOW : rules.size();
    }

    /**
     * The ranks of the rules by which figures of a series follow, from a rank on, in the order of preference. Sums of a
     * flow's
     * own periods come before the difference of two other flows.
     */
    public List<Integer> ranks(SeriesKey of, int rank) {
        if (!AdditiveMeasures.has(of.measure())) {
            return rank == RATIO ? List.of(RATIO) : List.of();
        }
        return rank == FLOW && FlowRule.isDifference(of.flow()) ? periodsBeforeFlows : ranksFrom.get(rank);
    }

    /** The probes of the divisions and of all rules after them, from a rank on. */
    public List<Probe> probes(SeriesKey of, int rank) {
        var probes = new ArrayList<Probe>();
        for (int next = Math.max(rank, DIVISIONS); next < end(); next++) {
            for (var series : rules.get(next).orElseThrow().probes(of)) {
                probes.add(new Probe(series, next + 1));
            }
        }
        return probes;
    }

    /** @param rank the rank at which figures of the series are sought */
    public record Probe(SeriesKey series, int rank) {}
}
