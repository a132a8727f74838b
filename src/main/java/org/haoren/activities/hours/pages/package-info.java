/** Service entries as pages: one's own record, and the second person's queue. */
package org.haoren.activities.hours.pages;
