-- When somebody is reminded of a shift they have a place in; empty once they were, or where there is no time for it.
alter table shift_sign_up add column remind_at timestamp(6);
create index shift_sign_up_remind on shift_sign_up (remind_at);

-- The secret address of somebody's own calendar of shifts.
create sequence calendar_feed_seq start with 50 increment by 50;
create table calendar_feed (
    id       bigint       not null constraint calendar_feed_pk primary key,
    account  bigint       not null constraint calendar_feed_once unique constraint calendar_feed_account references account (id),
    version  bigint       not null,
    code     varchar(16)  not null constraint calendar_feed_code unique,
    language varchar(10)  not null,
    made_at  timestamp(6) not null
);
