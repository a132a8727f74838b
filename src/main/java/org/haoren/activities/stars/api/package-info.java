/** {@code /api/stars}. */
package org.haoren.activities.stars.api;
