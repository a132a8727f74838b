package org.haoren.guardians.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.accounts.confirmation.ConfirmationForm;
import org.haoren.guardians.AcceptanceForm;
import org.haoren.guardians.ConsentsForm;
import org.haoren.guardians.ChildLoginForm;
import org.haoren.guardians.ChildrenDesk;
import org.haoren.guardians.ConsentPurpose;
import org.haoren.guardians.ConsentRow;
import org.haoren.guardians.GuardianDesk;
import org.haoren.guardians.GuardianshipRow;
import org.haoren.guardians.GuardianshipState;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** A request to the caller, and one of their wards: answering, consenting purpose by purpose, withdrawing, laying it down. */
@Named
@RequestScoped
public class GuardianshipPage {
    private static final String LIST = "/guardians/mine";
    @Inject GuardianDesk desk;
    @Inject ChildrenDesk children;
    @Inject ProtectionDesk protections;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String guardianship;
    /** The attempt whose code is asked for. */
    @Inject @Param String sent;
    private GuardianshipRow row;
    private String login;
    private String code;
    private List<Refusal> objections;
    private List<String> purposes;
    private Boolean acting;
    private boolean understood;

    public GuardianshipRow getRow() {
        if (row == null) row = desk.one(guardianship);
        return row;
    }

    public boolean isAsked() {
        return getRow().state() == GuardianshipState.ASKED;
    }

    /** Why the caller may not accept. */
    public List<String> getObjections() {
        if (objections == null) objections = desk.objections(guardianship);
        return objections.stream().map(words::of).toList();
    }

    public List<Option> getAllPurposes() {
        return getRow().consents().stream().map(each -> new Option(each.purpose().name(), words.of("guardians.purpose." + each.purpose().name()))).toList();
    }

    public String accept() {
        return outcome.of(() -> desk.accept(guardianship, new AcceptanceForm(chosen(), understood)), here(), "guardians.accepted");
    }

    public String decline() {
        return outcome.of(() -> desk.decline(guardianship), LIST, "guardians.declined");
    }

    public String consent() {
        return outcome.of(() -> desk.consent(guardianship, new ConsentsForm(chosen())), here(), "guardians.said");
    }

    public String withdrawAll() {
        return outcome.of(() -> desk.withdrawAll(guardianship), here(), "guardians.withdrawn");
    }

    private List<ConsentPurpose> chosen() {
        return getPurposes().stream().map(each -> Option.chosen(ConsentPurpose.class, each)).toList();
    }

    /** Whether the caller acts for a child who signs in nowhere. */
    public boolean isActing() {
        if (acting == null) acting = protections.acts(guardianship);
        return acting;
    }

    public String giveLogin() {
        return outcome.of(() -> here() + "&sent=" + children.giveLogin(guardianship, new ChildLoginForm(login)).attempt(), "guardians.sent");
    }

    public String confirmLogin() {
        return outcome.of(() -> children.confirmLogin(guardianship, sent, new ConfirmationForm(code)), here(), "guardians.loginGiven");
    }

    public String layDown() {
        return outcome.of(() -> desk.layDown(guardianship), LIST, "guardians.laidDown");
    }

    private String here() {
        return "/guardians/ward?guardianship=" + guardianship;
    }

    public String getGuardianship() {
        return guardianship;
    }

    /** What the guardian said last; before they said anything, that the ward may be a volunteer. */
    public List<String> getPurposes() {
        if (purposes == null) purposes = isAsked() ? List.of(ConsentPurpose.VOLUNTEERING.name())
                : getRow().consents().stream().filter(ConsentRow::said).map(each -> each.purpose().name()).toList();
        return purposes;
    }

    public void setPurposes(List<String> purposes) {
        this.purposes = purposes;
    }

    public String getSent() {
        return sent;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean understood) {
        this.understood = understood;
    }
}
