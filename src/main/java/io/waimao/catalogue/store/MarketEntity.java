package io.waimao.catalogue.store;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.MarketKind;
import io.waimao.catalogue.Standing;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of market. */
@Entity
@Table(name = "market")
class MarketEntity {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    MarketKind kind;

    @Nullable
    String m49;

    String nameEn;

    String nameZh;

    @Enumerated(EnumType.STRING)
    @Nullable
    Standing standing;

    @Nullable
    String description;

    @Nullable
    String descriptionZh;

    int position;

    @Nullable
    Long releaseId;

    static MarketEntity of(Market market, int position, long release) {
        var row = new MarketEntity();
        row.releaseId = release;
        row.code = market.code();
        row.kind = market.kind();
        row.m49 = market.m49();
        row.nameEn = market.nameEn();
        row.nameZh = market.nameZh();
        row.standing = market.standing();
        row.description = market.description();
        row.descriptionZh = market.descriptionZh();
        row.position = position;
        return row;
    }
}
