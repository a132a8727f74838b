/** {@code /api/me/data}, {@code /api/me/readings}, {@code /api/me/erasure}, {@code /api/retention}. */
package org.haoren.rights.api;
