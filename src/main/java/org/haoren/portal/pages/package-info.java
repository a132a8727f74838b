/** The home page. */
package org.haoren.portal.pages;
