package io.waimao.http.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.language.OperationDefinition.Operation;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.waimao.engine.Answer;
import io.waimao.engine.GraphQLRequest;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.http.message.Json;
import io.waimao.http.message.MediaType;
import io.waimao.http.message.StrictText;
import io.waimao.http.steward.Stewards;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads requests by GET and POST. Queries may use either; mutations use POST and need a steward. */
@ApplicationScoped
class RequestReader {

    private final RequestFactory requests;
    private final Stewards stewards;

    RequestReader(RequestFactory requests, Stewards stewards) {
        this.requests = requests;
        this.stewards = stewards;
    }

    IncomingRequest ofPost(HttpServerRequest request, byte[] body) {
        return new IncomingRequest(
                true,
                body,
                () -> MediaType.requireJson(
                        request.getHeader(HttpHeaders.CONTENT_TYPE), request.getHeader(HttpHeaders.CONTENT_ENCODING)),
                () -> ofBody(body),
                operation -> requireAllowed(operation, request));
    }

    private GraphQLRequest ofBody(byte[] body) {
        if (body.length == 0) {
            throw new Refused(ErrorCode.BAD_REQUEST, "The body is empty; allowed: a JSON object with a query.");
        }
        return requests.ofBody(Json.object("The body", StrictText.decode("The body", body)));
    }

    IncomingRequest ofGet(@Nullable String query) {
        return new IncomingRequest(
                false,
                query == null ? new byte[0] : query.getBytes(UTF_8),
                () -> {},
                () -> requests.ofUrl(query),
                RequestReader::requireQuery);
    }

    void answered(GraphQLRequest request, Answer answer) {
        requests.answered(request, answer);
    }

    private static void requireQuery(Operation operation) {
        if (operation != Operation.QUERY) {
            throw new Refused(
                    ErrorCode.METHOD_NOT_ALLOWED,
                    "A %s may not be sent by GET; allowed: queries.".formatted(nameOf(operation)));
        }
    }

    private void requireAllowed(Operation operation, HttpServerRequest request) {
        if (operation == Operation.MUTATION) {
            stewards.require(request.getHeader(HttpHeaders.AUTHORIZATION));
        } else if (operation == Operation.SUBSCRIPTION) {
            throw new Refused(
                    ErrorCode.METHOD_NOT_ALLOWED,
                    "A subscription has no single answer; open a WebSocket at the same address, protocol graphql-transport-ws.");
        }
    }

    private static String nameOf(Operation operation) {
        return operation.name().toLowerCase(Locale.ROOT);
    }
}
