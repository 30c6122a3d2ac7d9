package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineView;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the register, kept in its address. */
record RegisterFilter(boolean mine, boolean legalOnly, boolean decided) {

    /** A filter to switch to. */
    record Chip(String messageKey, String path, boolean current) {}

    static RegisterFilter of(String whose, String standing, String state, boolean mineWhenUnsaid) {
        boolean mine = "meine".equals(whose) || (mineWhenUnsaid && !"team".equals(whose));
        return new RegisterFilter(mine, "gesetzlich".equals(standing), "erledigt".equals(state));
    }

    List<Chip> chips() {
        return List.of(
                new Chip(
                        "deadline.register.mine",
                        new RegisterFilter(true, legalOnly, decided).path(),
                        mine),
                new Chip(
                        "deadline.register.team",
                        new RegisterFilter(false, legalOnly, decided).path(),
                        !mine),
                new Chip(
                        "deadline.register.open",
                        new RegisterFilter(mine, legalOnly, false).path(),
                        !decided),
                new Chip(
                        "deadline.register.decided",
                        new RegisterFilter(mine, legalOnly, true).path(),
                        decided),
                new Chip(
                        "deadline.register.legal-only",
                        new RegisterFilter(mine, !legalOnly, decided).path(),
                        legalOnly));
    }

    String path() {
        return address().build().toUriString();
    }

    String pathAfter(DeadlineView last) {
        return address()
                .queryParam("ab", last.decisiveDate())
                .queryParam("nach", last.id())
                .build()
                .toUriString();
    }

    private UriComponentsBuilder address() {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/fristen")
                        .queryParam("wer", mine ? "meine" : "team");
        if (legalOnly) {
            address.queryParam("art", "gesetzlich");
        }
        if (decided) {
            address.queryParam("stand", "erledigt");
        }
        return address;
    }
}
