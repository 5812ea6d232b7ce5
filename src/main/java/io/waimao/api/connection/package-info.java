/**
 * Relay connections: pages, edges and cursors. Each type of the schema has a class, because generic types get unusable
 * names.
 */
@NullMarked
package io.waimao.api.connection;

import org.jspecify.annotations.NullMarked;
