package io.waimao.ingestion;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of every kind and format, damaged at random: each is imported or refused with a reason, and whatever is refused
 * leaves nothing behind. Property waimao.fuzz.files: how many files of each.
 */
@QuarkusTest
@TestProfile(Stewarded.class)
class ImportFuzzTest {

    private static final int FILES = Integer.getInteger("waimao.fuzz.files", 12);
    private static final List<String> ODD = List.of(
            "",
            "\0",
            "\"",
            "-1",
            "NaN",
            "1e99",
            "99999999999999999999999",
            "': DROP",
            "2024-13",
            "UN_1",
            "UN_899",
            "_T",
            "W",
            "a: b",
            ",",
            "\t",
            "\u00e4",
            "[]",
            "0x1",
            "9".repeat(5000),
            " ",
            "=1+1",
            "\ufeff");

    @BeforeEach
    void importTheSource() {
        Steward.post("sources", template("sources"));
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sources?",
                "markets?",
                "market-members?",
                "sectors?",
                "claims?",
                "observations?format=csv",
                "observations?format=sdmx-csv",
                "observations?format=comtrade&source=example-source",
                "observations?format=customs&source=example-source&flow=EXPORT",
                "observations?format=customs-provinces&source=example-source&period=2025-07",
            })
    void aDamagedFileIsImportedOrRefusedAsAWhole(String path) {
        var template = template(path.replaceAll("&.*|\\?$", ""));
        for (int seed = 0; seed < FILES; seed++) {
            var random = new Random(seed);
            var content = damaged(template, random);
            var options = random.nextBoolean() ? "&partial=true" : random.nextBoolean() ? "&dryRun=true" : "";
            sent((path + options).replaceAll("\\?$", "").replace("?&", "?"), content, "seed " + seed + " of " + path);
        }
    }

    private static void sent(String path, byte[] content, String what) {
        var before = version();
        var response = given().header("Authorization", Stewarded.AUTHORIZATION)
                .contentType("text/csv")
                .body(content)
                .post("/import/" + path);
        assertTrue(List.of(200, 201, 400, 422).contains(response.statusCode()), what + ": " + response.asString());
        if (response.statusCode() == 201) {
            Steward.retract(response.path("release.code"));
        }
        assertEquals(before, version(), what);
    }

    private static byte[] damaged(String text, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> bytes(random);
            case 1 -> cut(text, random);
            case 2 -> swapped(text, random);
            case 3 -> flipped(text, random);
            default -> odd(text, random);
        };
    }

    private static byte[] bytes(Random random) {
        var bytes = new byte[random.nextInt(2000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] cut(String text, Random random) {
        var bytes = text.getBytes(UTF_8);
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    /** The header's names in another order than the values. */
    private static byte[] swapped(String text, Random random) {
        var lines = text.split("\n", 2);
        var names = new ArrayList<>(List.of(lines[0].split(",")));
        Collections.shuffle(names, random);
        return (String.join(",", names) + "\n" + lines[1]).getBytes(UTF_8);
    }

    private static byte[] flipped(String text, Random random) {
        var bytes = text.getBytes(UTF_8);
        for (int i = 0; i <= random.nextInt(8); i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    /** Some values, or names of columns, are something else. */
    private static byte[] odd(String text, Random random) {
        return text.lines()
                .map(line -> Arrays.stream(line.split(",", -1))
                        .map(cell -> random.nextInt(6) == 0 ? ODD.get(random.nextInt(ODD.size())) : cell)
                        .collect(joining(",")))
                .collect(joining("\n"))
                .getBytes(random.nextBoolean() ? UTF_8 : ISO_8859_1);
    }

    private static String template(String path) {
        return given().get("/import/" + path).then().statusCode(200).extract().asString();
    }

    private static String version() {
        return Steward.ask("{ dataset { version } }").getString("data.dataset.version");
    }
}
