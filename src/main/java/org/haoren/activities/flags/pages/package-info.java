/** Flags as pages: what waits for a person of the office, and what they say to it. */
package org.haoren.activities.flags.pages;
