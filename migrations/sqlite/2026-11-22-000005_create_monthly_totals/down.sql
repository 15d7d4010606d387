DROP TABLE monthly_totals;
