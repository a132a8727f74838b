package org.haoren.accounts.consents.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.accounts.consents.ConsentDesk;

/** Whether there is a newer edition of the privacy notice than the one that was agreed to. */
@Named
@RequestScoped
public class UnreadPage {
    @Inject ConsentDesk desk;

    public boolean isNotice() {
        return desk.noticeIsNew();
    }
}
