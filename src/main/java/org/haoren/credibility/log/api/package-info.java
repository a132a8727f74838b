/** {@code /api/logs/…} and {@code /log/…}, for programs that check. */
package org.haoren.credibility.log.api;
