package io.waimao.http;

import static io.waimao.http.Http.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.ingestion.Stewarded;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** What changes of the data mean for answers that clients keep. */
@QuarkusTest
@TestProfile(Stewarded.class)
class StewardTest {

    private static final String[] STEWARD = {"Authorization", "Bearer open-sesame"};
    private static final String RELEASES = "{ dataset { version releases { code retractedAt } } }";

    private static final String SOURCE = """
            id,title,publisher,published_on,published_precision,kind
            kept,Customs extract,Hangzhou Customs,2026-01-05,DAY,OFFICIAL
            """;

    /** The figures are what they were, and so is the version, but the answer tells of one release more. */
    @Test
    void anAnswerThatListsARetractedReleaseIsDifferent() {
        var before = query(RELEASES);
        var release = importSource();
        query("mutation { retractRelease(code: \"%s\") { code } }".formatted(release), STEWARD);
        var after = query(RELEASES);
        assertEquals(version(before), version(after));
        assertNotEquals(before.json(), after.json());
        assertNotEquals(before.header("ETag"), after.header("ETag"));
        assertEquals(
                200, query(RELEASES, "If-None-Match", before.header("ETag")).status());
    }

    private static String version(Http.Reply reply) {
        return reply.data().getJsonObject("dataset").getString("version");
    }

    private static String importSource() {
        var request = Http.request("POST", "", BodyPublishers.ofString(SOURCE), STEWARD)
                .uri(Http.endpoint("http").resolve("/import/sources"))
                .header("Content-Type", "text/csv");
        return Http.send(request).json().getJsonObject("release").getString("code");
    }

    @Test
    void aClientThatExpectsContinueIsRefusedUnlessASteward() throws Exception {
        var answer = Http.raw("POST /import/sources HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Content-Type: text/csv\r\nExpect: 100-continue\r\nContent-Length: 1000000000\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
    }
}
