/** The database: where it is, its migrations, the converters that every room shares, paging, and what a request that only reads has read already. */
package org.haoren.platform.store;
