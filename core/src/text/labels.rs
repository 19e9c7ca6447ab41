//! Labels: the words that stand still on a screen (headings, buttons, questions), as one typed record for every front end.
//!
//! Lives here: which there are, listed once. Their texts stand in `text/{en,de}/labels.ftl` under `label-` with screen and field;
//! where another part of the core says the same, the list names its key. Not here: sentences with something filled in, which
//! the records of the use cases bring along.
//!
//! # Why the lists are macros
//! A binding mirrors each record field by field, with its docs. Handed the same list, it can't miss one.

use serde::Serialize;
use strum::VariantArray;

use super::Texts;
use crate::moment::{Context, Did, Ending, Kind, Pull, Starter, Topic};

/// Hands the list of labels to a macro: screens, each with its record and fields; `= "key"` where the text stands elsewhere.
#[macro_export]
macro_rules! labels {
    ($then:ident) => {
        $then! {
            /// The ways between screens.
            navigation: NavigationLabels {
                /// The Today screen.
                today = "screen-today",
                /// The Breathe screen.
                breathe = "screen-breathe",
                /// The Pattern screen.
                pattern = "screen-pattern",
                /// The Together screen.
                together,
                /// The Pause, one tap away on every screen.
                pause,
                /// The Log screen.
                log = "screen-log",
                /// The History screen.
                history = "screen-history",
                /// The Settings screen.
                settings = "screen-settings",
                /// Back to where one came from.
                back,
                /// In the place of a screen that is not built yet.
                not_yet,
            }
            /// Words of several screens.
            common: CommonLabels {
                /// The app’s name.
                name,
                /// Leaves a screen on which everything is kept already.
                done,
                /// Keeps what was typed.
                save,
                /// Leaves everything as it was.
                cancel,
                /// Goes on without an answer.
                skip,
                /// Takes the last change back.
                undo,
                /// Deletes the one thing that is shown.
                delete,
                /// Opens something to change it.
                change,
                /// Yes, as an answer.
                yes = "return-kept-yes",
                /// No, as an answer.
                no = "return-kept-no",
                /// One step down, for a screen reader.
                less,
                /// One step up, for a screen reader.
                more,
                /// Said of a choice that is on, for a screen reader.
                chosen,
                /// While a screen waits for its first answer.
                loading,
                /// The tag of the language that these words are in, for a voice that speaks them.
                language_tag,
                /// Over a made-up person’s log.
                demo = "terminal-demo",
            }
            /// The scale of how strong it is inside.
            heat: HeatLabels {
                /// Its name.
                title,
                /// At 0.
                calm,
                /// At 10.
                flooded,
                /// No number was given; never shown as 0.
                not_rated,
                /// Takes a number back.
                clear,
            }
            /// Today.
            today: TodayLabels {
                /// The button that logs in one tap.
                quick_log,
                /// Beneath it.
                quick_log_hint,
                /// The heading of the day’s nudge.
                nudge,
                /// Opens the exercise that the nudge leads to.
                do_exercise,
            }
            /// Log, and the form of a moment’s details.
            log: LogLabels {
                /// Asks for the pull.
                pull_question,
                /// Asks for the heat.
                heat_question,
                /// Asks for the kind.
                kind_question,
                /// The heading of the good kinds.
                good_moments,
                /// Opens the details.
                details,
                /// Keeps the note.
                save_note,
                /// In an empty note.
                note_hint,
                /// In an empty body signal.
                body_hint,
                /// Beside a list of which several may be chosen.
                several,
                /// The name of the time.
                at,
                /// In an empty time.
                at_hint,
                /// The name of the kind.
                kind,
                /// The name of the pull.
                pull,
                /// The name of the context.
                context = "detail-context",
                /// The name of the topic.
                topic = "detail-topic",
                /// The name of who started the topic.
                started_by = "detail-started-by",
                /// The name of what the person did.
                did = "detail-did",
                /// The name of the exercise that was used.
                tool = "detail-tool",
                /// The name of the heat afterwards.
                heat_after = "detail-heat-after",
                /// The name of how it ended.
                ended = "detail-ended",
                /// The name of whether the promised return was kept.
                return_kept = "detail-return-kept",
                /// The name of the body signal.
                body_signal = "detail-body-signal",
                /// The name of the note.
                note = "detail-note",
            }
            /// History.
            history: HistoryLabels {
                /// Where nothing is logged.
                empty,
                /// Shows the next page.
                older,
                /// Deletes the moment.
                delete,
                /// Takes the last change back.
                undo,
                /// Opens the moment’s details.
                change,
            }
            /// Breathe: the list, an exercise’s page, own patterns.
            breathe: BreatheLabels {
                /// Above the list.
                intro,
                /// The heading of the short exercises.
                others,
                /// The heading of how it is done.
                how,
                /// The heading of what is known about it.
                evidence,
                /// The heading of what to take care of.
                caution,
                /// The heading of the pulls it suits.
                suits,
                /// Where a self-check comes first.
                gate_first,
                /// The heading of the ways to do it.
                ways,
                /// The heading of how long it lasts.
                length,
                /// A dose in minutes.
                minutes,
                /// A dose in rounds.
                rounds,
                /// The dose that the exercise itself names.
                as_it_is,
                /// Begins.
                start,
                /// Marks a pattern of the person’s own.
                own,
                /// The heading of the form for an own pattern.
                own_title,
                /// Opens that form.
                own_open,
                /// The name of its name.
                own_name,
                /// The heading of its phases.
                own_phases,
                /// Adds a phase.
                own_phase_add,
                /// Removes a phase.
                own_phase_remove,
                /// A phase: in.
                own_inhale,
                /// A phase: a short second in-breath.
                own_top_up,
                /// A phase: hold.
                own_hold,
                /// A phase: out.
                own_exhale,
                /// The unit of a phase.
                own_seconds,
                /// Keeps the pattern.
                own_add,
                /// After that.
                own_added,
                /// Takes the pattern off the list.
                own_delete,
                /// Asks before that.
                own_delete_question,
                /// After that.
                own_deleted,
            }
            /// The player.
            player: PlayerLabels {
                /// Asks before it begins.
                heat_before,
                /// Asks when it has ended.
                heat_after,
                /// Pauses.
                pause,
                /// While it is paused.
                paused,
                /// Goes on.
                go_on,
                /// Stops.
                stop,
                /// Stops, because it makes it worse.
                worse,
                /// Beside the time that is left.
                left,
                /// Where each step waits for the person.
                own_pace,
                /// Goes to the next step, where each waits.
                next_step,
                /// After the device was away.
                slept,
                /// The breathing shape, for a screen reader.
                shape,
                /// The choice to hear each phase spoken.
                voice,
                /// The choice to hear a soft tone for each phase.
                tones,
                /// The choice to feel each phase.
                vibration,
                /// What these choices are for.
                eyes_closed,
                /// After a run to its end.
                finished,
                /// After a run that was stopped.
                stopped,
                /// After a run that made it worse, where grounding did, too.
                worse_closing,
                /// After a run that made it worse: the heading.
                gently_title,
                /// After a run that made it worse: what is offered.
                gently,
                /// Begins the grounding exercise.
                gently_begin,
                /// That the run is kept.
                saved,
            }
            /// Pause.
            pause: PauseLabels {
                /// Asks for the pull, while it is felt.
                pull,
                /// Over what else would fit while a tool plays.
                rather,
            }
            /// Pattern.
            pattern: PatternLabels {
                /// The heading of the moments while they are few.
                moments,
                /// The heading of the counts.
                kinds,
                /// The heading of the shares.
                shares,
                /// The mark of a share, in the legend.
                counted,
                /// The line around it, in the legend.
                range,
                /// The mark at one half, in the legend.
                half,
                /// The heading of the picture of the weeks.
                weeks,
                /// A day without a moment, in the legend.
                day_none,
                /// A day with one.
                day_one,
                /// A day with more.
                day_more,
            }
            /// Together.
            together: TogetherLabels {
                /// That it works for one person.
                alone,
                /// That each phone keeps its own.
                apart,
                /// What is not built yet.
                not_yet,
            }
            /// Settings.
            settings: SettingsLabels {
                /// The section about the person.
                you,
                /// The section about what is seen.
                display,
                /// The section about reminders.
                reminders,
                /// The section about breathing.
                breathing,
                /// The section about who sees what.
                privacy,
                /// The section about the data.
                data,
                /// The section about the app.
                about,
                /// Opens a self-check.
                questions,
                /// Beside the version.
                version,
                /// Where everything lies.
                alone,
                /// What Attune is not.
                not_therapy,
                /// For whom it is not right now.
                afraid,
                /// What such a person won't find here yet, and where to turn.
                help_not_yet,
            }
            /// Settings: export, import, deleting everything.
            data: DataLabels {
                /// Writes a readable copy.
                export,
                /// Before that.
                export_hint,
                /// The format that holds everything.
                json,
                /// The format for a spreadsheet.
                csv,
                /// Takes a readable copy over.
                import,
                /// Before that.
                import_hint,
                /// Opens the deletion of everything.
                delete_all,
                /// The first step: what it does.
                delete_all_what,
                /// The second step: does it.
                delete_all_confirm,
                /// Instead of it: leaves everything as it is.
                delete_all_keep,
                /// Afterwards.
                delete_all_done,
                /// Where something else has the log open.
                delete_all_busy,
            }
            /// The first start.
            first_start: FirstStartLabels {
                /// The heading.
                title,
                /// What Attune is.
                promise,
                /// Asks for the language.
                language,
                /// Asks for the usual pull.
                usual_pull,
                /// That it can be changed.
                later,
                /// Ends the first start.
                begin,
                /// Ends it without answers.
                skip,
            }
            /// The self-check; its words come with it.
            gate: GateLabels {
                /// Leaves it unanswered.
                later,
                /// Goes through it again.
                again,
                /// Back to the exercises that are open.
                other_exercises,
            }
            /// Notifications.
            notifications: NotificationLabels {
                /// The channel of the daily nudge.
                daily_channel,
                /// The channel of what plays while the screen is off.
                playing_channel,
                /// While an exercise plays.
                playing,
                /// Does what the nudge says.
                do_it_now,
                /// Puts it off.
                later,
                /// Asks until when.
                later_when,
                /// Until then.
                in_ten_minutes,
                /// Until then.
                in_an_hour,
                /// Until then.
                tonight,
                /// Lets it be for today.
                not_today,
                /// Where the device lets no reminder through.
                blocked,
                /// Where it will not even ask any more.
                blocked_settings,
                /// Beneath the last reminder that the device holds.
                last,
            }
            /// The widget, the tile, the shortcuts.
            widget: WidgetLabels {
                /// The one button.
                log = "label-today-quick-log",
                /// A shortcut: logs a tense moment.
                log_tense,
                /// A shortcut: begins a pause.
                start_pause,
                /// What is said to the device for the one.
                log_tense_phrase,
                /// What is said to the device for the other.
                start_pause_phrase,
                /// What the widget is, where widgets are chosen.
                about,
                /// For a moment, after a tap.
                saved,
                /// After a tap that could not be kept.
                not_saved,
            }
            /// The app lock.
            lock: LockLabels {
                /// Over the system’s question.
                title,
                /// Why a face is asked for, in the system’s own question.
                reason,
                /// Asks once more.
                open,
                /// Leaves it locked.
                cancel = "label-common-cancel",
            }
            /// When something can’t be done; what went wrong is said by the error’s own words.
            trouble: TroubleLabels {
                /// The heading.
                title,
                /// While the log is being opened.
                opening,
                /// Tries again.
                try_again,
                /// Before the folder that the log lies in.
                folder,
                /// There is a store, and its key is gone.
                key_missing,
                /// There is no store, and where its key belongs lies something else.
                key_unreadable,
                /// There is no store, and no key for one could be made.
                key_not_made,
                /// There is a store, and the device gives its key out only when it is unlocked.
                key_locked,
                /// There is a store, and the file with its key can’t be read.
                key_file_unreadable,
                /// A chosen file can’t be read.
                file_unreadable,
                /// A file can’t be written there.
                file_unwritable,
                /// The core itself is missing, so that nothing else can be said; a front end keeps this sentence beside it.
                library,
            }
        }
    };
}

/// Hands the list of the vocabulary's labels to a macro: the field, its record, the word, the first part of the words' keys.
#[macro_export]
macro_rules! word_labels {
    ($then:ident) => {
        $then! {
            /// What was logged.
            kinds: KindLabel of Kind in "kind",
            /// Where the pull went.
            pulls: PullLabel of Pull in "pull",
            /// What was around.
            contexts: ContextLabel of Context in "context",
            /// What it was about.
            topics: TopicLabel of Topic in "topic",
            /// Who started the topic.
            starters: StarterLabel of Starter in "started-by",
            /// What the person did.
            did: DidLabel of Did in "did",
            /// How it ended.
            endings: EndingLabel of Ending in "ended",
        }
    };
}

macro_rules! define {
    ($($(#[doc = $about:tt])* $screen:ident: $labels:ident {
        $($(#[doc = $doc:tt])* $field:ident $(= $key:literal)?,)*
    })*) => {
        /// Every word that stands still on a screen, by screen.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "camelCase")]
        pub struct Labels {
            $($(#[doc = $about])* pub $screen: $labels,)*
            /// The words of a moment's vocabulary, for choices.
            pub words: WordLabels,
        }

        $(
            $(#[doc = $about])*
            #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
            #[serde(rename_all = "camelCase")]
            pub struct $labels {
                $($(#[doc = $doc])* pub $field: String,)*
            }
        )*

        /// The key of each label.
        #[cfg(test)]
        pub(super) fn label_keys() -> Vec<String> {
            vec![$($(key(stringify!($screen), stringify!($field), &[$($key)?]),)*)*]
        }

        impl Texts {
            /// The labels of every screen.
            #[must_use]
            pub fn labels(&self) -> Labels {
                Labels {
                    $($screen: $labels {
                        $($field: self.say(&key(stringify!($screen), stringify!($field), &[$($key)?])),)*
                    },)*
                    words: self.word_labels(),
                }
            }
        }
    };
}

labels!(define);

macro_rules! define_words {
    ($($(#[doc = $doc:tt])* $field:ident: $label:ident of $word:ident in $family:literal,)*) => {
        /// The vocabulary of a moment in words, each list in its order.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "camelCase")]
        pub struct WordLabels {
            $($(#[doc = $doc])* pub $field: Vec<$label>,)*
        }

        $(
            /// A word and how it is called.
            #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
            pub struct $label {
                /// The word.
                pub word: $word,
                /// What a person reads.
                pub title: String,
            }
        )*

        impl Texts {
            fn word_labels(self) -> WordLabels {
                WordLabels {
                    $($field: $word::VARIANTS.iter().map(|word| $label {
                        word: *word,
                        title: self.say(&format!("{}-{}", $family, word.word().replace('_', "-"))),
                    }).collect(),)*
                }
            }
        }
    };
}

word_labels!(define_words);

/// The key of a label: the one that the list names, else that of its screen and field.
fn key(screen: &str, field: &str, named: &[&str]) -> String {
    let own = || format!("label-{screen}-{field}").replace('_', "-");
    named.first().map_or_else(own, |key| (*key).to_owned())
}
