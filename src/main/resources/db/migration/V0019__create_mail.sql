create table mail (
    id uuid not null primary key,
    version bigint not null,
    recipient varchar(254) not null,
    subject varchar(200) character set utf8mb4 not null,
    body mediumtext character set utf8mb4 not null,
    created_at datetime(6) not null,
    attempts int not null,
    next_attempt_at datetime(6) not null,
    sent_at datetime(6) null,
    key mail_waiting (sent_at, next_attempt_at)
) default character set utf8mb4;
