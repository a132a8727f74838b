package org.haoren.wishes.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.store.Page;
import org.haoren.wishes.WishCardRow;
import org.haoren.wishes.WishDesk;
import org.haoren.wishes.WishKind;
import org.omnifaces.cdi.Param;

/** Wishes that wait, and those that came true. */
@Named
@RequestScoped
public class WishWallPage {
    @Inject WishDesk desk;
    private Page<WishCardRow> page;
    private int number = 1;
    @Inject @Param String kind;
    private boolean lit;

    public Page<WishCardRow> getPage() {
        if (page == null) page = lit ? desk.fulfilled(number) : desk.wall(kind(), number);
        return page;
    }

    /** An unknown kind in the address shows every kind. */
    private WishKind kind() {
        for (var each : WishKind.values()) if (each.name().equals(kind)) return each;
        return null;
    }

    public String getAddress() {
        return "/wishes/wall" + (lit ? "?lit=true" : kind() == null ? "" : "?kind=" + kind());
    }

    public boolean isLit() {
        return lit;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean getLit() {
        return lit;
    }

    public void setLit(boolean lit) {
        this.lit = lit;
    }
}
