create table finding_explanation (
    id uuid not null primary key,
    team_id uuid not null,
    check_id varchar(40) character set ascii collate ascii_bin not null,
    -- The row it was found in, so that it stays with that row; empty where the check is about no row.
    row_id varchar(40) character set ascii collate ascii_bin not null,
    reason varchar(300) character set utf8mb4 collate utf8mb4_bin not null,
    explained_by uuid not null,
    explained_at datetime(6) not null,
    -- Whoever took it back. Nothing here is ever deleted.
    withdrawn_by uuid null,
    withdrawn_at datetime(6) null,
    stands boolean as (if(withdrawn_at is null, true, null)) stored,
    constraint finding_explanation_stands unique (team_id, check_id, row_id, stands),
    constraint finding_explanation_team foreign key (team_id) references team (id),
    constraint finding_explanation_by foreign key (explained_by) references person (id),
    constraint finding_explanation_withdrawn_by foreign key (withdrawn_by) references person (id)
) default character set utf8mb4;
