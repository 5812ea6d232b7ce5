package io.waimao.observations.rows;

/** Indexes of the table of figures, for statements that have to name one. */
public final class Indexes {

    /** Stores the figures of a flow side by side by period end, separately for details. */
    public static final String BY_SLICE = "observation_by_slice";

    /** Stores the figures of a series side by side, and all series with a common prefix. */
    public static final String BY_SERIES = "observation_by_series";

    /** How many rows are fetched at a time. */
    public static final int FETCHED = 1000;

    private Indexes() {}
}
