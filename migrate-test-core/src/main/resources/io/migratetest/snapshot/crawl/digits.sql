CASE y.typname WHEN 'numeric' THEN CASE WHEN {modifier} < 0 THEN 0 ELSE ({modifier} - 4) & 65535 END WHEN 'float4' THEN 8 WHEN 'float8' THEN 17
    WHEN 'interval' THEN CASE WHEN {modifier} < 0 OR {modifier} & 65535 = 65535 THEN 6 ELSE {modifier} & 65535 END
    ELSE CASE WHEN y.typname IN ('time', 'timetz', 'timestamp', 'timestamptz')
        THEN CASE WHEN {modifier} < 0 THEN 6 ELSE {modifier} END ELSE 0 END END