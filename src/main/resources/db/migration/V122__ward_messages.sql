-- What a child who signs in nowhere was told: there is no address to write to, so it is kept for whoever guards the child. The text stands sealed.
create sequence guardian_message_seq start with 50 increment by 50;
create table guardian_message (
    id      bigint        not null constraint guardian_message_pk primary key,
    ward    bigint        not null constraint guardian_message_ward references account (id),
    kind    varchar(60)   not null,
    text    varchar(4000) not null,
    told_at timestamp(6)  not null
);
create index guardian_message_of on guardian_message (ward, told_at);
create index guardian_message_told on guardian_message (told_at);
