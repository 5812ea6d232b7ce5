package io.waimao.transitions;

/** Thrown if a formula has no result for the known figures; the message is the reason, a sentence for readers. */
final class Undefined extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    Undefined(String reason) {
        super(reason);
    }
}
