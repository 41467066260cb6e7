-- One row for each browser somebody is signed in with; it outlives the server's sessions.
create table sign_in (
    id uuid not null primary key,
    person_id uuid not null,
    -- SHA-256 of the token in the browser's cookie, and of the one before it. The tokens themselves are kept nowhere.
    token_hash binary(32) not null,
    previous_hash binary(32) null,
    -- With the seed, the bearer of a token gets the next one again when the answer that carried it was lost.
    seed binary(32) not null,
    -- When the browser first came back with the present token; from then on the previous one is on its way out.
    settled_at datetime(6) null,
    remembered boolean not null,
    -- As in "Chrome" on "Windows"; empty where unknown.
    browser varchar(20) not null,
    system varchar(20) not null,
    signed_in_at datetime(6) not null,
    last_seen_at datetime(6) not null,
    constraint sign_in_person foreign key (person_id) references person (id) on delete cascade
) default character set utf8mb4;
