package io.waimao.catalogue.store;

import io.waimao.catalogue.DatePrecision;
import io.waimao.catalogue.SourceDocument;
import io.waimao.catalogue.SourceKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of source. */
@Entity
@Table(name = "source")
class SourceEntity {

    @Id
    String code;

    String title;

    String publisher;

    LocalDate publishedOn;

    @Enumerated(EnumType.STRING)
    DatePrecision publishedPrecision;

    @Enumerated(EnumType.STRING)
    SourceKind kind;

    @Nullable
    String url;

    @Nullable
    String note;

    boolean complete;

    @Nullable
    String licence;

    @Nullable
    LocalDate retrievedOn;

    @Nullable
    String via;

    @Nullable
    String titleZh;

    @Nullable
    Long releaseId;

    static SourceEntity of(SourceDocument source, long release) {
        var row = new SourceEntity();
        row.releaseId = release;
        row.code = source.code();
        row.title = source.title();
        row.publisher = source.publisher();
        row.publishedOn = source.publishedOn();
        row.publishedPrecision = source.publishedPrecision();
        row.kind = source.kind();
        row.url = source.url();
        row.note = source.note();
        row.complete = source.complete();
        row.licence = source.licence();
        row.retrievedOn = source.retrievedOn();
        row.via = source.via();
        row.titleZh = source.titleZh();
        return row;
    }
}
