package de.lotse;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms use each other only in the declared directions. */
class ModularityTest {

    @Test
    void roomsKeepTheirDeclaredDirections() {
        ApplicationModules.of(LotseApplication.class).verify();
    }
}
