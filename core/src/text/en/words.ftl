# Words to say or send. What a person chooses or types stands in { $about } and { $need } just as they wrote it.

words-loop = Name the loop
words-loop-evidence = No trial that we know of. It comes from a couples therapist’s article: the pattern is the opponent, and neither of you is. (therapist’s article)
words-loop-caution = Say it about both of you, never about one. And only in a talk you’re not afraid of.

words-purpose-soft-startup = For bringing up one thing, gently.
words-purpose-reassuring-space = For when you need room, and want to say that you’re coming back.
words-purpose-repair = For when it’s just beginning to turn.
words-purpose-loop = For saying out loud what has got hold of you both.
words-purpose-feeling = For the softer feeling beneath your reaction.

words-part-feeling = What you feel
words-part-phrase = What you say
words-part-about = What it’s about
words-part-need = What you need
words-part-minutes = When you’ll be back
words-hint-feeling = The softest word that’s still true.
words-hint-phrase = Best one that you both know already.
words-hint-about = One thing, one time: the dishes, last night, when the phone rang at dinner.
words-hint-need = One wish, said as what you’d like, and when.
words-hint-minutes = Only a time you’ll really keep. It can be anything from 20 minutes to a day.

words-feeling-hurt = hurt
    .says = I feel hurt
words-feeling-lonely = lonely
    .says = I feel lonely
words-feeling-ashamed = ashamed
    .says = I feel ashamed
words-feeling-scared = scared
    .says = I feel scared
words-feeling-sad = sad
    .says = I feel sad
words-feeling-worried = worried
    .says = I feel worried
words-feeling-unsettled = unsettled
    .says = I feel unsettled
words-feeling-helpless = helpless
    .says = I feel helpless
words-feeling-overwhelmed = overwhelmed
    .says = I feel overwhelmed
words-feeling-exhausted = exhausted
    .says = I feel exhausted
words-feeling-disappointed = disappointed
    .says = I feel disappointed
words-feeling-raw = raw
    .says = I feel raw

words-need-idea-1 = a hug
words-need-idea-2 = ten minutes with you tonight
words-need-idea-3 = to know when you’ll be home
words-need-idea-4 = you to hear me out for five minutes
words-need-idea-5 = an hour to myself, and then us
words-need-idea-6 = a walk with you on Sunday

words-repair-start-over = Can I start again? I’d like to say that more gently.
words-repair-came-out-wrong = That came out wrong. I’m sorry.
words-repair-slow-down = This is getting to be a lot for me. Can we go slower?
words-repair-tell-me-more = I can hear that this matters to you. Tell me more.
words-repair-good-point = There’s something in what you say.
words-repair-my-part = I can see my part in this.
words-repair-on-your-side = I’m on your side, even now.
words-repair-hold-hands = Can I hold your hand for a moment?

words-say-loop = I think we’re in the loop. It’s not you and it’s not me, it’s the loop. Shall we step out of it for a moment, both of us?
words-say-space = This is too much for me right now, and I need a break. You matter to me. I’ll be back { $when }
words-say-space-feeling = { $feel }, and I need a break. You matter to me. I’ll be back { $when }
words-say-beneath = There’s something beneath the way I reacted: { $said }

words-about-clause = { $feel } { $about }
words-about-linked = { $feel } { $about }
words-about-noun = { $feel } about { $about }
words-about-free = { $feel }, and it’s about this: { $about }
words-need-object = I need { $need }
words-need-clause = What I need is { $need }
words-need-own = { $need }
words-need-free = What I need: { $need }

words-gap-feeling = I feel …
words-gap-minutes = at …

words-return-minutes = { $count } min, { $when }
words-return-hours = { $count } h, { $when }

words-note-sweeping = “{ $quote }”: you could name one time instead, perhaps the last one.
words-note-name-calling = “{ $quote }”: you could say what happened, and what it was like for you.
words-note-mind-reading = “{ $quote }”: nobody can see inside another person. You could say what you saw or heard, and ask.
words-notes-hint = Only a thought. You decide what you say.

words-share-hint = Attune sends nothing. You choose where it goes, and to whom.
words-saved = Your own phrases
words-saved-hint = Agree on them in a calm hour; then they’re here when it gets hard.
words-saved-empty = None yet. Save a phrase that the two of you have agreed on.
words-phrase-saved = Saved.
words-phrase-forgotten = Off the list. For a day you can still take that back.
words-phrase-restored = It’s back on the list.
