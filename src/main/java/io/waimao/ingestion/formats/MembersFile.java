package io.waimao.ingestion.formats;

import io.waimao.catalogue.Membership;
import io.waimao.ingestion.csv.Codes;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.Row;
import java.util.HashMap;
import java.util.Map;

/** market_members.csv: membership of countries in groups, with dates; the notes are only for readers of the file. */
public record MembersFile(Codes markets, Map<String, Long> seen) implements EntryFormat<Membership> {

    public MembersFile(Codes markets) {
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
            row.unique("member", membership.groupCode() + " " + membership.memberCode() + " " + from, seen);
        }
        return membership;
    }
}
