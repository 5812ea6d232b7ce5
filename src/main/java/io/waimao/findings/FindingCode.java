package io.waimao.findings;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waimao.observations.Period;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The public code of a finding: CN-ZJ.2024.SCALE_SLIP.5f0c3a…, ending in a digest of the figures involved. */
final class FindingCode {

    private static final int DIGEST_DIGITS = 12;

    private FindingCode() {}

    static String of(String area, Period period, FindingKind kind, List<String> observationCodes) {
        var figures = String.join(" ", observationCodes.stream().sorted().toList());
        return String.join(".", area, period.getCode(), kind.name(), digest(figures));
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
