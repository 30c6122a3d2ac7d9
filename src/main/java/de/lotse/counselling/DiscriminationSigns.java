package de.lotse.counselling;

/** Signs of discrimination; the adviser names them or is unsure (§ 3.3). */
public enum DiscriminationSigns {
    NONE,
    UNSURE,
    YES
}
