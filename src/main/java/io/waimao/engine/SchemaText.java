package io.waimao.engine;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.waimao.engine.limits.PublicDirectives;

/** The schema in the schema definition language, with all descriptions. */
public final class SchemaText {

    private SchemaText() {}

    public static String of(GraphQLSchema schema) {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeScalarTypes(true)
                .includeDirectives(true)
                .includeDirectiveDefinition(PublicDirectives.names(schema)::contains);
        return new SchemaPrinter(options).print(schema);
    }
}
