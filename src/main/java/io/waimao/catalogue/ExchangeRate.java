package io.waimao.catalogue;

import java.math.BigDecimal;

/**
 * What a United States dollar cost in a year.
 *
 * @param cnyPerUsd the official average over the year, in yuan
 * @param source the public code of its source
 */
public record ExchangeRate(int year, BigDecimal cnyPerUsd, String source) {}
