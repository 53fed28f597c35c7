INSERT INTO t VALUES ('a;b', 'it''s', '', '''', '--no comment', '/* nor; this');
INSERT INTO t VALUES ('backslash\');
INSERT INTO t VALUES ('two
lines; of text
');
INSERT INTO t VALUES ('{{ handlebars }}; ${shell}');
