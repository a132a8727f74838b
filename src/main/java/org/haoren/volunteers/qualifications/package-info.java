/**
 * Qualifications of volunteers: what a document says that somebody may do, such as a first aid certificate or a lawyer's licence. The State Council's rules ask
 * for one where the law does (Order 685, art. 16).
 *
 * <p>Words: a volunteer <em>states</em> a qualification with its proof; somebody else <em>checks</em> it against the document, or <em>declines</em> it; it is
 * <em>held</em> on a day when it was checked and the document covers that day, its last day included; a volunteer <em>withdraws</em> their own.
 *
 * <p>Rules: nobody checks their own; the office checks those that come to it and may look at all, the person in charge of a station those that were handed in there;
 * what has expired counts nowhere, whatever was checked before; its owner is told some days before. Number and proof are sealed, shown to the owner and to whoever checks;
 * a withdrawn one keeps neither.
 *
 * <p>May be called by activities and everything after; itself knows volunteers, stations, accounts and the platform.
 */
package org.haoren.volunteers.qualifications;
