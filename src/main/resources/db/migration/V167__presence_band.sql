-- How far from the station somebody was who agreed to be asked: inside or outside and a band with its limit, and never a position.
alter table presence add column in_band varchar(10);
alter table presence add column in_band_metres integer;
alter table presence add column out_band varchar(10);
alter table presence add column out_band_metres integer;
alter table presence add constraint presence_in_band check (in_band is null and in_band_metres is null or in_band in ('INSIDE', 'NEAR', 'AROUND', 'FAR') and in_band_metres is not null);
alter table presence add constraint presence_out_band check (out_band is null and out_band_metres is null or out_band in ('INSIDE', 'NEAR', 'AROUND', 'FAR') and out_band_metres is not null and out_at is not null);
