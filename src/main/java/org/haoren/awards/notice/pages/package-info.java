/** Notices, objecting to them, and the office's answers. */
package org.haoren.awards.notice.pages;
