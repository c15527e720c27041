-- :words-add
insert into words (rowid, said, names) values (?, ?, ?);
