package io.waimao.ingestion;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of records byte by byte, in constant memory: what does not fit waits in temporary files, sorted in runs
 * that are merged in the end.
 */
final class ExternalSort implements AutoCloseable {

    private static final int READ_AT_ONCE = 1 << 16;

    private final int memory;
    private final List<byte[]> waiting = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private int bytes;

    /** @param memory in bytes, about */
    ExternalSort(int memory) {
        this.memory = memory;
    }

    void add(byte[] sorted) {
        // The array itself costs about this much.
        bytes += sorted.length + 24;
        waiting.add(sorted);
        if (bytes >= memory) {
            spill();
        }
    }

    /** Hands over all records, the least first; once. */
    void forEach(Consumer<byte[]> taker) {
        waiting.sort(Arrays::compareUnsigned);
        if (runs.isEmpty()) {
            waiting.forEach(taker);
            return;
        }
        spill();
        var queue = new PriorityQueue<Run>(runs.size());
        runs.stream().filter(Run::next).forEach(queue::add);
        while (!queue.isEmpty()) {
            var least = queue.remove();
            taker.accept(least.head());
            if (least.next()) {
                queue.add(least);
            }
        }
    }

    private void spill() {
        waiting.sort(Arrays::compareUnsigned);
        runs.add(Run.write(waiting));
        waiting.clear();
        bytes = 0;
    }

    @Override
    public void close() {
        runs.forEach(Run::close);
    }

    /** Sorted records in a file. */
    private static final class Run implements Comparable<Run> {

        private final Path file;
        private @Nullable DataInputStream in;
        private byte[] head = new byte[0];

        private Run(Path file) {
            this.file = file;
        }

        static Run write(List<byte[]> records) {
            try {
                var file = Files.createTempFile("waimao", ".sort");
                try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                    for (var one : records) {
                        out.writeInt(one.length);
                        out.write(one);
                    }
                }
                return new Run(file);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }

        byte[] head() {
            return head;
        }

        /** Goes to the next record; false after the last. */
        boolean next() {
            try {
                if (in == null) {
                    in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), READ_AT_ONCE));
                }
                head = in.readNBytes(in.readInt());
                return true;
            } catch (EOFException end) {
                return false;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        void close() {
            try {
                if (in != null) {
                    in.close();
                }
                Files.deleteIfExists(file);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public int compareTo(Run other) {
            return Arrays.compareUnsigned(head, other.head);
        }
    }
}
