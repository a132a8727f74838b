/** The house's own rules, checked on its class files, its pages and its words. */
package org.haoren.architecture;
