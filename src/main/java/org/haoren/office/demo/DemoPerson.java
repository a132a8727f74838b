package org.haoren.office.demo;

/** An invented person whom a visitor of the demo may sign in as. @param what they are in the story, in Chinese */
public record DemoPerson(String login, String name, String nameEn, String role, String what) {}
