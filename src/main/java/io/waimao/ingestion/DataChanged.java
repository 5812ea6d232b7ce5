package io.waimao.ingestion;

/** The data changed while it was read page by page: what was written is neither the old nor the new. */
public final class DataChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataChanged() {
        super("the data changed meanwhile; try again");
    }
}
