package io.waimao.transitions.inputs;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import io.waimao.claims.Claim;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Claimed figures as they are stated, one-sided ones too; nothing is derived from them. */
public final class ClaimedTerms implements Terms {

    private final List<Claim> claims;

    public ClaimedTerms(Collection<Claim> claims) {
        this.claims = claims.stream().sorted(comparing(Claim::code)).toList();
    }

    @Override
    public Optional<Term> at(SeriesKey key, Period period) {
        return claims.stream()
                .filter(claim -> claim.period().equals(period)
                        && claim.key().filter(key::equals).isPresent())
                .findFirst()
                .map(claim -> Term.of(claim.value().quantity(), claim));
    }

    @Override
    public Optional<Term> unconverted(SeriesKey key, Period period) {
        return at(key, period);
    }

    @Override
    public List<Period> periods(List<SeriesKey> series) {
        return claims.stream()
                .filter(claim -> claim.key().filter(series::contains).isPresent())
                .map(Claim::period)
                .distinct()
                .sorted(reverseOrder())
                .toList();
    }
}
