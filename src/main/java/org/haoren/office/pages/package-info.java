/** The staff's desk as a page. */
package org.haoren.office.pages;
