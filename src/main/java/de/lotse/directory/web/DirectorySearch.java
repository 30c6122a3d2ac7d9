package de.lotse.directory.web;

import de.lotse.directory.Directory;
import de.lotse.directory.EntryQuery;
import de.lotse.directory.EntryTexts;
import de.lotse.directory.EntryView;
import de.lotse.security.CurrentPerson;
import de.lotse.web.SearchHit;
import de.lotse.web.SearchPart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds services in use by their words. */
@Component
class DirectorySearch implements SearchPart {

    private final Directory directory;
    private final EntryTexts texts;

    DirectorySearch(Directory directory, EntryTexts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public List<SearchHit> find(CurrentPerson person, String query) {
        if (!DirectoryNavigation.mayRead(person)) {
            return List.of();
        }
        return directory.find(EntryQuery.of(query)).entries().stream()
                .limit(LIMIT)
                .map(this::hit)
                .toList();
    }

    private SearchHit hit(EntryView entry) {
        return new SearchHit(
                "directory.search",
                entry.content().name(),
                texts.of(entry.content()).get("kind"),
                DirectoryController.PATH + "/" + entry.id(),
                false);
    }
}
