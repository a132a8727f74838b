create table platform_setting (name varchar(80) primary key, value varchar(400) not null);
