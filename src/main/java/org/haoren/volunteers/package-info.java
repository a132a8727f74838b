/**
 * Volunteers: people who have registered by their own act, with what the State Council's rules on volunteer service (Order 685, art. 7) ask for: identity,
 * skills, available times and contact.
 *
 * <p>Words: a <em>skill</em> is what somebody can do, a <em>service field</em> is where they would like to help, a <em>time</em> is a part of the week, all
 * three from code lists; the <em>oath</em> is taken once, in one edition of its text; the <em>volunteer number</em> is given once and never again.
 *
 * <p>Rules: nobody is registered by somebody else, but a child under fourteen by their guardian; a minor is once a guardian's consent counts, and a small child never; one account, one volunteer.
 * Contacts are sealed and shown to the volunteer only, who changes them; the emergency contact can be opened by whoever leads what they have a place in, with a purpose, and they are told; they change contacts and what they offer as they like: of two changes made from one state the second is told.
 *
 * <p>May be called by activities, wishes, awards and certificates; itself knows guardians, accounts and the platform.
 */
package org.haoren.volunteers;
