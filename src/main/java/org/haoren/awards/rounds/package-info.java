/**
 * Award programmes and their rounds: what was approved, when which phase runs, by which rules people vote.
 *
 * <p>Words: a <em>programme</em> is what a superior body has approved, with document number, approving body, cycle and quota; a <em>round</em> is one run of
 * it; a <em>phase</em> is {@code [from, to)} on the round's calendar; a <em>requirement</em> is something that must be there before a round opens.
 *
 * <p>Rules: programme and round may be kept incomplete; opening refuses with everything that is missing. Whoever planned a round does not approve it. From
 * its opening a round's rules stand as they were published, whatever happens to its programme. A rule may name districts: then only their residents vote,
 * with everything that lies in them. Its dates stand too, but for one rule: what waits for a notice never begins before the notice has ended, and moves by
 * whole days where objections take longer.
 *
 * <p>May be called by every room of {@code awards}; itself knows {@code places.districts} and the platform.
 */
package org.haoren.awards.rounds;
