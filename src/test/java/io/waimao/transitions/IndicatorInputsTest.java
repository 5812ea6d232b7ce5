package io.waimao.transitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waimao.observations.Observation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every indicator is computed from stored data. */
@QuarkusTest
class IndicatorInputsTest {

    @Inject
    Transitions transitions;

    @Inject
    EntityManager em;

    @Test
    void withoutAnyOneOfItsInputsAnIndicatorIsAnotherOrAbsentWithAGap() {
        var before = indicators();
        assertTrue(before.size() > 20);
        for (var indicator : before.values()) {
            for (var input : indicator.inputs()) {
                if (input instanceof Observation observation) {
                    assertNotEquals(indicator, without(observation, indicator.getCode()), observation.getCode());
                }
            }
        }
        assertEquals(before, indicators());
    }

    private Object without(Observation observation, IndicatorCode code) {
        QuarkusTransaction.begin();
        try {
            em.createNativeQuery("delete from observation where series = ?1 and period_start = ?2 and source = ?3")
                    .setParameter(1, observation.key().code())
                    .setParameter(2, observation.period().start())
                    .setParameter(3, observation.sourceCode())
                    .executeUpdate();
            var found = indicators().get(code);
            return found == null ? gap(code) : found;
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private Map<IndicatorCode, Indicator> indicators() {
        var query = new TransitionsQuery("CN-ZJ", null);
        var found = new HashMap<IndicatorCode, Indicator>();
        transitions.ofProvinces(Set.of(query)).get(query).stream()
                .flatMap(transition -> transition.indicators().stream())
                .forEach(indicator -> found.put(indicator.getCode(), indicator));
        return found;
    }

    private Gap gap(IndicatorCode code) {
        return transitions.gaps("CN-ZJ").stream()
                .filter(gap -> gap.indicator() == code)
                .findFirst()
                .orElseThrow();
    }
}
