package org.haoren.credibility.certificates;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** Those among them that hold and are their holders' still, in the same order. */
    @Permit({Role.OFFICE_CLERK, Role.STATION_STAFF})
    public List<HandedPaper> valid(List<HandedPaper> handed) {
        var known = known(handed);
        return handed.stream().filter(each -> known.containsKey(each.number()) && known.get(each.number()).row().valid() && known.get(each.number()).holder().equals(each.holder())).toList();
    }

    /** One document of all, in this order: PDF/A, in the visitor's language. That each was opened is written down for its holder. @param handed valid @param title stands on every page */
    @Permit({Role.OFFICE_CLERK, Role.STATION_STAFF})
    public byte[] print(List<HandedPaper> handed, String title) {
        var known = known(handed);
        var opened = papers.handed(handed.stream().map(each -> known.get(each.number())).toList());
        return print.of(opened, title);
    }

    private Map<String, Certificate> known(List<HandedPaper> handed) {
        return store.all(handed.stream().map(HandedPaper::number).toList()).stream().collect(toMap(each -> each.number().value(), identity()));
    }
}
