package io.waimao.engine.limits;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.util.ArrayDeque;

/** Refuses introspection if it is switched off. */
final class SchemaQuestions {

    private SchemaQuestions() {}

    /** @throws Refused if any operation or fragment uses introspection */
    static void refuseIn(Document document) {
        var open = new ArrayDeque<Node<?>>();
        open.add(document);
        while (!open.isEmpty()) {
            var node = open.remove();
            if (node instanceof Field field
                    && (field.getName().equals("__schema") || field.getName().equals("__type"))) {
                throw new Refused(
                        ErrorCode.INTROSPECTION_DISABLED,
                        field.getName() + " is not available: introspection is switched off.",
                        field.getSourceLocation());
            }
            node.getChildren().forEach(open::add);
        }
    }
}
