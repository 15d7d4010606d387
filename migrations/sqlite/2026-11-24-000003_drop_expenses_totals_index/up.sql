DROP INDEX expenses_totals;
