/**
 * Badges: a service certificate as a credential that programs of strangers understand, a wallet or a school's system, without knowing this portal.
 *
 * <p>Words: a <em>badge</em> is an Open Badges 3.0 credential, signed as a JSON Web Token, that says what a certificate says of minutes and period; the <em>issuer</em> is the city's office;
 * the <em>achievement</em> is service as a volunteer; a <em>status list</em> has one bit for each certificate, set when it does not hold any more.
 *
 * <p>Rules: a badge is made only for its certificate's holder, or who guards them, and only while the certificate holds; it names the holder and has no document number. It holds as long as
 * its certificate does: the room keeps nothing of its own. A certificate's place in the lists is its place in the city's log, which everybody knows who has its number.
 *
 * <p>May be called by nobody; itself knows {@code credibility.certificates} and the platform. Standards: 1EdTech Open Badges 3.0 (sections 8.2 and 9.1), W3C Verifiable Credentials Data Model 2.0,
 * W3C Bitstring Status List 1.0, RFC 7515, RFC 7517, RFC 7638.
 */
package org.haoren.credibility.badges;
