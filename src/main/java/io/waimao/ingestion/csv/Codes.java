package io.waimao.ingestion.csv;

import static java.util.Objects.requireNonNull;

import io.waimao.paging.BadInput;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The known codes of one kind, with the lines that define them. */
public final class Codes {

    /**
     * Excludes dots, colons and at signs, which join codes into longer ones, and spaces, which separate codes in lists.
     */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final long REDEFINABLE = -1;
    private static final int REMEMBERED = 1000;

    /** The length that the database stores. */
    private static final Map<String, Integer> LONGEST =
            Map.of("area", 8, "market", 16, "sector", 32, "source", 64, "claim", 64, "partition", 64);

    private final Map<String, Long> lines = new LinkedHashMap<>();
    private final Map<String, String> nearest = new HashMap<>();
    private final String what;
    private final int longest;
    private final Predicate<String> admitted;

    /** @param what the kind of the codes, for messages */
    public Codes(String what) {
        this(what, code -> false);
    }

    private Codes(String what, Predicate<String> admitted) {
        this.what = what;
        this.admitted = admitted;
        this.longest = requireNonNull(LONGEST.get(what));
    }

    /** Codes defined by the catalogue rather than a file. */
    public static Codes of(String what, Collection<String> known) {
        var codes = new Codes(what);
        known.forEach(code -> codes.lines.put(code, 0L));
        return codes;
    }

    /** @param others which other codes are as good as known */
    public Codes and(Predicate<String> others) {
        var codes = new Codes(what, others);
        codes.lines.putAll(lines);
        return codes;
    }

    /** @throws BadInput naming the nearest known code */
    public String known(String code) {
        if (!has(code)) {
            throw new BadInput("unknown " + what + nearest(code));
        }
        return code;
    }

    /** Whether the code is known. */
    public boolean has(String code) {
        return lines.containsKey(code) || admitted.test(code);
    }

    /**
     * Cached, as the same wrong code may occur in millions of rows. Numbers get no hint: a similar code is another
     * product.
     */
    private String nearest(String code) {
        if (nearest.size() > REMEMBERED) {
            nearest.clear();
        }
        if (NUMBER.matcher(code).matches()) {
            return "";
        }
        return nearest.computeIfAbsent(code, wrong -> Nearest.to(wrong, lines.keySet())
                .map(found -> "; did you mean " + found + "?")
                .orElse(""));
    }

    /** The same, of which some may be defined again. */
    public Codes redefinable(Collection<String> some) {
        var codes = and(admitted);
        some.forEach(code -> codes.lines.put(code, REDEFINABLE));
        return codes;
    }

    /** @throws BadInput if it is not a code or is already defined */
    String define(String code, long line) {
        if (code.length() > longest || !FORM.matcher(code).matches()) {
            throw new BadInput("not a code; allowed: letters, digits, - and _, at most " + longest);
        }
        var earlier = lines.putIfAbsent(code, line);
        if (earlier != null && earlier == REDEFINABLE) {
            lines.put(code, line);
        } else if (earlier != null && earlier == 0) {
            throw new BadInput("this " + what + " already exists");
        } else if (earlier != null) {
            throw new BadInput("lines %d and %d define the same %s".formatted(earlier, line, what));
        }
        return code;
    }
}
