alter table strategy_version
    drop column sha256,
    drop column pdf,
    drop column open_points,
    -- The number as it is printed; those from before were printed as they were counted.
    add column label varchar(12) character set ascii collate ascii_bin not null default '',
    -- What an owner says about it; printed in it.
    add column note varchar(300) character set utf8mb4 collate utf8mb4_bin null,
    -- Of the files of the course it was made in; unknown for versions from before.
    add column course_sha256 char(64) character set ascii collate ascii_bin null;

update strategy_version set label = number;

alter table strategy_version
    alter column label drop default,
    add constraint strategy_version_label unique (team_id, label);
