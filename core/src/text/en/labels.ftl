# Labels: the words that stand still on a screen, by screen; `core/src/text/labels.rs` lists them.

label-navigation-together = Together
label-navigation-pause = Pause
label-navigation-back = Back
label-navigation-not-yet = This isn’t here yet.

label-common-name = Attune
label-common-done = Done
label-common-save = Save
label-common-cancel = Leave it
label-common-skip = Skip
label-common-undo = Take back
label-common-delete = Delete
label-common-change = Change
label-common-less = Less
label-common-more = More
label-common-chosen = chosen
label-common-loading = One moment
label-common-language-tag = en

label-heat-title = Heat
label-heat-calm = calm
label-heat-flooded = flooded
label-heat-not-rated = not rated
label-heat-clear = Without a number

label-today-quick-log = Log a moment
label-today-quick-log-hint = One tap keeps it; everything else can wait.
label-today-nudge = For today
label-today-do-exercise = Do the exercise

label-log-pull-question = Where did the pull go?
label-log-heat-question = How strong inside?
label-log-kind-question = What was it?
label-log-good-moments = Good moments
label-log-details = Details
label-log-save-note = Save the note
label-log-note-hint = Only for you. It’s never shared.
label-log-body-hint = A word or two: tight chest, warm face
label-log-several = as many as fit
label-log-at = When
label-log-at-hint = A clock time such as 21:30
label-log-kind = What it was
label-log-pull = The pull

label-history-empty = Nothing here yet. What you log will stand here, newest first.
label-history-older = Older ones
label-history-delete = Delete this moment
label-history-undo = Take back the last change
label-history-change = Add or change details

label-breathe-intro = Choose what suits you now. Nothing has to work.
label-breathe-others = For in between
label-breathe-how = How
label-breathe-evidence = What is known
label-breathe-caution = Take care
label-breathe-suits = Who it suits
label-breathe-gate-first = A few questions come first.
label-breathe-ways = Other ways
label-breathe-length = How long
label-breathe-minutes = Minutes
label-breathe-rounds = Rounds
label-breathe-as-it-is = As it is
label-breathe-start = Begin
label-breathe-own = your own
label-breathe-own-title = A pattern of your own
label-breathe-own-open = Add your own
label-breathe-own-name = What you call it
label-breathe-own-phases = Its phases
label-breathe-own-phase-add = Add a phase
label-breathe-own-phase-remove = Remove this phase
label-breathe-own-inhale = Breathe in
label-breathe-own-top-up = A sip more
label-breathe-own-hold = Hold
label-breathe-own-exhale = Breathe out
label-breathe-own-seconds = seconds
label-breathe-own-add = Add it
label-breathe-own-added = Your pattern is on the list, at its end.
label-breathe-own-delete = Take it off the list
label-breathe-own-delete-question = Take it off the list? What you did with it stays in your log.
label-breathe-own-deleted = It’s off the list.

label-player-heat-before = How strong is it inside, right now?
label-player-heat-after = And now, how strong is it inside?
label-player-pause = Pause
label-player-paused = Paused
label-player-go-on = Go on
label-player-stop = Stop
label-player-worse = It makes it worse
label-player-left = time left
label-player-own-pace = At your own pace
label-player-next-step = Next
label-player-slept = Paused, because this device was away for a moment.
label-player-shape = A shape that grows and shrinks with the breath
label-player-voice = Spoken cues
label-player-tones = Soft tones
label-player-vibration = Vibration
label-player-eyes-closed = So you can close your eyes.
label-player-finished = That’s it. Stay with it a moment, if you like.
label-player-stopped = Stopped. That’s enough for now.
label-player-worse-closing = Then this isn’t it today, and that’s all right. Do something ordinary: water, fresh air, a person you trust.
label-player-gently-title = Then we leave that.
label-player-gently = Nothing has to work. If you like, look around you instead: five things you see, four you feel, three you hear. There’s nothing to do with your breath.
label-player-gently-begin = Look around
label-player-saved = Kept in your log.

label-pause-pull = Where is the pull going?
label-pause-rather = Or rather

label-pattern-moments = Your moments
label-pattern-kinds = What you logged
label-pattern-shares = Where the pull went
label-pattern-counted = what you logged
label-pattern-range = the range that would fit
label-pattern-half = half
label-pattern-weeks = The last twelve weeks
label-pattern-day-none = none
label-pattern-day-one = one
label-pattern-day-more = more

label-together-alone = Attune works for you alone. Your log, your exercises and your pattern are here, whether or not the other uses it.
label-together-apart = If you both use it, each phone keeps its own. Neither of you sees what the other logs.
label-together-not-yet = Sharing between your two phones isn’t built yet.

label-settings-you = You
label-settings-display = Display
label-settings-reminders = Reminders
label-settings-breathing = Breathing
label-settings-privacy = Who sees it
label-settings-data = Your data
label-settings-about = About
label-settings-questions = Go through the questions
label-settings-version = Version
label-settings-alone = Everything stays on this device, in one encrypted file. No account, no server, no network.
label-settings-not-therapy = Attune is not therapy, not a judge and not a forecast.
label-settings-afraid = If you’re afraid of your partner, or they check your devices, this is not for you right now.
label-settings-help-not-yet = Attune has no helplines in it yet. Please turn to someone you trust, or to a helpline where you live.

label-data-export = Write a readable copy
label-data-export-hint = The copy isn’t encrypted: keep it where only you can read it.
label-data-json = Moments, exercises and patterns (JSON)
label-data-csv = Moments, for a spreadsheet (CSV)
label-data-import = Bring a copy in
label-data-import-hint = What’s here already stays as it is; only what’s new is added.
label-data-delete-all = Delete everything
label-data-delete-all-what = This deletes your whole log for good, with its key. Nobody can bring it back.
label-data-delete-all-confirm = Delete everything for good
label-data-delete-all-keep = Keep everything
label-data-delete-all-done = Everything is deleted.
label-data-delete-all-busy = Attune is still open somewhere else, in another window or a terminal. Close it there, then delete everything. Nothing was deleted.

label-first-start-title = Welcome
label-first-start-promise = A minute for you: a small nudge a day, a breath, a moment kept with one tap. Attune takes neither side.
label-first-start-language = Which language?
label-first-start-usual-pull = When it gets tense between you, where does the pull usually go?
label-first-start-later = You can change this whenever you like, under Settings.
label-first-start-begin = Begin
label-first-start-skip = Skip this

label-gate-later = Not now
label-gate-again = Go through it again
label-gate-other-exercises = See the other exercises

label-notifications-daily-channel = A minute a day
label-notifications-playing-channel = While an exercise plays
label-notifications-playing = An exercise is playing
label-notifications-do-it-now = Do it now
label-notifications-later = Later
label-notifications-later-when = When, then?
label-notifications-in-ten-minutes = In 10 minutes
label-notifications-in-an-hour = In an hour
label-notifications-tonight = Tonight
label-notifications-not-today = Not today
label-notifications-blocked = This device lets no reminder of Attune’s through just now. The nudge waits for you in Today.
label-notifications-blocked-settings = This device has been told to let no reminder of Attune’s through. Its own settings can change that.
label-notifications-last = This is the last reminder planned. More come once you open Attune.

label-widget-log-tense = Log a tense moment
label-widget-start-pause = Start a pause
label-widget-log-tense-phrase = Log a tense moment in Attune
label-widget-start-pause-phrase = Start a pause in Attune
label-widget-about = One tap saves a moment. What it was stays sealed until you open Attune.
label-widget-saved = Saved.
label-widget-not-saved = Open Attune first

label-lock-title = Who’s there?
label-lock-reason = So that Attune opens for you alone.
label-lock-open = Open Attune

label-trouble-title = That didn’t work
label-trouble-opening = Opening your log
label-trouble-try-again = Try again
label-trouble-folder = Attune’s folder:
label-trouble-key-missing = Your log is here, but its key isn’t on this device any more. Nothing was touched. Attune won’t put a new key in its place.
label-trouble-key-unreadable = There’s no log here yet, and where its key belongs lies something else: the file “key” in Attune’s folder. Nothing was touched. Put the right key back, or move that file away.
label-trouble-key-locked = Your log is here, but its key can’t be reached just now. Nothing was touched. Unlock the device, then try again.
label-trouble-key-not-made = There’s no log here yet, and a key for one can’t be made just now. Nothing was touched. Make sure that the device is unlocked and has room, then try again.
label-trouble-key-file-unreadable = Your log is here, but the file with its key can’t be read just now. Nothing was touched. Look whether the file “key” in Attune’s folder is yours to read, then try again.
label-trouble-file-unreadable = That file can’t be read. Choose another one.
label-trouble-file-unwritable = The file can’t be written there. Choose another place.
label-trouble-library = A part of Attune is missing here, or belongs to another version. Your log was not touched. Install Attune once more, over this one; don’t remove it first, or your log goes with it.
