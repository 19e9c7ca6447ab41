//! Settings: reading and setting them, and the language that follows.

use std::borrow::Cow;
use std::sync::PoisonError;

use strum::VariantArray;

use super::{Attune, LanguageWish, Speech};
use crate::error::Error;
use crate::exercise::GateState;
use crate::settings::{Choice, Setting, SettingView, Settings};
use crate::store::settings as rows;
use crate::text::Language;

impl Attune {
    /// All settings as they stand.
    ///
    /// # Errors
    /// [`crate::StoreError`].
    pub fn settings(&self) -> Result<Settings, Error> {
        Ok(Settings::of(&self.store.read(rows::all)?))
    }

    /// The Settings screen.
    ///
    /// # Errors
    /// [`crate::StoreError`].
    pub fn settings_view(&self) -> Result<Vec<SettingView>, Error> {
        let (settings, texts) = (self.settings()?, self.texts());
        let view = |setting: &Setting| {
            let key = format!("setting-{}", setting.name().replace(['.', '_'], "-"));
            let choice = |value: Cow<'static, str>| Choice {
                // A time is its own word.
                title: if setting.words().is_empty() {
                    value.clone().into_owned()
                } else {
                    texts.say(&format!("{key}-{}", value.replace('_', "-")))
                },
                value: value.into_owned(),
            };
            let (value, mut choices) = (settings.value(*setting), setting.choices());
            if !choices.contains(&value) {
                choices.push(value.clone());
                choices.sort();
            }
            SettingView {
                key: setting.name().to_owned(),
                value: value.into_owned(),
                title: texts.say(&key),
                choices: choices.into_iter().map(choice).collect(),
                section: setting.section(),
                needs: setting.needs(),
                gate: setting.gate(),
            }
        };
        Ok(Setting::VARIANTS.iter().map(view).collect())
    }

    /// Sets one, by name.
    ///
    /// # Errors
    /// [`crate::Invalid`] naming `key` or `value`; [`Error::GateFirst`] for a self-check that would be skipped; [`crate::StoreError`].
    pub fn set(&self, name: &str, value: &str) -> Result<Settings, Error> {
        let setting = Setting::read(name)?;
        let value = setting.choice(value)?;
        // A self-check is passed by answering it, never by setting it.
        if let (Some(gate), Ok(GateState::Passed)) = (setting.gate(), value.parse()) {
            return Err(Error::GateFirst(gate));
        }
        self.store.write(|tx| rows::set(tx, setting.name(), &value))?;
        let settings = self.settings()?;
        let mut speech = self.speech.write().unwrap_or_else(PoisonError::into_inner);
        *speech = Speech::of(speech.wish, settings);
        Ok(settings)
    }

    /// The device was set to another language: it is spoken from here on, unless the person has set one here.
    ///
    /// # Errors
    /// [`crate::StoreError`].
    pub fn device_speaks(&self, language: Language) -> Result<(), Error> {
        let settings = self.settings()?;
        let mut speech = self.speech.write().unwrap_or_else(PoisonError::into_inner);
        if let LanguageWish::Device(_) = speech.wish {
            *speech = Speech::of(LanguageWish::Device(language), settings);
        }
        Ok(())
    }
}
