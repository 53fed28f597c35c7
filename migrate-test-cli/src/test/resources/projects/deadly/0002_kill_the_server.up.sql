COPY (SELECT 1) TO PROGRAM 'kill -QUIT $(head -1 postmaster.pid)';
SELECT pg_sleep(60);
