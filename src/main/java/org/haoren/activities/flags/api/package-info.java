/** The same acts over REST. */
package org.haoren.activities.flags.api;
