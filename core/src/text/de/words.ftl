# Worte zum Sagen oder Schicken. Was jemand wählt oder tippt, steht in { $about } und { $need } genau so, wie es getippt wurde.

words-loop = Die Schleife benennen
words-loop-evidence = Eine Studie dazu kennen wir nicht. Der Satz kommt aus einem Artikel aus der Paartherapie: Der Gegner ist das Muster, keiner von euch beiden. (Artikel aus der Paartherapie)
words-loop-caution = Sag ihn über euch beide, nie über eine Person. Und nur in einem Gespräch, vor dem du keine Angst hast.

words-purpose-soft-startup = Um eine Sache anzusprechen, behutsam.
words-purpose-reassuring-space = Wenn du Abstand brauchst und sagen willst, dass du wiederkommst.
words-purpose-repair = Wenn es gerade erst anfängt zu kippen.
words-purpose-loop = Um laut zu sagen, was euch beide gepackt hat.
words-purpose-feeling = Für das weichere Gefühl hinter deiner Reaktion.

words-part-feeling = Was du fühlst
words-part-phrase = Was du sagst
words-part-about = Worum es geht
words-part-need = Was du brauchst
words-part-minutes = Wann du wieder da bist
words-hint-feeling = Das weichste Wort, das noch stimmt.
words-hint-phrase = Am besten einer, den ihr beide schon kennt.
words-hint-about = Eine Sache, ein Mal: der Abwasch, gestern Abend, wenn beim Essen das Handy klingelt.
words-hint-need = Ein Wunsch: was du gern hättest, und wann.
words-hint-minutes = Nur eine Zeit, die du wirklich einhältst. Es geht alles von 20 Minuten bis zu einem Tag.

words-feeling-hurt = verletzt
    .says = Ich fühle mich verletzt
words-feeling-lonely = einsam
    .says = Ich fühle mich einsam
words-feeling-ashamed = beschämt
    .says = Ich schäme mich
words-feeling-scared = ängstlich
    .says = Ich habe Angst
words-feeling-sad = traurig
    .says = Ich bin traurig
words-feeling-worried = besorgt
    .says = Ich mache mir Sorgen
words-feeling-unsettled = verunsichert
    .says = Ich bin verunsichert
words-feeling-helpless = hilflos
    .says = Ich fühle mich hilflos
words-feeling-overwhelmed = überfordert
    .says = Ich bin überfordert
words-feeling-exhausted = erschöpft
    .says = Ich bin erschöpft
words-feeling-disappointed = enttäuscht
    .says = Ich bin enttäuscht
words-feeling-raw = dünnhäutig
    .says = Ich bin gerade dünnhäutig

words-need-idea-1 = eine Umarmung
words-need-idea-2 = zehn Minuten mit dir heute Abend
words-need-idea-3 = dass du mir sagst, wann du heimkommst
words-need-idea-4 = dass du mir fünf Minuten zuhörst
words-need-idea-5 = eine Stunde für mich, und dann uns
words-need-idea-6 = einen Spaziergang mit dir am Sonntag

words-repair-start-over = Darf ich noch mal anfangen? Ich möchte das sanfter sagen.
words-repair-came-out-wrong = Das kam falsch raus. Es tut mir leid.
words-repair-slow-down = Mir wird das gerade viel. Können wir langsamer machen?
words-repair-tell-me-more = Ich höre, dass dir das wichtig ist. Erzähl mir mehr.
words-repair-good-point = An dem, was du sagst, ist was dran.
words-repair-my-part = Ich sehe meinen Anteil daran.
words-repair-on-your-side = Ich bin auf deiner Seite, auch jetzt.
words-repair-hold-hands = Darf ich kurz deine Hand halten?

words-say-loop = Ich glaube, wir sind in der Schleife. Das bist nicht du, und das bin nicht ich, das ist die Schleife. Wollen wir kurz aussteigen, wir beide?
words-say-space = Mir ist das gerade zu viel, und ich brauche eine Pause. Du bist mir wichtig. Ich bin { $when } wieder da
words-say-space-feeling = { $feel }, und ich brauche eine Pause. Du bist mir wichtig. Ich bin { $when } wieder da
words-say-beneath = Hinter meiner Reaktion steckt noch etwas anderes: { $said }

words-about-clause = { $feel }, { $about }
words-about-linked = { $feel } { $about }
words-about-noun = { $feel }, und es geht um { $about }
words-about-free = { $feel }, und es geht darum: { $about }
words-need-object = Ich brauche { $need }
words-need-clause = Ich wünsche mir, { $need }
words-need-own = { $need }
words-need-free = Was ich brauche: { $need }

words-gap-feeling = Ich fühle mich …
words-gap-minutes = um …

words-return-minutes = { $count } min, { $when }
words-return-hours = { $count } h, { $when }

words-note-sweeping = „{ $quote }“: Du könntest stattdessen ein einzelnes Mal nennen, vielleicht das letzte.
words-note-name-calling = „{ $quote }“: Du könntest sagen, was passiert ist und wie es für dich war.
words-note-mind-reading = „{ $quote }“: Hineinschauen kann niemand. Du könntest sagen, was du gesehen oder gehört hast, und nachfragen.
words-notes-hint = Nur ein Gedanke. Was du sagst, entscheidest du.

words-share-hint = Attune verschickt nichts. Wohin es geht und an wen, bestimmst du.
words-saved = Eure eigenen Sätze
words-saved-hint = Sprecht sie in einer ruhigen Stunde ab; dann sind sie da, wenn es schwer wird.
words-saved-empty = Noch keiner da. Speichere einen Satz, auf den ihr euch geeinigt habt.
words-phrase-saved = Gespeichert.
words-phrase-forgotten = Nicht mehr auf der Liste. Einen Tag lang kannst du das noch zurücknehmen.
words-phrase-restored = Er steht wieder auf der Liste.
