//! The pictures of the README: the demo's real screens. `OUTGO_PICTURES=write cargo test --test e2e pictures` makes them
//! again; without it they are compared.

use crate::support;
use crate::support::pty::Pty;
use crate::support::svg::picture;
use std::path::Path;

/// Name, what it shows, and what is typed with what stands there afterwards.
type Picture = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// What the screens say while something is still to come.
const PENDING: [&str; 3] = ["● …", "looking …", "thinking …"];

const PICTURES: [Picture; 4] = [
    ("dashboard", "Bars and a ring of November by category, bars by day, the largest expenses", &[("2", "Other (3)")]),
    (
        "list",
        "The expenses of November, newest first, and the selected one",
        &[("1", "28 of 28"), ("jj", "> 2026-11-22")],
    ),
    (
        "insights",
        "What stands out in November, in sentences",
        &[("3", "by the end of the month"), ("", "Most of it went to Housing"), ("", "went up by 334.44")],
    ),
    (
        "chat",
        "Questions in plain words, answered with figures, bars and the expenses behind them",
        &[
            ("4how much did I spend on groceries last month\r", " 11 expenses · Esc o opens"),
            ("top 5 categories this year\r", "200+ expenses"),
        ],
    ),
];

#[test]
fn the_pictures_are_what_the_screens_show() {
    let home = tempfile::tempdir().unwrap();
    let mut screen = Pty::spawn(support::demo(home.path()), 110, 34);
    screen.wait_text("Weekly shop");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("pictures");
    for (name, what, steps) in PICTURES {
        for (keys, there) in steps {
            screen.send(keys);
            screen.wait_frame(there, |text| text.contains(there) && PENDING.iter().all(|mark| !text.contains(mark)));
        }
        let shown = || screen.seen(|seen| picture(seen, what));
        let file = folder.join(format!("{name}.svg"));
        if std::env::var("OUTGO_PICTURES").is_ok_and(|wish| wish == "write") {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&file, shown()).unwrap();
        }
        let kept = std::fs::read_to_string(&file).unwrap_or_default();
        // What is still to come may come without a sign that something is waited for.
        let same =
            format!("the screen of {name}.svg (OUTGO_PICTURES=write cargo test --test e2e pictures makes it again)");
        crate::parts::wait_for(&same, 10, || (shown() == kept).then_some(()));
    }
}
