/** {@code /api/me/second-factor}, {@code /api/second-factor-resets}. */
package org.haoren.factors.api;
