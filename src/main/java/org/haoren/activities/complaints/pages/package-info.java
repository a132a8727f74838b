/** Complaints as pages: complaining, what became of one's own, being heard, and the office's work. */
package org.haoren.activities.complaints.pages;
