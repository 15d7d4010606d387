//! A screen as a picture: SVG with the terminal's colours. Blocks are drawn, so that no font leaves gaps between them.

use std::fmt::Write;

const CELL: (f64, f64) = (9.0, 18.0);
const PAPER: &str = "#1c1c1c";
const INK: &str = "#d0d0d0";
/// Text that stands back.
const FAINT: &str = "#959595";
/// The sixteen colours of xterm.
const SIXTEEN: [&str; 16] = [
    "#000000", "#cd3131", "#0dbc79", "#e5e510", "#2472c8", "#bc3fbc", "#11a8cd", "#e5e5e5", "#7f7f7f", "#f14c4c",
    "#23d18b", "#f5f543", "#3b8eea", "#d670d6", "#29b8db", "#ffffff",
];

fn color(color: vt100::Color, default: &str) -> String {
    match color {
        vt100::Color::Default => default.to_owned(),
        vt100::Color::Rgb(r, g, b) => format!("#{r:02x}{g:02x}{b:02x}"),
        vt100::Color::Idx(index) => match index {
            0..16 => SIXTEEN[usize::from(index)].to_owned(),
            16..232 => {
                let level = |step: u8| if step == 0 { 0 } else { 55 + 40 * u32::from(step) };
                let index = index - 16;
                format!("#{:02x}{:02x}{:02x}", level(index / 36), level(index / 6 % 6), level(index % 6))
            }
            232.. => {
                let level = 8 + 10 * u32::from(index - 232);
                format!("#{level:02x}{level:02x}{level:02x}")
            }
        },
    }
}

/// Parts of a cell that a block or line character fills, of 1: x, y, width, height; `None` if it is none.
fn parts(c: char) -> Option<Vec<[f64; 4]>> {
    const THIN: f64 = 0.06;
    let (left, right) = ([0.0, 0.5, 0.5, THIN], [0.5, 0.5, 0.5, THIN]);
    let (up, down) = ([0.5, 0.0, 2.0 * THIN, 0.5], [0.5, 0.5, 2.0 * THIN, 0.5]);
    match c {
        '─' => Some(vec![left, right]),
        '│' => Some(vec![up, down]),
        '┌' => Some(vec![right, down]),
        '┐' => Some(vec![left, down]),
        '└' => Some(vec![right, up]),
        '┘' => Some(vec![left, up]),
        _ => blocks(c).map(|all| all.into_iter().map(|part| part.map(|eighths| f64::from(eighths) / 8.0)).collect()),
    }
}

/// Parts of a cell that a block character fills, in eighths.
fn blocks(c: char) -> Option<Vec<[u8; 4]>> {
    let quadrants = |set: &[usize]| {
        const PLACES: [[u8; 4]; 4] = [[0, 0, 4, 4], [4, 0, 4, 4], [0, 4, 4, 4], [4, 4, 4, 4]];
        Some(set.iter().map(|at| PLACES[*at]).collect())
    };
    match c {
        '▀' => Some(vec![[0, 0, 8, 4]]),
        '▁'..='█' => {
            let eighths = u8::try_from(u32::from(c) - 0x2580).unwrap();
            Some(vec![[0, 8 - eighths, 8, eighths]])
        }
        '▉'..='▏' => Some(vec![[0, 0, 8 - u8::try_from(u32::from(c) - 0x2588).unwrap(), 8]]),
        '▐' => Some(vec![[4, 0, 4, 8]]),
        '▖' => quadrants(&[2]),
        '▗' => quadrants(&[3]),
        '▘' => quadrants(&[0]),
        '▙' => quadrants(&[0, 2, 3]),
        '▚' => quadrants(&[0, 3]),
        '▛' => quadrants(&[0, 1, 2]),
        '▜' => quadrants(&[0, 1, 3]),
        '▝' => quadrants(&[1]),
        '▞' => quadrants(&[1, 2]),
        '▟' => quadrants(&[1, 2, 3]),
        _ => None,
    }
}

/// Text of one style that stands side by side.
struct Run {
    x: f64,
    text: String,
    columns: u16,
    style: (String, bool),
}

/// Neighbours of one fill are one rectangle.
#[derive(Default)]
struct Rows {
    out: String,
    open: Option<([f64; 4], String)>,
}

impl Rows {
    fn rectangle(&mut self, [x, y, width, height]: [f64; 4], fill: &str) {
        if let Some((open, color)) = &mut self.open
            && color == fill
            && (open[0] + open[2] - x).abs() < 0.01
            && (open[1], open[3]) == (y, height)
        {
            open[2] += width;
            return;
        }
        self.close();
        self.open = Some(([x, y, width, height], fill.to_owned()));
    }

    fn close(&mut self) {
        let Some(([x, y, width, height], fill)) = self.open.take() else { return };
        let place = format!("x=\"{x:.2}\" y=\"{y:.2}\" width=\"{width:.2}\" height=\"{height:.2}\"");
        writeln!(self.out, "<rect {place} fill=\"{fill}\"/>").unwrap();
    }
}

fn close_text(run: Option<Run>, y: f64, out: &mut String) {
    let Some(Run { x, text, columns, style: (ink, bold) }) = run else { return };
    let kept = text.trim_end();
    let columns = columns - u16::try_from(text.len() - kept.len()).unwrap();
    let weight = if bold { " font-weight=\"bold\"" } else { "" };
    let length = CELL.0 * f64::from(columns);
    let text = kept.replace('&', "&amp;").replace('<', "&lt;");
    writeln!(out, "<text x=\"{x:.1}\" y=\"{y:.1}\" textLength=\"{length:.1}\" fill=\"{ink}\"{weight}>{text}</text>")
        .unwrap();
}

/// The screen as it is seen, with this description for who cannot see it.
pub fn picture(screen: &vt100::Screen, description: &str) -> String {
    let (rows, columns) = (screen.size().0.get(), screen.size().1.get());
    let (width, height) = (CELL.0 * f64::from(columns), CELL.1 * f64::from(rows));
    let (mut rectangles, mut texts) = (Rows::default(), String::new());
    for row in 0..rows {
        let y = CELL.1 * f64::from(row);
        let mut run: Option<Run> = None;
        for column in 0..columns {
            let Some(cell) = screen.cell(row, column).filter(|cell| !cell.is_wide_continuation()) else { continue };
            let x = CELL.0 * f64::from(column);
            let (mut ink, mut paper) = (color(cell.fgcolor(), INK), color(cell.bgcolor(), PAPER));
            if cell.dim() && ink == INK {
                FAINT.clone_into(&mut ink);
            }
            if cell.inverse() {
                std::mem::swap(&mut ink, &mut paper);
            }
            if paper != PAPER {
                rectangles.rectangle([x, y, CELL.0, CELL.1], &paper);
            }
            let text = if cell.contents().is_empty() { " " } else { cell.contents() };
            if let Some(parts) = text.chars().next().and_then(parts) {
                close_text(run.take(), y + 13.5, &mut texts);
                for [left, top, wide, high] in parts {
                    rectangles.rectangle([x + CELL.0 * left, y + CELL.1 * top, CELL.0 * wide, CELL.1 * high], &ink);
                }
                continue;
            }
            let (style, wide) = ((ink, cell.bold()), if cell.is_wide() { 2 } else { 1 });
            // Two spaces end a run: whoever draws it may make them one.
            if run.as_ref().is_some_and(|open| text == " " && open.text.ends_with(' ')) {
                close_text(run.take(), y + 13.5, &mut texts);
                continue;
            }
            match &mut run {
                Some(open) if open.style == style || text == " " => {
                    open.text.push_str(text);
                    open.columns += wide;
                }
                _ => {
                    close_text(run.take(), y + 13.5, &mut texts);
                    run = (text != " ").then(|| Run { x, text: text.to_owned(), columns: wide, style });
                }
            }
        }
        rectangles.close();
        close_text(run, y + 13.5, &mut texts);
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" role=\"img\">\n\
         <title>{description}</title>\n<rect width=\"100%\" height=\"100%\" fill=\"{PAPER}\"/>\n\
         <g shape-rendering=\"crispEdges\">\n{}</g>\n\
         <g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"15\">\n{texts}</g>\n</svg>\n",
        rectangles.out
    )
}
