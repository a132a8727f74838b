package org.haoren.platform.files;

/** Content that has passed the checks, with its true type. */
record Checked(String mediaType, byte[] content) {}
