package io.waimao.engine.limits;

import static java.util.stream.Collectors.toUnmodifiableSet;

import graphql.Directives;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The directives that the service honours. The framework and graphql-java define more, which no schema can leave out:
 * these are neither shown nor accepted.
 */
public final class PublicDirectives {

    private static final Set<String> ALWAYS = Set.of(
            Directives.IncludeDirective.getName(),
            Directives.SkipDirective.getName(),
            Directives.DeprecatedDirective.getName(),
            Directives.SpecifiedByDirective.getName(),
            "semanticNonNull");

    private PublicDirectives() {}

    public static List<GraphQLDirective> of(GraphQLSchema schema) {
        var names = names(schema);
        return schema.getDirectives().stream()
                .filter(directive -> names.contains(directive.getName()))
                .toList();
    }

    public static Set<String> names(GraphQLSchema schema) {
        var oneOf = schema.getAllTypesAsList().stream()
                        .anyMatch(type -> type instanceof GraphQLInputObjectType input && input.isOneOf())
                ? Stream.of(Directives.OneOfDirective.getName())
                : Stream.<String>empty();
        return Stream.concat(ALWAYS.stream(), oneOf).collect(toUnmodifiableSet());
    }

    /** An error for each directive of the document that the schema defines and the service does not honour. */
    public static List<ValidationError> check(GraphQLSchema schema, Document document) {
        var names = names(schema);
        var errors = new ArrayList<ValidationError>();
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            public TraversalControl visitDirective(
                                    Directive directive, TraverserContext<Node> context) {
                                var name = directive.getName();
                                if (!names.contains(name) && schema.getDirective(name) != null) {
                                    errors.add(unknown(directive));
                                }
                                return TraversalControl.CONTINUE;
                            }
                        },
                        document);
        return errors;
    }

    private static ValidationError unknown(Directive directive) {
        return ValidationError.newValidationError()
                .validationErrorType(ValidationErrorType.UnknownDirective)
                .sourceLocation(directive.getSourceLocation())
                .description(
                        "Validation error (UnknownDirective) : Unknown directive '%s'".formatted(directive.getName()))
                .build();
    }
}
