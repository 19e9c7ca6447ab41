# Die Befehle im Terminal: ihre Hilfe, was sie ausgeben, was sie fragen.

command-attune = Eine Minute für dich: ein Anstoß, ein Atemzug, ein festgehaltener Moment. Ohne Befehl geht die App auf.
command-log = Einen Moment festhalten; ohne Angaben ein Tipp: Anspannung, jetzt
command-moments = Den Verlauf zeigen; zurücknehmen, löschen oder ändern
command-moments-undo = Die letzte Änderung an deinen Momenten zurücknehmen
command-moments-delete = Einen Moment löschen
command-moments-amend = Einen Moment ändern; was du nicht nennst, bleibt
command-today = Den Anstoß von heute zeigen, und was der Tag bisher hat
command-nudges = Die nächsten Erinnerungen an den täglichen Anstoß
command-nudges-event = Festhalten, was aus einer Erinnerung wurde
command-exercises = Die Übungen zeigen; eigene anlegen, löschen, die Fragen davor beantworten
command-exercises-add = Ein eigenes Atemmuster anlegen
command-exercises-delete = Ein eigenes Atemmuster löschen
command-exercises-gate = Die Fragen vor dem Anhalten oder vor Kälte zeigen oder beantworten
command-breathe = Eine Übung machen, oder ihren Ablauf zeigen
command-pattern = Zeigen, was deine Aufzeichnungen bisher sagen
command-export = Eine lesbare Kopie deiner Aufzeichnungen schreiben
command-import = Die Momente aus einer lesbaren Kopie dazunehmen
command-settings = Die Einstellungen zeigen, oder eine davon ändern
command-wipe = Alles löschen, endgültig
command-demo = Die App mit zwölf Wochen einer erfundenen Person öffnen; nichts bleibt

command-option-dir = Wo deine Daten liegen (sonst ATTUNE_DIR, sonst der übliche Ort des Systems)
command-option-demo = Zwölf Wochen einer erfundenen Person nehmen; nichts bleibt
command-option-now = So tun, als wäre es diese Zeit: 2026-03-29T01:30:00+01:00[Europe/Berlin]
command-option-lang = Sprache: en oder de
command-option-json = Ein JSON-Objekt ausgeben
command-option-heat = Wie stark innen, 0 bis 10
command-option-pull = reaching, pulling_away, both oder unsure
command-option-kind = tension, caught_it, came_back oder good
command-option-context = Was dazukam, mit Komma getrennt: tired, hungry, alcohol, hard_day, in_public, by_text, kids_present
command-option-note = Eine Notiz, die nie geteilt wird
command-option-at = Wann: 21:30, 2026-03-28T21:30 oder mit Abstand zu UTC und Zone
command-option-started-by = Wer davon anfing: me, partner oder unclear
command-option-topic = relationship, chores, money, family, sex_and_affection, time_and_phones, kids, work oder other
command-option-body = Was der Körper gemacht hat, in ein, zwei Worten
command-option-did = Was du gemacht hast, mit Komma getrennt: pressed, followed, criticised, went_silent, left, explained, asked_for_a_pause, stayed, soft_start
command-option-tool = Die Übung, die du probiert hast, mit ihrer Kennung
command-option-heat-after = Wie stark innen danach, 0 bis 10
command-option-ended = resolved, paused_with_return, dropped oder blew_up
command-option-return-kept = Ob die versprochene Rückkehr eingehalten wurde: true oder false
command-option-clear = Angaben, die leer werden sollen, mit Komma getrennt: heat, context, note, …
command-option-limit = Wie viele, 1 bis 500
command-option-before = Die vor diesem Moment
command-option-budget = Wie viele, 1 bis 60
command-option-event = fired, opened, done, later:10, later:30, later:60, later:tonight, not_today oder missed
command-option-id = Die Kennung
command-option-name = Wie du es nennst
command-option-phases = Eine Runde: inhale:4,exhale:6 (inhale, top_up, hold, exhale; 0,5 bis 20 Sekunden, mit Punkt geschrieben)
command-option-gate = holds oder cold
command-option-answer = none_apply, one_applies oder not_sure
command-option-exercise = Die Kennung der Übung; „attune exercises“ zeigt alle
command-option-variant = Eine andere Form der Übung, mit ihrer Kennung; „attune exercises“ zeigt sie
command-option-minutes = Wie viele Minuten, auf ganze Runden aufgerundet
command-option-cycles = Wie viele Runden
command-option-plan = Nur zeigen, was wann kommt
command-option-speed = So viel schneller abspielen
command-option-heat-before = Wie stark innen, bevor du anfängst, 0 bis 10
command-option-file = Die Datei
command-option-format = json oder csv
command-option-key = Der Name der Einstellung
command-option-value = Der neue Wert
command-option-yes = Ja, alles löschen
command-option-help = Diese Hilfe zeigen
command-option-version = Die Version zeigen

command-heading-usage = Aufruf:
command-heading-commands = Befehle
command-heading-options = Optionen
command-heading-everywhere = Bei jedem Befehl

command-logged-line = { $summary }, { $day } { $time }
command-logged-id = Kennung { $id }
command-history-empty = Noch nichts festgehalten. „attune log“ speichert einen Moment.
command-history-more = Es gibt ältere: attune moments --before { $id }
command-today-exercise = Dazu passt eine Übung: attune breathe { $id }
command-today-next = Weiter geht es mit: attune log · attune breathe · attune moments · attune pattern
command-exercises-custom = deine eigene
command-exercises-closed = vorher ein paar Fragen: attune exercises gate { $gate }
command-exercises-ways = --variant: { $ways }
command-exercises-added = { $name } ist angelegt: attune breathe { $id }
command-exercises-deleted = { $name } ist gelöscht.
command-gate-way = Hier sind sie: attune exercises gate { $gate }
command-gate-answer-how = Antworte mit: attune exercises gate { $gate } --answer none_apply | one_applies | not_sure
command-play-begin = { $name }, { $duration }. Strg-C hört auf.
command-play-finished = Fertig. { $duration }.
command-play-stopped = Nach { $duration } aufgehört. Das ist in Ordnung.
command-play-own-pace = In deinem Tempo: Enter führt zum nächsten Schritt.
command-play-worse = Wenn es dadurch schlimmer wird, hör auf und probier: attune breathe { $id }
command-exported = { $written ->
        [one] Ein Moment steht jetzt in { $file }. Die Datei ist nicht verschlüsselt: Leg sie dorthin, wo nur du sie lesen kannst.
       *[other] { $written } Momente stehen jetzt in { $file }. Die Datei ist nicht verschlüsselt: Leg sie dorthin, wo nur du sie lesen kannst.
    }
command-imported = { $added ->
        [one] Ein Moment ist dazugekommen.
       *[other] { $added } Momente sind dazugekommen.
    } { $unchanged ->
        [0] {""}
        [one] Einer war schon da.
       *[other] { $unchanged } waren schon da.
    }
command-imported-kept = { $kept ->
        [one] Einen gibt es hier in anderer Fassung; deine bleibt, wie sie ist.
       *[other] { $kept } gibt es hier in anderer Fassung; deine bleiben, wie sie sind.
    }
command-imported-rest = Außerdem dazugekommen: { $runs ->
        [one] eine gemachte Übung
       *[other] { $runs } gemachte Übungen
    }, { $own ->
        [one] ein eigenes Muster
       *[other] { $own } eigene Muster
    }.
command-settings-place = Deine Daten liegen in { $place }
command-settings-key = Ihr Schlüssel liegt hier: { $place }
command-wipe-ask = Das löscht alle deine Aufzeichnungen endgültig, samt Schlüssel. Niemand kann sie zurückholen. Tipp ja, wenn du das willst:
command-wipe-done = Alles ist gelöscht.
command-wipe-nothing = Es gab nichts zu löschen.
command-wipe-left = Es wurde nichts gelöscht.
command-wipe-word = ja
command-key-file = Hier gibt es keinen Schlüsselbund, den Attune benutzen kann. Der Schlüssel liegt darum neben deinen Daten, nur für dich lesbar: { $file }. Wer diese Datei lesen kann, kann auch deine Aufzeichnungen lesen.
command-key-in-keyring = im Schlüsselbund des Systems
command-key-in-file = in der Datei { $file }
command-key-of-demo = nur im Speicher
command-key-missing = Deine Aufzeichnungen sind da, ihr Schlüssel nicht: weder im Schlüsselbund noch in der Datei { $file }. Es wurde nichts angerührt. Leg den Schlüssel zurück oder wähl mit --dir einen anderen Ort.
command-key-locked = Deine Aufzeichnungen sind da, aber ihr Schlüssel ist nicht erreichbar: Der Schlüsselbund ist gesperrt, ausgeschaltet oder antwortet nicht, und eine Datei { $file } gibt es nicht. Es wurde nichts angerührt. Entsperr den Schlüsselbund und versuch es noch mal.
command-key-malformed = In der Datei { $file } steht kein Schlüssel. Es wurde nichts angerührt. Leg den richtigen zurück.
command-no-home = Attune weiß nicht, wohin mit deinen Daten. Nenn einen Ort mit --dir oder ATTUNE_DIR.
command-no-random = Das System gibt keine Zufallszahlen her, und Attune braucht welche. Es wurde nichts geändert.
command-demo-line = Das sind die Aufzeichnungen einer erfundenen Person. Nichts davon bleibt.
command-usage-unknown = „{ $word }“ kennt Attune nicht.
command-usage-missing = Es fehlt etwas: { $word }.
command-usage-conflict = Das geht nur einmal, oder nicht zusammen: { $word }.
command-not-printed = Es ist getan, aber die Antwort ließ sich nicht ausgeben.
command-usage-other = Damit kann Attune nichts anfangen.
command-usage-help = „{ $command } --help“ zeigt, wie es geht.
