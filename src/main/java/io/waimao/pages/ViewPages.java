package io.waimao.pages;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.derivation.Derivations;
import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.FigureQuery;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.pages.PageMaker.Draft;
import io.waimao.paging.BadInput;
import io.waimao.transitions.Indicator;
import io.waimao.transitions.IndicatorCode;
import io.waimao.transitions.Indicators;
import io.waimao.transitions.inputs.IndicatorArguments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The explorer with the title and the summary of a view, for search engines and previews of links. */
@ApplicationScoped
public class ViewPages {

    private static final int MOST_COMPARED = 3;

    private final Derivations derivations;
    private final Indicators indicators;
    private final Catalogue catalogue;
    private final PageMaker maker;
    private final ViewTemplate template = ViewTemplate.read();

    ViewPages(Derivations derivations, Indicators indicators, Catalogue catalogue, PageMaker maker) {
        this.derivations = derivations;
        this.indicators = indicators;
        this.catalogue = catalogue;
        this.maker = maker;
    }

    /**
     * @param parameters of the address
     * @param host the public address of the service; empty if not known
     * @throws BadInput if a part of the address means nothing
     */
    public Page of(Map<String, String> parameters, PageLanguage language, String host) {
        var view = view(parameters);
        return maker.keep(
                List.of(view, language),
                () -> new Draft(template.filled(ViewHead.of(facts(view), host, language), language)));
    }

    private View view(Map<String, String> parameters) {
        var province = parameters.get("province");
        var compared = Arrays.stream(parameters.getOrDefault("compare", "").split(","))
                .filter(code -> !code.isEmpty() && !code.equals(province))
                .limit(MOST_COMPARED)
                .toList();
        Stream.concat(Stream.ofNullable(province), compared.stream()).forEach(this::require);
        var period = parameters.get("period");
        return new View(
                province,
                compared,
                period == null ? null : Period.parse(period),
                "dataset".equals(parameters.get("view")));
    }

    private void require(String code) {
        if (catalogue.findProvince(code).isEmpty()) {
            throw new BadInput("province", code, "the code of a province");
        }
    }

    private ViewFacts facts(View view) {
        var province = view.province();
        if (province == null || view.isDataset()) {
            return new ViewFacts(view, names(view), null, null, null);
        }
        var exports = figure(province, Measure.VALUE, view.period());
        var period = exports == null ? view.period() : exports.period();
        return new ViewFacts(
                view, names(view), exports, figure(province, Measure.GROWTH_YOY, period), emerging(province, view));
    }

    private List<Text> names(View view) {
        return Stream.concat(Stream.ofNullable(view.province()), view.compared().stream())
                .map(catalogue::getProvince)
                .map(area -> new Text(area.nameEn(), area.nameZh()))
                .toList();
    }

    private @Nullable Observation figure(String area, Measure measure, @Nullable Period period) {
        var key = new SeriesKey(
                area, Flow.EXPORT, Market.WORLD, Sector.TOTAL, Brand.TOTAL, measure, measure.unit(Flow.EXPORT, null));
        var query = new FigureQuery(key, period, null);
        return derivations.figures(Set.of(query)).get(query);
    }

    private @Nullable Indicator emerging(String area, View view) {
        var query = indicators.query(
                area, IndicatorCode.EMERGING_MARKETS_SHARE_OF_GROWTH, IndicatorArguments.NONE, view.period(), null);
        return Optional.ofNullable(indicators.find(Set.of(query)).get(query))
                .flatMap(outcome -> outcome.found())
                .orElse(null);
    }
}
