package de.lotse.discrimination;

/** The maintained lists in which discrimination is recorded. */
public enum TermKind {
    /** Area of life, § 2 AGG and beyond. */
    AREA,
    /** § 1 AGG and others. */
    GROUND,
    /** Kind of institution, or a named institution; never a person. */
    INSTITUTION
}
