-- :words-add
insert into words (id, told) values (?, to_tsvector('simple', ? || ' ' || ?));

-- :find
select e.type, e.number, e.account, a.number, a.outlet, a.published, a.record, b.hash, b.bytes, p.location
from words w join entry e on e.id = w.id
join article a on a.id = e.article
join reading r on r.id = a.reading
join page p on p.id = r.page
join body b on b.id = p.body
join standing s on s.reading = r.id
where w.told @@ to_tsquery('simple', ?)
and s.since <= ? and (s.until is null or s.until > ?)
and (? < 0 or e.type = ?)
and (? = 0 or e.day between ? and ?)
and (? = 0 or exists (
  select 1 from facet f where f.value = ? and f.day = coalesce(e.day, -2147483648) and f.entry = e.id))
order by e.id desc
limit ?;

-- :size
select sum(pg_total_relation_size(c.oid)) from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where n.nspname = current_schema() and c.relkind = 'r';

-- :integrity
select 'ok';
