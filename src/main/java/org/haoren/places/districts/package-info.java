/**
 * The city's districts as a tree, and the units (organisations) that have their seat there.
 *
 * <p>Words: a <em>district</em> is a place of any level, from the city down to a community or village; a <em>unit</em> is an organisation with a unified
 * social credit code (GB 32100).
 *
 * <p>Rules: one city is the root; a district lies in one of the level above it; codes are chosen once and never change; every unit has a valid credit code,
 * and no two units have the same.
 *
 * <p>May be called by every room; itself knows only the platform.
 */
package org.haoren.places.districts;
