/** Pages of single figures, for readers without GraphQL and for search engines. */
@NullMarked
package io.waimao.pages;

import org.jspecify.annotations.NullMarked;
