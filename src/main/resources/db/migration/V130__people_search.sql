-- What people are found by, kept beside the name and the number that it follows from. Null: not made yet; empty: there is nothing to find.
alter table account add column name_key varchar(120) ${bytewise};
alter table account add column pinyin varchar(400) ${bytewise};
alter table account add column initials varchar(120) ${bytewise};
alter table account add column login_end varchar(4);
create index account_name_key on account (name_key, id);
create index account_pinyin on account (pinyin, id);
create index account_initials on account (initials, id);
create index account_login_end on account (login_end, login);
