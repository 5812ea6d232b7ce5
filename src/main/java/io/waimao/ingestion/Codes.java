package io.waimao.ingestion;

import io.waimao.query.BadInput;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The codes known of one kind of thing, with the lines that define them. */
final class Codes {

    /** Without the dots, colons and at signs that join codes into longer ones, and the spaces that list them. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+");

    private final Map<String, Long> lines = new LinkedHashMap<>();
    private final String what;
    private final int longest;

    /**
     * @param what what they are codes of, for messages
     * @param longest in characters
     */
    Codes(String what, int longest) {
        this.what = what;
        this.longest = longest;
    }

    /** Codes that no file defines, but the catalogue. */
    static Codes of(String what, Collection<String> known) {
        var codes = new Codes(what, 64);
        known.forEach(code -> codes.lines.put(code, 0L));
        return codes;
    }

    /** @throws BadInput naming the nearest known code */
    String known(String code) {
        if (!lines.containsKey(code)) {
            var nearest = Nearest.to(code, lines.keySet()).map(found -> "; did you mean " + found + "?");
            throw new BadInput("unknown " + what + nearest.orElse(""));
        }
        return code;
    }

    /** @throws BadInput if it is no code, or defined already */
    String define(String code, long line) {
        if (code.length() > longest || !FORM.matcher(code).matches()) {
            throw new BadInput("not a code; allowed: letters, digits, - and _, at most " + longest);
        }
        var earlier = lines.putIfAbsent(code, line);
        if (earlier != null) {
            throw new BadInput("lines %d and %d define the same %s".formatted(earlier, line, what));
        }
        return code;
    }
}
