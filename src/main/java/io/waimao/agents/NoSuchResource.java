package io.waimao.agents;

/** No resource has this address. */
public final class NoSuchResource extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchResource() {
        super("No resource has this address.", null, false, false);
    }
}
