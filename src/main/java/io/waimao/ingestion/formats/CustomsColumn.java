package io.waimao.ingestion.formats;

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

    static Optional<CustomsColumn> find(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(lower))
                .findFirst();
    }

    /** What the administration calls it in Chinese. */
    String chinese() {
        return names.get(0);
    }
}
