package io.waimao.claims.slips;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.MembershipQuery;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.PartitionDimension;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Measure;
import io.waimao.observations.SeriesKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts and wholes of a series by the catalogue, one step along one dimension: a group and its countries, the world
 * and the markets of declared partitions, a sector and its children, all brands, firms or regimes and one of them.
 */
final class CatalogueSeries implements RelatedSeries {

    private final Catalogue catalogue;

    CatalogueSeries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<SeriesKey> parts(FigureKey of) {
        var key = of.series();
        return Stream.of(
                        marketsIn(of).map(key::withMarket),
                        catalogue.children(key.sector()).stream()
                                .map(Sector::code)
                                .map(key::withSector),
                        key.brand() == Brand.TOTAL
                                ? Arrays.stream(Brand.values()).map(key::withBrand)
                                : none(),
                        key.enterprise() == Enterprise.TOTAL
                                ? Arrays.stream(Enterprise.values()).map(key::withEnterprise)
                                : none(),
                        key.regime() == CustomsRegime.TOTAL
                                ? Arrays.stream(CustomsRegime.values()).map(key::withRegime)
                                : none())
                .flatMap(series -> series)
                .filter(part -> !part.equals(key))
                .distinct()
                .toList();
    }

    private static Stream<SeriesKey> none() {
        return Stream.of();
    }

    private Stream<String> marketsIn(FigureKey of) {
        var market = of.series().market();
        return market.equals(Market.WORLD)
                ? catalogue.listPartitions().stream()
                        .filter(partition -> partition.dimension() == PartitionDimension.MARKET)
                        .map(Partition::members)
                        .flatMap(List::stream)
                : catalogue.members(new MembershipQuery(market, of.period().start())).stream()
                        .map(Market::code);
    }

    /** Without the whole flow for shares: its share in itself says nothing. */
    @Override
    public List<SeriesKey> wholes(FigureKey of) {
        var key = of.series();
        return Stream.of(
                        groupsOf(of).map(key::withMarket),
                        parent(key).stream().map(key::withSector),
                        Stream.of(
                                key.withMarket(Market.WORLD),
                                key.withSector(Sector.TOTAL),
                                key.withBrand(Brand.TOTAL),
                                key.withEnterprise(Enterprise.TOTAL),
                                key.withRegime(CustomsRegime.TOTAL),
                                key.wholeFlow()))
                .flatMap(series -> series)
                .filter(whole -> !whole.equals(key))
                .filter(whole -> key.measure() != Measure.SHARE_OF_FLOW || !whole.isWholeFlow())
                .distinct()
                .toList();
    }

    private Stream<String> groupsOf(FigureKey of) {
        return catalogue
                .groups(new MembershipQuery(of.series().market(), of.period().start()))
                .stream()
                .map(Market::code);
    }

    private Optional<String> parent(SeriesKey key) {
        return catalogue.findSector(key.sector()).map(Sector::parentCode);
    }
}
