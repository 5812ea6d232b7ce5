package io.waimao.paging;

/** What the caller sent cannot be answered: the message says what was wrong and what is allowed. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the argument or column, as the caller knows it
     * @param value the offending value
     * @param allowed what would have been accepted, as the end of a sentence
     */
    public BadInput(String what, Object value, String allowed) {
        super("%s: '%s' is not accepted; allowed: %s".formatted(what, shortened(value), allowed));
    }

    /** The reason alone, where the place is known otherwise (a line and column, say). */
    public BadInput(String message) {
        super(message);
    }

    private static String shortened(Object value) {
        var text = String.valueOf(value);
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
