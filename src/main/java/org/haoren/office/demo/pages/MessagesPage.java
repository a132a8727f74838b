package org.haoren.office.demo.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.office.demo.DemoDesk;
import org.haoren.platform.mail.MessageRow;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** Where the demo city's codes and notices arrive. */
@Named
@RequestScoped
public class MessagesPage {
    @Inject DemoDesk desk;
    @Inject @Param(name = "page") Integer number;
    private Page<MessageRow> rows;

    public Page<MessageRow> getRows() {
        if (rows == null) rows = desk.messages(null, number == null ? 1 : number);
        return rows;
    }
}
