package io.waimao.ingestion.formats;

import io.waimao.catalogue.Partition;
import io.waimao.catalogue.PartitionDimension;
import io.waimao.ingestion.csv.Codes;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.ItemFormat;
import io.waimao.ingestion.csv.Row;
import io.waimao.paging.BadInput;
import java.util.HashSet;
import java.util.List;

/** partitions.csv: markets or sectors declared pairwise disjoint, their codes separated by single spaces. */
public record PartitionsFile(Codes partitions, Codes markets, Codes sectors) implements ItemFormat<Partition> {

    public PartitionsFile(Codes markets, Codes sectors) {
        this(new Codes("partition"), markets, sectors);
    }

    @Override
    public Columns columns() {
        return Columns.of("code", "dimension", "members", "description").optionally("description_zh");
    }

    @Override
    public Partition read(Row row) {
        var code = row.newCode("code", partitions);
        var dimension = row.oneOf("dimension", PartitionDimension.values());
        var members = List.of(row.text("members", 1000).split(" "));
        if (!row.faulty()) {
            checkMembers(row, members, dimension == PartitionDimension.MARKET ? markets : sectors);
        }
        return new Partition(
                code, dimension, members, row.text("description", 1000), row.optionalText("description_zh", 1000));
    }

    private static void checkMembers(Row row, List<String> members, Codes known) {
        var seen = new HashSet<String>();
        for (var member : members) {
            try {
                if (!seen.add(known.known(member))) {
                    row.fault("members", member + ": named twice");
                }
            } catch (BadInput unknown) {
                row.fault("members", member + ": " + unknown.getMessage());
            }
        }
    }
}
