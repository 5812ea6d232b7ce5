package io.waimao.observations.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationField;
import io.waimao.observations.ObservationFilter;
import io.waimao.observations.ObservationOrder;
import io.waimao.paging.Page;
import io.waimao.paging.PageRequest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lists read only the required columns. */
@QuarkusTest
class ObservationListsTest {

    @Inject
    ObservationLists lists;

    private Page<Observation> page(String... fields) {
        return lists.list(
                ObservationFilter.NONE,
                List.of(new ObservationOrder(ObservationField.VALUE, null)),
                null,
                PageRequest.FIRST,
                Set.of(fields));
    }

    private Observation first(String... fields) {
        return page(fields).rows().get(0).node();
    }

    @Test
    void columnsThatAreNotRequestedAreNotRead() {
        var code = first("code", "market");
        assertNull(code.value());
        assertNull(code.status());
        assertNull(code.confidence());
        assertNull(code.knownFrom());
        assertNotNull(first("value").value());
        assertNull(first("value").status());
        assertNotNull(first("status", "knownFrom").status());
    }

    @Test
    void anUnknownFieldMakesTheListReadAllColumns() {
        assertEquals(
                lists.list(
                                ObservationFilter.NONE,
                                List.of(new ObservationOrder(ObservationField.VALUE, null)),
                                null,
                                PageRequest.FIRST)
                        .rows()
                        .get(0)
                        .node(),
                first("code", "derivation"));
    }

    @Test
    void cursorsHaveTheValuesOfTheOrderAllTheSame() {
        var all = page("value", "status", "confidence", "knownFrom").rows();
        assertEquals(
                all.stream().map(Page.Row::cursor).toList(),
                page("code").rows().stream().map(Page.Row::cursor).toList());
    }
}
