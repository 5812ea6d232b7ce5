package io.waimao.ingestion.formats;

import io.waimao.catalogue.TransitionCode;
import io.waimao.claims.Claim;
import io.waimao.claims.Verdict;
import io.waimao.ingestion.csv.Codes;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.Row;
import io.waimao.language.Text;

/** claims.csv: claims in listing order; verdicts are computed by the checks. */
public record ClaimsFile(Codes claims, KnownCodes known) implements EntryFormat<Claim> {

    private static final FigureColumns FIGURE =
            new FigureColumns("value", "lower", "upper", "qualifier", "UNIT", "published_text");

    public ClaimsFile(KnownCodes known) {
        this(new Codes("claim"), known);
    }

    @Override
    public Columns columns() {
        return Columns.of(Dimensions.COLUMNS)
                .optionally(Dimensions.OPTIONAL_COLUMNS)
                .and("id", "transition", "period_inferred", "qualifier", "value", "lower", "upper", "UNIT")
                .and("statement", "source")
                .optionally("statement_zh", "published_text", "speaker", "locator");
    }

    @Override
    public Claim read(Row row) {
        var of = Dimensions.read(row, known);
        var unit = FIGURE.optionalUnit(row, of);
        return new Claim(
                row.newCode("id", claims),
                row.oneOf("transition", TransitionCode.values()),
                of.area(),
                of.flow(),
                of.market(),
                of.sector(),
                of.brand(),
                of.enterprise(),
                of.regime(),
                of.measure(),
                of.period(),
                row.yesOrNo("period_inferred"),
                FIGURE.read(row, unit),
                row.text("statement", 2000),
                row.optionalText("statement_zh", 2000),
                row.optionalText("speaker", 200),
                row.code("source", known.sources()),
                row.optionalText("locator", 200),
                Verdict.INSUFFICIENT_DATA,
                Text.EMPTY);
    }
}
