package org.haoren.awards.nomination.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.awards.nomination.MineRow;
import org.haoren.awards.nomination.NominationDesk;

@Named
@RequestScoped
public class MyRecommendationsPage {
    @Inject NominationDesk desk;
    private List<MineRow> rows;

    public List<MineRow> getRows() {
        if (rows == null) rows = desk.mine();
        return rows;
    }

    /** Kind of the pill beside a status. */
    public String kind(MineRow row) {
        return NominationCasesPage.kind(row.candidate().status());
    }
}
