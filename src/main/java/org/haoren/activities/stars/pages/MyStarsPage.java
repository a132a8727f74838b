package org.haoren.activities.stars.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.stars.MyStarsDesk;
import org.haoren.activities.stars.MyStarsRow;
import org.haoren.activities.stars.StarConsentForm;
import org.haoren.platform.pages.Outcome;

/** One's own stars. */
@Named
@RequestScoped
public class MyStarsPage {
    private static final String MINE = "/activities/stars/mine";
    @Inject MyStarsDesk desk;
    @Inject Outcome outcome;
    private MyStarsRow row;

    public MyStarsRow getRow() {
        if (row == null) row = desk.mine();
        return row;
    }

    public String agree() {
        return outcome.of(() -> desk.consent(new StarConsentForm(true)), MINE, "activities.stars.agreed");
    }

    public String takeBack() {
        return outcome.of(() -> desk.consent(new StarConsentForm(false)), MINE, "activities.stars.takenBack");
    }
}
