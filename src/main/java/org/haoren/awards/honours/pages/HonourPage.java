package org.haoren.awards.honours.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.awards.honours.HonourDesk;
import org.haoren.awards.honours.HonourId;
import org.haoren.awards.honours.HonourRow;
import org.haoren.platform.refusal.Missing;

/** One person's honour and story. */
@Named
@RequestScoped
public class HonourPage {
    @Inject HonourDesk desk;
    private String code;
    private HonourRow row;

    public HonourRow getRow() {
        if (code == null) throw new Missing("honour");
        if (row == null) row = desk.one(new HonourId(code));
        return row;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
