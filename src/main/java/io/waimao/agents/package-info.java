/** What agents ask: tools, resources and a prompt over the schema, whatever the transport. Read-only. */
@NullMarked
package io.waimao.agents;

import org.jspecify.annotations.NullMarked;
