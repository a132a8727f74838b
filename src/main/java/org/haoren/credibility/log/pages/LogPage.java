package org.haoren.credibility.log.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.credibility.log.LogDesk;
import org.haoren.credibility.log.LogEntryRow;
import org.haoren.credibility.log.LogHeadRow;
import org.haoren.credibility.log.LogProofRow;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;

/** A log for everybody: how far it has come, its latest acts, and any one entry with its proof. */
@Named
@RequestScoped
public class LogPage {
    @Inject LogDesk desk;
    @Inject Words words;
    private String log = "city";
    private int page = 1;
    private Long index;
    private LogHeadRow head;
    private Page<LogEntryRow> latest;
    private LogEntryRow entry;
    private LogProofRow proof;

    /** Reads everything once; an unknown log is not found. */
    public void open() {
        head = desk.head(log);
        latest = desk.latest(log, page);
        if (index == null || index < 0 || index >= head.size()) return;
        entry = desk.entry(log, index);
        proof = desk.inclusion(log, index);
    }

    /** The kind of act in words, or as it is kept where there are none. */
    public String kind(String kind) {
        var key = "log.kind." + kind;
        return words.has(key) ? words.of(key) : kind;
    }

    public boolean isAsked() {
        return index != null;
    }

    public LogHeadRow getHead() {
        return head;
    }

    public Page<LogEntryRow> getLatest() {
        return latest;
    }

    public LogEntryRow getEntry() {
        return entry;
    }

    public LogProofRow getProof() {
        return proof;
    }

    public String getLog() {
        return log;
    }

    public void setLog(String log) {
        this.log = log == null || log.isBlank() ? "city" : log.strip();
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Long getIndex() {
        return index;
    }

    public void setIndex(Long index) {
        this.index = index;
    }
}
