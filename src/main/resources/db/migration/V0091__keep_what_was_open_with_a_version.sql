alter table strategy_version
    -- Why an owner made it final although something was open; printed in it.
    add column reason varchar(300) character set utf8mb4 collate utf8mb4_bin null,
    -- What it says at its end about what was open or explained. The same answers with other words there are another version.
    add column open_points mediumtext character set utf8mb4 collate utf8mb4_bin not null default '';
