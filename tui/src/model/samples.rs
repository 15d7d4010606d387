//! A model filled with made-up data, for tests of the core and of the screens.

use super::data::{
    Account, AnswerPart, Bar, Category, Dashboard, Expense, Insight, ListQuery, ModelStatus, Share, Totals,
};
use super::{Model, Start, Turn};
use outgo_server::domain::WeekStart;

/// At start, on 2026-08-22, nobody logged in.
pub(crate) fn fresh(columns: u16, rows: u16) -> Model {
    let start = Start {
        today: "2026-08-22".parse().unwrap(),
        server: "127.0.0.1:7878".to_owned(),
        embedded: true,
        first_run: false,
        demo: false,
        has_session: false,
        data_place: "~/.local/share/outgo/outgo.db".to_owned(),
        id_seed: 7,
        tips: false,
        has_desktop: false,
        plain_text: false,
        stands_still: true,
        config: crate::config::Config { file: Some("/home/ana/client.toml".into()), ..Default::default() },
        locale: crate::locale::Locale::default(),
        settings_place: "~/.config/outgo/client.toml".to_owned(),
        log_place: "~/.local/state/outgo".to_owned(),
        filters: Vec::new(),
    };
    Model::new(start, (columns, rows))
}

fn expense(at: usize, date: &str, category: &str, notes: &str, amount: &str) -> Expense {
    Expense {
        id: format!("id{at}"),
        amount: amount.to_owned(),
        currency: "EUR".to_owned(),
        date: date.to_owned(),
        category: category.to_owned(),
        notes: notes.to_owned(),
        etag: "1".to_owned(),
        added: format!("{date} 13:02"),
        edited: String::new(),
    }
}

fn share(category: &str, amount: &str, part: f64, percent: &str, change: &str) -> Share {
    Share {
        category: category.to_owned(),
        amount: amount.to_owned(),
        share: part,
        percent: percent.to_owned(),
        change: change.to_owned(),
        count: 3,
    }
}

fn dashboard() -> Dashboard {
    let minor = |day: u64| if day == 1 { 120_000 } else { day * 37 % 11 * 900 };
    let bars = (1..=31).map(|day: u64| Bar {
        days: (format!("2026-08-{day:02}"), format!("2026-08-{day:02}")),
        count: 1,
        label: format!("{day} Aug"),
        amount: format!("{}.{:02}", minor(day) / 100, minor(day) % 100),
        minor: minor(day),
    });
    Dashboard {
        currency: "EUR".to_owned(),
        total: "2540.00".to_owned(),
        count: 42,
        per_day: "81.94".to_owned(),
        change: "271.90".to_owned(),
        change_percent: "12.0".to_owned(),
        previous: ("2026-07-01".to_owned(), "2026-07-31".to_owned()),
        previous_total: "2268.10".to_owned(),
        previous_count: 37,
        categories: vec![
            share("Housing", "1200.00", 0.472, "47.2", "0.00"),
            share("Groceries", "512.40", 0.202, "20.2", "54.90"),
            share("Dining", "301.15", 0.119, "11.9", "113.15"),
            share("Transport", "184.00", 0.072, "7.2", "-12.00"),
            share("Utilities", "142.77", 0.056, "5.6", "4.67"),
            share("Fun", "96.50", 0.038, "3.8", "-3.00"),
            share("Health", "60.00", 0.024, "2.4", "60.00"),
            share("Gifts", "43.18", 0.017, "1.7", "43.18"),
        ],
        bars: bars.collect(),
        largest: vec![expense(9, "2026-08-01", "Housing", "Rent, August", "1200.00")],
        others: vec![("USD".to_owned(), "12.00".to_owned())],
    }
}

/// Logged in as ana, with a month of data on every screen.
pub(crate) fn filled(columns: u16, rows: u16) -> Model {
    let mut model = fresh(columns, rows);
    let (username, currency) = ("ana".to_owned(), "EUR".to_owned());
    model.account = Some(Account { username, currency, decimals: 2, week_start: WeekStart::Monday });
    model.list.rows = vec![
        expense(1, "2026-08-22", "Groceries", "Weekly shop, market hall", "54.20"),
        expense(2, "2026-08-21", "Dining", "Lunch with 日本 friends", "18.50"),
        expense(3, "2026-08-21", "Transport", "Train to Ghent, return", "23.00"),
        expense(4, "2026-08-05", "Utilities", "Electricity", "102.78"),
        expense(5, "2026-08-01", "Housing", "Rent, August", "1200.00"),
    ];
    model.clock = "08:12".to_owned();
    (model.list.loaded, model.list.as_of) = (true, model.clock.clone());
    model.list.totals = Totals { rows: vec![("EUR".to_owned(), "2540.00".to_owned(), 42)], ..Totals::default() };
    model.categories =
        ["Groceries", "Dining", "Housing"].map(|name| Category { name: name.to_owned(), count: 9 }).to_vec();
    model.dashboard.data = Some(dashboard());
    model.model = ModelStatus {
        message: "qwen is ready".to_owned(),
        name: "qwen".to_owned(),
        usable: true,
        missing: false,
        local: true,
    };
    model.insights.items = vec![Insight {
        id: "total".to_owned(),
        headline: "2,540.00 EUR spent, 12.0% more than before".to_owned(),
        text: "You spent 2,540.00 EUR, 271.90 EUR (12.0%) more than the 2,268.10 EUR of the period before.".to_owned(),
        by_model: false,
        warning: true,
        count: Some((42, 0)),
        evidence: ListQuery::default(),
    }];
    (model.insights.loaded, model.insights.as_of) = (true, model.clock.clone());
    let text = "You spent 2,091.35 EUR on food, in 87 expenses.".to_owned();
    let columns = vec!["month".to_owned(), "total".to_owned()];
    let row = |month: &str, total: &str| vec![month.to_owned(), total.to_owned()];
    let table = vec![row("2026-06", "619.20"), row("2026-07", "658.60")];
    model.chat.turns = vec![Turn {
        question: "how much on food by month".to_owned(),
        parts: vec![
            AnswerPart::Interpreted {
                text: "total spent for each month".to_owned(),
                assumptions: vec![],
                evidence: None,
            },
            AnswerPart::Sql { text: "SELECT 1".to_owned() },
            AnswerPart::Table { columns, rows: table, truncated: false },
            AnswerPart::Text { text, verified: true, answered: true, choices: vec![] },
        ],
        failure: None,
        done: true,
        at: "08:31".to_owned(),
    }];
    model
}
