package io.waimao.ingestion;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Encodes figures and their lines as bytes that sort by series, period, source and line. Codes must be ASCII without
 * control characters; all texts and figures that files may contain fit.
 */
final class FigureBytes {

    /** A figure and its line. */
    record Line(Observation figure, int number) {}

    private static final byte END = 0;
    private static final int ABSENT = -1;
    private static final Flow[] FLOWS = Flow.values();
    private static final Brand[] BRANDS = Brand.values();
    private static final Enterprise[] ENTERPRISES = Enterprise.values();
    private static final CustomsRegime[] REGIMES = CustomsRegime.values();
    private static final Measure[] MEASURES = Measure.values();
    private static final Unit[] UNITS = Unit.values();
    private static final Qualifier[] QUALIFIERS = Qualifier.values();
    private static final ObservationStatus[] STATUSES = ObservationStatus.values();
    private static final Confidence[] CONFIDENCES = Confidence.values();

    private final ByteBuffer out = ByteBuffer.allocate(16_384);
    private byte[] lastSeries = new byte[0];
    private @Nullable SeriesKey lastKey;

    byte[] write(Observation figure, long line) {
        var key = figure.key();
        var period = figure.period();
        var value = figure.value();
        out.clear();
        out.put(key.code().getBytes(ISO_8859_1)).put(END);
        out.putShort((short) period.start().getYear());
        out.put((byte) period.start().getMonthValue()).put((byte) period.months());
        out.put(figure.sourceCode().getBytes(ISO_8859_1)).put(END);
        out.putInt((int) line);
        out.put((byte) key.flow().ordinal()).put((byte) key.brand().ordinal());
        out.put((byte) key.enterprise().ordinal()).put((byte) key.regime().ordinal());
        out.put((byte) key.measure().ordinal()).put((byte) key.unit().ordinal());
        out.put((byte) value.qualifier().ordinal());
        out.put((byte) figure.status().ordinal());
        out.put((byte) figure.confidence().ordinal());
        out.putInt((int) figure.knownFrom().toEpochDay());
        put(value.value());
        put(value.lower());
        put(value.upper());
        put(value.published());
        put(figure.comment());
        return Arrays.copyOf(out.array(), out.position());
    }

    private void put(@Nullable BigDecimal number) {
        if (number == null) {
            out.put((byte) ABSENT);
        } else {
            out.put((byte) number.scale()).putLong(number.unscaledValue().longValueExact());
        }
    }

    private void put(@Nullable String text) {
        if (text == null) {
            out.putShort((short) ABSENT);
        } else {
            var bytes = text.getBytes(UTF_8);
            out.putShort((short) bytes.length).put(bytes);
        }
    }

    Line read(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var series = code(in);
        var period = new Period(LocalDate.of(in.getShort(), in.get(), 1), in.get());
        var source = new String(code(in), ISO_8859_1);
        var line = in.getInt();
        var key = key(series, in);
        var qualifier = QUALIFIERS[in.get()];
        var status = STATUSES[in.get()];
        var confidence = CONFIDENCES[in.get()];
        var knownFrom = LocalDate.ofEpochDay(in.getInt());
        var value = new BoundedValue(number(in), number(in), number(in), qualifier, key.unit(), text(in));
        return new Line(
                new Observation(key, period, value, status, confidence, source, text(in), knownFrom, null), line);
    }

    private static byte[] code(ByteBuffer in) {
        var start = in.position();
        while (in.get() != END) {
            // Skips to its end.
        }
        return Arrays.copyOfRange(in.array(), start, in.position() - 1);
    }

    /** The figures of a series come one after the other. */
    private SeriesKey key(byte[] series, ByteBuffer in) {
        var flow = FLOWS[in.get()];
        var brand = BRANDS[in.get()];
        var enterprise = ENTERPRISES[in.get()];
        var regime = REGIMES[in.get()];
        var measure = MEASURES[in.get()];
        var unit = UNITS[in.get()];
        if (lastKey == null || !Arrays.equals(series, lastSeries)) {
            var codes = new String(series, ISO_8859_1).split("\\.");
            lastKey = new SeriesKey(codes[0], flow, codes[2], codes[3], brand, enterprise, regime, measure, unit);
            lastSeries = series;
        }
        return requireNonNull(lastKey);
    }

    private static @Nullable BigDecimal number(ByteBuffer in) {
        var scale = in.get();
        return scale == ABSENT ? null : BigDecimal.valueOf(in.getLong(), scale);
    }

    private static @Nullable String text(ByteBuffer in) {
        var length = in.getShort();
        if (length == ABSENT) {
            return null;
        }
        var text = new String(in.array(), in.position(), length, UTF_8);
        in.position(in.position() + length);
        return text;
    }
}
