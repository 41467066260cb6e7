create table invitation (
    id uuid not null primary key,
    -- SHA-256 of the token in the link; the token itself is kept nowhere.
    token_hash binary(32) not null,
    email varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    language varchar(2) not null,
    -- What the invitation gives: exactly one of them, or none for an administrator.
    team_id uuid null,
    cohort_id uuid null,
    organisation_id uuid null,
    invited_by uuid null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    used_at datetime(6) null,
    constraint invitation_token unique (token_hash),
    constraint invitation_one_place check (
        (team_id is not null) + (cohort_id is not null) + (organisation_id is not null) <= 1),
    constraint invitation_team foreign key (team_id) references team (id),
    constraint invitation_cohort foreign key (cohort_id) references cohort (id),
    constraint invitation_organisation foreign key (organisation_id) references organisation (id),
    constraint invitation_invited_by foreign key (invited_by) references person (id)
) default character set utf8mb4;
