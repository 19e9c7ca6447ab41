# Die App im Terminal.

## Die App

terminal-name = Attune
terminal-demo = Aufzeichnungen einer erfundenen Person. Nichts davon bleibt.
terminal-too-small = Das Fenster ist etwas klein. Mach es mindestens 60 breit und 18 hoch.
terminal-key-space = Leertaste
terminal-key-page = Bild↓

terminal-hint-keys = Tasten
terminal-hint-quit = beenden
terminal-hint-log = Moment festhalten
terminal-hint-exercise = Übung machen
terminal-hint-heat = Stärke
terminal-hint-ten = für 10
terminal-hint-no-heat = ohne Stärke
terminal-hint-details = Einzelheiten
terminal-hint-another = noch einer
terminal-hint-undo = zurücknehmen
terminal-hint-done = fertig
terminal-hint-back = zurück
terminal-hint-back-kept = zurück, alles bleibt
terminal-hint-heat-and-begin = Stärke und los
terminal-hint-begin = los
terminal-hint-minutes = Minuten
terminal-hint-other-way = andere Form
terminal-hint-cycles = Runden
terminal-hint-less-more = weniger, mehr
terminal-hint-leave-it = lassen
terminal-hint-pause = Pause
terminal-hint-go-on = weiter
terminal-hint-stop = aufhören
terminal-hint-worse = es wird schlimmer
terminal-hint-skip = überspringen
terminal-hint-on = weiter
terminal-hint-choose = wählen
terminal-hint-answer = antworten
terminal-hint-play = machen
terminal-hint-add-own = eigene dazu
terminal-hint-add = hinzufügen
terminal-hint-delete = löschen
terminal-hint-keep = behalten
terminal-hint-field = Feld
terminal-hint-take = nehmen
terminal-hint-write = schreiben
terminal-hint-save = speichern
terminal-hint-new-line = neue Zeile
terminal-hint-scroll = blättern
terminal-hint-change = ändern
terminal-hint-questions = Fragen durchgehen

terminal-heat-calm = ruhig
terminal-heat-flooded = überflutet

terminal-today-log = Einen Moment festhalten. Eine Taste genügt, alles andere hat Zeit.

terminal-log-save = Einen Moment festhalten
terminal-log-ready = Eine Taste genügt, die Uhrzeit kommt von selbst dazu. Wohin es dich zog und wie stark es war, kann folgen oder wegbleiben.
terminal-log-likely = nimmt, was du zuletzt hattest:
terminal-log-pull = Wohin hat es dich gezogen?
terminal-log-heat = Wie stark war es in dir?
terminal-log-kind = Was war es?

terminal-detail-kind = Was es war
terminal-detail-pull = Wohin es mich zog
terminal-detail-heat = Stärke

terminal-breathe-how = So geht’s
terminal-breathe-evidence = Was man weiß
terminal-breathe-caution = Gib acht
terminal-breathe-gate = Vorher kommen ein paar Fragen.

terminal-own-title = Ein eigenes Muster
terminal-own-name = Wie du es nennst
terminal-own-phases = Seine Phasen
terminal-own-phases-help = Schreib die Phasen mit ihren Sekunden, so: inhale:4,exhale:6. inhale ist ein, exhale aus, hold halten, top_up ein Nachatmen; jede von 0,5 bis 20 Sekunden (mit Punkt geschrieben), bis zu acht in einer Runde.
terminal-own-delete = „{ $name }“ von der Liste nehmen? Was du damit gemacht hast, bleibt in deinen Aufzeichnungen.
terminal-own-deleted = „{ $name }“ steht nicht mehr auf der Liste.

terminal-rounds = { $rounds ->
        [one] eine Runde
       *[other] { $rounds } Runden
    }
terminal-player-before = Wie stark ist es gerade in dir?
terminal-player-after = Und jetzt, wie stark ist es in dir?
terminal-player-paused = Pause
terminal-player-own-pace = in deinem Tempo
terminal-player-left = noch { $time }
terminal-player-slept = Pause, weil das Gerät kurz weg war.
terminal-gently-title = Dann lassen wir das.
terminal-gently = Nichts muss helfen. Schau dich stattdessen um, wenn du magst: fünf Dinge, die du siehst, vier, die du spürst, drei, die du hörst. Mit dem Atem musst du nichts machen.
terminal-closing-finished = Das war’s. Bleib noch einen Moment dabei, wenn du magst.
terminal-closing-stopped = Aufgehört. Für jetzt reicht es.
terminal-closing-worse = Dann ist es das heute nicht, und das ist in Ordnung. Mach etwas Alltägliches: ein Glas Wasser, frische Luft, ein Mensch, dem du vertraust.

terminal-history-empty = Noch nichts da. Was du festhältst, steht hier, das Neueste oben.

terminal-pattern-legend = ● was du festgehalten hast   ━ was dazu passt   ┼ Hälfte
terminal-pattern-weeks = Die letzten zwölf Wochen
terminal-pattern-marks = · keiner   ▪ einer   ■ mehr

terminal-settings-place = Aufzeichnungen
terminal-settings-key = Ihr Schlüssel

terminal-start-title = Willkommen
terminal-start-later = Das kannst du jederzeit ändern, unter Einstellungen.

terminal-help-title = Tasten
terminal-help-screens = die Bildschirme, wie sie oben stehen
terminal-help-tab = nächster Bildschirm; Umschalt+Tab zurück
terminal-help-arrows = bewegen; h j k l tun dasselbe
terminal-help-esc = zurück
