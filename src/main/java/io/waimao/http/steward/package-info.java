/** Stewards: who may change the data. Tokens are fixed secrets or signed by an issuer. */
@NullMarked
package io.waimao.http.steward;

import org.jspecify.annotations.NullMarked;
