/**
 * Stars: what a volunteer's confirmed hours lead to, one to five (provisional levels of the national rules: 100, 300, 600, 1,000 and 1,500 hours; settings here).
 *
 * <p>Words: a volunteer's <em>standing</em> is what their entries add up to; a <em>star grant</em> is proposed by one person of the office, stands in public
 * <em>notice</em> for some working days, and is <em>granted</em> or <em>declined</em> by another; it is <em>replaced</em> by a higher one, <em>withdrawn</em> by two, or
 * <em>expires</em>.
 *
 * <p>Rules: hours and quality. Of the hours only those count whose source is verified and that a second person has confirmed; while a registration is under dispute they are no evidence, and nothing is proposed or granted. The quality condition is that of a
 * volunteer's entries no more than a stated share was refused or voided, and that no objection is upheld; there are no evaluations by those who were served yet, so none
 * are asked. Nobody does anything for themself. Reaching a level gives nobody a star, and falling below takes none away: both are shown to people, and two decide.
 * Anybody who is verified may object during the notice, with a ground; nothing is decided while an objection is open, and what was upheld is not granted. A notice
 * names a volunteer only where they agreed to it, and a minor where a guardian agreed as well; else it shows the number alone.
 *
 * <p>May be called by certificates, care, office and portal; itself knows {@code activities.hours}, volunteers, {@code volunteers.disputes}, {@code guardians}, accounts and the platform. It hears
 * {@code activities.hours.HoursMoved}; volunteers hear from it what they hold, by {@code volunteers.StarsChanged}.
 */
package org.haoren.activities.stars;
