package io.waimao.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.waimao.catalogue.Transactions;
import org.junit.jupiter.api.Test;

class VersionMemoryTest {

    private final Transactions transactions = new Transactions();
    private final ChangingData data = new ChangingData("1");
    private String stored = "first";
    private int reads;

    private final VersionMemory<String> memory = new VersionMemory<>(this::read, data, transactions);

    private String read() {
        reads++;
        return stored;
    }

    @Test
    void readsOnceForEachVersion() {
        assertEquals("first", memory.contents());
        stored = "second";
        assertEquals("first", memory.contents());
        assertEquals(1, reads);
        data.change("2");
        assertEquals("second", memory.contents());
        assertEquals("second", memory.contents());
        assertEquals(2, reads);
    }

    @Test
    void holdsNothingBeforeThereIsAVersion() {
        var empty = new VersionMemory<>(this::read, new NoData(), transactions);
        assertEquals("first", empty.contents());
        stored = "second";
        assertEquals("second", empty.contents());
        assertEquals(2, reads);
    }

    @Test
    void aTransactionThatOnlyReadsSeesWhatIsHeld() {
        memory.contents();
        transactions.begin();
        stored = "second";
        assertEquals("first", memory.contents());
        assertEquals(1, reads);
    }

    @Test
    void aTransactionThatChangesTheDataSeesItsOwnStateAfterEachChange() {
        memory.contents();
        transactions.begin();
        memory.changing();
        stored = "second";
        assertEquals("second", memory.contents());
        assertEquals("second", memory.contents());
        assertEquals(2, reads);
        memory.changing();
        stored = "third";
        assertEquals("third", memory.contents());
    }

    @Test
    void othersSeeNothingOfAChangeThatWasRolledBack() {
        memory.contents();
        transactions.begin();
        memory.changing();
        stored = "second";
        memory.contents();
        transactions.end();
        stored = "first";
        assertEquals("first", memory.contents());
        assertEquals(2, reads);
    }
}
