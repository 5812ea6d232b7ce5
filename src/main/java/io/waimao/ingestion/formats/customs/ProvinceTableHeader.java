package io.waimao.ingestion.formats.customs;

import static java.util.stream.Collectors.joining;

import io.waimao.observations.Period;
import io.waimao.paging.BadInput;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of the monthly table of provinces: rows with the title, if it was saved, and the unit, one with the flows,
 * and one
 * with the months.
 *
 * @param month the month of the table
 * @param names of the columns
 * @param unit of the values
 * @param factor how many of the unit are in one of the table's
 * @param unitName the table's unit in words
 */
record ProvinceTableHeader(Period month, List<String> names, Unit unit, BigDecimal factor, String unitName) {

    static final String PLACE = "收发货人所在地";
    static final String MONTH = "当月";
    static final String CUMULATIVE = "累计";
    static final String GROWTH = "同比";

    /** What tables may call the place. */
    private static final List<String> PLACES = List.of(PLACE, "经营单位所在地");

    private static final Pattern LABEL = Pattern.compile("(?:1[至-])?(\\d{1,2})月(?:累计)?");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern UNIT = Pattern.compile("单位[:：]\\s*([^\\s.]+)");
    private static final Pattern FLOW = Pattern.compile("(进出口|出口|进口)(\\.\\d+)?");
    private static final Pattern DUPLICATE = Pattern.compile("\\.\\d+$");

    private record Scale(Unit unit, String factor, String name) {}

    private static final Scale TEN_THOUSAND_YUAN = new Scale(Unit.CNY, "10000", "ten thousand yuan");
    private static final Scale HUNDRED_MILLION_YUAN = new Scale(Unit.CNY, "100000000", "hundred million yuan");
    private static final Scale THOUSAND_DOLLARS = new Scale(Unit.USD, "1000", "thousand dollars");

    private static final Map<String, Scale> SCALES = Map.of(
            "万人民币", TEN_THOUSAND_YUAN,
            "万元人民币", TEN_THOUSAND_YUAN,
            "人民币万元", TEN_THOUSAND_YUAN,
            "万元", TEN_THOUSAND_YUAN,
            "亿元", HUNDRED_MILLION_YUAN,
            "亿元人民币", HUNDRED_MILLION_YUAN,
            "千美元", THOUSAND_DOLLARS);

    /** Whether the last of the rows has the months, so that the next one has figures. */
    static boolean isWhole(List<List<String>> rows) {
        return rows.size() > 1
                && rows.get(rows.size() - 1).stream()
                        .anyMatch(cell -> LABEL.matcher(cell).matches());
    }

    /**
     * @param given the period of the request
     * @throws BadInput if it is not the header of this table, or month or unit are missing
     */
    static ProvinceTableHeader of(List<List<String>> rows, @Nullable Period given) {
        var names = isWhole(rows) ? names(rows.get(rows.size() - 2), rows.get(rows.size() - 1)) : List.<String>of();
        if (!names.contains(PLACE)) {
            throw new BadInput(("these are the columns %s; this reads the monthly table %s, 进出口, 出口, 进口 with a row of "
                            + "months below (7月, 1至7月)")
                    .formatted(rows.get(0).stream().limit(12).collect(joining(", ")), PLACE));
        }
        var scale = scale(rows);
        return new ProvinceTableHeader(
                month(rows, given), names, scale.unit(), new BigDecimal(scale.factor()), scale.name());
    }

    private static List<String> names(List<String> flows, List<String> labels) {
        var names = new ArrayList<String>();
        var flow = "";
        for (int i = 0; i < labels.size(); i++) {
            var above = i < flows.size() ? DUPLICATE.matcher(flows.get(i)).replaceFirst("") : "";
            flow = above.isEmpty() ? flow : above;
            names.add(name(flow, DUPLICATE.matcher(labels.get(i)).replaceFirst("")));
        }
        return names;
    }

    private static String name(String flow, String label) {
        if (PLACES.contains(flow) && (label.isEmpty() || PLACES.contains(label))) {
            return PLACE;
        } else if (FLOW.matcher(label).matches()) {
            return label + " " + GROWTH;
        } else if (!LABEL.matcher(label).matches()) {
            return label.isEmpty() ? flow : label;
        }
        return flow + " " + (isCumulative(label) ? CUMULATIVE : MONTH);
    }

    private static boolean isCumulative(String label) {
        return label.startsWith("1至") || label.startsWith("1-") || label.endsWith("累计");
    }

    private static Scale scale(List<List<String>> rows) {
        var text = text(rows);
        var unit = UNIT.matcher(text);
        var found = unit.find() ? SCALES.get(unit.group(1)) : null;
        if (found == null) {
            throw new BadInput("the header names no unit that is known; allowed: 单位： with one of "
                    + SCALES.keySet().stream().sorted().collect(joining(", ")));
        }
        return found;
    }

    private static Period month(List<List<String>> rows, @Nullable Period given) {
        var months = rows.get(rows.size() - 1).stream()
                .map(LABEL::matcher)
                .filter(label -> label.matches())
                .map(label -> Integer.parseInt(label.group(1)))
                .distinct()
                .toList();
        if (months.size() != 1 || months.get(0) > 12 || months.get(0) == 0) {
            throw new BadInput("the header has months that do not go together: " + months);
        }
        var year = YEAR.matcher(text(rows));
        if (given == null && !year.find()) {
            throw new BadInput(
                    "the header does not say the year; name the month: period=2025-%02d".formatted(months.get(0)));
        }
        var named =
                given == null ? new Period(LocalDate.of(Integer.parseInt(year.group(1)), months.get(0), 1), 1) : given;
        var last = named.getEnd();
        if (last.getMonthValue() != months.get(0)
                || year.reset().find() && Integer.parseInt(year.group(1)) != last.getYear()) {
            throw new BadInput("the header is about month %d%s, the period about %s"
                    .formatted(months.get(0), year.reset().find() ? " of " + year.group(1) : "", named.getCode()));
        }
        return new Period(last.withDayOfMonth(1), 1);
    }

    private static String text(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(" ", row)).collect(joining(" "));
    }
}
