/** Lists and their reports for the office, and the page that an invitation leads to. */
package org.haoren.volunteers.invitations.pages;
