-- The districts whose residents vote in a round; none where everybody does.
create table award_round_district (
    round    bigint      not null constraint award_round_district_of references award_round (id),
    district varchar(40) not null constraint award_round_district_known references district (code),
    constraint award_round_district_once primary key (round, district)
);
