/** Results and honours, as pages: for the office until they are published, for everybody after. */
package org.haoren.awards.honours.pages;
