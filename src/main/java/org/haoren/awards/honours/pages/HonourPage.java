package org.haoren.awards.honours.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.awards.honours.HonourDesk;
import org.haoren.awards.honours.HonourId;
import org.haoren.awards.honours.HonourRow;
import org.haoren.platform.refusal.Missing;
import org.omnifaces.cdi.Param;

/** One person's honour and story. */
@Named
@RequestScoped
public class HonourPage {
    @Inject HonourDesk desk;
    @Inject @Param(name = "honour") String code;
    private HonourRow row;

    public HonourRow getRow() {
        if (row == null) row = desk.one(id());
        return row;
    }

    HonourId id() {
        if (code == null) throw new Missing("honour");
        return new HonourId(code);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
