package io.waimao.engine.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.waimao.api.checks.ClaimInput;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.ObservationField;
import io.waimao.observations.ObservationOrder;
import io.waimao.paging.Direction;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentTypeTest {

    @SuppressWarnings("unused")
    private static void orders(List<ObservationOrder> orders, Set<String> codes) {}

    @Test
    void scalarsStayAsTheyAreButDays() {
        assertEquals("2024", ArgumentType.of(String.class).of("2024"));
        assertEquals(new BigDecimal("16.20"), ArgumentType.of(BigDecimal.class).of(new BigDecimal("16.20")));
        assertEquals(
                LocalDate.of(2025, 10, 23), ArgumentType.of(LocalDate.class).of("2025-10-23"));
    }

    @Test
    void namesBecomeConstants() {
        assertEquals(Flow.EXPORT, ArgumentType.of(Flow.class).of("EXPORT"));
    }

    @Test
    void listsKeepTheirOrderAndAllEntries() throws Exception {
        assertEquals(
                List.of(
                        new ObservationOrder(ObservationField.PERIOD, Direction.DESC),
                        new ObservationOrder(ObservationField.PROVINCE, Direction.ASC)),
                ArgumentType.of(parameter(0))
                        .of(List.of(
                                Map.of("field", "PERIOD", "direction", "DESC"),
                                Map.of("field", "PROVINCE", "direction", "ASC"))));
    }

    @Test
    void absentFieldsAndNullsOfAnInputAreLeftToItsConstructor() {
        var fields = new HashMap<String, Object>();
        fields.put("province", "CN-ZJ");
        fields.put("flow", "IMPORT");
        fields.put("measure", "VALUE");
        fields.put("period", "2024");
        fields.put("value", new BigDecimal("1.20"));
        fields.put("market", null);
        assertEquals(
                new ClaimInput(
                        "CN-ZJ",
                        "W",
                        "_T",
                        Brand.TOTAL,
                        Enterprise.TOTAL,
                        CustomsRegime.TOTAL,
                        Flow.IMPORT,
                        Measure.VALUE,
                        "2024",
                        null,
                        new BigDecimal("1.20"),
                        null,
                        null,
                        null,
                        null),
                ArgumentType.of(ClaimInput.class).of(fields));
    }

    @Test
    void otherTypesAreRefusedWhenTheResolverIsFirstCalled() {
        assertThrows(IllegalArgumentException.class, () -> ArgumentType.of(parameter(1)));
    }

    private static Type parameter(int place) throws NoSuchMethodException {
        return Arrays.stream(ArgumentTypeTest.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("orders"))
                .findFirst()
                .orElseThrow()
                .getGenericParameterTypes()[place];
    }
}
