package io.waimao.agents;

/** A call whose name or parameters are not accepted. The message names the problem and what is allowed. */
public final class InvalidCall extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidCall(String message) {
        super(message, null, false, false);
    }
}
