package io.waimao.catalogue;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * The price of a US dollar in a month.
 *
 * @param cnyPerUsd the average of the daily market rates of the month, in yuan
 * @param source the public code of its source
 */
public record MonthlyRate(YearMonth month, BigDecimal cnyPerUsd, String source) {}
