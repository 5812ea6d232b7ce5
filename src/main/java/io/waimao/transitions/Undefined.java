package io.waimao.transitions;

import io.waimao.wording.Text;

/** Thrown if a formula has no result for the known figures; the reason is a sentence for readers. */
final class Undefined extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    Undefined(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    Text reason() {
        return reason;
    }
}
