package io.waimao.export;

import static io.waimao.export.Export.text;

import io.waimao.claims.Claim;
import io.waimao.claims.ClaimField;
import io.waimao.claims.ClaimOrder;
import io.waimao.claims.Claims;
import io.waimao.paging.Direction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The claims, in the columns and order of their import. */
@ApplicationScoped
class ClaimsExport implements Export {

    private static final List<ClaimOrder> AS_IMPORTED = List.of(new ClaimOrder(ClaimField.POSITION, Direction.ASC));

    private static final List<String> COLUMNS = List.of(
            "id",
            "transition",
            "REF_AREA",
            "FLOW",
            "COUNTERPART_AREA",
            "COMMODITY",
            "BRAND",
            "ENTERPRISE",
            "CUSTOMS_REGIME",
            "MEASURE",
            "TIME_PERIOD",
            "period_inferred",
            "qualifier",
            "value",
            "lower",
            "upper",
            "UNIT",
            "published_text",
            "statement",
            "statement_zh",
            "speaker",
            "source",
            "locator");

    private final Claims claims;

    ClaimsExport(Claims claims) {
        this.claims = claims;
    }

    @Override
    public String file() {
        return "claims.csv";
    }

    @Override
    public Rows prepare(ExportFilter filter) {
        var claimFilter = filter.claims();
        return new Rows(
                COLUMNS,
                taker -> ExportPages.each(
                        request -> claims.list(claimFilter, AS_IMPORTED, request),
                        claim -> taker.accept(cells(claim))));
    }

    private static List<String> cells(Claim claim) {
        var value = claim.value();
        return List.of(
                claim.code(),
                claim.transitionCode().name(),
                claim.area(),
                claim.flow().name(),
                claim.marketCode(),
                claim.sectorCode(),
                claim.brand().code(),
                claim.enterprise().code(),
                claim.regime().code(),
                claim.measure().name(),
                claim.period().getCode(),
                String.valueOf(claim.periodInferred()),
                value.qualifier().name(),
                text(value.value()),
                text(value.lower()),
                text(value.upper()),
                value.unit() == null ? "" : value.unit().name(),
                text(value.published()),
                claim.statementEn(),
                text(claim.statementZh()),
                text(claim.speaker()),
                claim.sourceCode(),
                text(claim.locator()));
    }
}
