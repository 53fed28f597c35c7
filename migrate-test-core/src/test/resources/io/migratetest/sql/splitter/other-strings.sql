SELECT U&'d\0061t\+000061;' UESCAPE '\', u&';';
SELECT B'0;1', x'1F;', N'national;', n'it''s;';
SELECT U&"d\0061;" FROM t;
SELECT DATE'2020-01-01;', interval ';';
