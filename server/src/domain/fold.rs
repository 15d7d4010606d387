//! When two texts are the same to a person, whatever their case and form.

use unicode_normalization::UnicodeNormalization;

/// NFKC, lower case. The application folds, because each database does it in its own way.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.nfkc().flat_map(char::to_lowercase).collect()
}
