-- Of a child who signs in nowhere: a guardian opens it and acts for the child.
alter table account add column ward boolean default false not null;
