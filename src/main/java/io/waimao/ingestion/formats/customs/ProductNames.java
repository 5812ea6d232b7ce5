package io.waimao.ingestion.formats.customs;

import io.waimao.ingestion.csv.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The Chinese names of products that a file has. */
final class ProductNames {

    private static final int LONGEST = 200;
    private static final int LONGEST_READ = 2000;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, String> names = new HashMap<>();

    /** Remembers the name of the row's product, unless its code is a division of the product. */
    void see(Row row, String product) {
        if (!names.containsKey(product)
                && row.textOf(CustomsColumn.COMMODITY.title()).length() <= CustomsFields.LONGEST_CODE
                && !row.isEmpty(CustomsColumn.COMMODITY_NAME.title())) {
            var name = SPACE.matcher(row.text(CustomsColumn.COMMODITY_NAME.title(), LONGEST_READ))
                    .replaceAll(" ");
            names.put(product, name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…");
        }
    }

    /** By code. */
    Map<String, String> all() {
        return names;
    }
}
