# Die ausgemachte Auszeit: womit sie anfängt, die Worte fürs Gegenüber, der Weg zurück.

timeout-begin = Eine Auszeit, und wann du wiederkommst
timeout-begin-hint = Die Zeit der Rückkehr gehört dazu: Daran merkt dein Gegenüber, dass du nicht weg bist. Eine halbe Stunde ist üblich; wie lange es braucht, bis es ruhiger wird, ist sehr verschieden.
timeout-safety = Wenn dir die Rückkehr Angst macht, musst du nicht zurück. Es gibt Hilfe von Menschen.
timeout-step-notice = Merk, dass es hochkocht. Je früher, desto leichter.
timeout-step-safe = Bleib da, wo niemand verletzt wird: kein letztes Wort, keine knallende Tür.
timeout-step-signal = Gib das Zeichen, das ihr ausgemacht habt. Ruhig: Es ist keine Drohung.
timeout-step-your-signal = Gib dein Zeichen. Ruhig: Es ist keine Drohung. Deins ist: { $signal }
timeout-step-acknowledge = Dein Gegenüber antwortet darauf: Ein Nicken genügt.
timeout-step-part = Geht auseinander. Sag, wo du bist und wie lange, und wer die Kinder hat.
timeout-step-cool = Komm zur Ruhe. Leg dir nicht zurecht, was du nachher sagst.
timeout-step-return = Komm zu der Zeit wieder, die du gesagt hast: weiterreden, noch eine Auszeit, auf einen anderen Tag legen oder es gut sein lassen.
timeout-minutes = { $count } Minuten
timeout-hours = { $count ->
        [one] Eine Stunde
       *[other] { $count } Stunden
    }
timeout-until = wieder da { $clock }
timeout-place = Wo bist du so lange?
timeout-signal = Dein Zeichen, an einem ruhigen Tag ausgemacht
timeout-start = Auszeit beginnen
timeout-put-aside = Verlegt auf: { $day }

## Wann. Steht mitten im Satz.

timeout-clock = um { $time }
timeout-clock-on-day = am { $weekday } um { $time }
timeout-clock-before-change = { $clock } (vor der Zeitumstellung)
timeout-clock-after-change = { $clock } (nach der Zeitumstellung)
timeout-weekday-1 = Montag
timeout-weekday-2 = Dienstag
timeout-weekday-3 = Mittwoch
timeout-weekday-4 = Donnerstag
timeout-weekday-5 = Freitag
timeout-weekday-6 = Samstag
timeout-weekday-7 = Sonntag

## Die Worte fürs Gegenüber

timeout-message-title = Zum Sagen oder Schicken
timeout-message-reaching = Das hier ist mir wichtig, und gerade bin ich zu aufgewühlt, um es gut zu sagen. Ich nehme mir eine Auszeit und lasse dir so lange deine Ruhe. Ich bin { $clock } wieder da.
timeout-message-pulling-away = Es wird mir gerade zu viel, und du bist mir wichtig. Ich nehme mir eine Auszeit, damit ich ruhiger werde. Ich bin { $clock } wieder da.
timeout-message-both = Das hier ist mir wichtig, und gerade kann ich weder gut reden noch gut zuhören. Ich nehme mir eine Auszeit. Ich bin { $clock } wieder da.
timeout-message-unsure = Ich brauche eine Auszeit, bevor ich weitermache. Du bist mir wichtig. Ich bin { $clock } wieder da.
timeout-message-place = So lange bin ich hier: { $place }
timeout-moved-reaching = Ich bin noch nicht ruhig genug, um dir zuzuhören, und lasse dir noch etwas Zeit für dich. Ich bin { $clock } wieder da.
timeout-moved-pulling-away = Ich brauche noch ein bisschen, und ich habe dich nicht vergessen. Ich bin { $clock } wieder da.
timeout-moved-both = Ich bin noch nicht so weit, und halb will ich es nicht machen. Ich bin { $clock } wieder da.
timeout-moved-unsure = Ich brauche noch ein bisschen. Vergessen habe ich es nicht. Ich bin { $clock } wieder da.

## Inzwischen, und zurück

timeout-running = Du bist { $clock } wieder da.
timeout-running-elsewhere = Du bist { $clock } wieder da, nach der Uhr dort, wo du es gesagt hast. Wo du jetzt bist, ist das { $here }.
timeout-meanwhile-rest = Lass den Streit liegen. Nichts noch mal durchgehen, nichts zurechtlegen.
timeout-meanwhile-body = Gib deinem Körper etwas zu tun: geh ein Stück, trink Wasser, streck dich.
timeout-meanwhile-reaching = Nicht nachgehen und nicht schreiben: Das ist jetzt dein Geschenk an euch beide. Die Rückkehr steht fest.
timeout-meanwhile-pulling-away = Wiederkommen ist dein Geschenk an euch beide. Nimm dir ein paar Minuten für den Weg.
timeout-meanwhile-both = Wenn es dich hinterherzieht: Warte. Wenn es dich wegzieht: Die Rückkehr steht fest.
timeout-meanwhile-unsure = Du musst es jetzt nicht verstehen. Die Zeit der Rückkehr genügt als Halt.
timeout-due = Zeit zurückzukommen.
timeout-due-hint = Noch nicht so weit? Du kannst die Rückkehr einmal verschieben und eine neue Zeit sagen. Und wenn sie dir Angst macht, musst du nicht zurück: Es gibt Hilfe von Menschen.
timeout-back = Du bist wieder da.
timeout-ways-hint = Wie geht es weiter? Das kannst du auch später am Tag sagen.
timeout-called-off = Abgesagt. Auch das ist in Ordnung.
timeout-lapsed = Die letzte Auszeit ist vorbei. Eine neue kannst du jederzeit beginnen.
timeout-act-return = Ich bin wieder da
timeout-act-reschedule = Ich brauche länger
timeout-act-off = Auszeit absagen
timeout-way-talked = Wir haben geredet
timeout-way-another = Noch eine Auszeit
timeout-way-aside = Auf einen anderen Tag legen
timeout-way-let-go = Es gut sein lassen
timeout-after-talked = Ihr habt geredet. Das ist festgehalten.
timeout-after-another = Dann noch eine, mit einer neuen Zeit zum Wiederkommen.
timeout-after-let-go = Es darf ruhen.

## Die Erinnerung an die Rückkehr

timeout-reminder-title = Zeit zurückzukommen
timeout-reminder-body = Du wolltest { $clock } wieder da sein.
timeout-reminder-public-title = Es ist so weit
timeout-reminder-public-body = Die Zeit, die du gesetzt hast, ist da.
