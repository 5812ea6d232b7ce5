package io.waimao.engine.framework;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.exceptions.ParseCancelledException;

/** Tells why the parser refused a document. */
public final class TokenLimit {

    private TokenLimit() {}

    /** Whether it is because the document has more tokens than the parser may read. */
    public static boolean isExceeded(InvalidSyntaxException refusal) {
        return refusal instanceof ParseCancelledException;
    }
}
