package io.waimao.derivation.rules;

import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A dimension of a few fixed values, of which the first is the total and the others make it up.
 *
 * @param <E> the values
 */
final class TotalParts<E extends Enum<E>> implements Parts {

    private final Class<E> values;
    private final Function<SeriesKey, E> of;
    private final BiFunction<SeriesKey, E, SeriesKey> with;
    private final Set<Measure> measures;
    private final String total;
    private final List<String> parts;

    private TotalParts(
            Class<E> values,
            Function<SeriesKey, E> of,
            BiFunction<SeriesKey, E, SeriesKey> with,
            Set<Measure> measures) {
        this.values = values;
        this.of = of;
        this.with = with;
        this.measures = measures;
        var names = Arrays.stream(values.getEnumConstants()).map(Enum::name).toList();
        this.total = names.get(0);
        this.parts = names.subList(1, names.size());
    }

    static Parts byBrand() {
        return new TotalParts<>(Brand.class, SeriesKey::brand, SeriesKey::withBrand, AdditiveMeasures.OF_GOODS);
    }

    static Parts byEnterprise() {
        var measures = EnumSet.copyOf(AdditiveMeasures.OF_GOODS);
        measures.add(Measure.FIRM_COUNT);
        return new TotalParts<>(Enterprise.class, SeriesKey::enterprise, SeriesKey::withEnterprise, measures);
    }

    static Parts byRegime() {
        return new TotalParts<>(
                CustomsRegime.class, SeriesKey::regime, SeriesKey::withRegime, AdditiveMeasures.OF_GOODS);
    }

    @Override
    public String code(SeriesKey key) {
        return of.apply(key).name();
    }

    @Override
    public SeriesKey with(SeriesKey key, String code) {
        return with.apply(key, Enum.valueOf(values, code));
    }

    @Override
    public boolean adds(Measure measure, Unit unit) {
        return measures.contains(measure);
    }

    @Override
    public List<String> parts(String code, Period period) {
        return code.equals(total) ? parts : List.of();
    }

    @Override
    public List<String> wholes(String code, Period period) {
        return code.equals(total) ? List.of() : List.of(total);
    }

    @Override
    public Set<String> everWholes(String code) {
        return code.equals(total) ? Set.of() : Set.of(total);
    }

    @Override
    public Set<String> probes(String code) {
        return code.equals(total) ? Set.of(parts.get(0)) : Set.of();
    }

    @Override
    public Text sum(String code, List<String> of) {
        var sum = String.join(" + ", of);
        return new Text("total = " + sum, "总额 = " + sum);
    }
}
