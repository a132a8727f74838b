/** Becoming a volunteer and one's own registration, as pages. */
package org.haoren.volunteers.pages;
