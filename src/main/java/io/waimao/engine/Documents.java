package io.waimao.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.ErrorCodes;
import io.waimao.engine.errors.Refused;
import io.waimao.engine.framework.Descriptions;
import io.waimao.engine.framework.TokenLimit;
import io.waimao.engine.limits.LimitSettings;
import io.waimao.engine.limits.PublicDirectives;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parses and validates documents, and caches the valid ones. */
@RegisterForReflection(
        classNames = {"com.github.benmanes.caffeine.cache.SSMW", "com.github.benmanes.caffeine.cache.PSMW"})
final class Documents {

    /** Characters of all cached documents. A parsed document takes about fifty times as many bytes. */
    private static final long MAX_CHARACTERS = 1_000_000;

    private final GraphQLSchema schema;
    private final LimitSettings limits;
    private final RequestMetrics metrics;
    private final ParserOptions options;
    private final Cache<String, Document> valid = Caffeine.newBuilder()
            .maximumWeight(MAX_CHARACTERS)
            .weigher((String text, Document document) -> text.length())
            .executor(Runnable::run)
            .build();

    Documents(GraphQLSchema schema, LimitSettings limits, RequestMetrics metrics) {
        this.schema = schema;
        this.limits = limits;
        this.metrics = metrics;
        this.options = ParserOptions.newParserOptions()
                // The end of the document counts as one.
                .maxTokens((int) Math.min(limits.tokens() + 1L, Integer.MAX_VALUE))
                .maxCharacters(Integer.MAX_VALUE)
                .maxWhitespaceTokens(Integer.MAX_VALUE)
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .readerTrackData(false)
                .build();
    }

    /** @throws Refused if the text is too long, or is not GraphQL */
    Document parse(String text) {
        var known = valid.getIfPresent(text);
        metrics.lookedUp("documents", known != null);
        if (known != null) {
            return known;
        }
        try {
            return bounded(parsed(text));
        } catch (InvalidSyntaxException invalid) {
            throw refused(invalid);
        }
    }

    /** Most documents have no descriptions and are read once. */
    private Document parsed(String text) {
        try {
            return read(text);
        } catch (InvalidSyntaxException invalid) {
            var plain = TokenLimit.isExceeded(invalid) ? text : Descriptions.blanked(text, limits.tokens());
            if (plain.equals(text)) {
                throw invalid;
            }
            return read(plain);
        }
    }

    private Document read(String text) {
        return new Parser()
                .parseDocument(ParserEnvironment.newParserEnvironment()
                        .document(text)
                        .parserOptions(options)
                        .locale(Locale.ENGLISH)
                        .build());
    }

    private Document bounded(Document document) {
        var definitions = document.getDefinitions().size();
        if (definitions > limits.definitions()) {
            throw new Refused(
                    ErrorCode.TOO_MANY_DEFINITIONS,
                    "The document has %d operations and fragments; at most %d are allowed."
                            .formatted(definitions, limits.definitions()));
        }
        return document;
    }

    private Refused refused(InvalidSyntaxException invalid) {
        return TokenLimit.isExceeded(invalid)
                ? new Refused(
                        ErrorCode.TOO_MANY_TOKENS,
                        "The document has more than the %d tokens that are allowed.".formatted(limits.tokens()))
                : new Refused(List.of(ErrorCodes.coded(invalid.toInvalidSyntaxError())));
    }

    /** @throws Refused with all errors of the document */
    void validate(String text, Document document) {
        if (valid.getIfPresent(text) == document) {
            return;
        }
        var errors = new ArrayList<>(ParseAndValidate.validate(schema, document, Locale.ENGLISH));
        errors.addAll(PublicDirectives.check(schema, document));
        if (!errors.isEmpty()) {
            throw new Refused(errors.stream().map(ErrorCodes::coded).toList());
        }
        valid.put(text, document);
    }
}
