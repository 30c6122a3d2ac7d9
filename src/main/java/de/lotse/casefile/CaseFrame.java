package de.lotse.casefile;

import java.util.List;

/**
 * What stands around every tab of a case, for the template {@code casefile/frame}.
 *
 * @param content {@code null} for supervisors, who do not see the client
 * @param deputyName {@code null} where nobody is named
 * @param nextDeadline {@code null} where none is open
 * @param tabs those the person signed in may see
 * @param currentTab key of the tab that is shown
 */
public record CaseFrame(
        CaseView file,
        Content content,
        String siteName,
        String adviserName,
        String deputyName,
        OpenDeadline nextDeadline,
        List<Tab> tabs,
        String currentTab) {

    /**
     * The client as the head of a case shows her.
     *
     * @param client the first person of the case; {@code null} in anonymous counselling
     * @param others how many more persons belong to the case
     * @param languages the names of her languages, in the language of the person signed in
     */
    public record Content(ClientView client, int others, List<String> languages) {}

    /** A tab, ready to be drawn. */
    public record Tab(String key, String titleKey, String path) {}

    public boolean showsContent() {
        return content != null;
    }
}
