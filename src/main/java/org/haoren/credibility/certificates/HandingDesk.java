package org.haoren.credibility.certificates;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;

/** Hands out papers to somebody else than their holders, who have agreed to it: the room that asks has their word. */
@ApplicationScoped
@Transactional
@Permit
public class HandingDesk {
    @Inject CertificateStore store;
    @Inject Papers papers;
    @Inject CertificatePrint print;

    /** What everybody may know about them, by their numbers. */
    @Permit({Role.OFFICE_CLERK, Role.STATION_STAFF})
    public Map<String, CertificateRow> rows(Collection<String> numbers) {
        return store.all(numbers).stream().map(Certificate::row).collect(toMap(CertificateRow::number, identity()));
    }

    /**
     * One document of those among them that hold and are their holders' still, in this order, in the visitor's language. That each was opened is written down for its holder.
     *
     * @param title stands on every page
     * @return empty where none holds
     */
    @Permit({Role.OFFICE_CLERK, Role.STATION_STAFF})
    public Optional<HandedDocument> print(List<HandedPaper> handed, String title) {
        var known = store.all(handed.stream().map(HandedPaper::number).toList()).stream().collect(toMap(each -> each.number().value(), identity()));
        var valid = handed.stream().filter(each -> held(known.get(each.number()), each)).map(each -> known.get(each.number())).toList();
        return valid.isEmpty() ? Optional.empty() : Optional.of(new HandedDocument(print.of(papers.handed(valid), title), valid.size()));
    }

    private static boolean held(Certificate found, HandedPaper handed) {
        return found != null && found.objectionsToEnding().isEmpty() && found.holder().equals(handed.holder());
    }
}
