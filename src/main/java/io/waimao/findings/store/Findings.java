package io.waimao.findings.store;

import static io.waimao.paging.Condition.in;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.waimao.findings.Finding;
import io.waimao.findings.checks.ConsistencyChecks;
import io.waimao.findings.window.Span;
import io.waimao.paging.Condition;
import io.waimao.paging.Listing;
import io.waimao.paging.Page;
import io.waimao.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The findings of the consistency checks. */
@ApplicationScoped
@Transactional
public class Findings {

    private static final Listing<FindingEntity, Finding> FINDINGS = new Listing<>(
            FindingEntity.class,
            Finding.class,
            List.of(
                    "code",
                    "kind",
                    "severity",
                    "area",
                    "periodStart",
                    "periodMonths",
                    "message",
                    "messageZh",
                    "unit",
                    "expectedFigure",
                    "expectedLower",
                    "expectedUpper",
                    "expectedQualifier",
                    "foundFigure",
                    "foundLower",
                    "foundUpper",
                    "foundQualifier",
                    "foundPublished",
                    "observations",
                    "foundOn"),
            "code");

    private final EntityManager em;
    private final ConsistencyChecks checks;

    Findings(EntityManager em, ConsistencyChecks checks) {
        this.em = em;
        this.checks = checks;
    }

    public Map<String, Finding> byCode(Collection<String> codes) {
        var found = new LinkedHashMap<String, Finding>();
        if (!codes.isEmpty()) {
            FINDINGS.all(em, in("code", codes)).forEach(finding -> found.put(finding.code(), finding));
        }
        return found;
    }

    public Page<Finding> list(FindingFilter filter, List<FindingOrder> orderBy, PageRequest page) {
        return FINDINGS.page(
                em, rows(filter), orderBy.stream().map(FindingOrder::key).toList(), page);
    }

    public int count(FindingFilter filter) {
        return FINDINGS.count(em, rows(filter));
    }

    /** Reads pages. Pages that differ only by province share one statement. */
    public Map<FindingsQuery, Page<Finding>> pages(Set<FindingsQuery> queries) {
        var answers = new LinkedHashMap<FindingsQuery, Page<Finding>>();
        alike(queries).forEach((pattern, provinces) -> {
            var orderBy = pattern.orderBy().stream().map(FindingOrder::key).toList();
            var pages = FINDINGS.pages(em, about(pattern, provinces), orderBy, pattern.page(), Finding::area);
            provinces.forEach(code -> answers.put(pattern.withProvince(code), pages.getOrDefault(code, Page.none())));
        });
        return answers;
    }

    /** The number of rows of each list, regardless of paging. */
    public Map<FindingsQuery, Integer> counts(Set<FindingsQuery> queries) {
        var answers = new LinkedHashMap<FindingsQuery, Integer>();
        alike(queries).forEach((pattern, provinces) -> {
            var counts = FINDINGS.counts(em, about(pattern, provinces), "area");
            provinces.forEach(code -> answers.put(pattern.withProvince(code), counts.getOrDefault(code, 0)));
        });
        return answers;
    }

    /** Checks the figures of the given provinces without storing the findings; costs as much as a refresh. */
    public List<Finding> check(Collection<String> provinces) {
        var found = new ArrayList<Finding>();
        found.addAll(RevisionSummary.of(checks.run(provinces, Span.ROWS, found::addAll)));
        return found;
    }

    private static Map<FindingsQuery, List<String>> alike(Set<FindingsQuery> queries) {
        return queries.stream()
                .collect(groupingBy(query -> query.withProvince(""), mapping(FindingsQuery::province, toList())));
    }

    private static Condition<FindingEntity> about(FindingsQuery pattern, List<String> provinces) {
        return rows(pattern.filter()).and(in("area", provinces));
    }

    private static Condition<FindingEntity> rows(FindingFilter filter) {
        return Condition.of(
                in("area", filter.provinces()), in("severity", filter.severities()), in("kind", filter.kinds()));
    }
}
