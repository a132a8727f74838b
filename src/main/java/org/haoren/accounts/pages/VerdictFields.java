package org.haoren.accounts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.accounts.Verdict;
import org.haoren.accounts.VerdictForm;
import org.haoren.platform.pages.Option;
import org.haoren.platform.words.Words;

/** What a second person says to a clerk's record, as it is typed, on whatever page it is asked for. */
@Named
@RequestScoped
public class VerdictFields {
    @Inject Words words;
    private String verdict;
    private String reason;

    public List<Option> getVerdicts() {
        return Option.of(Verdict.values(), "accounts.verdict.", words);
    }

    public VerdictForm form() {
        return new VerdictForm(Option.chosen(Verdict.class, verdict), reason);
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
