package io.waimao.agents.text;

import io.waimao.language.Text;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line for an object, by its type. */
final class Lines {

    private static final Map<String, BiFunction<Lines, Part, String>> FORMS = Map.ofEntries(
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

    private final Phrases phrases;
    private final Citations citations;

    Lines(Phrases phrases, Citations citations) {
        this.phrases = phrases;
        this.citations = citations;
    }

    /** Null for an object that is only a frame of others. */
    @Nullable
    String of(Part part) {
        var form = FORMS.get(part.type());
        return form == null ? null : form.apply(this, part);
    }

    private String figure(Part figure) {
        return figure(figure, List.of());
    }

    /** @param more what is said of the figure besides its value */
    private String figure(Part figure, List<String> more) {
        var formula = figure.part("derivation").text("formula");
        var said = Stream.concat(
                        Stream.of(figure.amount("value")),
                        Stream.concat(
                                more.stream(),
                                formula.isEmpty()
                                        ? Stream.empty()
                                        : Stream.of(phrases.say("computed: %s", "计算方法：%s", formula))))
                .collect(Collectors.joining("; "));
        return "%s: %s%s".formatted(subject(figure), said, citations.of(figure));
    }

    private String subject(Part figure) {
        return Stream.of(
                        figure.part("province").text("name"),
                        (figure.text("flow") + " " + figure.text("measure")).strip(),
                        unless("W", figure.part("market")),
                        unless("_T", figure.part("sector")),
                        unlessTotal(phrases.say("brand ", "品牌"), figure.text("brand")),
                        unlessTotal(phrases.say("enterprise ", "企业类型"), figure.text("enterprise")),
                        unlessTotal(phrases.say("regime ", "监管方式"), figure.text("regime")),
                        figure.part("period").text("code"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Text name(String share) {
        return switch (share) {
            case "share" -> new Text("share", "占比");
            case "shareBefore" -> new Text("share a year before", "上年同期占比");
            case "growth" -> new Text("growth", "同比");
            case "contribution" -> new Text("contribution", "拉动");
            case "shareOfGrowth" -> new Text("share of growth", "增量占比");
            default -> Text.same(share);
        };
    }

    private static String unless(String total, Part named) {
        return named.text("code").equals(total) ? "" : named.text("name");
    }

    private static String unlessTotal(String kind, String code) {
        return code.isEmpty() || code.equals("TOTAL") ? "" : kind + code;
    }

    private String ranked(Part ranked) {
        var rank = ranked.part("rank");
        var from = rank.text("from");
        var to = rank.text("to");
        return "%s. %s"
                .formatted(
                        from.equals(to) ? from : phrases.say("%s to %s", "%s至%s", from, to),
                        figure(ranked.part("figure")));
    }

    private String part(Part part) {
        var more = Stream.concat(
                        amounts(part, "share", "shareBefore", "growth", "contribution", "shareOfGrowth"),
                        part.texts("reasons").stream())
                .toList();
        return figure(part.part("observation"), more);
    }

    private Stream<String> amounts(Part part, String... names) {
        return Stream.of(names)
                .filter(name -> !part.amount(name).isEmpty())
                .map(name -> phrases.say("%s %s", "%s%s", name(name), part.amount(name)));
    }

    private String residual(Part residual) {
        return phrases.say(
                "Rest of the total: %s [computed: the total less the parts above]",
                "其余部分：%s［计算方法：总额减去以上各部分］",
                Stream.concat(Stream.of(residual.amount("value")), amounts(residual, "share"))
                        .collect(Collectors.joining("; ")));
    }

    private String indicator(Part indicator) {
        return "%s, %s: %s; %s%s"
                .formatted(
                        indicator.text("name"),
                        indicator.part("period").text("code"),
                        indicator.amount("value"),
                        indicator.text("formula"),
                        citations.ofAll(indicator.parts("inputs")));
    }

    private String gap(Part gap) {
        return phrases.say("Not computable: %s: %s", "无法计算：%s：%s", gap.text("indicator"), gap.text("reason"));
    }

    private String claim(Part claim) {
        return phrases.say(
                "Claim, %s: %s%s",
                "说法（%s）：%s%s",
                claim.part("check").text("verdict"),
                claim.text("statement"),
                citations.ofAll(List.of(claim)));
    }

    private String checked(Part checked) {
        var evidence = checked.parts("evidence");
        var slip = checked.part("slip");
        var line =
                "%s: %s%s".formatted(checked.text("verdict"), checked.text("explanation"), citations.ofAll(evidence));
        return slip.isEmpty()
                ? line
                : phrases.say(
                        "%s\nPossible slip, %s: %s%s",
                        "%s\n可能的笔误（%s）：%s%s",
                        line,
                        slip.text("kind"),
                        slip.text("explanation"),
                        citations.of(slip.part("figure")));
    }

    private String finding(Part finding) {
        return "%s %s: %s%s"
                .formatted(
                        finding.text("severity"),
                        finding.text("kind"),
                        finding.text("message"),
                        citations.ofAll(finding.parts("observations")));
    }

    private String source(Part source) {
        return phrases.say(
                "Source %s: %s. %s, %s.",
                "来源%s：%s，《%s》，%s。",
                source.text("code"),
                source.text("publisher"),
                source.text("title"),
                source.text("publishedOn"));
    }

    private String coverage(Part coverage) {
        var province = coverage.part("province");
        return phrases.say(
                "%s (%s): %s to %s, %s figures stored here",
                "%s（%s）：%s至%s，存有%s个数值",
                province.text("name"),
                province.text("code"),
                coverage.text("earliest"),
                coverage.text("latest"),
                coverage.text("observationCount"));
    }

    private String named(Part named) {
        return "%s %s: %s"
                .formatted(
                        named.type(),
                        named.text("code").isEmpty() ? named.text("transition") : named.text("code"),
                        named.text("name"));
    }
}
