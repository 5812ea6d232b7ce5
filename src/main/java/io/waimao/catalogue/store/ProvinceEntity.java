package io.waimao.catalogue.store;

import io.waimao.catalogue.AreaKind;
import io.waimao.catalogue.Province;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of province. */
@Entity
@Table(name = "province")
class ProvinceEntity {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    AreaKind kind;

    @Nullable
    String gb2260;

    String nameEn;

    String nameZh;

    int position;

    static ProvinceEntity of(Province province, int position) {
        var row = new ProvinceEntity();
        row.code = province.code();
        row.kind = province.kind();
        row.gb2260 = province.gb2260();
        row.nameEn = province.nameEn();
        row.nameZh = province.nameZh();
        row.position = position;
        return row;
    }
}
