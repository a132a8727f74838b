/** The demo city's page. */
package org.haoren.office.demo.pages;
