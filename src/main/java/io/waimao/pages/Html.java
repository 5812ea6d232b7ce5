package io.waimao.pages;

/** Writes HTML. Whatever is text is escaped. */
final class Html {

    private final StringBuilder out;

    private Html(String start) {
        this.out = new StringBuilder(start);
    }

    /** A whole page. */
    Html() {
        this("<!DOCTYPE html>\n");
    }

    /** A part of a page. */
    static Html part() {
        return new Html("");
    }

    /** @param attributes names and values in turn */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append(">\n");
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** @param attributes names and values in turn */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** A block of JSON, which browsers do not execute. */
    Html json(String type, String json) {
        out.append("<script type=\"").append(type).append("\">");
        out.append(json.replace("<", "\\u003c"));
        return close("script");
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
