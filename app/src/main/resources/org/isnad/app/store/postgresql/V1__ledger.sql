-- The ledger. Nothing is overwritten but standing.until and tie.struck, which close what was open.
-- Times are milliseconds since 1970 in UTC, days are days since 1970, spans are code points of the page text.

create table reader (
  id bigint primary key,
  version text not null,
  lexicon text not null,
  unique (version, lexicon)
);

-- The texts of pages: id of the bytes, digest of the text as it is kept, the text deflated.
create table body (
  id bigint primary key,
  hash text not null unique,
  digest text not null,
  chars integer not null,
  bytes bytea not null
);

-- A text as it stood at one location (or URL), with what was told of it. Another text there is another page.
create table page (
  id bigint primary key,
  digest bigint not null unique,
  source text not null,
  body bigint not null references body (id),
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
  id bigint primary key,
  page bigint not null references page (id),
  reader bigint not null references reader (id),
  added bigint not null,
  marks bytea,
  unique (page, reader)
);

-- When a reading was the one that stands for its location.
create table standing (
  id bigint primary key,
  reading bigint not null references reading (id),
  since bigint not null,
  until bigint
);
create index standing_reading on standing (reading);

-- The record of an article with the outlet and day that the page prints, as JSON without the texts of its spans, deflated.
create table article (
  id bigint primary key,
  reading bigint not null references reading (id),
  number integer not null,
  outlet text,
  published text,
  record bytea not null
);
create index article_reading on article (reading);

-- A claim of an article (type 0 and up), or a saying (type -1). account is the claim flattened for comparing.
create table entry (
  id bigint primary key,
  article bigint not null references article (id),
  type integer not null,
  number integer not null,
  day bigint,
  public bigint not null,
  account bytea
);
create index entry_article on entry (article);
create index entry_public on entry (public) where public <> 0;

-- Claims by what is asked for: hashes of their types and of the names of their places.
create table facet (
  value bigint not null,
  day bigint not null,
  entry bigint not null,
  primary key (value, day, entry)
);

-- Claims by the keys under which claims on one matter meet.
create table account_key (
  value bigint not null,
  entry bigint not null,
  primary key (value, entry)
);

-- Two claims held to be on one matter, a before b. struck: when a person struck the link out.
create table tie (
  a bigint not null,
  b bigint not null,
  reason text not null,
  weight integer not null,
  added bigint not null,
  struck bigint,
  primary key (a, b)
);
create index tie_back on tie (b, a);

-- Hashes of passages, by which pages with copied text meet.
create table mark (
  value bigint not null,
  reading bigint not null,
  primary key (value, reading)
);

-- Two readings that share copied text, a before b, and in how many marks.
create table copy (
  a bigint not null,
  b bigint not null,
  marks integer not null,
  added bigint not null,
  primary key (a, b)
);

-- Derived from the ties that stand: the events and the groups of copies as they were gathered last.
create table gathering (
  id bigint primary key,
  standing bigint not null,
  struck bigint not null
);
create table member (
  entry bigint primary key,
  event bigint not null
);
create index member_event on member (event);
create table copied (
  reading bigint not null,
  copy bigint not null,
  first integer not null,
  last integer not null,
  primary key (reading, first, last)
);

-- The words of entries, folded: what is said, and who is named.
create table words (
  id bigint primary key,
  told tsvector not null
);
create index words_told on words using gin (told);
