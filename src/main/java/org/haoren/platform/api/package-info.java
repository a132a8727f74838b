/** The API's frame: {@code /api}, problem+json (RFC 9457) for every refusal, limits on bodies. */
package org.haoren.platform.api;
