package io.waimao.metrics;

import java.util.List;

/** Numbers of one name, told apart by labels. */
abstract class Family {

    private final String name;
    private final String help;
    private final String type;
    private final List<String> labels;

    Family(String name, String help, String type, List<String> labels) {
        this.name = name;
        this.help = help;
        this.type = type;
        this.labels = labels;
    }

    String name() {
        return name;
    }

    /** Writes what there is now. */
    final void write(StringBuilder text) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
        writeSamples(text);
    }

    abstract void writeSamples(StringBuilder text);

    /** @param last a label beside those of the family, such as le="0.1"; empty for none */
    final void sample(StringBuilder text, String suffix, List<String> values, String last, Number number) {
        text.append(name).append(suffix);
        if (!values.isEmpty() || !last.isEmpty()) {
            var separator = "{";
            for (int label = 0; label < labels.size(); label++) {
                text.append(separator).append(labels.get(label)).append("=\"");
                text.append(escaped(values.get(label))).append('"');
                separator = ",";
            }
            text.append(last.isEmpty() ? "" : separator + last).append('}');
        }
        text.append(' ').append(number).append('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
