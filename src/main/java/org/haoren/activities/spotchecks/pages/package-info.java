/** Spot checks as pages: what came of them for everybody, and the auditors' work. */
package org.haoren.activities.spotchecks.pages;
