/** {@code /api/logs/…}, for programs that check. */
package org.haoren.credibility.log.api;
