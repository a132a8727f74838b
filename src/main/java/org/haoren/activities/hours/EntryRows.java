package org.haoren.activities.hours;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.store.Page;

/** Entries with what was decided about them and the names of those who did: three queries a page. */
@ApplicationScoped
class EntryRows {
    @Inject HoursStore hours;
    @Inject AccountDesk accounts;

    Page<EntryRow> of(Page<ServiceEntry> page) {
        var rows = of(page.rows());
        return page.with(rows);
    }

    List<EntryRow> of(List<ServiceEntry> entries) {
        var acts = hours.acts(entries);
        var people = Stream.concat(entries.stream().flatMap(entry -> Stream.of(entry.volunteer(), entry.recorder())), acts.stream().map(Act::actor)).collect(toSet());
        var names = new EntryNames(accounts.names(people));
        return entries.stream().map(entry -> entry.row(names, find(acts, entry, Act.Kind.CONFIRMED), find(acts, entry, Act.Kind.VOIDED))).toList();
    }

    private static Act find(List<Act> acts, ServiceEntry entry, Act.Kind kind) {
        return acts.stream().filter(act -> act.kind() == kind && act.entry().equals(entry.id().code())).findFirst().orElse(null);
    }
}
