/** Uploads: typed by content, bounded, images drawn anew without their metadata, kept in the database, served so that a browser never runs them. */
package org.haoren.platform.files;
