package io.waimao.ingestion.formats.customs;

import static java.util.stream.Collectors.joining;

import io.waimao.ingestion.csv.RowFormat;
import io.waimao.paging.BadInput;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises the header of a query download, whatever fields were chosen, in whatever order. */
final class CustomsHeader {

    private static final Pattern ORIGIN = Pattern.compile("境内目的地|货源地"
            + "|(?i:origin ?(or|/) ?destination|destination ?(or|/) ?origin|domestic (origin|destination)"
            + "|(place|location) of (origin|destination))");

    private CustomsHeader() {}

    /**
     * The Chinese names of our columns; other columns keep their own.
     *
     * @param period whether the period is known already
     * @throws BadInput for a table that is not this one, or cannot be read
     */
    static List<String> titles(List<String> header, boolean period, RowFormat<?> format) {
        if (header.stream().anyMatch(name -> ORIGIN.matcher(name).find())) {
            throw new BadInput("the table is by place of origin or destination of the goods (境内目的地/货源地), which is "
                    + "another province than that of the trading firm; download it by place of registration (注册地)");
        }
        var titles = header.stream()
                .map(name -> CustomsColumn.find(name).map(CustomsColumn::title).orElse(name))
                .toList();
        if (!has(titles, CustomsColumn.CNY) && !has(titles, CustomsColumn.USD)) {
            throw foreign(header, format);
        }
        checkPeriod(has(titles, CustomsColumn.MONTH), period);
        checkCodes(titles);
        return titles;
    }

    private static void checkPeriod(boolean column, boolean period) {
        if (!column && !period) {
            throw new BadInput("the file has no column 数据年月 (Date of data), as months were not split; name the period: "
                    + "period=2024 or period=2025-01-01/P8M");
        } else if (column && period) {
            throw new BadInput(
                    "the file has the periods of its rows, in the column 数据年月 (Date of data); leave out period");
        }
    }

    /** Without its codes, a field that was chosen would be taken for its total. */
    private static void checkCodes(List<String> titles) {
        for (var column : CustomsColumn.values()) {
            column.code()
                    .filter(code -> has(titles, column) && !has(titles, code))
                    .ifPresent(code -> {
                        throw new BadInput("the file has the column %s without %s; rows are read by code, not by name"
                                .formatted(column.title(), code.title()));
                    });
        }
    }

    private static BadInput foreign(List<String> header, RowFormat<?> format) {
        return new BadInput("these are the columns %s; this reads %s, with 人民币 or 美元 (RMB or US dollar)%s"
                .formatted(
                        header.stream().limit(20).collect(joining(", ")),
                        String.join(", ", CustomsColumn.titles()),
                        format.hint(header).map(hint -> ". " + hint).orElse("")));
    }

    private static boolean has(List<String> titles, CustomsColumn column) {
        return titles.contains(column.title());
    }
}
