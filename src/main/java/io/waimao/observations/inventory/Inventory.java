package io.waimao.observations.inventory;

import io.waimao.dataset.DataVersions;
import io.waimao.dataset.VersionMemory;
import io.waimao.observations.CompleteTable;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesFamily;
import io.waimao.observations.TableScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells from memory which kinds of figures were published, and which complete tables. A transaction that changes the data sees
 * its own state.
 */
@ApplicationScoped
public class Inventory {

    private final VersionMemory<InventoryContents> memory;

    Inventory(InventoryReader reader, DataVersions versions, TransactionSynchronizationRegistry transactions) {
        this.memory = new VersionMemory<>(reader::read, versions, transactions);
    }

    /** The families of series with at least one published figure, replaced ones included. */
    public Set<SeriesFamily> families() {
        return current().families;
    }

    /** The sources with published figures of an area. */
    public Set<String> sources(String area) {
        return current().sources(area);
    }

    /** The complete tables of the scope, replaced ones included, the latest first. */
    public List<CompleteTable> tables(TableScope scope) {
        return current().tables.getOrDefault(scope, List.of());
    }

    /**
     * The complete table that counts.
     *
     * @param asOf the day whose knowledge counts; null for today's
     * @param excludedSources sources that are left out, as if they had published nothing
     */
    public Optional<CompleteTable> table(TableScope scope, @Nullable LocalDate asOf, Set<String> excludedSources) {
        return current().table(scope, asOf, excludedSources);
    }

    /** The periods of which there are complete tables of the family, in the order of periods. */
    public List<Period> periods(SeriesFamily family) {
        return current().periods(family);
    }

    /** The transaction changes the data: at its beginning, and after each change. */
    public void changing() {
        memory.changing();
    }

    /** The inventory of now, for many questions. */
    public InventoryContents current() {
        return memory.contents();
    }
}
