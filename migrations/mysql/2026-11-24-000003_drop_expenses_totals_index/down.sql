CREATE INDEX expenses_totals ON expenses (user_id, spent_on, category_id, currency_code, amount_minor, delete_seq);
