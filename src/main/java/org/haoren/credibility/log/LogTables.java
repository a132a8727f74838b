package org.haoren.credibility.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What opens the entries of the log: sealed, for auditors, about nobody who could be found by it. Once an account is erased its number says nothing of anybody. */
@ApplicationScoped
class LogTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.nobodys("log_opening", Why.OFFICE).keys("log", "idx").sealedBytes(LogKeeper.OPENING, "sealed"));
    }
}
