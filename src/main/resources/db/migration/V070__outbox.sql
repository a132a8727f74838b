-- Messages to people, written in the transaction of what caused them and sent after it. Whom it goes to and what it says stand sealed; recipient is a keyed hash,
-- so that somebody's messages can be found. due_at: when it is to be tried next, nothing once it is done. claim: the sender that has it in hand until due_at.
create sequence outbox_message_seq start with 50 increment by 50;
create table outbox_message (
    id         bigint        not null constraint outbox_message_pk primary key,
    code       varchar(16)   not null constraint outbox_message_code unique,
    kind       varchar(60)   not null,
    channel    varchar(10)   not null,
    recipient  varchar(64)   not null,
    address    varchar(400)  not null,
    subject    varchar(200)  not null,
    text       varchar(4000) not null,
    language   varchar(10)   not null,
    made_at    timestamp(6)  not null,
    useless_at timestamp(6),
    state      varchar(10)   not null,
    due_at     timestamp(6),
    claim      varchar(16),
    attempts   integer       not null,
    last_error varchar(200),
    done_at    timestamp(6),
    constraint outbox_message_channel check (channel in ('MOBILE', 'EMAIL')),
    constraint outbox_message_state check (state = 'WAITING' and due_at is not null and done_at is null
        or state in ('SENT', 'SHOWN', 'GIVEN_UP') and due_at is null and done_at is not null and claim is null),
    constraint outbox_message_attempts check (attempts >= 0)
);
create index outbox_message_due on outbox_message (due_at, id);
create index outbox_message_done on outbox_message (done_at);
create index outbox_message_made on outbox_message (made_at, id);
create index outbox_message_of on outbox_message (recipient, made_at);
