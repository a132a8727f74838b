-- In which language somebody is written to.
alter table account add column language varchar(10) default 'zh-CN' not null;
