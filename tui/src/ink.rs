//! A backend that writes cells with few bytes: one short sequence for all that changes in the style, and the shortest absolute
//! movement. Over a slow line this is what a screen costs; crossterm does the rest.

use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use ratatui::style::{Color, Modifier};
use std::io::{self, Write};

/// What each modifier is as a parameter of SGR (ECMA-48, 8.3.117).
const MODIFIERS: [(Modifier, u8); 9] = [
    (Modifier::BOLD, 1),
    (Modifier::DIM, 2),
    (Modifier::ITALIC, 3),
    (Modifier::UNDERLINED, 4),
    (Modifier::SLOW_BLINK, 5),
    (Modifier::RAPID_BLINK, 6),
    (Modifier::REVERSED, 7),
    (Modifier::HIDDEN, 8),
    (Modifier::CROSSED_OUT, 9),
];

/// Everything plain again.
const RESET: &str = "\u{1b}[m";

/// How a cell looks, apart from its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Look {
    foreground: Color,
    background: Color,
    modifiers: Modifier,
}

impl Look {
    const PLAIN: Self = Self { foreground: Color::Reset, background: Color::Reset, modifiers: Modifier::empty() };

    /// Whether a space in it is nothing.
    fn is_blank(self) -> bool {
        const SEEN: Modifier = Modifier::UNDERLINED.union(Modifier::REVERSED).union(Modifier::CROSSED_OUT);
        self.background == Color::Reset && !self.modifiers.intersects(SEEN)
    }

    fn of(cell: &Cell) -> Self {
        Self { foreground: cell.fg, background: cell.bg, modifiers: cell.modifier }
    }

    /// The parameters that turn `from` into this, if it lacks no modifier of it.
    fn change(self, from: Self) -> String {
        let added = self.modifiers - from.modifiers;
        let modifiers =
            MODIFIERS.iter().filter(|(modifier, _)| added.contains(*modifier)).map(|(_, code)| code.to_string());
        let colors = [(self.foreground, from.foreground, 30), (self.background, from.background, 40)]
            .into_iter()
            .filter(|(color, before, _)| color != before)
            .map(|(color, _, base)| parameter(color, base));
        modifiers.chain(colors).collect::<Vec<_>>().join(";")
    }

    /// The sequence that turns `from` into this: the differences, or everything after a reset, whichever is shorter.
    fn sequence(self, from: Self) -> String {
        // A modifier can be taken back by a reset only: "not bold" is another thing in some terminals.
        let removed = !(from.modifiers - self.modifiers).is_empty();
        let (anew, change) = (self.change(Self::PLAIN), self.change(from));
        if !removed && change.len() <= anew.len() + 1 {
            format!("\u{1b}[{change}m")
        } else if anew.is_empty() {
            RESET.to_owned()
        } else {
            // The parameter that is left out is the reset.
            format!("\u{1b}[;{anew}m")
        }
    }
}

/// A colour as parameter of SGR; `base` is 30 for the foreground and 40 for the background.
fn parameter(color: Color, base: u8) -> String {
    let of_sixteen =
        |number: u8| if number < 8 { (base + number).to_string() } else { (base + 52 + number).to_string() };
    match color {
        Color::Reset => (base + 9).to_string(),
        Color::Black => of_sixteen(0),
        Color::Red => of_sixteen(1),
        Color::Green => of_sixteen(2),
        Color::Yellow => of_sixteen(3),
        Color::Blue => of_sixteen(4),
        Color::Magenta => of_sixteen(5),
        Color::Cyan => of_sixteen(6),
        Color::Gray => of_sixteen(7),
        Color::DarkGray => of_sixteen(8),
        Color::LightRed => of_sixteen(9),
        Color::LightGreen => of_sixteen(10),
        Color::LightYellow => of_sixteen(11),
        Color::LightBlue => of_sixteen(12),
        Color::LightMagenta => of_sixteen(13),
        Color::LightCyan => of_sixteen(14),
        Color::White => of_sixteen(15),
        Color::Indexed(number) if number < 16 => of_sixteen(number),
        Color::Indexed(number) => format!("{};5;{number}", base + 8),
        Color::Rgb(red, green, blue) => format!("{};2;{red};{green};{blue}", base + 8),
    }
}

/// Where the cursor stands behind a cell. Terminals differ in how wide a wide character is: its column is unknown then.
fn behind(x: u16, symbol: &str) -> u16 {
    if crate::format::width(symbol) == 1 { x + 1 } else { u16::MAX }
}

/// The sequence that moves to a cell. Columns and rows are absolute, so that a character which the terminal holds for wider
/// than we do shifts nothing but its own run.
fn movement(from: Option<Position>, to: Position) -> String {
    match from {
        Some(from) if from.y == to.y && to.x == 0 => "\r".to_owned(),
        Some(from) if from.y == to.y => format!("\u{1b}[{}G", to.x + 1),
        Some(from) if from.y + 1 == to.y && to.x == 0 => "\r\n".to_owned(),
        _ if to.x == 0 => format!("\u{1b}[{}H", to.y + 1),
        _ => format!("\u{1b}[{};{}H", to.y + 1, to.x + 1),
    }
}

/// How many blanks are written rather than moved over.
const GAP: u16 = 5;

/// See the module's note.
#[derive(Debug)]
pub struct Ink<W: Write> {
    inner: CrosstermBackend<W>,
    /// Whether nothing stands on the screen yet: what is not drawn then is blank.
    blank: bool,
}

impl<W: Write> Ink<W> {
    /// A backend that writes to an empty screen.
    pub const fn new(writer: W) -> Self {
        Self { inner: CrosstermBackend::new(writer), blank: true }
    }

    /// The blanks between two cells of a row, if they are shorter than a movement and look like nothing.
    fn blanks(&self, look: Look, from: Option<Position>, to: Position) -> Option<usize> {
        let from = from.filter(|from| self.blank && from.y == to.y && look.is_blank())?;
        let gap = to.x.checked_sub(from.x)?;
        (gap <= GAP).then_some(usize::from(gap))
    }
}

impl<W: Write> Write for Ink<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.inner.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Write::flush(&mut self.inner)
    }
}

impl<W: Write> Backend for Ink<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut out = String::new();
        let (mut look, mut cursor) = (Look::PLAIN, None::<Position>);
        for (x, y, cell) in content {
            let place = Position { x, y };
            match self.blanks(look, cursor, place) {
                _ if cursor == Some(place) => {}
                Some(count) => out.push_str(&" ".repeat(count)),
                None => out.push_str(&movement(cursor, place)),
            }
            cursor = Some(Position { x: behind(x, cell.symbol()), y });
            let wanted = Look::of(cell);
            if wanted != look {
                out.push_str(&wanted.sequence(look));
                look = wanted;
            }
            out.push_str(cell.symbol());
        }
        if look != Look::PLAIN {
            out.push_str(RESET);
        }
        self.blank &= cursor.is_none();
        self.inner.write_all(out.as_bytes())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.inner.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.inner.show_cursor()
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        self.inner.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.inner.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.blank = true;
        self.inner.clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.blank |= clear_type == ClearType::All;
        self.inner.clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        self.inner.size()
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.inner.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    /// What a run of cells is written as.
    fn written(cells: &[(u16, u16, &str, Style)]) -> String {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 40, 10));
        for (x, y, text, style) in cells {
            buffer.set_string(*x, *y, text, *style);
        }
        let mut out = Vec::new();
        Ink::new(&mut out).draw(cells.iter().map(|(x, y, ..)| (*x, *y, &buffer[(*x, *y)]))).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn styles_change_by_the_shortest_sequence() {
        let (plain, red) = (Style::new(), Style::new().fg(Color::Indexed(1)));
        let bold = red.add_modifier(Modifier::BOLD);
        let far = Style::new().fg(Color::Indexed(162)).bg(Color::Indexed(8));
        let row = |styles: &[Style]| {
            let cells: Vec<_> = (0..).zip(styles).map(|(x, style)| (x, 0, "x", *style)).collect();
            written(&cells).trim_start_matches("\u{1b}[1H").to_owned()
        };
        assert_eq!(row(&[plain, red, bold]), "x\u{1b}[31mx\u{1b}[1mx\u{1b}[m");
        assert_eq!(row(&[bold, red, plain]), "\u{1b}[1;31mx\u{1b}[;31mx\u{1b}[mx", "a modifier goes by a reset");
        assert_eq!(row(&[far, red]), "\u{1b}[38;5;162;100mx\u{1b}[;31mx\u{1b}[m");
    }

    #[test]
    fn movements_are_absolute() {
        let plain = Style::new();
        let cells = [
            (2, 1, "a", plain),
            (3, 1, "b", plain),
            (6, 1, "f", plain),
            (19, 1, "c", plain),
            (0, 2, "日", plain),
            (2, 2, "d", plain),
            (0, 5, "e", plain),
        ];
        let expected = "\u{1b}[2;3Hab  f\u{1b}[20Gc\r\n日\u{1b}[3Gd\u{1b}[6He";
        assert_eq!(written(&cells), expected, "small gaps of an empty screen are blanks");
    }
}
