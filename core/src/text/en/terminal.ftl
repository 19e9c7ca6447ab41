# The terminal app.

## The app

terminal-name = Attune
terminal-demo = A made-up person’s log. Nothing here is kept.
terminal-too-small = This window is a little small. Make it at least 60 wide and 18 high.
terminal-key-space = Space
terminal-key-page = PgDn

terminal-hint-keys = keys
terminal-hint-quit = quit
terminal-hint-log = log a moment
terminal-hint-exercise = do this exercise
terminal-hint-heat = heat
terminal-hint-ten = for 10
terminal-hint-no-heat = no heat
terminal-hint-details = details
terminal-hint-another = another one
terminal-hint-undo = take back
terminal-hint-done = done
terminal-hint-back = back
terminal-hint-back-kept = back, all kept
terminal-hint-heat-and-begin = heat, and begin
terminal-hint-begin = begin
terminal-hint-minutes = minutes
terminal-hint-other-way = other way
terminal-hint-cycles = rounds
terminal-hint-less-more = less, more
terminal-hint-leave-it = leave it
terminal-hint-pause = pause
terminal-hint-go-on = go on
terminal-hint-stop = stop
terminal-hint-worse = it makes it worse
terminal-hint-skip = skip
terminal-hint-on = go on
terminal-hint-choose = choose
terminal-hint-answer = answer
terminal-hint-play = do it
terminal-hint-add-own = add your own
terminal-hint-add = add
terminal-hint-delete = delete
terminal-hint-keep = keep
terminal-hint-field = field
terminal-hint-take = take it
terminal-hint-write = write
terminal-hint-save = save
terminal-hint-new-line = new line
terminal-hint-scroll = scroll
terminal-hint-change = change
terminal-hint-questions = go through the questions

terminal-heat-calm = calm
terminal-heat-flooded = flooded

terminal-today-log = Log a moment. One key keeps it; everything else can wait.

terminal-log-save = Log a moment
terminal-log-ready = One key keeps it, with the time. Where the pull went and how strong it was can follow, or stay out.
terminal-log-likely = takes the likely one:
terminal-log-pull = Where did the pull go?
terminal-log-heat = How strong inside?
terminal-log-kind = What was it?

terminal-detail-kind = What it was
terminal-detail-pull = The pull
terminal-detail-heat = Heat

terminal-breathe-how = How
terminal-breathe-evidence = What is known
terminal-breathe-caution = Take care
terminal-breathe-gate = A few questions come first.

terminal-own-title = A pattern of your own
terminal-own-name = What you call it
terminal-own-phases = Its phases
terminal-own-phases-help = Write phases with their seconds, like inhale:4,exhale:6. There’s inhale, top_up, hold and exhale, from 0.5 to 20 seconds each, up to eight in a round.
terminal-own-delete = Take “{ $name }” off the list? What you did with it stays in your log.
terminal-own-deleted = “{ $name }” is off the list.

terminal-rounds = { $rounds ->
        [one] one round
       *[other] { $rounds } rounds
    }
terminal-player-before = How strong is it inside, right now?
terminal-player-after = And now, how strong is it inside?
terminal-player-paused = paused
terminal-player-own-pace = at your own pace
terminal-player-left = { $time } left
terminal-player-slept = Paused, because this device was away for a moment.
terminal-gently-title = Then we leave that.
terminal-gently = Nothing has to work. If you like, look around you instead: five things you see, four you feel, three you hear. There’s nothing to do with your breath.
terminal-closing-finished = That’s it. Stay with it a moment, if you like.
terminal-closing-stopped = Stopped. That’s enough for now.
terminal-closing-worse = Then this isn’t it today, and that’s all right. Do something ordinary: water, fresh air, a person you trust.

terminal-history-empty = Nothing here yet. What you log will stand here, newest first.

terminal-pattern-legend = ● what you logged   ━ the range that would fit   ┼ half
terminal-pattern-weeks = The last twelve weeks
terminal-pattern-marks = · none   ▪ one   ■ more

terminal-settings-place = Your log
terminal-settings-key = Its key

terminal-start-title = Welcome
terminal-start-later = You can change this whenever you like, under Settings.

terminal-help-title = Keys
terminal-help-screens = the screens, in the order of the first row
terminal-help-tab = next screen; Shift+Tab goes back
terminal-help-arrows = move; h j k l do the same
terminal-help-esc = back
