package io.waimao.engine.framework;

import graphql.org.antlr.v4.runtime.CharStreams;
import graphql.org.antlr.v4.runtime.Token;
import graphql.parser.antlr.GraphqlLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Descriptions of operations, fragments and variables (GraphQL of September 2025), which the parser does not read yet.
 * Like comments, they mean nothing to the service. Blanks take their place, so that errors point to the right columns.
 */
public final class Descriptions {

    private static final Set<String> DEFINITIONS = Set.of("query", "mutation", "subscription", "fragment");
    private static final Set<String> BEFORE_VALUES = Set.of("=", ":");
    private static final Set<String> OPENING = Set.of("(", "{", "[");
    private static final Set<String> CLOSING = Set.of(")", "}", "]");

    private Descriptions() {}

    /**
     * The document without its descriptions.
     *
     * @param mostTokens that are read; the rest stays as it is
     */
    public static String blanked(String document, int mostTokens) {
        var points = document.codePoints().toArray();
        var tokens = tokens(document, mostTokens);
        var depth = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            var token = tokens.get(i);
            var text = token.getText();
            if (OPENING.contains(text)) {
                depth++;
            } else if (CLOSING.contains(text)) {
                depth--;
            } else if (token.getType() == GraphqlLexer.StringValue && describes(tokens, i, depth)) {
                blank(points, token);
            }
        }
        return new String(points, 0, points.length);
    }

    private static boolean describes(List<Token> tokens, int at, int depth) {
        var next = tokens.get(at + 1).getText();
        if (depth == 0) {
            return DEFINITIONS.contains(next);
        }
        return depth == 1
                && next.equals("$")
                && !BEFORE_VALUES.contains(tokens.get(at - 1).getText());
    }

    private static List<Token> tokens(String document, int most) {
        var lexer = new GraphqlLexer(CharStreams.fromString(document));
        lexer.removeErrorListeners();
        var tokens = new ArrayList<Token>();
        for (var token = lexer.nextToken();
                token.getType() != Token.EOF && tokens.size() < most;
                token = lexer.nextToken()) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static void blank(int[] points, Token token) {
        for (int i = token.getStartIndex(); i <= token.getStopIndex(); i++) {
            points[i] = Character.isWhitespace(points[i]) ? points[i] : ' ';
        }
    }
}
