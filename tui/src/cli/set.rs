//! `outgo set`: settings of this client in `client.toml`, and of the account on the server, by one command.

use super::commands::{Outcome, Shell, status, usage};
use super::{FAILED, OK, output};
use crate::api::{week_start, week_start_to_proto};
use crate::config::{Choice, Config, save};
use outgo_proto::v1;
use outgo_proto::v1::auth_service_client::AuthServiceClient;
use outgo_server::domain::WeekStart;

/// Settings of the account, by their names here.
const ACCOUNT: [&str; 3] = ["currency", "week_start", "time_zone"];

/// Shows or changes a setting of this client; `None` if it is none of them.
pub(super) fn local(name: &str, value: Option<&str>, config: &Config) -> Option<Outcome> {
    let choice = Choice::named(&name.replace('-', "_"))?;
    let Some(value) = value else {
        return Some(Ok((output::table(&[row(choice, config)], &[]), OK)));
    };
    Some(change(choice, value, config))
}

fn row(choice: Choice, config: &Config) -> Vec<String> {
    vec![choice.name().to_owned(), choice.value(config).to_owned(), choice.values().join(", ")]
}

fn change(choice: Choice, value: &str, config: &Config) -> Outcome {
    let typed = value.to_lowercase();
    let typed = match typed.as_str() {
        "on" | "yes" if choice.is_flag() => "true",
        "off" | "no" if choice.is_flag() => "false",
        other => other,
    };
    let known = choice.values().iter().find(|known| **known == typed);
    let known = known.ok_or_else(|| usage(format!("{} is one of {}", choice.name(), choice.values().join(", "))))?;
    let file = config.file.as_ref().ok_or_else(|| {
        ("settings are not kept here: there is no folder for them, or it is a demo".to_owned(), FAILED)
    })?;
    save(file, choice, known).map_err(|error| (format!("{}: {error}", file.display()), FAILED))?;
    Ok((format!("{} = {known} in {}, from the next start on\n", choice.name(), file.display()), OK))
}

impl Shell<'_> {
    /// Shows all settings, or changes one of the account.
    pub(super) async fn set(&self, name: Option<&str>, value: Option<&str>, config: &Config) -> Outcome {
        let Some(name) = name.map(|name| name.replace('-', "_")) else {
            let user = self.user().await?;
            let mut rows: Vec<Vec<String>> = Choice::ALL.iter().map(|choice| row(*choice, config)).collect();
            rows.extend(ACCOUNT.map(|name| account_row(name, &user)));
            return Ok(self.shown("User", &user, || output::table(&rows, &[])));
        };
        if !ACCOUNT.contains(&name.as_str()) {
            let known: Vec<&str> = Choice::ALL.iter().map(|choice| choice.name()).chain(ACCOUNT).collect();
            return Err(usage(format!("{name} is no setting: there are {}", known.join(", "))));
        }
        let user = match value {
            None => self.user().await?,
            Some(value) => self.update(changed(&name, value)?).await?,
        };
        Ok(self.shown("User", &user, || output::table(&[account_row(&name, &user)], &[])))
    }

    async fn update(&self, user: v1::User) -> Result<v1::User, (String, i32)> {
        let body = v1::UpdateUserRequest { user: Some(user), update_mask: None };
        let mut auth = AuthServiceClient::new(self.client.channel());
        let answer = auth.update_user(self.client.request(body)).await.map_err(status)?;
        Ok(answer.into_inner().user.unwrap_or_default())
    }
}

fn changed(name: &str, value: &str) -> Result<v1::User, (String, i32)> {
    let mut user = v1::User::default();
    match name {
        "currency" => user.currency_code = value.to_uppercase(),
        "time_zone" => user.time_zone = value.to_owned(),
        _ => {
            let typed = value.to_lowercase();
            let day = WeekStart::ALL.into_iter().find(|day| {
                let name = day.name().to_lowercase();
                typed == name || Some(typed.as_str()) == name.get(..3)
            });
            let day = day.ok_or_else(|| usage("week_start is one of monday, sunday, saturday"))?;
            user.set_week_start(week_start_to_proto(day));
        }
    }
    Ok(user)
}

fn account_row(name: &str, user: &v1::User) -> Vec<String> {
    let (value, note) = match name {
        "currency" => (user.currency_code.clone(), "of amounts that name none: EUR, USD, INR, …"),
        "time_zone" => (user.time_zone.clone(), "decides what today is: Europe/Brussels, …"),
        _ => (week_start(user).name().to_lowercase(), "monday, sunday, saturday"),
    };
    vec![name.to_owned(), crate::sanitize::line(&value), note.to_owned()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_of_the_client_is_shown_changed_and_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("client.toml");
        let config = Config { file: Some(file.clone()), ..Config::default() };
        let shown = local("reduced-motion", None, &config).unwrap().unwrap().0;
        assert!(shown.contains("reduced_motion") && shown.contains("false"), "{shown}");
        local("reduced-motion", Some("on"), &config).unwrap().unwrap();
        local("theme", Some("Dark"), &config).unwrap().unwrap();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "reduced_motion = true\ntheme = \"dark\"\n");
        let refused = local("theme", Some("pink"), &config).unwrap().unwrap_err();
        assert!(refused.0.contains("theme is one of auto, dark"), "{refused:?}");
        assert!(local("currency", Some("EUR"), &config).is_none());
    }
}
