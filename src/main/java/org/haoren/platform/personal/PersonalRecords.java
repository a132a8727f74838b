package org.haoren.platform.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Missing;

/** Reads and erases what the declared tables hold about one person. Everything in one query: each table gives its rows in the same shape. */
@ApplicationScoped
public class PersonalRecords {
    private static final int FIXED = 3;
    @PersistenceContext EntityManager em;
    @Inject @Any Instance<PersonalTables> declared;
    @Inject Sealing sealing;
    private volatile List<PersonalTable> tables;

    /** In the order of what they are kept for. */
    public List<PersonalTable> tables() {
        if (tables == null)
            tables = declared.stream().flatMap(each -> each.tables().stream()).sorted(Comparator.comparing(PersonalTable::why).thenComparing(PersonalTable::name)).toList();
        return tables;
    }

    private List<PersonalTable> owned() {
        return tables().stream().filter(PersonalTable::owned).toList();
    }

    /** @throws Missing where no table of that name is declared that is about people */
    public PersonalTable table(String name) {
        return owned().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow(() -> new Missing(name));
    }

    /** Of every table that holds something that can be shown, the latest rows. @param login by which the account is known @param most rows of a table */
    public List<PersonalSection> everything(AccountId account, String login, int most) {
        return sections(owned().stream().filter(PersonalTable::tells).toList(), account, login, 0, most);
    }

    /** Latest first; one without rows where there are none. */
    public PersonalSection section(String table, AccountId account, String login, int from, int most) {
        var found = table(table);
        return sections(List.of(found), account, login, from, most).stream().findFirst().orElse(new PersonalSection(table, found.why(), found.ending(), 0, List.of()));
    }

    @SuppressWarnings("unchecked")
    private List<PersonalSection> sections(List<PersonalTable> asked, AccountId account, String login, int from, int most) {
        var widest = asked.stream().mapToInt(each -> each.told().size()).max().orElse(0);
        var sql = IntStream.range(0, asked.size()).mapToObj(at -> select(asked.get(at), at, widest, from, most)).collect(Collectors.joining(" union all "));
        var query = em.createNativeQuery("select * from (" + sql + ") everything order by 1, 3");
        for (int at = 0; at < asked.size(); at++) query.setParameter(at + 1, asked.get(at).value(account, login));
        var found = new LinkedHashMap<Integer, List<Object[]>>();
        for (var row : (List<Object[]>) query.getResultList()) found.computeIfAbsent(((Number) row[0]).intValue(), none -> new ArrayList<>()).add(row);
        return found.entrySet().stream().map(each -> section(asked.get(each.getKey()), each.getValue())).toList();
    }

    private static String select(PersonalTable table, int at, int widest, int from, int most) {
        var told = table.told();
        var columns = IntStream.range(0, widest).mapToObj(place -> ", cast(" + (place < told.size() ? told.get(place).shown() : "null") + " as varchar(12000)) as c" + place)
                .collect(Collectors.joining());
        var latest = table.keys().stream().map(key -> key + " desc").collect(Collectors.joining(", "));
        return "(select " + at + " as place, count(*) over () as total, row_number() over (order by " + latest + ") as latest" + columns + " from " + table.name() + " where " + table.owner(at + 1)
                + " order by " + latest + " offset " + from + " rows fetch next " + most + " rows only)";
    }

    private PersonalSection section(PersonalTable table, List<Object[]> rows) {
        return new PersonalSection(table.name(), table.why(), table.ending(), ((Number) rows.get(0)[1]).longValue(), rows.stream().map(row -> fields(table.told(), row)).toList());
    }

    private List<PersonalField> fields(List<PersonalColumn> told, Object[] row) {
        var fields = new ArrayList<PersonalField>();
        for (int at = 0; at < told.size(); at++) {
            var text = (String) row[FIXED + at];
            if (text != null && !text.isEmpty()) fields.add(new PersonalField(told.get(at).name(), told.get(at).form(), told.get(at).detail(), value(told.get(at), text)));
        }
        return fields;
    }

    private Object value(PersonalColumn column, String text) {
        return switch (column.form()) {
            case NUMBER -> Long.valueOf(text);
            case TRUTH -> text.equalsIgnoreCase("true") || text.equals("t");
            case DAY -> LocalDate.parse(text);
            case MOMENT -> Timestamp.valueOf(text).toLocalDateTime().toInstant(ZoneOffset.UTC);
            case SEALED, SEALED_MASKED -> sealing.open(column.detail(), text);
            default -> text;
        };
    }

    /** Part of the caller's transaction. @param later whether it is about what waits for open rounds @return rows by table */
    public Map<String, Integer> erase(AccountId account, String login, boolean later) {
        var done = new LinkedHashMap<String, Integer>();
        for (var table : tables()) {
            var sql = table.erasing(later);
            if (sql == null) continue;
            var rows = em.createNativeQuery(sql).setParameter(1, table.value(account, login)).executeUpdate();
            if (rows > 0) done.put(table.name(), rows);
        }
        return done;
    }

    /** Deletes some rows of a table that have had their term. @return how many; fewer than {@code most} when none is left */
    @SuppressWarnings("unchecked")
    public int sweep(PersonalTable table, Instant past, int most) {
        var key = table.keys().get(0);
        List<Object> keys = em.createNativeQuery("select " + key + " from " + table.name() + " where " + table.term().column() + " < ?1 order by " + table.term().column())
                .setParameter(1, Timestamp.valueOf(LocalDateTime.ofInstant(past, ZoneOffset.UTC))).setMaxResults(most).getResultList();
        if (keys.isEmpty()) return 0;
        var holders = IntStream.rangeClosed(1, keys.size()).mapToObj(at -> "?" + at).collect(Collectors.joining(", "));
        var delete = em.createNativeQuery("delete from " + table.name() + " where " + key + " in (" + holders + ")");
        for (int at = 0; at < keys.size(); at++) delete.setParameter(at + 1, keys.get(at));
        return delete.executeUpdate();
    }
}
