package io.waimao.derivation.hierarchy;

import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Sector;
import io.waimao.language.Text;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sums over products of one market in a complete table. A listed figure covers itself and all codes below it, so
 * nothing is counted twice. The rest of a listed product, beyond the listed products within it, may belong to any code
 * that is not listed separately.
 */
public final class SectorSums {

    private static final Quantity ZERO = Quantity.exactly(0);

    private final Map<String, Quantity> rows;
    private final SectorTree tree;
    private final TreeSet<String> codes;
    private final Map<String, String> wholes = new HashMap<>();
    private final Map<String, Quantity> within = new HashMap<>();

    /** @param rows the listed figures by sector */
    public SectorSums(Map<String, Quantity> rows, SectorTree tree) {
        this.rows = rows;
        this.tree = tree;
        this.codes = new TreeSet<>(rows.keySet());
        for (var code : codes) {
            if (tree.isProduct(code)) {
                listedAbove(code).ifPresent(whole -> {
                    wholes.put(code, whole);
                    within.merge(whole, value(rows.get(code)), Quantity::plus);
                });
            }
        }
    }

    /** The formula of a sum, for readers of the figure. */
    public static Text formula(String sector) {
        return new Text(sector + " = the sum of its HS codes", sector + " = 所含HS编码之和");
    }

    /** The nearest listed product that contains another. */
    private Optional<String> listedAbove(String code) {
        return tree.above(code).stream()
                .filter(above -> !above.equals(Sector.TOTAL) && rows.containsKey(above))
                .findFirst();
    }

    public boolean hasProducts() {
        return rows.keySet().stream().anyMatch(tree::isProduct);
    }

    /**
     * The exact sums of unlisted sectors with listed products within them.
     *
     * @return empty for sectors that may have a part hidden in a rest
     */
    public Map<String, Quantity> exact() {
        var sums = new HashMap<String, Quantity>();
        rows.forEach((code, value) -> {
            if (tree.isProduct(code)) {
                climb(code, value, sums);
            }
        });
        sums.keySet().removeIf(code -> hidden(tree.hsCodes(code)) != null);
        return sums;
    }

    private void climb(String code, Quantity value, Map<String, Quantity> sums) {
        addNamed(code, value, sums);
        for (var above : tree.above(code)) {
            if (!above.equals(Sector.TOTAL) && rows.containsKey(above)) {
                return;
            }
            add(above, value, sums);
            addNamed(above, value, sums);
        }
    }

    private void addNamed(String hsCode, Quantity value, Map<String, Quantity> sums) {
        tree.namedOf(hsCode).forEach(name -> add(name, value, sums));
    }

    private void add(String code, Quantity value, Map<String, Quantity> sums) {
        if (!rows.containsKey(code) && tree.knows(code)) {
            sums.merge(code, value, Quantity::plus);
        }
    }

    /** The listed products with a rest. */
    public Set<String> openWholes() {
        return codes.stream()
                .filter(code -> tree.isProduct(code) && rest(code).isPresent())
                .collect(toSet());
    }

    /** The figure of a sector: listed, or the sum of listed products within it and a possible part of rests. */
    public Optional<Quantity> value(String sector) {
        var listed = rows.get(sector);
        if (listed != null) {
            return Optional.of(listed);
        } else if (sector.equals(Sector.TOTAL)) {
            return hasProducts() ? Optional.of(sum(topmost(codes, List.of("")))) : Optional.empty();
        } else if (!tree.isMadeOfHsCodes(sector)) {
            return Optional.empty();
        }
        var hsCodes = tree.hsCodes(sector);
        var exact = sum(topmost(codes, hsCodes));
        var hidden = hidden(hsCodes);
        return Optional.of(hidden == null ? exact : exact.plus(hidden));
    }

    /** The listed products that make up a sector, sorted. */
    public List<String> used(String sector) {
        var hsCodes = sector.equals(Sector.TOTAL) ? List.of("") : tree.hsCodes(sector);
        return topmost(codes, hsCodes).stream().sorted().toList();
    }

    /** The outermost listed products within any of the codes. */
    private Set<String> topmost(Collection<String> listed, Collection<String> hsCodes) {
        return listed.stream()
                .filter(code -> tree.isProduct(code) && isWithin(code, hsCodes))
                .filter(code -> {
                    var whole = wholes.get(code);
                    return whole == null || !isWithin(whole, hsCodes);
                })
                .collect(toSet());
    }

    private static boolean isWithin(String code, Collection<String> hsCodes) {
        return hsCodes.stream().anyMatch(code::startsWith);
    }

    private Quantity sum(Collection<String> listed) {
        return listed.stream().sorted().map(code -> value(rows.get(code))).reduce(ZERO, Quantity::plus);
    }

    private static Quantity value(@Nullable Quantity known) {
        return known == null ? ZERO : known;
    }

    /** The possible amount of the codes that is hidden in rests, each rest once. */
    private @Nullable Quantity hidden(Collection<String> hsCodes) {
        var open = new HashSet<String>();
        for (var code : hsCodes) {
            if (!rows.containsKey(code)) {
                listedAbove(code).ifPresent(open::add);
                open.addAll(SectorTree.former(code, codes));
            }
        }
        return open.stream()
                .sorted()
                .flatMap(whole -> rest(whole).stream())
                .map(SectorSums::upTo)
                .reduce(Quantity::plus)
                .orElse(null);
    }

    /** The rest of a listed product beyond the listed products within it; empty if it may be zero. */
    private Optional<Quantity> rest(String whole) {
        var rest = value(rows.get(whole)).minus(value(within.get(whole)));
        var least = rest.interval().lower();
        return least != null && least.signum() > 0 ? Optional.of(rest) : Optional.empty();
    }

    /** Any amount from zero to the figure. */
    private static Quantity upTo(Quantity rest) {
        return new Quantity(
                null, Interval.closed(BigDecimal.ZERO, rest.interval().upper()));
    }
}
