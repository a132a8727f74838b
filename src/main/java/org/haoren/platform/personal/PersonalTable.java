package org.haoren.platform.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.personal.PersonalColumn.Form;

/**
 * What one table keeps about people, as its room declares it: whose a row is, what of it its owner is shown, why and how long it is kept, and what erasure does to it.
 *
 * <p>{@code owner} is an SQL condition in which <code>{}</code> stands for the account's number, or for what {@link #by} makes of the account.
 */
public final class PersonalTable {
    private final String name;
    private final String owner;
    private final Why why;
    private final List<PersonalColumn> columns = new ArrayList<>();
    private List<String> keys = List.of("id");
    private BiFunction<AccountId, String, Object> value = (account, login) -> account.value();
    private Ending ending = Ending.KEPT;
    private String emptied;
    private String emptiedLater;
    private Term term;

    private PersonalTable(String name, String owner, Why why) {
        this.name = name;
        this.owner = owner;
        this.why = why;
    }

    public static PersonalTable of(String name, Why why, String owner) {
        return new PersonalTable(name, owner, why);
    }

    /** The owner's rows are found by something made of their account and their login. */
    public PersonalTable by(BiFunction<AccountId, String, Object> made) {
        value = made;
        return this;
    }

    /** The rows hold something sealed, and there is nobody who could be shown them. */
    public static PersonalTable nobodys(String name, Why why) {
        return new PersonalTable(name, null, why);
    }

    /** The rows are about nobody of their own; they say who in the office did what, which stays. @param columns that name an account */
    public static PersonalTable acts(String name, String... columns) {
        return new PersonalTable(name, null, Why.OFFICE).aside(columns);
    }

    /** @param columns that are unique together, where {@code id} is not there */
    public PersonalTable keys(String... columns) {
        keys = List.of(columns);
        return this;
    }

    public PersonalTable texts(String... names) {
        return all(Form.TEXT, names);
    }

    public PersonalTable moments(String... names) {
        return all(Form.MOMENT, names);
    }

    public PersonalTable days(String... names) {
        return all(Form.DAY, names);
    }

    public PersonalTable numbers(String... names) {
        return all(Form.NUMBER, names);
    }

    public PersonalTable truths(String... names) {
        return all(Form.TRUTH, names);
    }

    public PersonalTable digests(String... names) {
        return all(Form.DIGEST, names);
    }

    public PersonalTable aside(String... names) {
        return all(Form.ASIDE, names);
    }

    /** A name in place of the code. */
    public PersonalTable named(String column, String sql) {
        columns.add(new PersonalColumn(column, sql, Form.TEXT, null));
        return this;
    }

    /** @param keys beginning of the keys of the words for each value */
    public PersonalTable words(String column, String keys) {
        columns.add(new PersonalColumn(column, column, Form.WORDS, keys));
        return this;
    }

    public PersonalTable sealed(String purpose, String... names) {
        for (var each : names) columns.add(new PersonalColumn(each, each, Form.SEALED, purpose));
        return this;
    }

    public PersonalTable sealedMasked(String purpose, String... names) {
        for (var each : names) columns.add(new PersonalColumn(each, each, Form.SEALED_MASKED, purpose));
        return this;
    }

    public PersonalTable sealedAside(String purpose, String... names) {
        for (var each : names) columns.add(new PersonalColumn(each, each, Form.SEALED_ASIDE, purpose));
        return this;
    }

    public PersonalTable sealedBytes(String purpose, String name) {
        columns.add(new PersonalColumn(name, name, Form.SEALED_BYTES, purpose));
        return this;
    }

    public PersonalTable sealedFile(String purpose, String name) {
        columns.add(new PersonalColumn(name, name, Form.SEALED_FILE, purpose));
        return this;
    }

    private PersonalTable all(Form form, String... names) {
        for (var each : names) columns.add(new PersonalColumn(each, each, form, null));
        return this;
    }

    public PersonalTable ends(Ending how) {
        ending = how;
        return this;
    }

    /** @param assignments SQL, what a row is without its person */
    public PersonalTable emptied(String assignments) {
        ending = Ending.EMPTIED;
        emptied = assignments;
        return this;
    }

    /** @param assignments SQL, what it is without its person once the rounds that were open have ended */
    public PersonalTable emptiedLater(String assignments) {
        emptiedLater = assignments;
        return this;
    }

    public PersonalTable term(String column, String setting) {
        term = new Term(column, setting, 0, true);
        return this;
    }

    /** Rows without a term of their own stay as long as the account does, or for ever, by their ending. The room deletes such rows itself. */
    public PersonalTable termOfItsOwn(String column, String setting) {
        term = new Term(column, setting, 0, false);
        return this;
    }

    /** As {@link #termOfItsOwn(String, String)}, where nobody can set how long. */
    public PersonalTable termOfItsOwn(String column, int days) {
        term = new Term(column, null, days, false);
        return this;
    }

    public String name() {
        return name;
    }

    public Why why() {
        return why;
    }

    public Ending ending() {
        return ending;
    }

    /** Null where rows have no term. */
    public Term term() {
        return term;
    }

    public List<PersonalColumn> columns() {
        return List.copyOf(columns);
    }

    public List<String> keys() {
        return keys;
    }

    /** Whether rows are about somebody who may see them. */
    public boolean owned() {
        return owner != null;
    }

    String owner(int parameter) {
        return owner.replace("{}", "?" + parameter);
    }

    Object value(AccountId account, String login) {
        return value.apply(account, login);
    }

    /** Whether there is anything in it for its owner to see: some rows are only there to be locked. */
    public boolean tells() {
        return !told().isEmpty();
    }

    List<PersonalColumn> told() {
        return columns.stream().filter(each -> each.form().told()).toList();
    }

    private String emptying(String assignments) {
        return assignments == null ? null : "update " + name + " set " + assignments + " where " + owner(1);
    }

    /** SQL of what erasure does at once, or later, or null. */
    String erasing(boolean later) {
        if (!owned()) return null;
        return switch (ending) {
            case DELETED -> later ? null : "delete from " + name + " where " + owner(1);
            case DELETED_LATER -> later ? "delete from " + name + " where " + owner(1) : null;
            case EMPTIED -> emptying(later ? emptiedLater : emptied);
            case KEPT -> null;
        };
    }
}
