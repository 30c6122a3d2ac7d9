package de.lotse.discrimination;

/** How the client comes to the Landesantidiskriminierungsstelle (LADS). */
public enum LadsWay {
    /** A call with the client present; needs no release. */
    JOINT_CALL,
    /** Data is handed over on a release that names the LADS. */
    HANDOVER,
    /** The client gets information and address. */
    INFORMATION,
    /** The client does not want it. */
    NOT_WANTED
}
