package io.waimao.catalogue;

import java.time.LocalDate;

/**
 * Who belongs to a group, or to which groups a country belongs, on a day.
 *
 * @param market the group, or the country
 */
public record MembershipQuery(String market, LocalDate on) {}
