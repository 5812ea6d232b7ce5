package io.waimao.transitions;

import io.waimao.catalogue.Partition;
import io.waimao.catalogue.PartitionDimension;
import io.waimao.language.Text;
import io.waimao.observations.Period;
import io.waimao.transitions.inputs.Codes;
import io.waimao.wording.Names;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small catalogue. */
record KnownCodes() implements Codes {

    static final KnownCodes INSTANCE = new KnownCodes();

    private static final List<String> MARKETS = List.of(
            "W", "EU", "US", "ASEAN", "LATAM", "MIDEAST", "AFRICA", "SEASIA", "VN", "TH", "JP", "KR", "DE", "MX");
    private static final List<String> SECTORS =
            List.of("_T", "NEW_THREE", "LABOUR_INTENSIVE", "NEV", "PV", "GARMENTS", "6109", "8507", "8703");

    /** Names that differ from their codes. */
    private static final Map<String, Text> NAMES = Map.of(
            "NEW_THREE", new Text("New three", "新三样"),
            "LABOUR_INTENSIVE", new Text("Labour-intensive goods", "劳动密集型产品"),
            "GARMENTS", new Text("Garments", "服装"),
            "US", new Text("United States", "美国"),
            "ASEAN", new Text("ASEAN", "东盟"),
            "EU", new Text("European Union", "欧盟"),
            "SEASIA", new Text("South-East Asia", "东南亚"),
            "CN-GD", new Text("Guangdong", "广东"));

    @Override
    public List<String> provinces() {
        return List.of("CN-GD", "CN-ZJ", "CN-JS");
    }

    @Override
    public List<String> countries() {
        return List.of("US", "VN", "TH", "JP", "KR", "DE", "MX");
    }

    @Override
    public List<String> products() {
        return List.of("6109", "8507", "8703");
    }

    @Override
    public Set<String> countries(String market, Period period) {
        return market.equals("SEASIA") ? Set.of("VN", "TH") : Set.of(market);
    }

    @Override
    public boolean isArea(String code) {
        return code.equals("CN") || provinces().contains(code);
    }

    @Override
    public boolean isMarket(String code) {
        return MARKETS.contains(code);
    }

    @Override
    public boolean isSector(String code) {
        return SECTORS.contains(code);
    }

    @Override
    public List<String> children(String sector) {
        return sector.equals("NEW_THREE") ? List.of("NEV", "PV") : List.of();
    }

    @Override
    public List<Partition> partitions() {
        return List.of(
                partition("CUSTOMS_REGIONS", "ASEAN", "LATAM", "MIDEAST", "AFRICA"),
                partition("MAJOR_MARKETS", "EU", "US", "ASEAN", "LATAM", "MIDEAST", "AFRICA"),
                partition("TRADITIONAL_MARKETS", "EU", "US"),
                new Partition(
                        "EMERGING_AND_TRADITIONAL_SECTORS",
                        PartitionDimension.SECTOR,
                        List.of("NEW_THREE", "LABOUR_INTENSIVE"),
                        "",
                        null));
    }

    private static Partition partition(String code, String... members) {
        return new Partition(code, PartitionDimension.MARKET, List.of(members), "", null);
    }

    @Override
    public Names names() {
        return new Names(KnownCodes::name, KnownCodes::name, KnownCodes::name);
    }

    private static Text name(String code) {
        return NAMES.getOrDefault(code, Text.same(code));
    }
}
