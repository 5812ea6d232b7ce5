package io.waimao.ingestion;

import io.waimao.catalogue.Membership;
import java.util.HashMap;
import java.util.Map;

/** market_members.csv: which countries belong to which group, and since when; the notes are for the file's readers. */
record MembersFile(Codes markets, Map<Membership, Long> lines) implements RowReader<Membership> {

    MembersFile(Codes markets) {
        this(markets, new HashMap<>());
    }

    @Override
    public Columns columns() {
        return Columns.of("group", "member", "valid_from", "valid_to").optionally("note");
    }

    @Override
    public Membership read(Row row) {
        var membership = new Membership(
                row.code("group", markets),
                row.code("member", markets),
                row.optionalDate("valid_from"),
                row.optionalDate("valid_to"));
        var from = membership.validFrom();
        var to = membership.validTo();
        if (from != null && to != null && to.isBefore(from)) {
            row.fault("valid_to", "lies before valid_from, " + from);
        } else if (!row.faulty()) {
            row.unique("member", new Membership(membership.groupCode(), membership.memberCode(), from, null), lines);
        }
        return membership;
    }
}
