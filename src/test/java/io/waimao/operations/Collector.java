package io.waimao.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;

/** Takes traces in by OTLP over HTTP, and tells at {@value #SPANS} what it got: a line for each span. */
public class Collector implements QuarkusTestResourceLifecycleManager {

    static final String SPANS = "/spans";
    private static final String URL = "waimao.test.collector";

    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private HttpServer server;

    static String url() {
        return System.getProperty(URL);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.createContext("/v1/traces", this::take);
        server.createContext(SPANS, exchange -> answer(exchange, lines().getBytes(UTF_8)));
        server.start();
        System.setProperty(URL, "http://localhost:" + server.getAddress().getPort());
        return Map.of(
                "quarkus.otel.exporter.otlp.endpoint", url(),
                "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                "quarkus.otel.bsp.schedule.delay", "50ms");
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody();
        var isZipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        var request = ExportTraceServiceRequest.parseFrom(isZipped ? new GZIPInputStream(body) : body);
        request.getResourceSpansList()
                .forEach(resource -> resource.getScopeSpansList().forEach(scope -> spans.addAll(scope.getSpansList())));
        answer(exchange, new byte[0]);
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String lines() {
        return spans.stream().map(this::line).collect(joining("\n"));
    }

    /** Its trace, its name, that of the span around it, and its attributes by their keys. */
    private String line(Span span) {
        return "%s %s in %s: %s"
                .formatted(
                        HexFormat.of().formatHex(span.getTraceId().toByteArray()),
                        span.getName(),
                        spans.stream()
                                .filter(other -> other.getSpanId().equals(span.getParentSpanId()))
                                .map(Span::getName)
                                .findFirst()
                                .orElse("nothing"),
                        span.getAttributesList().stream()
                                .map(attribute -> attribute.getKey() + "="
                                        + attribute.getValue().getStringValue()
                                        + (attribute.getValue().hasIntValue()
                                                ? attribute.getValue().getIntValue()
                                                : ""))
                                .sorted()
                                .collect(joining(" ")));
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
