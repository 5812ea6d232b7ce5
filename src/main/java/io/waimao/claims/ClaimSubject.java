package io.waimao.claims;

/** The subject of a list of claims. */
public enum ClaimSubject {
    PROVINCE("area"),
    MARKET("market"),
    SECTOR("sector");

    final String attribute;

    ClaimSubject(String attribute) {
        this.attribute = attribute;
    }

    String of(Claim claim) {
        return switch (this) {
            case PROVINCE -> claim.area();
            case MARKET -> claim.marketCode();
            case SECTOR -> claim.sectorCode();
        };
    }
}
