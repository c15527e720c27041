-- The ledger. Nothing is overwritten but standing.until and tie.struck, which close what was open.
-- Times are milliseconds since 1970 in UTC, days are days since 1970, spans are code points of the page text.

create table reader (
  id integer primary key,
  version text not null,
  lexicon text not null,
  unique (version, lexicon)
);

-- The texts of pages: id of the bytes, digest of the text as it is kept, the text deflated.
create table body (
  id integer primary key,
  hash text not null unique,
  digest text not null,
  chars integer not null,
  bytes blob not null
);

-- A text as it stood at one location (or URL), with what was told of it. Another text there is another page.
create table page (
  id integer primary key,
  digest integer not null unique,
  source text not null,
  body integer not null references body (id),
  location text not null,
  url text,
  outlet text,
  published text,
  plain integer not null
);
create index page_source on page (source);
create index page_body on page (body);
create index page_location on page (location);

-- What one reader made of one page, with its copy marks in their order.
create table reading (
  id integer primary key,
  page integer not null references page (id),
  reader integer not null references reader (id),
  added integer not null,
  marks blob,
  unique (page, reader)
);

-- When a reading was the one that stands for its location.
create table standing (
  id integer primary key,
  reading integer not null references reading (id),
  since integer not null,
  until integer
);
create index standing_reading on standing (reading);

-- The record of an article with the outlet and day that the page prints, as JSON without the texts of its spans, deflated.
create table article (
  id integer primary key,
  reading integer not null references reading (id),
  number integer not null,
  outlet text,
  published text,
  record blob not null
);
create index article_reading on article (reading);

-- A claim of an article (type 0 and up), or a saying (type -1). account is the claim flattened for comparing.
create table entry (
  id integer primary key,
  article integer not null references article (id),
  type integer not null,
  number integer not null,
  day integer,
  public integer not null,
  account blob
);
create index entry_article on entry (article);
create index entry_public on entry (public) where public <> 0;

-- Claims by what is asked for: hashes of their types and of the names of their places.
create table facet (
  value integer not null,
  day integer not null,
  entry integer not null,
  primary key (value, day, entry)
) without rowid;

-- Claims by the keys under which claims on one matter meet.
create table account_key (
  value integer not null,
  entry integer not null,
  primary key (value, entry)
) without rowid;

-- Two claims held to be on one matter, a before b. struck: when a person struck the link out.
create table tie (
  a integer not null,
  b integer not null,
  reason text not null,
  weight integer not null,
  added integer not null,
  struck integer,
  primary key (a, b)
) without rowid;
create index tie_back on tie (b, a);

-- Hashes of passages, by which pages with copied text meet.
create table mark (
  value integer not null,
  reading integer not null,
  primary key (value, reading)
) without rowid;

-- Two readings that share copied text, a before b, and in how many marks.
create table copy (
  a integer not null,
  b integer not null,
  marks integer not null,
  added integer not null,
  primary key (a, b)
) without rowid;

-- Derived from the ties that stand: the events and the groups of copies as they were gathered last.
create table gathering (
  id integer primary key,
  standing integer not null,
  struck integer not null
);
create table member (
  entry integer primary key,
  event integer not null
);
create index member_event on member (event);
create table copied (
  reading integer not null,
  copy integer not null,
  first integer not null,
  last integer not null,
  primary key (reading, first, last)
) without rowid;

-- The words of entries, folded: what is said, and who is named.
create virtual table words using fts5 (said, names, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');
