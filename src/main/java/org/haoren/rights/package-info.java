/**
 * What people may ask about their own data (Personal Information Protection Law, arts. 44 to 50): see all of it, take it away, know who opened what is sealed, have
 * it erased; and how long anything is kept.
 *
 * <p>Words: an <em>erasure</em> is the owner's wish to have their account and what it holds about them erased; the <em>rest</em> is what has to wait until the rounds of
 * voting that were open have ended, so that nobody votes twice; a <em>term</em> is how long rows are kept, whoever they are about.
 *
 * <p>Rules: only the owner asks, with their password, and for a child who signs in nowhere a guardian with theirs; it takes effect after some days, in which they can take it back, and every step is told to them where they are
 * reached. What somebody else waits for is settled first, and each reason is named. Nothing is erased that the log commits to: entries name nobody, and what opens
 * them names a number that no longer leads anywhere. Service stays counted, without a name. What has had its term is deleted every night, and the portal says how much.
 *
 * <p>What each table holds, why, how long, and what erasure does to it is declared by the rooms ({@code platform.personal}). May be called by the rooms after it; itself
 * knows accounts, guardians and the platform.
 */
package org.haoren.rights;
