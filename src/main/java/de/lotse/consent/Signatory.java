package de.lotse.consent;

/** Who signs a release. */
public enum Signatory {
    SELF,
    /** Who has parental custody, §§ 1626 ff. BGB. */
    PARENT,
    /** Vormund or Ergänzungspfleger, §§ 1789, 1809 BGB. */
    GUARDIAN,
    /** Rechtliche Betreuung, § 1823 BGB. */
    LEGAL_CARER
}
