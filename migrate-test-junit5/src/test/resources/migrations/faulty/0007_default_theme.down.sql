SELECT 'the theme may stay';
