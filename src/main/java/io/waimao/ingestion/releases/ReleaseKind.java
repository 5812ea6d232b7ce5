package io.waimao.ingestion.releases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;

/** The contents of a release. */
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

    /** The name in URLs, for example market-members. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that a steward may import under that path. */
    public static Optional<ReleaseKind> find(String path) {
        return importable().filter(kind -> kind.path().equals(path)).findFirst();
    }

    /** All kinds but the shipped data. */
    public static java.util.stream.Stream<ReleaseKind> importable() {
        return Arrays.stream(values()).filter(kind -> kind != REFERENCE);
    }
}
