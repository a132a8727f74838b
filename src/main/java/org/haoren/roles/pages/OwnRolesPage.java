package org.haoren.roles.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.roles.GrantRow;
import org.haoren.roles.RegisterDesk;

/** What the reader may do here, since when, and who gave it to them. */
@Named
@RequestScoped
public class OwnRolesPage {
    @Inject RegisterDesk desk;
    private List<GrantRow> rows;

    public List<GrantRow> getRows() {
        if (rows == null) rows = desk.mine();
        return rows;
    }
}
