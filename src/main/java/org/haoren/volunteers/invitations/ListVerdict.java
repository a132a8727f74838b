package org.haoren.volunteers.invitations;

public enum ListVerdict { RELEASED, DISCARDED }
