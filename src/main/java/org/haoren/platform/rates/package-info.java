/**
 * How often somebody may do the same thing: by account, by device, by address and by the login that it is about, each with a limit of its own.
 *
 * <p>Words: a <em>rate</em> is a kind of act that is limited; a <em>bucket</em> holds what is left of one, and fills again within the hour; the <em>sender</em> is
 * the device and address that a request came from.
 *
 * <p>Rules: the limits are there for programs, not for people: a station where sixty share an address on the last evening must not notice them. Buckets live in the
 * memory of one node, at most {@value Buckets#MOST} of them: n nodes let n times as much pass, a restart forgets them, and under a flood of senders those that are
 * used least go first. Who acts within the house has no sender, and no limit.
 */
package org.haoren.platform.rates;
