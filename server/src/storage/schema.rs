//! The tables as diesel sees them; the truth is in `migrations/`.

diesel::table! {
    users (id) {
        id -> Binary,
        username -> Text,
        username_key -> Binary,
        password_hash -> Text,
        currency_code -> Text,
        time_zone -> Text,
        week_start -> SmallInt,
        create_time -> BigInt,
        version -> BigInt,
        data_version -> BigInt,
        bulk_seq -> BigInt,
        bulk_token -> Nullable<Binary>,
        bulk_until -> BigInt,
        bulk_restores -> BigInt,
    }
}

diesel::table! {
    sessions (token_hash) {
        token_hash -> Binary,
        user_id -> Binary,
        client -> Text,
        create_time -> BigInt,
        last_used -> BigInt,
        expire_time -> BigInt,
    }
}

diesel::table! {
    password_guesses (name_hash) {
        name_hash -> Binary,
        failures -> BigInt,
        last_time -> BigInt,
        paused_until -> BigInt,
    }
}

diesel::table! {
    categories (user_id, id) {
        user_id -> Binary,
        id -> Binary,
        name -> Text,
        name_key -> Binary,
        archived -> Bool,
        delete_seq -> BigInt,
        merged_into -> Nullable<Binary>,
    }
}

diesel::table! {
    expenses (user_id, spent_on, id) {
        user_id -> Binary,
        spent_on -> Date,
        id -> Binary,
        amount_minor -> BigInt,
        currency_code -> Text,
        category_id -> Binary,
        notes -> Text,
        notes_key -> Binary,
        version -> BigInt,
        create_time -> BigInt,
        update_time -> BigInt,
        create_seq -> BigInt,
        delete_seq -> BigInt,
    }
}

diesel::table! {
    monthly_totals (user_id, month, category_id, currency_code) {
        user_id -> Binary,
        month -> Date,
        category_id -> Binary,
        currency_code -> Text,
        amount_minor -> BigInt,
        expense_count -> BigInt,
    }
}

diesel::table! {
    requests (user_id, request_id) {
        user_id -> Binary,
        request_id -> Binary,
        payload_hash -> Binary,
        result -> Text,
        create_time -> BigInt,
    }
}

diesel::table! {
    changes (user_id, seq) {
        user_id -> Binary,
        seq -> BigInt,
        kind -> Text,
        summary -> Text,
        expense_count -> BigInt,
        payload -> Text,
        undone -> Bool,
        create_time -> BigInt,
    }
}

diesel::table! {
    conversation_turns (user_id, conversation_id, turn) {
        user_id -> Binary,
        conversation_id -> Binary,
        turn -> BigInt,
        question -> Text,
        create_time -> BigInt,
        answer -> Text,
        result -> Nullable<Text>,
    }
}

diesel::table! {
    dismissed_insights (user_id, insight_key) {
        user_id -> Binary,
        insight_key -> Binary,
        create_time -> BigInt,
    }
}

diesel::allow_tables_to_appear_in_same_query!(sessions, users);

diesel::define_sql_function! {
    /// SUM of BIGINT is DECIMAL on MySQL; this decodes to a whole number on both.
    #[aggregate]
    #[sql_name = "SUM"]
    fn sum_minor(value: diesel::sql_types::BigInt) -> diesel::sql_types::Nullable<diesel::sql_types::BigInt>;
}

diesel::define_sql_function! {
    /// Position of the needle, from 1; 0 = not found. Bytewise on both engines.
    fn instr(haystack: diesel::sql_types::Binary, needle: diesel::sql_types::Binary) -> diesel::sql_types::BigInt;
}
