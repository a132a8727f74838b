/** {@code /api/rounds/{code}/nominations}, {@code /api/rounds/{code}/candidates}, {@code /api/cases}. */
package org.haoren.awards.nomination.api;
