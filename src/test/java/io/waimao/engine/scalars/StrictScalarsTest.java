package io.waimao.engine.scalars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictScalarsTest {

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();
    private static final SplittableRandom RANDOM = new SplittableRandom(20251023);
    private static final int TRIALS = 20_000;

    static Stream<GraphQLScalarType> scalars() {
        return Stream.of(
                StrictScalars.INT,
                StrictScalars.FLOAT,
                StrictScalars.ID,
                StrictScalars.BIG_INTEGER,
                StrictScalars.BIG_DECIMAL,
                StrictScalars.DATE);
    }

    @Test
    void everyIntComesThroughAndNothingBeyond() {
        for (int i = 0; i < TRIALS; i++) {
            var number = RANDOM.nextLong() >> RANDOM.nextInt(64);
            var whole = BigInteger.valueOf(number);
            if (number == (int) number) {
                assertEquals((int) number, value(StrictScalars.INT, number));
                assertEquals((int) number, value(StrictScalars.INT, new BigDecimal(whole).setScale(2)));
                assertEquals((int) number, literal(StrictScalars.INT, new IntValue(whole)));
                assertEquals((int) number, serialized(StrictScalars.INT, (int) number));
            } else {
                refuses(StrictScalars.INT, number, new IntValue(whole));
            }
        }
    }

    @Test
    void aFractionIsNoInt() {
        for (int i = 0; i < TRIALS; i++) {
            var fraction = BigDecimal.valueOf(RANDOM.nextInt() * 10L + RANDOM.nextInt(1, 10), RANDOM.nextInt(1, 12));
            refuses(StrictScalars.INT, fraction, new FloatValue(fraction));
        }
        // A literal with a point or an exponent is none even if it is whole.
        assertThrows(
                CoercingParseLiteralException.class, () -> literal(StrictScalars.INT, new FloatValue(BigDecimal.TEN)));
    }

    @Test
    void everyFiniteDoubleIsAFloat() {
        for (int i = 0; i < TRIALS; i++) {
            var number = Double.longBitsToDouble(RANDOM.nextLong());
            if (Double.isFinite(number)) {
                var exact = new BigDecimal(number);
                assertEquals(number + 0.0, value(StrictScalars.FLOAT, exact));
                assertEquals(number + 0.0, literal(StrictScalars.FLOAT, new FloatValue(exact)));
                assertEquals(number, serialized(StrictScalars.FLOAT, number));
            }
        }
        for (var number : List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)) {
            assertThrows(CoercingSerializeException.class, () -> serialized(StrictScalars.FLOAT, number));
        }
        var beyond = new BigDecimal("1E400");
        refuses(StrictScalars.FLOAT, beyond, new FloatValue(beyond));
    }

    /** The promise of the schema: a client that has nothing but doubles reads the very figure. */
    @Test
    void whatABigDecimalLetsOutSurvivesADouble() {
        for (int i = 0; i < TRIALS; i++) {
            var digits = RANDOM.nextInt(1, 16);
            var unscaled = RANDOM.nextLong((long) Math.pow(10, digits));
            var figure = BigDecimal.valueOf(unscaled, RANDOM.nextInt(-15, 30));
            var out = (BigDecimal) serialized(StrictScalars.BIG_DECIMAL, figure);
            var read = new BigDecimal(Double.parseDouble(out.toString())).round(new MathContext(StrictScalars.DIGITS));
            assertEquals(0, figure.compareTo(read), () -> figure + " became " + read);
        }
        var sixteen = new BigDecimal("1234567890.123456");
        refuses(StrictScalars.BIG_DECIMAL, sixteen, new FloatValue(sixteen));
        assertThrows(CoercingSerializeException.class, () -> serialized(StrictScalars.BIG_DECIMAL, sixteen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-2147483647", "1E+2147483647", "-1E+1000000000", "1E400"})
    void numbersThatWouldFillTheMemoryAreRefusedAtOnce(String monster) {
        for (var scalar : List.of(StrictScalars.INT, StrictScalars.BIG_INTEGER, StrictScalars.BIG_DECIMAL)) {
            refuses(scalar, new BigDecimal(monster), new FloatValue(new BigDecimal(monster)));
        }
    }

    @Test
    void everyDayIsADateAndNoOther() {
        for (int i = 0; i < TRIALS; i++) {
            int year = RANDOM.nextInt(1, 10_000);
            int month = RANDOM.nextInt(0, 14);
            int day = RANDOM.nextInt(0, 33);
            var text = "%04d-%02d-%02d".formatted(year, month, day);
            var exists = month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= LocalDate.of(year, month, 1).lengthOfMonth();
            if (exists) {
                assertEquals(text, value(StrictScalars.DATE, text));
                assertEquals(text, serialized(StrictScalars.DATE, LocalDate.of(year, month, day)));
            } else {
                refuses(StrictScalars.DATE, text, new StringValue(text));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "20240101", "+999999999-01-01", "2024-1-1", "2024-01-01T00:00", " 2024-01-01"})
    void otherFormsOfADayAreNoDate(String text) {
        refuses(StrictScalars.DATE, text, new StringValue(text));
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void noNumberIsReadOutOfATextAndNoValueOutOfAnotherKind(GraphQLScalarType scalar) {
        refuses(scalar, true, new BooleanValue(true));
        refuses(scalar, List.of(1), new ArrayValue(List.of(new IntValue(BigInteger.ONE))));
        refuses(scalar, Map.of("a", 1), new ObjectValue(List.of()));
        assertThrows(CoercingParseLiteralException.class, () -> literal(scalar, NullValue.of()));
        if (scalar != StrictScalars.ID) {
            refuses(scalar, "2", new StringValue("2"));
        }
        if (scalar == StrictScalars.ID || scalar == StrictScalars.DATE) {
            refuses(scalar, new BigDecimal("2.5"), new FloatValue(new BigDecimal("2.5")));
        }
    }

    @Test
    void anIdIsATextOrAWholeNumber() {
        assertEquals("x", value(StrictScalars.ID, "x"));
        assertEquals("7", value(StrictScalars.ID, 7));
        assertEquals("7", literal(StrictScalars.ID, new IntValue(BigInteger.valueOf(7))));
    }

    @Test
    void aRefusalSaysWhatWasSentAndWhatIsAllowed() {
        var refusal = assertThrows(CoercingParseValueException.class, () -> value(StrictScalars.INT, "2"));
        assertEquals(
                "Int: \"2\" is not accepted; allowed: a whole number from -2147483648 to 2147483647",
                refusal.getMessage());
    }

    private static void refuses(GraphQLScalarType scalar, Object value, Value<?> literal) {
        assertThrows(CoercingParseValueException.class, () -> value(scalar, value), () -> scalar + " takes " + value);
        assertThrows(CoercingParseLiteralException.class, () -> literal(scalar, literal));
    }

    private static Object value(GraphQLScalarType scalar, Object value) {
        return scalar.getCoercing().parseValue(value, CONTEXT, Locale.ENGLISH);
    }

    private static Object literal(GraphQLScalarType scalar, Value<?> literal) {
        return scalar.getCoercing().parseLiteral(literal, CoercedVariables.emptyVariables(), CONTEXT, Locale.ENGLISH);
    }

    private static Object serialized(GraphQLScalarType scalar, Object value) {
        return scalar.getCoercing().serialize(value, CONTEXT, Locale.ENGLISH);
    }
}
