package io.waimao.ingestion;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of records by their bytes, in constant memory: sorted runs that do not fit go to temporary files and
 * are merged at the end.
 */
final class ExternalSort implements AutoCloseable {

    private static final int READ_AT_ONCE = 1 << 16;

    private final int memory;
    private final Path folder;
    private final List<byte[]> waiting = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private int bytes;

    /** @param memory the approximate limit in bytes */
    ExternalSort(int memory) {
        this(memory, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param folder for the temporary files */
    ExternalSort(int memory, Path folder) {
        this.memory = memory;
        this.folder = folder;
    }

    /** @throws StorageFullException if a temporary file is needed and cannot be written */
    void add(byte[] sorted) {
        // An array takes about 24 bytes besides its elements.
        bytes += sorted.length + 24;
        waiting.add(sorted);
        if (bytes >= memory) {
            spill();
        }
    }

    /** Passes on all records, the least first. Works only once. */
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
        runs.add(Run.write(waiting, folder));
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

        static Run write(List<byte[]> records, Path folder) {
            try {
                var run = new Run(Files.createTempFile(folder, "waimao", ".sort"));
                run.fill(records);
                return run;
            } catch (IOException full) {
                throw new StorageFullException(full);
            }
        }

        private void fill(List<byte[]> records) throws IOException {
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                for (var one : records) {
                    out.writeInt(one.length);
                    out.write(one);
                }
            } catch (IOException full) {
                Files.deleteIfExists(file);
                throw full;
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
                throw new StorageFullException(broken);
            }
        }

        void close() {
            try {
                if (in != null) {
                    in.close();
                }
                Files.deleteIfExists(file);
            } catch (IOException broken) {
                throw new StorageFullException(broken);
            }
        }

        @Override
        public int compareTo(Run other) {
            return Arrays.compareUnsigned(head, other.head);
        }
    }
}
