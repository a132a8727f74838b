/** Wishes as pages: the wall, asking, claiming, delivering, confirming, and the station's desk. */
package org.haoren.wishes.pages;
