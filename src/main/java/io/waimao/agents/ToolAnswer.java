package io.waimao.agents;

import graphql.GraphQLError;
import io.waimao.agents.text.AnswerText;
import io.waimao.engine.Answer;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The result of a call, in the form of the protocol. */
final class ToolAnswer {

    private ToolAnswer() {}

    static ToolResult of(Answer answered, Language language) {
        var result = answered.result();
        if (!result.getErrors().isEmpty()) {
            return ToolResult.of(
                    error(result.getErrors().stream().map(ToolAnswer::message).collect(Collectors.joining("\n"))));
        }
        Map<String, Object> data = result.getData();
        var answer = content(AnswerText.of(data, language));
        answer.put("structuredContent", data);
        answer.put("isError", false);
        return new ToolResult(answer, answered.version());
    }

    private static String message(GraphQLError error) {
        return "%s: %s".formatted(ErrorCode.of(error), error.getMessage().strip());
    }

    static Map<String, Object> error(String message) {
        var answer = content(message);
        answer.put("isError", true);
        return answer;
    }

    private static Map<String, Object> content(String text) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("content", List.of(Map.of("type", "text", "text", text)));
        return answer;
    }
}
