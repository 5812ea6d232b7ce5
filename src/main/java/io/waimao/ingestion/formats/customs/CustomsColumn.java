package io.waimao.ingestion.formats.customs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of the customs administration's query download. */
enum CustomsColumn {
    MONTH("数据年月", "date of data"),
    COMMODITY("商品编码", "commodity code"),
    COMMODITY_NAME("商品名称", "commodity"),
    PARTNER("贸易伙伴编码", "trading partner code"),
    PARTNER_NAME("贸易伙伴名称", "trading partner"),
    REGIME("贸易方式编码", "customs regime code"),
    REGIME_NAME("贸易方式名称", "customs regime"),
    PLACE("注册地编码", "收发货人注册地编码", "registration place code"),
    PLACE_NAME("注册地名称", "收发货人注册地名称", "registration place"),
    ENTERPRISE("企业性质编码", "enterprise type code"),
    ENTERPRISE_NAME("企业性质名称", "enterprise type"),
    QUANTITY("第一数量", "quantity"),
    UNIT("第一计量单位", "unit"),
    QUANTITY_2("第二数量", "supplimentary quantity", "supplementary quantity"),
    UNIT_2("第二计量单位", "supplimentary unit", "supplementary unit"),
    CNY("人民币", "rmb", "renminbi"),
    USD("美元", "us dollar");

    private final List<String> names;

    CustomsColumn(String... names) {
        this.names = List.of(names);
    }

    /** The titles of all. */
    static String[] titles() {
        return Arrays.stream(values()).map(CustomsColumn::title).toArray(String[]::new);
    }

    /** The column that has the code for this one's names; empty for others. */
    Optional<CustomsColumn> code() {
        return switch (this) {
            case COMMODITY_NAME -> Optional.of(COMMODITY);
            case PARTNER_NAME -> Optional.of(PARTNER);
            case REGIME_NAME -> Optional.of(REGIME);
            case PLACE_NAME -> Optional.of(PLACE);
            case ENTERPRISE_NAME -> Optional.of(ENTERPRISE);
            default -> Optional.empty();
        };
    }

    static Optional<CustomsColumn> find(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(lower))
                .findFirst();
    }

    /** The name in Chinese. */
    String title() {
        return names.get(0);
    }
}
