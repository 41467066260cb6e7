-- What a team has decided about what its answers give each other.
create table decision (
    team_id uuid not null,
    -- An answer of the team's own that stands beside its source, or a proposal that was declined (with a # in it).
    subject varchar(200) character set ascii collate ascii_bin not null,
    -- What the source said then, as a SHA-256 of it; empty for a proposal.
    seen varchar(64) character set ascii collate ascii_bin not null,
    decided_by uuid not null,
    decided_at datetime(6) not null,
    primary key (team_id, subject),
    constraint decision_team_id foreign key (team_id) references team (id),
    constraint decision_decided_by foreign key (decided_by) references person (id)
) default character set utf8mb4;
