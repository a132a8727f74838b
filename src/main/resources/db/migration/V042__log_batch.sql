-- Entries that their room brings itself (ballots' commitments) lie by the batch, equally long and one behind the other: with a row for each of them a ballot
-- cost twice as much. The log itself stands in log_head; a foreign key to it would cost an index of its own.
create table log_batch (
    log         varchar(60)  not null,
    idx         bigint       not null,
    entries     integer      not null,
    bytes       ${bytes}     not null,
    kind        varchar(80)  not null,
    subject     varchar(60)  not null,
    recorded_at timestamp(6) not null,
    constraint log_batch_once primary key (log, idx),
    constraint log_batch_size check (entries >= 1 and idx >= 0)
);
insert into log_batch (log, idx, entries, bytes, kind, subject, recorded_at)
    select e.log, e.idx, 1, e.entry, e.kind, e.subject, e.recorded_at from log_entry e
    where not exists (select 1 from log_opening o where o.log = e.log and o.idx = e.idx);
delete from log_entry where not exists (select 1 from log_opening o where o.log = log_entry.log and o.idx = log_entry.idx);
