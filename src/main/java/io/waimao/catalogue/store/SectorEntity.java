package io.waimao.catalogue.store;

import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SectorKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of sector. */
@Entity
@Table(name = "sector")
class SectorEntity {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    SectorKind kind;

    @Nullable
    String parentCode;

    String nameEn;

    String nameZh;

    String hsPrefixes;

    @Nullable
    String description;

    @Nullable
    String descriptionZh;

    int position;

    @Nullable
    Long releaseId;

    static SectorEntity of(Sector sector, int position, long release) {
        var row = new SectorEntity();
        row.releaseId = release;
        row.code = sector.code();
        row.kind = sector.kind();
        row.parentCode = sector.parentCode();
        row.nameEn = sector.nameEn();
        row.nameZh = sector.nameZh();
        row.hsPrefixes = sector.hsPrefixes();
        row.description = sector.description();
        row.descriptionZh = sector.descriptionZh();
        row.position = position;
        return row;
    }
}
