package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.accounts.SignUpDesk;
import org.haoren.accounts.SignUpForm;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.words.Visitor;

@Named
@RequestScoped
public class SignUpPage {
    @Inject SignUpDesk desk;
    @Inject Outcome outcome;
    @Inject Visitor visitor;
    private String name;
    private String login;
    private String password;
    private String passwordAgain;
    private boolean consent;
    private String proof;

    public String signUp() {
        return outcome.of(() -> {
            var come = desk.signUp(new SignUpForm(name, login, password, passwordAgain, consent, proof), visitor.getLanguage());
            return come.open() ? "/accounts/sign-in?done=accounts.signedUp" : "/accounts/confirm?attempt=" + come.attempt().attempt();
        }, null);
    }

    public boolean isAsksForProof() {
        return desk.asksForProof();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPasswordAgain() {
        return passwordAgain;
    }

    public void setPasswordAgain(String passwordAgain) {
        this.passwordAgain = passwordAgain;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
