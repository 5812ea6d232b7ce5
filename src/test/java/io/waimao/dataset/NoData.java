package io.waimao.dataset;

import java.util.Optional;

/** A database without any data. */
public final class NoData implements DataVersions {

    @Override
    public Optional<DataVersion> known() {
        return Optional.empty();
    }

    @Override
    public Optional<DataVersion> ask() {
        return Optional.empty();
    }

    @Override
    public boolean isStill(DataVersion version) {
        throw new AssertionError("there is no version");
    }
}
