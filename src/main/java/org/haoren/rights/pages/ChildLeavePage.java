package org.haoren.rights.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.words.Words;
import org.haoren.rights.ErasureDesk;
import org.haoren.rights.ErasureForm;
import org.haoren.rights.ErasurePlanRow;
import org.omnifaces.cdi.Param;

/** Having the account of a child for whom one acts erased: what becomes of it, asking for it, taking it back. */
@Named
@RequestScoped
public class ChildLeavePage {
    @Inject ErasureDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String guardianship;
    private ErasurePlanRow plan;
    private String current;
    private boolean understood;

    public ErasurePlanRow getPlan() {
        if (plan == null) plan = desk.planOfChild(guardianship);
        return plan;
    }

    /** What has to be settled first, in words. */
    public List<String> getObjections() {
        return getPlan().objections().stream().map(words::of).toList();
    }

    public String ask() {
        return outcome.of(() -> desk.askForChild(guardianship, new ErasureForm(current, understood)), here(), "rights.erasureAsked");
    }

    public String takeBack() {
        return outcome.of(() -> desk.takeBackForChild(guardianship), here(), "rights.erasureTakenBack");
    }

    private String here() {
        return "/rights/child?guardianship=" + guardianship;
    }

    public String getGuardianship() {
        return guardianship;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }
}
