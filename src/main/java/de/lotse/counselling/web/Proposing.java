package de.lotse.counselling.web;

/** The checks of a step that is finished, beyond those of a draft. */
interface Proposing {}
