/**
 * Lists that people keep in a spreadsheet or as separated values, read row by row and never whole, and lists that they are given.
 *
 * <p>Words: a <em>table</em> is the first sheet of an XLSX workbook, or a CSV file; its <em>rows</em> are numbered as the sheet shows them.
 *
 * <p>Rules: nothing in a file is believed. A package is unpacked once for its measure before anything is read of it, and refused beyond stated limits; a document
 * type declaration is refused, so that no reader ever resolves an entity; a formula is a formula and never a value; a merged cell says that it is one. Text is decoded
 * strictly: UTF-8 or GB18030, or the file is refused. What goes out as CSV cannot become a formula at whoever opens it.
 */
package org.haoren.platform.tables;
