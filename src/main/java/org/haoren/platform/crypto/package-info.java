/** Random codes, hashes, keyed hashes and sealed columns, each with the id of the key that made it. */
package org.haoren.platform.crypto;
