-- Queries that both databases read alike. Each begins after its name and ends with a semicolon.
-- $T stands for the moment asked for, in milliseconds.

-- :ids
select
  (select coalesce(max(id), 0) from reader),
  (select coalesce(max(id), 0) from body),
  (select coalesce(max(id), 0) from page),
  (select coalesce(max(id), 0) from reading),
  (select coalesce(max(id), 0) from standing),
  (select coalesce(max(id), 0) from article),
  (select coalesce(max(id), 0) from entry),
  (select coalesce(max(since), 0) from standing where id = (select max(id) from standing));

-- :reader-find
select id from reader where version = ? and lexicon = ?;

-- :reader-add
insert into reader (id, version, lexicon) values (?, ?, ?);

-- :body-find
select id from body where hash = ?;

-- :body-add
insert into body (id, hash, digest, chars, bytes) values (?, ?, ?, ?, ?);

-- :page-find
select id, source from page where digest = ?;

-- :page-add
insert into page (id, digest, source, body, location, url, outlet, published, plain)
values (?, ?, ?, ?, ?, ?, ?, ?, ?);

-- :reading-find
select id from reading where page = ? and reader = ?;

-- :reading-add
insert into reading (id, page, reader, added, marks) values (?, ?, ?, ?, ?);

-- What stands for a source now.
-- :standing-now
select s.id, s.reading from page p
join reading r on r.page = p.id
join standing s on s.reading = r.id
where p.source = ? and s.until is null;

-- :standing-add
insert into standing (id, reading, since) values (?, ?, ?);

-- :standing-close
update standing set until = ? where id = ?;

-- :article-add
insert into article (id, reading, number, outlet, published, record) values (?, ?, ?, ?, ?, ?);

-- :entry-add
insert into entry (id, article, type, number, day, public, account) values (?, ?, ?, ?, ?, ?, ?);

-- :facet-add
insert into facet (value, day, entry) values (?, ?, ?);

-- :key-add
insert into account_key (value, entry) values (?, ?);

-- :tie-add
insert into tie (a, b, reason, weight, added) values (?, ?, ?, ?, ?) on conflict do nothing;

-- :mark-add
insert into mark (value, reading) values (?, ?) on conflict do nothing;

-- :copy-add
insert into copy (a, b, marks, added) values (?, ?, ?, ?) on conflict do nothing;

-- The accounts that share a key with one; all lists of marks have one length and repeat their last.
-- :keys-find
select value, entry from account_key where value in (?*);

-- :accounts
select e.id, e.account, a.number, a.outlet, a.published, b.hash, p.location, r.id, p.source from entry e
join article a on a.id = e.article
join reading r on r.id = a.reading
join page p on p.id = r.page
join body b on b.id = p.body
where e.id in (?*);

-- :marks-find
select value, reading from mark where value in (?*);

-- :marks-of
select marks from reading where id = ?;

-- :source-of
select p.source from reading r join page p on p.id = r.page where r.id = ?;

-- The ties between claims that stood at a moment, sure or not.
-- :ties-standing
select t.a, t.b, t.weight, ea.public, eb.public from tie t
join entry ea on ea.id = t.a
join article aa on aa.id = ea.article
join standing sa on sa.reading = aa.reading and sa.since <= ? and (sa.until is null or sa.until > ?)
join entry eb on eb.id = t.b
join article ab on ab.id = eb.article
join standing sb on sb.reading = ab.reading and sb.since <= ? and (sb.until is null or sb.until > ?)
where t.added <= ? and (t.struck is null or t.struck > ?);

-- :copies-standing
select c.a, c.b, c.marks, pa.location, pb.location from copy c
join standing sa on sa.reading = c.a and sa.since <= ? and (sa.until is null or sa.until > ?)
join reading ra on ra.id = c.a
join page pa on pa.id = ra.page
join standing sb on sb.reading = c.b and sb.since <= ? and (sb.until is null or sb.until > ?)
join reading rb on rb.id = c.b
join page pb on pb.id = rb.page
where c.added <= ?
order by c.a, c.b;

-- :gathering-now
select coalesce(max(s.id), 0), (select count(*) from tie where struck is not null) from standing s;

-- :gathering-find
select standing, struck from gathering where id = 1;

-- :gathering-forget
delete from gathering;

-- :gathering-add
insert into gathering (id, standing, struck) values (1, ?, ?);

-- :members-forget
delete from member;

-- :member-add
insert into member (entry, event) values (?, ?);

-- :copied-forget
delete from copied;

-- :copied-add
insert into copied (reading, copy, first, last) values (?, ?, ?, ?) on conflict do nothing;

-- :events-all
select distinct event from member;

-- :events-of-facet
select distinct m.event from facet f
join member m on m.entry = f.entry
where f.value = ? and f.day between ? and ?;

-- :events-of-facets
select distinct m.event from facet f
join facet g on g.value = ? and g.day = f.day and g.entry = f.entry
join member m on m.entry = f.entry
where f.value = ? and f.day between ? and ?;

-- :events-of-days
select distinct m.event from member m
join entry e on e.id = m.entry
where e.day between ? and ?;

-- :members-of
select entry from member where event = ? order by entry;

-- :members-of-entry
select m.event from member m where m.entry = ?;

-- The accounts of entries with the texts of their pages.
-- :accounts-whole
select e.id, e.account, a.number, a.outlet, a.published, b.hash, p.location, r.id, p.source, b.bytes from entry e
join article a on a.id = e.article
join reading r on r.id = a.reading
join page p on p.id = r.page
join body b on b.id = p.body
where e.id in (?*)
order by e.id;

-- :copied-all
select c.copy, p.location, c.first, c.last from copied c
join reading r on r.id = c.reading
join page p on p.id = r.page
order by c.copy, p.location, c.first;

-- :copied-of
select c.copy, p.location, c.first, c.last from body b
join page p on p.body = b.id
join reading r on r.page = p.id
join copied c on c.reading = r.id
where b.hash = ?
order by c.copy, p.location, c.first;

-- :page-at
select b.hash, b.bytes from page p
join body b on b.id = p.body
join reading r on r.page = p.id
join standing s on s.reading = r.id
where p.location = ? order by s.since desc, s.id desc limit 1;

-- Claims by the first bytes of their ids, in all readings.
-- :entries-of-public
select e.id, e.account, a.number, a.outlet, a.published, a.record, e.number, b.hash, b.bytes, p.location, r.id,
  r.added, d.version, d.lexicon, s.since, s.until
from entry e
join article a on a.id = e.article
join reading r on r.id = a.reading
join reader d on d.id = r.reader
join page p on p.id = r.page
join body b on b.id = p.body
join standing s on s.reading = r.id
where e.public between ? and ? and e.public <> 0 and s.since <= ?
order by s.since, s.id;

-- :ties-of
select case when t.a = ? then t.b else t.a end, t.reason, t.added from tie t
where (t.a = ? or t.b = ?) and t.added <= ? and (t.struck is null or t.struck > ?)
order by t.weight desc, 1;

-- Pages by the beginning of their hash or by their location, in all versions and readings.
-- :pages-of
select b.hash, p.location, p.url, p.outlet, p.published, p.plain, r.id, r.added, d.version, d.lexicon, s.since, s.until,
  (select count(*) from entry e join article a on a.id = e.article where a.reading = r.id and e.type >= 0)
from body b
join page p on p.body = b.id
join reading r on r.page = p.id
join reader d on d.id = r.reader
join standing s on s.reading = r.id
where b.hash >= ? and b.hash < ? and s.since <= ?
order by s.since, s.id;

-- :sources-of-location
select b.hash, p.location, p.url, p.outlet, p.published, p.plain, r.id, r.added, d.version, d.lexicon, s.since, s.until,
  (select count(*) from entry e join article a on a.id = e.article where a.reading = r.id and e.type >= 0)
from page p
join body b on b.id = p.body
join reading r on r.page = p.id
join reader d on d.id = r.reader
join standing s on s.reading = r.id
where p.source in (select q.source from page q where q.location = ?) and s.since <= ?
order by s.since, s.id;

-- :articles-of
select a.record, b.bytes, a.number from article a
join reading r on r.id = a.reading
join page p on p.id = r.page
join body b on b.id = p.body
where a.reading = ?
order by a.number;

-- :event-of
select event from member where entry = ?;
