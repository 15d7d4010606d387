//! Fuzzy search: the letters in their order, the best match first.

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher};

/// What fits `typed`, best first, what begins so before all others; everything as it stands when nothing is typed.
#[must_use]
pub fn best<'a, T: AsRef<str>>(items: &'a [T], typed: &str) -> Vec<&'a T> {
    if typed.trim().is_empty() {
        return items.iter().collect();
    }
    let pattern = Pattern::new(typed.trim(), CaseMatching::Ignore, Normalization::Smart, AtomKind::Fuzzy);
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut buffer = Vec::new();
    let mut scored: Vec<(u32, &T)> = items
        .iter()
        .filter_map(|item| {
            let text = nucleo_matcher::Utf32Str::new(item.as_ref(), &mut buffer);
            pattern.score(text, &mut matcher).map(|score| (score, item))
        })
        .collect();
    let typed = typed.trim().to_lowercase();
    let begins = |item: &T| item.as_ref().to_lowercase().starts_with(&typed);
    scored.sort_by_cached_key(|(score, item)| (!begins(item), std::cmp::Reverse(*score)));
    scored.into_iter().map(|(_, item)| item).collect()
}

#[cfg(test)]
mod tests {
    use super::best;

    #[test]
    fn letters_in_their_order() {
        let names = ["Export", "Expenses", "Dashboard"];
        assert_eq!(best(&names, ""), ["Export", "Expenses", "Dashboard"].iter().collect::<Vec<_>>());
        assert_eq!(best(&names, "exs"), [&"Expenses"]);
        assert_eq!(best(&["Settings, log out", "Log out"], "log out"), [&"Log out", &"Settings, log out"]);
        assert!(best(&names, "xyz").is_empty());
    }
}
