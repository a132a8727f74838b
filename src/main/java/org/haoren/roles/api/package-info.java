/** {@code /api/roles}, {@code /api/me/roles}. */
package org.haoren.roles.api;
