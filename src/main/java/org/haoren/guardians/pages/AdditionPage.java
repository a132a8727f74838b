package org.haoren.guardians.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.guardians.AdditionDesk;
import org.haoren.guardians.GuardianKind;
import org.haoren.guardians.GuardianshipRow;
import org.haoren.guardians.RequestForm;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.words.Words;
import org.omnifaces.cdi.Param;

/** Who guards a child of the caller's, asking another adult and taking that back. */
@Named
@RequestScoped
public class AdditionPage {
    @Inject AdditionDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String guardianship;
    /** The request that is taken back. */
    @Inject @Param String another;
    private List<GuardianshipRow> rows;
    private List<String> objections;
    private String login;
    private String kind;

    public List<GuardianshipRow> getRows() {
        if (rows == null) rows = desk.all(guardianship);
        return rows;
    }

    /** The request that is to be taken back; null where none is. */
    public GuardianshipRow getRow() {
        return another == null ? null : getRows().stream().filter(each -> each.code().equals(another)).findFirst().orElseThrow(() -> new Missing(another));
    }

    /** Why nobody else can be asked now. */
    public List<String> getObjections() {
        if (objections == null) objections = desk.objections(guardianship).stream().map(words::of).toList();
        return objections;
    }

    public List<Option> getKinds() {
        return Option.of(GuardianKind.values(), "guardians.kind.", words);
    }

    public String ask() {
        return outcome.of(() -> {
            desk.ask(guardianship, new RequestForm(login, Option.chosen(GuardianKind.class, kind)));
        }, here(), "guardians.another.asked");
    }

    public String takeBack() {
        return outcome.of(() -> desk.takeBack(guardianship, another), here(), "guardians.takenBack");
    }

    private String here() {
        return "/guardians/another?guardianship=" + guardianship;
    }

    public String getGuardianship() {
        return guardianship;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
