create table strategy_version (
    id uuid not null primary key,
    team_id uuid not null,
    number int not null,
    made_at datetime(6) not null,
    made_by uuid not null,
    language varchar(2) character set ascii collate ascii_bin not null,
    -- Of the file, so that everybody can check that they hold this very version.
    sha256 char(64) character set ascii collate ascii_bin not null,
    pdf longblob not null,
    -- The answers it was made from, JSON by address. Nothing in this table is ever changed.
    answers mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    constraint strategy_version_number unique (team_id, number),
    constraint strategy_version_team foreign key (team_id) references team (id),
    constraint strategy_version_made_by foreign key (made_by) references person (id)
) default character set utf8mb4;
