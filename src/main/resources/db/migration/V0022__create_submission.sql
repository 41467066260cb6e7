create table submission (
    id uuid not null primary key,
    version bigint not null,
    team_id uuid not null,
    exercise varchar(40) character set ascii collate ascii_bin not null,
    number int not null,
    submitted_at datetime(6) not null,
    submitted_by uuid not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    taken_by uuid null,
    -- The answers as they were, JSON by address; never changed.
    snapshot mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    -- One submission of an exercise is with the instructor at a time.
    open_exercise varchar(40) character set ascii collate ascii_bin
        as (case when state in ('SUBMITTED', 'IN_REVIEW') then exercise end) stored,
    constraint submission_number unique (team_id, exercise, number),
    constraint submission_one_open unique (team_id, open_exercise),
    key submission_waiting (state, submitted_at),
    constraint submission_team foreign key (team_id) references team (id),
    constraint submission_submitted_by foreign key (submitted_by) references person (id),
    constraint submission_taken_by foreign key (taken_by) references person (id)
) default character set utf8mb4;
