package org.haoren.platform.mail;

/** By which way somebody is reached. */
public enum Channel { MOBILE, EMAIL }
