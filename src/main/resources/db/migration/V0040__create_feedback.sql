-- What an instructor says about one submission: a draft until it is sent, and never changed after.
create table feedback (
    id uuid not null primary key,
    version bigint not null,
    submission_id uuid not null,
    team_id uuid not null,
    exercise varchar(40) character set ascii collate ascii_bin not null,
    overall mediumtext character set utf8mb4 not null,
    author_id uuid not null,
    changed_at datetime(6) not null,
    sent_at datetime(6) null,
    approved boolean null,
    constraint feedback_submission_once unique (submission_id),
    key feedback_sent (team_id, exercise, sent_at),
    constraint feedback_sent_with_verdict check ((sent_at is null) = (approved is null)),
    constraint feedback_submission foreign key (submission_id) references submission (id),
    constraint feedback_team foreign key (team_id) references team (id),
    constraint feedback_author foreign key (author_id) references person (id)
) default character set utf8mb4;
