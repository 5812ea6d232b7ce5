package io.waimao.ingestion;

import static io.waimao.ingestion.Upload.post;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that imported files may not have. */
@QuarkusTest
@TestProfile(Stewarded.class)
class ImportedTextTest {

    private static final String SOURCES = "id,title,publisher,published_on,published_precision,kind,url\n";

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.org/a",
                "data:text/html,x",
                "http:///path",
                "https:no-host",
                "www.example.org",
                "http://exa mple.org/",
                "//example.org/a",
            })
    void anAddressOfASourceThatIsNotOfTheWebIsAFault(String address) {
        post("sources", utf8(SOURCES + "one,One,Customs,2026-01-05,DAY,OFFICIAL,\"" + address + "\"\n"))
                .statusCode(422)
                .body("faultCount", equalTo(1))
                .body("faults[0].column", equalTo("url"))
                .body("faults[0].reason", containsString("allowed: http://… and https://…"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://www.customs.gov.cn/", "HTTPS://example.org:8443/a?b=c#d", "https://例子.中国/统计"})
    void anAddressOfTheWebIsNone(String address) {
        post("sources", utf8(SOURCES + "one,One,Customs,2026-01-05,DAY,OFFICIAL,\"" + address + "\"\n"))
                .statusCode(201);
    }

    @Test
    void everyLineWithANulCharacterIsAFaultAndNeverStored() {
        post(
                        "sources?partial=true",
                        utf8(SOURCES + "one,O\0ne,Customs,2026-01-05,DAY,OFFICIAL,\n"
                                + "two,Two,Customs,2026-01-05,DAY,OFFICIAL,\n"
                                + "three,Three,Cus\0toms,2026-01-05,DAY,OFFICIAL,\n"))
                .statusCode(201)
                .body("accepted", equalTo(1))
                .body("faultCount", equalTo(2))
                .body("faults.reason", everyItem(equalTo("not text: the line contains a NUL character")));
    }

    @Test
    void aNameWithANulCharacterIsRefused() {
        post("sources?name=a\0b", utf8(SOURCES)).statusCode(400);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
