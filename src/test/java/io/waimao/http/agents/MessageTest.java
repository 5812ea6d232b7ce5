package io.waimao.http.agents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

    private static Message read(String body) {
        return Message.read(body.getBytes(UTF_8));
    }

    @Test
    void aRequestHasAnIdOfEitherType() {
        assertEquals(
                7,
                read("{'jsonrpc':'2.0','id':7,'method':'ping'}".replace('\'', '"'))
                        .id());
        assertEquals(
                "a",
                read("{'jsonrpc':'2.0','id':'a','method':'ping'}".replace('\'', '"'))
                        .id());
        assertEquals(
                new BigInteger("123456789012345678901234567890"),
                read("{'jsonrpc':'2.0','id':123456789012345678901234567890,'method':'ping'}".replace('\'', '"'))
                        .id());
    }

    @Test
    void aNotificationHasNoIdAndNeedsNoParameters() {
        var message = read("{'jsonrpc':'2.0','method':'notifications/initialized'}".replace('\'', '"'));
        assertFalse(message.isRequest());
        assertEquals(Map.of(), message.params());
    }

    @Test
    void aResponseIsNoRequest() {
        var message = read("{'jsonrpc':'2.0','id':1,'result':{}}".replace('\'', '"'));
        assertFalse(message.isRequest());
        assertTrue(message.method().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | -32700",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"} {} | -32700",
                "`` | -32700",
                "[] | -32600",
                "null | -32600",
                "7 | -32600",
                "{} | -32600",
                "{\"jsonrpc\":2.0,\"id\":1,\"method\":\"ping\"} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":true,\"method\":\"ping\"} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1.0,\"method\":\"ping\"} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\"} | -32600",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":[1]} | -32602",
            })
    void whatIsNoMessageHasItsCode(String body, int code) {
        var error = assertThrows(RpcError.class, () -> read(body)).response();
        assertEquals(code, ((Map<?, ?>) error.get("error")).get("code"));
    }

    @Test
    void anErrorAnswersTheRequestWhoseIdCanBeRead() {
        var error = assertThrows(
                RpcError.class, () -> read("{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"ping\",\"params\":1}"));
        assertEquals(9, error.response().get("id"));
        var broken = assertThrows(RpcError.class, () -> read("{\"jsonrpc\":\"2.0\",\"id\":9"));
        assertNull(broken.response().get("id"));
        assertFalse(broken.response().containsKey("id"));
    }
}
