package io.waimao.ingestion;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static java.util.Objects.requireNonNull;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Files that a steward sends, from the small ones in the folder of cases or from memory. */
final class Upload {

    private Upload() {}

    static byte[] file(String name) {
        try (var in = requireNonNull(Upload.class.getResourceAsStream("/cases/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ValidatableResponse post(String path, byte[] content) {
        return post(path, content, "text/csv");
    }

    static ValidatableResponse post(String path, byte[] content, String contentType) {
        return given().config(config().encoderConfig(
                                encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Authorization", Stewarded.AUTHORIZATION)
                .contentType(contentType)
                .body(content)
                .post("/import/" + path)
                .then();
    }
}
