package io.waimao.ingestion.csv;

import static java.util.Objects.requireNonNull;

import io.waimao.paging.BadInput;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The codes known of one kind of thing, with the lines that define them. */
public final class Codes {

    /** Without the dots, colons and at signs that join codes into longer ones, and the spaces that list them. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+");

    private static final int REMEMBERED = 1000;

    /** Characters that the database keeps. */
    private static final Map<String, Integer> LONGEST =
            Map.of("area", 8, "market", 16, "sector", 32, "source", 64, "claim", 64, "partition", 64);

    private final Map<String, Long> lines = new LinkedHashMap<>();
    private final Map<String, String> nearest = new HashMap<>();
    private final String what;
    private final int longest;

    /** @param what what they are codes of, for messages */
    public Codes(String what) {
        this.what = what;
        this.longest = requireNonNull(LONGEST.get(what));
    }

    /** Codes that no file defines, but the catalogue. */
    public static Codes of(String what, Collection<String> known) {
        var codes = new Codes(what);
        known.forEach(code -> codes.lines.put(code, 0L));
        return codes;
    }

    /** @throws BadInput naming the nearest known code */
    public String known(String code) {
        if (!lines.containsKey(code)) {
            throw new BadInput("unknown " + what + nearest(code));
        }
        return code;
    }

    /** The same wrong code may stand in millions of rows. */
    private String nearest(String code) {
        if (nearest.size() > REMEMBERED) {
            nearest.clear();
        }
        return nearest.computeIfAbsent(code, wrong -> Nearest.to(wrong, lines.keySet())
                .map(found -> "; did you mean " + found + "?")
                .orElse(""));
    }

    /** @throws BadInput if it is no code, or defined already */
    String define(String code, long line) {
        if (code.length() > longest || !FORM.matcher(code).matches()) {
            throw new BadInput("not a code; allowed: letters, digits, - and _, at most " + longest);
        }
        var earlier = lines.putIfAbsent(code, line);
        if (earlier != null && earlier == 0) {
            throw new BadInput("there is this " + what + " already");
        } else if (earlier != null) {
            throw new BadInput("lines %d and %d define the same %s".formatted(earlier, line, what));
        }
        return code;
    }
}
