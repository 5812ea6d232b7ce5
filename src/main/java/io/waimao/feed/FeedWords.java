package io.waimao.feed;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.SourceDocument;
import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.ingestion.releases.Release;
import io.waimao.language.Language;
import io.waimao.language.Text;
import io.waimao.wording.Names;
import io.waimao.wording.Periods;
import org.jspecify.annotations.Nullable;

/** The entries of a feed, in its language. */
final class FeedWords {

    private final Names names;
    private final Language language;

    FeedWords(Catalogue catalogue, Language language) {
        this.names = Names.of(catalogue);
        this.language = language;
    }

    String title(@Nullable String area) {
        return area == null
                ? in("Waimao: what is new", "外贸：最新动态")
                : Text.of("Waimao: what is new about %s", "外贸：%s最新动态", names.area(area))
                        .in(language);
    }

    FeedEntry publication(SourceDocument source) {
        return new FeedEntry(
                "publication",
                source.code(),
                source.publishedOn().atStartOfDay(UTC).toInstant(),
                in("Published: ", "发布：") + source.title(language),
                "%s, %s".formatted(source.publisher(), source.publishedOn()),
                source.url());
    }

    FeedEntry imported(Release release) {
        var retracted = release.retractedAt();
        return new FeedEntry(
                "release",
                release.code(),
                retracted == null ? release.importedAt() : retracted,
                (retracted == null ? in("Imported: ", "导入：") : in("Retracted: ", "撤回：")) + release.name(),
                in("%s, %d rows", "%s，%d行").formatted(release.kind(), release.rows()),
                null);
    }

    FeedEntry finding(Finding finding) {
        var revision = FindingKind.REVISIONS.contains(finding.kind());
        var about = Text.of("%s, %s", "%s，%s", names.area(finding.area()), Periods.of(finding.period()));
        return new FeedEntry(
                revision ? "revision" : "finding",
                finding.code(),
                requireNonNull(finding.foundOn()).atStartOfDay(UTC).toInstant(),
                (revision ? in("Revised: ", "修订：") : in("Finding: ", "问题：")) + about.in(language),
                finding.message().in(language),
                null);
    }

    private String in(String en, String zh) {
        return language == Language.ZH ? zh : en;
    }
}
