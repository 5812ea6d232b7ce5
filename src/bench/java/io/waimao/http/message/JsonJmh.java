package io.waimao.http.message;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A request read and an answer written: a hundred figures with six fields each. */
@State(Scope.Benchmark)
public class JsonJmh {

    private final Map<String, Object> answer = answer();

    private static Map<String, Object> answer() {
        var node = new LinkedHashMap<String, Object>();
        node.put("code", "CN-ZJ.EXPORT.W._T._T.VALUE.CNY:2025-01-01/P8M");
        node.put("flow", "EXPORT");
        node.put("measure", "VALUE");
        node.put("status", "NORMAL");
        node.put("confidence", "HIGH");
        node.put("knownFrom", "2025-09-20");
        return Map.of("data", Map.of("observations", Map.of("nodes", Collections.nCopies(100, node))));
    }

    @Benchmark
    public byte[] hundredFiguresWritten() {
        return Json.write(answer);
    }

    @Benchmark
    public Map<String, Object> requestRead() {
        return Json.object(
                "The body",
                "{\"query\":\"query A($p: String!) { province(code: $p) { code } }\",\"variables\":{\"p\":\"CN-ZJ\"}}");
    }
}
