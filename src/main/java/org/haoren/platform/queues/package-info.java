/** What waits for somebody: each room says for itself where it lies, the database is asked for all of it at once. */
package org.haoren.platform.queues;
