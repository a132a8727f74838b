-- Append-only Merkle logs (RFC 9162). Nothing here is ever updated but a head, and nothing is ever deleted.
-- A head's hashes are hexadecimal, because the two databases have no common literal for bytes.
create table log_head (
    name varchar(60) primary key,
    size bigint not null,
    frontier varchar(4000) not null,
    root varchar(64) not null,
    version bigint not null,
    constraint log_head_size check (size >= 0)
);
create table log_entry (
    log varchar(60) not null references log_head (name),
    idx bigint not null,
    leaf_hash ${bytes} not null,
    entry ${bytes} not null,
    kind varchar(80) not null,
    subject varchar(60) not null,
    recorded_at timestamp(6) not null,
    constraint log_entry_once primary key (log, idx),
    constraint log_entry_idx check (idx >= 0)
);
-- Hashes of completed subtrees above the leaves, so that a proof reads O(log n) rows.
create table log_node (
    log varchar(60) not null references log_head (name),
    height smallint not null,
    idx bigint not null,
    hash ${bytes} not null,
    constraint log_node_once primary key (log, height, idx),
    constraint log_node_height check (height between 1 and 62)
);
-- What opens an entry's commitment, apart from the entry, for auditors.
create table log_opening (
    log varchar(60) not null,
    idx bigint not null,
    salt ${bytes} not null,
    sealed ${bytes} not null,
    constraint log_opening_once primary key (log, idx),
    constraint log_opening_entry foreign key (log, idx) references log_entry (log, idx)
);
insert into log_head (name, size, frontier, root, version) values
    ('city', 0, '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0);
