/** The same acts over REST. */
package org.haoren.activities.objections.api;
