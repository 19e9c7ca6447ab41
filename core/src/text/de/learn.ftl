# Verstehen: die Karten und die Geschichte. Kennungen, Wege, Quellen und wohin eine Wahl führt: content/learn.toml.
# Eine Zeile ist ein Absatz.

learn-note = Was du hier liest und wählst, wird nirgends festgehalten.

## Karten

learn-card-two-roles = Zwei Wege, die Bindung zu schützen
    .text =
        Wenn es angespannt wird, tun zwei Menschen oft das Gegenteil. Eine Seite geht auf die andere zu: fragt, drängt, will hören, dass alles gut ist. Die andere zieht sich zurück: wird still, geht aus dem Zimmer, braucht einen Moment zum Denken.
        Von außen sieht das nach Bedrängen und nach Gleichgültigkeit aus. Von innen ist es anders. Wer drängt, sucht Nähe. Wer sich zurückzieht, ist überflutet oder ratlos und sucht Ruhe. Beide schützen dasselbe: das Band zwischen euch.
        Dass ihr nicht zusammenpasst, beweist das nicht. Und du kannst heute auf der einen Seite sein und nächste Woche auf der anderen.
    .action = Halte einen Moment fest, und wohin es dich zog
learn-card-loop = Wie die Schleife sich dreht
    .text =
        Einmal drängen, ein Schritt zurück. Der Schritt zurück macht Angst, und die Angst drängt wieder. Ein paar Runden später weiß niemand mehr, womit es anfing.
        Wer fragt, streckt eine Hand aus; drüben kommt sie als eine Forderung zu viel an. Wer still wird, will sich erst sammeln; drüben kommt das als Verlassenwerden an.
        Beide meinen es liebevoll, und trotzdem tut es weh. Die Schleife ist keiner von euch beiden. Jede Seite kann versuchen, sie zu bremsen, an jeder Stelle.
    .action = Wenn sie sich dreht: Pause. Die fängt mit einem langsamen Ausatmen an
learn-card-roots = Woher es kommen kann
    .text =
        Sicher fühlen sich Menschen auf verschiedene Weise. Manche neigen zur Nähe: Ist jemand da, werden sie ruhig, und sie merken schnell, wenn sich jemand entfernt. Andere neigen zum Freiraum: Mit Platz um sich werden sie ruhig, und starke Gefühle, die etwas von ihnen wollen, können sie überschwemmen.
        Das hilft, ein Bedürfnis zu verstehen. Ein Etikett ist es nicht. In einer Studie mit Paaren in Therapie war an dieser Neigung nicht verlässlich abzulesen, wer drängte und wer sich zurückzog.
        Frag also nicht, was du bist. Frag, was du gerade brauchst und wie du es sagen könntest.
    .action = Finde ein Wort für das, was du fühlst: Das Gefühl benennen
learn-card-role-not-type = Eine Rolle, kein Wesen
    .text =
        Drängen und Zurückziehen, das tut man an einem Abend; man ist es nicht. Beim Geld kannst du drängen und bei der Familie verstummen, oder beides in einer Stunde.
        Auch am Geschlecht liegt es nicht. In den Tagebüchern von 116 Paaren drängten Frauen und Männer gleich oft, und eher die Person, die das Thema angeschnitten hatte. In einer anderen Studie hatten die Fachleute jeden Mann als zurückgezogen eingestuft und jede Frau als drängend.
        Darum fragt Attune jedes Mal neu. „Beides“ und „Unklar“ sind ganze Antworten.
    .action = Sieh nach, wohin es dich bisher zog
learn-card-calm-face = Was ein ruhiges Gesicht verbirgt
    .text =
        Die einen zeigen, was sie fühlen, die anderen werden still. In einer Studie mit 59 Paaren ging Drängen mit starken Gefühlen einher, die man sah. Auch Rückzug ging mit starken Gefühlen einher, nur sah man sie nicht.
        Ein stilles Gesicht heißt also nicht, dass wenig los ist. Die bessere Frage ist: Wie stark ist es innen?
        Wenn du gerade drängst, mach langsamer mit dem, was nach außen geht. Wenn du dich gerade zurückziehst, zeig ein wenig davon: „Das ist gerade viel für mich.“
    .action = Halte einen Moment fest, mit einer Zahl für innen
learn-card-traces = Was die Schleife hinterlassen kann
    .text =
        Dreht sie sich oft, kann das Spuren hinterlassen. Der Artikel, mit dem Attune anfing, nennt fünf.
        Nichts wird fertig: Eine Seite weicht aus, die andere legt nach. Groll: Eine fühlt sich abgewiesen, eine angegriffen, und beide sagen es nicht. Reden wird schwerer, denn Drängen und Mauern zehren am Vertrauen. Beide werden müde. Und auf die Dauer kann die Zufriedenheit schrumpfen und der Abstand wachsen.
        Ein Urteil über euch ist das nicht. Über 64 Studien hinweg hingen harte Gespräche und späteres Glück nur schwach zusammen. Ein Grund, langsamer zu werden; keiner, das Schlimmste zu fürchten.
    .action = Halte auch einen guten Moment fest: Er zählt
learn-card-reaching = Wenn du die Nähe suchst
    .text =
        Der Alarm in dir ist echt, und er gilt jemandem, der dir wichtig ist. Der Artikel schlägt drei Schritte vor.
        Beruhige erst den Alarm, dann geh los: einmal lang ausatmen, bevor du schreibst. Sag das Bedürfnis selbst, ganz ruhig: „Du fehlst mir. Haben wir heute Abend zehn Minuten?“ Und lass Platz für eine Antwort, die in ihrem eigenen Tempo kommt. Platz ist etwas anderes als Verlassensein.
        Weniger brauchen musst du nicht. Du fängst nur sanfter an.
    .action = Beruhige den Alarm: Zyklisches Seufzen
learn-card-pulling-away = Wenn du den Abstand suchst
    .text =
        Stillwerden kann der letzte Weg sein, den du siehst, um es nicht schlimmer zu machen. Von drüben sieht es vielleicht aus wie eine Tür, die zufällt.
        Der Artikel schlägt zwei Schritte vor. Bleib ein wenig länger, als es angenehm ist, und wenn du nur sagst: „Ich bin da, ich brauch einen Moment.“ Oder bitte so um Abstand, dass „du bist mir wichtig“ mitklingt: „Es ist mir gerade zu viel. Du bist mir wichtig. Um acht bin ich wieder da.“ Und dann sei um acht wieder da.
        Unangenehm ist das eine, beängstigend etwas anderes: In einem Gespräch, das dir Angst macht, musst du nicht bleiben, und zurück musst du auch nicht.
    .action = Leg dir die Worte zurecht: Abstand mit Zusage
learn-card-both = Was beide Seiten tun können
    .text =
        Drei Schritte hängen nicht davon ab, auf welcher Seite du bist.
        Setzt die Schleife auf die andere Seite des Tisches und nicht einander: „Da ist sie wieder“ statt „Jetzt fängst du wieder an“. Lies den Moment als Angst, nicht als Abweisung oder Angriff: Hinter dem Drängen steht vielleicht „Bist du da?“, hinter dem Schweigen „Ich will das hier nicht kaputt machen“. Und sag es früh, in Worten, die ihr beide kennt: „Wir sind in der Schleife.“
        Anfangen kann, wer es zuerst merkt.
    .action = Sucht euch solche Worte vorher aus: Brückensatz
learn-card-therapy = Wenn jemand Drittes hilft
    .text =
        Eine Paartherapie bremst die Schleife, während sie sich dreht, schaut mit euch, woher sie kommt, und übt mit euch neue Schritte. Das ist der Weg, den wir empfehlen; Attune geht nebenher. Wenn sich eure Abende gleichen und ihr feststeckt, ist ein guter Zeitpunkt. Warten, bis es schlimm ist, müsst ihr nicht.
        Für Angst ist sie nicht gedacht. Wenn du vor der anderen Person Angst hast, wenn dich jemand kontrolliert, bedroht oder verletzt, dann ist jetzt weder Paartherapie noch diese App das Richtige. Sprich allein mit einer Hilfestelle oder mit einem Menschen, dem du vertraust. Bist du in Gefahr, ruf den Notruf.
    .action = Geh deinen Verlauf durch: Wovon würdest du erzählen?
learn-card-flexibility = Das Ziel: mehr Möglichkeiten
    .text =
        Gleich werden müsst ihr nicht. Wer Nähe liebt, darf Nähe lieben, und wer Ruhe braucht, darf Ruhe brauchen. Größer werden kann die Auswahl.
        Wer meist drängt, lernt einen sanfteren Anfang. Wer meist geht, lernt, ein Stück zu bleiben. Beide haben mehr Möglichkeiten und weniger Reflex. Jedes Mal gelingt das nicht, und ein Abend, der schiefgeht, ist ein Abend.
        Such dir einen Schritt aus, den du auch dann noch findest, wenn es eng wird.
    .action = Mach dir einen kleinen Wenn-dann-Plan

## Quellen, jede mit dem, was sie nicht sagen kann

learn-source-seed-article = Ein Artikel aus der Paartherapie über die Schleife
    .limits = Erfahrung aus der Praxis, keine Studie.
learn-source-papp-2009 = Papp et al. 2009
    .limits = Tagebücher von 116 Paaren. Sie zeigen, was zusammen auftrat, nicht, was woher kam.
learn-source-huerta-2023 = Huerta et al. 2023
    .limits = Paare aus einer Studie zu einer Therapieform. Dass kein Zusammenhang gefunden wurde, heißt nicht, dass es keinen gibt.
learn-source-leo-2020 = Leo et al. 2020
    .limits = 59 Paare, und gesehen bei Frauen, die drängten, und Männern, die sich zurückzogen. Wie es umgekehrt ist, sagt sie nicht.
learn-source-studies-of-talk = 64 Studien zu Paargesprächen, zusammengefasst
    .limits = Ein schwacher Zusammenhang (r = −0,17) über viele Paare. Über ein einzelnes Paar sagt er nichts.
learn-source-friend-2011 = Friend et al. 2011
    .limits = Über Formen von Gewalt in Paarbeziehungen. Wie groß die Gefahr für eine einzelne Person ist, kann sie nicht sagen.
learn-source-thehotline = Hilfetelefon der USA bei Gewalt in der Partnerschaft
    .limits = Rat einer Hilfestelle, die bei Gewalt keine Paarberatung empfiehlt. Keine Studie.

## Anna und Michael

learn-story = Anna und Michael
learn-person-anna = Anna
learn-person-michael = Michael
learn-story-side = { $name }s Seite
learn-story-reaching = { $name } sucht Nähe
learn-story-begin = Heute Abend bist du { $you }, und gegenüber sitzt { $other }. Wähl, was du tun würdest. Richtig oder falsch ist hier nichts, und niemand zählt mit.
learn-story-over = So war der Abend von { $you }s Seite. Von { $other }s Seite ist es derselbe Abend, und ein anderer.
learn-loop-turning = Die Schleife dreht sich.
learn-loop-slowing = Die Schleife wird langsamer.
learn-hour-table = Halb acht, am Tisch
learn-hour-kitchen = Acht Uhr, in der Küche
learn-hour-door = Viertel vor neun, eine Tür zwischen euch
learn-hour-late = Halb elf
learn-hour-over = Kurz vor Mitternacht

learn-scene-reaching-table = { $other } sagt wenig, schaut auf den Teller, antwortet „gut“, als du nach dem Tag fragst. Irgendetwas stimmt nicht. Du spürst die Lücke, und sie macht dir Angst. Die nächste Frage liegt dir schon auf der Zunge.
    .ask-again = Fragen, was los ist, und gleich noch mal
    .breathe-first = Einmal langsam ausatmen, dann einmal fragen
    .leave-it-open = „Ich bin da, wenn du magst“, und weiteressen
learn-scene-reaching-kitchen-turning = Auf jede Frage kommt eine kürzere Antwort. Du hörst, wie du lauter wirst, und willst doch nur hören, dass mit euch alles gut ist. { $other } lässt Wasser laufen und schaut ins Becken. Es ist, als würdest du mit einer Tür reden, die zugefallen ist.
    .press = „Rede mit mir. Muss ich dir jedes Wort einzeln abringen?“
    .say-the-need = „Ich hab Angst, dass etwas zwischen uns steht. Ein Satz von dir würde mir helfen.“
    .see-the-fear = Kurz innehalten: Vielleicht ist das da drüben auch Angst
learn-scene-reaching-kitchen-slowing = Es ist noch still, aber anders still. { $other } trocknet lange an einem Glas herum und sagt: „Ich weiß selbst noch nicht, was es ist.“ Viel ist das nicht. Mehr als „gut“ ist es. Der Alarm in dir ist noch wach und will auch den Rest, jetzt gleich.
    .want-it-now = „Und wann weißt du es? Sag es mir jetzt.“
    .take-what-is-there = „Danke, dass du das sagst. Lass dir Zeit.“
    .name-the-loop = „Ich glaub, unsere Schleife fängt an. Ich will dich nicht drängen.“
learn-scene-reaching-door-turning = { $other } ist ins Schlafzimmer gegangen; die Tür ist zu, ganz ohne Knall. Du stehst im Flur, die Hand halb gehoben. Auf deiner Seite ist es sehr still und sehr laut zugleich.
    .talk-through-it = Durch die Tür reden, bis etwas zurückkommt
    .breathe-in-the-kitchen = In die Küche setzen und sechsmal lang ausatmen
    .say-when = Einmal klopfen: „Ich lass dich. Um zehn würd ich gern neben dir sitzen.“
learn-scene-reaching-door-slowing = „Ich brauch eine halbe Stunde, dann setz ich mich zu dir“, sagt { $other } und geht ins Schlafzimmer. Die Tür bleibt angelehnt. Eine halbe Stunde ist lang, wenn etwas in dir auf Schritte horcht.
    .go-in-early = Nach zehn Minuten hineingehen, nur kurz fragen
    .let-the-time-be = Tee aufsetzen und die halbe Stunde eine halbe Stunde sein lassen
    .face-the-loop = Dir sagen: Mein Gegner ist die Schleife, nicht { $other }
learn-scene-reaching-late-turning = Ihr liegt im Bett, Rücken an Rücken. Alles, was du heute gesagt hast, sollte heißen: Komm her. Inzwischen klingt es sogar für dich nach etwas anderem. { $other } schläft auch nicht.
    .once-more = Noch einmal davon anfangen, damit es vor dem Schlafen geklärt ist
    .say-what-it-was = „Ich hab gedrängt, weil ich Angst hatte. Gut, dass du da bist.“
    .leave-it-till-morning = „Lass uns nach dem Frühstück weiterreden. Schlaf gut, du.“
learn-scene-reaching-late-slowing = { $other } hat sich zu dir aufs Sofa gesetzt, ein Kissen breit Abstand. Es kommt in Stücken: Der Tag war zu viel, die Fragen fühlten sich an wie eine Prüfung, das Schweigen sollte es nicht schlimmer machen. Ein bisschen weh tut es, das zu hören. Jetzt bist du dran.
    .count-up = „Und ich? Weißt du, was dein Schweigen mit mir macht?“
    .say-what-is-under-it = „Wenn du still wirst, hab ich Angst, dass du weg bist. Mehr ist es nicht.“
    .look-at-it-together = „Das ist also unsere Schleife. Schau sie dir an.“
learn-scene-reaching-over-turning = Geklärt ist nichts, und zwei, die einander wichtig sind, liegen wach. Gewollt hat das keiner von euch. Du hast eine Hand gesucht, { $other } einen ruhigen Ort. Es war ein Abend; mehr sagt er nicht. Beim Frühstück kann jede Seite den ersten kleinen Schritt tun.
learn-scene-reaching-over-slowing = Gelöst ist nichts. Aber ihr wisst beide etwas mehr davon, wie es drüben war, du und { $other }, und die Schleife hat an Schwung verloren. An einem anderen Abend dreht sie sich vielleicht wieder. Bremsen lässt sie sich dann auch.

learn-scene-pulling-away-table = Der Tag rauscht dir noch im Kopf, und zwischen euch ist etwas schief; was, könntest du nicht sagen. Du gehst nach innen, um dich zu sortieren. { $other } schaut dich an und fragt nach deinem Tag. Du hörst die Frage, und dahinter noch eine.
    .say-fine = „Gut“, und auf den Teller schauen
    .say-a-little = „Voll. Mein Kopf ist noch laut. Ich bin da, nur langsam.“
    .ask-for-quiet = „Ich brauch zwanzig Minuten Ruhe. Dann erzähl ich dir gern.“
learn-scene-pulling-away-kitchen-turning = { $other } fragt noch mal und wird lauter. Jede Frage kommt an wie etwas, das du nicht liefern kannst. Die Brust wird eng, die Worte sind weg. Ein falscher Satz, und es wird schlimmer. Also sagst du nichts und lässt das Wasser laufen.
    .walk-out = Das Tuch hinlegen und gehen
    .one-sentence = „Ich hab noch keine Worte. Ich geh nicht weg.“
    .see-the-fear = Dich umdrehen und hinschauen: Vielleicht ist das Angst, kein Angriff
learn-scene-pulling-away-kitchen-slowing = { $other } hat sich an den Tisch gesetzt und wartet; dass das schwerfällt, kannst du sehen. Einen Moment lang fragt niemand etwas. Etwas in dir würde die Ruhe gern nutzen und sich wortlos davonmachen.
    .slip-away = Leise hinausgehen, solange es ruhig ist
    .stay-with-the-glass = Bleiben, ein Glas abtrocknen: „Ich weiß selbst noch nicht, was es ist.“
    .name-the-loop = „Ich glaub, da fängt gerade unsere Schleife an.“
learn-scene-pulling-away-door-turning = Du sitzt auf dem Bett, die Tür ist zu. Endlich Luft. Draußen im Flur redet { $other } durch die Tür. Du hörst, dass die Stimme Angst hat, und trotzdem drückt jedes Wort.
    .wait-it-out = Nichts sagen, bis es aufhört
    .say-when = „Ich hör dich. Ich brauch eine halbe Stunde. Um Viertel nach neun komm ich raus.“
    .open-a-little = Die Tür eine Handbreit öffnen und dahinter sitzen bleiben
learn-scene-pulling-away-door-slowing = „Ich brauch eine halbe Stunde, dann setz ich mich zu dir“, hast du gesagt. Die Tür ist angelehnt; in der Küche setzt { $other } Tee auf. Langsam kommt so etwas wie ein Gedanke. Einfach hierzubleiben wäre leicht.
    .let-it-slide = Die halbe Stunde verstreichen lassen; es fragt ja niemand
    .come-back = Um Viertel nach neun hinübergehen, mit einem halben Satz
    .face-the-loop = Dir sagen: Der Gegner ist die Schleife, und { $other } steckt auch darin
learn-scene-pulling-away-late-turning = Ihr liegt im Bett, Rücken an Rücken. Du baust Sätze, und an jedem stimmt etwas nicht. { $other } ist auch wach, du hörst es am Atem. Niemandem wolltest du wehtun. Ruhig werden sollte es.
    .seem-asleep = Atmen, als würdest du schlafen
    .reach-over = Eine Hand hinüber: „Ich bin da. Die Worte kommen morgen.“
    .ask-about-fear = „Ich dachte, du bist böse auf mich. Hattest du Angst?“
learn-scene-pulling-away-late-slowing = Ihr sitzt auf dem Sofa, ein Kissen breit Abstand. In Stücken hast du gesagt, dass der Tag zu viel war. „Wenn du still wirst“, sagt { $other }, „bin ich hier allein.“ Das sticht. Der alte Wunsch ist sofort da: aufstehen, Luft.
    .get-up = Aufstehen: „Ich kann das jetzt nicht.“
    .stay-and-hear = Bleiben: „Das ist schwer zu hören. Erzähl weiter.“
    .look-at-it-together = „Das ist also unsere Schleife. Schau sie dir an.“
learn-scene-pulling-away-over-turning = Still ist es, aber nicht die Ruhe, die du gesucht hast. Zwei, die einander wichtig sind, liegen wach. Gewollt hat das keiner von euch. Du hast einen ruhigen Ort gesucht, { $other } eine Hand. Es war ein Abend; mehr sagt er nicht. Beim Frühstück kann jede Seite den ersten kleinen Schritt tun.
learn-scene-pulling-away-over-slowing = Gelöst ist nichts. Aber du warst länger dabei, als du dir zugetraut hast, und { $other } hat es gesehen. Die Schleife hat an Schwung verloren. An einem anderen Abend dreht sie sich vielleicht wieder. Bremsen lässt sie sich dann auch.
