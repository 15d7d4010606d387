DROP INDEX expenses_totals ON expenses;
