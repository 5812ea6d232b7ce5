/**
 * Slips: how a claimed figure that does not hold may have come about. Each is a question for another figure: of a
 * neighbouring period, the other flow, the other currency, the nation, a part or the whole. A wrong diagnosis is worse
 * than none.
 */
@NullMarked
package io.waimao.claims.slips;

import org.jspecify.annotations.NullMarked;
