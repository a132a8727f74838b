package org.haoren.volunteers.invitations.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.haoren.platform.pages.Option;
import org.haoren.platform.pages.Outcome;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.invitations.FaultRow;
import org.haoren.volunteers.invitations.ImportDesk;
import org.haoren.volunteers.invitations.ListDecisionForm;
import org.haoren.volunteers.invitations.ListForm;
import org.haoren.volunteers.invitations.ListRow;
import org.haoren.volunteers.invitations.ListVerdict;
import org.omnifaces.cdi.Param;

/** Lists that the office hands in; one of them, with how far it has been read, what is wrong with it, and the second person's word. */
@Named
@RequestScoped
public class InvitationListsPage {
    private static final String LISTS = "/volunteers/invitations";
    @Inject ImportDesk desk;
    @Inject Outcome outcome;
    @Inject Words words;
    @Inject @Param String list;
    @Inject @Param(name = "page") Integer number;
    private Page<ListRow> page;
    private Page<FaultRow> faults;
    private ListRow row;
    private String origin;
    private Part file;
    private String verdict;
    private String reason;

    public Page<ListRow> getPage() {
        if (page == null) page = desk.list(at());
        return page;
    }

    public ListRow getRow() {
        if (row == null && list != null) row = desk.one(list);
        return row;
    }

    public Page<FaultRow> getFaults() {
        if (faults == null) faults = desk.faults(list, at());
        return faults;
    }

    private int at() {
        return number == null ? 1 : number;
    }

    public String getIgnored() {
        return String.join(words.of("volunteers.comma"), getRow().ignored());
    }

    public List<Option> getVerdicts() {
        return Option.of(ListVerdict.values(), "volunteers.invitations.verdict.", words);
    }

    public String handIn() {
        return outcome.of(() -> LISTS + "?list=" + given(), "volunteers.invitations.handedIn");
    }

    private String given() {
        if (file == null) return desk.handIn(null, "", new ListForm(origin));
        try (var content = file.getInputStream()) {
            return desk.handIn(content, file.getSubmittedFileName(), new ListForm(origin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String decide() {
        return outcome.of(() -> desk.decide(list, new ListDecisionForm(Option.chosen(ListVerdict.class, verdict), reason)), LISTS + "?list=" + list, "volunteers.invitations.decided");
    }

    public String getList() {
        return list;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
