package org.haoren.roles.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.platform.pages.Outcome;
import org.haoren.roles.CodeForm;
import org.haoren.roles.RoleDesk;

/** The codes that make the first administrators. */
@Named
@RequestScoped
public class FirstAdministratorPage {
    @Inject RoleDesk desk;
    @Inject Outcome outcome;
    private String code;

    public String enter() {
        return outcome.of(() -> desk.firstAdministrator(new CodeForm(code)), "/roles/mine", "roles.administrator");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
