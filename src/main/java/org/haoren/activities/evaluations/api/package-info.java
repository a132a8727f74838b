/** The same acts over REST. */
package org.haoren.activities.evaluations.api;
