package io.waimao.http.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {

    private final Origins origins = new Origins(List.of("https://agents.example"));

    @ParameterizedTest
    @CsvSource({
        ", true",
        "http://localhost, true",
        "http://localhost:5173, true",
        "https://127.0.0.1:8443, true",
        "http://[::1]:8080, true",
        "https://agents.example, true",
        "https://agents.example:444, false",
        "http://agents.example, false",
        "https://other.example, false",
        "http://localhost.other.example, false",
        "http://localhost@other.example, false",
        "file://localhost, false",
        "null, false",
        "'', false",
        "://, false",
    })
    void pagesElsewhereAreRefusedUnlessConfigured(String origin, boolean accepted) {
        assertEquals(accepted, origins.accept(origin));
    }
}
