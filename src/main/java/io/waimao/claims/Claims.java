package io.waimao.claims;

import static io.waimao.paging.Condition.in;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.waimao.derivation.Derivations;
import io.waimao.observations.Observation;
import io.waimao.paging.Condition;
import io.waimao.paging.Listing;
import io.waimao.paging.Page;
import io.waimao.paging.PageRequest;
import io.waimao.paging.TextSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Claims and the outcomes of their checks. */
@ApplicationScoped
@Transactional
public class Claims {

    private static final Listing<ClaimEntity, Claim> CLAIMS = new Listing<>(
            ClaimEntity.class,
            Claim.class,
            List.of(
                    "code",
                    "transition",
                    "area",
                    "flow",
                    "market",
                    "sector",
                    "brand",
                    "enterprise",
                    "regime",
                    "measure",
                    "unit",
                    "periodStart",
                    "periodMonths",
                    "periodInferred",
                    "qualifier",
                    "figure",
                    "lower",
                    "upper",
                    "published",
                    "statementEn",
                    "statementZh",
                    "speaker",
                    "source",
                    "locator",
                    "verdict",
                    "explanation",
                    "explanationZh"),
            "code");

    private static final Listing<ClaimEvidenceEntity, EvidenceRow> EVIDENCE = new Listing<>(
            ClaimEvidenceEntity.class,
            EvidenceRow.class,
            List.of("claimCode", "position", "observationCode"),
            "position");

    /** The fetch size of claims. */
    private static final int FETCHED = 1000;

    private final EntityManager em;
    private final ClaimRepository claims;
    private final Derivations derivations;

    Claims(EntityManager em, ClaimRepository claims, Derivations derivations) {
        this.em = em;
        this.claims = claims;
        this.derivations = derivations;
    }

    public Map<String, Claim> byCode(Collection<String> codes) {
        var found = new LinkedHashMap<String, Claim>();
        if (!codes.isEmpty()) {
            CLAIMS.all(em, in("code", codes)).forEach(claim -> found.put(claim.code(), claim));
        }
        return found;
    }

    public Page<Claim> list(ClaimFilter filter, List<ClaimOrder> orderBy, PageRequest page) {
        return CLAIMS.page(
                em, rows(filter), orderBy.stream().map(ClaimOrder::key).toList(), page);
    }

    public int count(ClaimFilter filter) {
        return CLAIMS.count(em, rows(filter));
    }

    /** Reads pages. Pages that differ only by subject code share one statement. */
    public Map<ClaimsQuery, Page<Claim>> pages(Set<ClaimsQuery> queries) {
        var answers = new LinkedHashMap<ClaimsQuery, Page<Claim>>();
        alike(queries).forEach((pattern, codes) -> {
            var orderBy = pattern.orderBy().stream().map(ClaimOrder::key).toList();
            var pages = CLAIMS.pages(em, about(pattern, codes), orderBy, pattern.page(), claim -> pattern.subject()
                    .of(claim));
            codes.forEach(code -> answers.put(pattern.withCode(code), pages.getOrDefault(code, Page.none())));
        });
        return answers;
    }

    /** The number of rows of each list, regardless of paging. */
    public Map<ClaimsQuery, Integer> counts(Set<ClaimsQuery> queries) {
        var answers = new LinkedHashMap<ClaimsQuery, Integer>();
        alike(queries).forEach((pattern, codes) -> {
            var counts = CLAIMS.counts(em, about(pattern, codes), pattern.subject().attribute);
            codes.forEach(code -> answers.put(pattern.withCode(code), counts.getOrDefault(code, 0)));
        });
        return answers;
    }

    private static Map<ClaimsQuery, List<String>> alike(Set<ClaimsQuery> queries) {
        return queries.stream().collect(groupingBy(query -> query.withCode(""), mapping(ClaimsQuery::code, toList())));
    }

    private static Condition<ClaimEntity> about(ClaimsQuery pattern, List<String> codes) {
        return rows(pattern.filter()).and(in(pattern.subject().attribute, codes));
    }

    /** All claims about the provinces, in listing order. */
    public List<Claim> ofProvinces(Collection<String> areas) {
        try (var all = CLAIMS.stream(em, in("area", areas), "position", FETCHED)) {
            return all.toList();
        }
    }

    /** The observations that led to the verdict on each claim. */
    public Map<String, List<Observation>> evidence(Set<String> claimCodes) {
        var codes = EVIDENCE.all(em, in("claimCode", claimCodes)).stream()
                .sorted(comparing(EvidenceRow::position))
                .collect(groupingBy(EvidenceRow::claimCode, mapping(EvidenceRow::observationCode, toList())));
        var found = derivations.byCode(
                codes.values().stream().flatMap(List::stream).distinct().toList());
        var answers = new LinkedHashMap<String, List<Observation>>();
        codes.forEach((claim, used) -> answers.put(
                claim, used.stream().map(found::get).filter(Objects::nonNull).toList()));
        return answers;
    }

    /** The unranked matches of a text. */
    public List<Claim> search(TextSearch search) {
        return claims.find(
                        "lower(code) like ?1 escape '!' or lower(statementEn) like ?1 escape '!' "
                                + "or lower(statementZh) like ?1 escape '!'",
                        search.pattern())
                .page(0, TextSearch.CANDIDATES)
                .project(Claim.class)
                .list();
    }

    private static Condition<ClaimEntity> rows(ClaimFilter filter) {
        return Condition.of(
                in("area", filter.provinces()),
                in("transition", filter.transitions()),
                in("flow", filter.flows()),
                in("market", filter.markets()),
                in("sector", filter.sectors()),
                in("brand", filter.brands()),
                in("enterprise", filter.enterprises()),
                in("regime", filter.regimes()),
                in("measure", filter.measures()),
                in("verdict", filter.verdicts()),
                in("source", filter.sources()));
    }
}
