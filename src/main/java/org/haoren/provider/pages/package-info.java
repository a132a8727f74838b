/** The identity service on pages. */
package org.haoren.provider.pages;
