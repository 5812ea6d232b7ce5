package io.waimao.dataset;

import java.time.Instant;
import java.util.Optional;

/** Data whose version a test changes: as the database has it, and as far as this process knows. */
public final class ChangingData implements DataVersions {

    private DataVersion stored;
    private Optional<DataVersion> known;
    private boolean failing;

    public ChangingData(String version) {
        this.stored = version(version);
        this.known = Optional.of(stored);
    }

    public static DataVersion version(String version) {
        return new DataVersion(version, 0, Instant.EPOCH);
    }

    /** By this process. */
    public void change(String version) {
        stored = version(version);
        known = Optional.of(stored);
    }

    /** By another process, of which this one does not know yet. */
    public void changeElsewhere(String version) {
        stored = version(version);
    }

    public void forget() {
        known = Optional.empty();
    }

    /** The database no longer answers. */
    public void fail() {
        failing = true;
    }

    public DataVersion stored() {
        return stored;
    }

    @Override
    public Optional<DataVersion> known() {
        return known;
    }

    @Override
    public Optional<DataVersion> ask() {
        known = Optional.of(stored);
        return known;
    }

    @Override
    public boolean isStill(DataVersion version) {
        if (failing) {
            throw new IllegalStateException("failing");
        }
        var still = stored.equals(version);
        if (!still) {
            ask();
        }
        return still;
    }
}
