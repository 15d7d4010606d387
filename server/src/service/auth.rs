//! Accounts and sessions.

use super::{Principal, ServiceError, Services};
use crate::domain::{Currency, FieldError, Session, SessionKey, TimeZone, User, UserId, Username, WeekStart};
use crate::security::{Guessed, Password, Token, pause_after, tries_left};
use crate::storage::{self, NewUser};
use chrono::Duration;

/// A session is noted as used at most this often.
const TOUCH_EVERY: Duration = Duration::minutes(1);
/// Most characters kept of what a client calls itself.
const MAX_CLIENT: usize = 100;

/// What a new account says.
#[derive(Debug, Clone, Default)]
pub struct Registration {
    /// Wanted username.
    pub username: String,
    /// Wanted password.
    pub password: String,
    /// ISO 4217; empty = EUR.
    pub currency_code: String,
    /// IANA name; empty = UTC.
    pub time_zone: String,
}

/// New settings; what is not set stays.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Currency of amounts that name none.
    pub currency: Option<Currency>,
    /// Decides what "today" is.
    pub time_zone: Option<TimeZone>,
    /// Decides where weeks begin.
    pub week_start: Option<WeekStart>,
}

/// A new session with its token.
#[derive(Debug)]
pub struct Login {
    /// The account.
    pub user: User,
    /// The token, for the client only.
    pub token: Token,
    /// The session.
    pub session: Session,
}

impl Services {
    /// Whether nobody has an account yet.
    ///
    /// # Errors
    /// Those of storage.
    pub async fn is_new(&self) -> Result<bool, ServiceError> {
        Ok(!self.db.read_accounts(storage::has_users).await?)
    }

    /// Makes an account and logs it in.
    ///
    /// # Errors
    /// Every bad field at once; `UsernameTaken`.
    pub async fn register(&self, wanted: Registration, client: &str) -> Result<Login, ServiceError> {
        let username = Username::parse(&wanted.username);
        let password = match &username {
            Ok(name) => Password::choose("password", &wanted.password, name),
            Err(_) => Ok(Password::typed(&wanted.password)),
        };
        let currency = match wanted.currency_code.as_str() {
            "" => Ok(Currency::EUR),
            code => Currency::parse(code),
        };
        let zone = match wanted.time_zone.as_str() {
            "" => Ok(TimeZone::UTC),
            name => TimeZone::parse(name),
        };
        let (username, password, currency, time_zone) = match (username, password, currency, zone) {
            (Ok(username), Ok(password), Ok(currency), Ok(zone)) => (username, password, currency, zone),
            (username, password, currency, zone) => {
                let errors = [username.err(), password.err(), currency.err(), zone.err()];
                return Err(ServiceError::Fields(errors.into_iter().flatten().collect()));
            }
        };
        let user = User {
            id: UserId::generate(),
            username,
            currency,
            time_zone,
            week_start: WeekStart::Monday,
            create_time: self.now(),
            version: 1,
            data_version: 1,
        };
        let password_hash = self.passwords.hash(password).await?;
        let new = NewUser { user: user.clone(), password_hash: password_hash.clone() };
        self.db.accounts(move |accounts| storage::insert_user(accounts, &new)).await?;
        self.start_session(user, password_hash, client).await
    }

    /// Starts a session. Unknown user and wrong password take as long and read the same.
    ///
    /// # Errors
    /// `InvalidCredentials`, `TooManyAttempts`.
    pub async fn login(&self, username: &str, password: &str, client: &str) -> Result<Login, ServiceError> {
        let guessed = Guessed::Login(username).key();
        self.check_pause(guessed).await?;
        let found = match Username::parse(username) {
            Ok(name) => self.db.read_accounts(move |accounts| storage::find_credentials(accounts, &name)).await?,
            Err(_) => None,
        };
        let hash = found.as_ref().map(|(_, hash)| hash.clone());
        let right = self.passwords.verify(Password::typed(password), hash).await?;
        // Guesses that waited for bcrypt side by side are not told more than those that came one by one.
        self.check_pause(guessed).await?;
        match found {
            Some((user, hash)) if right => {
                self.forget_guesses(guessed).await?;
                self.start_session(user, hash, client).await
            }
            _ => Err(ServiceError::InvalidCredentials { tries_left: self.note_guess(guessed).await? }),
        }
    }

    /// Refuses a guess during a pause.
    async fn check_pause(&self, guessed: [u8; 32]) -> Result<(), ServiceError> {
        let now = self.now();
        let found = self.db.read_accounts(move |accounts| storage::find_guesses(accounts, guessed, now)).await?;
        match found {
            Some(guesses) if guesses.paused_until > now => {
                Err(ServiceError::TooManyAttempts { wait: guesses.paused_until - now })
            }
            _ => Ok(()),
        }
    }

    /// Counts a wrong guess; returns how many are left before a pause.
    async fn note_guess(&self, guessed: [u8; 32]) -> Result<u32, ServiceError> {
        let now = self.now();
        let noted = self.db.accounts(move |accounts| storage::add_guess(accounts, guessed, now, pause_after));
        Ok(tries_left(noted.await?.failures))
    }

    async fn forget_guesses(&self, guessed: [u8; 32]) -> Result<(), ServiceError> {
        let now = self.now();
        let there = self.db.read_accounts(move |accounts| storage::find_guesses(accounts, guessed, now)).await?;
        if there.is_some() {
            self.db.accounts(move |accounts| storage::delete_guesses(accounts, guessed)).await?;
        }
        Ok(())
    }

    async fn start_session(&self, user: User, password_hash: String, client: &str) -> Result<Login, ServiceError> {
        let (token, now) = (Token::generate(), self.now());
        let session = Session {
            key: token.key(),
            user: user.id,
            client: client.chars().filter(|c| !c.is_control()).take(MAX_CLIENT).collect(),
            create_time: now,
            last_used: now,
            expire_time: now + self.session_length,
        };
        let new = session.clone();
        self.db.accounts(move |accounts| storage::insert_session(accounts, &new, &password_hash)).await?;
        Ok(Login { user, token, session })
    }

    /// Who holds this token. Slides the session's end forward.
    ///
    /// # Errors
    /// `Unauthenticated`.
    pub async fn authenticate(&self, token: &Token) -> Result<Principal, ServiceError> {
        let (key, now) = (token.key(), self.now());
        let found = self.db.read_accounts(move |accounts| storage::find_session_and_user(accounts, key, now)).await?;
        let (session, user) = found.ok_or(ServiceError::Unauthenticated)?;
        if now - session.last_used >= TOUCH_EVERY {
            let touched = Session { last_used: now, expire_time: now + self.session_length, ..session.clone() };
            self.db.accounts(move |accounts| storage::touch_session(accounts, &touched)).await?;
        }
        Ok(Principal { user, session: session.key })
    }

    /// Ends the caller's session.
    ///
    /// # Errors
    /// Those of storage.
    pub async fn logout(&self, principal: &Principal) -> Result<(), ServiceError> {
        let key = principal.session;
        self.db.accounts(move |accounts| storage::delete_session(accounts, key)).await?;
        self.forget(principal.user.id);
        self.sessions_ended.send_replace(());
        Ok(())
    }

    /// Changes the settings of an account that is still at `version` (`None` = at any).
    ///
    /// # Errors
    /// `EtagMismatch`.
    pub async fn update_user(
        &self,
        principal: &Principal,
        version: Option<i64>,
        new: Settings,
    ) -> Result<User, ServiceError> {
        let old = principal.user.clone();
        let version = version.unwrap_or(old.version);
        let updated = self.db.account(principal.user.id, self.now(), move |accounts| {
            let settings = (
                new.currency.unwrap_or(old.currency),
                new.time_zone.unwrap_or(old.time_zone),
                new.week_start.unwrap_or(old.week_start),
            );
            storage::update_user(accounts, old.id, version, settings)?;
            storage::find_user(accounts, old.id)?.ok_or(storage::StoreError::NotFound("user"))
        });
        Ok(updated.await?)
    }

    /// Changes the password and ends all other sessions.
    ///
    /// # Errors
    /// On `old_password` or `new_password`.
    pub async fn change_password(&self, principal: &Principal, old: &str, new: &str) -> Result<(), ServiceError> {
        let chosen = Password::choose("new_password", new, &principal.user.username)?;
        self.confirm_password(principal, "old_password", old).await?;
        let hash = self.passwords.hash(chosen).await?;
        let (id, session) = (principal.user.id, principal.session);
        self.db
            .accounts(move |accounts| {
                storage::update_password(accounts, id, &hash)?;
                storage::delete_other_sessions(accounts, id, session)
            })
            .await?;
        self.sessions_ended.send_replace(());
        Ok(())
    }

    /// Asks for the password again before something that cannot be taken lightly. Guesses are throttled like logins.
    pub(super) async fn confirm_password(
        &self,
        principal: &Principal,
        field: &'static str,
        password: &str,
    ) -> Result<(), ServiceError> {
        let username = principal.user.username.clone();
        let guessed = Guessed::Prompt(&principal.user.id.bytes()).key();
        self.check_pause(guessed).await?;
        let found = self.db.read_accounts(move |accounts| storage::find_credentials(accounts, &username)).await?;
        let right = self.passwords.verify(Password::typed(password), found.map(|(_, hash)| hash)).await?;
        self.check_pause(guessed).await?;
        if right {
            self.forget_guesses(guessed).await
        } else {
            self.note_guess(guessed).await?;
            Err(FieldError::new(field, "wrong password").into())
        }
    }

    /// The caller's sessions, newest first.
    ///
    /// # Errors
    /// Those of storage.
    pub async fn list_sessions(&self, principal: &Principal) -> Result<Vec<Session>, ServiceError> {
        let (user, now) = (principal.user.id, self.now());
        Ok(self.db.read_accounts(move |accounts| storage::list_sessions(accounts, user, now)).await?)
    }

    /// Ends the caller's session with this handle.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn revoke_session(&self, principal: &Principal, handle: String) -> Result<(), ServiceError> {
        let (user, now) = (principal.user.id, self.now());
        self.db.accounts(move |accounts| storage::delete_session_by_handle(accounts, user, &handle, now)).await?;
        self.sessions_ended.send_replace(());
        Ok(())
    }

    /// Ends all the caller's sessions but this one; returns how many.
    ///
    /// # Errors
    /// Those of storage.
    pub async fn revoke_other_sessions(&self, principal: &Principal) -> Result<i64, ServiceError> {
        let (user, keep): (UserId, SessionKey) = (principal.user.id, principal.session);
        let ended = self.db.accounts(move |accounts| storage::delete_other_sessions(accounts, user, keep)).await?;
        self.sessions_ended.send_replace(());
        Ok(ended)
    }

    /// Whether the caller's session still stands: open streams ask when sessions end.
    ///
    /// # Errors
    /// Those of storage.
    pub async fn session_stands(&self, principal: &Principal) -> Result<bool, ServiceError> {
        let (key, now) = (principal.session, self.now());
        let found = self.db.read_accounts(move |accounts| storage::find_session(accounts, key, now)).await?;
        Ok(found.is_some())
    }
}
