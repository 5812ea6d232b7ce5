/**
 * Figures derived from published ones by arithmetic rules. All other packages get their derived figures here.
 */
@NullMarked
package io.waimao.derivation;

import org.jspecify.annotations.NullMarked;
