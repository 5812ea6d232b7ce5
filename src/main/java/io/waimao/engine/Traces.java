package io.waimao.engine;

import graphql.ExecutionResult;
import graphql.language.OperationDefinition;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.execution.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Traces requests with OpenTelemetry: one span per operation, with the attributes of the <a
 * href="https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/">conventions for GraphQL</a>, and within it
 * one span per call of a facade, where the database is queried.
 */
@ApplicationScoped
class Traces {

    private final Tracer tracer;
    private final boolean off;

    /** @param off the SDK is disabled; even then the tracer would record spans */
    Traces(Tracer tracer, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off) {
        this.tracer = tracer;
        this.off = off;
    }

    /** Begins the trace of a request as a child of the thread's current span, such as the HTTP exchange. */
    Trace begin(String requestId) {
        if (off) {
            return Trace.NONE;
        }
        var span = tracer.spanBuilder("GraphQL Operation").startSpan();
        if (!span.isRecording()) {
            return Trace.NONE;
        }
        span.setAttribute("waimao.request.id", requestId);
        return new Recorded(tracer, span, Context.current().with(span));
    }

    private record Recorded(Tracer tracer, Span span, Context context) implements Trace {

        @Override
        public Part begin(Method method) {
            var name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            return tracer.spanBuilder(name).setParent(context).startSpan()::end;
        }

        @Override
        public void end(@Nullable OperationDefinition operation, ExecutionResult result, int statements) {
            if (operation != null) {
                var type = operation.getOperation().name().toLowerCase(Locale.ROOT);
                span.updateName(type);
                span.setAttribute("graphql.operation.type", type);
                span.setAttribute("graphql.operation.name", operation.getName());
            }
            span.setAttribute("waimao.statements", statements);
            if (!result.getErrors().isEmpty()) {
                span.setStatus(StatusCode.ERROR);
                span.setAttribute(
                        "error.type", ErrorCode.of(result.getErrors().get(0)).name());
            }
            span.end();
        }
    }
}
