package io.waimao.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

/** A node of the product classification. */
@DefaultNonNull
@Description("A node of the product classification (SDMX COMMODITY): part of HS 2022, a named group, or the total.")
public record Sector(
        @Description("HS code (85, 8507, 850760, 85076000), HS_I to HS_XXI for a section, a name (NEW_THREE), or _T "
                + "for the total.")
        String code,

        @Description("The kind of product group.") SectorKind kind,
        @Ignore @Nullable String parentCode,
        @Ignore String nameEn,
        @Ignore String nameZh,
        @Ignore String hsPrefixes,

        @Ignore @Nullable String description,
        @Ignore @Nullable String descriptionZh)
        implements Node, SearchResult, Named, Described {

    /** The code of all products together. */
    public static final String TOTAL = "_T";

    @Id
    @Description(ID)
    @Override
    public String getId() {
        return NodeId.of("Sector", code);
    }

    @Description("The HS 2022 codes of the sector, each including all codes below it. Empty for the total, "
            + "and if the customs definition is not a set of whole HS codes.")
    public List<@org.eclipse.microprofile.graphql.NonNull String> getHsCodes() {
        return hsPrefixes.isEmpty() ? List.of() : List.of(hsPrefixes.split(" "));
    }

    /** Whether no product can belong to both; false if unknown. */
    public boolean disjointFrom(Sector other) {
        var mine = getHsCodes();
        var others = other.getHsCodes();
        return !mine.isEmpty()
                && !others.isEmpty()
                && mine.stream().noneMatch(a -> others.stream().anyMatch(b -> a.startsWith(b) || b.startsWith(a)));
    }

    @Override
    public List<String> searchTerms() {
        return List.of(code, nameEn, nameZh, hsPrefixes);
    }
}
