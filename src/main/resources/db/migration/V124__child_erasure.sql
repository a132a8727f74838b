-- By whom it was asked where that is not the owner: a guardian, for a child who signs in nowhere.
alter table rights_erasure add column asked_by bigint;
alter table rights_erasure add constraint rights_erasure_asked_by foreign key (asked_by) references account (id);
