package org.haoren.wishes.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.wishes.MyWishes;
import org.haoren.wishes.WishDesk;
import org.omnifaces.cdi.Param;

/** What a ward of the caller asked for and took on. */
@Named
@RequestScoped
public class WardWishesPage {
    @Inject WishDesk desk;
    @Inject @Param String guardianship;
    private MyWishes rows;

    public MyWishes getRows() {
        if (rows == null) rows = desk.ofWard(guardianship);
        return rows;
    }
}
