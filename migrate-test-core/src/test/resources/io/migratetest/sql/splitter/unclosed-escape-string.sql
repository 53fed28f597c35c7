SELECT E'ends with a backslash\';
