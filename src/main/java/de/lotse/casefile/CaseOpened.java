package de.lotse.casefile;

/**
 * A case was opened. Published in the transaction that opens it; counselling starts its process
 * there.
 */
public record CaseOpened(CaseView file) {}
