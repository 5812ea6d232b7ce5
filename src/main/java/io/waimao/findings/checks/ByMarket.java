package io.waimao.findings.checks;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.PartitionDimension;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The world divides into countries; groups divide into the countries that are members throughout the period, and into
 * smaller groups. No parts are taken to make up a group, as its publisher may define it differently.
 */
final class ByMarket implements AdditiveDivision<String> {

    private record Group(SeriesKey key, Period period) {}

    @Override
    public Stream<Observation> figures(Window window) {
        return Additive.of(window);
    }

    @Override
    public Object group(Observation figure) {
        return new Group(figure.key().withMarket(""), figure.period());
    }

    @Override
    public String code(Observation figure) {
        return figure.key().market();
    }

    @Override
    public Collection<String> wholes(String part, Observation figure, Set<String> present, Window window) {
        if (part.equals(Market.WORLD)) {
            return List.of();
        }
        var wholes = new HashSet<>(window.structure().groupsOf(part, figure.period()));
        wholes.add(Market.WORLD);
        return wholes;
    }

    @Override
    public List<List<String>> disjoint(String whole, Observation figure, Set<String> present, Window window) {
        var structure = window.structure();
        Predicate<String> within = code -> present.contains(code)
                && !code.equals(whole)
                && (whole.equals(Market.WORLD)
                        || structure.groupsOf(code, figure.period()).contains(whole));
        var sets = new ArrayList<List<String>>();
        sets.add(present.stream()
                .filter(structure::isCountry)
                .filter(within)
                .sorted()
                .toList());
        structure
                .partitions(PartitionDimension.MARKET)
                .forEach(partition ->
                        sets.add(partition.members().stream().filter(within).toList()));
        return sets;
    }

    @Override
    public boolean complete(String whole, List<String> parts, Window window) {
        return false;
    }

    @Override
    public Optional<String> all(Observation share) {
        return JudgedLevels.isWhole(share.key().withMarket(Market.WORLD))
                ? Optional.of(Market.WORLD)
                : Optional.empty();
    }

    @Override
    public Text name(String part, Window window) {
        return window.names().market(part);
    }
}
