package io.waimao.engine;

import java.util.Optional;

/** Data whose version a test changes: as the database has it, and as far as this process knows. */
final class ChangingData implements DataState {

    private Object stored;
    private Optional<?> known;
    private boolean failing;

    ChangingData(Object version) {
        this.stored = version;
        this.known = Optional.of(version);
    }

    /** By this process. */
    void change(Object version) {
        stored = version;
        known = Optional.of(version);
    }

    /** By another process, of which this one does not know yet. */
    void changeElsewhere(Object version) {
        stored = version;
    }

    void forget() {
        known = Optional.empty();
    }

    /** The database no longer says which there is. */
    void fail() {
        failing = true;
    }

    Object stored() {
        return stored;
    }

    @Override
    public Optional<?> known() {
        return known;
    }

    @Override
    public Optional<?> ask() {
        known = Optional.of(stored);
        return known;
    }

    @Override
    public Optional<?> versionOf(Object event) {
        return event instanceof String version ? Optional.of(version) : Optional.empty();
    }

    @Override
    public boolean isStill(Object version) {
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
