//! The keyring of the desktop (Secret Service, Keychain), in builds with the feature `keyring`. Where none answers within
//! [`PATIENCE`], as over SSH, there is none.

#[cfg(feature = "keyring")]
pub(super) use desktop::{forget, keep, token};
#[cfg(not(feature = "keyring"))]
pub(super) use none::{forget, keep, token};

#[cfg(feature = "keyring")]
mod desktop {
    use keyring::{Entry, Error};
    use std::sync::mpsc;
    use std::time::Duration;

    /// Under which name the keyring shows its entries.
    const SERVICE: &str = "outgo";

    /// How long a keyring may take, which may be asking its owner to unlock it.
    const PATIENCE: Duration = Duration::from_secs(3);

    /// The token of a server, if the keyring has one.
    pub(in crate::api) fn token(server: &str) -> Option<String> {
        within(server, Entry::get_password)
    }

    /// Keeps a token; whether it is kept.
    pub(in crate::api) fn keep(server: &str, token: &str) -> bool {
        let token = zeroize::Zeroizing::new(token.to_owned());
        within(server, move |entry| entry.set_password(&token)).is_some()
    }

    /// Forgets the token of a server.
    pub(in crate::api) fn forget(server: &str) {
        within(server, Entry::delete_credential);
    }

    /// Asks the keyring, in a thread of its own: it waits for another process.
    fn within<T: Send + 'static>(
        server: &str,
        ask: impl FnOnce(&Entry) -> keyring::Result<T> + Send + 'static,
    ) -> Option<T> {
        let (say, said) = mpsc::channel();
        let server = server.to_owned();
        std::thread::spawn(move || say.send(Entry::new(SERVICE, &server).and_then(|entry| ask(&entry))));
        match said.recv_timeout(PATIENCE) {
            Ok(Ok(answer)) => Some(answer),
            Ok(Err(Error::NoEntry)) => None,
            // Its error may hold what is stored: it is not logged.
            Ok(Err(_)) | Err(_) => {
                tracing::debug!("no keyring answers: the session is kept in its file");
                None
            }
        }
    }
}

#[cfg(not(feature = "keyring"))]
mod none {
    pub(in crate::api) fn token(_server: &str) -> Option<String> {
        None
    }

    pub(in crate::api) fn keep(_server: &str, _token: &str) -> bool {
        false
    }

    pub(in crate::api) fn forget(_server: &str) {}
}
