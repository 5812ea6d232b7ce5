package io.waimao.claims;

import static java.util.Objects.requireNonNull;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.derivation.FigureSource;
import io.waimao.language.Text;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.wording.Amount;
import io.waimao.wording.Periods;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a level implied by its parts and wholes: it is at least as large as each of its parts and at most as
 * large as each whole that contains it. Holds for levels that are never negative.
 */
final class AdditiveBounds {

    private final FigureSource figures;
    private final Predicate<Observation> mayBound;
    private final Scope scope;

    /** @param mayBound the publications that may bound the level */
    AdditiveBounds(FigureSource figures, Predicate<Observation> mayBound, Scope scope) {
        this.figures = figures;
        this.mayBound = mayBound;
        this.scope = scope;
    }

    /** The bounds by the largest part, by the smallest whole, and by both. */
    List<Measured> of(SeriesKey key, Period period) {
        var published = figures.published().stream().filter(mayBound).toList();
        var part = largestPart(key, period, published);
        var whole = smallestWhole(key, period, published);
        var bounds = new ArrayList<Measured>();
        part.ifPresent(figure -> bounds.add(bound(period, key, figure, null)));
        whole.ifPresent(figure -> bounds.add(bound(period, key, null, figure)));
        if (part.isPresent() && whole.isPresent() && lower(part.get()).compareTo(upper(whole.get())) <= 0) {
            bounds.add(bound(period, key, part.get(), whole.get()));
        }
        return bounds;
    }

    private Optional<Observation> largestPart(SeriesKey key, Period period, List<Observation> published) {
        var parts = published.stream()
                .filter(figure -> scope.within(figure.key(), key) && period.contains(figure.period()));
        return Stream.concat(parts, EvidenceFinder.beginning(figures, key, period).stream())
                .filter(figure -> figure.value().interval().lower() != null)
                .max(Comparator.comparing(AdditiveBounds::lower).thenComparing(Observation::getCode));
    }

    private Optional<Observation> smallestWhole(SeriesKey key, Period period, List<Observation> published) {
        var wholes = published.stream()
                .filter(figure ->
                        scope.within(key, figure.key()) && figure.period().contains(period));
        var derived = Stream.of(
                        key.withMarket(Market.WORLD),
                        key.withSector(Sector.TOTAL),
                        key.wholeFlow(),
                        key.withArea(Province.NATION))
                .filter(whole -> !whole.equals(key))
                .flatMap(whole -> figures.unconverted(new FigureKey(whole, period)).stream());
        return Stream.concat(wholes, derived)
                .filter(figure -> figure.value().interval().upper() != null)
                .min(Comparator.comparing(AdditiveBounds::upper).thenComparing(Observation::getCode));
    }

    private static Measured bound(
            Period period, SeriesKey key, @Nullable Observation part, @Nullable Observation whole) {
        var least = part == null ? BigDecimal.ZERO : lower(part);
        var most = whole == null ? null : upper(whole);
        var interval = new Interval(
                least,
                most,
                part != null && part.value().interval().lowerOpen(),
                whole != null && whole.value().interval().upperOpen());
        var used = Stream.of(part, whole)
                .flatMap(Stream::ofNullable)
                .flatMap(figure -> figure.printed().stream())
                .distinct()
                .toList();
        return new Measured(new Quantity(null, interval), period, text(key, part, whole), used);
    }

    private static Text text(SeriesKey key, @Nullable Observation part, @Nullable Observation whole) {
        var least = part == null
                ? Text.EMPTY
                : Text.of("at least %s (%s)", "至少%s（%s）", Amount.of(part.value()), partName(part, key));
        var most = whole == null
                ? Text.EMPTY
                : Text.of("at most %s (%s)", "至多%s（%s）", Amount.of(whole.value()), wholeName(whole, key));
        return part == null || whole == null ? least.plus(most) : Text.of("%s and %s", "%s、%s", least, most);
    }

    private static Text partName(Observation part, SeriesKey key) {
        return part.key().equals(key)
                ? Text.of("the figure of %s alone", "仅%s", Periods.of(part.period()))
                : new Text("a part of it", "其中一部分");
    }

    private static Text wholeName(Observation whole, SeriesKey key) {
        return whole.key().area().equals(key.area())
                ? new Text("a whole that contains it", "包含它的总体")
                : new Text("the figure of the nation", "全国数据");
    }

    private static BigDecimal lower(Observation figure) {
        return requireNonNull(figure.value().interval().lower());
    }

    private static BigDecimal upper(Observation figure) {
        return requireNonNull(figure.value().interval().upper());
    }
}
