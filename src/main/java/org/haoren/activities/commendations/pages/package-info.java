/** Commendations as pages: giving one, answering it, and what a station commends for everybody. */
package org.haoren.activities.commendations.pages;
