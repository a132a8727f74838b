/**
 * Patterns that may mean that a vote is being manipulated, for people to look at. A flag changes no count and stops nobody; a person decides what it means.
 *
 * <p>Words: a <em>trace</em> is what casting leaves behind beside the ballot; a <em>flag</em> is a pattern that was found, with what was seen of it; it is
 * <em>decided about</em> once, by a person and with a reason: nothing wrong, or to be followed up, which may lead to setting ballots apart.
 *
 * <p>Rules: traces are two sums and nothing else: how many voters of the round used one device, under a keyed hash that is another one in every round (and each day
 * where it gives one ballot a day), and minutes in which very many ballots came. They are gathered in memory and written down later and in the order of their keys, so
 * that neither their order nor a time leads to a ballot or a person; quiet minutes are not kept, so that nobody can count up to a ballot's place. They are forgotten
 * when the count is first confirmed. Flags about the roll, which is settled when voting opens, can be seen from then on; flags about ballots only once voting is
 * over, because they would tell how many there are. How many flags there were and what became of them is published with the result.
 *
 * <p>Limits: what a node has not written down yet is lost with it; every node compares a minute with its own usual.
 *
 * <p>Calls rounds and accounts; is called by voting, and its counts by honours.
 */
package org.haoren.awards.voting.patterns;
