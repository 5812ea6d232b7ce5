package io.waimao.http.agents;

import java.util.List;
import java.util.Map;

/** The revisions of the protocol, by how a client and the service agree on them. */
enum Revision {
    /** 2025-06-18 and 2025-11-25: the client first sends {@code initialize}. The service starts no session. */
    INITIALIZED,
    /** 2026-07-28: every request says its version. */
    STATELESS;

    static final String LATEST = "2026-07-28";
    static final List<String> EARLIER = List.of("2025-11-25", "2025-06-18");
    static final List<String> ALL = List.of(LATEST, EARLIER.get(0), EARLIER.get(1));

    /** The version that {@code initialize} agrees on. */
    static String negotiated(String wanted) {
        return EARLIER.contains(wanted) ? wanted : EARLIER.get(0);
    }

    static RpcError unsupported(String version) {
        return new RpcError(
                RpcError.UNSUPPORTED_VERSION,
                400,
                "Unsupported protocol version",
                Map.of("supported", ALL, "requested", version));
    }
}
