package org.haoren.rights.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.platform.store.Page;
import org.haoren.rights.KeptRow;
import org.haoren.rights.RetentionDesk;
import org.haoren.rights.SweepRow;
import org.omnifaces.cdi.Param;

/** What is kept about people, how long, and what the nights' runs deleted. */
@Named
@RequestScoped
public class RetentionPage {
    @Inject RetentionDesk desk;
    @Inject @Param(name = "page") Integer number;
    private List<KeptRow> kept;
    private Page<SweepRow> runs;

    public List<KeptRow> getKept() {
        if (kept == null) kept = desk.kept();
        return kept;
    }

    public Page<SweepRow> getRuns() {
        if (runs == null) runs = desk.runs(number == null ? 1 : number);
        return runs;
    }
}
