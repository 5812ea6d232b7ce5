package io.waimao.derivation.rules;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.waimao.derivation.hierarchy.SectorTree;
import io.waimao.language.Text;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import java.util.List;
import java.util.Set;

/**
 * A sector divides into the sectors directly below it if together they have exactly its HS codes without repetition.
 */
final class SectorParts implements Parts {

    private final SectorTree tree;

    SectorParts(SectorTree tree) {
        this.tree = tree;
    }

    @Override
    public String code(SeriesKey key) {
        return key.sector();
    }

    @Override
    public SeriesKey with(SeriesKey key, String code) {
        return key.withSector(code);
    }

    /** Numbers of pieces of different goods do not add up. */
    @Override
    public boolean adds(Measure measure, Unit unit) {
        return AdditiveMeasures.OF_GOODS.contains(measure) && unit != Unit.PIECES;
    }

    @Override
    public List<String> parts(String code, Period period) {
        return tree.completeParts(code);
    }

    @Override
    public List<String> wholes(String code, Period period) {
        return tree.wholeOf(code).map(List::of).orElse(List.of());
    }

    @Override
    public Set<String> everWholes(String code) {
        return tree.wholeOf(code).map(Set::of).orElse(Set.of());
    }

    @Override
    public Set<String> probes(String code) {
        return tree.completeParts(code).stream().limit(1).collect(toUnmodifiableSet());
    }

    @Override
    public Text sum(String code, List<String> parts) {
        return Text.same(code + " = " + String.join(" + ", parts));
    }
}
