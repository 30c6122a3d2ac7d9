package de.lotse.asylum.web;

import de.lotse.asylum.ProcedureView;
import de.lotse.casefile.CaseView;

/** A procedure that the person signed in may work on, with its case. */
record OpenedProcedure(CaseView file, ProcedureView procedure) {

    String tab() {
        return "/faelle/" + file.number() + "/asylverfahren";
    }

    String redirect() {
        return "redirect:" + tab();
    }
}
