package org.haoren.wishes.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.wishes.MyWishes;
import org.haoren.wishes.WishDesk;

/** What somebody asked for and took on, with the next step of each. */
@Named
@RequestScoped
public class MyWishesPage {
    @Inject WishDesk desk;
    private MyWishes wishes;

    public MyWishes getWishes() {
        if (wishes == null) wishes = desk.mine();
        return wishes;
    }
}
