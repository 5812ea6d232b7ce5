package io.waimao.derivation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.derivation.hierarchy.Hierarchies;
import io.waimao.observations.Derivation;
import io.waimao.observations.FigureKey;
import io.waimao.observations.FigureQuery;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationCode;
import io.waimao.observations.SeriesQuery;
import io.waimao.observations.Slice;
import io.waimao.observations.inventory.Inventory;
import io.waimao.observations.store.Observations;
import io.waimao.observations.store.SourceTables;
import io.waimao.observations.vintages.Vintage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All figures: published ones, and figures derived from them. Any number of queries in one call costs the same few
 * statements, and no query changes the answer to another.
 */
@ApplicationScoped
@Transactional
public class Derivations {

    private final Observations observations;
    private final SourceTables tables;
    private final Inventory inventory;
    private final Catalogue catalogue;
    private final Hierarchies hierarchies;

    Derivations(
            Observations observations,
            SourceTables tables,
            Inventory inventory,
            Catalogue catalogue,
            Hierarchies hierarchies) {
        this.observations = observations;
        this.tables = tables;
        this.inventory = inventory;
        this.catalogue = catalogue;
        this.hierarchies = hierarchies;
    }

    /** The figures of the queries; no entry if unknown. */
    public Map<FigureQuery, Observation> figures(Set<FigureQuery> queries) {
        return byDay(queries, FigureQuery::asOf, (figures, query) -> {
            var period = query.period();
            return period == null ? figures.latest(query.series()) : figures.figure(new FigureKey(query.key(), period));
        });
    }

    /** The series of the queries, each in time order. */
    public Map<SeriesQuery, List<Observation>> series(Set<SeriesQuery> queries) {
        return byDay(queries, SeriesQuery::asOf, (figures, query) -> Optional.of(figures.series(query)));
    }

    /**
     * Answers a question that looks at many figures. The question is repeated while rows are missing, so it must have
     * no side effects.
     *
     * @param asOf the as-of day; null for now
     * @param slices rows that the question certainly needs, read first
     */
    public <T> T ask(@Nullable LocalDate asOf, List<Slice> slices, Function<FigureSource, T> question) {
        var session = session(asOf);
        slices.forEach(session::read);
        return session.ask(question::apply);
    }

    /** Figures by their public codes. */
    public Map<String, Observation> byCode(Collection<String> codes) {
        var found = new LinkedHashMap<>(observations.byCode(codes));
        var missing = new LinkedHashMap<String, FigureQuery>();
        codes.stream().filter(code -> !found.containsKey(code)).forEach(code -> ObservationCode.parse(code)
                .flatMap(parsed -> parsed.key()
                        .filter(key -> key.measure().units().contains(key.unit()))
                        .map(key -> new FigureQuery(key, parsed.period(), null)))
                .ifPresent(query -> missing.put(code, query)));
        var derived = figures(Set.copyOf(missing.values()));
        missing.forEach((code, query) -> Optional.ofNullable(derived.get(query))
                .filter(figure -> figure.getCode().equals(code))
                .ifPresent(figure -> found.put(code, figure)));
        return found;
    }

    /** The derivations of published figures from others on the day; no entry if there is none. */
    public Map<KnownFigure, Observation> crossChecks(Set<KnownFigure> figures) {
        return byDay(
                published(figures),
                KnownFigure::asOf,
                (known, question) -> known.crossCheck(FigureKey.of(question.figure())));
    }

    /** The other publications that agreed with published figures on the day. */
    public Map<KnownFigure, List<Observation>> agreeing(Set<KnownFigure> figures) {
        return byDay(
                published(figures),
                KnownFigure::asOf,
                (known, question) -> Optional.of(known.agreeing(question.figure())));
    }

    /** All publications of published figures until the day, in order, with what each changed. */
    public Map<KnownFigure, List<Vintage>> vintages(Set<KnownFigure> figures) {
        return byDay(published(figures), KnownFigure::asOf, (known, question) -> Optional.of(known.vintages(question)));
    }

    private static Set<KnownFigure> published(Set<KnownFigure> figures) {
        return figures.stream()
                .filter(question -> !question.figure().isDerived())
                .collect(toSet());
    }

    /** The derivations of figures; no entry if not derived. */
    public Map<Observation, Derivation> derivations(Set<Observation> figures) {
        var found = new LinkedHashMap<Observation, Derivation>();
        var kept = new HashSet<Observation>();
        for (var figure : figures) {
            var derivation = figure.derivation();
            if (derivation != null && derivation.isStored()) {
                kept.add(figure);
            } else if (derivation != null) {
                found.put(figure, derivation);
            }
        }
        found.putAll(new Explanations(tables, hierarchies.current()).of(kept));
        return found;
    }

    /** The roll-ups of complete tables among the rows, to compare published figures with. */
    public TableFigures rollUpChecks(Collection<Observation> rows) {
        return new TableFigures(context(), inventory.current(), rows);
    }

    @FunctionalInterface
    private interface Answer<Q, A> {
        Optional<A> of(DerivedFigures figures, Q query);
    }

    private <Q, A> Map<Q, A> byDay(Set<Q> queries, Function<Q, @Nullable LocalDate> asOf, Answer<Q, A> answer) {
        var found = new LinkedHashMap<Q, A>();
        queries.stream()
                .collect(groupingBy(query -> Optional.ofNullable(asOf.apply(query)), LinkedHashMap::new, toSet()))
                .forEach((day, alike) -> found.putAll(answer(alike, session(day.orElse(null)), answer)));
        return found;
    }

    private static <Q, A> Map<Q, A> answer(Set<Q> queries, Session session, Answer<Q, A> answer) {
        return session.ask(figures -> {
            var found = new LinkedHashMap<Q, A>();
            queries.forEach(query -> answer.of(figures, query).ifPresent(one -> found.put(query, one)));
            return found;
        });
    }

    /** A session for one day whose rows the caller reads. */
    public Session session(@Nullable LocalDate asOf) {
        return new Session(context(), inventory.current(), observations, tables, asOf);
    }

    private DerivationContext context() {
        return DerivationContext.of(hierarchies.current(), new Rates(catalogue));
    }
}
