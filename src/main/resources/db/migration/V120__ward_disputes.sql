-- A guardian disputes the registration of their ward; whoever opened it so does not examine it, also once they are the guardian no more.
alter table dispute drop constraint dispute_way;
alter table dispute add constraint dispute_way check (way in ('LINK', 'PERSON', 'COUNTER', 'GUARDIAN'));
alter table dispute drop constraint dispute_second_person;
alter table dispute add constraint dispute_second_person check (examined_by is null or examined_by <> account and (opened_by is null or way not in ('COUNTER', 'GUARDIAN') or examined_by <> opened_by));

-- By whose act somebody is a volunteer: their own, or a guardian's. Empty for those who registered before this was kept.
alter table volunteer add column registered_by bigint;
alter table volunteer add constraint volunteer_registered_by foreign key (registered_by) references account (id);
