package org.haoren.guardians.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.guardians.AdditionDesk;
import org.haoren.guardians.AdditionForm;
import org.haoren.guardians.GuardianKind;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.words.Words;

/** At the counter: another guardian of a child who signs in nowhere. */
@Named
@RequestScoped
public class CounterAdditionPage {
    @Inject AdditionDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    private String ward;
    private String login;
    private String kind;

    public List<Option> getKinds() {
        return Option.of(GuardianKind.values(), "guardians.kind.", words);
    }

    public String ask() {
        return outcome.of(() -> desk.askAtCounter(new AdditionForm(ward, login, Option.chosen(GuardianKind.class, kind))), "/guardians/counter", "guardians.another.asked");
    }

    public String getWard() {
        return ward;
    }

    public void setWard(String ward) {
        this.ward = ward;
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
