package io.waimao.ingestion.formats;

import static java.util.stream.Collectors.joining;

import io.waimao.paging.BadInput;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises the header of a query download, whatever fields were chosen, in whatever order. */
final class CustomsHeader {

    private static final Pattern ORIGIN =
            Pattern.compile("境内目的地|货源地|目的地/货源地|(?i:origin (or|/) destination|destination (or|/) origin)");

    private CustomsHeader() {}

    /**
     * The names of our columns; other columns keep their own.
     *
     * @param period whether the period is known already
     * @throws BadInput for a table that is not this one, or cannot be read
     */
    static List<String> names(List<String> header, boolean period) {
        if (header.stream().anyMatch(name -> ORIGIN.matcher(name).find())) {
            throw new BadInput("the table is by place of origin or destination of the goods (境内目的地/货源地), which is "
                    + "another province than that of the trading firm; download it by place of registration (注册地)");
        }
        var names = header.stream()
                .map(name -> CustomsColumn.find(name).map(Enum::name).orElse(name))
                .toList();
        if (!has(names, CustomsColumn.CNY) && !has(names, CustomsColumn.USD)) {
            throw foreign(header);
        } else if (!has(names, CustomsColumn.MONTH) && !period) {
            throw new BadInput("the file has no column 数据年月 (Date of data), as months were not split; name the period: "
                    + "period=2024 or period=2025-01-01/P8M");
        } else if (has(names, CustomsColumn.MONTH) && period) {
            throw new BadInput(
                    "the file has the periods of its rows, in the column 数据年月 (Date of data); leave out period");
        }
        return names;
    }

    private static boolean has(List<String> names, CustomsColumn column) {
        return names.contains(column.name());
    }

    private static BadInput foreign(List<String> header) {
        var read = Arrays.stream(CustomsColumn.values())
                .map(CustomsColumn::chinese)
                .collect(joining(", "));
        return new BadInput("these are the columns %s; this reads %s, with 人民币 or 美元 (RMB or US dollar)%s"
                .formatted(
                        header.stream().limit(20).collect(joining(", ")),
                        read,
                        KnownHeaders.hint(header).map(hint -> ". " + hint).orElse("")));
    }
}
