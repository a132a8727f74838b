/** One's own qualifications, and checking those of others. */
package org.haoren.volunteers.qualifications.pages;
