/** The same acts over REST. */
package org.haoren.activities.complaints.api;
