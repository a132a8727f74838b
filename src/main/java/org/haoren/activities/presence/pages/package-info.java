/** Presence as pages: the station's screen, the volunteer's check-in, and the leader who reads a card. */
package org.haoren.activities.presence.pages;
