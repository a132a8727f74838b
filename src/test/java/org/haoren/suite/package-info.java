/**
 * The portal under test and the people who use it. One server with the packaged WAR is started for all {@code …IT} classes; every test brings its own
 * people, stations and rounds, and none relies on the demo city.
 */
package org.haoren.suite;
