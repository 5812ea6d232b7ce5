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
 * Knows from memory which kinds of figures and which complete tables were published. A transaction that changes the
 * data sees its own state.
 */
@ApplicationScoped
public class Inventory {

    private final VersionMemory<InventoryContents> memory;

    Inventory(InventoryReader reader, DataVersions versions, TransactionSynchronizationRegistry transactions) {
        this.memory = new VersionMemory<>(reader::read, versions, transactions);
    }

    /** The families of series with at least one published figure, including replaced ones. */
    public Set<SeriesFamily> families() {
        return current().families;
    }

    /** The sources with published figures about an area. */
    public Set<String> sources(String area) {
        return current().sources(area);
    }

    /** The complete tables of the scope, including replaced ones, the latest first. */
    public List<CompleteTable> tables(TableScope scope) {
        return current().tables.getOrDefault(scope, List.of());
    }

    /**
     * The complete table that counts.
     *
     * @param asOf the as-of day; null for today
     * @param excludedSources sources to ignore, as if they had published nothing
     */
    public Optional<CompleteTable> table(TableScope scope, @Nullable LocalDate asOf, Set<String> excludedSources) {
        return current().table(scope, asOf, excludedSources);
    }

    /** The periods with complete tables of the family, in order. */
    public List<Period> periods(SeriesFamily family) {
        return current().periods(family);
    }

    /** Marks the current transaction as changing the data; called at its start and after each change. */
    public void changing() {
        memory.changing();
    }

    /** The current inventory, for many lookups. */
    public InventoryContents current() {
        return memory.contents();
    }
}
