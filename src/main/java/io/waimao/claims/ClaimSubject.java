package io.waimao.claims;

/** What a list of claims is about. */
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
