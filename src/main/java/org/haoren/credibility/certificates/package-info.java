/**
 * Service certificates: what somebody has served, said once, signed, and open to a stranger's check for good.
 *
 * <p>Words: a certificate has a <em>number</em>, a <em>statement</em> (what it says, in one form of JSON), a <em>digest</em> (the statement's hash, under which the public log has it), a <em>paper</em> to print and a <em>signed</em> file for
 * programs. It is <em>valid</em> until it has <em>changed</em>, because an entry in it was taken out, or is <em>revoked</em>.
 *
 * <p>Rules: only its own person, or who guards them, has one made; only what a second person has confirmed is in it, each entry with its source, and nothing that was brought along from elsewhere; none is made where nothing counts, or while the
 * registration is disputed. The same asked twice is the same certificate. What it said never changes: where an entry goes, the certificate ends in the same transaction, its holder is told, and another can be made. The whole document number stands sealed,
 * in the holder's copy alone, and only where somebody has verified it. Whoever has the number learns whether it holds, the hours by source and a masked name, and no more; numbers cannot be guessed.
 *
 * <p>May be called by {@code credibility.badges}, {@code credibility.collections} and {@code office}; itself knows {@code credibility.log}, {@code activities.hours} (it hears {@code EntriesVoided}), volunteers and their disputes, guardians, accounts and the platform.
 */
package org.haoren.credibility.certificates;
