package org.haoren.platform.personal;

import java.util.List;

/** A room's declaration of what it keeps about people. Made without anything being asked, so that it can be compared with the schema. */
public interface PersonalTables {
    List<PersonalTable> tables();
}
