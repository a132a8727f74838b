/** What all pages share: the way from a desk's answer to a redirect or to messages, formats, and the filters in front of everything. */
package org.haoren.platform.pages;
