package org.haoren.volunteers.invitations;

import java.util.List;

/** What a first look at a file found. @param ignored names of columns that mean nothing, shortened @param rows below the head */
record Measured(List<String> ignored, boolean moreSheets, int rows) {}
