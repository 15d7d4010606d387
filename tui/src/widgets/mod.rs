//! Widgets that know no product types.

mod bar_rows;
mod donut;

pub use bar_rows::{BarRow, BarRows, bar};
pub use donut::{Donut, Pixels, Slice};
