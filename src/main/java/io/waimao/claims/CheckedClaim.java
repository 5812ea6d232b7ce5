package io.waimao.claims;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.claims.slips.Slip;
import io.waimao.language.Text;
import io.waimao.observations.Observation;
import io.waimao.quantity.BoundedValue;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A claimed figure, checked against the figures of other sources. */
@DefaultNonNull
@Description("A claim of a request, checked against the figures of all sources but its own.")
public record CheckedClaim(
        @Description("The claimed figure, with the bounds that its digits or words state.")
        BoundedValue value,

        @Description("The verdict.") Verdict verdict,

        @Ignore Text explanation,

        @Description("The observations behind the verdict, none from the claim's own source.")
        List<@NonNull Observation> evidence,

        @Nullable
        @Description("The likeliest slip, if the claim does not hold. Null if none fits, if slips of several kinds "
                + "fit equally well, or if the fit could be chance, as with figures of few digits.")
        Slip slip) {

    public CheckedClaim {
        evidence = List.copyOf(evidence);
    }

    CheckedClaim(BoundedValue value, Verdict verdict, Text explanation, List<Observation> evidence) {
        this(value, verdict, explanation, evidence, null);
    }

    /** A claim without a measurable figure. */
    static CheckedClaim notQuantifiable(BoundedValue value) {
        return new CheckedClaim(value, Verdict.NOT_QUANTIFIABLE, VerdictSentences.NOT_QUANTIFIABLE, List.of());
    }

    /** With a slip, which the explanation names, too. */
    CheckedClaim with(Slip found) {
        var sentence = Text.of(" %s", "%s", found.explanation());
        return new CheckedClaim(value, verdict, explanation.plus(sentence), evidence, found);
    }
}
