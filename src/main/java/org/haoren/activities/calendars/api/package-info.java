/** The feed itself, and the same acts over REST. */
package org.haoren.activities.calendars.api;
