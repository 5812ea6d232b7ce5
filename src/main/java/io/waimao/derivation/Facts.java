package io.waimao.derivation;

/** What derivations rest on beside the rows: the rules, what belongs to what, and rates of exchange. */
record Facts(Hierarchy hierarchy, Rules rules, TableCells cells, Rates rates) {

    static Facts of(Hierarchy hierarchy, Rates rates) {
        return new Facts(hierarchy, new Rules(hierarchy), new TableCells(hierarchy), rates);
    }
}
