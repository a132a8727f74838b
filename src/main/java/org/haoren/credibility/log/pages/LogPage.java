package org.haoren.credibility.log.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.credibility.log.LogDesk;
import org.haoren.credibility.log.LogEntryRow;
import org.haoren.credibility.log.LogHeadRow;
import org.haoren.credibility.log.LogKeysRow;
import org.haoren.credibility.log.LogProofRow;
import org.haoren.platform.config.Settings;
import org.haoren.platform.pages.Option;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;

/** A log for everybody: how far it has come, by which key it is signed, its latest acts, and any one entry or receipt with its proof. */
@Named
@RequestScoped
public class LogPage {
    private static final String ACTS = "city";
    private static final String KIND = "log.kind.";
    @Inject LogDesk desk;
    @Inject Words words;
    @Inject Settings settings;
    private String log = ACTS;
    private int page = 1;
    private Long index;
    private String leaf = "";
    private String kind = "";
    private Long before;
    private LogHeadRow head;
    private LogKeysRow keys;
    private Page<LogEntryRow> latest;
    private List<LogEntryRow> ofKind = List.of();
    private LogEntryRow entry;
    private LogProofRow proof;

    /** Reads everything once; an unknown log is not found. */
    public void open() {
        head = desk.head(log);
        keys = desk.keys(log);
        if (isFiltered()) ofKind = desk.ofKind(log, kind, before == null ? head.size() : before);
        else latest = desk.latest(log, page);
        if (index == null || index < 0 || index >= head.size()) return;
        entry = desk.entry(log, index);
        proof = desk.inclusion(log, index);
    }

    /** The kind of act in words, or as it is kept where there are none. */
    public String kind(String kind) {
        var key = KIND + kind;
        return words.has(key) ? words.of(key) : kind;
    }

    public List<Option> getKinds() {
        return words.keys(KIND).stream().map(key -> new Option(key.substring(KIND.length()), words.of(key))).toList();
    }

    /** Only acts are of many kinds. */
    public boolean isActs() {
        return log.equals(ACTS);
    }

    public boolean isFiltered() {
        return isActs() && !kind.isEmpty();
    }

    /** The latest acts, as many as fit on a page. */
    public List<LogEntryRow> getRows() {
        if (!isFiltered()) return latest.rows();
        return ofKind.subList(0, Math.min(ofKind.size(), LogDesk.PAGE_SIZE));
    }

    /** Below which index the next older acts of this kind lie; null when there are none. */
    public Long getOlder() {
        return ofKind.size() > LogDesk.PAGE_SIZE ? (Long) ofKind.get(LogDesk.PAGE_SIZE - 1).index() : null;
    }

    public boolean isAsked() {
        return index != null;
    }

    /** Whether the receipt's fingerprint is that of the entry; true where none was given. */
    public boolean isRight() {
        return leaf.isEmpty() || leaf.equalsIgnoreCase(entry.leafHash());
    }

    public String getKeysTogether() {
        return String.join(" ", keys.verifierKeys());
    }

    public String getAddress() {
        return settings.publicAddress() + "/log/" + log;
    }

    public LogHeadRow getHead() {
        return head;
    }

    public LogKeysRow getKeys() {
        return keys;
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
        this.log = log == null || log.isBlank() ? ACTS : log.strip();
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

    public String getLeaf() {
        return leaf;
    }

    public void setLeaf(String leaf) {
        this.leaf = leaf == null ? "" : leaf.strip();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind.strip();
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
