/** Pages of the room. */
package org.haoren.activities.objections.pages;
