package io.waimao.engine.framework;

import static io.smallrye.graphql.api.DirectiveLocation.FIELD_DEFINITION;

import io.smallrye.graphql.api.Directive;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.graphql.Description;

/** A field that is nullable only because an argument may be refused. */
@Directive(on = FIELD_DEFINITION)
@Description("The field is null only if there is an error at it, such as an argument that is refused. Clients that "
        + "treat errors apart may take it as non-null.")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SemanticNonNull {}
