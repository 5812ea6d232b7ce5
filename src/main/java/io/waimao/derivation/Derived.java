package io.waimao.derivation;

import io.waimao.derivation.hierarchy.Quality;
import io.waimao.derivation.rules.AdditiveMeasures;
import io.waimao.language.Text;
import io.waimao.observations.Derivation;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Quantity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Creates derived figures: as good as the worst input, and known from the day of the latest. */
public final class Derived {

    private Derived() {}

    /** Levels keep the digits of sums, ratios the digits of computed figures. */
    public static Observation figure(FigureKey of, Quantity quantity, Text formula, List<Observation> inputs) {
        var unit = of.series().unit();
        var value = AdditiveMeasures.has(of.series().measure())
                ? BoundedValue.sum(quantity, unit)
                : BoundedValue.computed(quantity, unit);
        return figure(of, value, Derivation.calculated(formula, inputs, sources(inputs), quantity));
    }

    static Observation figure(FigureKey of, BoundedValue value, Derivation derivation) {
        var inputs = derivation.inputs();
        var quality = inputs.stream().map(Quality::of).reduce(Quality.BEST, Quality::and);
        var known = inputs.stream().map(Observation::knownFrom).max(LocalDate::compareTo);
        return figure(of, value, quality, known.orElseThrow(), derivation);
    }

    static Observation figure(
            FigureKey of, BoundedValue value, Quality quality, LocalDate knownFrom, Derivation derivation) {
        return new Observation(
                of.series(),
                of.period(),
                value,
                quality.status(),
                quality.confidence(),
                derivation.sourceCode(),
                null,
                knownFrom,
                null,
                derivation);
    }

    /** The sources that published the inputs of figures. */
    static Set<String> sources(Collection<Observation> figures) {
        var sources = new TreeSet<String>();
        figures.forEach(figure -> sources.addAll(figure.printedBy()));
        return sources;
    }
}
