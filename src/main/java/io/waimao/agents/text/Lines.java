package io.waimao.agents.text;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line for an object, by its type. */
final class Lines {

    private static final Map<String, BiFunction<Part, Citations, String>> FORMS = Map.ofEntries(
            Map.entry("Observation", Lines::figure),
            Map.entry("RankedFigure", Lines::ranked),
            Map.entry("BreakdownPart", Lines::part),
            Map.entry("Residual", Lines::residual),
            Map.entry("Indicator", Lines::indicator),
            Map.entry("Gap", Lines::gap),
            Map.entry("Claim", Lines::claim),
            Map.entry("CheckedClaim", Lines::checked),
            Map.entry("Finding", Lines::finding),
            Map.entry("Source", Lines::source),
            Map.entry("AreaCoverage", Lines::coverage),
            Map.entry("Province", Lines::named),
            Map.entry("Market", Lines::named),
            Map.entry("Sector", Lines::named),
            Map.entry("Transition", Lines::named));

    private Lines() {}

    /** Null for an object that is only a frame of others. */
    static @Nullable String of(Part part, Citations citations) {
        var form = FORMS.get(part.type());
        return form == null ? null : form.apply(part, citations);
    }

    private static String figure(Part figure, Citations citations) {
        return figure(figure, List.of(), citations);
    }

    /** @param more what is said of the figure besides its value */
    private static String figure(Part figure, List<String> more, Citations citations) {
        var formula = figure.part("derivation").text("formula");
        var said = Stream.concat(
                        Stream.of(figure.amount("value")),
                        Stream.concat(
                                more.stream(), formula.isEmpty() ? Stream.empty() : Stream.of("computed: " + formula)))
                .collect(Collectors.joining("; "));
        return "%s: %s%s".formatted(subject(figure), said, citations.of(figure));
    }

    private static String subject(Part figure) {
        return Stream.of(
                        figure.part("province").text("name"),
                        (figure.text("flow") + " " + figure.text("measure")).strip(),
                        unless("W", figure.part("market")),
                        unless("_T", figure.part("sector")),
                        unlessTotal("brand ", figure.text("brand")),
                        unlessTotal("enterprise ", figure.text("enterprise")),
                        unlessTotal("regime ", figure.text("regime")),
                        figure.part("period").text("code"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String unless(String total, Part named) {
        return named.text("code").equals(total) ? "" : named.text("name");
    }

    private static String unlessTotal(String kind, String code) {
        return code.isEmpty() || code.equals("TOTAL") ? "" : kind + code;
    }

    private static String ranked(Part ranked, Citations citations) {
        var rank = ranked.part("rank");
        var from = rank.text("from");
        var to = rank.text("to");
        return "%s. %s"
                .formatted(from.equals(to) ? from : from + " to " + to, figure(ranked.part("figure"), citations));
    }

    private static String part(Part part, Citations citations) {
        var more = Stream.concat(
                        amounts(part, "share", "shareBefore", "growth", "contribution", "shareOfGrowth"),
                        part.texts("reasons").stream())
                .toList();
        return figure(part.part("observation"), more, citations);
    }

    private static Stream<String> amounts(Part part, String... names) {
        return Stream.of(names)
                .filter(name -> !part.amount(name).isEmpty())
                .map(name -> name + " " + part.amount(name));
    }

    private static String residual(Part residual, Citations citations) {
        return "Rest of the total: %s [computed: the total less the parts above]"
                .formatted(Stream.concat(Stream.of(residual.amount("value")), amounts(residual, "share"))
                        .collect(Collectors.joining("; ")));
    }

    private static String indicator(Part indicator, Citations citations) {
        return "%s, %s: %s; %s%s"
                .formatted(
                        indicator.text("name"),
                        indicator.part("period").text("code"),
                        indicator.amount("value"),
                        indicator.text("formula"),
                        citations.ofAll(indicator.parts("inputs")));
    }

    private static String gap(Part gap, Citations citations) {
        return "Not computable: %s: %s".formatted(gap.text("indicator"), gap.text("reason"));
    }

    private static String claim(Part claim, Citations citations) {
        return "Claim, %s: %s%s"
                .formatted(
                        claim.part("check").text("verdict"), claim.text("statement"), citations.ofAll(List.of(claim)));
    }

    private static String checked(Part checked, Citations citations) {
        var evidence = checked.parts("evidence");
        var slip = checked.part("slip");
        var line =
                "%s: %s%s".formatted(checked.text("verdict"), checked.text("explanation"), citations.ofAll(evidence));
        return slip.isEmpty()
                ? line
                : "%s\nPossible slip, %s: %s%s"
                        .formatted(
                                line, slip.text("kind"), slip.text("explanation"), citations.of(slip.part("figure")));
    }

    private static String finding(Part finding, Citations citations) {
        return "%s %s: %s%s"
                .formatted(
                        finding.text("severity"),
                        finding.text("kind"),
                        finding.text("message"),
                        citations.ofAll(finding.parts("observations")));
    }

    private static String source(Part source, Citations citations) {
        return "Source %s: %s. %s, %s."
                .formatted(
                        source.text("code"),
                        source.text("publisher"),
                        source.text("title"),
                        source.text("publishedOn"));
    }

    private static String coverage(Part coverage, Citations citations) {
        var province = coverage.part("province");
        return "%s (%s): %s to %s, %s figures stored here"
                .formatted(
                        province.text("name"),
                        province.text("code"),
                        coverage.text("earliest"),
                        coverage.text("latest"),
                        coverage.text("observationCount"));
    }

    private static String named(Part named, Citations citations) {
        return "%s %s: %s"
                .formatted(
                        named.type(),
                        named.text("code").isEmpty() ? named.text("transition") : named.text("code"),
                        named.text("name"));
    }
}
