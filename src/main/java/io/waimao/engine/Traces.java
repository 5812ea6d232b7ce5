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
 * Traces requests by OpenTelemetry: a span for the operation, with the attributes of the
 * <a href="https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/">conventions for GraphQL</a>, and within it one
 * for each call of a facade, which is where the database is asked.
 */
@ApplicationScoped
class Traces {

    private final Tracer tracer;
    private final boolean off;

    /** @param off then, too, the tracer would record spans, for nobody */
    Traces(Tracer tracer, @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off) {
        this.tracer = tracer;
        this.off = off;
    }

    /** Begins the trace of a request within what the thread works for, such as the exchange by HTTP. */
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
