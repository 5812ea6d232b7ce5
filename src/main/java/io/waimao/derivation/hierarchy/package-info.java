/** What belongs to what: countries to groups, products to sectors. A table's parts are added up along it. */
@NullMarked
package io.waimao.derivation.hierarchy;

import org.jspecify.annotations.NullMarked;
