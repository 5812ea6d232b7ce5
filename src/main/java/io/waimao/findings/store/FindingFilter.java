package io.waimao.findings.store;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.findings.FindingKind;
import io.waimao.findings.Severity;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A filter of findings. */
@Input("FindingFilter")
@DefaultNonNull
@Description("Filter of findings, which must meet all conditions. Absent or null fields do not restrict.")
public record FindingFilter(
        @Nullable @Description("Codes of provinces; CN is the nation.")
        List<@NonNull String> provinces,

        @Nullable @Description("Severities.") List<@NonNull Severity> severities,
        @Nullable @Description("Kinds.") List<@NonNull FindingKind> kinds) {

    /** Matches every finding. */
    public static final FindingFilter NONE = new FindingFilter(null, null, null);
}
