/**
 * One ballot for each verified person and round, kept so that anyone can check that it is in the box and nobody can learn whose it is.
 *
 * <p>Words: the <em>paper</em> says what may be chosen; the <em>roll</em> says who has voted; the <em>box</em> holds the ballots; a <em>receipt</em> says
 * where the round's log keeps a ballot's commitment.
 *
 * <p>Rules: voting runs from its first instant up to its last, and only once the shortlist's notice has ended without an open objection. Who may
 * vote is a rule and not a list: verified, old enough and resident where the round says, all by what was recorded before voting opened. The roll holds a keyed
 * hash that is another one in every round, and the day; the box holds ballots by the batch, their salts and their places in the log, and no time. A
 * ballot is answered after the commit that it went in with, by the writer of its round and node. Nobody gets a count, not even of ballots, from this room
 * before voting is over; counting closes the box. Ballots are <em>set apart</em> by their places and not by their voters, who are not known; one person
 * does it, another invalidates or releases them, and the count waits for that. From the notice of the result on everybody may have all ballots and count again.
 * Where the round asks for it a ballot needs a proof of work by its voter's own device; it is judged without the database.
 * What stands out in a vote is looked at by people, in {@code patterns}; it changes no count.
 *
 * <p>Calls vetting, nomination, rounds and accounts; may be called by honours, office and portal.
 */
package org.haoren.awards.voting;
