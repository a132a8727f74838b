/** The vetting of cases, as pages for the office and the departments. */
package org.haoren.awards.vetting.pages;
