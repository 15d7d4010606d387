//! For terminals without box and block characters: what this program draws of them becomes ASCII. What users wrote stays.

use ratatui::buffer::Buffer;

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

pub(super) fn only(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if let Some(symbol) = plain(cell.symbol()) {
            cell.set_symbol(symbol);
        }
    }
}
