package io.waimao.ingestion;

import io.waimao.ingestion.csv.Faults;
import io.waimao.ingestion.csv.RowFormat;
import java.util.function.BiConsumer;

/** Stores the rows of a short file as they are read. */
final class PlainRowSink<T> extends RowSink<T> {

    private final RowFormat<T> reader;
    private final BiConsumer<T, Integer> store;
    private int position;

    /**
     * @param position the position of the first row in its list
     * @param store stores a row at its position
     */
    PlainRowSink(
            RowFormat<T> reader, int position, BiConsumer<T, Integer> store, Faults faults, RunningImport running) {
        super(faults, running);
        this.reader = reader;
        this.position = position;
        this.store = store;
    }

    @Override
    RowFormat<T> reader() {
        return reader;
    }

    @Override
    void keep(T item, long line) {
        store.accept(item, position++);
        count(item);
    }

    /** The text of these records contains all their values. */
    @Override
    String content(T item) {
        return item.toString();
    }
}
