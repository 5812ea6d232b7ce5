package io.waimao.http.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.waimao.build.Build;
import io.waimao.dataset.DataVersion;
import io.waimao.engine.GraphQLRequest;
import io.waimao.http.message.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityTagsTest {

    private static final Build OLD = new Build("1.0.0", "unknown", "a");
    private static final Build NEW = new Build("1.0.0", "unknown", "b");
    private static final Build OLD_UNDER_ANOTHER_COMMIT = new Build("1.0.0", "0123456789", "a");

    private static String answer(Build build) {
        var data = new DataVersion("0123456789ab", 1, Instant.EPOCH);
        var request = new GraphQLRequest("{ __typename }", null, Map.of(), false, false);
        return new EntityTags(build).of(data, LocalDate.EPOCH, request, MediaType.JSON);
    }

    @Test
    void newCodeHasNewTagsForTheSameData() {
        assertNotEquals(answer(OLD), answer(NEW));
        assertNotEquals(EntityTags.of(OLD), EntityTags.of(NEW));
    }

    @Test
    void theSameCodeKeepsItsTags() {
        assertEquals(answer(OLD), answer(OLD_UNDER_ANOTHER_COMMIT));
        assertEquals(EntityTags.of(OLD), EntityTags.of(OLD_UNDER_ANOTHER_COMMIT));
    }
}
