/** The same acts over REST. */
package org.haoren.activities.claims.api;
