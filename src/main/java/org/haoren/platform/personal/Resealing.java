package org.haoren.platform.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.haoren.platform.crypto.Sealing;

/** Seals anew, with the newest key, what declared columns hold: row after row in the order of their keys, so that no run looks at a row twice. */
@ApplicationScoped
public class Resealing {
    @PersistenceContext EntityManager em;
    @Inject PersonalRecords records;
    @Inject Sealing sealing;

    /** How far a run has come. @param last key of the last row that was looked at, as text; null where there was none @param looked rows @param sealed values that were sealed anew */
    public record Step(String last, int looked, int sealed) {}

    /** Those with anything sealed in them. */
    public List<PersonalTable> tables() {
        return records.tables().stream().filter(table -> !sealed(table).isEmpty()).toList();
    }

    private static List<PersonalColumn> sealed(PersonalTable table) {
        return table.columns().stream().filter(column -> column.form().sealed()).toList();
    }

    /** Part of the caller's transaction. A value that changed meanwhile is left: whoever wrote it used the newest key. @param after what an earlier step gave as its last, or null */
    @SuppressWarnings("unchecked")
    public Step step(PersonalTable table, String after, int most) {
        var columns = sealed(table);
        var keys = table.keys();
        var from = after == null ? List.<Object>of() : parsed(after);
        var query = em.createNativeQuery("select " + String.join(", ", keys) + columns.stream().map(column -> ", " + column.name()).collect(Collectors.joining()) + " from "
                + table.name() + (from.isEmpty() ? "" : " where " + later(keys)) + " order by " + String.join(", ", keys)).setMaxResults(most);
        for (int at = 0; at < from.size(); at++) query.setParameter(at + 1, from.get(at));
        List<Object[]> rows = query.getResultList();
        int anew = 0;
        for (var row : rows)
            for (int at = 0; at < columns.size(); at++) if (renew(table, columns.get(at), Arrays.copyOf(row, keys.size()), row[keys.size() + at])) anew++;
        var last = rows.isEmpty() ? after : text(Arrays.copyOf(rows.get(rows.size() - 1), keys.size()));
        return new Step(last, rows.size(), anew);
    }

    /** {@code a > ?1 or a = ?1 and (b > ?2)}. */
    private static String later(List<String> keys) {
        var condition = "";
        for (int at = keys.size(); at > 0; at--) {
            var key = keys.get(at - 1);
            condition = condition.isEmpty() ? key + " > ?" + at : "(" + key + " > ?" + at + " or " + key + " = ?" + at + " and " + condition + ")";
        }
        return condition;
    }

    private boolean renew(PersonalTable table, PersonalColumn column, Object[] key, Object value) {
        if (value == null) return false;
        var after = anew(column, value);
        if (after == null) return false;
        var where = IntStream.range(0, key.length).mapToObj(at -> table.keys().get(at) + " = ?" + (at + 3)).collect(Collectors.joining(" and "));
        var update = em.createNativeQuery("update " + table.name() + " set " + column.name() + " = ?1 where " + column.name() + " = ?2 and " + where)
                .setParameter(1, after).setParameter(2, value);
        for (int at = 0; at < key.length; at++) update.setParameter(at + 3, key[at]);
        return update.executeUpdate() > 0;
    }

    /** Null where nothing has to be done. */
    private Object anew(PersonalColumn column, Object value) {
        if (column.form() == PersonalColumn.Form.SEALED_FILE) {
            var file = (byte[]) value;
            return sealing.fresh(file) ? null : sealing.seal(column.detail(), sealing.open(column.detail(), file));
        }
        var text = column.inBytes() ? new String((byte[]) value, StandardCharsets.US_ASCII) : value.toString();
        if (text.isEmpty() || sealing.fresh(text)) return null;
        var after = sealing.seal(column.detail(), sealing.open(column.detail(), text));
        return column.inBytes() ? after.getBytes(StandardCharsets.US_ASCII) : after;
    }

    /** Rows with something that the key sealed. Looks at all of them: for the moment at which a key is given up. */
    public long sealedBy(String keyId) {
        long found = 0;
        for (var table : tables()) for (var column : sealed(table)) found += sealedBy(table, column, keyId + ".");
        return found;
    }

    private long sealedBy(PersonalTable table, PersonalColumn column, String beginning) {
        var count = em.createNativeQuery("select count(*) from " + table.name() + " where substring(" + column.name() + " from 1 for " + beginning.length() + ") = ?1");
        return ((Number) count.setParameter(1, column.inBytes() ? beginning.getBytes(StandardCharsets.US_ASCII) : beginning).getSingleResult()).longValue();
    }

    private static String text(Object[] key) {
        return Arrays.stream(key).map(part -> (part instanceof Number ? "n" : "t") + part).collect(Collectors.joining("\n"));
    }

    private static List<Object> parsed(String text) {
        var parts = new ArrayList<Object>();
        for (var part : text.split("\n")) parts.add(part.charAt(0) == 'n' ? Long.valueOf(part.substring(1)) : part.substring(1));
        return parts;
    }
}
