# Learn: the cards and the story. Ids, actions, sources and where a choice leads: content/learn.toml.
# A line is a paragraph.

learn-note = Nothing of what you read or choose here is kept.

## Cards

learn-card-two-roles = Two ways to protect the bond
    .text =
        When things get tense, two people often do opposite things. One reaches: asks, presses, wants to hear that all is well. The other pulls away: goes quiet, leaves the room, needs a moment to think.
        From outside that looks like pushing and like not caring. From inside it’s different. Whoever reaches is looking for closeness. Whoever pulls away is flooded or at a loss, and looking for calm. Both are protecting the same thing: the bond between you.
        It’s no proof that you don’t fit. And you can be on one side today and on the other next week.
    .action = Log a moment, and which way it pulled you
learn-card-loop = How the loop turns
    .text =
        One push, one step back. The step back brings alarm, and the alarm brings another push. A few rounds later, nobody knows how it began.
        Whoever asks is holding out a hand; over there it arrives as one demand too many. Whoever goes quiet wants to settle first; over there it arrives as being left.
        Both mean it lovingly, and still it hurts. The loop is neither of you. Either of you can try to slow it, at any point.
    .action = When it’s turning: Pause. It begins with one slow breath out
learn-card-roots = Where it may come from
    .text =
        People find safety in different ways. Some lean towards closeness: with someone near they feel calm, and they’re quick to notice when someone draws back. Some lean towards room: with space around them they feel calm, and strong feelings that want something of them can swamp them.
        That helps to understand a need. It isn’t a label. In a study of couples in therapy, this leaning gave no reliable sign of who reached and who pulled away.
        So don’t ask what you are. Ask what you need right now, and how you could say it.
    .action = Find a word for what you feel: Name the feeling
learn-card-role-not-type = A role, not who you are
    .text =
        Reaching and pulling away are things we do on an evening, not what we are. You can press about money and fall silent about family, or both within an hour.
        Nor is it a matter of women and men. In the diaries of 116 couples both pressed equally often, and more likely the one who had raised the topic. In another study, therapists had put every man down as withdrawing and every woman as pursuing.
        So Attune asks anew each time. “Both” and “unsure” are full answers.
    .action = See which way it has pulled you so far
learn-card-calm-face = What a calm face hides
    .text =
        Some people show what they feel; others go still. In a study of 59 couples, pressing went with strong feelings that could be seen. Withdrawing went with strong feelings, too, only they could not be seen.
        So a still face doesn’t mean that little is going on. A better question is: how strong is it inside?
        If you’re reaching, slow down what comes out. If you’re pulling away, let a little of it be seen: “This is a lot for me right now.”
    .action = Log a moment with a number for the inside
learn-card-traces = What the loop can leave behind
    .text =
        When it turns often, it can leave traces. The article that Attune began with names five.
        Things don’t get settled: one avoids, the other steps it up. Resentment: one feels rejected, the other attacked, and neither says so. Talking gets harder, as pressing and stonewalling wear trust down. Both get tired. And in the long run contentment can shrink, and distance grow.
        That’s no verdict on the two of you. Over 64 studies, hard talk and later happiness went together only weakly. It’s a reason to slow down, not to fear the worst.
    .action = Log a good moment, too: they count
learn-card-reaching = When you’re the one who reaches
    .text =
        The alarm in you is real, and it’s about someone who matters to you. The article offers three moves.
        Calm the alarm first, then reach: one long breath out before you write. Say the need itself, calmly: “I miss you. Could we have ten minutes tonight?” And leave room for an answer that comes at its own pace. Room isn’t the same as being left.
        You don’t have to need less. You only begin more softly.
    .action = Calm the alarm: Cyclic sighing
learn-card-pulling-away = When you’re the one who pulls away
    .text =
        Going quiet can be the last way you see not to make it worse. From over there it may look like a door falling shut.
        The article offers two moves. Stay a little longer than is comfortable, even if all you say is: “I’m here, I need a moment.” Or ask for space in a way that also says “I care”: “It’s too much right now. You matter to me. I’ll be back at eight.” And then be back at eight.
        Uncomfortable is one thing, frightening another: you don’t have to stay in a talk that you’re afraid of, nor go back to it.
    .action = Find your words for it: Space with a promise
learn-card-both = What either of you can do
    .text =
        Three moves don’t depend on which side you’re on.
        Put the loop across the table, not each other: “There it is again” instead of “There you go again.” Read the moment as fear, not as rejection or attack: behind the pressing may be “Are you there?”, behind the silence “I don’t want to break this.” And say it early, in words you both know: “We’re in the loop.”
        One of you can begin.
    .action = Choose such words beforehand: Repair phrase
learn-card-therapy = When a third person helps
    .text =
        A couples therapist slows the loop while it turns, looks with you at where it comes from, and practises new moves with you. It’s the path we recommend; Attune walks beside it. If your evenings look alike and you’re stuck, it’s a good time. You don’t have to wait until it’s bad.
        For fear, it isn’t meant. If you’re afraid of how the other will react, if someone controls, threatens or hurts you, neither couples therapy nor this app is the right thing now. Talk to a helpline or to someone you trust, on your own. In danger, call the emergency number.
    .action = Look through your history: what would you tell about?
learn-card-flexibility = The goal: more moves
    .text =
        You don’t have to become alike. Whoever loves closeness may love closeness, and whoever needs quiet may need quiet. What can grow is the choice.
        Whoever mostly presses learns a softer way in. Whoever mostly leaves learns to stay for a bit. Both have more moves, and less reflex. It won’t go well each time, and an evening that went wrong is one evening.
        Choose one move that you’ll still find when it gets tight.
    .action = Make a small if-then plan

## Sources, each with what it can’t say

learn-source-seed-article = A couples therapist’s article on the loop
    .limits = Experience from practice, not a study.
learn-source-papp-2009 = Papp et al. 2009
    .limits = Diaries of 116 couples. They show what went together, not what brought it about.
learn-source-huerta-2023 = Huerta et al. 2023
    .limits = Couples in one trial of one therapy. That no link was found doesn’t show that there is none.
learn-source-leo-2020 = Leo et al. 2020
    .limits = 59 couples, and seen in women who pressed and men who withdrew. The other way round, it doesn’t say.
learn-source-studies-of-talk = 64 studies of couples’ talk, taken together
    .limits = A weak link (r = −0.17) across many couples. About one couple it says nothing.
learn-source-friend-2011 = Friend et al. 2011
    .limits = On kinds of violence between partners. How great the danger is for one person, it can’t say.
learn-source-thehotline = The US domestic violence hotline
    .limits = The advice of a helpline, which does not recommend couples counselling with abuse. Not a study.

## Anna and Michael

learn-story = Anna and Michael
learn-person-anna = Anna
learn-person-michael = Michael
learn-story-side = { $name }’s side
learn-story-reaching = { $name } reaches
learn-story-begin = Tonight you’re { $you }, and the other one is { $other }. Choose what you’d do. Nothing here is right or wrong, and nobody counts.
learn-story-over = That was the evening from { $you }’s side. From { $other }’s side it’s the same evening, and another one.
learn-loop-turning = The loop is turning.
learn-loop-slowing = The loop is slowing.
learn-hour-table = Half past seven, at the table
learn-hour-kitchen = Eight o’clock, in the kitchen
learn-hour-door = A quarter to nine, the door between you
learn-hour-late = Half past ten
learn-hour-over = Shortly before midnight

learn-scene-reaching-table = { $other } says little, looks down at the plate, answers “fine” when you ask about the day. Something is off. You feel the gap, and it frightens you. The next question is already on your tongue.
    .ask-again = Ask what’s wrong, and then once more
    .breathe-first = Breathe out slowly once, then ask once
    .leave-it-open = “I’m here when you feel like it,” and go on eating
learn-scene-reaching-kitchen-turning = Each question gets a shorter answer. You hear yourself getting louder, and all you want is to hear that the two of you are all right. { $other } runs the water and looks into the sink. It’s like talking to a door that has closed.
    .press = “Talk to me. Do I have to drag every word out of you?”
    .say-the-need = “I’m scared that something has come between us. One sentence from you would help me.”
    .see-the-fear = Stop for a second: maybe that over there is fear, too
learn-scene-reaching-kitchen-slowing = It’s still quiet, but another kind of quiet. { $other } spends a long time drying one glass and says: “I don’t know yet what it is.” That isn’t much. It’s more than “fine”. The alarm in you is still awake, and it wants the rest, now.
    .want-it-now = “And when will you know? Tell me now.”
    .take-what-is-there = “Thank you for saying that. Take your time.”
    .name-the-loop = “I think our loop is starting. I don’t want to push you.”
learn-scene-reaching-door-turning = { $other } has gone into the bedroom; the door is shut, without a bang. You’re standing in the hall, one hand half raised. On your side it’s very quiet and very loud at once.
    .talk-through-it = Talk through the door until something comes back
    .breathe-in-the-kitchen = Sit down in the kitchen and breathe out, long, six times
    .say-when = Knock once: “I’ll let you be. At ten I’d like to sit next to you.”
learn-scene-reaching-door-slowing = “I need half an hour, then I’ll come and sit with you,” says { $other }, and goes into the bedroom. The door stays ajar. Half an hour is long when something in you is listening for steps.
    .go-in-early = Go in after ten minutes, just to ask
    .let-the-time-be = Put the kettle on and let half an hour be half an hour
    .face-the-loop = Tell yourself: it’s the loop I’m up against, not { $other }
learn-scene-reaching-late-turning = You’re both in bed, back to back. Everything you said tonight was meant to say “come here”. By now it sounds like something else, even to you. { $other } isn’t asleep, either.
    .once-more = Bring it up again, so that it’s settled before you sleep
    .say-what-it-was = “I pressed because I was afraid. I’m glad you’re here.”
    .leave-it-till-morning = “Let’s go on after breakfast. Sleep well, you.”
learn-scene-reaching-late-slowing = { $other } has come to sit on the sofa, a cushion’s width away. It comes in pieces: the day was too much, the questions felt like an exam, the silence was meant not to make it worse. It hurts a little to hear. Now it’s your turn.
    .count-up = “And me? Do you know what your silence does to me?”
    .say-what-is-under-it = “When you go quiet, I’m afraid you’re gone. That’s all it is.”
    .look-at-it-together = “So that’s our loop. Look at it.”
learn-scene-reaching-over-turning = Nothing is settled, and two people who matter to each other lie awake. Neither of you wanted that. You were looking for a hand, { $other } for a quiet place. It was one evening; it says no more than that. At breakfast, either of you can make the first small move.
learn-scene-reaching-over-slowing = Nothing is solved. But you both know a little more about what it was like over there, you and { $other }, and the loop has lost some of its speed. Some other evening it may turn again. It can be slowed then, too.

learn-scene-pulling-away-table = The day is still roaring in your head, and something between the two of you is off; you couldn’t say what. You go inward to sort it out. { $other } looks at you and asks about your day. You hear the question, and another one behind it.
    .say-fine = “Fine,” and look down at your plate
    .say-a-little = “Full. My head’s still loud. I’m here, just slow.”
    .ask-for-quiet = “I need twenty quiet minutes. Then I’d like to tell you.”
learn-scene-pulling-away-kitchen-turning = { $other } asks again, louder now. Each question arrives as something that you can’t deliver. Your chest gets tight, the words are gone. One wrong sentence and it gets worse. So you say nothing, and let the water run.
    .walk-out = Put the cloth down and go
    .one-sentence = “I don’t have words yet. I’m not going anywhere.”
    .see-the-fear = Turn round and look: maybe that’s fear, not an attack
learn-scene-pulling-away-kitchen-slowing = { $other } has sat down at the table and is waiting; you can see that it isn’t easy. For a moment nobody asks anything. Something in you would like to use the calm and slip away without a word.
    .slip-away = Go out quietly while it’s calm
    .stay-with-the-glass = Stay, dry a glass: “I don’t know yet what it is.”
    .name-the-loop = “I think our loop is just starting.”
learn-scene-pulling-away-door-turning = You’re sitting on the bed, the door is shut. Air, at last. Out in the hall, { $other } is talking through the door. You hear that the voice is frightened, and still each word presses.
    .wait-it-out = Say nothing until it stops
    .say-when = “I hear you. I need half an hour. At a quarter past nine I’ll come out.”
    .open-a-little = Open the door by a hand’s width and stay sitting behind it
learn-scene-pulling-away-door-slowing = “I need half an hour, then I’ll come and sit with you,” you said. The door is ajar; in the kitchen, { $other } is putting the kettle on. Slowly there’s something like a thought. It would be easy just to stay here.
    .let-it-slide = Let the half hour pass; nobody’s asking
    .come-back = Go over at a quarter past nine, with half a sentence
    .face-the-loop = Tell yourself: the loop is the opponent, and { $other } is in it, too
learn-scene-pulling-away-late-turning = You’re both in bed, back to back. You build sentences, and something is wrong with each of them. { $other } is awake, too; you can hear it in the breathing. You didn’t want to hurt anyone. You wanted it to be calm.
    .seem-asleep = Breathe as if you were asleep
    .reach-over = Put a hand across: “I’m here. The words will come tomorrow.”
    .ask-about-fear = “I thought you were angry. Were you afraid?”
learn-scene-pulling-away-late-slowing = You’re on the sofa, a cushion’s width apart. In pieces, you’ve said that the day was too much. “When you go quiet,” says { $other }, “I’m alone in here.” It stings. The old wish is there at once: get up, get air.
    .get-up = Get up: “I can’t do this now.”
    .stay-and-hear = Stay: “That’s hard to hear. Go on.”
    .look-at-it-together = “So that’s our loop. Look at it.”
learn-scene-pulling-away-over-turning = It’s quiet, but not the calm that you were looking for. Two people who matter to each other lie awake. Neither of you wanted that. You were looking for a quiet place, { $other } for a hand. It was one evening; it says no more than that. At breakfast, either of you can make the first small move.
learn-scene-pulling-away-over-slowing = Nothing is solved. But you were there for more of it than you’d thought you could be, and { $other } saw it. The loop has lost some of its speed. Some other evening it may turn again. It can be slowed then, too.
