package org.haoren.awards.honours.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.awards.honours.HonourDesk;
import org.haoren.awards.honours.HonourRow;
import org.haoren.platform.store.Page;

/** Everybody whom the city has honoured. */
@Named("honourWallPage")
@RequestScoped
public class WallPage {
    @Inject HonourDesk desk;
    private int number = 1;
    private Page<HonourRow> page;

    public Page<HonourRow> getPage() {
        if (page == null) page = desk.wall(number);
        return page;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
