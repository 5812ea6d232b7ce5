package io.waimao.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

/** A reference area: a provincial-level division of China, or the nation as its comparator. */
@DefaultNonNull
@Description("A reference area (SDMX REF_AREA): a provincial-level division of China, or the nation for comparison.")
public record Province(
        @Description("ISO 3166-2:CN code, such as CN-ZJ; CN is the nation.")
        String code,

        @Description("Province or nation.") AreaKind kind,

        @Description("GB/T 2260 administrative division code, six digits. Null for the nation.") @Nullable
        String gb2260,

        @Ignore String nameEn,
        @Ignore String nameZh)
        implements Node, SearchResult, Named {

    /** The code of the nation. */
    public static final String NATION = "CN";

    @Id
    @Description(ID)
    @Override
    public String getId() {
        return NodeId.of("Province", code);
    }

    @Override
    public List<String> searchTerms() {
        return List.of(code, nameEn, nameZh);
    }
}
