-- From where somebody signed in: what the operator calls the network, or the network cut to what many share. Nothing for sign-ins from before this was kept.
alter table account_sign_in add column place varchar(60);
alter table account_sign_in add column place_en varchar(60);
