-- expect: added operator class public.of_boxes USING hash
CREATE OPERATOR FAMILY of_boxes USING hash;
CREATE FUNCTION box_hash(box) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
-- change
CREATE OPERATOR CLASS of_boxes DEFAULT FOR TYPE box USING hash AS OPERATOR 1 ~= (box, box), FUNCTION 1 box_hash(box);
