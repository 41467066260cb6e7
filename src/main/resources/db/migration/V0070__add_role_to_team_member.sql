-- A member that an older version of the app writes becomes an editor.
alter table team_member
    add column role varchar(12) not null default 'EDITOR',
    add column role_given_by uuid null,
    add column role_given_at datetime(6) null,
    add constraint team_member_role check (role in ('OWNER', 'EDITOR', 'COMMENTER', 'VIEWER')),
    add constraint team_member_role_given_by foreign key (role_given_by) references person (id);
