package io.waimao.derivation.reference;

import io.waimao.derivation.reference.Parts.Part;
import io.waimao.derivation.reference.Parts.Together;
import io.waimao.observations.Frequency;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares answers of the service with the reference. */
final class Answers {

    private static final BigDecimal FINE = new BigDecimal("1E-12");
    private static final BigDecimal COARSE = new BigDecimal("1E-6");

    /** The tolerance of rates for less than a year. */
    private static final BigDecimal RATES = new BigDecimal("0.02");

    private Answers() {}

    static List<?> list(@Nullable Object answer) {
        return answer instanceof List<?> list ? list : List.of();
    }

    static @Nullable Object at(@Nullable Object answer, String... path) {
        var found = answer;
        for (var field : path) {
            found = found instanceof Map<?, ?> map ? map.get(field) : null;
        }
        return found;
    }

    private static @Nullable BigDecimal number(@Nullable Object answer) {
        return answer == null ? null : new BigDecimal(answer.toString());
    }

    static Optional<String> figure(Optional<Known> expected, @Nullable Object answer) {
        if (expected.isEmpty() || answer == null) {
            return expected.isEmpty() && answer == null
                    ? Optional.empty()
                    : Optional.of("expected %s, was %s"
                            .formatted(expected.map(Known::toString).orElse("nothing"), answer));
        }
        var known = expected.get();
        var same = known.period().getCode().equals(at(answer, "period", "code"))
                && Boolean.valueOf(known.derived()).equals(at(answer, "derived"))
                && isOfSameSource(known, answer)
                && isSame(known, at(answer, "value"));
        return same ? Optional.empty() : Optional.of("expected %s, was %s".formatted(known, answer));
    }

    /** The same figure, derived from others. */
    static Optional<String> crossCheck(Optional<Known> expected, @Nullable Object answer) {
        var value = at(answer, "crossCheck", "value");
        var same = expected.isEmpty() ? value == null : value != null && isSame(expected.get(), value);
        return same
                ? Optional.empty()
                : Optional.of("cross-check: expected %s, was %s"
                        .formatted(expected.map(Known::toString).orElse("nothing"), value));
    }

    /** Figures of several series, in any order. */
    static Optional<String> list(List<Known> expected, @Nullable Object answer) {
        var actual = new HashMap<Object, Object>();
        for (var node : list(at(answer, "nodes"))) {
            actual.put(
                    at(node, "province", "code") + " " + at(node, "market", "code") + " " + at(node, "period", "code"),
                    node);
        }
        var differences = new ArrayList<String>();
        if (!String.valueOf(expected.size()).equals(String.valueOf(at(answer, "totalCount")))) {
            differences.add("expected %d figures, was %s".formatted(expected.size(), at(answer, "totalCount")));
        }
        for (var known : expected) {
            var key = known.place().key();
            var name = key.area() + " " + key.market() + " " + known.period().getCode();
            figure(Optional.of(known), actual.remove(name)).ifPresent(differences::add);
        }
        actual.forEach((name, unexpected) -> differences.add("expected nothing, was " + unexpected));
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("\n    ", differences.subList(0, Math.min(5, differences.size()))));
    }

    /** The tolerance of a number. */
    static BigDecimal tolerance(Known known) {
        return known.scale().multiply(known.coarse() ? COARSE : FINE);
    }

    /** For a derived figure, only whether its inputs come from several sources. */
    private static boolean isOfSameSource(Known known, Object answer) {
        if (known.derived()) {
            return at(answer, "source") == null
                    && Boolean.valueOf(known.isMixed()).equals(at(answer, "derivation", "mixed"))
                    && Boolean.valueOf(known.converted()).equals(at(answer, "derivation", "converted"));
        }
        var agreeing = list(at(answer, "agreeing")).stream()
                .map(other -> String.valueOf(at(other, "source", "code")))
                .sorted()
                .toList();
        return known.sources().first().equals(at(answer, "source", "code"))
                && known.agreeing().stream().sorted().toList().equals(agreeing);
    }

    private static boolean isSame(Known known, @Nullable Object value) {
        if (known.converted() && known.period().frequency() != Frequency.ANNUAL) {
            return near(
                    known.value().point(),
                    number(at(value, "value")),
                    known.scale().multiply(RATES));
        }
        return isSame(known.value(), value, tolerance(known));
    }

    private static boolean isSame(Quantity expected, @Nullable Object value, BigDecimal off) {
        return near(expected.point(), number(at(value, "value")), off)
                && near(expected.interval().lower(), number(at(value, "lower")), off)
                && near(expected.interval().upper(), number(at(value, "upper")), off);
    }

    private static boolean near(@Nullable BigDecimal a, @Nullable BigDecimal b, BigDecimal off) {
        return a == null || b == null ? a == b : a.subtract(b).abs().compareTo(off) <= 0;
    }

    static Optional<String> figures(List<Known> expected, @Nullable Object answer) {
        var list = list(answer);
        var differences = new ArrayList<String>();
        var answers = new HashMap<Object, Object>();
        list.forEach(each -> answers.put(at(each, "period", "code"), each));
        for (var known : expected) {
            figure(Optional.of(known), answers.remove(known.period().getCode())).ifPresent(differences::add);
        }
        answers.forEach((period, unexpected) -> differences.add("expected nothing, was " + unexpected));
        var order = expected.stream().map(known -> known.period().getCode()).toList();
        var actual = list.stream().map(each -> at(each, "period", "code")).toList();
        if (differences.isEmpty() && !order.equals(actual)) {
            differences.add("expected the order " + order + ", was " + actual);
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("\n    ", differences.subList(0, Math.min(5, differences.size()))));
    }

    static Optional<String> parts(Parts expected, String by, @Nullable Object answer) {
        var differences = new ArrayList<String>();
        figure(expected.total(), at(answer, "total")).ifPresent(total -> differences.add("total: " + total));
        var actual = new ArrayList<Object>(list(at(answer, "parts")));
        var wanted = new ArrayList<>(expected.parts());
        removeZeros(wanted, actual, by);
        for (int i = 0; i < Math.max(wanted.size(), actual.size()); i++) {
            var part = i < wanted.size() ? wanted.get(i) : null;
            var other = i < actual.size() ? actual.get(i) : null;
            if (part == null || other == null || !part.code().equals(codeOf(other, by))) {
                differences.add(
                        "part %d: expected %s, was %s".formatted(i + 1, part == null ? "none" : text(part), other));
                break;
            }
            part(part, other).ifPresent(differences::add);
        }
        if (differences.isEmpty() && wanted.size() == expected.parts().size()) {
            rest(expected, answer).ifPresent(differences::add);
        }
        return differences.isEmpty() ? Optional.empty() : Optional.of(String.join("\n    ", differences));
    }

    /** Ignores whether parts that are exactly zero are listed. */
    private static void removeZeros(List<Part> wanted, List<Object> actual, String by) {
        var expectedCodes = wanted.stream().map(Part::code).toList();
        var actualCodes = actual.stream().map(part -> codeOf(part, by)).toList();
        wanted.removeIf(part -> !actualCodes.contains(part.code())
                && part.value().filter(known -> Numbers.isZero(known.value())).isPresent());
        actual.removeIf(part -> !expectedCodes.contains(codeOf(part, by))
                && isSame(Quantity.exactly(0), at(part, "value"), BigDecimal.ZERO));
    }

    private static String codeOf(Object part, String by) {
        var field = by.toLowerCase(Locale.ROOT);
        var value = at(part, field);
        return String.valueOf(value instanceof Map<?, ?> map ? map.get("code") : value);
    }

    private static Optional<String> part(Part part, Object answer) {
        return value(part, "value", part.value(), answer)
                .or(() -> value(part, "share", part.share(), answer))
                .or(() -> value(part, "growth", part.growth(), answer))
                .or(() -> value(part, "contribution", part.contribution(), answer));
    }

    private static Optional<String> value(Part part, String name, Optional<Known> expected, Object answer) {
        var value = at(answer, name);
        return isSame(expected, value)
                ? Optional.empty()
                : Optional.of("%s of %s: expected %s, was %s"
                        .formatted(
                                name, part.code(), expected.map(Known::toString).orElse("nothing"), value));
    }

    private static Optional<String> rest(Parts expected, @Nullable Object answer) {
        if (!Boolean.valueOf(expected.partition()).equals(at(answer, "partition"))) {
            return Optional.of(
                    "partition: expected %s, was %s".formatted(expected.partition(), at(answer, "partition")));
        } else if (!expected.unknown().equals(at(answer, "unknown"))) {
            return Optional.of("unknown: expected %s, was %s".formatted(expected.unknown(), at(answer, "unknown")));
        }
        var scale = expected.total().map(Known::scale).orElse(BigDecimal.ONE).max(largest(expected));
        return together("sum", expected.sum(), at(answer, "sum"), scale)
                .or(() -> together("residual", expected.residual(), at(answer, "residual"), scale));
    }

    private static BigDecimal largest(Parts expected) {
        return expected.parts().stream()
                .flatMap(part -> part.value().stream())
                .map(Known::scale)
                .reduce(BigDecimal.ONE, BigDecimal::max);
    }

    private static Optional<String> together(
            String name, Optional<Together> expected, @Nullable Object answer, BigDecimal scale) {
        var value = at(answer, "value");
        var same = expected.isEmpty()
                ? answer == null
                : value != null
                        && isSame(expected.get().value(), value, scale.multiply(COARSE))
                        && isSame(expected.get().growth(), at(answer, "growth"))
                        && isSame(expected.get().contribution(), at(answer, "contribution"));
        return same ? Optional.empty() : Optional.of("%s: expected %s, was %s".formatted(name, expected, answer));
    }

    private static boolean isSame(Optional<Known> expected, @Nullable Object value) {
        return expected.isEmpty() ? value == null : value != null && isSame(expected.get(), value);
    }

    static Optional<String> ranking(Ranked expected, String by, @Nullable Object answer) {
        var nodes = list(at(answer, "nodes"));
        var differences = new ArrayList<String>();
        if (!expected.unknown().equals(at(answer, "unknown"))) {
            differences.add("unknown: expected %s, was %s".formatted(expected.unknown(), at(answer, "unknown")));
        }
        var order = expected.places().stream()
                .map(place -> place.code() + " " + place.from() + "-" + place.to())
                .toList();
        var actual = nodes.stream()
                .map(node -> at(node, by.toLowerCase(Locale.ROOT), "code") + " " + at(node, "rank", "from") + "-"
                        + at(node, "rank", "to"))
                .toList();
        if (!order.equals(actual)) {
            differences.add("expected the ranks " + order + ", was " + actual);
        }
        for (int i = 0; differences.isEmpty() && i < nodes.size(); i++) {
            figure(Optional.of(expected.places().get(i).figure()), at(nodes.get(i), "figure"))
                    .ifPresent(differences::add);
        }
        return differences.isEmpty() ? Optional.empty() : Optional.of(String.join("\n    ", differences));
    }

    private static String text(Part part) {
        return part.code() + " " + part.value().map(Known::toString).orElse("without a value");
    }
}
