package io.waimao.ingestion;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The charsets that a request may name. They are held in a static field because a native executable contains only the
 * charsets that its build has seen.
 */
final class AcceptedCharsets {

    private static final Map<String, Charset> BY_NAME = byName();

    private AcceptedCharsets() {}

    private static Map<String, Charset> byName() {
        var charsets = new LinkedHashMap<String, Charset>();
        charsets.put("UTF-8", UTF_8);
        charsets.put("UTF-16", UTF_16);
        charsets.put("UTF-16LE", UTF_16LE);
        charsets.put("UTF-16BE", UTF_16BE);
        var chinese = Charset.forName("GB18030");
        charsets.put("GB18030", chinese);
        // Parts of GB18030, and often named for text that goes beyond them.
        charsets.put("GBK", chinese);
        charsets.put("GB2312", chinese);
        charsets.put("ISO-8859-1", ISO_8859_1);
        charsets.put("WINDOWS-1252", Charset.forName("windows-1252"));
        charsets.put("US-ASCII", US_ASCII);
        return Collections.unmodifiableMap(charsets);
    }

    /** In upper case. */
    static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** Empty if the charset is not accepted. Case does not matter. */
    static Optional<Charset> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toUpperCase(Locale.ROOT)));
    }
}
