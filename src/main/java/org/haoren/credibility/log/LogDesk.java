package org.haoren.credibility.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.List;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;

/** Shows anybody what the logs hold and proves it. Adds nothing: logs grow by facts alone. */
@ApplicationScoped
@Transactional
@Permit
public class LogDesk {
    public static final int PAGE_SIZE = 20;
    private static final HexFormat HEX = HexFormat.of();
    @Inject LogStore store;
    @Inject LogSigner signer;

    @Permit(Role.PUBLIC)
    public LogHeadRow head(String log) {
        return find(log).row();
    }

    /** @param page from 1, the latest entries on the first */
    @Permit(Role.PUBLIC)
    public Page<LogEntryRow> latest(String log, int page) {
        long size = find(log).size();
        int number = Math.max(1, page);
        long before = size - (number - 1L) * PAGE_SIZE;
        var rows = before <= 0 ? List.<LogEntry>of() : store.before(log, before, PAGE_SIZE);
        return new Page<>(rows.stream().map(LogEntry::row).toList(), number, PAGE_SIZE, size);
    }

    @Permit(Role.PUBLIC)
    public LogEntryRow entry(String log, long index) {
        return entryIn(find(log), index).row();
    }

    /** A proof against the log as it stands now. It is checked before it is given out: a wrong one means damaged data, and is an error. */
    @Permit(Role.PUBLIC)
    public LogProofRow inclusion(String log, long index) {
        var head = find(log);
        var leaf = entryIn(head, index).leafHash();
        var path = store.proofs(log).inclusion(index, head.size());
        if (!Verification.inclusion(index, head.size(), leaf, path, head.root())) throw damaged(log, index);
        return new LogProofRow(log, index, HEX.formatHex(leaf), hex(path), head.size(), HEX.formatHex(head.root()));
    }

    /** That nothing was changed since the log was {@code oldSize} entries long, 1 to its size. */
    @Permit(Role.PUBLIC)
    public LogGrowthRow growth(String log, long oldSize) {
        var head = find(log);
        if (oldSize < 1 || oldSize > head.size()) throw new Missing(log + " of size " + oldSize);
        var proofs = store.proofs(log);
        var oldRoot = proofs.root(oldSize);
        var path = proofs.consistency(oldSize, head.size());
        if (!Verification.consistency(oldSize, oldRoot, head.size(), head.root(), path)) throw damaged(log, oldSize);
        return new LogGrowthRow(log, oldSize, HEX.formatHex(oldRoot), hex(path), head.size(), HEX.formatHex(head.root()));
    }

    /** The log's head, signed: C2SP tlog-checkpoint. @throws org.haoren.platform.refusal.Refused when the log is not the one that was signed before */
    @Permit(Role.PUBLIC)
    public String checkpoint(String log) {
        return signer.checkpoint(log);
    }

    /** By what its checkpoints are checked. */
    @Permit(Role.PUBLIC)
    public LogKeysRow keys(String log) {
        var origin = signer.origin(find(log).name());
        return new LogKeysRow(log, origin, signer.notes(origin).verifierKeys());
    }

    /**
     * A tile or a bundle of entries, of what the last checkpoint covers: C2SP tlog-tiles.
     *
     * @param path {@code <L>/<N>[.p/<W>]}, or {@code entries} for L
     */
    @Permit(Role.PUBLIC)
    public byte[] tile(String log, String path) {
        var tile = Tile.parse(path).orElseThrow(() -> new Missing(path));
        if (!tile.within(Long.MAX_VALUE)) throw new Missing(path);
        long signed = (tile.first() + tile.width()) << Tile.HEIGHT * Math.max(tile.level(), 0);
        var entries = tile.level() == Tile.ENTRIES;
        var found = entries ? store.entries(log, tile, signed) : store.hashes(log, tile, signed);
        if (found.isEmpty()) throw new Missing(path);
        if (found.size() != tile.width()) throw damaged(log, tile.first());
        return entries ? Bundle.of(found) : LogStore.joined(found);
    }

    /** The latest acts of one kind, one more than a page so that it is known whether there are further ones. @param before only entries with a lower index */
    @Permit(Role.PUBLIC)
    public List<LogEntryRow> ofKind(String log, String kind, long before) {
        return store.before(find(log).name(), kind, before, PAGE_SIZE + 1).stream().map(LogEntry::row).toList();
    }

    private LogHead find(String log) {
        return store.head(log).orElseThrow(() -> new Missing(log));
    }

    private LogEntry entryIn(LogHead head, long index) {
        if (index < 0 || index >= head.size()) throw new Missing(head.name() + " " + index);
        return store.entry(head.name(), index).orElseThrow(() -> damaged(head.name(), index));
    }

    private static IllegalStateException damaged(String log, long index) {
        return new IllegalStateException("The log " + log + " does not prove itself at " + index);
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HEX::formatHex).toList();
    }
}
