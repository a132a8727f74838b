/** {@code /api/rounds/{code}/nominations}, {@code /api/rounds/{code}/candidates}, {@code /api/nominations}. */
package org.haoren.awards.nomination.api;
