package io.waimao.derivation.rules;

import io.waimao.language.Text;
import io.waimao.observations.FigureKey;
import io.waimao.observations.SeriesKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A whole is the sum of its parts; the last part is the whole less all other parts. */
final class PartsRule implements Rule {

    private final Parts division;

    PartsRule(Parts division) {
        this.division = division;
    }

    @Override
    public List<Inference> inferences(FigureKey of) {
        var key = of.series();
        if (!division.adds(key.measure(), key.unit())) {
            return List.of();
        }
        var code = division.code(key);
        var inferences = new ArrayList<Inference>();
        var parts = division.parts(code, of.period());
        if (!parts.isEmpty()) {
            inferences.add(Inference.sum(() -> division.sum(code, parts), with(of, parts::stream)));
        }
        for (var whole : division.wholes(code, of.period())) {
            inferences.add(Inference.difference(
                    () -> new Text(code + " = " + whole + " - its other parts", code + " = " + whole + " - 其余各部分"),
                    of.with(division.with(key, whole)),
                    with(of, () -> division.parts(whole, of.period()).stream().filter(part -> !part.equals(code)))));
        }
        return inferences;
    }

    private Iterable<FigureKey> with(FigureKey of, Supplier<Stream<String>> codes) {
        return () -> codes.get()
                .map(code -> of.with(division.with(of.series(), code)))
                .iterator();
    }

    @Override
    public List<SeriesKey> probes(SeriesKey of) {
        if (!division.adds(of.measure(), of.unit())) {
            return List.of();
        }
        var code = division.code(of);
        var probes = new ArrayList<SeriesKey>();
        division.probes(code).forEach(other -> probes.add(division.with(of, other)));
        division.everWholes(code).forEach(other -> probes.add(division.with(of, other)));
        return probes;
    }
}
