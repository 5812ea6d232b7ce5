package io.waimao.feed;

import static java.util.Comparator.comparing;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.SourceDocument;
import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DataVersions;
import io.waimao.findings.Finding;
import io.waimao.findings.store.FindingField;
import io.waimao.findings.store.FindingFilter;
import io.waimao.findings.store.FindingOrder;
import io.waimao.findings.store.Findings;
import io.waimao.ingestion.releases.Release;
import io.waimao.ingestion.releases.ReleaseKind;
import io.waimao.ingestion.releases.Releases;
import io.waimao.language.Language;
import io.waimao.observations.inventory.Inventory;
import io.waimao.paging.BadInput;
import io.waimao.paging.Direction;
import io.waimao.paging.Page;
import io.waimao.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes feeds of one version of the data. Times are those of the data: days of publication, times of imports, days found. */
@ApplicationScoped
public class ChangeFeed {

    public static final String PATH = "/feed.atom";

    private static final int MOST_ENTRIES = 100;

    /** An import may find many at once, which must not hide the publications. */
    private static final int MOST_FINDINGS = MOST_ENTRIES / 2;

    /** Changes of the data are far rarer than a feed takes. */
    private static final int ATTEMPTS = 5;

    private final Catalogue catalogue;
    private final Inventory inventory;
    private final Findings findings;
    private final Releases releases;
    private final DataVersions versions;

    ChangeFeed(Catalogue catalogue, Inventory inventory, Findings findings, Releases releases, DataVersions versions) {
        this.catalogue = catalogue;
        this.inventory = inventory;
        this.findings = findings;
        this.releases = releases;
        this.versions = versions;
    }

    /**
     * A feed as Atom 1.0.
     *
     * @param version the version of the data from which it was made
     */
    public record Atom(byte[] xml, DataVersion version) {}

    /**
     * @param area the code of a province or the nation; null for all
     * @throws BadInput if there is no such province
     */
    public Atom of(@Nullable String area, Language language) {
        if (area != null && catalogue.findProvince(area).isEmpty()) {
            throw new BadInput("province", area, "the code of a province, such as CN-ZJ, or CN");
        }
        var version = version();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var xml = AtomWriter.write(feed(area, language, version));
            if (versions.isStill(version)) {
                return new Atom(xml, version);
            }
            version = version();
        }
        throw new IllegalStateException("the data changes too often for a feed");
    }

    private DataVersion version() {
        return versions.latest().orElseThrow();
    }

    private Feed feed(@Nullable String area, Language language, DataVersion version) {
        var words = new FeedWords(catalogue, language);
        var imports = area == null ? releases.list().stream() : Stream.<Release>empty();
        var entries = Stream.of(
                        sources(area).map(words::publication),
                        imports.filter(release -> release.kind() != ReleaseKind.REFERENCE)
                                .map(words::imported),
                        found(area).map(finding -> words.finding(finding)))
                .flatMap(changes -> changes)
                .sorted(comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::id))
                .limit(MOST_ENTRIES)
                .toList();
        var updated = entries.stream().map(FeedEntry::updated).findFirst().orElse(version.loadedAt());
        return new Feed(words.title(area), area, language, updated, entries);
    }

    private Stream<SourceDocument> sources(@Nullable String area) {
        var all = catalogue.listSources().stream();
        return area == null ? all : all.filter(source -> inventory.sources(area).contains(source.code()));
    }

    private Stream<Finding> found(@Nullable String area) {
        var filter = area == null ? FindingFilter.NONE : new FindingFilter(List.of(area), null, null);
        var order = List.of(
                new FindingOrder(FindingField.FOUND_ON, Direction.DESC),
                new FindingOrder(FindingField.PERIOD, Direction.DESC));
        return findings.list(filter, order, new PageRequest(MOST_FINDINGS, null, false)).rows().stream()
                .map(Page.Row::node);
    }
}
