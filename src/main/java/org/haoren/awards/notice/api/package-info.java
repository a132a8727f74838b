/** {@code /api/rounds/{code}/notices}, {@code /api/notices}, {@code /api/objections}. */
package org.haoren.awards.notice.api;
