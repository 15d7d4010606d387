//! What a terminal gets. Ten thousand random sequences of keys, clicks, pastes, resizes and answers: nothing panics, and
//! every fourth time what it shows is compared with a full redraw. And the bytes of frames, within bounds.

use super::draw;
use crate::event::{ApiError, ErrorKind, Event, Hit, Pane, Reply};
use crate::ink::Ink;
use crate::keys::Key;
use crate::model::samples::{filled, fresh};
use crate::model::{DashboardPanel, FormField, Model, Screen};
use crate::theme::{Glyphs, Profile, Theme};
use crate::update::update;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};
use std::cell::RefCell;
use std::io::Write;
use std::num::NonZero;
use std::rc::Rc;

const SEQUENCES: u64 = 10_000;
const SIZES: [(u16, u16); 4] = [(60, 16), (80, 24), (100, 30), (40, 10)];
const TEXTS: [&str; 8] =
    ["12.50", "日本語のノート", "Café ☕", "e\u{301}clair", "\u{202e}evil", "👩‍👩‍👧 family", "a\tb\nc", "> 20"];

/// A small generator, so that a failure comes again: `splitmix64`.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % most as u64).unwrap()
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

fn pane(random: &mut Random) -> Pane {
    [Pane::Screen, Pane::List, Pane::Box, Pane::Figures(DashboardPanel::Insights)][random.below(4)]
}

fn event(random: &mut Random, model: &Model) -> Event {
    const NAMED: [Key; 16] = [
        Key::Enter,
        Key::Enter,
        Key::Esc,
        Key::Esc,
        Key::Tab,
        Key::BackTab,
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::Home,
        Key::End,
        Key::PageDown,
        Key::PageUp,
        Key::Backspace,
        Key::F(1),
    ];
    match random.below(20) {
        0..=8 => Event::Key(Key::Char(char::from(u8::try_from(32 + random.below(95)).unwrap()))),
        9..=13 => Event::Key(random.pick(&NAMED)),
        14 => {
            Event::Key(Key::Ctrl(random.pick(&['a', 'e', 'k', 'n', 'o', 'p', 's', 't', 'u', 'w', 'd', 'g', 'x', 'l'])))
        }
        15 => Event::Paste(random.pick(&TEXTS).to_owned()),
        16 => {
            let at = random.below(12);
            let hits = [
                Hit::Row(at),
                Hit::Pick(at),
                Hit::Setting(at),
                Hit::Insight(at),
                Hit::Preset(at),
                Hit::Example(at),
                Hit::Category(at),
                Hit::Bar(at),
                Hit::Largest(at),
                Hit::Screen(Screen::Chat),
                Hit::Field(FormField::Notes),
                Hit::Key(Key::Char('a')),
            ];
            Event::Click { hit: random.pick(&hits), double: random.below(2) == 0 }
        }
        17 => Event::Wheel { down: random.below(2) == 0, pane: pane(random) },
        18 => {
            let kind = random.pick(&[
                ErrorKind::Unavailable,
                ErrorKind::Other,
                ErrorKind::Conflict,
                ErrorKind::Fields,
                ErrorKind::Wait(3),
            ]);
            let error = ApiError { kind, message: crate::sanitize::line(random.pick(&TEXTS)), fields: Vec::new() };
            let reply = if random.below(2) == 0 { Err(error) } else { Ok(Reply::Pong(None)) };
            Event::Reply(model.last_call, reply)
        }
        _ => Event::Tick,
    }
}

/// A screen that a backend writes to and a test reads, and how many bytes it was sent.
#[derive(Clone)]
struct Shared(Rc<RefCell<(vt100::Parser, usize)>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let mut guard = self.0.borrow_mut();
        guard.0.process(bytes);
        guard.1 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A terminal that shows what it is sent.
struct Seen {
    terminal: Terminal<Ink<Shared>>,
    shared: Shared,
}

impl Seen {
    fn new((columns, rows): (u16, u16)) -> Self {
        let size = |length| NonZero::new(length).unwrap();
        let parser = vt100::Parser::new(size(rows), size(columns), 0);
        let shared = Shared(Rc::new(RefCell::new((parser, 0))));
        let options = TerminalOptions { viewport: Viewport::Fixed(Rect::new(0, 0, columns, rows)) };
        let terminal = Terminal::with_options(Ink::new(shared.clone()), options).unwrap();
        Self { terminal, shared }
    }

    fn show(&mut self, model: &Model, theme: &Theme) -> Vec<String> {
        self.terminal.draw(|frame| drop(draw(frame, model, theme))).unwrap();
        let shared = self.shared.0.borrow();
        let screen = shared.0.screen();
        let columns = screen.size().1.get();
        screen.rows(0, columns).map(|row| row.trim_end().to_owned()).collect()
    }
}

/// Bytes of the frame that shows the model.
fn bytes_of(seen: &mut Seen, model: &Model) -> usize {
    let before = seen.shared.0.borrow().1;
    seen.show(model, &Theme::new(Profile::Indexed, Glyphs::Blocks));
    seen.shared.0.borrow().1 - before
}

#[test]
fn frames_keep_to_their_bytes() {
    for (size, whole, moved) in [((80, 24), 5_000, 300), ((120, 40), 9_000, 350)] {
        let mut model = filled(size.0, size.1);
        let mut seen = Seen::new(size);
        let first = bytes_of(&mut seen, &model);
        assert!(first <= whole, "first paint at {size:?}: {first}");
        let nothing = bytes_of(&mut seen, &model);
        assert!(nothing <= 40, "nothing changed at {size:?}: {nothing}");
        update(&mut model, Event::Key(Key::Char('j')));
        let selection = bytes_of(&mut seen, &model);
        assert!(selection <= moved, "a moved selection at {size:?}: {selection}");
        for screen in [Screen::Dashboard, Screen::Insights, Screen::Chat] {
            model.screen = screen;
            // As the shell draws another screen: on an empty one.
            let anew = bytes_of(&mut Seen::new(size), &model);
            assert!(anew <= whole, "{screen:?} at {size:?}: {anew}");
        }
    }
}

#[test]
fn random_keys_never_panic_and_the_screen_is_what_a_redraw_shows() {
    let theme = Theme::new(Profile::Indexed, Glyphs::Blocks);
    let mut random = Random(20_261_125);
    let mut size = SIZES[1];
    let (mut model, mut seen) = (filled(size.0, size.1), Seen::new(size));
    for sequence in 0..SEQUENCES {
        if sequence % 40 == 0 {
            // Somebody else, in another window.
            size = random.pick(&SIZES);
            model = if random.below(8) == 0 { fresh(size.0, size.1) } else { filled(size.0, size.1) };
            model.screen = random.pick(&[Screen::Expenses, Screen::Dashboard, Screen::Insights, Screen::Chat]);
            seen = Seen::new(size);
        }
        let steps = 1 + random.below(8);
        for _ in 0..steps {
            let event = event(&mut random, &model);
            update(&mut model, event);
        }
        model.now += 50;
        if sequence % 4 != 0 {
            continue;
        }
        let shown = seen.show(&model, &theme);
        let anew = Seen::new(size).show(&model, &theme);
        assert_eq!(shown, anew, "sequence {sequence}");
    }
}
