/** The public page {@code /credibility/log}. */
package org.haoren.credibility.log.pages;
