package io.waimao.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.waimao.api.connection.Connection;
import io.waimao.api.connection.Edge;
import io.waimao.catalogue.citation.CitationStyle;
import io.waimao.language.Language;
import io.waimao.observations.Frequency;

/**
 * Registers for the native executable what the GraphQL extension does not: API classes without a query, mutation or
 * subscription, enums used only as arguments of fields in those classes, and superclasses that declare getters of
 * types. The
 * extension registers the rest of the schema.
 */
@RegisterForReflection(
        targets = {
            BoundedValueApi.class,
            BreakdownApi.class,
            FigureApi.class,
            IndicatorApi.class,
            ProvinceTransitionApi.class,
            CitationStyle.class,
            Frequency.class,
            Language.class,
            Connection.class,
            Edge.class
        })
final class NativeReflection {

    private NativeReflection() {}
}
