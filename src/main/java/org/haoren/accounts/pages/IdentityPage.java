package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.accounts.AccountRow;
import org.haoren.accounts.IdentityDesk;
import org.haoren.accounts.ResidenceProof;
import org.haoren.accounts.VerificationForm;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;
import org.haoren.platform.words.Words;

/** The counter: whose identity waits, and comparing one with the document. */
@Named
@RequestScoped
public class IdentityPage {
    @Inject IdentityDesk desk;
    @Inject DocumentFields document;
    @Inject Outcome outcome;
    @Inject Words words;
    private int number = 1;
    private Page<AccountRow> page;
    @Inject @Param String account;
    private AccountRow row;
    private String district;
    private String proof;

    public Page<AccountRow> getPage() {
        if (page == null) page = desk.waiting(number);
        return page;
    }

    public AccountRow getRow() {
        if (row == null) row = desk.one(account);
        return row;
    }

    public List<Option> getProofs() {
        return Option.of(ResidenceProof.values(), "accounts.residence.proof.", words);
    }

    public String verify() {
        return outcome.of(() -> desk.verify(account, new VerificationForm(document.getIdNumber(), district, Option.chosen(ResidenceProof.class, proof),
                document.chosen(), document.getCountry(), document.getBorn())), "/accounts/identities", "accounts.verified");
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
