-- :words-add
insert into words (id, told) values (?, to_tsvector('simple', ? || ' ' || ?));
