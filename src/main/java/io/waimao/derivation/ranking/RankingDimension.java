package io.waimao.derivation.ranking;

import org.eclipse.microprofile.graphql.Description;

/** What a ranking ranks. */
@Description("The dimension that a ranking puts in order.")
public enum RankingDimension {
    @Description("The 31 provinces, without the nation.")
    PROVINCE,
    @Description("Countries, or groups of countries on request.")
    MARKET,
    @Description("The children of a sector. Children of all goods may overlap: NEW_THREE is part of HS sections.")
    SECTOR
}
