-- Everything that was ever written, also what met a conflict and what was merged. Rows are added, never changed.
create table answer_change (
    id bigint not null auto_increment primary key,
    team_id uuid not null,
    address varchar(163) character set ascii collate ascii_bin not null,
    -- The address without row and column.
    question varchar(81) character set ascii collate ascii_bin not null,
    client varchar(64) character set ascii collate ascii_bin not null,
    sequence bigint not null,
    base_revision bigint not null,
    -- The revision that stood when the change arrived.
    met_revision bigint not null,
    -- The revision it made; none where it met a conflict or changed nothing.
    revision bigint null,
    outcome varchar(10) character set ascii collate ascii_bin not null,
    value mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    -- What stood afterwards, where that is not what was written.
    merged mediumtext character set utf8mb4 collate utf8mb4_bin null,
    changed_by uuid not null,
    changed_at datetime(6) not null,
    constraint answer_change_counts_once unique (team_id, client, sequence),
    constraint answer_change_revision unique (team_id, address, revision),
    key answer_change_recent (team_id, changed_at),
    constraint answer_change_team foreign key (team_id) references team (id),
    constraint answer_change_changed_by foreign key (changed_by) references person (id)
) default character set utf8mb4;
