/** Badges for programs. */
package org.haoren.credibility.badges.api;
