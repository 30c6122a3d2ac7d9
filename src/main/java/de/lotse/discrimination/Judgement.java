package de.lotse.discrimination;

/**
 * What the adviser makes of it. Her doubt never ends the way: whether the law was broken is for
 * others to clarify (§ 3.3).
 */
public enum Judgement {
    /** She calls it discrimination. */
    NAMED,
    /** She suspects it. */
    SUSPECTED,
    /** She is not sure. */
    UNSURE
}
