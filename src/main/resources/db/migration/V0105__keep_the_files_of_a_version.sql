create table strategy_file (
    version_id uuid not null,
    language varchar(2) character set ascii collate ascii_bin not null,
    -- Of the file, so that everybody can check that they hold this very version.
    sha256 char(64) character set ascii collate ascii_bin not null,
    pdf longblob not null,
    -- What it says at its end about what was open or explained.
    open_points mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    primary key (version_id, language),
    constraint strategy_file_version foreign key (version_id) references strategy_version (id)
) default character set utf8mb4;

insert into strategy_file (version_id, language, sha256, pdf, open_points)
select id, language, sha256, pdf, open_points from strategy_version;
