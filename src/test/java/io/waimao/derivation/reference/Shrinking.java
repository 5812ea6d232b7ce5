package io.waimao.derivation.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Delta debugging (A. Zeller, 1999): removes ever smaller pieces of a failing input while it still fails. */
final class Shrinking {

    private static final int TRIES = 250;

    private final Predicate<List<String>> fails;
    private int tries;

    Shrinking(Predicate<List<String>> fails) {
        this.fails = fails;
    }

    List<String> smallest(List<String> failing) {
        var rows = failing;
        for (int pieces = 2; rows.size() > 1 && tries < TRIES; ) {
            var smaller = withoutOnePiece(rows, pieces);
            if (smaller.size() < rows.size()) {
                rows = smaller;
                pieces = Math.max(2, pieces - 1);
            } else if (pieces >= rows.size()) {
                break;
            } else {
                pieces = Math.min(rows.size(), pieces * 2);
            }
        }
        return rows;
    }

    private List<String> withoutOnePiece(List<String> rows, int pieces) {
        for (int i = 0; i < pieces && tries < TRIES; i++) {
            var from = rows.size() * i / pieces;
            var to = rows.size() * (i + 1) / pieces;
            var rest = new ArrayList<>(rows.subList(0, from));
            rest.addAll(rows.subList(to, rows.size()));
            tries++;
            if (rest.size() < rows.size() && fails.test(rest)) {
                return rest;
            }
        }
        return rows;
    }
}
