//! For terminals without box and block characters what this program draws of them becomes ASCII, and blocks become dots for
//! fonts in which they leave gaps. What users wrote stays.

use crate::theme::Glyphs;
use crate::widgets::Pixels;
use ratatui::buffer::Buffer;

/// How a ring is drawn.
pub(super) fn pixels(glyphs: Glyphs) -> Pixels {
    match glyphs {
        Glyphs::Fine => Pixels::Octants,
        Glyphs::Braille => Pixels::Braille,
        Glyphs::Blocks => Pixels::Quadrants,
        Glyphs::Ascii => Pixels::Letters,
    }
}

fn dots(symbol: &str) -> Option<&'static str> {
    Some(match symbol {
        "█" | "▇" | "▉" | "▊" | "▋" => "⣿",
        "▆" | "▅" => "⣶",
        "▄" | "▃" => "⣤",
        "▂" | "▁" => "⣀",
        "▌" | "▍" | "▎" | "▏" => "⡇",
        _ => return None,
    })
}

fn plain(symbol: &str) -> Option<&'static str> {
    Some(match symbol {
        "─" | "–" | "—" | "═" => "-",
        "│" | "┃" | "║" => "|",
        "┌" | "┐" | "└" | "┘" | "├" | "┤" | "┬" | "┴" | "┼" => "+",
        "█" | "▇" | "▆" | "▅" | "▉" | "▊" | "▋" | "▌" => "#",
        "▄" | "▃" | "▍" | "▎" => "=",
        "▂" | "▁" | "▏" => "_",
        "●" | "•" => "*",
        "○" => "o",
        "◀" => "<",
        "▶" => ">",
        "▲" | "↑" | "⇧" => "^",
        "▼" | "↓" => "v",
        "←" => "<",
        "→" => ">",
        "·" => ".",
        "…" => "~",
        "✓" => "+",
        "×" => "x",
        _ => return None,
    })
}

/// Leaves only characters of the set.
pub(super) fn only(glyphs: Glyphs, buffer: &mut Buffer) {
    let instead = match glyphs {
        Glyphs::Blocks | Glyphs::Fine => return,
        Glyphs::Braille => dots,
        Glyphs::Ascii => plain,
    };
    for cell in &mut buffer.content {
        if let Some(symbol) = instead(cell.symbol()) {
            cell.set_symbol(symbol);
        }
    }
}
