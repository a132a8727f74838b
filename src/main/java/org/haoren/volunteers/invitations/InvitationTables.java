package org.haoren.volunteers.invitations;

import static org.haoren.platform.personal.PersonalTable.acts;
import static org.haoren.platform.personal.PersonalTable.nobodys;
import static org.haoren.platform.personal.PersonalTable.of;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.haoren.platform.personal.Ending;
import org.haoren.platform.personal.PersonalTable;
import org.haoren.platform.personal.PersonalTables;
import org.haoren.platform.personal.Why;

/** What the room keeps about people: an invitation is found by the verified document of whom it is for. A file is sealed and goes when it has been read. */
@ApplicationScoped
class InvitationTables implements PersonalTables {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                acts("invitation_list", "handed_by", "decided_by"),
                nobodys("invitation_file", Why.VOLUNTEERING).keys("list").sealedFile(Importer.CONTENT, "content"),
                of("invitation", Why.VOLUNTEERING, "person_hash in (select d.hash from account_document d where d.account = {})").keys("code").texts("code")
                        .sealedAside(Invited.PURPOSE, "person").texts("state").moments("ends_at").digests("person_hash", "contact_hash").aside("list", "place", "remind_at")
                        .ends(Ending.DELETED).termOfItsOwn("ends_at", 0));
    }
}
