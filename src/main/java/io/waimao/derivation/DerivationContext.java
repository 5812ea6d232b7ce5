package io.waimao.derivation;

import io.waimao.derivation.hierarchy.Hierarchy;
import io.waimao.derivation.rules.Rules;

/** What derivations rest on beside the rows: the rules, what belongs to what, and rates of exchange. */
record DerivationContext(Hierarchy hierarchy, Rules rules, TableCells cells, Rates rates) {

    static DerivationContext of(Hierarchy hierarchy, Rates rates) {
        return new DerivationContext(hierarchy, new Rules(hierarchy), new TableCells(hierarchy), rates);
    }
}
