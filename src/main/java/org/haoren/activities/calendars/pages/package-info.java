/** The page on which somebody asks for the address. */
package org.haoren.activities.calendars.pages;
