/** {@code /api/invitation-lists} for the office, {@code /api/invitations} for those who are invited. */
package org.haoren.volunteers.invitations.api;
