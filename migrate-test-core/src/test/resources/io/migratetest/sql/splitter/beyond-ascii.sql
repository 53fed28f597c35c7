CREATE TABLE größe (straße text); INSERT INTO größe VALUES ('日本; 語'); SELECT 😀 FROM größe;
