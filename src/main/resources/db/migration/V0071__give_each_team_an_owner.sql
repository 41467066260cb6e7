-- Nobody noted who joined first, so it is whoever has had an account the longest.
update team_member
set role = 'OWNER'
where (team_id, person_id) in (
    select team_id, person_id
    from (
        select
            m.team_id,
            m.person_id,
            row_number() over (partition by m.team_id order by p.created_at, p.id) as place
        from team_member m
        join person p on p.id = m.person_id
    ) as by_age
    where place = 1
);
