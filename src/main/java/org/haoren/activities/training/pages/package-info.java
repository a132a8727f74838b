/** Training as pages: coming lessons for everybody, a volunteer's own courses, and the leaders' work. */
package org.haoren.activities.training.pages;
