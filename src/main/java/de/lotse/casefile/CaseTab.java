package de.lotse.casefile;

/** A tab of the case page; implemented as a bean of the room that fills it. */
public interface CaseTab {

    /** Unique; what the room hands to {@link CaseFrames#open} to be shown as current. */
    String key();

    String titleKey();

    /**
     * Its place, ascending: overview 0, tasks 10, contacts 20, plan 30, deadlines 40, persons 60,
     * notes 70, course 80, accesses 90.
     */
    int order();

    /** Whether it shows what counselling is about, which supervisors do not see. */
    boolean showsContent();

    /** The page; carries the case number only. */
    String path(CaseNumber number);
}
