package de.lotse.casefile.web;

import de.lotse.casefile.ClientTold;
import de.lotse.casefile.ContactForm;
import de.lotse.casefile.DangerKind;
import de.lotse.casefile.DisclosureGround;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.Requester;
import de.lotse.casefile.ResidenceStatus;
import de.lotse.directory.ProtectionNeed;
import de.lotse.directory.Topic;
import java.util.Map;

/** Where the labels of this room's codes stand in the messages. */
final class EnumLabels {

    private static final Map<Class<?>, String> PREFIXES =
            Map.of(
                    Topic.class, "directory.topic.",
                    ContactForm.class, "casefile.form.",
                    Requester.class, "casefile.requester.",
                    Interpreter.class, "casefile.interpreter.",
                    ResidenceStatus.class, "casefile.residence.",
                    ProtectionNeed.class, "directory.need.",
                    DangerKind.class, "casefile.danger.",
                    DisclosureGround.class, "casefile.ground.",
                    ClientTold.class, "casefile.told.");

    private EnumLabels() {}

    static String key(Enum<?> constant) {
        return PREFIXES.get(constant.getDeclaringClass()) + constant.name();
    }
}
