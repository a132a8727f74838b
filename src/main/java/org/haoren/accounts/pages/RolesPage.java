package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.accounts.RoleDesk;
import org.haoren.accounts.RoleForm;
import org.haoren.accounts.RoleRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Role;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;

@Named
@RequestScoped
public class RolesPage {
    @Inject RoleDesk desk;
    @Inject Words words;
    @Inject Outcome outcome;
    private int number = 1;
    private Page<RoleRow> page;
    private String login;
    private String role;
    private String scope;

    public Page<RoleRow> getPage() {
        if (page == null) page = desk.staff(number);
        return page;
    }

    public List<Option> getRoles() {
        return RoleDesk.grantable().stream().map(each -> new Option(each.name(), words.of("role." + each.name()))).toList();
    }

    public String grant() {
        return outcome.of(() -> desk.grant(new RoleForm(login, role == null ? null : Role.valueOf(role), scope)), "/accounts/roles", "accounts.granted");
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }
}
