/**
 * Documents for people to keep and print: PDF/A-2a (ISO 19005-2), tagged for screen readers (ISO 14289-1), in the one font that is embedded, as far as its
 * characters are used: Noto Sans SC, SIL Open Font License 1.1. Rooms bring a template, XHTML with <code>${place}</code> for what differs, and the texts.
 */
package org.haoren.platform.print;
