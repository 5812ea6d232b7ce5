package io.waimao.export;

/** The data changed while it was read page by page: what was written is neither the old nor the new. */
public final class DataChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataChangedException() {
        super("the data changed meanwhile; try again");
    }
}
