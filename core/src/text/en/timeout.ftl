# The agreed time-out: what it begins with, the words for the other, the way back.

timeout-begin = A time-out, and a time to come back
timeout-begin-hint = The time to come back is part of it: that’s how the other knows you’re not gone. Half an hour is common; how long it takes to settle varies a lot.
timeout-safety = If going back frightens you, you don’t have to. There’s help from people.
timeout-step-notice = Notice that it’s rising. The sooner, the easier.
timeout-step-safe = Stay where nobody gets hurt: no last word, no slammed door.
timeout-step-signal = Give the signal the two of you agreed on. Calmly: it’s no threat.
timeout-step-your-signal = Give your signal. Calmly: it’s no threat. Yours is: { $signal }
timeout-step-acknowledge = The other one answers it: a nod is enough.
timeout-step-part = Part. Say where you’ll be and for how long, and who has the children.
timeout-step-cool = Cool off. No rehearsing of what you’ll say.
timeout-step-return = Come back when you said you would: go on, take another time-out, put it aside to a day, or let it go.
timeout-minutes = { $count } minutes
timeout-hours = { $count ->
        [one] One hour
       *[other] { $count } hours
    }
timeout-until = back { $clock }
timeout-place = Where will you be?
timeout-signal = Your signal, agreed on a calm day
timeout-start = Begin the time-out
timeout-put-aside = Put aside to: { $day }

## When. It stands in the middle of a sentence.

timeout-clock = at { $time }
timeout-clock-on-day = on { $weekday } at { $time }
timeout-clock-before-change = { $clock } (before the clocks go back)
timeout-clock-after-change = { $clock } (after the clocks go back)
timeout-weekday-1 = Monday
timeout-weekday-2 = Tuesday
timeout-weekday-3 = Wednesday
timeout-weekday-4 = Thursday
timeout-weekday-5 = Friday
timeout-weekday-6 = Saturday
timeout-weekday-7 = Sunday

## The words for the other

timeout-message-title = To say or to send
timeout-message-reaching = This matters to me, and right now I’m too stirred up to say it well. I’m taking a time-out and leaving you in peace till then. I’ll be back { $clock }.
timeout-message-pulling-away = It’s too much for me right now, and you matter to me. I’m taking a time-out to settle. I’ll be back { $clock }.
timeout-message-both = This matters to me, and right now I can neither say it well nor hear it well. I’m taking a time-out. I’ll be back { $clock }.
timeout-message-unsure = I need a time-out before I go on. You matter to me. I’ll be back { $clock }.
timeout-message-place = Where I am: { $place }
timeout-moved-reaching = I’m not calm enough yet to hear you. I’m leaving you in peace a little longer. I’ll be back { $clock }.
timeout-moved-pulling-away = I need a little longer, and I haven’t forgotten you. I’ll be back { $clock }.
timeout-moved-both = I’m not there yet, and I don’t want to do this halfway. I’ll be back { $clock }.
timeout-moved-unsure = I need a little longer. I haven’t forgotten. I’ll be back { $clock }.

## Meanwhile, and back

timeout-running = You’ll be back { $clock }.
timeout-running-elsewhere = You’ll be back { $clock } on the clock where you said so. Where you are now, that’s { $here }.
timeout-meanwhile-rest = Leave the argument where it is. No going over it, no rehearsing.
timeout-meanwhile-body = Give your body something to do: walk, drink some water, stretch.
timeout-meanwhile-reaching = Not following and not writing is your gift to the two of you now. The return is settled.
timeout-meanwhile-pulling-away = Coming back is your gift to the two of you. Give yourself a few minutes for the way.
timeout-meanwhile-both = If you feel like going after them: wait. If you feel like staying away: the return is settled.
timeout-meanwhile-unsure = You don’t have to work it out now. The time to come back is enough to hold on to.
timeout-due = It’s time to come back.
timeout-due-hint = Not there yet? You can move it once, with a new time for the other. And if going back frightens you, you don’t have to: there’s help from people.
timeout-back = You’re back.
timeout-ways-hint = How does it go on? You can also say so later today.
timeout-called-off = Called off. That’s fine, too.
timeout-lapsed = The last time-out is over. You can begin one whenever you like.
timeout-act-return = I’m back
timeout-act-reschedule = I need longer
timeout-act-off = Call it off
timeout-way-talked = We talked
timeout-way-another = Another time-out
timeout-way-aside = Put it aside to a day
timeout-way-let-go = Let it go
timeout-after-talked = You talked. That’s kept.
timeout-after-another = Then one more, with a new time to come back.
timeout-after-let-go = It may rest.

## The reminder of the return

timeout-reminder-title = It’s time to come back
timeout-reminder-body = You said you’d be back { $clock }.
timeout-reminder-public-title = It’s time
timeout-reminder-public-body = The time you set is here.
