/**
 * The log of decisions: one Merkle tree (RFC 9162) for the city's acts and one for each ballot box, to which things are only ever added. Whoever
 * kept an old root can prove that nothing before it was changed since.
 *
 * <p>Words: an <em>entry</em> is the bytes that are kept, a <em>leaf</em> its hash, the <em>head</em> the number of entries and the root over them,
 * a <em>frontier</em> the few hashes from which the next root follows, an <em>opening</em> what shows that a commitment meant what is said.
 *
 * <p>An entry holds only what is public: when, which kind of act, the code of the thing. Who did it and what must stay sealed is committed to by
 * {@code SHA-256(0x02 || salt || canonical JSON)} with 32 random bytes of salt, and the opening lies apart, encrypted.
 *
 * <p>A <em>tile</em> is 256 hashes of one height, a <em>bundle</em> the entries below them, a <em>checkpoint</em> a head that is signed: so the log is served
 * to strangers, and stored. What is signed extends what was signed before, or nothing is signed and nothing added ({@link LogGuard}). {@code verify} checks
 * all this from outside and shares nothing with the rest.
 *
 * <p>Calls no other room and hears all of them through {@code platform.facts}; everybody may read.
 */
package org.haoren.credibility.log;
