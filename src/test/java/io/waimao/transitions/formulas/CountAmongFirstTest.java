package io.waimao.transitions.formulas;

import static io.waimao.transitions.formulas.Quantities.assertBounds;
import static io.waimao.transitions.formulas.Quantities.assertPoint;
import static io.waimao.transitions.formulas.Quantities.exactly;
import static io.waimao.transitions.formulas.Quantities.moreThan;
import static io.waimao.transitions.formulas.Quantities.rounded;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.waimao.quantity.Quantity;
import io.waimao.transitions.formulas.CountAmongFirst.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountAmongFirstTest {

    @Test
    void membersCountOnlyAmongTheFirst() {
        var items = List.of(member(exactly("9")), other(exactly("8")), member(exactly("7")), other(exactly("6")));
        assertPoint(1, CountAmongFirst.of(items, 2));
        assertPoint(2, CountAmongFirst.of(items, 3));
        assertPoint(2, CountAmongFirst.of(items, 4));
    }

    /** The second place belongs to 8 to 9 or to 8.5 to 9.5: none or one of the members. */
    @Test
    void overlappingBoundsLeaveARange() {
        var items = List.of(other(exactly("10")), member(rounded("8", "9")), other(rounded("8.5", "9.5")));
        var found = CountAmongFirst.of(items, 2);
        assertFalse(found.hasPoint());
        assertBounds(0, 1, found);
    }

    /** Whichever of two members is second, one of them is. */
    @Test
    void overlappingMembersLeaveNoDoubt() {
        var items = List.of(
                other(exactly("10")), member(rounded("8", "9")), member(rounded("8.5", "9.5")), other(exactly("1")));
        assertPoint(1, CountAmongFirst.of(items, 2));
    }

    @Test
    void equalFiguresShareAPlace() {
        assertBounds(0, 1, CountAmongFirst.of(List.of(member(exactly("5")), other(exactly("5"))), 1));
    }

    @Test
    void aOneSidedFigureMayBeAnywhereAboveItsBound() {
        assertBounds(0, 1, CountAmongFirst.of(List.of(member(moreThan("3")), other(exactly("5"))), 1));
    }

    @Test
    void thereAreAtLeastAsManyAsAskedFor() {
        assertThrows(IllegalArgumentException.class, () -> CountAmongFirst.of(List.of(member(exactly("1"))), 2));
    }

    private static Item member(Quantity size) {
        return new Item(size, true);
    }

    private static Item other(Quantity size) {
        return new Item(size, false);
    }
}
