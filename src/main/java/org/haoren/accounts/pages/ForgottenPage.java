package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.accounts.ForgottenForm;
import org.haoren.accounts.PasswordDesk;
import org.haoren.accounts.SignUpDesk;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.words.Visitor;

/** Asks for a code in place of a forgotten password. */
@Named
@RequestScoped
public class ForgottenPage {
    @Inject PasswordDesk desk;
    @Inject SignUpDesk signUps;
    @Inject Outcome outcome;
    @Inject Visitor visitor;
    private String login;
    private String proof;

    public String send() {
        return outcome.of(() -> "/accounts/reset?attempt=" + desk.forgotten(new ForgottenForm(login, proof), visitor.getLanguage()).attempt(), null);
    }

    public boolean isAsksForProof() {
        return signUps.asksForProof();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
