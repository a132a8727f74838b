/**
 * Flags: what is odd about service time, shown to people before it counts.
 *
 * <p>Words: a <em>sight</em> is what the room of hours tells about an entry when it is written down; a <em>rule</em> looks at it and finds it odd or not; a <em>flag</em> says which
 * rule did, about an entry or about a shift; it is <em>unfounded</em> or <em>upheld</em> by a person, or <em>moot</em> once its entry was taken out anyway.
 *
 * <p>Rules: no flag decides anything (Personal Information Protection Law, art. 24). An entry that has an open one waits, as do the entries of a shift to which nobody came; whoever
 * recorded it, let its volunteer in or out, is its volunteer or their guardian, or works for its station decides nothing about it. Unfounded: it is confirmed as ever, by another than who
 * said so, and the same rule is not asked about it again. Upheld: its entry is taken out with that reason by whoever decided, and its volunteer is told. Of a shift nobody came to no entry is taken out by that:
 * none is confirmed. The rules ask by indexes for what is near in time; their limits are settings.
 *
 * <p>May be called, and heard ({@link OddDeciding}, {@link OddUpheld}), by {@code activities.hours}; called by {@code office}; itself knows {@code activities.shifts}, {@code activities.presence}, accounts,
 * places and the platform.
 */
package org.haoren.activities.flags;
