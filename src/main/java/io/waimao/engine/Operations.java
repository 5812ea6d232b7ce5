package io.waimao.engine;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations of a document. */
final class Operations {

    private Operations() {}

    /**
     * Returns the operation of this name or, without a name, the only one.
     *
     * @throws Refused if there is none
     */
    static OperationDefinition choose(Document document, @Nullable String name) {
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (name == null || name.isEmpty()) {
            if (operations.size() == 1) {
                return operations.get(0);
            }
            throw new Refused(
                    ErrorCode.OPERATION_RESOLUTION_FAILURE,
                    "operationName is missing; allowed: " + names(operations) + ".");
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        ErrorCode.OPERATION_RESOLUTION_FAILURE,
                        "operationName: the document has no operation of this name; allowed: " + names(operations)
                                + "."));
    }

    private static List<String> names(List<OperationDefinition> operations) {
        return operations.stream()
                .map(operation -> operation.getName() == null ? "(none)" : operation.getName())
                .limit(10)
                .toList();
    }
}
