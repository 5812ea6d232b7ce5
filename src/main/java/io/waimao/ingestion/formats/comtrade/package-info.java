/** Downloads of UN Comtrade, in all their forms. */
@NullMarked
package io.waimao.ingestion.formats.comtrade;

import org.jspecify.annotations.NullMarked;
