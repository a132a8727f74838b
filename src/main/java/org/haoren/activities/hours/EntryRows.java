package org.haoren.activities.hours;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.haoren.accounts.AccountDesk;
import org.haoren.activities.flags.SightDesk;
import org.haoren.platform.store.Page;

/** Entries with what was decided about them, what is odd about them, and the names of those concerned: four queries a page. */
@ApplicationScoped
class EntryRows {
    @Inject HoursStore hours;
    @Inject AccountDesk accounts;
    @Inject SightDesk flags;

    Page<EntryRow> of(Page<ServiceEntry> page) {
        var rows = of(page.rows());
        return page.with(rows);
    }

    List<EntryRow> of(List<ServiceEntry> entries) {
        var acts = hours.acts(entries);
        var holds = flags.holds(entries.stream().map(entry -> entry.id().code()).toList(), entries.stream().flatMap(entry -> entry.shift().stream()).toList());
        var people = Stream.concat(entries.stream().flatMap(entry -> Stream.of(entry.volunteer(), entry.recorder())), acts.stream().map(Act::actor)).collect(toSet());
        var names = new EntryNames(accounts.names(people));
        return entries.stream().map(entry -> entry.row(names, find(acts, entry, Act.Kind.CONFIRMED), find(acts, entry, Act.Kind.VOIDED),
                holds.marks(entry.id().code(), entry.shift()))).toList();
    }

    private static Act find(List<Act> acts, ServiceEntry entry, Act.Kind kind) {
        return acts.stream().filter(act -> act.kind() == kind && act.entry().equals(entry.id().code())).findFirst().orElse(null);
    }
}
