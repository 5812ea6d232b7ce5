package io.waimao.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartitionTest {

    @Test
    void keepsItsMembersInOrderWhenTheListChanges() {
        var members = new ArrayList<>(List.of("US", "EU"));
        var partition = new Partition("TRADITIONAL_MARKETS", PartitionDimension.MARKET, members, "", null);
        members.clear();
        assertEquals(List.of("US", "EU"), partition.members());
        assertThrows(
                UnsupportedOperationException.class, () -> partition.members().add("ASEAN"));
    }
}
