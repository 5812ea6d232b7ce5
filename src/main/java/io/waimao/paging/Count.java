package io.waimao.paging;

/** Counts in answers, which are 32-bit integers. */
public final class Count {

    private Count() {}

    /** @throws BadInput if the count is larger than an Int can be */
    public static int of(long count) {
        if (count > Integer.MAX_VALUE) {
            throw new BadInput(
                    "There are %d items, more than the %d that can be counted. Ask for fewer, or not for their number."
                            .formatted(count, Integer.MAX_VALUE));
        }
        return (int) count;
    }
}
