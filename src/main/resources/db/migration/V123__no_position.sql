-- No room keeps a position, so nobody is asked to consent to one: what was said about it never meant anything.
delete from guardian_consent where purpose = 'POSITION';
alter table guardian_consent drop constraint guardian_consent_purpose;
alter table guardian_consent add constraint guardian_consent_purpose check (purpose in ('VOLUNTEERING', 'NAMING'));
