package de.lotse.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search of all rooms. The query is posted: names never stand in an address. */
@Controller
class SearchController {

    private static final int LONGEST = 200;

    private final SignedIn signedIn;
    private final List<SearchPart> parts;

    SearchController(SignedIn signedIn, List<SearchPart> parts) {
        this.signedIn = signedIn;
        this.parts = parts;
    }

    @GetMapping("/suche")
    String empty() {
        return "web/search";
    }

    @PostMapping("/suche")
    String search(@RequestParam(name = "q", required = false) String query, Model model) {
        if (query == null) {
            return "web/search";
        }
        model.addAttribute("query", query);
        if (query.length() > LONGEST) {
            model.addAttribute("tooLong", true);
            return "web/search";
        }
        List<SearchHit> hits = find(query);
        List<SearchHit> exact = hits.stream().filter(SearchHit::exact).toList();
        if (exact.size() == 1) {
            return "redirect:" + LocalPath.orStart(exact.get(0).path());
        }
        model.addAttribute("hits", hits);
        return "web/search";
    }

    private List<SearchHit> find(String query) {
        CurrentPerson person = signedIn.require();
        return parts.stream().flatMap(part -> part.find(person, query).stream()).toList();
    }
}
