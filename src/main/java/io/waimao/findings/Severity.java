package io.waimao.findings;

import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.quantity.Interval;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The severity of a finding, the worst first. */
@Enum("FindingSeverity")
@Description("Severity of a finding.")
public enum Severity {
    @Description("The figures cannot all be true.")
    ERROR,
    @Description("The figures are implausible, or differ by no more than a later revision could explain.")
    WARNING,
    @Description("The figures disagree, but one has a different definition (SDMX OBS_STATUS D), or one "
            + "publication revises another.")
    INFO;

    /**
     * Customs revises published totals by less than this fraction; between different sources, one figure may be the
     * revision.
     */
    static final BigDecimal REVISION = new BigDecimal("0.02");

    /** The severity for figures that are merely implausible together. */
    public static Severity implausible(List<Observation> used) {
        return differsInDefinition(used) ? INFO : WARNING;
    }

    /** The severity for figures that contradict each other. */
    public static Severity contradiction(List<Observation> used, Interval expected, Interval found) {
        return PublicationDay.areSeveral(used) && isNear(expected, found)
                ? implausible(used)
                : differsInDefinition(used) ? INFO : ERROR;
    }

    private static boolean differsInDefinition(List<Observation> used) {
        return used.stream().anyMatch(figure -> figure.status() == ObservationStatus.DEFINITION_DIFFERS);
    }

    private static boolean isNear(Interval expected, Interval found) {
        var revised = Interval.closed(BigDecimal.ONE.subtract(REVISION), BigDecimal.ONE.add(REVISION));
        return !expected.times(revised).disjointFrom(found);
    }
}
