package io.waimao.observations;

/**
 * A part of a complete table.
 *
 * @param market one market, or {@link #ALL_MARKETS}
 * @param sector the code of a sector, or the beginning of codes
 * @param within whether all codes that begin like the sector belong to it
 */
public record TablePart(TableScope scope, String source, String market, String sector, boolean within) {

    public static final String ALL_MARKETS = "";

    /** Whether it contains a row of its table. */
    public boolean holds(Observation row) {
        var of = row.key();
        return row.sourceCode().equals(source)
                && (market.equals(ALL_MARKETS) || of.market().equals(market))
                && (within ? of.sector().startsWith(sector) : of.sector().equals(sector));
    }
}
