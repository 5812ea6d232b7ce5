package io.waimao.paging;

/** Input that cannot be answered. The message names the problem and the accepted values. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the argument or column, as the caller knows it
     * @param value the offending value
     * @param allowed the accepted values, as the end of a sentence
     */
    public BadInput(String what, Object value, String allowed) {
        super("%s: '%s' is not accepted; allowed: %s".formatted(what, shortened(value), allowed));
    }

    /** The reason alone, if the place is known from elsewhere, such as a line and column. */
    public BadInput(String message) {
        super(message);
    }

    private static String shortened(Object value) {
        var text = String.valueOf(value);
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
