package io.waimao.derivation.breakdowns;

import io.waimao.derivation.DerivedFigures;
import io.waimao.derivation.rules.Plausible;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Disjoint parts of a whole taken together, and what they leave of it. */
final class Together {

    private final Changes changes;
    private final FigureKey whole;
    private final @Nullable Observation total;
    private final List<BreakdownPart> parts;
    private final boolean comparable;

    /** @param comparable whether the parts were disjoint a year before as well */
    Together(
            DerivedFigures figures,
            FigureKey whole,
            @Nullable Observation total,
            List<BreakdownPart> parts,
            boolean comparable) {
        this.changes = new Changes(figures, whole);
        this.whole = whole;
        this.total = total;
        this.parts = parts;
        this.comparable = comparable && whole.series().flow().hasShares();
    }

    /** Empty if a part has no value. */
    Optional<Subtotal> sum() {
        return level().map(level -> new Subtotal(
                BoundedValue.sum(level, whole.series().unit()),
                share(level),
                change(changes::growth),
                change(keys -> changes.contribution(keys, whole)),
                change(keys -> changes.shareOfGrowth(keys, whole))));
    }

    /** Empty if the total or a part has no value, or if the parts exceed the total. */
    Optional<Residual> rest() {
        return Optional.ofNullable(total)
                .flatMap(all -> level().map(all.value().quantity()::minus))
                .flatMap(rest -> Plausible.part(rest, whole.series()))
                .map(rest -> new Residual(
                        BoundedValue.sum(rest, whole.series().unit()),
                        share(rest),
                        change(changes::growthOfRest),
                        change(changes::contributionOfRest),
                        change(changes::shareOfGrowthOfRest)));
    }

    private Optional<Quantity> level() {
        var known = parts.stream()
                .flatMap(part -> Optional.ofNullable(part.value()).stream())
                .map(BoundedValue::quantity)
                .toList();
        return known.size() < parts.size() ? Optional.empty() : Optional.of(FromLevels.sum(known));
    }

    private @Nullable BoundedValue share(Quantity level) {
        return total == null
                ? null
                : Plausible.share(level, total.value().quantity()).orElse(null);
    }

    private @Nullable BoundedValue change(Function<List<FigureKey>, Optional<BoundedValue>> of) {
        return comparable
                ? of.apply(parts.stream().map(BreakdownPart::place).toList()).orElse(null)
                : null;
    }
}
