package io.waimao.catalogue;

import java.math.BigDecimal;

/**
 * The price of a US dollar in a year.
 *
 * @param cnyPerUsd the official average over the year, in yuan
 * @param source the public code of its source
 */
public record ExchangeRate(int year, BigDecimal cnyPerUsd, String source) {}
