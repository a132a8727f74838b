/** {@code /api/programmes}, {@code /api/rounds}. */
package org.haoren.awards.rounds.api;
