/** Notices for everybody, one's own stars, and the work of the office. */
package org.haoren.activities.stars.pages;
