/**
 * The table of findings, and the lists that are read from it. Findings are stored with the change of data that causes them.
 */
@NullMarked
package io.waimao.findings.store;

import org.jspecify.annotations.NullMarked;
