package io.waimao.derivation.laws;

import static io.waimao.derivation.laws.Data.PROVINCE;
import static io.waimao.derivation.laws.Data.text;

import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A question for one figure of {@link Data#PROVINCE}, which can be asked at every field that gives figures. */
record Question(
        String flow,
        String measure,
        String market,
        String sector,
        String period,
        @Nullable String asOf) {

    private static final String FIGURE =
            " value { value lower upper qualifier } period { code } market { code } sector { code } ";

    static Question exports(String market, String sector, String period) {
        return new Question("EXPORT", "VALUE", market, sector, period, null);
    }

    /** Of all markets and goods. */
    static Question of(String flow, String measure, String period) {
        return new Question(flow, measure, "W", "_T", period, null);
    }

    Question measure(String other) {
        return new Question(flow, other, market, sector, period, asOf);
    }

    Question asOf(String day) {
        return new Question(flow, measure, market, sector, period, day);
    }

    /** The answer of the field {@code figure} of the province. */
    String answer() {
        return text(Data.ask("{ province(code: \"" + PROVINCE + "\") { " + field("figure") + " } }")
                .get("data.province.figure.value"));
    }

    /** A selection of a province. */
    String field(String alias) {
        return alias + ": figure(" + series() + ofMarket() + ofSector() + inItsPeriod() + day() + ") {" + FIGURE + "}";
    }

    /** The different answers of figure, series, compare and the list, from the province, the market and the sector. */
    Set<String> everywhere() {
        var span = ", from: \"" + period + "\", to: \"" + period + "\"" + day();
        var of = "province: \"" + PROVINCE + "\", " + series();
        var answer = Data.ask("{ province(code: \"" + PROVINCE + "\") { " + field("figure") + " "
                + "series(" + series() + ofMarket() + ofSector() + span + ") {" + FIGURE + "} }"
                + " market(code: \"" + market + "\") { figure(" + of + ofSector() + inItsPeriod() + day() + ") {"
                + FIGURE
                + "}"
                + " series(" + of + ofSector() + span + ") {" + FIGURE + "} }"
                + " sector(code: \"" + sector + "\") { figure(" + of + ofMarket() + inItsPeriod() + day() + ") {"
                + FIGURE
                + "}"
                + " series(" + of + ofMarket() + span + ") {" + FIGURE + "} }"
                + " compare(provinces: [\"" + PROVINCE + "\"], " + series() + ofMarket() + ofSector() + inItsPeriod()
                + day()
                + ") { figures {" + FIGURE + "} }"
                + " observations(derived: true, filter: { provinces: [\"" + PROVINCE + "\"], flows: [" + flow
                + "], measures: [" + measure + "], markets: [\"" + market + "\"], sectors: [\"" + sector
                + "\"], periods: [\"" + period + "\"] }" + day() + ") { totalCount nodes {" + FIGURE + "} } }");
        return new TreeSet<>(answers(answer).values());
    }

    private Map<String, String> answers(JsonPath answer) {
        var answers = new LinkedHashMap<String, String>();
        for (var of : List.of("province", "market", "sector")) {
            answers.put(of + ".figure", text(answer.get("data." + of + ".figure.value")));
            answers.put(of + ".series", inPeriod(answer.getList("data." + of + ".series")));
        }
        answers.put("compare", inPeriod(answer.getList("data.compare[0].figures")));
        answers.put("observations", inPeriod(answer.getList("data.observations.nodes")));
        return answers;
    }

    private String inPeriod(@Nullable List<Map<String, Map<String, ?>>> figures) {
        return figures == null
                ? "null"
                : figures.stream()
                        .filter(figure -> Objects.equals(figure.get("period").get("code"), period))
                        .map(figure -> text(figure.get("value")))
                        .findFirst()
                        .orElse("null");
    }

    private String series() {
        return "flow: " + flow + ", measure: " + measure;
    }

    private String ofMarket() {
        return ", market: \"" + market + "\"";
    }

    private String ofSector() {
        return ", sector: \"" + sector + "\"";
    }

    private String inItsPeriod() {
        return ", period: \"" + period + "\"";
    }

    private String day() {
        return asOf == null ? "" : ", asOf: \"" + asOf + "\"";
    }

    /** A breakdown of the province with all that parts have. */
    static JsonPath breakdown(String arguments) {
        return Data.ask("{ province(code: \"" + PROVINCE + "\") { " + breakdown("breakdown", arguments) + " } }");
    }

    static String breakdown(String alias, String arguments) {
        return alias + ": breakdown(" + arguments + ") { partition total { value { value lower upper } }"
                + " residual { value { value lower upper } } parts { market { code } sector { code } brand period { code }"
                + " value { value lower upper } share { value lower upper } growth { value lower upper }"
                + " contribution { value lower upper } reasons } }";
    }

    /** What the field {@code figure} of the province says, with the ways in which it follows, four steps down. */
    static JsonPath explained(String arguments) {
        var inputs = "";
        for (int step = 0; step < 4; step++) {
            inputs = "derived source { code } value { value lower upper }"
                    + (step == 0 ? "" : " derivation { formula inputs { " + inputs + " } }");
        }
        return Data.ask("{ province(code: \"" + PROVINCE + "\") { figure(" + arguments
                + ") { confidence period { code } crossCheck { value { value lower upper } } agreeing { source { code } }"
                + " how: derivation { mixed converted inputCount } " + inputs + " } } }");
    }

    /** An indicator of the province. */
    static String indicator(String code, String period) {
        var answer = Data.ask("{ compareIndicator(provinces: [\"" + PROVINCE + "\"], indicator: " + code
                + ", period: \"" + period + "\") { indicator { value { value lower upper } } } }");
        return text(answer.get("data.compareIndicator[0].indicator.value"));
    }
}
