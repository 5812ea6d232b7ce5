package io.waimao.derivation.reference;

import io.waimao.derivation.reference.Numbers.Range;
import io.waimao.observations.Frequency;
import io.waimao.observations.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The reference computation: the right figures, series, breakdowns and rankings for given rows. */
final class Reference {

    private final Codes codes;
    private final List<Row> rows;
    private final Set<String> excluded;
    private final Map<Optional<LocalDate>, Day> days = new HashMap<>();
    private final Map<String, Reference> without = new HashMap<>();

    Reference(Codes codes, Collection<Row> rows) {
        this(codes, rows, Set.of());
    }

    /** @param excluded sources that do not count */
    Reference(Codes codes, Collection<Row> rows, Set<String> excluded) {
        this.codes = codes;
        this.rows = List.copyOf(rows);
        this.excluded = excluded;
    }

    /** @param asOf null for all that is known */
    Day on(@Nullable LocalDate asOf) {
        return days.computeIfAbsent(Optional.ofNullable(asOf), day -> new Day(asOf));
    }

    /** The reference as if the source had never published anything. */
    Reference without(String source) {
        return without.computeIfAbsent(source, code -> {
            var all = new TreeSet<>(excluded);
            all.add(code);
            return new Reference(codes, rows, all);
        });
    }

    /** @param period null for the latest */
    Optional<Known> figure(Key key, @Nullable Period period, @Nullable LocalDate asOf) {
        return on(asOf).figure(key, period);
    }

    List<Known> series(Key key, @Nullable LocalDate asOf) {
        return on(asOf).series(key, null, null, null);
    }

    /** The knowledge of a day. */
    final class Day {

        final Knowledge knowledge;
        final Deriver deriver;
        private final Map<Place, Optional<Known>> atTheTop = new HashMap<>();

        Day(@Nullable LocalDate asOf) {
            knowledge = new Knowledge(codes, rows, asOf, excluded);
            deriver = new Deriver(knowledge);
        }

        Optional<Known> figure(Key key, @Nullable Period period) {
            if (period == null) {
                var series = series(key, null, null, null);
                return series.isEmpty() ? Optional.empty() : Optional.of(series.get(series.size() - 1));
            }
            return figure(new Place(key, period));
        }

        /** A published, derived or converted figure, or a lower bound. */
        Optional<Known> figure(Place place) {
            var known = atTheTop.get(place);
            if (known == null) {
                known = deriver.resolve(place).or(() -> converted(place)).or(() -> atLeast(place));
                atTheTop.put(place, known);
            }
            return known;
        }

        /** The derivation of a published figure from others; a listed cell of a complete table has none. */
        Optional<Known> crossCheck(Place place) {
            return deriver.derive(place)
                    .filter(known -> known.rows().stream().noneMatch(row -> row.place.equals(place)));
        }

        /** The figure without conversion from another currency. */
        Optional<Known> unconverted(Place place) {
            return deriver.resolve(place).or(() -> atLeast(place));
        }

        private Optional<Known> converted(Place place) {
            var key = place.key();
            var rate = codes.rate(place.period());
            if (!key.isValue() || rate.isEmpty()) {
                return Optional.empty();
            }
            var toYuan = key.unit().equals("CNY");
            var other = deriver.resolve(place.with(key.with("VALUE", toYuan ? "USD" : "CNY")));
            return other.flatMap(known -> Numbers.cut(
                            toYuan
                                    ? known.value().times(rate.get())
                                    : known.value().dividedBy(rate.get()),
                            Rules.rangeOfLevel(place))
                    .map(value -> Numbers.rounded(value, Numbers.RATIO))
                    .map(value -> Known.derived(
                            place, value, known.sources(), known.rows(), true, true, Numbers.magnitude(value))));
        }

        private Optional<Known> atLeast(Place place) {
            var key = place.key();
            if (!key.market().equals(Key.WORLD)
                    || !key.isLevel()
                    || key.isBalance()
                    || key.measure().equals("FIRM_COUNT")) {
                return Optional.empty();
            }
            for (var partition : codes.marketPartitions()) {
                if (areKnown(place, partition)) {
                    var bound = deriver.follow(deriver.rules().atLeast(place, partition), place);
                    if (bound.isPresent()) {
                        return bound;
                    }
                }
            }
            return Optional.empty();
        }

        private boolean areKnown(Place place, List<String> markets) {
            return markets.stream()
                    .allMatch(market -> deriver.resolve(place.with(place.key().withMarket(market)))
                            .isPresent());
        }

        /**
         * All figures of a series in the order of their periods, converted ones and lower bounds of the world left out.
         */
        List<Known> series(Key key, @Nullable Period from, @Nullable Period to, @Nullable Frequency frequency) {
            var periods = new TreeSet<>(knowledge.periods(key));
            knowledge.years(key.area()).forEach(year -> periods.addAll(usualPeriods(year)));
            var series = new ArrayList<Known>();
            for (var period : periods) {
                if ((from == null || !period.start().isBefore(from.start()))
                        && (to == null || !period.getEnd().isAfter(to.getEnd()))
                        && (frequency == null || period.frequency() == frequency)) {
                    deriver.resolve(new Place(key, period)).ifPresent(series::add);
                }
            }
            return series;
        }

        Parts breakdown(Parts.Question question) {
            return new PartsFinder(this, codes).find(question);
        }

        Ranked ranking(Question.OfRanking question) {
            return Ranked.of(question, this, codes);
        }

        Optional<Known> ratio(Place part, Place whole) {
            return deriver.follow(deriver.rules().share(part, whole), part);
        }

        Optional<Known> growth(Place level) {
            return deriver.follow(deriver.rules().growth(level), level);
        }

        /** A figure without a place, computed from the inputs. */
        Optional<Known> computed(Place of, Way.Inputs inputs) {
            return deriver.follow(new Way(inputs, Range.ANY, Numbers.RATIO), of);
        }
    }

    /** Months, quarters, half-years, the year, and ranges since January. */
    static Set<Period> usualPeriods(int year) {
        var periods = new TreeSet<Period>();
        var january = LocalDate.of(year, 1, 1);
        for (int month = 0; month < 12; month++) {
            periods.add(new Period(january.plusMonths(month), 1));
            periods.add(new Period(january, month + 1));
            if (month % 3 == 0) {
                periods.add(new Period(january.plusMonths(month), 3));
            }
            if (month % 6 == 0) {
                periods.add(new Period(january.plusMonths(month), 6));
            }
        }
        return periods;
    }
}
