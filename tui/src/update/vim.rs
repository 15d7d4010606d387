//! Fields with two modes, for whom the configuration says `vim = true`: Escape leaves typing, letters move and change, `i`
//! types again; Escape once more does what it does without. Counts, `d` and `c` with motions, `u`.

use super::typing::{changed, focus, focused};
use crate::keys::{Key, Scope};
use crate::model::{Field, Model, Vim};

/// Most repetitions of a command.
const MAX_COUNT: usize = 999;

/// Whether the key was for the mode of the field.
pub(super) fn key(model: &mut Model, key: Key) -> bool {
    let scope = model.scope();
    if !model.start.config.vim || !scope.is_text() || focused(model).is_none() {
        model.vim = Vim::default();
        return false;
    }
    let place = Some((scope, model.layers.len(), focus(model)));
    if model.vim.place != place {
        // Another field begins by typing.
        let before = focused(model).map(|field| (field.text().to_owned(), field.caret()));
        let before = before.filter(|_| !may_be_secret(scope));
        model.vim = Vim { place, before: before.into_iter().collect(), ..Vim::default() };
    }
    let pending = model.vim.operator.is_some() || model.vim.count > 0;
    if !matches!(key, Key::Char(_)) {
        (model.vim.operator, model.vim.count) = (None, 0);
    }
    match (model.vim.normal, key) {
        (false, Key::Esc) => {
            model.vim.normal = true;
            if let Some(field) = focused(model) {
                field.set_caret(field.caret().saturating_sub(1));
            }
            true
        }
        (true, Key::Esc) if pending => true,
        (true, Key::Char(c)) => {
            command(model, c);
            true
        }
        _ => false,
    }
}

/// Whether a field there may be a password, of which no copies are kept.
fn may_be_secret(scope: Scope) -> bool {
    matches!(scope, Scope::Login | Scope::Reset | Scope::SessionEnded | Scope::Prompt)
}

/// One letter or digit while not typing.
fn command(model: &mut Model, c: char) {
    if let Some(digit) = c.to_digit(10).filter(|digit| *digit > 0 || model.vim.count > 0) {
        let digit = usize::try_from(digit).unwrap_or_default();
        model.vim.count = (model.vim.count * 10 + digit).min(MAX_COUNT);
        return;
    }
    let count = std::mem::take(&mut model.vim.count).max(1);
    let (operator, times) = model.vim.operator.take().unzip();
    let count = count.saturating_mul(times.unwrap_or(1)).min(MAX_COUNT);
    let Some(field) = focused(model) else { return };
    let before = (field.text().to_owned(), field.caret());
    let text: Vec<char> = before.0.chars().collect();
    let at = field.caret().min(text.len());
    let (whole, rest) = ((0, text.len()), (at, text.len()));
    // What is cut, and whether typing goes on.
    let (cut, types) = match (operator, c) {
        (Some(operator), _) if operator == c => (Some(whole), operator == 'c'),
        // A word that is changed keeps the blank behind it.
        (Some('c'), 'w') if text.get(at).is_some_and(|c| !c.is_whitespace()) => {
            let to = motion('e', &text, at.saturating_sub(1), count).unwrap_or(at);
            (Some((at, (to.max(at) + 1).min(text.len()))), true)
        }
        (Some(operator), _) => match motion(c, &text, at, count) {
            // The word's end itself goes too.
            Some(to) if c == 'e' => (Some((at, (to + 1).min(text.len()))), operator == 'c'),
            Some(to) => (Some((at.min(to), at.max(to))), operator == 'c'),
            None => return,
        },
        (None, 'd' | 'c') => {
            model.vim.operator = Some((c, count));
            return;
        }
        (None, 'x' | 's') => (Some((at, (at + count).min(text.len()))), c == 's'),
        (None, 'X') => (Some((at.saturating_sub(count), at)), false),
        (None, 'u') => return undo(model, count),
        (None, 'D' | 'C') => (Some(rest), c == 'C'),
        (None, 'S') => (Some(whole), true),
        (None, 'i' | 'a' | 'I' | 'A') => {
            field.set_caret(match c {
                'a' => at + 1,
                'I' => 0,
                'A' => text.len(),
                _ => at,
            });
            (None, true)
        }
        (None, _) => {
            if let Some(to) = motion(c, &text, at, count) {
                field.set_caret(to.min(text.len().saturating_sub(1)));
            }
            (None, false)
        }
    };
    if let Some((from, to)) = cut {
        field.cut(from, to);
    }
    if (types || cut.is_some()) && !may_be_secret(model.scope()) {
        model.vim.before.push(before);
    }
    model.vim.normal = !types;
    if cut.is_some() {
        changed(model);
    }
}

/// Takes back so many changes of this field; all that was typed at once is one.
fn undo(model: &mut Model, count: usize) {
    let mut before = std::mem::take(&mut model.vim.before);
    if let Some(field) = focused(model) {
        for _ in 0..count {
            // A change that changed nothing is none.
            while before.last().is_some_and(|(text, _)| text == field.text()) {
                before.pop();
            }
            let Some((text, caret)) = before.pop() else { break };
            *field = Field::with(&text);
            field.set_caret(caret.min(text.chars().count().saturating_sub(1)));
        }
    }
    model.vim.before = before;
    changed(model);
}

/// Letters and digits, signs, blanks: where the kind changes a word begins.
fn kind(c: char) -> u8 {
    match c {
        c if c.is_whitespace() => 0,
        c if c.is_alphanumeric() || c == '_' => 1,
        _ => 2,
    }
}

/// Where a motion leads.
fn motion(c: char, text: &[char], at: usize, count: usize) -> Option<usize> {
    let kind_at = |at: usize| text.get(at).copied().map(kind);
    let begins = |at: usize| kind_at(at) != Some(0) && (at == 0 || kind_at(at - 1) != kind_at(at));
    let ends = |at: usize| kind_at(at) != Some(0) && kind_at(at + 1) != kind_at(at);
    let step = |at: usize| match c {
        'w' => (at + 1..text.len()).find(|at| begins(*at)).unwrap_or(text.len()),
        'b' => (0..at).rev().find(|at| begins(*at)).unwrap_or(0),
        'e' => (at + 1..text.len()).find(|at| ends(*at)).unwrap_or(text.len().saturating_sub(1)),
        'h' => at.saturating_sub(1),
        _ => (at + 1).min(text.len()),
    };
    match c {
        '0' | '^' => Some(0),
        '$' => Some(text.len()),
        'w' | 'b' | 'e' | 'h' | 'l' | ' ' => Some((0..count).fold(at, |at, _| step(at))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::keys;
    use crate::model::samples::filled;
    use crate::model::{Layer, Model, Screen};

    /// The notes and the caret after keys in the form, which starts with these notes and the caret at their end.
    fn edited(notes: &str, typed: &str) -> (String, usize) {
        let mut model = filled(80, 24);
        model.start.config.vim = true;
        keys(&mut model, &format!("a\t\t\t{notes}\u{1b}{typed}"));
        let Some(Layer::Form(form)) = model.layers.last() else { panic!("no form after {typed}") };
        (form.notes.text().to_owned(), form.notes.caret())
    }

    #[test]
    fn letters_move_and_change() {
        let cases = [
            ("", "one two, three", 13),
            ("0", "one two, three", 0),
            ("02w", "one two, three", 7),
            ("b", "one two, three", 9),
            ("0e", "one two, three", 2),
            ("0dw", "two, three", 0),
            ("02dw", ", three", 0),
            ("0d2w", ", three", 0),
            ("0de", " two, three", 0),
            ("dd", "", 0),
            ("bD", "one two, ", 9),
            ("bx", "one two, hree", 9),
            ("0x3x", "two, three", 0),
            ("X", "one two, thre", 12),
            ("0cwfour", "four two, three", 4),
            ("wcwfour", "one two, threfour", 17),
            ("02d2w", "", 0),
            ("2d0", "e", 0),
            ("ccnew", "new", 3),
            ("Ifirst ", "first one two, three", 6),
            ("A!", "one two, three!", 15),
            ("0az", "ozne two, three", 2),
            ("zqK", "one two, three", 13),
            ("0d\u{1b}w", "one two, three", 4),
            ("0dwu", "one two, three", 0),
            ("0dwxxu", "wo, three", 0),
            ("0dwxx3u", "one two, three", 0),
            ("A and four\u{1b}u", "one two, three", 13),
            ("0cwfour\u{1b}u", "one two, three", 0),
            ("dd9u", "", 0),
            ("0ix\u{1b}Xu", "one two, three", 0),
        ];
        for (typed, text, caret) in cases {
            assert_eq!(edited("one two, three", typed), (text.to_owned(), caret), "{typed}");
        }
    }

    #[test]
    fn what_waits_does_not_wait_in_another_field() {
        let mut model = filled(80, 24);
        model.start.config.vim = true;
        keys(&mut model, "a12.50\tfood\u{1b}d\tw");
        let Some(Layer::Form(form)) = model.layers.last() else { panic!("no form") };
        assert_eq!((form.category.text(), form.date.text()), ("food", "w"), "another field begins by typing");
    }

    #[test]
    fn a_second_escape_leaves_and_another_field_begins_by_typing() {
        let mut model = filled(80, 24);
        model.start.config.vim = true;
        keys(&mut model, "4hi\u{1b}");
        assert!(!model.chat.reading, "the first one only stops typing");
        keys(&mut model, "q");
        assert_eq!((model.screen, model.chat.input.text()), (Screen::Chat, "hi"));
        keys(&mut model, "\u{1b}");
        assert!(model.chat.reading);
        let typed = |model: &Model| match model.layers.last() {
            Some(Layer::Prompt(prompt)) => prompt.field.text().to_owned(),
            _ => panic!("no prompt"),
        };
        keys(&mut model, "1/lidl");
        assert_eq!(typed(&model), "lidl");
        keys(&mut model, "\u{1b}x");
        assert_eq!((typed(&model), model.list.filter.as_str()), ("lid".to_owned(), "lid"), "the list follows");
    }
}
