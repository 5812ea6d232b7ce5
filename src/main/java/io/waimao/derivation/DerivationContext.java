package io.waimao.derivation;

import io.waimao.derivation.hierarchy.Hierarchy;
import io.waimao.derivation.rules.Rules;

/** The context of derivations: the rules, the hierarchy and exchange rates. */
record DerivationContext(Hierarchy hierarchy, Rules rules, TableCells cells, Rates rates) {

    static DerivationContext of(Hierarchy hierarchy, Rates rates) {
        return new DerivationContext(hierarchy, new Rules(hierarchy), new TableCells(hierarchy), rates);
    }
}
