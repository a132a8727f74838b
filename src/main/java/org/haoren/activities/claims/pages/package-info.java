/** Pages of the room. */
package org.haoren.activities.claims.pages;
