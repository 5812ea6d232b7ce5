package io.waimao.catalogue.store;

import io.waimao.catalogue.Membership;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of market_member. */
@Entity
@Table(name = "market_member")
class MembershipEntity {

    @Id
    int position;

    String groupCode;

    String memberCode;

    @Nullable
    LocalDate validFrom;

    @Nullable
    LocalDate validTo;

    @Nullable
    Long releaseId;

    static MembershipEntity of(Membership membership, int position, long release) {
        var row = new MembershipEntity();
        row.releaseId = release;
        row.groupCode = membership.groupCode();
        row.memberCode = membership.memberCode();
        row.validFrom = membership.validFrom();
        row.validTo = membership.validTo();
        row.position = position;
        return row;
    }
}
