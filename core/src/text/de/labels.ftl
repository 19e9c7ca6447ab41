# Beschriftungen: die Wörter, die auf einem Bildschirm fest stehen, nach Bildschirmen; die Liste steht in `core/src/text/labels.rs`.

label-navigation-together = Gemeinsam
label-navigation-pause = Pause
label-navigation-back = Zurück
label-navigation-not-yet = Das gibt es hier noch nicht.

label-common-name = Attune
label-common-done = Fertig
label-common-save = Speichern
label-common-cancel = Abbrechen
label-common-skip = Überspringen
label-common-undo = Zurücknehmen
label-common-delete = Löschen
label-common-change = Ändern
label-common-less = Weniger
label-common-more = Mehr
label-common-chosen = gewählt
label-common-loading = Einen Moment
label-common-language-tag = de

label-heat-title = Stärke
label-heat-calm = ruhig
label-heat-flooded = überflutet
label-heat-not-rated = ohne Angabe
label-heat-clear = Ohne Zahl

label-today-quick-log = Einen Moment festhalten
label-today-quick-log-hint = Einmal tippen genügt, alles andere hat Zeit.
label-today-nudge = Für heute
label-today-do-exercise = Übung machen

label-log-pull-question = Wohin hat es dich gezogen?
label-log-heat-question = Wie stark war es in dir?
label-log-kind-question = Was war es?
label-log-good-moments = Gute Momente
label-log-details = Einzelheiten
label-log-save-note = Notiz speichern
label-log-note-hint = Nur für dich. Sie wird nie geteilt.
label-log-body-hint = Ein, zwei Wörter: enge Brust, heißes Gesicht
label-log-several = so viele, wie passen
label-log-at = Wann
label-log-at-hint = Eine Uhrzeit, etwa 21:30
label-log-kind = Was es war
label-log-pull = Wohin es mich zog

label-history-empty = Noch nichts da. Was du festhältst, steht hier, das Neueste oben.
label-history-older = Ältere
label-history-delete = Diesen Moment löschen
label-history-undo = Letzte Änderung zurücknehmen
label-history-change = Einzelheiten ergänzen oder ändern

label-breathe-intro = Nimm, was gerade passt. Nichts muss helfen.
label-breathe-others = Für zwischendurch
label-breathe-how = So geht’s
label-breathe-evidence = Was man weiß
label-breathe-caution = Gib acht
label-breathe-suits = Für wen es passt
label-breathe-gate-first = Vorher kommen ein paar Fragen.
label-breathe-ways = Andere Formen
label-breathe-length = Wie lange
label-breathe-minutes = Minuten
label-breathe-rounds = Runden
label-breathe-as-it-is = Wie vorgesehen
label-breathe-start = Los
label-breathe-own = eigenes
label-breathe-own-title = Ein eigenes Muster
label-breathe-own-open = Eigenes dazu
label-breathe-own-name = Wie du es nennst
label-breathe-own-phases = Seine Phasen
label-breathe-own-phase-add = Phase dazu
label-breathe-own-phase-remove = Diese Phase weg
label-breathe-own-inhale = Einatmen
label-breathe-own-top-up = Nachatmen
label-breathe-own-hold = Halten
label-breathe-own-exhale = Ausatmen
label-breathe-own-seconds = Sekunden
label-breathe-own-add = Hinzufügen
label-breathe-own-added = Dein Muster steht jetzt am Ende der Liste.
label-breathe-own-delete = Von der Liste nehmen
label-breathe-own-delete-question = Von der Liste nehmen? Was du damit gemacht hast, bleibt in deinen Aufzeichnungen.
label-breathe-own-deleted = Es steht nicht mehr auf der Liste.

label-player-heat-before = Wie stark ist es gerade in dir?
label-player-heat-after = Und jetzt, wie stark ist es in dir?
label-player-pause = Unterbrechen
label-player-paused = Unterbrochen
label-player-go-on = Weiter
label-player-stop = Aufhören
label-player-worse = Es wird schlimmer
label-player-left = noch
label-player-own-pace = In deinem Tempo
label-player-next-step = Nächster Schritt
label-player-slept = Angehalten, weil das Gerät kurz weg war.
label-player-shape = Eine Form, die mit dem Atem größer und kleiner wird
label-player-voice = Angesagt
label-player-tones = Sanfte Töne
label-player-vibration = Vibration
label-player-eyes-closed = Damit du die Augen schließen kannst.
label-player-finished = Das war’s. Bleib noch einen Moment dabei, wenn du magst.
label-player-stopped = Aufgehört. Für jetzt reicht es.
label-player-worse-closing = Dann ist es das heute nicht, und das ist in Ordnung. Mach etwas Alltägliches: ein Glas Wasser, frische Luft, ein Mensch, dem du vertraust.
label-player-gently-title = Dann lassen wir das.
label-player-gently = Nichts muss helfen. Schau dich stattdessen um, wenn du magst: fünf Dinge, die du siehst, vier, die du spürst, drei, die du hörst. Mit dem Atem musst du nichts machen.
label-player-gently-begin = Umschauen
label-player-saved = In deinen Aufzeichnungen.

label-pause-pull = Wohin zieht es dich gerade?
label-pause-rather = Oder lieber

label-pattern-moments = Deine Momente
label-pattern-kinds = Was du festgehalten hast
label-pattern-shares = Wohin es dich zog
label-pattern-counted = was du festgehalten hast
label-pattern-range = was dazu passt
label-pattern-half = Hälfte
label-pattern-weeks = Die letzten zwölf Wochen
label-pattern-day-none = keiner
label-pattern-day-one = einer
label-pattern-day-more = mehr

label-together-alone = Attune ist auch für dich allein da. Deine Aufzeichnungen, deine Übungen und dein Muster sind hier, ob dein Gegenüber es nutzt oder nicht.
label-together-apart = Wenn ihr es beide nutzt, behält jedes Handy seins. Keiner von euch sieht, was der andere festhält.
label-together-not-yet = Zwischen euren Handys etwas zu teilen, geht noch nicht.

label-settings-you = Du
label-settings-display = Anzeige
label-settings-reminders = Erinnerungen
label-settings-breathing = Atmen
label-settings-privacy = Wer es sieht
label-settings-data = Deine Daten
label-settings-about = Über Attune
label-settings-questions = Fragen durchgehen
label-settings-version = Version
label-settings-alone = Alles bleibt auf diesem Gerät, in einer verschlüsselten Datei. Kein Konto, kein Server, kein Netz.
label-settings-not-therapy = Attune ist keine Therapie, kein Gericht und keine Vorhersage.
label-settings-afraid = Wenn du Angst vor deinem Gegenüber hast oder deine Geräte kontrolliert werden, ist das hier gerade nichts für dich.
label-settings-help-not-yet = Notrufnummern und Beratungsstellen stehen noch nicht in Attune. Wende dich bitte an jemanden, dem du vertraust, oder an eine Beratungsstelle bei dir vor Ort.

label-data-export = Lesbare Kopie schreiben
label-data-export-hint = Die Kopie ist nicht verschlüsselt: Leg sie dorthin, wo nur du sie lesen kannst.
label-data-json = Momente, Übungen und Muster (JSON)
label-data-csv = Momente, für eine Tabelle (CSV)
label-data-import = Kopie einlesen
label-data-import-hint = Was schon da ist, bleibt, wie es ist; nur Neues kommt dazu.
label-data-delete-all = Alles löschen
label-data-delete-all-what = Das löscht alle deine Aufzeichnungen endgültig, samt Schlüssel. Niemand kann sie zurückholen.
label-data-delete-all-confirm = Alles endgültig löschen
label-data-delete-all-keep = Alles behalten
label-data-delete-all-done = Alles ist gelöscht.
label-data-delete-all-busy = Attune ist noch woanders offen, in einem anderen Fenster oder einem Terminal. Schließ es dort und lösch dann alles. Es wurde nichts gelöscht.

label-first-start-title = Willkommen
label-first-start-promise = Eine Minute für dich: ein kleiner Anstoß am Tag, ein Atemzug, ein Moment, mit einmal Tippen festgehalten. Attune nimmt für niemanden Partei.
label-first-start-language = Welche Sprache?
label-first-start-usual-pull = Wenn es zwischen euch angespannt wird: Wohin zieht es dich meistens?
label-first-start-later = Das kannst du jederzeit ändern, unter Einstellungen.
label-first-start-begin = Los geht’s
label-first-start-skip = Überspringen

label-gate-later = Jetzt nicht
label-gate-again = Noch einmal durchgehen
label-gate-other-exercises = Andere Übungen ansehen

label-notifications-daily-channel = Eine Minute am Tag
label-notifications-playing-channel = Während eine Übung läuft
label-notifications-playing = Eine Übung läuft
label-notifications-do-it-now = Jetzt gleich
label-notifications-later = Später
label-notifications-later-when = Wann denn?
label-notifications-in-ten-minutes = In 10 Minuten
label-notifications-in-an-hour = In einer Stunde
label-notifications-tonight = Heute Abend
label-notifications-not-today = Heute nicht
label-notifications-blocked = Dieses Gerät lässt gerade keine Erinnerung von Attune durch. Der Anstoß wartet unter „Heute“ auf dich.
label-notifications-blocked-settings = Diesem Gerät wurde gesagt, dass es keine Erinnerung von Attune durchlassen soll. Das lässt sich in seinen Einstellungen ändern.
label-notifications-last = Das ist die letzte geplante Erinnerung. Weitere kommen, wenn du Attune öffnest.

label-widget-log-tense = Einen Moment mit Spannung festhalten
label-widget-start-pause = Eine Pause beginnen
label-widget-log-tense-phrase = Halt mit Attune einen Moment mit Spannung fest
label-widget-start-pause-phrase = Beginn mit Attune eine Pause
label-widget-about = Einmal tippen hält einen Moment fest. Was es war, bleibt versiegelt, bis du Attune öffnest.
label-widget-saved = Festgehalten.
label-widget-not-saved = Erst Attune öffnen

label-lock-title = Wer ist da?
label-lock-reason = Damit sich Attune nur für dich öffnet.
label-lock-open = Attune öffnen

label-trouble-title = Das hat nicht geklappt
label-trouble-opening = Deine Aufzeichnungen werden geöffnet
label-trouble-try-again = Noch mal versuchen
label-trouble-folder = Attunes Ordner:
label-trouble-key-missing = Deine Aufzeichnungen sind da, aber ihr Schlüssel ist nicht mehr auf diesem Gerät. Es wurde nichts angerührt. Attune legt keinen neuen an seine Stelle.
label-trouble-key-unreadable = Hier ist noch nichts aufgezeichnet, und wo der Schlüssel hingehört, liegt etwas anderes: die Datei „key“ in Attunes Ordner. Es wurde nichts angerührt. Leg den richtigen Schlüssel zurück oder verschieb diese Datei.
label-trouble-key-locked = Deine Aufzeichnungen sind da, aber ihr Schlüssel ist gerade nicht zu erreichen. Es wurde nichts angerührt. Entsperr das Gerät und versuch es noch mal.
label-trouble-key-not-made = Hier ist noch nichts aufgezeichnet, und gerade lässt sich kein Schlüssel dafür anlegen. Es wurde nichts angerührt. Sieh nach, ob das Gerät entsperrt ist und Platz hat, und versuch es noch mal.
label-trouble-key-file-unreadable = Deine Aufzeichnungen sind da, aber die Datei mit ihrem Schlüssel lässt sich gerade nicht lesen. Es wurde nichts angerührt. Sieh nach, ob du die Datei „key“ in Attunes Ordner lesen darfst, und versuch es noch mal.
label-trouble-file-unreadable = Diese Datei lässt sich nicht lesen. Nimm eine andere.
label-trouble-file-unwritable = Die Datei lässt sich dort nicht schreiben. Wähl einen anderen Ort.
label-trouble-library = Ein Teil von Attune fehlt hier oder gehört zu einer anderen Version. Deine Aufzeichnungen wurden nicht angerührt. Installier Attune noch mal, über dieses hier; entfern es nicht vorher, sonst sind auch deine Aufzeichnungen weg.
