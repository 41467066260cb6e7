create table comment (
    -- Made where it is written, so that sending it twice writes it once.
    id uuid not null primary key,
    team_id uuid not null,
    -- A question, without row and column.
    address varchar(81) character set ascii collate ascii_bin not null,
    written_by uuid not null,
    written_at datetime(6) not null,
    -- Empty once it is deleted; that it was there stays.
    text text character set utf8mb4 collate utf8mb4_bin not null,
    edited_at datetime(6) null,
    done_by uuid null,
    done_at datetime(6) null,
    deleted_at datetime(6) null,
    key comment_team (team_id, address),
    constraint comment_team_id foreign key (team_id) references team (id),
    constraint comment_written_by foreign key (written_by) references person (id),
    constraint comment_done_by foreign key (done_by) references person (id)
) default character set utf8mb4;
