package io.waimao.bench;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The log line that ends an import of figures.
 *
 * @param line with the time of each part
 */
record ImportPhases(String line) {

    private static final Pattern IMPORTED = Pattern.compile("Imported observations-\\d+: .*");
    private static final Pattern PHASE = Pattern.compile("(\\w[\\w-]*) ([\\d.]+) s");

    /** The last import of the service. */
    static ImportPhases of(MeasuredService service) throws IOException {
        return new ImportPhases(service.lastLine(IMPORTED).group());
    }

    /** The seconds that the rows alone need. */
    double rows() {
        return PHASE.matcher(line.substring(line.indexOf('(')))
                .results()
                .filter(phase -> List.of("reading", "rows", "commit").contains(phase.group(1)))
                .mapToDouble(phase -> Double.parseDouble(phase.group(2)))
                .sum();
    }
}
