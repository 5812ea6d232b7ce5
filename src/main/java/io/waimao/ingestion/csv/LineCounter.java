package io.waimao.ingestion.csv;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** Counts the lines of a file while it is decoded, and reports faults of whole lines. */
final class LineCounter {

    /**
     * The longest line in characters. A longer one is a fault; the excess is dropped except for quotation marks, which
     * separate rows.
     */
    static final int LONGEST = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final Faults faults;
    private final Deque<Long> damaged = new ArrayDeque<>();
    private long line = 1;
    private int length;
    private char before;
    private boolean quoted;
    private long quotedFrom;
    private boolean begun;

    LineCounter(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Counts the next character; false if it must be dropped. */
    boolean accepts(char character) {
        var mark = !begun && character == BYTE_ORDER_MARK;
        begun = true;
        if (mark) {
            return false;
        }
        if (character == '\r' || character == '\n' && before != '\r') {
            line++;
            length = 0;
        } else if (character != '\n') {
            length++;
        }
        before = character;
        if (character == '\0') {
            damage(line, "not text: the line contains a NUL character");
            return false;
        }
        if (length == LONGEST + 1) {
            damage(line, "the line is longer than " + LONGEST + " characters");
        }
        if (character == '"') {
            quoted = !quoted;
            quotedFrom = line;
            return true;
        }
        return length <= LONGEST;
    }

    /** @param reason what is wrong with the line */
    void malformed(String reason) {
        begun = true;
        damage(line, reason);
    }

    void end() {
        if (quoted) {
            quoted = false;
            damage(quotedFrom, "a quotation mark opens a value here but is never closed");
        }
    }

    /**
     * Whether the line has been reported, so that other faults of its row are consequences. Must be called in row
     * order.
     */
    boolean damaged(long row) {
        while (!damaged.isEmpty() && damaged.element() < row) {
            damaged.remove();
        }
        return !damaged.isEmpty() && damaged.element() == row;
    }

    private void damage(long where, String reason) {
        if (!Objects.equals(damaged.peekLast(), where)) {
            damaged.add(where);
            faults.add(new Fault(file, where, "", "", reason));
        }
    }
}
