/**
 * What is kept about people, declared table by table by the rooms that own the tables.
 *
 * <p>Words: a <em>personal table</em> is one with rows about somebody; its <em>owner</em> is whom a row is about; its <em>ending</em> is what becomes of the rows once that
 * person has their account erased; its <em>term</em> is how long a row is kept anyway.
 *
 * <p>Rules: one declaration serves what the owner sees and takes away, erasure, the nightly deletion of what has had its term, and new keys for what is sealed. A test
 * compares the declarations with the schema: a column that nobody has declared fails it.
 */
package org.haoren.platform.personal;
