package org.haoren.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.haoren.platform.config.Settings;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.personal.PersonalRecords;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.Term;
import org.haoren.platform.store.Page;

/** What is kept about people at all, for what, for how long and what erasure does to it; and what the nightly runs have deleted. Public: everybody may know it beforehand. */
@ApplicationScoped
@Transactional
@Permit
public class RetentionDesk {
    @Inject PersonalRecords records;
    @Inject SweepStore sweeps;
    @Inject Settings settings;

    /** By purpose. */
    @Permit(Role.PUBLIC)
    public List<KeptRow> kept() {
        return records.tables().stream().filter(PersonalTable::owned).filter(PersonalTable::tells).map(this::row).toList();
    }

    private KeptRow row(PersonalTable table) {
        var term = table.term();
        return new KeptRow(table.name(), table.why(), table.ending(), days(term), term == null ? null : term.column(),
                table.columns().stream().filter(each -> each.form().sealed()).map(each -> each.name()).toList());
    }

    private Integer days(Term term) {
        return term == null ? null : term.setting() == null ? Integer.valueOf(term.days()) : Integer.valueOf(settings.number(term.setting()));
    }

    /** Latest first. */
    @Permit(Role.PUBLIC)
    public Page<SweepRow> runs(int page) {
        return sweeps.page(page);
    }
}
