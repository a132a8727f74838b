-- Parent and child come together: a minor takes a place only beside a guardian who has one.
alter table shift add column pairs boolean default false not null;
