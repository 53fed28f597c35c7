-- expect: changed operator class public.of_boxes USING hash: default
CREATE FUNCTION box_hash(box) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE OPERATOR CLASS of_boxes FOR TYPE box USING hash AS OPERATOR 1 ~= (box, box), FUNCTION 1 box_hash(box);
-- change
DROP OPERATOR CLASS of_boxes USING hash;
CREATE OPERATOR CLASS of_boxes DEFAULT FOR TYPE box USING hash AS OPERATOR 1 ~= (box, box), FUNCTION 1 box_hash(box);
