CREATE INDEX expenses_sums ON expenses (user_id, spent_on, category_id, currency_code, amount_minor, create_seq, delete_seq);
