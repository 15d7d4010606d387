//! One shape of answer per kind of plan: its columns, its rows, its sentence and the facts in it.

use super::answer::{Answered, Maker, capital, fact, integer, text};
use super::ledger::{Cell, Table};
use super::occasions::day_in_words;
use super::overspending::excesses;
use crate::domain::insight::Fact;
use crate::domain::report::{change_per_mille, divide_rounded, percent_text};
use crate::domain::{BucketSpan, expenses_in_words};
use crate::question::{Compare, Group, Metric, Period, PeriodKind, Unit};
use chrono::Datelike;

impl Maker<'_> {
    pub(super) fn total(&self, metric: Metric, table: &Table) -> Answered {
        let row = table.rows.first();
        let (sum, count) = (integer(row.and_then(|row| row.first())), integer(row.and_then(|row| row.get(1))));
        let what = |prefix: &str| self.reading.strip_prefix(prefix).unwrap_or(self.reading).to_owned();
        let mut answered = match metric {
            Metric::Average => {
                let mean = divide_rounded(sum, count);
                let facts = vec![
                    fact("average", self.money(mean)),
                    fact("what", what("average amount of one expense ")),
                    fact("count", count.to_string()),
                ];
                let template = "One expense {what} was {average} on average, over {count} of them.";
                Self::build(&["average", "expenses"], vec![vec![self.plain(mean), count.to_string()]], template, facts)
            }
            Metric::AveragePer(unit) => {
                let mean = self.per_unit(sum, unit);
                let facts = vec![
                    fact("average", self.money(mean)),
                    fact("what", what("average spent ")),
                    fact("total", self.money(sum)),
                ];
                let template = "You spent {average} {what}; {total} in all.";
                Self::build(&["average"], vec![vec![self.plain(mean)]], template, facts)
            }
            Metric::CountPer(unit) => {
                // Hundredths of an expense, as cents are.
                let (count, total) = (sum, count);
                let rate = self.per_unit(count * 100, unit);
                let rate = format!("{}.{:02}", rate / 100, rate % 100);
                let facts = vec![
                    fact("rate", rate.clone()),
                    fact("what", what("average number of expenses ")),
                    fact("count", expenses_in_words(count)),
                    fact("total", self.money(total)),
                ];
                let template = "{rate} expenses {what} on average: {count}, {total} in all.";
                Self::build(&["average"], vec![vec![rate]], template, facts)
            }
            _ => self.spent(sum, count, row),
        };
        answered.empty = count == 0;
        answered
    }

    /// The total divided by the units of the periods, as far as they have passed and rows exist.
    pub(super) fn per_unit(&self, sum: i64, unit: Unit) -> i64 {
        self.per_unit_of(sum, unit, &self.plan.periods)
    }

    fn per_unit_of(&self, sum: i64, unit: Unit, periods: &[Period]) -> i64 {
        let lengths = match periods {
            [] => vec![self.days_and_months(None)],
            periods => periods.iter().map(|period| self.days_and_months(Some(period))).collect(),
        };
        let days = lengths.iter().map(|(days, _)| days).sum();
        let months = lengths.iter().map(|(_, months)| months).sum();
        match unit {
            Unit::Day => divide_rounded(sum, days),
            Unit::Week => divide_rounded(sum * 7, days),
            Unit::Fortnight => divide_rounded(sum * 14, days),
            Unit::Month => divide_rounded(sum, months),
            Unit::Quarter => divide_rounded(sum * 3, months),
            // A year that has only begun counts by its months.
            Unit::Year => divide_rounded(sum * 12, months),
        }
    }

    /// How long a period is, all time without one, as far as it has passed and rows exist.
    fn days_and_months(&self, period: Option<&Period>) -> (i64, i64) {
        let today = self.context.today;
        let first = self.ledger.first_day().unwrap_or(today);
        let start = period.and_then(|period| period.start).unwrap_or(first).max(first);
        // Expenses may lie ahead: what they add to the sum adds to the time.
        let known = self.ledger.vocabulary().last_day().map_or(today, |last| last.max(today));
        let end = period.and_then(|period| period.end).map_or(known, |end| end.min(today)).max(start);
        let months = (end.year() - start.year()) * 12 + end.month0().cast_signed() - start.month0().cast_signed() + 1;
        ((end - start).num_days() + 1, i64::from(months))
    }

    pub(super) fn number(&self, table: &Table, column: &str) -> Answered {
        let row = table.rows.first();
        let (count, sum) = (integer(row.and_then(|row| row.first())), integer(row.and_then(|row| row.get(1))));
        let reading = self.reading.strip_prefix("number of expenses ").unwrap_or(self.reading);
        let mut answered = if column == "expenses" {
            let last = text(row.and_then(|row| row.get(2)));
            let mut facts =
                vec![fact("count", expenses_in_words(count)), fact("what", reading), fact("total", self.money(sum))];
            let rows = vec![vec![count.to_string(), self.plain(sum), last.clone()]];
            let template = if count > 0 && !self.plan.filter.is_everything() {
                facts.push(fact("last", day_in_words(&last)));
                "{count} {what}, {total} in all, the last on {last}."
            } else {
                "{count} {what}, {total} in all."
            };
            Self::build(&["expenses", "total", "last"], rows, template, facts)
        } else {
            let facts = vec![fact("count", count.to_string())];
            let template = format!("{}: {{count}}.", capital(self.reading));
            Self::build(&[column], vec![vec![count.to_string()]], template, facts)
        };
        answered.empty = count == 0 && self.ledger.is_empty();
        answered
    }

    pub(super) fn median(&self, table: &Table) -> Answered {
        let middle: Vec<i64> = table.rows.iter().map(|row| integer(row.first())).collect();
        let minor = divide_rounded(middle.iter().sum(), i64::try_from(middle.len()).unwrap_or(1));
        let template = format!("{}: {{median}}.", capital(self.reading));
        let mut answered =
            Self::build(&["median"], vec![vec![self.plain(minor)]], template, vec![fact("median", self.money(minor))]);
        answered.empty = table.rows.is_empty();
        answered
    }

    pub(super) fn list_rows(&self, table: &Table) -> (Vec<Vec<String>>, i64) {
        let sum = table.rows.iter().map(|row| integer(row.get(2))).sum();
        let rows = table
            .rows
            .iter()
            .map(|row| vec![text(row.first()), text(row.get(1)), self.plain(integer(row.get(2))), text(row.get(3))]);
        (rows.collect(), sum)
    }

    pub(super) fn list(&self, table: &Table) -> Answered {
        let (rows, sum) = self.list_rows(table);
        let shown = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        // A list without a limit says what all its rows come to, those that are cut off too.
        let whole = table.rows.first().filter(|row| row.len() > 4);
        let (count, sum) = whole.map_or((shown, sum), |row| (integer(row.get(4)), integer(row.get(5))));
        let mut facts = vec![fact("count", expenses_in_words(count)), fact("total", self.money(sum))];
        let cut = count > shown;
        if cut {
            facts.push(fact("shown", shown.to_string()));
        }
        let template =
            if cut { "{count}, {total} in all; the first {shown} are shown." } else { "{count}, {total} in all." };
        let empty = rows.is_empty();
        let mut answered = Self::build(&["date", "category", "amount", "notes"], rows, template, facts);
        (answered.empty, answered.truncated) = (empty, cut);
        answered
    }

    pub(super) fn extreme(&self, table: &Table) -> Answered {
        let (rows, _) = self.list_rows(table);
        let row = table.rows.first();
        let (category, notes) = (text(row.and_then(|row| row.get(1))), text(row.and_then(|row| row.get(3))));
        let name = if notes.is_empty() { category.clone() } else { format!("{notes} ({category})") };
        let facts = vec![
            fact("amount", self.money(integer(row.and_then(|row| row.get(2))))),
            fact("name", name),
            fact("day", text(row.and_then(|row| row.first()))),
        ];
        let template = format!("{}: {{name}} on {{day}} with {{amount}}.", capital(self.reading));
        let empty = rows.is_empty();
        let mut answered = Self::build(&["date", "category", "amount", "notes"], rows, template, facts);
        answered.empty = empty;
        answered
    }

    pub(super) fn grouped(&self, table: &Table, group: Group) -> Answered {
        let metric = self.plan.metric;
        let value = |row: &Vec<Cell>| match metric {
            Metric::Count => integer(row.get(2)),
            Metric::Average => divide_rounded(integer(row.get(1)), integer(row.get(2))),
            Metric::Largest | Metric::Smallest => integer(row.get(3)),
            _ => integer(row.get(1)),
        };
        let cell = |value: i64| if metric == Metric::Count { value.to_string() } else { self.plain(value) };
        let words = |value: i64| if metric == Metric::Count { expenses_in_words(value) } else { self.money(value) };
        let column = match metric {
            Metric::Count => "expenses",
            Metric::Average => "average",
            Metric::Largest => "largest",
            Metric::Smallest => "smallest",
            _ => "total",
        };
        let extreme = matches!(metric, Metric::Largest | Metric::Smallest);
        let cells = |row: &Vec<Cell>| {
            let mut cells = vec![text(row.first()), cell(value(row))];
            if extreme {
                cells.extend([text(row.get(4)), text(row.get(5))]);
            }
            cells
        };
        let rows: Vec<Vec<String>> = table.rows.iter().map(cells).collect();
        let sum: i64 = table.rows.iter().map(|row| integer(row.get(1))).sum();
        // Of equal ones the first.
        let top = match metric {
            Metric::Smallest => table.rows.iter().min_by_key(|row| value(row)),
            _ => table.rows.iter().rev().max_by_key(|row| value(row)),
        };
        let shown = match self.plan.limit {
            Some(1) => table.rows.first(),
            _ => top,
        };
        let facts = vec![
            fact("amount", shown.map(|row| words(value(row))).unwrap_or_default()),
            fact("top", text(shown.and_then(|row| row.first()))),
            fact("total", self.money(sum)),
        ];
        let template = match (self.plan.limit, metric) {
            (Some(1), _) => format!("{}: {{top}} with {{amount}}.", capital(self.reading)),
            (_, Metric::Sum) => "{top} is highest with {amount}; the rows add up to {total}.".to_owned(),
            (_, Metric::Smallest) => "{top} is lowest with {amount}.".to_owned(),
            _ => "{top} is highest with {amount}.".to_owned(),
        };
        let empty = rows.is_empty();
        let mut columns = vec![group.name(), column];
        if extreme {
            columns.extend(["date", "notes"]);
        }
        let mut answered = Self::build(&columns, rows, template, facts);
        answered.empty = empty;
        answered
    }

    /// Totals of each group in two periods, and what changed.
    pub(super) fn compared_groups(&self, table: &Table, group: Group) -> Answered {
        let cells = |row: &Vec<Cell>| {
            let (later, earlier) = (integer(row.get(1)), integer(row.get(2)));
            vec![text(row.first()), self.plain(later), self.plain(earlier), self.plain(later - earlier)]
        };
        let rows: Vec<Vec<String>> = table.rows.iter().map(cells).collect();
        let labels: Vec<String> = self.plan.periods.iter().map(period_label).collect();
        let (later, earlier) =
            (labels.first().cloned().unwrap_or_default(), labels.get(1).cloned().unwrap_or_default());
        let first = table.rows.first();
        let change = integer(first.and_then(|row| row.get(1))) - integer(first.and_then(|row| row.get(2)));
        let facts = vec![
            fact("difference", self.money(change.abs())),
            fact("top", text(first.and_then(|row| row.first()))),
            fact("later", later.clone()),
            fact("earlier", earlier.clone()),
        ];
        let word = if change < 0 { "less" } else { "more" };
        let template = format!("{{top}}: {{difference}} {word} in {{later}} than in {{earlier}}.");
        let empty = rows.is_empty();
        let mut answered = Self::build(&[group.name(), &later, &earlier, "difference"], rows, template, facts);
        answered.empty = empty;
        answered
    }

    pub(super) fn compared(&self, table: &Table) -> Answered {
        let count = self.plan.metric == Metric::Count;
        let value = |minor: i64| if count { minor.to_string() } else { self.plain(minor) };
        let shown = |minor: i64| if count { expenses_in_words(minor) } else { self.money(minor) };
        let mut labels = self.plan.periods.iter().map(period_label);
        let by_period = self.plan.compare == Compare::Periods;
        let mut periods = self.plan.periods.iter();
        let mut amount = |sum: i64| {
            let period = periods.next().map(std::slice::from_ref).filter(|_| by_period);
            match self.plan.metric {
                Metric::AveragePer(unit) => self.per_unit_of(sum, unit, period.unwrap_or(&self.plan.periods)),
                _ => sum,
            }
        };
        let triples: Vec<(String, String, i64, i64)> = table
            .rows
            .iter()
            .map(|row| {
                let said = text(row.first());
                let label = labels.next().filter(|_| by_period).unwrap_or_else(|| said.clone());
                (label, said, amount(integer(row.get(1))), integer(row.get(2)))
            })
            .collect();
        let beside = |other: i64| if count { self.plain(other) } else { other.to_string() };
        let rows = compared_rows(&triples, &value, &beside);
        let pairs: Vec<(String, i64)> = triples.into_iter().map(|(_, said, minor, _)| (said, minor)).collect();
        let empty = pairs.iter().all(|(_, minor)| *minor == 0);
        let (template, facts) = against(&pairs, &shown);
        let columns = match (rows.len(), count) {
            (2, false) if matches!(self.plan.metric, Metric::AveragePer(_)) => {
                vec!["compared", "average", "expenses", "difference", "percent"]
            }
            (2, false) => vec!["compared", "total", "expenses", "difference", "percent"],
            (2, true) => vec!["compared", "expenses", "total", "difference", "percent"],
            (_, false) => vec!["compared", "total", "expenses"],
            (_, true) => vec!["compared", "expenses", "total"],
        };
        let mut answered = Self::build(&columns, rows, template, facts);
        answered.empty = empty;
        answered
    }

    pub(super) fn overspending(&self, table: &Table) -> Answered {
        let span = self.plan.periods.first().and_then(closed);
        let Some(span) = span.map(|span| BucketSpan { end: span.end.min(self.context.today), ..span }) else {
            return Self::build(&[], Vec::new(), "Name a period, such as this month.", Vec::new());
        };
        let Some((found, usual)) = excesses(&table.rows, span) else {
            let template = "There are too few whole months before this period to say what is usual.";
            return Self::build(&["category", "spent", "usual", "over"], Vec::new(), template, Vec::new());
        };
        let rows = found.iter().map(|excess| {
            let over = excess.spent - excess.usual;
            vec![excess.category.clone(), self.plain(excess.spent), self.plain(excess.usual), self.plain(over)]
        });
        let rows = rows.collect();
        let mut facts = vec![fact("months", usual.months.to_string())];
        let baseline = match usual.same_days {
            true => "the median of the same days of the {months} months before",
            false => "the median of the {months} whole months before, scaled to these days",
        };
        let template = match found.first() {
            None => format!("No category is above its usual, which is {baseline}."),
            Some(worst) => {
                facts.insert(0, fact("over", self.money(worst.spent - worst.usual)));
                facts.push(fact("category", worst.category.clone()));
                facts.push(fact("spent", self.money(worst.spent)));
                facts.push(fact("usual", self.money(worst.usual)));
                format!(
                    "Most on {{category}}: {{spent}} against a usual {{usual}}, {{over}} over. Usual is {baseline}."
                )
            }
        };
        Self::build(&["category", "spent", "usual", "over"], rows, template, facts)
    }
}

/// What is compared in a sentence.
fn against(pairs: &[(String, i64)], shown: &dyn Fn(i64) -> String) -> (String, Vec<Fact>) {
    match pairs {
        [(a, x), (b, y)] => {
            let mut facts = vec![
                fact("first", shown(*x)),
                fact("a", a.clone()),
                fact("second", shown(*y)),
                fact("b", b.clone()),
                fact("difference", shown((x - y).abs())),
            ];
            let word = if x < y { "less" } else { "more" };
            let mut template = format!("{{first}} {{a}} against {{second}} {{b}}: {{difference}} {word}");
            if let Some(change) = change_per_mille(*x, *y) {
                facts.push(fact("percent", format!("{}%", percent_text(change.abs()))));
                template.push_str(" ({percent})");
            }
            template.push('.');
            (template, facts)
        }
        several => {
            let highest = several.iter().max_by_key(|(_, minor)| *minor);
            let facts = vec![
                fact("amount", highest.map(|(_, minor)| shown(*minor)).unwrap_or_default()),
                fact("top", highest.map(|(name, _)| name.clone()).unwrap_or_default()),
            ];
            ("Highest is {top} with {amount}.".to_owned(), facts)
        }
    }
}

/// What is compared, one row each; of two the first also says by how much it differs.
fn compared_rows(
    triples: &[(String, String, i64, i64)],
    value: &dyn Fn(i64) -> String,
    beside: &dyn Fn(i64) -> String,
) -> Vec<Vec<String>> {
    let cells =
        |(label, _, minor, other): &(String, String, i64, i64)| vec![label.clone(), value(*minor), beside(*other)];
    let mut rows: Vec<Vec<String>> = triples.iter().map(cells).collect();
    if let ([(_, _, a, _), (_, _, b, _)], [first, second]) = (triples, rows.as_mut_slice()) {
        let percent = change_per_mille(*a, *b).map(percent_text).unwrap_or_default();
        first.extend([value(a - b), percent]);
        second.extend([String::new(), String::new()]);
    }
    rows
}

/// A period as a cell: `2025`, `2025-03`, `2025-Q1`, or its two days.
fn period_label(period: &Period) -> String {
    let (Some(start), Some(end)) = (period.start, period.end) else {
        return crate::question::period_in_words(period);
    };
    match period.kind {
        PeriodKind::Calendar(Unit::Year) => start.year().to_string(),
        PeriodKind::Calendar(Unit::Quarter) => format!("{}-Q{}", start.year(), start.month0() / 3 + 1),
        PeriodKind::Calendar(Unit::Month) | PeriodKind::BareMonth => start.format("%Y-%m").to_string(),
        _ if start == end => start.to_string(),
        _ => format!("{start}/{end}"),
    }
}

fn closed(period: &Period) -> Option<BucketSpan> {
    Some(BucketSpan { start: period.start?, end: period.end? })
}
