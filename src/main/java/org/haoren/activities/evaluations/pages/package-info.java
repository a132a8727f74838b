/** Evaluation as pages: rating and marking, and reading what was said. */
package org.haoren.activities.evaluations.pages;
