package org.haoren.platform.facts;

/** What the log says of itself, for rooms that hand out receipts and may not see the log's own. The log is the one that answers. */
public interface Heads {
    /** The signed head of a log, as anybody can get it: a C2SP checkpoint, at most a second behind. @param log one that has entries */
    String checkpoint(String log);
}
