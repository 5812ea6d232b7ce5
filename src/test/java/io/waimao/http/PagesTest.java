package io.waimao.http;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/q/graphql-ui/"})
    void pagesAreNotFramedNorFilledByOthers(String path) {
        var page = get(path);
        assertEquals(200, page.statusCode());
        assertTrue(page.header("Content-Security-Policy").contains("default-src 'self'"));
        assertTrue(page.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
        assertEquals("nosniff", page.header("X-Content-Type-Options"));
        assertEquals("DENY", page.header("X-Frame-Options"));
        assertEquals("no-referrer", page.header("Referrer-Policy"));
    }

    @Test
    void answersAreNoPages() {
        assertNull(Http.query("{ __typename }").header("Content-Security-Policy"));
    }
}
