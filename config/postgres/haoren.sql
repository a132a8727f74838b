-- Once, as the database's administrator:  psql -v password="'…'" -f haoren.sql
-- The portal brings its tables itself. Keep fsync and synchronous_commit on: nobody gets an answer before it is on disk.
create role haoren login password :password;
create database haoren owner haoren encoding 'UTF8' template template0;
alter role haoren set statement_timeout = '60s';
alter role haoren set idle_in_transaction_session_timeout = '60s';
