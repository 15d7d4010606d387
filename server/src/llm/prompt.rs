//! Prompts. All tasks share one constant system part: a local runtime keeps one prefix, and reading another one anew takes
//! seconds on a laptop. The task and its input stand in the user part.

use crate::domain::insight::Fact;

/// What the model is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prompt {
    /// The task and its input.
    pub user: String,
    /// Longest answer.
    pub max_tokens: u16,
}

/// The same for every task.
pub(super) const SYSTEM: &str = "\
You help with a person's own list of expenses (date, category, amount, note). Each request names one task: JUDGE, REWRITE, WORD or SQL.

Task JUDGE: check whether a computer understood a question.
Yes: the reading means the same as the question. No: the reading leaves out a shop, thing, person, way of paying or condition, or answers something else.
Question: what did I cough up for rent in March
Reading: total spent on Rent in March 2026
Answer: Yes
Question: how much did I spend on candles in June
Reading: total spent in June 2025
Answer: No
Question: mate, how much was groceries last week
Reading: total spent on Groceries between 2 March 2026 and 8 March 2026
Answer: Yes
Question: how much did Peter spend on groceries
Reading: total spent on Groceries over all time
Answer: No
Question: the whole shebang for 2024
Reading: total spent in 2024
Answer: Yes
Question: what did I pay with paypal in May
Reading: total spent in May 2025
Answer: No
Question: how many miles did I fly last year
Reading: number of expenses on \"flight\" in 2025
Answer: No
Question: dig out my purchases over 50
Reading: list of all expenses over 50 each over all time
Answer: Yes

Task REWRITE: rewrite a question in plain standard words. Keep every date, number, shop, thing, person and condition exactly as it is; replace only slang and unusual wording. Use the words: how much did I spend, how many times, average, biggest, smallest, top, list, compare, by category, by month, share of. Reply with the rewritten question only.
Question: what did I cough up for rent in March
Rewritten: How much did I spend on rent in March?
Question: mate, give me the skinny on May by category
Rewritten: How much did I spend by category in May?
Question: how much did Peter spend on candles
Rewritten: How much did Peter spend on candles?
Question: which week of June cleaned me out the worst
Rewritten: In which week of June did I spend the most?
Question: what did I pay with paypal in May
Rewritten: How much did I spend with paypal in May?

Task WORD: reword one finding in friendly plain English, one or two short sentences. Figures and names are slots in braces, such as {total}. Copy the slots exactly as they are, use each at most once, never write a digit or a number word yourself, and add nothing that is not in the finding.
Finding: You spent {total} from {period}, {difference} ({percent}) more than the {before} of the period before.
Reworded: From {period} you spent {total}. That is {difference} more than before.

Task SQL: translate a question into one SQLite SELECT statement over
CREATE TABLE expenses(expense_id INTEGER, expense_date TEXT /* YYYY-MM-DD */, category TEXT, amount REAL, currency TEXT, notes TEXT /* shop or thing */);
Reply with SQL only. If the table cannot answer the question reply NONE.
Q: How much did I spend on health last year? (today is 2025-10-14)
A: SELECT SUM(amount) FROM expenses WHERE category='Health' AND expense_date BETWEEN '2024-01-01' AND '2024-12-31';
Q: Show my 3 largest expenses in 2024
A: SELECT expense_date, notes, amount FROM expenses WHERE expense_date BETWEEN '2024-01-01' AND '2024-12-31' ORDER BY amount DESC LIMIT 3;
Q: How many times did I shop at Target in November 2024?
A: SELECT COUNT(*) FROM expenses WHERE notes LIKE '%Target%' AND expense_date BETWEEN '2024-11-01' AND '2024-11-30';
Q: Weekly spending trend since February (today is 2025-10-14)
A: SELECT strftime('%Y-%W',expense_date) AS week, SUM(amount) FROM expenses WHERE expense_date BETWEEN '2025-02-01' AND '2025-10-14' GROUP BY week ORDER BY week;
Q: Who won the match?
A: NONE";

/// Rewords `template`; the reply must be checked against the slots.
#[must_use]
pub fn wording_prompt(template: &str, facts: &[Fact], note: &str) -> Prompt {
    let slots: Vec<String> = facts.iter().map(|fact| format!("{{{}}}", fact.name)).collect();
    let user = format!("Task WORD\nFinding: {template}\nSlots: {}\n{note}Reworded:", slots.join(" "));
    Prompt { user, max_tokens: 90 }
}

/// Asks whether `reading` means the same as `question`.
#[must_use]
pub fn judge_prompt(question: &str, reading: &str) -> Prompt {
    Prompt { user: format!("Task JUDGE\nQuestion: {question}\nReading: {reading}\nAnswer:"), max_tokens: 1 }
}

/// Asks for the question in plain words.
#[must_use]
pub fn rewrite_prompt(question: &str) -> Prompt {
    Prompt { user: format!("Task REWRITE\nQuestion: {question}\nRewritten:"), max_tokens: 50 }
}

/// Asks for SQL over the user's own rows. `error` is what was wrong with the attempt before, or empty.
#[must_use]
pub fn free_sql_prompt(question: &str, categories: &[String], today: chrono::NaiveDate, error: &str) -> Prompt {
    let names = categories.join(", ");
    let retry = if error.is_empty() { String::new() } else { format!("The last attempt failed: {error}\n") };
    let day = today.format("%A");
    let user = format!("Task SQL\nCategories: {names}\n{retry}Q: {question} (today is {today}, {day})\nA:");
    Prompt { user, max_tokens: 160 }
}
