package org.haoren.volunteers.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.tables.TableCell;
import org.haoren.platform.tables.TableRefusal;
import org.haoren.platform.tables.TableRow;
import org.haoren.platform.tables.Tables;
import org.haoren.platform.words.Words;

/** Which column of a list is which, by the names in its first row: in Chinese and in English, and by others that lists use. */
@ApplicationScoped
class Columns {
    static final String FIELD = "file";
    private static final String NAMES = "volunteers.invitations.column.";
    private static final List<Part> NEEDED = List.of(Part.NAME, Part.NUMBER, Part.CONTACT);
    private static final int MOST_IGNORED = 20;
    private static final int LONGEST = 25;
    @Inject Words words;

    /** @param places of the columns, from 0 @param ignored names of the others */
    record Head(Map<Part, Integer> places, List<String> ignored) {}

    /** @throws Refused beside field {@code file} */
    Head read(TableRow first) {
        if (first.cells().size() > Tables.MOST_COLUMNS) throw new Refused(TableRefusal.TOO_MANY_COLUMNS.on(FIELD).with(Tables.MOST_COLUMNS));
        var known = known();
        var places = new EnumMap<Part, Integer>(Part.class);
        var ignored = new ArrayList<String>();
        var found = new ArrayList<Refusal>();
        for (int at = 0; at < first.cells().size(); at++) {
            var cell = first.cell(at);
            if (cell.blank()) continue;
            var part = cell.kind() == TableCell.Kind.TEXT ? known.get(plain(cell.text())) : null;
            if (part == null) ignored.add(cell.text().codePoints().limit(LONGEST).filter(sign -> !Character.isISOControl(sign)).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
            else if (places.putIfAbsent(part, at) != null) found.add(InvitationRefusal.COLUMN_TWICE.on(FIELD).with(cell.text()));
        }
        var missing = NEEDED.stream().filter(part -> !places.containsKey(part)).map(part -> words.of(NAMES + part)).toList();
        if (!missing.isEmpty()) found.add(InvitationRefusal.NO_SUCH_COLUMNS.on(FIELD).with(String.join(words.of("volunteers.comma"), missing)));
        Refused.ifAny(found);
        return new Head(places, List.copyOf(ignored.subList(0, Math.min(ignored.size(), MOST_IGNORED))));
    }

    private Map<String, Part> known() {
        var names = new HashMap<String, Part>();
        for (var part : Part.values()) {
            if (part == Part.ROW) continue;
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                names.put(plain(words.of(language, NAMES + part)), part);
                for (var also : words.of(language, NAMES + part + ".also").split("\\|")) names.put(plain(also), part);
            }
        }
        return names;
    }

    /** In which case, width and spacing mean nothing, nor what stands in brackets. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\(.*\\)", "").replaceAll("[\\s*:_-]", "");
    }
}
