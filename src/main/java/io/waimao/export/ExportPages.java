package io.waimao.export;

import io.waimao.paging.Page;
import io.waimao.paging.PageRequest;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads a list of any length page by page. */
final class ExportPages {

    private static final int PAGE = 1000;

    private ExportPages() {}

    static <T> void each(Function<PageRequest, Page<T>> list, Consumer<T> taker) {
        var request = new PageRequest(PAGE, null, false);
        var more = true;
        while (more) {
            var page = list.apply(request);
            page.rows().forEach(row -> taker.accept(row.node()));
            more = page.hasNext();
            if (more) {
                request = new PageRequest(
                        PAGE, page.rows().get(page.rows().size() - 1).cursor(), false);
            }
        }
    }
}
