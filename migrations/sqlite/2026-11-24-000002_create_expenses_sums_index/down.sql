DROP INDEX expenses_sums;
