-- Lists of people that the office hands in, and the invitations that come of them. Nobody in here is a volunteer. due_at, claim: the node that works at the list, until then.
-- digest: keyed hash of the file, nothing once the list was discarded, so that it can be handed in again.
create sequence invitation_list_seq start with 50 increment by 50;
create table invitation_list (
    id           bigint        not null constraint invitation_list_pk primary key,
    version      bigint        not null,
    code         varchar(16)   not null constraint invitation_list_code unique,
    name         varchar(120)  not null,
    origin       varchar(200)  not null,
    digest       varchar(64)   constraint invitation_list_once unique,
    ignored      varchar(600)  not null,
    more_sheets  boolean       not null,
    total        integer       not null,
    place        integer       not null,
    invited      integer       not null,
    faulty       integer       not null,
    known        integer       not null,
    state        varchar(10)   not null,
    due_at       timestamp(6),
    claim        varchar(16),
    handed_by    bigint        not null constraint invitation_list_handed_by references account (id),
    handed_name  varchar(120)  not null,
    handed_at    timestamp(6)  not null,
    decided_by   bigint        constraint invitation_list_decided_by references account (id),
    decided_name varchar(120),
    decided_at   timestamp(6),
    reason       varchar(200),
    report_until timestamp(6)  not null,
    constraint invitation_list_state check (state in ('READING', 'CHECKED', 'SENDING', 'SENT', 'DISCARDED')),
    constraint invitation_list_due check ((due_at is not null) = (state in ('READING', 'SENDING'))),
    constraint invitation_list_place check (place between 0 and total),
    constraint invitation_list_decided check ((decided_by is null) = (state in ('READING', 'CHECKED')) and (decided_by is null) = (decided_at is null)),
    constraint invitation_list_second_person check (decided_by is null or decided_by <> handed_by)
);
-- Sealed, and only until it has been read.
create table invitation_file (
    list    bigint   not null constraint invitation_file_pk primary key constraint invitation_file_list references invitation_list (id),
    content ${bytes} not null
);
create index invitation_list_work on invitation_list (due_at, id);
create index invitation_list_latest on invitation_list (handed_at, id);

-- person: sealed, and nothing once it was accepted or refused; person_hash tells people from each other by their document, contact_hash by where they are written to.
create table invitation (
    code         varchar(16)   not null constraint invitation_pk primary key,
    list         bigint        not null constraint invitation_of_list references invitation_list (id),
    place        integer       not null,
    person_hash  varchar(64)   not null constraint invitation_person_once unique,
    contact_hash varchar(64)   constraint invitation_contact_once unique,
    person       varchar(2000),
    state        varchar(10)   not null,
    remind_at    timestamp(6),
    ends_at      timestamp(6)  not null,
    constraint invitation_state check (state in ('HELD', 'SENT', 'ACCEPTED', 'REFUSED')),
    constraint invitation_open check ((person is not null) = (state in ('HELD', 'SENT')) and (contact_hash is not null) = (state in ('HELD', 'SENT')))
);
create index invitation_unsent on invitation (list, state, code);
create index invitation_remind on invitation (remind_at);
create index invitation_ends on invitation (ends_at);

-- What is wrong with a row, in a form that every reader's language has words for. seen: masked.
create table invitation_fault (
    list  bigint      not null constraint invitation_fault_list references invitation_list (id),
    place integer     not null,
    part  varchar(10) not null,
    kind  varchar(20) not null,
    seen  varchar(40) not null,
    constraint invitation_fault_pk primary key (list, place, part, kind)
);

-- Who does not want to be written to: a keyed hash of the number or address, kept for as long as there are lists.
create table invitation_silence (
    hash  varchar(64)  not null constraint invitation_silence_pk primary key,
    since timestamp(6) not null
);
