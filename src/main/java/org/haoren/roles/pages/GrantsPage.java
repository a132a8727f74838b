package org.haoren.roles.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Role;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.haoren.roles.GrantDesk;
import org.haoren.roles.GrantFilter;
import org.haoren.roles.GrantForm;
import org.haoren.roles.GrantRow;
import org.haoren.roles.RegisterDesk;
import org.omnifaces.cdi.Param;

/** Who may what, by role and place, and proposing a role. */
@Named
@RequestScoped
public class GrantsPage {
    @Inject RegisterDesk register;
    @Inject GrantDesk desk;
    @Inject Words words;
    @Inject Outcome outcome;
    @Inject Caller caller;
    @Inject @Param(name = "kind") String kind;
    @Inject @Param(name = "status") String status;
    @Inject @Param(name = "scope") String place;
    @Inject @Param(name = "page") Integer number;
    private Page<GrantRow> page;
    private String login;
    private String role;
    private String scope;

    public Page<GrantRow> getPage() {
        if (page == null) page = register.list(getFilter(), number == null ? 1 : number);
        return page;
    }

    /** What of an address names nothing asks for everything. */
    public GrantFilter getFilter() {
        return new GrantFilter(named(Role.values(), kind), place, named(GrantFilter.Standing.values(), status));
    }

    private static <E extends Enum<E>> E named(E[] all, String name) {
        for (var each : all) if (each.name().equals(name)) return each;
        return null;
    }

    /** What was chosen, for the choices to show it. */
    public String getKind() {
        return getFilter().role() == null ? "" : getFilter().role().name();
    }

    public String getStatus() {
        return getFilter().state().name();
    }

    public String getPlace() {
        return getFilter().scope();
    }

    /** Of the same list, without the page. */
    public String getAddress() {
        var filter = getFilter();
        return "/roles/list?status=" + filter.state() + (filter.role() == null ? "" : "&kind=" + filter.role())
                + (filter.scope().isEmpty() ? "" : "&scope=" + URLEncoder.encode(filter.scope(), StandardCharsets.UTF_8));
    }

    public List<Option> getRoles() {
        return Role.STAFF.stream().map(each -> new Option(each.name(), words.of("role." + each.name()))).toList();
    }

    public List<Option> getStates() {
        return Option.of(GrantFilter.Standing.values(), "roles.standing.", words);
    }

    /** Who proposes sees the form. */
    public boolean isProposing() {
        return caller.has(Role.SYSTEM_ADMINISTRATOR);
    }

    public String propose() {
        return outcome.of(() -> {
            desk.propose(new GrantForm(login, Option.chosen(Role.class, role), scope));
        }, "/roles/list?status=WAITING", "roles.proposed");
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
