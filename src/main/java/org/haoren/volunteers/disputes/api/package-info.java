/** {@code /api/self-checks} and {@code /api/disputes}. */
package org.haoren.volunteers.disputes.api;
