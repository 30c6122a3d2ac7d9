package de.lotse.directory;

/** The longest texts of an entry, in characters. */
public final class EntryLengths {

    public static final int CODE = 40;
    public static final int NAME = 200;
    public static final int DESCRIPTION = 2000;
    public static final int HOURS = 1000;
    public static final int ADDRESS = 500;
    public static final int PHONE = 100;
    public static final int EMAIL = 200;
    public static final int WEBSITE = 300;
    public static final int SOURCE = 500;

    private EntryLengths() {}
}
