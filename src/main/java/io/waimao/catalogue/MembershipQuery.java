package io.waimao.catalogue;

import java.time.LocalDate;

/**
 * A query for the members of a group, or the groups of a country, on a day.
 *
 * @param market the group, or the country
 */
public record MembershipQuery(String market, LocalDate on) {}
