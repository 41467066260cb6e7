create table team (
    id uuid not null primary key,
    version bigint not null,
    organisation_id uuid not null,
    cohort_id uuid not null,
    seats int not null,
    constraint team_organisation_cohort unique (organisation_id, cohort_id),
    constraint team_organisation foreign key (organisation_id) references organisation (id),
    constraint team_cohort foreign key (cohort_id) references cohort (id),
    constraint team_seats check (seats between 1 and 5)
) default character set utf8mb4;
