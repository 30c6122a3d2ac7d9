package de.lotse.discrimination.web;

import de.lotse.casefile.CaseView;
import de.lotse.discrimination.DiscriminationView;

/** A discrimination case that the person signed in may work on, with its case. */
record OpenedDiscrimination(CaseView file, DiscriminationView discrimination) {

    String redirect() {
        return "redirect:/faelle/" + file.number() + "/diskriminierung";
    }
}
