DROP INDEX expenses_sums ON expenses;
