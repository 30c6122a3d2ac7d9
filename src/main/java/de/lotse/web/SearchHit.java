package de.lotse.web;

/**
 * @param kindKey message key of the kind of hit, "Fall" for example
 * @param title what it is called
 * @param detail a line below; {@code null} for none
 * @param path where it leads; carries ids and codes only
 * @param exact whether the query can mean nothing else, a whole case number for example
 */
public record SearchHit(String kindKey, String title, String detail, String path, boolean exact) {}
