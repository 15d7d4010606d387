//! The terminal client of outgo: a pure core (`model`, `update`, `view`) in a thin shell (`runner`, `terminal`, `api`).

pub mod api;
pub mod cli;
pub mod clipboard;
pub mod config;
pub mod editor;
pub mod effect;
pub mod event;
pub mod format;
pub mod fuzzy;
mod ink;
mod input;
pub mod keys;
pub mod lines;
pub mod locale;
pub mod log;
pub mod model;
pub mod parse;
mod private;
pub mod runner;
pub mod sanitize;
pub mod terminal;
pub mod theme;
pub mod update;
pub mod view;
pub mod widgets;
