package org.haoren.awards.honours.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.haoren.awards.honours.HonourDesk;
import org.haoren.awards.honours.HonourId;
import org.haoren.awards.honours.HonourRow;
import org.haoren.platform.refusal.Missing;

/** One person's honour and story. */
@Named
@RequestScoped
public class HonourPage {
    @Inject HonourDesk desk;
    @Inject HttpServletRequest request;
    private String code;
    private HonourRow row;

    /** A form is decoded before the view's parameters are set, and needs them. */
    @PostConstruct
    void asked() {
        code = request.getParameter("honour");
    }

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
