package io.waimao.findings.window;

import io.waimao.catalogue.ExchangeRate;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.MarketKind;
import io.waimao.catalogue.MembershipQuery;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.PartitionDimension;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SectorKind;
import io.waimao.findings.Finding;
import io.waimao.findings.checks.Check;
import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import io.waimao.wording.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Made-up figures in a small world: ASEAN is Vietnam and Malaysia, and the new three are made of three HS codes. */
public final class Sample {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 1, 20);

    private Sample() {}

    /** @param series for example CN-ZJ.EXPORT.W._T._T.VALUE.CNY; the default of the part before the flow is CN-ZJ */
    public static Observation figure(String series, String period, String lower, String upper) {
        return figure(series, period, lower, upper, "customs", ObservationStatus.NORMAL);
    }

    public static Observation figure(
            String series, String period, String lower, String upper, String source, ObservationStatus status) {
        return new Observation(
                key(series),
                Period.parse(period),
                value(lower, upper, key(series).unit()),
                status,
                Confidence.HIGH,
                source,
                null,
                PUBLISHED,
                null);
    }

    /** The same figure, known from another day. */
    public static Observation published(LocalDate day, Observation figure) {
        return new Observation(
                figure.key(),
                figure.period(),
                figure.value(),
                figure.status(),
                figure.confidence(),
                figure.sourceCode(),
                null,
                day,
                null);
    }

    /** A figure that may lack a bound. */
    public static Observation bounded(String series, String period, @Nullable String lower, @Nullable String upper) {
        var key = key(series);
        var from = lower == null ? null : new BigDecimal(lower);
        var to = upper == null ? null : new BigDecimal(upper);
        var qualifier = upper == null ? Qualifier.MORE_THAN : lower == null ? Qualifier.LESS_THAN : Qualifier.ROUNDED;
        var middle = from == null || to == null ? null : from.add(to).divide(BigDecimal.valueOf(2));
        return new Observation(
                key,
                Period.parse(period),
                new BoundedValue(middle, from, to, qualifier, key.unit(), null),
                ObservationStatus.NORMAL,
                Confidence.HIGH,
                "customs",
                null,
                PUBLISHED,
                null);
    }

    /** The same figure from another source. */
    public static Observation by(String source, Observation figure) {
        return new Observation(
                figure.key(),
                figure.period(),
                figure.value(),
                figure.status(),
                figure.confidence(),
                source,
                null,
                figure.knownFrom(),
                figure.knownUntil());
    }

    /** The same figure, replaced by a later publication. */
    public static Observation replaced(Observation figure) {
        return new Observation(
                figure.key(),
                figure.period(),
                figure.value(),
                figure.status(),
                figure.confidence(),
                figure.sourceCode(),
                null,
                figure.knownFrom(),
                figure.knownFrom().plusYears(1));
    }

    /** The same figure in an earlier publication. */
    public static Observation replaced(Observation by, String lower, String upper) {
        return new Observation(
                by.key(),
                by.period(),
                value(lower, upper, by.key().unit()),
                by.status(),
                by.confidence(),
                "before",
                null,
                PUBLISHED.minusYears(1),
                PUBLISHED);
    }

    public static List<Finding> find(Check check, Observation... figures) {
        return check.in(window("CN-ZJ", figures)).toList();
    }

    public static Window window(String area, Observation... figures) {
        var all = Arrays.asList(figures);
        var nation = new FigureIndex(of(all, true));
        var rate = new ExchangeRate(2024, new BigDecimal("7.1217"), "bureau");
        return new Window(
                area,
                new Span(LocalDate.of(2000, 1, 1), 600),
                area.equals(Province.NATION) ? nation : new FigureIndex(of(all, false)),
                nation,
                area.equals(Province.NATION) ? of(all, false) : List.of(),
                structure(all),
                Map.of(2024, rate),
                new Names(Text::same, Text::same, Text::same));
    }

    private static List<Observation> of(List<Observation> all, boolean nation) {
        return all.stream()
                .filter(figure -> figure.key().area().equals(Province.NATION) == nation)
                .toList();
    }

    private static SeriesKey key(String series) {
        var parts = series.split("\\.");
        var i = parts[0].startsWith("CN") ? 1 : 0;
        var brand = parts[i + 3].equals("_T") ? Brand.TOTAL : Brand.valueOf(parts[i + 3]);
        return new SeriesKey(
                i == 0 ? "CN-ZJ" : parts[0],
                Flow.valueOf(parts[i]),
                parts[i + 1],
                parts[i + 2],
                brand,
                Measure.valueOf(parts[i + 4]),
                Unit.valueOf(parts[i + 5]));
    }

    private static BoundedValue value(String lower, String upper, Unit unit) {
        var from = new BigDecimal(lower);
        var to = new BigDecimal(upper);
        var middle = from.add(to).divide(BigDecimal.valueOf(2));
        return new BoundedValue(middle, from, to, Qualifier.ROUNDED, unit, null);
    }

    private static Structure structure(List<Observation> figures) {
        var members = new HashMap<MembershipQuery, Set<String>>();
        for (var figure : figures) {
            for (var day : List.of(figure.period().start(), figure.period().getEnd())) {
                members.put(new MembershipQuery("ASEAN", day), Set.of("VN", "MY"));
                var british = day.isBefore(LocalDate.of(2020, 2, 1));
                members.put(new MembershipQuery("EU", day), british ? Set.of("DE", "GB") : Set.of("DE"));
            }
        }
        return new Structure(
                Map.of(
                        "W", market("W", MarketKind.WORLD),
                        "ASEAN", market("ASEAN", MarketKind.GROUP),
                        "EU", market("EU", MarketKind.GROUP),
                        "VN", market("VN", MarketKind.COUNTRY),
                        "MY", market("MY", MarketKind.COUNTRY),
                        "DE", market("DE", MarketKind.COUNTRY),
                        "GB", market("GB", MarketKind.COUNTRY)),
                members,
                Stream.of(
                                sector("_T", null, SectorKind.TOTAL, ""),
                                sector("NEW_THREE", "_T", SectorKind.AGGREGATE, "870360 850760 854142"),
                                sector("NEV", "NEW_THREE", SectorKind.AGGREGATE, "870360"),
                                sector("LITHIUM_BATTERY", "NEW_THREE", SectorKind.AGGREGATE, "850760"),
                                sector("PV", "NEW_THREE", SectorKind.AGGREGATE, "854142"),
                                sector("85", "HS_XVI", SectorKind.CHAPTER, "85"),
                                sector("8507", "85", SectorKind.HEADING, "8507"))
                        .collect(HashMap::new, (map, sector) -> map.put(sector.code(), sector), HashMap::putAll),
                List.of(new Partition("TWO", PartitionDimension.MARKET, List.of("ASEAN", "EU"), "Two markets.", null)));
    }

    private static Market market(String code, MarketKind kind) {
        return new Market(code, kind, null, code, code, null, null, null);
    }

    private static Sector sector(String code, String parent, SectorKind kind, String hsCodes) {
        return new Sector(code, kind, parent, code, code, hsCodes, null, null);
    }
}
