-- A remark on one answer, on some of its words where a quote is given. Belongs to a feedback and is sent with it.
create table remark (
    id uuid not null primary key,
    feedback_id uuid not null,
    address varchar(163) character set ascii collate ascii_bin not null,
    quote text character set utf8mb4 collate utf8mb4_bin not null,
    text mediumtext character set utf8mb4 not null,
    author_id uuid not null,
    created_at datetime(6) not null,
    key remark_feedback (feedback_id, created_at),
    constraint remark_feedback foreign key (feedback_id) references feedback (id) on delete cascade,
    constraint remark_author foreign key (author_id) references person (id)
) default character set utf8mb4;
