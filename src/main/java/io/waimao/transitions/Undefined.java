package io.waimao.transitions;

/** A formula that has no result for the figures that are there; the message is the reason, a sentence for readers. */
final class Undefined extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    Undefined(String reason) {
        super(reason);
    }
}
