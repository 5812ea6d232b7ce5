package io.waimao.transitions.inputs;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SectorKind;
import io.waimao.observations.Period;
import io.waimao.wording.Names;
import java.util.List;
import java.util.Set;

/** The codes of the catalogue. */
public record CatalogueCodes(Catalogue catalogue, Names names) implements Codes {

    public static CatalogueCodes of(Catalogue catalogue) {
        return new CatalogueCodes(catalogue, Names.of(catalogue));
    }

    @Override
    public List<String> provinces() {
        return catalogue.listProvinceCodes();
    }

    @Override
    public List<String> countries() {
        return catalogue.countryCodes().stream().sorted().toList();
    }

    @Override
    public List<String> products() {
        return catalogue.listSectors().stream()
                .filter(sector -> sector.kind() == SectorKind.HEADING)
                .map(Sector::code)
                .toList();
    }

    @Override
    public Set<String> countries(String market, Period period) {
        var known = catalogue.findMarket(market).stream().toList();
        return catalogue.countries(known, period.getEnd()).getOrDefault(market, Set.of());
    }

    @Override
    public boolean isArea(String code) {
        return catalogue.findProvince(code).isPresent();
    }

    @Override
    public boolean isMarket(String code) {
        return catalogue.findMarket(code).isPresent();
    }

    @Override
    public boolean isSector(String code) {
        return catalogue.findSector(code).isPresent();
    }

    @Override
    public List<String> children(String sector) {
        return catalogue.children(sector).stream().map(Sector::code).toList();
    }

    @Override
    public List<Partition> partitions() {
        return catalogue.listPartitions();
    }
}
