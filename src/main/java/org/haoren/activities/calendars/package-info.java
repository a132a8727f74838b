/**
 * Calendars: a volunteer's shifts in the calendar of their own phone.
 *
 * <p>Words: a <em>feed</em> is an iCalendar file (RFC 5545) at a secret address, which calendar programs fetch again and again; an <em>event</em> of it is one shift.
 *
 * <p>Rules: there is no feed but for who asks for one; its address is a code that nobody can guess, and who has it reads what is in it, so that it holds no person and nothing about anybody else; made anew,
 * the old address is dead at once. An event keeps its identifier as long as the shift exists; a place given back, and a shift called off, stay in it as cancelled.
 *
 * <p>May be called by {@code office}; itself knows {@code activities.shifts}, stations and the platform.
 */
package org.haoren.activities.calendars;
