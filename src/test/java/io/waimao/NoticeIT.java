package io.waimao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the build says that it packaged, and the notice that goes with it. */
class NoticeIT {

    private static final String OWN = "Apache-2.0";

    @Test
    void theNoticeNamesEveryLibraryUnderAnotherLicence() {
        var notice = Pages.read(Path.of("src/main/resources/META-INF/NOTICE"));
        var others = objects(new JsonObject(Pages.read(parts())).getJsonArray("components"))
                .filter(part -> !isUnderOwnLicence(part))
                .map(part -> part.getString("name"))
                .toList();
        assertFalse(others.isEmpty());
        assertEquals(
                List.of(),
                others.stream()
                        .filter(name -> !Pattern.compile("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-]|\\.\\w)")
                                .matcher(notice)
                                .find())
                        .toList());
    }

    private static Path parts() {
        var database = System.getProperty("database", "h2");
        return Path.of("h2".equals(database) ? "target/bom.json" : "target/" + database + "/bom.json");
    }

    private static boolean isUnderOwnLicence(JsonObject part) {
        return objects(part.getJsonArray("licenses", new JsonArray()))
                .map(choice -> choice.getJsonObject("license"))
                .filter(Objects::nonNull)
                .map(licence -> licence.getString("id"))
                .toList()
                .equals(List.of(OWN));
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }
}
