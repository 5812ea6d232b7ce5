package io.waimao.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.waimao.dataset.DataVersion;
import io.waimao.engine.execution.Batches;
import io.waimao.ingestion.FormatOptions;
import io.waimao.ingestion.ImportFormat;
import io.waimao.ingestion.ImportProgress;
import io.waimao.ingestion.ImportReport;
import io.waimao.ingestion.ImportRequest;
import io.waimao.ingestion.Imports;
import io.waimao.ingestion.releases.Corrections;
import io.waimao.ingestion.releases.Release;
import io.waimao.ingestion.releases.ReleaseKind;
import io.waimao.ingestion.releases.Releases;
import io.waimao.observations.store.ReplacedFigures;
import io.waimao.observations.vintages.Vintage;
import io.waimao.paging.PageRequest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Changes by stewards: import, retraction, and the progress of imports. */
@GraphQLApi
@DefaultNonNull
public class ReleaseApi {

    private final Releases releases;
    private final ReplacedFigures replaced;
    private final Corrections corrections;
    private final Imports imports;

    ReleaseApi(Releases releases, ReplacedFigures replaced, Corrections corrections, Imports imports) {
        this.releases = releases;
        this.replaced = replaced;
        this.corrections = corrections;
        this.imports = imports;
    }

    @Description("All releases ever imported, latest first, including retracted ones.")
    public List<@NonNull Release> releases(
            @Source DataVersion dataset,
            @Nullable @Description("Maximum number of releases: 0 to 100 (configurable). Default: all.")
                    Integer first) {
        return first == null ? releases.list() : releases.latest(PageRequest.limit("first", first, 0));
    }

    @Description(
            "The figures of earlier releases that this release replaced as current ones, in the order of its rows, "
                    + "with the values before and after and the change. Considers the first 20000 rows. Empty after retraction.")
    public CompletionStage<List<@NonNull Vintage>> replaced(
            @Source Release release,
            @Nullable @Description("Maximum number of figures: 0 to 100 (configurable). Default: 20.") Integer first,
            Context context) {
        var query = new ReplacedFigures.Query(release.id(), PageRequest.limit("first", first, PageRequest.DEFAULT));
        return Batches.many(context, "replaced", query, replaced::of);
    }

    @Mutation
    @Nullable
    @Description("Imports a short CSV text as a release. For longer files use POST /import. For stewards.")
    public ImportReport importRelease(
            @Description("The kind of rows; any but REFERENCE.") @NonNull ReleaseKind kind,
            @Description("A name for the release, such as the file name: 1 to 200 characters.") @NonNull String name,
            @Description("The CSV text, with a header row of the kind's columns.") @NonNull String content,
            @Description("Store the rows without a fault even if others have one.") @DefaultValue("false")
                    boolean partial,
            @Description("Read and check everything, but store nothing.") @DefaultValue("false") boolean dryRun) {
        var bytes = content.getBytes(UTF_8);
        var request = new ImportRequest(kind, ImportFormat.CSV, FormatOptions.NONE, name, partial, dryRun);
        return imports.run(UUID.randomUUID().toString(), request, new ByteArrayInputStream(bytes), bytes.length);
    }

    @Mutation
    @Nullable
    @Description("Retracts a release: answers become the same as without it. Null if there is no such "
            + "release. For stewards.")
    public Release retractRelease(@Description("The code of the release.") @NonNull String code) {
        return corrections.retract(code).orElse(null);
    }

    @Mutation
    @NonNull
    @Description("Recomputes all roll-ups, verdicts and findings, for example after an upgrade that changes "
            + "their rules. For stewards.")
    public DataVersion recheck() {
        return corrections.rebuild();
    }

    @Subscription
    @Description("The progress of an import, twice a second until it ends. Empty if the id is unknown.")
    public Multi<ImportProgress> importProgress(
            @Id @Description("The id of the import, as chosen or assigned at its start.") @NonNull String id) {
        return imports.follow(id);
    }
}
