/** Stewards, who may change the data. Their tokens are fixed secrets, or signed by an issuer. */
@NullMarked
package io.waimao.http.steward;

import org.jspecify.annotations.NullMarked;
