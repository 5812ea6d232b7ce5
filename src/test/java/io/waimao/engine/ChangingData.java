package io.waimao.engine;

import java.util.Optional;

/** Data whose version a test changes: as the database has it, and as far as this process knows. */
final class ChangingData implements DataState {

    private Object stored;
    private Optional<?> known;

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
    public boolean isStill(Object version) {
        var still = stored.equals(version);
        if (!still) {
            ask();
        }
        return still;
    }
}
