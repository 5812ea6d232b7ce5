package io.waimao.engine.limits;

/**
 * Counts the lexical tokens of a document without building anything, so that a long one costs one pass over its text.
 * What is no GraphQL is counted somehow; the parser will refuse it.
 */
public final class TokenCount {

    private static final String BLOCK = "\"\"\"";

    private TokenCount() {}

    public static int of(String document) {
        int tokens = 0;
        int at = 0;
        while (at < document.length()) {
            var character = document.charAt(at);
            if (character <= ' ' || character == ',' || character == '\uFEFF') {
                at++;
                continue;
            } else if (character == '#') {
                at = endOfLine(document, at);
                continue;
            } else if (document.startsWith(BLOCK, at)) {
                at = endOfBlock(document, at + BLOCK.length());
            } else if (character == '"') {
                at = endOfString(document, at + 1);
            } else if (isWord(character)) {
                at = endOfWord(document, at);
            } else {
                at += document.startsWith("...", at) ? 3 : 1;
            }
            tokens++;
        }
        return tokens;
    }

    private static int endOfLine(String document, int from) {
        int at = from;
        while (at < document.length() && document.charAt(at) != '\n' && document.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int endOfBlock(String document, int from) {
        int end = document.indexOf(BLOCK, from);
        while (end > 0 && document.charAt(end - 1) == '\\') {
            end = document.indexOf(BLOCK, end + BLOCK.length());
        }
        return end < 0 ? document.length() : end + BLOCK.length();
    }

    private static int endOfString(String document, int from) {
        int at = from;
        while (at < document.length()) {
            var character = document.charAt(at);
            if (character == '"') {
                return at + 1;
            } else if (character == '\n' || character == '\r') {
                return at;
            }
            at += character == '\\' ? 2 : 1;
        }
        return document.length();
    }

    /** A name or a number. */
    private static boolean isWord(char character) {
        return character == '_' || character == '-' || Character.isLetterOrDigit(character);
    }

    private static int endOfWord(String document, int from) {
        int at = from + 1;
        while (at < document.length() && (isWord(document.charAt(at)) || isNumber(document, at))) {
            at++;
        }
        return at;
    }

    /** A point after a digit that is not the first of three, or a plus after an exponent's E. */
    private static boolean isNumber(String document, int at) {
        var before = document.charAt(at - 1);
        return switch (document.charAt(at)) {
            case '.' -> Character.isDigit(before) && !document.startsWith("...", at);
            case '+' -> before == 'e' || before == 'E';
            default -> false;
        };
    }
}
