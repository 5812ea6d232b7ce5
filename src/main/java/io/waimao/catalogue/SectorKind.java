package io.waimao.catalogue;

import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

/** The kind of a product group. */
@Description("The kind of product group.")
public enum SectorKind {
    @Description("All products.")
    TOTAL,
    @Description("A section of HS 2022.")
    SECTION,
    @Description("A chapter of HS 2022 (two digits).")
    CHAPTER,
    @Description("A heading of HS 2022 (four digits).")
    HEADING,
    @Description("A subheading of HS 2022 (six digits).")
    SUBHEADING,
    @Description("A line of China's customs tariff (eight digits).")
    TARIFF_LINE,
    @Description("A named group of products.")
    AGGREGATE;

    /** The kinds of HS codes. */
    public static final Set<SectorKind> HS_CODES = Set.of(CHAPTER, HEADING, SUBHEADING, TARIFF_LINE);
}
