package io.waimao.findings.store;

import org.eclipse.microprofile.graphql.Description;

/** The sort fields of findings. */
@Description("Sort fields of findings.")
public enum FindingField {
    @Description("The severity, the worst first.")
    SEVERITY("severityRank"),
    @Description("The kind, by name.")
    KIND("kind"),
    @Description("The province's code.")
    PROVINCE("area"),
    @Description("The last day of the period.")
    PERIOD("periodEnd"),
    @Description("The day on which it was first found.")
    FOUND_ON("foundOn"),
    @Description("The public code.")
    CODE("code");

    final String attribute;

    FindingField(String attribute) {
        this.attribute = attribute;
    }
}
