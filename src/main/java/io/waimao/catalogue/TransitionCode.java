package io.waimao.catalogue;

import io.waimao.language.Language;
import org.eclipse.microprofile.graphql.Description;

/** The four transitions of a province's foreign trade. */
@Description("The four transitions of a province's foreign trade.")
public enum TransitionCode {
    @Description("From passive relocation under outside pressure to proactive global deployment, by choice.")
    PROACTIVE_DEPLOYMENT(
            "Proactive deployment",
            "主动布局",
            "passive relocation under outside pressure",
            "外部压力下的被动转移",
            "proactive global deployment, by choice",
            "主动的全球布局"),
    @Description("From exports concentrated on Europe and the United States to a diversified set of markets.")
    DIVERSIFIED_MARKETS(
            "Diversified markets",
            "市场多元化",
            "exports concentrated on Europe and the United States",
            "出口集中于欧美市场",
            "a diversified set of markets",
            "多元化的市场"),
    @Description("From traditional, labour-intensive industries to emerging sectors, the new three among them.")
    EMERGING_SECTORS(
            "Emerging sectors",
            "新兴产业",
            "traditional, labour-intensive industries",
            "传统劳动密集型产业",
            "emerging sectors: new energy vehicles, lithium batteries, photovoltaics",
            "新兴产业：新能源汽车、锂电池、光伏"),
    @Description("From exports of products to globalization led by own brands.")
    BRAND_LED_GLOBALIZATION(
            "Brand-led globalization",
            "品牌出海",
            "exports of products",
            "产品出口",
            "globalization led by own brands",
            "自主品牌引领的全球化");

    private final String nameEn;
    private final String nameZh;
    private final String fromEn;
    private final String fromZh;
    private final String toEn;
    private final String toZh;

    TransitionCode(String nameEn, String nameZh, String fromEn, String fromZh, String toEn, String toZh) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
        this.fromEn = fromEn;
        this.fromZh = fromZh;
        this.toEn = toEn;
        this.toZh = toZh;
    }

    public String name(Language language) {
        return language == Language.EN ? nameEn : nameZh;
    }

    /** The state it starts from. */
    public String from(Language language) {
        return language == Language.EN ? fromEn : fromZh;
    }

    /** The state it leads to. */
    public String to(Language language) {
        return language == Language.EN ? toEn : toZh;
    }
}
