package io.waimao.engine.limits;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.util.ArrayDeque;

/** Finds questions about the schema where they are not answered. */
final class SchemaQuestions {

    private SchemaQuestions() {}

    /** @throws Refused if there is one, in whatever operation or fragment */
    static void refuseIn(Document document) {
        var open = new ArrayDeque<Node<?>>();
        open.add(document);
        while (!open.isEmpty()) {
            var node = open.remove();
            if (node instanceof Field field
                    && (field.getName().equals("__schema") || field.getName().equals("__type"))) {
                throw new Refused(
                        ErrorCode.INTROSPECTION_DISABLED,
                        field.getName() + " is not answered here: introspection is switched off.",
                        field.getSourceLocation());
            }
            node.getChildren().forEach(open::add);
        }
    }
}
