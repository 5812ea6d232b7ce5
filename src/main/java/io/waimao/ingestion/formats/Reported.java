package io.waimao.ingestion.formats;

/** What becomes of a figure that its source has reported before. */
public enum Reported {
    /** It is a fault. */
    FAULT,
    /** It is left out if it has the same bounds; else it is a fault, as figures are not replaced. */
    LEFT_OUT_IF_SAME,
    /** It is left out. */
    LEFT_OUT
}
