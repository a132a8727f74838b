package org.haoren.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What people handed in. A file stays with what it belongs to, a recommendation or a delivered wish; rooms whose files are about the person alone take them away. */
@ApplicationScoped
class FileTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("platform_file", Why.ACCOUNT, "owner = {}").texts("name", "media_type").moments("stored_at").aside("id", "code", "owner", "content", "open"));
    }
}
