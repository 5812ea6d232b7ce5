package io.waimao.observations.inventory;

import io.waimao.observations.CompleteTable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of complete_table. */
@Entity
@Table(name = "complete_table")
public class CompleteTableEntity {

    @EmbeddedId
    public CompleteTableKey key;

    LocalDate knownFrom;

    boolean listsCountries;

    boolean listsProducts;

    public static CompleteTableEntity of(CompleteTable table) {
        var row = new CompleteTableEntity();
        row.key = CompleteTableKey.of(table.scope(), table.source());
        row.set(table);
        return row;
    }

    public void set(CompleteTable table) {
        knownFrom = table.knownFrom();
        listsCountries = table.listsCountries();
        listsProducts = table.listsProducts();
    }

    public CompleteTable table() {
        return new CompleteTable(key.scope(), key.source(), knownFrom, listsCountries, listsProducts);
    }
}
