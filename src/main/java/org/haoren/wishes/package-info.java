/**
 * Micro-wishes: a resident asks at a station, the station verifies and writes a card, a volunteer claims, delivers and reports, the other side confirms.
 *
 * <p>Words: the <em>case file</em> is what the person wrote, sealed; the <em>card</em> is what everybody may read; a <em>claim</em> has a term and runs out by
 * itself; a wish is <em>delivered</em> when the claimer says so and <em>fulfilled</em> when the poster or the station agrees.
 *
 * <p>Rules: nothing leads from a card to a person; every reading of a case file is kept with who and why; nobody verifies, claims or confirms for themself or for their ward; no
 * money, a value cap; a claim can be given back without blame; one claimer at a time; a person has a limited number of open claims, and none that is new while their
 * registration is disputed.
 *
 * <p>May be called by {@code activities.hours}, {@code awards.vetting}, {@code office} and {@code portal}; itself knows volunteers, {@code volunteers.disputes},
 * guardians, places, accounts and the platform.
 */
package org.haoren.wishes;
