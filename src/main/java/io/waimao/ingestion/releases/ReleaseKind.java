package io.waimao.ingestion.releases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;

/** What a release consists of. */
@Description("Kinds of release.")
public enum ReleaseKind {
    @Description("The shipped data: the catalogue, and figures and claims from public reports.")
    REFERENCE,
    @Description("Markets.")
    MARKETS,
    @Description("Memberships of markets in groups.")
    MARKET_MEMBERS,
    @Description("Sectors.")
    SECTORS,
    @Description("Sources.")
    SOURCES,
    @Description("Figures.")
    OBSERVATIONS,
    @Description("Claims.")
    CLAIMS;

    /** How addresses write it: market-members. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a steward may import by that path. */
    public static Optional<ReleaseKind> find(String path) {
        return importable().filter(kind -> kind.path().equals(path)).findFirst();
    }

    /** All but the shipped data. */
    public static java.util.stream.Stream<ReleaseKind> importable() {
        return Arrays.stream(values()).filter(kind -> kind != REFERENCE);
    }
}
