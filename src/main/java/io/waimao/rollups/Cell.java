package io.waimao.rollups;

/** A place in a table of markets and sectors, by their codes. */
record Cell(String market, String sector) {}
