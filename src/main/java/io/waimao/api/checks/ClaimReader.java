package io.waimao.api.checks;

import io.waimao.catalogue.Catalogue;
import io.waimao.claims.ClaimedFigure;
import io.waimao.claims.RequestedChecks;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.paging.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the claims of a request into claimed figures, or rejects the first bad one with its index and argument. */
final class ClaimReader {

    private final Catalogue catalogue;

    ClaimReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<ClaimedFigure> read(List<ClaimInput> claims) {
        if (claims.size() > RequestedChecks.MOST) {
            throw new BadInput("claims", claims.size() + " claims", "at most " + RequestedChecks.MOST);
        }
        var figures = new ArrayList<ClaimedFigure>();
        for (int index = 0; index < claims.size(); index++) {
            figures.add(read(index, claims.get(index)));
        }
        return figures;
    }

    private ClaimedFigure read(int index, ClaimInput claim) {
        try {
            return read(claim);
        } catch (BadInput bad) {
            throw new BadInput("claims[%d].%s".formatted(index, bad.getMessage()));
        }
    }

    private ClaimedFigure read(ClaimInput claim) {
        checkCodes(claim);
        var unit = claim.measure().unit(claim.flow(), claim.unit());
        var key = new SeriesKey(
                claim.province(),
                claim.flow(),
                claim.market(),
                claim.sector(),
                claim.brand(),
                claim.enterprise(),
                claim.regime(),
                claim.measure(),
                unit);
        var of = new FigureKey(key, Period.parse(claim.period()));
        var numbers = new ClaimedNumbers(claim.value(), claim.lower(), claim.upper(), claim.qualifier(), unit);
        return new ClaimedFigure(of, numbers.read(), claim.source());
    }

    private void checkCodes(ClaimInput claim) {
        check(
                "province",
                claim.province(),
                catalogue.findProvince(claim.province()),
                "a province, such as CN-ZJ, or CN");
        check("market", claim.market(), catalogue.findMarket(claim.market()), "a market, such as US, ASEAN or W");
        check("sector", claim.sector(), catalogue.findSector(claim.sector()), "a sector, such as NEW_THREE or _T");
        if (claim.source() != null) {
            check("source", claim.source(), catalogue.findSource(claim.source()), "a source, as in sources");
        }
    }

    private static void check(String argument, String code, Optional<?> entry, String allowed) {
        if (entry.isEmpty()) {
            throw new BadInput(argument, code, "the code of " + allowed);
        }
    }
}
