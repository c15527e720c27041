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
