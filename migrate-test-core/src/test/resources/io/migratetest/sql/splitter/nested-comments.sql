/* outer /* inner; */ still outer; */ SELECT 1;
SELECT 2 /* a /* b /* c; */ */ */ + 3;
SELECT 4 +-- comment after an operator;
5;
SELECT 6 /**/ ; SELECT 7 /***/; SELECT 8 //* operator, then a comment; **/ 9;
