package io.waimao.ingestion.formats.comtrade;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of UN Comtrade that matter, with their names in its forms: the present one, the one before 2023, and
 * those of the R package comtradr.
 */
enum ComtradeColumn {
    TYPE("typeCode"),
    CLASSIFICATION("classificationCode", "classification", "pfcode"),
    PERIOD("period"),
    REPORTER("reporterCode", "rtcode"),
    FLOW("flowCode", "tradeflowcode", "rgcode"),
    PARTNER("partnerCode", "ptcode"),
    COMMODITY("cmdCode", "commoditycode"),
    VALUE("primaryValue", "tradevalueus", "tradevalueusd", "tradevalue"),
    SECOND_PARTNER("partner2Code", "2ndpartnercode", "secondpartnercode", "ptcode2"),
    CUSTOMS("customsCode", "customsproccode", "cstcode"),
    TRANSPORT("motCode", "modeoftransportcode"),
    SUPPLY("mosCode"),
    QUANTITY("qty"),
    UNIT("qtyUnitCode"),
    QUANTITY_ESTIMATED("isQtyEstimated"),
    WEIGHT("netWgt", "netweightkg"),
    WEIGHT_ESTIMATED("isNetWgtEstimated");

    private static final Map<String, ComtradeColumn> BY_NAME = Arrays.stream(values())
            .flatMap(column -> column.forms.stream().map(form -> Map.entry(form, column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String title;
    private final List<String> forms;

    ComtradeColumn(String title, String... others) {
        this.title = title;
        this.forms = java.util.stream.Stream.concat(java.util.stream.Stream.of(plain(title)), Arrays.stream(others))
                .toList();
    }

    /** The present name. */
    String title() {
        return title;
    }

    /** The present names of a header; columns that do not matter keep their own. */
    static List<String> titles(List<String> header) {
        Function<String, String> title = name -> {
            var column = BY_NAME.get(plain(name));
            return column == null ? name : column.title;
        };
        return header.stream().map(title).toList();
    }

    /** Letters and digits: "Trade Value (US$)" and trade_value_us are the same. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
