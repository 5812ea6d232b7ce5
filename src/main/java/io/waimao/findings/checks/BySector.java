package io.waimao.findings.checks;

import io.waimao.catalogue.PartitionDimension;
import io.waimao.catalogue.Sector;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sector divides into the sectors whose HS codes all lie below its own; parts with all its HS codes make up the
 * whole.
 */
final class BySector implements AdditiveDivision<String> {

    private record Group(SeriesKey key, Period period) {}

    @Override
    public Stream<Observation> figures(Window window) {
        return Additive.of(window);
    }

    @Override
    public Object group(Observation figure) {
        return new Group(figure.key().withSector(""), figure.period());
    }

    @Override
    public String code(Observation figure) {
        return figure.key().sector();
    }

    @Override
    public Collection<String> wholes(String part, Observation figure, Set<String> present, Window window) {
        return window.structure().wholesOf(part);
    }

    @Override
    public List<List<String>> disjoint(String whole, Observation figure, Set<String> present, Window window) {
        var structure = window.structure();
        var sets = new ArrayList<List<String>>();
        sets.add(structure.children(whole, present));
        structure
                .partitions(PartitionDimension.SECTOR)
                .forEach(partition -> sets.add(partition.members().stream()
                        .filter(code -> present.contains(code)
                                && structure.wholesOf(code).contains(whole))
                        .toList()));
        return sets;
    }

    @Override
    public boolean complete(String whole, List<String> parts, Window window) {
        return window.structure().complete(whole, parts);
    }

    @Override
    public Optional<String> all(Observation share) {
        return JudgedLevels.isWhole(share.key().withSector(Sector.TOTAL))
                ? Optional.of(Sector.TOTAL)
                : Optional.empty();
    }

    @Override
    public Text name(String part, Window window) {
        return window.names().sector(part);
    }
}
