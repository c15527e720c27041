-- :words-add
insert into words (rowid, said, names) values (?, ?, ?);

-- :find
select e.type, e.number, e.account, a.number, a.outlet, a.published, a.record, b.hash, b.bytes, p.location
from words join entry e on e.id = words.rowid
join article a on a.id = e.article
join reading r on r.id = a.reading
join page p on p.id = r.page
join body b on b.id = p.body
join standing s on s.reading = r.id
where words match ?
and s.since <= ? and (s.until is null or s.until > ?)
and (? < 0 or e.type = ?)
and (? = 0 or e.day between ? and ?)
and (? = 0 or exists (
  select 1 from facet f where f.value = ? and f.day = coalesce(e.day, -2147483648) and f.entry = e.id))
order by words.rowid desc
limit ?;

-- :size
select page_count * page_size from pragma_page_count(), pragma_page_size();

-- :integrity
pragma integrity_check;
