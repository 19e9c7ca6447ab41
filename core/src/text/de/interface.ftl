# Was jeder Bildschirm sagt: Tage, Momente, Einstellungen, Muster, und was schiefging.

## Tage, Zeiten, Zahlen

date-today = Heute
date-yesterday = Gestern
date-long = { $weekday }, { $day }. { $month }
date-with-year = { $date } { $year }
date-weekday-1 = Mo
date-weekday-2 = Di
date-weekday-3 = Mi
date-weekday-4 = Do
date-weekday-5 = Fr
date-weekday-6 = Sa
date-weekday-7 = So
date-weekday-long-1 = Montag
date-weekday-long-2 = Dienstag
date-weekday-long-3 = Mittwoch
date-weekday-long-4 = Donnerstag
date-weekday-long-5 = Freitag
date-weekday-long-6 = Samstag
date-weekday-long-7 = Sonntag
date-month-1 = Januar
date-month-2 = Februar
date-month-3 = März
date-month-4 = April
date-month-5 = Mai
date-month-6 = Juni
date-month-7 = Juli
date-month-8 = August
date-month-9 = September
date-month-10 = Oktober
date-month-11 = November
date-month-12 = Dezember
date-coming-today = um { $time }
date-coming-tonight = heute Nacht um { $time }
date-coming-tomorrow = morgen, { $weekday }, um { $time }
date-coming-later = am { $weekday } um { $time }
date-coming-first-of-two = { $time } (noch vor der Zeitumstellung)
date-coming-second-of-two = { $time } (nach der Zeitumstellung)
duration-seconds = { $seconds } s
duration-minutes = { $minutes } min
duration-both = { $minutes } min { $seconds } s
number-percent = { $number } %
number-decimal = { $whole },{ $digits }

## Bildschirme

screen-today = Heute
screen-log = Festhalten
screen-breathe = Atmen
screen-history = Verlauf
screen-pattern = Muster
screen-words = Worte
screen-settings = Einstellungen

## Ein Moment

kind-tension = Anspannung
kind-caught-it = Rechtzeitig gemerkt
kind-came-back = Zurückgekommen
kind-good = Ein guter Moment
pull-reaching = Hin
pull-pulling-away = Weg
pull-both = Beides
pull-unsure = Unklar
heat-words = Stärke { $heat }
context-tired = müde
context-hungry = hungrig
context-alcohol = Alkohol
context-hard-day = ein harter Tag
context-in-public = unter Leuten
context-by-text = schriftlich
context-kids-present = Kinder dabei
started-by-me = ich
started-by-partner = mein Gegenüber
started-by-unclear = unklar
topic-relationship = wir zwei
topic-chores = Haushalt
topic-money = Geld
topic-family = Familie
topic-sex-and-affection = Sex und Zärtlichkeit
topic-time-and-phones = Zeit und Handys
topic-kids = Kinder
topic-work = Arbeit
topic-other = etwas anderes
did-pressed = gedrängt
did-followed = hinterhergegangen
did-criticised = kritisiert
did-went-silent = verstummt
did-left = gegangen
did-explained = erklärt
did-asked-for-a-pause = um eine Pause gebeten
did-stayed = dageblieben
did-soft-start = sanft angefangen
ended-resolved = geklärt
ended-paused-with-return = Pause, mit einer Zeit zum Weiterreden
ended-dropped = liegen gelassen
ended-blew-up = hochgegangen
return-kept-yes = ja
return-kept-no = nein
detail-started-by = Wer davon anfing
detail-topic = Worum es ging
detail-context = Was dazukam
detail-body-signal = Im Körper
detail-did = Was ich gemacht habe
detail-tool = Was ich probiert habe
detail-tool-gone = ein Muster, das nicht mehr auf der Liste steht
detail-heat-after = Stärke danach
detail-ended = Wie es ausging
detail-return-kept = Wie versprochen zurückgekommen
detail-note = Notiz

log-saved = Gespeichert. Der Rest hat Zeit, oder bleibt weg.
log-amended = Geändert.
log-deleted = Gelöscht. Einen Tag lang kannst du das noch zurücknehmen.
undo-logged = Zurückgenommen: Der Moment ist wieder weg.
undo-amended = Zurückgenommen: Der Moment ist wieder wie vorher.
undo-deleted = Zurückgenommen: Der Moment ist wieder da.
undo-imported = { $moments ->
        [0] Zurückgenommen: Was eingelesen wurde, ist wieder weg.
        [one] Zurückgenommen: Der eingelesene Moment ist wieder weg.
       *[other] Zurückgenommen: Die { $moments } eingelesenen Momente sind wieder weg.
    }

## Heute

today-so-far = { $moments ->
        [0] { $runs ->
            [0] Heute ist noch nichts da. Das ist völlig in Ordnung.
            [one] Heute eine Übung, nichts festgehalten.
           *[other] Heute { $runs } Übungen, nichts festgehalten.
        }
        [one] { $runs ->
            [0] Heute ein Moment festgehalten.
            [one] Heute ein Moment festgehalten und eine Übung gemacht.
           *[other] Heute ein Moment festgehalten und { $runs } Übungen gemacht.
        }
       *[other] { $runs ->
            [0] Heute { $moments } Momente festgehalten.
            [one] Heute { $moments } Momente festgehalten und eine Übung gemacht.
           *[other] Heute { $moments } Momente festgehalten und { $runs } Übungen gemacht.
        }
    }

## Atmen

counted-cue = { $cue } · { $number } von { $of }
own-exercise-phase = { $cue } { $seconds } s
own-exercise-evidence = Dein eigenes Muster: Untersucht hat das niemand. Was dir guttut, findest du selbst heraus.
own-exercise-caution = Sanft statt tief. Hör auf, sobald es sich nicht gut anfühlt.
own-exercise-caution-fast = Das ist schneller als Atmen in Ruhe. Wenn es kribbelt oder dir schwummrig wird, lass nach und mach langsamer.

## Muster

pattern-empty = Noch nichts festgehalten. Halt einen Moment fest, wenn er kommt, auch einen guten; zu finden gibt es nichts auf die Schnelle.
pattern-list-only = { $moments ->
        [one] Bisher ein Moment. Ein Anfang, und zu wenig, um etwas daraus zu lesen; darum steht er einfach da.
       *[other] Bisher { $moments } Momente, an { $days ->
            [one] einem Tag
           *[other] { $days } Tagen
        }. Aus weniger als fünf lässt sich noch nichts lesen; darum stehen sie einfach da.
    }
pattern-few-pulls = { $moments } Momente, festgehalten an { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    }. Bei weniger als fünf angespannten hat die Richtung einen Namen; darum lässt sich dazu noch nichts sagen.
pattern-counted = { $moments } Momente, festgehalten an { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    }.
pattern-share-recorded = { $what }: { $k } von { $n }. Dazu passt alles von { $low } bis { $high }.
pattern-share-leaning = { $what }: mehr als die Hälfte, { $k } von { $n }. Der wahre Anteil kann irgendwo zwischen { $low } und { $high } liegen.
pattern-week = Woche ab { $date }: { $moments ->
        [0] kein Moment
        [one] ein Moment
       *[other] { $moments } Momente
    }
pattern-limits = Gezählt ist, was du festhalten wolltest. Weniger festhalten heißt nicht weniger streiten, und warum etwas so ist, steht hier nicht.

## Erinnerungen

reminder-on = Der Anstoß kommt einmal am Tag, um { $time }. Du kannst ihn verschieben oder lassen.
reminder-off = Keine Erinnerung ist gesetzt. Der Anstoß wartet unter „Heute“ auf dich.
reminder-public-title = Eine Minute für dich
reminder-public-body = Wann es dir passt.
reminder-why-reaching = Er ist für Zeiten, in denen es dich hinzieht: So hast du es zuletzt festgehalten, oder so kennst du es von dir.
reminder-why-pulling-away = Er ist für Zeiten, in denen es dich wegzieht: So hast du es zuletzt festgehalten, oder so kennst du es von dir.
reminder-why-both = Er ist für euch beide: jeden dritten Tag, und immer, wenn du keine Richtung genannt hast.

## Einstellungen

setting-language = Sprache
setting-language-device = wie auf diesem Gerät
setting-language-en = English
setting-language-de = Deutsch
setting-usual-pull = Wohin es mich meistens zieht
setting-usual-pull-unsure = kommt drauf an
setting-usual-pull-reaching = hin
setting-usual-pull-both = beides
setting-usual-pull-pulling-away = weg
setting-theme = Hell oder dunkel
setting-theme-device = wie auf diesem Gerät
setting-theme-light = hell
setting-theme-dark = dunkel
setting-reduced-motion = Weniger Bewegung
setting-reduced-motion-off = aus
setting-reduced-motion-on = an
setting-nudge-reminder = Der tägliche Anstoß als Mitteilung
setting-nudge-reminder-off = aus
setting-nudge-reminder-on = an
setting-nudge-time = Wann er kommt
setting-player-voice = Jeden Schritt ansagen
setting-player-voice-off = aus
setting-player-voice-on = an
setting-player-tones = Ein leiser Ton zu jedem Schritt
setting-player-tones-off = aus
setting-player-tones-on = an
setting-player-haptics = Jeden Schritt spüren
setting-player-haptics-on = an
setting-player-haptics-off = aus
setting-lock = Fragen, wer da ist
setting-lock-off = nie
setting-lock-0 = sofort
setting-lock-1 = nach 1 Minute
setting-lock-5 = nach 5 Minuten
setting-lock-15 = nach 15 Minuten
setting-private-screen = Den Bildschirm vor anderen verbergen
setting-private-screen-on = an: nichts davon in der App-Übersicht und keine Bilder, wo das Gerät sie verbieten kann
setting-private-screen-off = aus
setting-gate-holds = Übungen mit Atemanhalten
setting-gate-holds-unasked = noch nicht gefragt
setting-gate-holds-passed = offen
setting-gate-holds-not-passed = zu
setting-gate-cold = Kälte im Gesicht
setting-gate-cold-unasked = noch nicht gefragt
setting-gate-cold-passed = offen
setting-gate-cold-not-passed = zu

## Daten

copy-exported = { $written ->
        [one] In der Kopie steht ein Moment.
       *[other] In der Kopie stehen { $written } Momente.
    } Sie ist nicht verschlüsselt: Leg sie dorthin, wo nur du sie lesen kannst.
copy-imported = { $added ->
        [0] Kein Moment war neu.
        [one] Ein Moment ist dazugekommen.
       *[other] { $added } Momente sind dazugekommen.
    } { $unchanged ->
        [0] {""}
        [one] Einer war schon da.
       *[other] { $unchanged } waren schon da.
    }
imported-kept = { $kept ->
        [one] Einen gibt es hier in anderer Fassung; deine bleibt, wie sie ist.
       *[other] { $kept } gibt es hier in anderer Fassung; deine bleiben, wie sie sind.
    }
imported-rest = Außerdem dazugekommen: { $runs ->
        [one] eine gemachte Übung
       *[other] { $runs } gemachte Übungen
    }, { $own ->
        [one] ein eigenes Muster
       *[other] { $own } eigene Muster
    }.
imported-time-outs = { $count ->
        [one] Außerdem dazugekommen: eine Auszeit.
       *[other] Außerdem dazugekommen: { $count } Auszeiten.
    }

imported-phrases = { $phrases ->
        [one] Dazu ein gespeicherter Satz.
       *[other] Dazu { $phrases } gespeicherte Sätze.
    }

## Was schiefging, und was du tun kannst

error-invalid-input = Irgendetwas daran geht nicht. Es wurde nichts geändert.
error-not-found = Das gibt es nicht mehr. Schau noch mal nach.
error-gate-first = Vorher kommen ein paar Fragen.
error-gate-first-holds = Hier wird der Atem angehalten, und das ist nicht für alle gut. Vorher kommen ein paar Fragen.
error-gate-first-cold = Hier geht es um Kälte, und die ist nicht für alle gut. Vorher kommen ein paar Fragen.
error-wrong-key-or-damaged = Deine Aufzeichnungen sind da, lassen sich aber nicht lesen: Entweder passt der Schlüssel nicht, oder die Datei ist beschädigt. Es wurde nichts angerührt. Leg den richtigen Schlüssel zurück, oder eine frühere Kopie der Datei.
error-newer-version = Das hat ein neueres Attune geschrieben. Bring dieses hier auf den neuen Stand und öffne es noch mal. Es wurde nichts geändert.
error-newer-file = Diese Datei hat ein neueres Attune geschrieben. Bring dieses hier auf den neuen Stand und lies sie noch mal ein. Es wurde nichts geändert.
error-disk-full = Auf diesem Gerät ist kein Platz mehr. Es wurde nichts geändert. Mach etwas Platz und versuch es noch mal.
error-read-only = Attune darf dort nicht schreiben. Es wurde nichts geändert. Wähl einen anderen Ort oder erlaub ihm, dort zu schreiben.
error-busy = Gerade arbeitet ein anderes Attune mit deinen Aufzeichnungen. Es wurde nichts geändert. Versuch es gleich noch mal.
error-internal = Das ist ein Fehler in Attune und liegt nicht an dir. Was gespeichert war, bleibt gespeichert. Versuch es noch mal.
missing-moment = Diesen Moment gibt es hier nicht.
missing-exercise = Diese Übung gibt es hier nicht.
missing-card = Eine Karte mit diesem Namen gibt es nicht.
missing-pause = Gerade läuft keine Pause. Fang eine an.
missing-phrase = Diesen Satz hast du hier nicht gespeichert.
missing-time-out = Gerade läuft keine Auszeit. Du kannst eine beginnen.
missing-run = Diese Übung steht nicht in deinen Aufzeichnungen.
missing-change = Es gibt nichts zurückzunehmen. Das geht bei allem vom letzten Tag, zwanzig Schritte weit.
import-problem = Zeile { $line }, „{ $field }“: { $what } Es wurde nichts eingelesen.
import-problem-line = Zeile { $line }: { $what } Es wurde nichts eingelesen.
import-problem-file = { $what } Es wurde nichts eingelesen.

invalid-heat = Die Stärke ist eine ganze Zahl von 0 (ruhig) bis 10 (überflutet). Lass sie weg, wenn du es nicht sagen kannst.
invalid-pull = Die Richtung ist eins von reaching, pulling_away, both, unsure.
invalid-kind = Die Art ist eins von tension, caught_it, came_back, good.
invalid-context = Was dazukam, ist eins oder mehrere von tired, hungry, alcohol, hard_day, in_public, by_text, kids_present.
invalid-started-by = Wer davon anfing, ist eins von me, partner, unclear.
invalid-topic = Das Thema ist eins von relationship, chores, money, family, sex_and_affection, time_and_phones, kids, work, other.
invalid-did = Was du gemacht hast, ist eins oder mehrere von pressed, followed, criticised, went_silent, left, explained, asked_for_a_pause, stayed, soft_start.
invalid-ended = Wie es ausging, ist eins von resolved, paused_with_return, dropped, blew_up.
invalid-yes-or-no = Hier steht entweder true oder false.
invalid-unknown-exercise = Eine Übung mit dieser Kennung gibt es nicht. Nimm eine aus der Liste.
invalid-unknown-variant = Diese Form gibt es bei dieser Übung nicht. Die Liste der Übungen zeigt ihre Formen.
invalid-too-long = Das ist zu lang: In eine Notiz passen 10.000 Zeichen, in einen gespeicherten Satz 1.000, in das, was du in einen Satz einsetzt, 300, in einen Namen 40, in ein Körpersignal, einen Ort oder ein Zeichen 80.
invalid-empty = Das darf nicht leer sein.
invalid-control-characters = Da sind unsichtbare Steuerzeichen drin. Füg es als reinen Text ein.
invalid-time-format = Diese Zeit kann Attune nicht lesen. Schreib 21:30, 2026-03-28T21:30 oder dasselbe mit Abstand zu UTC und Zone.
invalid-time-too-early = Das liegt vor 1970. Prüf das Datum.
invalid-time-too-late = Das liegt in der Zukunft. Prüf das Datum.
invalid-time-in-gap = Da wurde gerade die Uhr vorgestellt, diese Zeit gab es also nie. Nimm eine davor oder danach.
invalid-time-offset = Diesen Abstand zu UTC hat die Zone zu der Zeit nicht. Lass eins von beiden weg.
invalid-unknown-zone = Eine Zeitzone mit diesem Namen gibt es nicht. Sie heißen zum Beispiel Europe/Berlin.
invalid-limit = Es gehen 1 bis 500 Momente auf einmal.
invalid-minutes = Es gehen ganze Minuten von 1 bis 60; bei manchen Übungen weniger.
invalid-cycles = Es geht eine ganze Zahl von Runden, von 1 bis zu dem, was diese Übung zulässt.
invalid-minutes-or-cycles = Entweder Minuten oder Runden, nicht beides.
invalid-speed = Das Tempo ist eine Zahl über 0, höchstens 1000.
invalid-outcome = Das Ende ist eins von finished, stopped, worse.
invalid-name-taken = Eine Übung mit diesem Namen hast du schon. Nimm einen anderen.
invalid-phase-format = Phasen schreibt man so: inhale:4,exhale:6. Es gibt inhale, top_up, hold und exhale.
invalid-phase-seconds = Eine Phase dauert 0,5 bis 20 Sekunden.
invalid-phase-count = Eine Runde hat höchstens acht Phasen.
invalid-no-breath = Eine Runde braucht mindestens ein Einatmen (inhale) und ein Ausatmen (exhale).
invalid-unknown-gate = Die Fragen heißen holds oder cold.
invalid-step = Die Schritte heißen breathe, heat, tool, heat_again, next, closed.
invalid-pause-answer = Danach wird hier gerade nicht gefragt. Sieh nach, was die Pause jetzt möchte.
invalid-pause-choice = Das steht hier nicht zur Wahl. Nimm etwas von dem, was die Pause anbietet.
invalid-one-answer = Sag eines: wie stark, fertig, weiter, schlimmer oder etwas von der Auswahl. Eine Richtung darf dabei sein.
invalid-story-person = In dieser Geschichte gibt es zwei: anna und michael.
invalid-story-choice = Das steht an dieser Stelle des Abends nicht zur Wahl. Nimm etwas von dem, was da steht.
invalid-story-over = So weit geht der Abend nicht: Er hat vier Entscheidungen. Lass den Rest weg oder fang neu an.
invalid-only-story = Das gehört zur Geschichte, anna_michael. Eine Karte hat keine Seiten und nichts zu wählen.
invalid-builder = Die Worte sind eins von soft_startup, reassuring_space, repair, loop, feeling.
invalid-feeling = Das Gefühl ist eins von hurt, lonely, ashamed, scared, sad, worried, unsettled, helpless, overwhelmed, exhausted, disappointed, raw.
invalid-repair-phrase = Der Satz ist eins von start_over, came_out_wrong, slow_down, tell_me_more, good_point, my_part, on_your_side, hold_hands.
invalid-about-missing = Da fehlt noch etwas: Worum geht es?
invalid-need-missing = Da fehlt noch etwas: Was brauchst du?
invalid-return-minutes = Dazu gehört, wann du wieder da bist: in 20 bis 1440 ganzen Minuten, also in 20 Minuten bis einem Tag.
invalid-not-in-builder = In diesem Satz ist dafür kein Platz. Lass es weg.
invalid-time-out-minutes = Eine Auszeit dauert 20 Minuten bis 24 Stunden. Gib ganze Minuten an, von 20 bis 1440.
invalid-time-out-runs = Es läuft schon eine Auszeit. Komm erst aus ihr zurück, oder sag sie ab.
invalid-time-out-moved = Die Rückkehr ist schon einmal verschoben, und einmal gilt. Komm zurück, oder sag die Auszeit ab und macht eine neue aus.
invalid-time-out-end = Wie eine Auszeit endete, ist eins von back, called_off, lapsed.
invalid-how = Wie es weitergeht, ist eins von talked, another, aside, let_go.
invalid-aside-day = Ein Tag gehört zu aside und zu nichts sonst: einer ab morgen, höchstens ein Jahr voraus, geschrieben wie 2026-03-14.
invalid-gate-answer = Die Antwort ist eins von none_apply, one_applies, not_sure.
invalid-unknown-setting = Eine Einstellung mit diesem Namen gibt es nicht. Nimm eine aus der Liste.
invalid-setting-value = Diesen Wert hat die Einstellung nicht. In der Liste der Einstellungen steht, was geht.
invalid-reminder-time = Eine Erinnerung kommt von 08:00 bis 21:59; schreib sie wie 20:30.
invalid-unknown-slot = Diese Erinnerung gibt es nicht.
invalid-nudge-event = Erlaubt sind fired, opened, done, later:10, later:30, later:60, later:tonight, not_today und missed.
invalid-budget = Frag nach 1 bis 60 Erinnerungen auf einmal.
invalid-language = Attune spricht en und de.
invalid-format = Das Format ist json oder csv.
invalid-file-too-large = Diese Datei ist größer als 64 MB, so groß sind keine Aufzeichnungen.
invalid-file-unreadable = Diese Datei lässt sich nicht lesen. Prüf den Pfad und ob du sie öffnen darfst.
invalid-file-not-ours = Diese Datei hat Attune nicht geschrieben.
invalid-not-utf8 = Das ist keine Kopie, die Attune geschrieben hat: Es ist kein reiner Text (UTF-8).
invalid-syntax = Hier bricht die Datei ab oder ist fehlerhaft.
invalid-unknown-field = Ein Feld mit diesem Namen kennt Attune nicht.
invalid-missing-field = Das muss da sein.
invalid-repeated-field = Das steht zweimal da.
invalid-wrong-type = Ein Wert dieser Art gehört nicht hierher.
invalid-malformed-id = Das ist keine Kennung. Lass sie leer, wenn es keine gibt.
invalid-malformed-key = Das ist kein Schlüssel.
invalid-file-exists = Da liegt schon eine andere Datei, und die überschreibt Attune nicht. Nimm einen anderen Namen.
invalid-file-unwritable = Die Datei lässt sich dort nicht schreiben. Wähl einen anderen Ort.
invalid-confirm-wipe = Das löscht alles, endgültig. Sag es mit --yes dazu.
invalid-byte-count = So viele Bytes gehören hier nicht hin.
invalid-directory = Das ist kein Ordner. Wähl einen anderen.

# Der schwere Moment
pause-breathe = Pause
pause-heat = Wie stark ist es in dir?
pause-heat-again = Wie stark ist es jetzt?
pause-heat-hint = Jede Zahl ist recht, und keine auch.
pause-next = Und jetzt?
pause-next-hint = Ein Schritt genügt.
pause-closed = Das ist festgehalten. Mach wieder Pause, wann immer du magst.
pause-closed-say-softly = Eine Sache, sanft gesagt: was du fühlst, worum es geht, was du brauchst.
pause-closed-time-out = Sag, dass du wiederkommst, und wann. Dann geh.
pause-closed-go-on = Redet weiter, langsam. Du kannst jederzeit wieder Pause machen.
pause-closed-help = Lass jemanden zuhören, der nicht mittendrin steckt. Wenn du in Gefahr bist, ruf den Notruf.
way-on-say-softly = Es sanft sagen
way-on-time-out = Um eine Auszeit bitten
way-on-go-on = Weiterreden
way-on-another = Etwas anderes versuchen
way-on-help = Hilfe von Menschen
