/** The Model Context Protocol over HTTP: messages, versions, headers and errors. Keeps no sessions. */
@NullMarked
package io.waimao.http.agents;

import org.jspecify.annotations.NullMarked;
