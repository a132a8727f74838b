/** {@code /api/volunteers}. */
package org.haoren.volunteers.api;
