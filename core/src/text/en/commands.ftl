# The commands of the terminal: their help, what they print, what they ask.

command-attune = A minute for you: a nudge, a breath, a logged moment. Without a command, the app opens.
command-log = Log a moment; without options, one tap: tension, now
command-moments = Show the history; undo, delete or amend a moment
command-moments-undo = Take back the last change to your moments
command-moments-delete = Delete a moment
command-moments-amend = Change a moment; what isn’t named stays
command-today = Show today’s nudge and what the day holds
command-nudges = The coming reminders of the daily nudge
command-nudges-event = Keep what became of a reminder
command-exercises = List the exercises; add, delete, answer the questions before some of them
command-exercises-add = Add a breathing pattern of your own
command-exercises-delete = Delete a breathing pattern of your own
command-exercises-gate = Show or answer the questions before holds or cold
command-breathe = Do an exercise, or show its plan
command-pattern = Show what your log says so far
command-export = Write a readable copy of your log
command-import = Add the moments of a readable copy
command-settings = Show the settings, one setting, or change it
command-wipe = Delete everything, for good
command-demo = Open the app over a made-up person’s twelve weeks; nothing is kept

command-option-dir = Where your data lie (else ATTUNE_DIR, else the system’s place for data)
command-option-demo = Use a made-up person’s twelve weeks; nothing is kept
command-option-now = Run as if it were this time: 2026-03-29T01:30:00+01:00[Europe/Berlin]
command-option-lang = Language: en or de
command-option-json = Print one JSON object
command-option-heat = How strong inside, 0 to 10
command-option-pull = reaching, pulling_away, both or unsure
command-option-kind = tension, caught_it, came_back or good
command-option-context = What was around, separated by commas: tired, hungry, alcohol, hard_day, in_public, by_text, kids_present
command-option-note = A note, never shared
command-option-at = When: 21:30, 2026-03-28T21:30, or with offset and zone
command-option-started-by = Who raised it: me, partner or unclear
command-option-topic = relationship, chores, money, family, sex_and_affection, time_and_phones, kids, work or other
command-option-body = What the body did, in a word or two
command-option-did = What you did, separated by commas: pressed, followed, criticised, went_silent, left, explained, asked_for_a_pause, stayed, soft_start
command-option-tool = The exercise you tried, by its id
command-option-heat-after = How strong inside afterwards, 0 to 10
command-option-ended = resolved, paused_with_return, dropped or blew_up
command-option-return-kept = Whether the promised return was kept: true or false
command-option-clear = Details to empty, separated by commas: heat, context, note, …
command-option-limit = How many, 1 to 500
command-option-before = Those older than this moment
command-option-budget = How many, 1 to 60
command-option-event = fired, opened, done, later:10, later:30, later:60, later:tonight, not_today or missed
command-option-id = The id
command-option-name = What you call it
command-option-phases = One cycle: inhale:4,exhale:6 (inhale, top_up, hold, exhale; 0.5 to 20 seconds)
command-option-gate = holds or cold
command-option-answer = none_apply, one_applies or not_sure
command-option-exercise = The exercise’s id; “attune exercises” lists them
command-option-variant = Another way to do it, by its id; “attune exercises” lists them
command-option-minutes = How many minutes, rounded up to whole cycles
command-option-cycles = How many cycles
command-option-plan = Only show what happens when
command-option-speed = Play this many times as fast
command-option-heat-before = How strong inside before you begin, 0 to 10
command-option-file = The file
command-option-format = json or csv
command-option-key = The setting’s name
command-option-value = What to set it to
command-option-yes = Yes, delete everything
command-option-help = Show this help
command-option-version = Show the version

command-heading-usage = Usage:
command-heading-commands = Commands
command-heading-options = Options
command-heading-everywhere = With every command

command-logged-line = { $summary }, { $day } { $time }
command-logged-id = id { $id }
command-history-empty = Nothing logged yet. “attune log” saves a moment.
command-history-more = There are older ones: attune moments --before { $id }
command-today-exercise = It goes with an exercise: attune breathe { $id }
command-today-next = To go on: attune log · attune breathe · attune moments · attune pattern
command-exercises-custom = your own
command-exercises-closed = questions first: attune exercises gate { $gate }
command-exercises-ways = --variant: { $ways }
command-exercises-added = Added { $name }: attune breathe { $id }
command-exercises-deleted = Deleted { $name }.
command-gate-way = They’re here: attune exercises gate { $gate }
command-gate-answer-how = Answer with: attune exercises gate { $gate } --answer none_apply | one_applies | not_sure
command-play-begin = { $name }, { $duration }. Ctrl-C stops it.
command-play-finished = Done. { $duration }.
command-play-stopped = Stopped after { $duration }. That’s fine.
command-play-own-pace = At your own pace: Enter goes on to the next step.
command-play-worse = If it makes it worse, stop, and try: attune breathe { $id }
command-exported = { $written ->
        [one] Wrote one moment to { $file }. The file isn’t encrypted: keep it where only you can read it.
       *[other] Wrote { $written } moments to { $file }. The file isn’t encrypted: keep it where only you can read it.
    }
command-imported = { $added ->
        [one] Added one moment.
       *[other] Added { $added } moments.
    } { $unchanged ->
        [0] {""}
        [one] One was here already.
       *[other] { $unchanged } were here already.
    }
command-imported-kept = { $kept ->
        [one] One is here in another version; yours stays as it is.
       *[other] { $kept } are here in another version; yours stay as they are.
    }
command-imported-rest = Also added: { $runs ->
        [one] one exercise done
       *[other] { $runs } exercises done
    }, { $own ->
        [one] one pattern of your own
       *[other] { $own } patterns of your own
    }.
command-settings-place = Your data lie in { $place }
command-settings-key = Their key lies in { $place }
command-wipe-ask = This deletes your whole log for good, with its key. Nobody can bring it back. Type yes to go on:
command-wipe-done = Everything is deleted.
command-wipe-nothing = There was nothing to delete.
command-wipe-left = Nothing was deleted.
command-wipe-word = yes
command-key-file = There’s no keyring here that Attune can use, so the key lies beside your data, readable only by you: { $file }. Whoever can read that file can read your log.
command-key-in-keyring = the system’s keyring
command-key-in-file = the file { $file }
command-key-of-demo = memory only
command-key-missing = Your log is here, but its key isn’t: neither in the keyring nor in the file { $file }. Nothing was touched. Put the key back, or choose another place with --dir.
command-key-locked = Your log is here, but its key can’t be reached: the keyring is locked, switched off or doesn’t answer, and there’s no file { $file }. Nothing was touched. Unlock the keyring, then try again.
command-key-malformed = The file { $file } doesn’t hold a key. Nothing was touched. Put the right one back.
command-no-home = Attune doesn’t know where to put your data. Name a place with --dir or ATTUNE_DIR.
command-no-random = The system gives no random bytes, and Attune needs some. Nothing was changed.
command-demo-line = This is a made-up person’s log. Nothing here is kept.
command-usage-unknown = Attune doesn’t know “{ $word }”.
command-usage-missing = Something is missing: { $word }.
command-usage-conflict = This goes only once, or not together: { $word }.
command-not-printed = It is done, but the answer couldn’t be printed.
command-usage-other = Attune can’t make sense of that.
command-usage-help = “{ $command } --help” shows how it goes.
