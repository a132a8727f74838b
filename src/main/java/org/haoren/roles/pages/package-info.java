/** The list of who may what, one grant, the review, one's own roles, and the first administrators' codes, as pages. */
package org.haoren.roles.pages;
