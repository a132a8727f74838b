package org.haoren.credibility.collections.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.credibility.collections.AgreementDesk;
import org.haoren.credibility.collections.RequestRow;
import org.haoren.platform.pages.Outcome;
import org.omnifaces.cdi.Param;

/** What a volunteer is asked for by a school or a unit, and their answer; or a guardian about their ward. */
@Named
@RequestScoped
public class CertificateRequestPage {
    @Inject AgreementDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String collection;
    @Inject @Param String guardianship;
    private RequestRow row;

    public RequestRow getRow() {
        if (row == null) row = guardianship == null ? desk.asked(collection) : desk.askedOfWard(collection, guardianship);
        return row;
    }

    public String agree() {
        return outcome.of(() -> {
            if (guardianship == null) desk.agree(collection);
            else desk.agreeForWard(collection, guardianship);
        }, getHere(), "credibility.collections.agreed");
    }

    public String takeBack() {
        return outcome.of(() -> {
            if (guardianship == null) desk.takeBack(collection);
            else desk.takeBackForWard(collection, guardianship);
        }, getHere(), "credibility.collections.takenBack");
    }

    public String getHere() {
        var here = "/credibility/collections/request?collection=" + collection;
        return guardianship == null ? here : here + "&guardianship=" + guardianship;
    }

    public String getGuardianship() {
        return guardianship;
    }
}
