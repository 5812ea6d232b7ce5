package io.waimao.findings.checks;

import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.wording.Names;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Goods divide into the five brand types of customs declarations, which make up the whole. */
final class ByBrand implements AdditiveDivision<Brand> {

    private record Group(SeriesKey key, Period period) {}

    @Override
    public Stream<Observation> figures(Window window) {
        return Additive.of(window);
    }

    @Override
    public Object group(Observation figure) {
        return new Group(figure.key().withBrand(Brand.TOTAL), figure.period());
    }

    @Override
    public Brand code(Observation figure) {
        return figure.getBrand();
    }

    @Override
    public Collection<Brand> wholes(Brand part, Observation figure, Set<Brand> present, Window window) {
        return part == Brand.TOTAL ? List.of() : List.of(Brand.TOTAL);
    }

    @Override
    public List<List<Brand>> disjoint(Brand whole, Observation figure, Set<Brand> present, Window window) {
        return List.of(
                present.stream().filter(brand -> brand != Brand.TOTAL).sorted().toList());
    }

    @Override
    public boolean complete(Brand whole, List<Brand> parts, Window window) {
        return parts.size() == Brand.values().length - 1;
    }

    @Override
    public Optional<Brand> all(Observation share) {
        return JudgedLevels.isWhole(share.key().withBrand(Brand.TOTAL)) ? Optional.of(Brand.TOTAL) : Optional.empty();
    }

    @Override
    public Text name(Brand part, Window window) {
        return Names.brand(part);
    }
}
