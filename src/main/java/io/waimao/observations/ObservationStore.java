package io.waimao.observations;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Writes observations, inside the transaction of whoever loads them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ObservationStore {

    private final ObservationRepository repository;

    ObservationStore(ObservationRepository repository) {
        this.repository = repository;
    }

    public void clear() {
        repository.deleteAll();
    }

    /** Adds figures; of those with the same key and period the one published last becomes the current one. */
    public void save(List<Observation> observations) {
        observations.forEach(observation -> repository.persist(ObservationEntity.of(observation)));
        repository.flush();
        order(observations.stream()
                .map(figure -> figure.key().code())
                .distinct()
                .toList());
    }

    /** Takes one figure back; what it replaced is current again. */
    public void remove(Observation observation) {
        repository.delete(
                "series = ?1 and periodStart = ?2 and periodMonths = ?3 and source = ?4",
                observation.key().code(),
                observation.period().start(),
                observation.period().months(),
                observation.sourceCode());
        order(List.of(observation.key().code()));
    }

    private void order(List<String> series) {
        repository.find("series in ?1", series).stream()
                .collect(groupingBy(row -> List.of(row.series, row.periodStart, row.periodMonths)))
                .values()
                .forEach(ObservationStore::orderVersions);
    }

    private static void orderVersions(List<ObservationEntity> versions) {
        var sorted = versions.stream()
                .sorted(comparing((ObservationEntity row) -> row.knownFrom).thenComparing(row -> row.source))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            sorted.get(i).knownUntil = i + 1 < sorted.size() ? sorted.get(i + 1).knownFrom : null;
        }
    }
}
