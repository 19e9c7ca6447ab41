# What every screen says: days, moments, settings, patterns, and what went wrong.

## Days, times, numbers

date-today = Today
date-yesterday = Yesterday
date-long = { $weekday }, { $day } { $month }
date-with-year = { $date } { $year }
date-weekday-1 = Mon
date-weekday-2 = Tue
date-weekday-3 = Wed
date-weekday-4 = Thu
date-weekday-5 = Fri
date-weekday-6 = Sat
date-weekday-7 = Sun
date-weekday-long-1 = Monday
date-weekday-long-2 = Tuesday
date-weekday-long-3 = Wednesday
date-weekday-long-4 = Thursday
date-weekday-long-5 = Friday
date-weekday-long-6 = Saturday
date-weekday-long-7 = Sunday
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December
date-coming-today = at { $time }
date-coming-tonight = tonight at { $time }
date-coming-tomorrow = tomorrow, { $weekday }, at { $time }
date-coming-later = on { $weekday } at { $time }
date-coming-first-of-two = { $time } (before the clocks go back)
date-coming-second-of-two = { $time } (after the clocks go back)
duration-seconds = { $seconds } s
duration-minutes = { $minutes } min
duration-both = { $minutes } min { $seconds } s
number-percent = { $number }%
number-decimal = { $whole }.{ $digits }

## Screens

screen-today = Today
screen-log = Log
screen-breathe = Breathe
screen-history = History
screen-pattern = Pattern
screen-words = Words
screen-settings = Settings

## A moment

kind-tension = Tension
kind-caught-it = Caught it
kind-came-back = Came back
kind-good = A good moment
pull-reaching = Reaching
pull-pulling-away = Pulling away
pull-both = Both
pull-unsure = Unsure
heat-words = heat { $heat }
context-tired = tired
context-hungry = hungry
context-alcohol = alcohol
context-hard-day = a hard day
context-in-public = in public
context-by-text = by text
context-kids-present = kids present
started-by-me = me
started-by-partner = my partner
started-by-unclear = not clear
topic-relationship = the two of us
topic-chores = chores
topic-money = money
topic-family = family
topic-sex-and-affection = sex and affection
topic-time-and-phones = time and phones
topic-kids = kids
topic-work = work
topic-other = something else
did-pressed = pressed
did-followed = followed
did-criticised = criticised
did-went-silent = went silent
did-left = left
did-explained = explained
did-asked-for-a-pause = asked for a pause
did-stayed = stayed
did-soft-start = began softly
ended-resolved = resolved
ended-paused-with-return = paused, with a time to come back
ended-dropped = dropped
ended-blew-up = blew up
return-kept-yes = yes
return-kept-no = no
detail-started-by = Who raised it
detail-topic = About
detail-context = What was around
detail-body-signal = In the body
detail-did = What I did
detail-tool = What I tried
detail-tool-gone = a pattern no longer on the list
detail-heat-after = Heat afterwards
detail-ended = How it ended
detail-return-kept = Came back as promised
detail-note = Note

log-saved = Saved. The rest can wait, or stay out.
log-amended = Changed.
log-deleted = Deleted. For a day you can still take that back.
undo-logged = Taken back: that moment is gone again.
undo-amended = Taken back: the moment is as it was before.
undo-deleted = Taken back: the moment is there again.
undo-imported = { $moments ->
        [0] Taken back: what the import brought is gone again.
        [one] Taken back: the moment from the import is gone again.
       *[other] Taken back: the { $moments } moments from the import are gone again.
    }

## Today

today-so-far = { $moments ->
        [0] { $runs ->
            [0] Nothing here yet today. That’s fine.
            [one] One exercise today, nothing logged.
           *[other] { $runs } exercises today, nothing logged.
        }
        [one] { $runs ->
            [0] One moment logged today.
            [one] One moment logged and one exercise today.
           *[other] One moment logged and { $runs } exercises today.
        }
       *[other] { $runs ->
            [0] { $moments } moments logged today.
            [one] { $moments } moments logged and one exercise today.
           *[other] { $moments } moments logged and { $runs } exercises today.
        }
    }

## Breathe

counted-cue = { $cue } · { $number } of { $of }
own-exercise-phase = { $cue } { $seconds } s
own-exercise-evidence = Your own pattern: nobody has studied it. What suits you is yours to find out.
own-exercise-caution = Gentle, not deep. Stop whenever it doesn’t feel right.
own-exercise-caution-fast = This is faster than breathing at rest. Ease off if you feel tingly or light-headed, and go slower.

## Pattern

pattern-empty = Nothing logged yet. Log a moment when it comes, a good one too; there’s no hurry to find anything.
pattern-list-only = { $moments ->
        [one] One moment so far. That’s a start, and too little to say anything from; so here it just stands.
       *[other] { $moments } moments so far, on { $days ->
            [one] one day
           *[other] { $days } days
        }. With fewer than five there’s nothing to say about them yet; so here they just stand.
    }
pattern-few-pulls = { $moments } moments, logged on { $days ->
        [one] one day
       *[other] { $days } days
    }. In fewer than five of the tense ones the pull has a name, so there’s nothing to say about it yet.
pattern-counted = { $moments } moments, logged on { $days ->
        [one] one day
       *[other] { $days } days
    }.
pattern-share-recorded = { $what }: { $k } of { $n }. Anything from { $low } to { $high } would fit that.
pattern-share-leaning = { $what } more often than not: { $k } of { $n }. The true share may lie anywhere from { $low } to { $high }.
pattern-week = Week from { $date }: { $moments ->
        [0] no moment
        [one] one moment
       *[other] { $moments } moments
    }
pattern-limits = Counted from what you chose to log. Logging less is not fighting less, and none of this says why.

## Reminders

reminder-on = The nudge comes once a day, at { $time }. You can move it, or let it be.
reminder-off = No reminder is set. The nudge waits for you in Today.
reminder-public-title = A minute for you
reminder-public-body = Whenever it suits you.
reminder-why-reaching = It’s for times when you reach: the last pull you logged, or the one you know from yourself.
reminder-why-pulling-away = It’s for times when you pull away: the last pull you logged, or the one you know from yourself.
reminder-why-both = It’s for both of you: every third day the nudge is, and whenever you haven’t named a pull.

## Settings

setting-language = Language
setting-language-device = as on this device
setting-language-en = English
setting-language-de = Deutsch
setting-usual-pull = The pull I know from myself
setting-usual-pull-unsure = it depends
setting-usual-pull-reaching = reaching
setting-usual-pull-both = both
setting-usual-pull-pulling-away = pulling away
setting-theme = Light or dark
setting-theme-device = as on this device
setting-theme-light = light
setting-theme-dark = dark
setting-reduced-motion = Less motion
setting-reduced-motion-off = off
setting-reduced-motion-on = on
setting-nudge-reminder = The daily nudge as a notification
setting-nudge-reminder-off = off
setting-nudge-reminder-on = on
setting-nudge-time = When it comes
setting-player-voice = Speak each step
setting-player-voice-off = off
setting-player-voice-on = on
setting-player-tones = A soft tone for each step
setting-player-tones-off = off
setting-player-tones-on = on
setting-player-haptics = Feel each step
setting-player-haptics-on = on
setting-player-haptics-off = off
setting-lock = Ask who’s there
setting-lock-off = never
setting-lock-0 = at once
setting-lock-1 = after 1 minute
setting-lock-5 = after 5 minutes
setting-lock-15 = after 15 minutes
setting-private-screen = Hide this app’s screen from others
setting-private-screen-on = on: nothing of it among recent apps, and no pictures where the device can forbid them
setting-private-screen-off = off
setting-gate-holds = Exercises that hold the breath
setting-gate-holds-unasked = questions not asked yet
setting-gate-holds-passed = open
setting-gate-holds-not-passed = closed
setting-gate-cold = Cold on the face
setting-gate-cold-unasked = questions not asked yet
setting-gate-cold-passed = open
setting-gate-cold-not-passed = closed

## Data

copy-exported = { $written ->
        [one] One moment is in the copy.
       *[other] { $written } moments are in the copy.
    } It isn’t encrypted: keep it where only you can read it.
copy-imported = { $added ->
        [0] No moment was new.
        [one] Added one moment.
       *[other] Added { $added } moments.
    } { $unchanged ->
        [0] {""}
        [one] One was here already.
       *[other] { $unchanged } were here already.
    }
imported-kept = { $kept ->
        [one] One is here in another version; yours stays as it is.
       *[other] { $kept } are here in another version; yours stay as they are.
    }
imported-rest = Also added: { $runs ->
        [one] one exercise done
       *[other] { $runs } exercises done
    }, { $own ->
        [one] one pattern of your own
       *[other] { $own } patterns of your own
    }.
imported-time-outs = { $count ->
        [one] Also added: one time-out.
       *[other] Also added: { $count } time-outs.
    }

imported-phrases = { $phrases ->
        [one] And one saved phrase.
       *[other] And { $phrases } saved phrases.
    }

## What went wrong, and what to do

error-invalid-input = Something in that isn’t possible. Nothing was changed.
error-not-found = That isn’t there any more. Look again.
error-gate-first = A few questions come first.
error-gate-first-holds = This one holds the breath, and that isn’t right for everyone. A few questions come first.
error-gate-first-cold = This one uses cold, and that isn’t right for everyone. A few questions come first.
error-wrong-key-or-damaged = Your log is there but can’t be read: either this isn’t its key, or the file is damaged. Nothing was touched. Put the right key back, or a copy of the file from before.
error-newer-version = This was written by a newer Attune. Update this one, then open it again. Nothing was changed.
error-newer-file = That file was written by a newer Attune. Update this one, then import it again. Nothing was changed.
error-disk-full = There’s no room left on this device. Nothing was changed. Free some room and try again.
error-read-only = Attune can’t write in that place. Nothing was changed. Choose another place, or give it permission to write there.
error-busy = Another Attune is using the log just now. Nothing was changed. Try again in a moment.
error-internal = That’s a fault in Attune, not in what you did. What was saved stays saved. Try again.
missing-moment = That moment isn’t here.
missing-exercise = That exercise isn’t here.
missing-card = There’s no card of that name.
missing-pause = No pause is running. Start one.
missing-phrase = That phrase isn’t among the saved ones.
missing-time-out = No time-out is running. You can begin one.
missing-run = That exercise isn’t in your log.
missing-change = There’s nothing to take back. What you did within the last day can be, twenty steps far.
import-problem = Line { $line }, “{ $field }”: { $what } Nothing was imported.
import-problem-line = Line { $line }: { $what } Nothing was imported.
import-problem-file = { $what } Nothing was imported.

invalid-heat = Heat is a whole number from 0 (calm) to 10 (flooded). Leave it out if you can’t tell.
invalid-pull = The pull is one of reaching, pulling_away, both, unsure.
invalid-kind = The kind is one of tension, caught_it, came_back, good.
invalid-context = What was around is any of tired, hungry, alcohol, hard_day, in_public, by_text, kids_present.
invalid-started-by = Who raised it is one of me, partner, unclear.
invalid-topic = The topic is one of relationship, chores, money, family, sex_and_affection, time_and_phones, kids, work, other.
invalid-did = What you did is any of pressed, followed, criticised, went_silent, left, explained, asked_for_a_pause, stayed, soft_start.
invalid-ended = How it ended is one of resolved, paused_with_return, dropped, blew_up.
invalid-yes-or-no = This is either true or false.
invalid-unknown-exercise = There’s no exercise with that id. Choose one from the list.
invalid-unknown-variant = That exercise can’t be done in a way of that name. The list of exercises shows its ways.
invalid-too-long = That’s too long: a note holds 10,000 characters, a saved phrase 1,000, what goes into a sentence 300, a name 40, a body signal, a place or an agreed signal 80.
invalid-empty = This can’t be empty.
invalid-control-characters = There are invisible control characters in it. Paste it as plain text.
invalid-time-format = That isn’t a time Attune can read. Write 21:30, 2026-03-28T21:30, or the same with an offset and zone.
invalid-time-too-early = That lies before 1970. Check the date.
invalid-time-too-late = That lies in the future. Check the date.
invalid-time-in-gap = The clocks went forward just then, so that time never was. Choose one before or after.
invalid-time-offset = That offset isn’t the zone’s at that time. Leave one of them out.
invalid-unknown-zone = There’s no time zone of that name. They’re written like Europe/Berlin.
invalid-limit = Ask for 1 to 500 moments at a time.
invalid-minutes = Give whole minutes from 1 to 60; a few exercises allow fewer.
invalid-cycles = Give a whole number of cycles, from 1 to what this exercise allows.
invalid-minutes-or-cycles = Give minutes or cycles, not both.
invalid-speed = The speed is a number above 0, at most 1000.
invalid-outcome = The outcome is one of finished, stopped, worse.
invalid-name-taken = You already have an exercise of that name. Choose another.
invalid-phase-format = Write phases like inhale:4,exhale:6. There’s inhale, top_up, hold and exhale.
invalid-phase-seconds = A phase lasts from 0.5 to 20 seconds.
invalid-phase-count = A cycle has at most eight phases.
invalid-no-breath = A round needs at least one breath in (inhale) and one breath out (exhale).
invalid-unknown-gate = The questions are either holds or cold.
invalid-step = The steps are breathe, heat, tool, heat_again, next, closed.
invalid-pause-answer = That isn’t what is asked here. Look at what the pause wants now.
invalid-pause-choice = That isn’t on offer here. Take something that the pause offers.
invalid-one-answer = Say one thing: a heat, done, skip, worse, or one of the choices. A pull may come with it.
invalid-story-person = In this story there are two: anna and michael.
invalid-story-choice = That isn’t on offer at this point of the evening. Take one of the choices that are.
invalid-story-over = The evening is over by then: it has four choices. Leave out the rest, or begin anew.
invalid-only-story = That belongs to the story, anna_michael. A card has no sides and no choices.
invalid-builder = The words are one of soft_startup, reassuring_space, repair, loop, feeling.
invalid-feeling = The feeling is one of hurt, lonely, ashamed, scared, sad, worried, unsettled, helpless, overwhelmed, exhausted, disappointed, raw.
invalid-repair-phrase = The phrase is one of start_over, came_out_wrong, slow_down, tell_me_more, good_point, my_part, on_your_side, hold_hands.
invalid-about-missing = It isn’t whole yet: what is it about?
invalid-need-missing = It isn’t whole yet: what do you need?
invalid-return-minutes = When you’ll be back belongs to it: in 20 to 1440 whole minutes, which is 20 minutes to a day.
invalid-not-in-builder = This sentence has no place for that. Leave it out.
invalid-time-out-minutes = A time-out lasts from 20 minutes to 24 hours. Give whole minutes, from 20 to 1440.
invalid-time-out-runs = A time-out is running already. Come back from it first, or call it off.
invalid-time-out-moved = The return has been moved once, and once is what was promised. Come back, or call it off and agree on a new one.
invalid-time-out-end = How a time-out ended is one of back, called_off, lapsed.
invalid-how = How it goes on is one of talked, another, aside, let_go.
invalid-aside-day = A day belongs to aside, and to nothing else: one from tomorrow on, at most a year ahead, written like 2026-03-14.
invalid-gate-answer = The answer is one of none_apply, one_applies, not_sure.
invalid-unknown-setting = There’s no setting of that name. Choose one from the list.
invalid-setting-value = That setting doesn’t have that value. The list of settings shows what it may be.
invalid-reminder-time = A reminder comes from 08:00 to 21:59; write it like 20:30.
invalid-unknown-slot = There’s no such reminder.
invalid-nudge-event = What became of a reminder is one of fired, opened, done, later:10, later:30, later:60, later:tonight, not_today, missed.
invalid-budget = Ask for 1 to 60 reminders at a time.
invalid-language = Attune speaks en and de.
invalid-format = The format is json or csv.
invalid-file-too-large = That file is larger than 64 MB, which no log is.
invalid-file-unreadable = That file can’t be read. Check its path and whether you may open it.
invalid-file-not-ours = That isn’t a file that Attune wrote.
invalid-not-utf8 = That isn’t a copy that Attune wrote: it isn’t plain text (UTF-8).
invalid-syntax = The file breaks off or is malformed here.
invalid-unknown-field = Attune doesn’t know a field of that name.
invalid-missing-field = This has to be there.
invalid-repeated-field = This is there twice.
invalid-wrong-type = That’s not the kind of value that belongs here.
invalid-malformed-id = That’s not an id. Leave it empty if there is none.
invalid-malformed-key = That’s not a key.
invalid-file-exists = There’s already another file there, and Attune won’t write over it. Choose another name.
invalid-file-unwritable = The file can’t be written there. Choose another place.
invalid-confirm-wipe = This deletes everything for good. Say so with --yes.
invalid-byte-count = That’s not as many bytes as belong here.
invalid-directory = That place is not a folder. Choose another.

# The hard moment
pause-breathe = Pause
pause-heat = How strong is it inside?
pause-heat-again = How strong is it now?
pause-heat-hint = Any number will do, and so will none.
pause-next = What next?
pause-next-hint = One step is enough.
pause-closed = It’s kept. Pause again whenever you like.
pause-closed-say-softly = One thing, softly: what you feel, what it’s about, what you need.
pause-closed-time-out = Say that you’ll be back, and when. Then go.
pause-closed-go-on = Go on, slowly. You can pause again at any time.
pause-closed-help = Let someone listen who isn’t in this. If you’re in danger, call the emergency number.
way-on-say-softly = Say it softly
way-on-time-out = Ask for a time-out
way-on-go-on = Go on talking
way-on-another = Try something else
way-on-help = Help from people
