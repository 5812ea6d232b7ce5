package io.waimao.api;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.derivation.ranking.RankingDimension;
import io.waimao.paging.BadInput;
import org.jspecify.annotations.Nullable;

/** Rejects arguments of a ranking that do not go together, or codes that the catalogue lacks. */
record RankingArguments(
        Catalogue catalogue,
        RankingDimension by,
        boolean groups,
        @Nullable String among) {

    void check(@Nullable String province, String market, String sector) {
        checkProvince(province);
        checkMarket(market);
        checkSector(sector);
        if (groups && by != RankingDimension.MARKET) {
            throw new BadInput("groups", true, "with by MARKET");
        } else if (among != null && by == RankingDimension.PROVINCE) {
            throw new BadInput("among", among, "with by MARKET or SECTOR");
        } else if (among != null && groups) {
            throw new BadInput("among", among, "without groups");
        }
    }

    private void checkProvince(@Nullable String province) {
        if (province == null) {
            return;
        } else if (by == RankingDimension.PROVINCE) {
            throw new BadInput("province", province, "with by MARKET or SECTOR");
        } else if (catalogue.findProvince(province).isEmpty()) {
            throw new BadInput("province", province, "the code of a province, such as CN-ZJ, or CN");
        }
    }

    private void checkMarket(String code) {
        var market = catalogue
                .findMarket(code)
                .orElseThrow(() -> new BadInput("market", code, "the code of a market, such as US, ASEAN or W"));
        if (by != RankingDimension.MARKET) {
            return;
        } else if (market.kind().isSingle()) {
            throw new BadInput("market", code, "with by MARKET a group of countries, such as ASEAN, or W");
        } else if ((groups || among != null) && !code.equals(Market.WORLD)) {
            throw new BadInput("market", code, "with groups or among W");
        }
    }

    private void checkSector(String code) {
        if (catalogue.findSector(code).isEmpty()) {
            throw new BadInput("sector", code, "the code of a sector, such as NEW_THREE or _T");
        } else if (by == RankingDimension.SECTOR && catalogue.children(code).isEmpty()) {
            throw new BadInput("sector", code, "with by SECTOR a sector with children, such as NEW_THREE or _T");
        }
    }
}
