package de.lotse.casefile;

import de.lotse.security.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The demo organisation, as tests name it. */
final class People {

    static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    static final TenantId DIAKONIE = TenantId.of("d0000000-0000-4000-8000-000000000001");
    static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");
    static final UUID TRIER = UUID.fromString("c0000000-0000-4000-8000-0000000000a2");
    static final UUID LUDWIGSHAFEN = UUID.fromString("d0000000-0000-4000-8000-0000000000a1");

    private People() {}

    static UUID id(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
    }
}
