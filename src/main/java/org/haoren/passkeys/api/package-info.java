/** {@code /api/me/passkeys}, {@code /api/session/passkey}. */
package org.haoren.passkeys.api;
