package io.waimao.transitions.formulas;

import io.waimao.language.Text;

/** Thrown if a formula has no result for the known figures; the reason is a sentence for readers. */
public final class Undefined extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    public Undefined(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    public Text reason() {
        return reason;
    }
}
