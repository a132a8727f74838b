/** The database: where it is, its migrations, the converters that every room shares, and paging. */
package org.haoren.platform.store;
