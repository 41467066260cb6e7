-- The marks of the rubric. A criterion is an id of the course.
create table feedback_mark (
    feedback_id uuid not null,
    criterion varchar(40) character set ascii collate ascii_bin not null,
    mark int not null,
    primary key (feedback_id, criterion),
    constraint feedback_mark_range check (mark between 1 and 4),
    constraint feedback_mark_feedback foreign key (feedback_id) references feedback (id) on delete cascade
) default character set utf8mb4;
