package io.waimao.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

class ArrivalTest {

    private static final DataVersion VERSION = ChangingData.version("new");

    /** Machines that have the version when they are asked for the third time, or never. */
    private static final class Late implements Machines {

        private final boolean ever;
        private int asked;

        Late(boolean ever) {
            this.ever = ever;
        }

        @Override
        public boolean have(DataVersion version) {
            return ++asked >= 3 && ever;
        }

        @Override
        public void beginChange(EntityManager em) {}
    }

    @Test
    void aVersionArrivesWhenAllMachinesHaveIt() {
        var machines = new Late(true);
        assertEquals(VERSION, new Arrival(machines).await(VERSION));
        assertEquals(3, machines.asked);
    }

    @Test
    void whoeverIsStoppedWaitsNoLonger() {
        var machines = new Late(false);
        Thread.currentThread().interrupt();
        assertThrows(IllegalStateException.class, () -> new Arrival(machines).await(VERSION));
        assertEquals(1, machines.asked);
        assertEquals(true, Thread.interrupted());
    }
}
