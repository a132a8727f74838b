/** Shifts as pages: the list, one shift, publishing, the roll. */
package org.haoren.activities.shifts.pages;
