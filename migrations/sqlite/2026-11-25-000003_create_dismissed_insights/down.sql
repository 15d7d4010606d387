DROP TABLE dismissed_insights;
