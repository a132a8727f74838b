package org.haoren.platform.store;

import java.time.Instant;

/** Told every minute, or as often as the setting says, on every node, within a request of nobody's: rooms delete what they need not keep any more, each in its own transaction, and by an index. */
public record Sweeping(Instant now) {}
