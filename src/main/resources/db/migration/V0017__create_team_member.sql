create table team_member (
    team_id uuid not null,
    person_id uuid not null,
    primary key (team_id, person_id),
    constraint team_member_team foreign key (team_id) references team (id),
    constraint team_member_person foreign key (person_id) references person (id)
) default character set utf8mb4;
