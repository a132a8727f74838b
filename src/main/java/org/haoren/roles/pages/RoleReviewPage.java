package org.haoren.roles.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.store.Page;
import org.haoren.roles.ReviewDesk;
import org.haoren.roles.StaleRow;
import org.omnifaces.cdi.Param;

/** The roles that are due for review. */
@Named
@RequestScoped
public class RoleReviewPage {
    @Inject ReviewDesk desk;
    @Inject @Param(name = "page") Integer number;
    private Page<StaleRow> page;

    public Page<StaleRow> getPage() {
        if (page == null) page = desk.due(number == null ? 1 : number);
        return page;
    }
}
