package io.waimao.observations;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of complete_table. */
@Entity
@Table(name = "complete_table")
class CompleteTableEntity {

    @EmbeddedId
    CompleteTableKey key;

    LocalDate knownFrom;

    boolean listsCountries;

    boolean listsProducts;

    static CompleteTableEntity of(CompleteTable table) {
        var row = new CompleteTableEntity();
        row.key = CompleteTableKey.of(table.scope(), table.source());
        row.set(table);
        return row;
    }

    void set(CompleteTable table) {
        knownFrom = table.knownFrom();
        listsCountries = table.listsCountries();
        listsProducts = table.listsProducts();
    }

    CompleteTable table() {
        return new CompleteTable(key, knownFrom, listsCountries, listsProducts);
    }
}
