package io.waimao.http;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest {

    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"(/[^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/playground/", "/q/graphql-ui/"})
    void pagesAreNotFramedNorFilledByOthers(String path) {
        var page = get(path);
        assertEquals(200, page.statusCode());
        assertTrue(page.header("Content-Security-Policy").contains("script-src 'self';"));
        assertTrue(page.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
        assertEquals("nosniff", page.header("X-Content-Type-Options"));
        assertEquals("DENY", page.header("X-Frame-Options"));
        assertEquals("no-referrer", page.header("Referrer-Policy"));
    }

    @Test
    void noSiteMayShowAChartInAFrameUnlessItIsListed() {
        var page = get("/embed/");
        assertEquals(200, page.statusCode());
        assertEquals(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self';"
                        + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
                page.header("Content-Security-Policy"));
        assertEquals("nosniff", page.header("X-Content-Type-Options"));
    }

    @Test
    void theExplorerRunsOnlyWhatIsServedHere() {
        assertEquals(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self';"
                        + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
                get("/").header("Content-Security-Policy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/embed/", "/playground/"})
    void filesReferredToByPagesExist(String path) {
        var references = REFERENCE.matcher(get(path).asString()).results().map(found -> found.group(1));
        assertEquals(
                List.of(),
                references.filter(any -> get(any).statusCode() != 200).toList());
    }

    @Test
    void theChartLibraryIsTheOneOfTheBuild() {
        var module = get("/explorer/charts/frame.js").asString();
        var path = module.substring(module.indexOf("/webjars/"), module.indexOf(".js'") + 3);
        var library = get(path);
        assertEquals(200, library.statusCode());
        assertTrue(library.header("Cache-Control").contains("immutable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/explorer/main.js",
                "/embed/embed.js",
                "/explorer/styles/explorer.css",
                "/playground/examples.js",
                "/q/graphql-ui/graphiql.min.js"
            })
    void filesThatChangeWithTheServiceAreRevalidated(String path) {
        assertEquals("no-cache", get(path).header("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/explorer/main.js", "/playground/", "/q/graphql-ui/", "/webjars/d3/7.9.0/dist/d3.min.js"})
    void aClientThatHasAFileOfThisBuildGetsNone(String path) {
        var tag = get(path).header("ETag");
        assertTrue(tag.matches("W/\"[\\w-]{22}\""), tag);
        var none = given().header("If-None-Match", tag).get(path);
        assertEquals(304, none.statusCode());
        assertEquals(tag, none.header("ETag"));
        assertEquals(get(path).header("Cache-Control"), none.header("Cache-Control"));
        assertEquals(
                200, given().header("If-None-Match", "W/\"other\"").get(path).statusCode());
    }

    /** It would be the time at which this process unpacked the file, which another build may have done earlier. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/explorer/main.js", "/playground/", "/q/graphql-ui/", "/webjars/d3/7.9.0/dist/d3.min.js"})
    void noFileIsKeptByItsTime(String path) {
        assertNull(get(path).header("Last-Modified"));
        var later = given().header("If-Modified-Since", "Fri, 31 Dec 2100 23:59:59 GMT");
        assertEquals(200, later.get(path).statusCode());
    }

    @Test
    void aFileThatIsNotThereHasNoTag() {
        var missing = get("/explorer/missing.js");
        assertEquals(404, missing.statusCode());
        assertNull(missing.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/explorer/main.js",
                "/embed/embed.js",
                "/playground/playground.js",
                "/q/graphql-ui/graphiql.min.js",
                "/q/graphql-ui/react-dom.production.min.js",
                "/q/graphql-ui/graphiql.min.css"
            })
    void pagesAreCompressed(String path) {
        var plain = given().config(config().decoderConfig(decoderConfig().noContentDecoders()));
        var compressed = plain.header("Accept-Encoding", "gzip").get(path);
        assertEquals("gzip", compressed.header("Content-Encoding"));
        assertTrue(compressed.asByteArray().length < get(path).asByteArray().length * 3 / 4);
    }

    @Test
    void answersAreNoPages() {
        assertNull(Http.query("{ __typename }").header("Content-Security-Policy"));
    }
}
