package io.waimao.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.waimao.catalogue.Alias.Kind;
import io.waimao.paging.TextSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The aliases of the catalogue's entries, read at first use. They come with the application and never change. */
@ApplicationScoped
public class Aliases {

    /** The origin of the aliases. */
    public interface Source {

        List<Alias> read();
    }

    private final Source source;
    private volatile @Nullable Map<Kind, Map<String, Alias>> read;

    Aliases(Source source) {
        this.source = source;
    }

    /** The texts by which a search finds an object: its own, then its aliases. */
    public List<String> searchTerms(SearchResult found) {
        var kind = kind(found);
        var alias = kind == null ? null : of(kind).get(code(found));
        return alias == null
                ? found.searchTerms()
                : Stream.concat(found.searchTerms().stream(), alias.terms().stream())
                        .toList();
    }

    /** The codes of the entries that have an alias which contains the text. */
    public List<String> matching(Kind kind, TextSearch search) {
        return of(kind).values().stream()
                .filter(alias -> search.matches(alias.terms()))
                .map(Alias::code)
                .toList();
    }

    private Map<String, Alias> of(Kind kind) {
        var known = read;
        if (known == null) {
            known = source.read().stream().collect(groupingBy(Alias::kind, toMap(Alias::code, Function.identity())));
            read = known;
        }
        return known.getOrDefault(kind, Map.of());
    }

    private static @Nullable Kind kind(SearchResult found) {
        if (found instanceof Province) {
            return Kind.PROVINCE;
        } else if (found instanceof Market) {
            return Kind.MARKET;
        }
        return found instanceof Sector ? Kind.SECTOR : null;
    }

    /** The search terms of an entry begin with its code. */
    private static String code(SearchResult entry) {
        return entry.searchTerms().get(0);
    }
}
