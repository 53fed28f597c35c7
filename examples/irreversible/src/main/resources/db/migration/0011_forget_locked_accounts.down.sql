DO $$
BEGIN
    RAISE EXCEPTION 'the deleted accounts are gone, restore a backup';
END
$$;
