/**
 * What indicators are made of: the subject that one is computed of, the terms known of it, and a formula over them with
 * its result, caveats and accepted arguments.
 */
@NullMarked
package io.waimao.transitions.inputs;

import org.jspecify.annotations.NullMarked;
