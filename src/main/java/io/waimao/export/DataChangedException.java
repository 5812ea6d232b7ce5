package io.waimao.export;

/** The data changed while it was read page by page, so the output mixes two versions. */
public final class DataChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataChangedException() {
        super("the data changed during the export; try again");
    }
}
