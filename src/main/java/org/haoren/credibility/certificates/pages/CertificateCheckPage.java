package org.haoren.credibility.certificates.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.credibility.certificates.CertificateCheckDesk;
import org.haoren.credibility.certificates.CertificateRow;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.ListDesk;
import org.omnifaces.cdi.Param;

/** The public check of a certificate. */
@Named
@RequestScoped
public class CertificateCheckPage {
    @Inject CertificateCheckDesk desk;
    @Inject ListDesk lists;
    @Inject Words words;
    @Inject @Param String number;
    private CertificateRow row;
    private String problem;
    private boolean asked;

    private void ask() {
        if (asked || !isTyped()) return;
        asked = true;
        try {
            row = desk.check(number).orElse(null);
        } catch (Refused e) {
            problem = words.of(e.reasons().get(0));
        }
    }

    public boolean isTyped() {
        return number != null && !number.isBlank();
    }

    /** Null where there is none, or it cannot be one. */
    public CertificateRow getRow() {
        ask();
        return row;
    }

    /** Why it cannot be a number, in words; null where it can. */
    public String getProblem() {
        ask();
        return problem;
    }

    /** The one service field that it is about, in words. */
    public String getField() {
        return lists.fieldsNamed(List.of(getRow().field())).stream().map(each -> words.either(each.zh(), each.en())).findFirst().orElse(getRow().field());
    }

    public List<String> getKeys() {
        return desk.keys();
    }

    public String getNumber() {
        return number;
    }
}
