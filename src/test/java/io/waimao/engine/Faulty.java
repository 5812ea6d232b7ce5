package io.waimao.engine;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An object whose members are as its seed decides: mostly right, else null, of a wrong kind, or they throw. */
public final class Faulty {

    /** Labels that the shortcut read. */
    static final AtomicInteger READ_BY_SHORTCUT = new AtomicInteger();

    private final int seed;

    Faulty(int seed) {
        this.seed = seed;
    }

    boolean isOther() {
        return seed % 3 == 0;
    }

    private int dice(String member, int sides) {
        return Math.floorMod((member.hashCode() * 31 + seed) * 0x9E3779B1 >>> 7, sides);
    }

    private Object sometimes(String member, Object right, Object... wrong) {
        if (member.equals("label") && isReadByShortcut()) {
            READ_BY_SHORTCUT.incrementAndGet();
        }
        return switch (dice(member, 25)) {
            case 0, 1 -> null;
            case 2 -> throw new IllegalStateException("secret");
            case 3 -> throw new AssertionError("secret");
            case 4, 5 -> wrong[dice(member + "?", wrong.length)];
            default -> right;
        };
    }

    private static boolean isReadByShortcut() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().endsWith("InMemorySelection")));
    }

    private Faulty next(String member, int index) {
        return new Faulty(dice(member + index, 10_000));
    }

    private List<Faulty> several(String member) {
        return IntStream.range(0, dice(member + "#", 5))
                .mapToObj(index -> next(member, index))
                .toList();
    }

    public Object name() {
        return sometimes("name", "name " + seed, Optional.of("text"), Optional.empty(), 5);
    }

    public Object label() {
        return sometimes(
                "label",
                "\"label\"\n",
                Optional.of("text"),
                Optional.empty(),
                List.of("a"),
                CompletableFuture.completedFuture("b"));
    }

    public Object count() {
        return sometimes("count", seed, 3_000_000_000L, "many", Optional.of(3), Optional.empty());
    }

    public Object ratio() {
        return sometimes("ratio", seed / 8.0, Double.NaN, Double.POSITIVE_INFINITY, Optional.of(0.5));
    }

    public Object kind() {
        return sometimes("kind", seed % 2 == 0 ? "A" : "B", "C", 1, Optional.of("B"));
    }

    public Object kinds() {
        return sometimes("kinds", List.of("A", "B"), new String[] {"B"}, List.of("A", "C", "B"), "A");
    }

    public Object words() {
        return sometimes(
                "words",
                List.of("a", "b"),
                Stream.of("a").toList().iterator(),
                Stream.of("x", null, "y").toList(),
                Stream.of("x", Optional.empty()).toList(),
                List.of(Optional.of("z")),
                Optional.of(List.of("o")));
    }

    public Object sureWords() {
        return sometimes(
                "sureWords", List.of("a"), Stream.of("x", null).toList(), List.of(Optional.empty()), new String[0]);
    }

    public Object grid() {
        return sometimes(
                "grid",
                List.of(List.of(1), List.of(2, 3)),
                Stream.of(List.of(1), null).toList(),
                List.of(Stream.of(1, null).toList(), List.of(2)),
                List.of(1, 2),
                new int[][] {{1}, {2}});
    }

    public Object thing() {
        return sometimes(
                "thing",
                next("thing", 0),
                "no thing",
                CompletableFuture.completedFuture(null),
                Optional.of(next("thing", 1)),
                Optional.empty());
    }

    public Object sureThing() {
        return sometimes(
                "sureThing", next("sureThing", 0), CompletableFuture.completedFuture(next("thing", 1)), List.of());
    }

    public Object things() {
        return sometimes(
                "things",
                several("things"),
                Stream.of(next("things", 1), null).toList(),
                Stream.of(next("things", 1), Optional.empty()).toList(),
                several("things").toArray(),
                next("things", 1));
    }

    public Object sureThings() {
        return sometimes(
                "sureThings",
                several("sureThings"),
                Stream.of(next("sureThings", 1), null).toList(),
                List.of(Optional.of(next("sureThings", 1))));
    }

    public Object named() {
        return sometimes("named", next("named", 0), Optional.of(next("named", 2)), Optional.empty());
    }

    public Object mixed() {
        return sometimes(
                "mixed", several("mixed"), Stream.of(next("mixed", 1), null).toList());
    }

    public Object later() {
        return next("later", 0);
    }

    public Object laterThings() {
        return several("laterThings");
    }
}
