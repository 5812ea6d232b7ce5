package io.waimao.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** HS codes with six digits: those of the named sectors first, then others that China trades much in. */
final class Products {

    static final List<String> CODES = List.of(("850760 870380 854143 610910 620342 640399 420292 950300 940360 392690 "
                    + "870360 854142 851713 847130 854231 870323 852990 950450 940540 611020 "
                    + "620463 640299 940161 392410 630260 540752 691110 732690 830242 841510 "
                    + "842123 844331 848180 850440 851830 852872 853400 853710 854442 870829 "
                    + "870899 871200 880730 890190 901380 902780 910211 940490 960810 270900 "
                    + "260111 120190 854239 740311 290243 390120 400121 720449 300490 330499 "
                    + "841112 842952 843149 847150 847330 848620 850131 850300 850511 850980 "
                    + "851220 851762 852580 853224 853690 854129 854370 860900 871120 871640 "
                    + "900190 901890 903289 940169 940320 950691 961900 280469 281512 283691 "
                    + "293499 320611 340220 350691 382499 390210 390760 401110 440710 441899 "
                    + "470329 480100 481910 520100 520942 550320 551339 560394 570242 590320 "
                    + "600632 630533 650500 660191 670290 680293 690721 701090 711319 721049")
            .split(" "));

    private static final int STEP = 2;

    private Products() {}

    /**
     * The rows of {@code sectors.csv} that have to be there besides the known ones, parents before their children.
     *
     * @param known codes that the catalogue has
     */
    static List<String> sectors(List<String> codes, Set<String> known) {
        var rows = new ArrayList<String>();
        var seen = new LinkedHashSet<>(known);
        for (var code : codes) {
            var heading = code.substring(0, code.length() - STEP);
            var chapter = heading.substring(0, heading.length() - STEP);
            if (seen.add(heading)) {
                rows.add(row(heading, "HEADING", chapter));
            }
            if (seen.add(code)) {
                rows.add(row(code, "SUBHEADING", heading));
            }
        }
        return rows;
    }

    private static String row(String code, String kind, String parent) {
        return "%1$s,%2$s,%3$s,HS %1$s,HS %1$s,%1$s".formatted(code, kind, parent);
    }
}
