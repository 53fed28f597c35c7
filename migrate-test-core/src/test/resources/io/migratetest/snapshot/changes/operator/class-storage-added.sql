-- expect since 14: added family function 3 (polygon, polygon) on public.corners USING gist
-- expect since 14: added family operator 1 (polygon, polygon) on public.corners USING gist
-- expect: added operator class public.corners USING gist
CREATE OPERATOR FAMILY corners USING gist;
-- change
CREATE OPERATOR CLASS corners FOR TYPE polygon USING gist AS OPERATOR 1 <<, FUNCTION 1 gist_poly_consistent(internal, polygon, smallint, oid, internal),
    FUNCTION 2 gist_box_union(internal, internal), FUNCTION 3 gist_poly_compress(internal), FUNCTION 5 gist_box_penalty(internal, internal, internal),
    FUNCTION 6 gist_box_picksplit(internal, internal), FUNCTION 7 gist_box_same(box, box, internal), STORAGE box;
