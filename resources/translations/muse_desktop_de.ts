<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;About MUSE Desktop</source>
        <translation>Über &amp;MUSE Desktop</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Add an Emotion	Ins</source>
        <translation>&amp;Emotion hinzufügen	Einfg</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Author and rights</source>
        <translation>&amp;Urheber und Rechte</translation>
    </message>
    <message>
        <source>&amp;Batches are made by</source>
        <translation>&amp;Stapel macht</translation>
    </message>
    <message>
        <source>&amp;Bring Back or Delete…</source>
        <translation>&amp;Zurückholen oder löschen…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Compare With Before</source>
        <translation>&amp;Mit vorher vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compute On</source>
        <translation>Rechnen &amp;auf</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>&amp;Rechnen auf</translation>
    </message>
    <message>
        <source>&amp;Computers</source>
        <translation>&amp;Computer</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit This Picture</source>
        <translation>&amp;Dieses Bild bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Emotion and Prompt</source>
        <translation>Emotion &amp;und Prompt</translation>
    </message>
    <message>
        <source>&amp;Export Picture…</source>
        <translation>Bild &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export Ratings…</source>
        <translation>Be&amp;wertungen exportieren…</translation>
    </message>
    <message>
        <source>&amp;Exports go to</source>
        <translation>&amp;Exporte gehen nach</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Mikels&apos; Words</source>
        <translation>&amp;Wörter nach Mikels</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>&amp;Names of sessions</source>
        <translation>&amp;Namen der Sitzungen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;New Client…</source>
        <translation>&amp;Neuer Klient…</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;No Emotion	0</source>
        <translation>&amp;Keine Emotion	0</translation>
    </message>
    <message>
        <source>&amp;Open Client…</source>
        <translation>&amp;Klient öffnen…</translation>
    </message>
    <message>
        <source>&amp;Open Picture…</source>
        <translation>Bil&amp;d öffnen…</translation>
    </message>
    <message>
        <source>&amp;Own certificate</source>
        <translation>&amp;Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Owner and computer</source>
        <translation>&amp;Besitzer und Computer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>&amp;Bild einfügen</translation>
    </message>
    <message>
        <source>&amp;Place where it was taken</source>
        <translation>&amp;Aufnahmeort</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Genauigkeit</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>&amp;Python there</source>
        <translation>&amp;Python dort</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Rate This Picture…</source>
        <translation>&amp;Dieses Bild bewerten…</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>Vor&amp;hersagen</translation>
    </message>
    <message>
        <source>&amp;Remove This One	Del</source>
        <translation>&amp;Diese entfernen	Entf</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Serial numbers, maker&apos;s notes</source>
        <translation>&amp;Seriennummern, Herstellernotizen</translation>
    </message>
    <message>
        <source>&amp;Series…</source>
        <translation>&amp;Serie…</translation>
    </message>
    <message>
        <source>&amp;Sessions are saved in</source>
        <translation>&amp;Sitzungen liegen in</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Show a picture</source>
        <translation>&amp;Bild zeigen</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Snap to Emotions and Quarters</source>
        <translation>&amp;An Emotionen und Vierteln einrasten</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>&amp;Sterne</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>S&amp;chlagwörter…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Ers&amp;cheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Time, camera, titles</source>
        <translation>&amp;Zeit, Kamera, Titel</translation>
    </message>
    <message>
        <source>&amp;Use These Settings Again</source>
        <translation>Diese Einstellungen &amp;wieder verwenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Where From</source>
        <translation>&amp;Woher es kommt</translation>
    </message>
    <message>
        <source>(“baked VAE”)</source>
        <translation>(„baked VAE“)</translation>
    </message>
    <message>
        <source>, and .  [ and ]  H and V</source>
        <translation>, und .  [ und ]  H und V</translation>
    </message>
    <message>
        <source>, beside {0}</source>
        <translation>, neben {0}</translation>
    </message>
    <message>
        <source>, compared with what it was made from; arrow keys move the divider</source>
        <translation>, verglichen mit dem, woraus es gemacht wurde; Pfeiltasten verschieben den Teiler</translation>
    </message>
    <message>
        <source>, or install {0} (pip install “muse-desktop[{1}]”) to open it here</source>
        <translation>, oder installieren Sie {0} (pip install „muse-desktop[{1}]“), um es hier zu öffnen</translation>
    </message>
    <message>
        <source>, painting where it may change</source>
        <translation>, hier wird gemalt, wo es sich ändern darf</translation>
    </message>
    <message>
        <source>, seen as {0}</source>
        <translation>, gesehen als {0}</translation>
    </message>
    <message>
        <source>, veiled; a click or the Enter key shows it</source>
        <translation>, verhüllt; ein Klick oder die Eingabetaste zeigt es</translation>
    </message>
    <message>
        <source>, with a mask</source>
        <translation>, mit einer Maske</translation>
    </message>
    <message>
        <source>1–8, 0</source>
        <translation>1–8, 0</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>&lt;b&gt;Amount.&lt;/b&gt; Edits of photographs by Daylight change light and colour, not what is in the picture, and how much of that is shown is chosen afterwards; of drawings, edited or generated with an emotion, also how much of each change. Another amount is read anew.</source>
        <translation>&lt;b&gt;Stärke der Änderung.&lt;/b&gt; Bearbeitungen von Fotos mit Daylight ändern Licht und Farbe, nicht den Inhalt des Bildes; wie viel davon gezeigt wird, wählt man hinterher. Bei Zeichnungen, die bearbeitet oder mit einer Emotion erzeugt wurden, auch wie viel von jeder einzelnen Änderung. Für eine andere Stärke wird neu vorhergesagt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bars.&lt;/b&gt; Two classifiers look at the picture and each divides 100 % among eight emotions. The full bar is the &lt;i&gt;guide&lt;/i&gt;&apos;s reading now, the pale one its reading before; the ring is the &lt;i&gt;judge&lt;/i&gt;&apos;s.</source>
        <translation>&lt;b&gt;Balken.&lt;/b&gt; Zwei Klassifikatoren betrachten das Bild, und jeder verteilt 100 % auf acht Emotionen. Der volle Balken ist die Vorhersage des &lt;i&gt;Wegweisers&lt;/i&gt; jetzt, der blasse seine Vorhersage vorher; der Ring ist die des &lt;i&gt;Prüfers&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Curve.&lt;/b&gt; How similar the forming picture is to what is wanted, step by step. The emotion sets in when the content stands: at “start”. Drag that line to choose the moment yourself; double-click gives it back to the method.</source>
        <translation>&lt;b&gt;Kurve.&lt;/b&gt; Wie ähnlich das entstehende Bild dem Gewünschten ist, Schritt für Schritt. Die Emotion setzt ein, wenn der Inhalt steht: bei „Beginn“. Ziehen Sie diese Linie, um den Zeitpunkt selbst zu wählen; ein Doppelklick gibt ihn der Methode zurück.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Prediction, not assessment.&lt;/b&gt; A reading predicts what most people would say of a picture, not this person. It says nothing about whoever made the picture or looks at it, and it is no basis for a diagnosis.</source>
        <translation>&lt;b&gt;Vorhersage, keine Beurteilung.&lt;/b&gt; Vorhergesagt wird, was die meisten Menschen zu einem Bild sagen würden, nicht dieser Mensch. Es sagt nichts über den, der das Bild gemacht hat oder betrachtet, und ist keine Grundlage für eine Diagnose.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This model&apos;s readers.&lt;/b&gt; {0}</source>
        <translation>&lt;b&gt;Lesemodelle dieses Modells.&lt;/b&gt; {0}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Weaker than asked for?&lt;/b&gt; Move the point nearer to the rim, let the emotion set in earlier (“start”), or let an edit go further (“strength”). Not every scene can carry every emotion: another word in the prompt often does more.</source>
        <translation>&lt;b&gt;Schwächer als gewünscht?&lt;/b&gt; Ziehen Sie den Punkt näher an den Rand, lassen Sie die Emotion früher einsetzen („Beginn“) oder eine Bearbeitung weiter gehen („Stärke“). Nicht jede Szene kann jede Emotion tragen: Ein anderes Wort im Prompt bewirkt oft mehr.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What is a judge?&lt;/b&gt; The guide steers: while a picture forms, the method follows it toward the emotion. Whoever is followed is easily pleased, so what the guide says of the result is worth less. The judge was trained apart and never steers: it tells whether another reader sees the emotion, too. Where the two disagree, trust neither too much.</source>
        <translation>&lt;b&gt;Was ist ein Prüfer?&lt;/b&gt; Der Wegweiser lenkt: Während ein Bild entsteht, folgt ihm die Methode zur Emotion hin. Wem man folgt, der ist leicht zufrieden; was der Wegweiser zum Ergebnis sagt, ist daher weniger wert. Der Prüfer wurde getrennt trainiert und lenkt nie: Er sagt, ob auch ein anderes Lesemodell die Emotion sieht. Wo beide sich widersprechen, traut man keinem zu sehr.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What they are worth.&lt;/b&gt; Numbers are rounded to 5 %, as the readers are no finer. Where no emotion stands out, the panel says “not clear” and names those that come close.</source>
        <translation>&lt;b&gt;Was sie wert sind.&lt;/b&gt; Zahlen sind auf 5 % gerundet, denn feiner sind die Lesemodelle nicht. Wo keine Emotion hervorsticht, steht „nicht eindeutig“ da, mit denen, die in Frage kommen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why bars before?&lt;/b&gt; A lake in the evening is a little sad whatever one asks for. The pale bar is what the guide saw before the emotion set in: of an edit its original, of a new picture how it stood when guidance began. What was done to it is the difference.</source>
        <translation>&lt;b&gt;Warum Balken von vorher?&lt;/b&gt; Ein See am Abend ist ein wenig traurig, was immer man verlangt. Der blasse Balken ist, was der Wegweiser sah, bevor die Emotion einsetzte: bei einer Bearbeitung das Original, bei einem neuen Bild seinen Stand, als die Lenkung begann. Was damit geschah, ist der Unterschied.</translation>
    </message>
    <message>
        <source>A JPEG has room for 64 KB of EXIF: the longest entries were left out. PNG and TIFF keep them.</source>
        <translation>Ein JPEG hat Platz für 64 KB EXIF: Die längsten Einträge wurden weggelassen. PNG und TIFF behalten sie.</translation>
    </message>
    <message>
        <source>A JPEG has room for 64 KB of XMP: it was left out. PNG and TIFF keep it.</source>
        <translation>Ein JPEG hat Platz für 64 KB XMP: Es wurde weggelassen. PNG und TIFF behalten es.</translation>
    </message>
    <message>
        <source>A Step &amp;Back</source>
        <translation>Einen Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>A Step F&amp;urther</source>
        <translation>Einen &amp;Schritt weiter</translation>
    </message>
    <message>
        <source>A brace is not closed, or not opened.</source>
        <translation>Eine Klammer ist nicht geschlossen oder nicht geöffnet.</translation>
    </message>
    <message>
        <source>A cluster needs Dask, which an installer does not bring: install with “pip install &apos;muse-desktop[cluster]&apos;”, here and on each machine.</source>
        <translation>Ein Cluster braucht Dask, das kein Installationsprogramm mitbringt: Installieren Sie mit „pip install &apos;muse-desktop[cluster]&apos;“, hier und auf jedem Computer.</translation>
    </message>
    <message>
        <source>A cluster of Dask, by its address</source>
        <translation>Ein Dask-Cluster, nach seiner Adresse</translation>
    </message>
    <message>
        <source>A cluster of Dask, by its scheduler&apos;s file</source>
        <translation>Ein Dask-Cluster, nach der Datei seines Schedulers</translation>
    </message>
    <message>
        <source>A mask needs a picture to edit.</source>
        <translation>Eine Maske braucht ein Bild, das bearbeitet wird.</translation>
    </message>
    <message>
        <source>A name has {0} bytes at most: choose a shorter one.</source>
        <translation>Ein Name hat höchstens {0} Bytes: Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>A paper has {0} characters at most.</source>
        <translation>Ein Blatt hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>A part of a picture has at least {0} pixels a side.</source>
        <translation>Ein Bildausschnitt hat mindestens {0} Pixel je Seite.</translation>
    </message>
    <message>
        <source>A password has {0} characters at least.</source>
        <translation>Ein Passwort hat mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>A path leads over two emotions or more: write it as contentment,awe,excitement.</source>
        <translation>Ein Weg führt über zwei oder mehr Emotionen: Schreiben Sie ihn als contentment,awe,excitement.</translation>
    </message>
    <message>
        <source>A picture of this session cannot be read: {0}</source>
        <translation>Ein Bild dieser Sitzung kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>A picture of this session is damaged.</source>
        <translation>Ein Bild dieser Sitzung ist beschädigt.</translation>
    </message>
    <message>
        <source>A picture of this session is of another format.</source>
        <translation>Ein Bild dieser Sitzung hat ein anderes Format.</translation>
    </message>
    <message>
        <source>A picture of {0} by {1} pixels</source>
        <translation>Ein Bild, {0} mal {1} Pixel</translation>
    </message>
    <message>
        <source>A reading predicts what most people would say of a picture; it is no assessment of anyone.</source>
        <translation>Eine Vorhersage sagt, was die meisten Menschen zu einem Bild sagen würden; sie beurteilt niemanden.</translation>
    </message>
    <message>
        <source>A series of {0}: give a number of pictures from 2 to {1}.</source>
        <translation>Eine Serie von {0}: Geben Sie eine Zahl von Bildern von 2 bis {1} an.</translation>
    </message>
    <message>
        <source>A size is for generating: an edit keeps its picture&apos;s size.</source>
        <translation>Eine Größe ist zum Erzeugen: Eine Bearbeitung behält die Größe ihres Bildes.</translation>
    </message>
    <message>
        <source>Activity &amp;Log…</source>
        <translation>&amp;Aktivitätsprotokoll…</translation>
    </message>
    <message>
        <source>Added models</source>
        <translation>Hinzugefügte Modelle</translation>
    </message>
    <message>
        <source>After Mikels 2005, Machajdik and Hanbury 2010, Valdez and Mehrabian 1994. A tendency of many pictures; one of them may do it otherwise.</source>
        <translation>Nach Mikels 2005, Machajdik und Hanbury 2010, Valdez und Mehrabian 1994. Eine Tendenz vieler Bilder; ein einzelnes kann es anders machen.</translation>
    </message>
    <message>
        <source>Agreement on working with pictures

Between: {client}
and: ____________________________
Date: {date}

We look at pictures together, and make or change some with a program on this computer. The program is a tool for making pictures. It examines nobody and treats nothing; what it says about the feelings that a picture may evoke is a guess about most people, and says nothing about me.

- I choose what is made and what is looked at. I may say no, pause, cover the screen or stop at any moment, without giving a reason.
- Pictures and notes of mine are kept on this computer, encrypted, until: ____________________________
- Pictures of mine, or of persons who can be recognised, are used here alone: [ ] yes   [ ] no
- What I take with me on paper or as a file, I look after myself.
- I may have everything deleted by asking for it.

Signed: ____________________________    ____________________________

(A template to be edited: it is no legal advice. Adapt it to the law and to the rules of your profession where you work.)</source>
        <translation>Vereinbarung über die Arbeit mit Bildern

Zwischen: {client}
und: ____________________________
Datum: {date}

Wir sehen gemeinsam Bilder an und machen oder ändern einige mit einem Programm auf diesem Computer. Das Programm ist ein Werkzeug zum Machen von Bildern. Es untersucht niemanden und behandelt nichts; was es über die Gefühle sagt, die ein Bild hervorrufen kann, ist eine Vermutung über die meisten Menschen und sagt nichts über mich.

- Ich wähle, was gemacht und was angesehen wird. Ich darf jederzeit Nein sagen, innehalten, den Bildschirm verdecken lassen oder aufhören, ohne einen Grund zu nennen.
- Bilder und Notizen von mir werden auf diesem Computer verschlüsselt aufbewahrt bis: ____________________________
- Bilder von mir oder von erkennbaren Personen werden nur hier verwendet: [ ] ja   [ ] nein
- Was ich auf Papier oder als Datei mitnehme, bewahre ich selbst auf.
- Ich kann alles löschen lassen, indem ich darum bitte.

Unterschrift: ____________________________    ____________________________

(Eine Vorlage zum Bearbeiten: Sie ist keine Rechtsberatung. Passen Sie sie dem Recht und den Regeln Ihres Berufs an Ihrem Ort an.)</translation>
    </message>
    <message>
        <source>All eight emotions</source>
        <translation>Alle acht Emotionen</translation>
    </message>
    <message>
        <source>All {0} tries are in the history, with their ranks.</source>
        <translation>Alle {0} Versuche sind im Verlauf, mit ihrem Rang.</translation>
    </message>
    <message>
        <source>Amusement</source>
        <translation>Belustigung</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>Ärger</translation>
    </message>
    <message>
        <source>Another batch is writing into {0}: wait for it, or give another folder for the results.</source>
        <translation>Ein anderer Stapel schreibt in {0}: Warten Sie auf ihn, oder geben Sie einen anderen Ordner für die Ergebnisse an.</translation>
    </message>
    <message>
        <source>Another model is being downloaded: wait until it is there.</source>
        <translation>Ein anderes Modell wird gerade heruntergeladen: Warten Sie, bis es da ist.</translation>
    </message>
    <message>
        <source>Anticipation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Apply This Look &amp;To…</source>
        <translation>Diesen &amp;Look anwenden auf…</translation>
    </message>
    <message>
        <source>Apply to a &amp;Folder…</source>
        <translation>Auf einen &amp;Ordner anwenden…</translation>
    </message>
    <message>
        <source>Apply to a Folder sends its pictures, masks and prompts there, encrypted, and the status line says so meanwhile. Everything else is made here.</source>
        <translation>„Auf einen Ordner anwenden“ schickt Bilder, Masken und Prompts verschlüsselt dorthin; die Statuszeile sagt es währenddessen. Alles andere entsteht hier.</translation>
    </message>
    <message>
        <source>Are not used</source>
        <translation>Werden nicht verwendet</translation>
    </message>
    <message>
        <source>Arrow keys turn and change the intensity, 1 to 8 choose an emotion, 0 chooses none</source>
        <translation>Die Pfeiltasten drehen und ändern die Intensität, 1 bis 8 wählen eine Emotion, 0 wählt keine</translation>
    </message>
    <message>
        <source>As it forms</source>
        <translation>Während es entsteht</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>So viel, wie Platz ist</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Asking {0} for {1}</source>
        <translation>{0} wird nach {1} gefragt</translation>
    </message>
    <message>
        <source>Auto chose strength {0}</source>
        <translation>Auto hat Stärke {0} gewählt</translation>
    </message>
    <message>
        <source>Auto strength is for edits toward an emotion: choose one.</source>
        <translation>Die automatische Stärke ist für Bearbeitungen auf eine Emotion hin: Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic is 16 bits on most cards and 32 on the processor. Full takes twice the memory, and helps where a card&apos;s pictures come out black or full of noise.</source>
        <translation>Automatisch heißt 16 Bit auf den meisten Grafikkarten und 32 auf dem Prozessor. Voll braucht doppelt so viel Speicher und hilft, wenn die Bilder einer Karte schwarz oder verrauscht sind.</translation>
    </message>
    <message>
        <source>Awe</source>
        <translation>Ehrfurcht</translation>
    </message>
    <message>
        <source>Best of {0}: give a number of tries from 1 to {1}.</source>
        <translation>Das beste von {0}: Geben Sie eine Zahl von Versuchen von 1 bis {1} an.</translation>
    </message>
    <message>
        <source>Bright light and movement that blurs; saturated, contrasting colours; sport, crowds, fireworks, speed.</source>
        <translation>Helles Licht und Bewegung, die verwischt; gesättigte, kontrastreiche Farben; Sport, Menschenmengen, Feuerwerk, Tempo.</translation>
    </message>
    <message>
        <source>Bright, even light; many saturated colours, warm ones first; play, toys, animals in odd places, laughing faces.</source>
        <translation>Helles, gleichmäßiges Licht; viele gesättigte, vor allem warme Farben; Spiel, Spielzeug, Tiere an ungewohnten Orten, lachende Gesichter.</translation>
    </message>
    <message>
        <source>Brush size, hardness</source>
        <translation>Pinsel: Größe, Härte</translation>
    </message>
    <message>
        <source>C&amp;hange Shortcuts…</source>
        <translation>Ta&amp;stenkürzel ändern…</translation>
    </message>
    <message>
        <source>C&amp;lear the Mask</source>
        <translation>&amp;Maske leeren</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>&amp;Klient</translation>
    </message>
    <message>
        <source>CLIP: reads contents</source>
        <translation>CLIP: liest Inhalte</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Canvas: move, zoom</source>
        <translation>Leinwand: verschieben, zoomen</translation>
    </message>
    <message>
        <source>Certificates &amp;trusted</source>
        <translation>Vertraute &amp;Zertifikate</translation>
    </message>
    <message>
        <source>Certificates are for tls://…, and {0} is not encrypted.</source>
        <translation>Zertifikate sind für tls://…, und {0} ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Certificates trusted</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>P&amp;asswort ändern…</translation>
    </message>
    <message>
        <source>Change Amount</source>
        <translation>Stärke ändern</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Changes a photograph&apos;s light and colour, not what is in it.</source>
        <translation>Ändert Licht und Farbe eines Fotos, nicht, was darauf ist.</translation>
    </message>
    <message>
        <source>Changes photographs</source>
        <translation>Ändert Fotos</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checkpoints of Stable Diffusion 1 and 2 and of SDXL can be added.</source>
        <translation>Checkpoints von Stable Diffusion 1 und 2 und von SDXL können hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Choose an emotion first: the series is of its intensities.</source>
        <translation>Wählen Sie zuerst eine Emotion: Die Serie geht über ihre Intensitäten.</translation>
    </message>
    <message>
        <source>Choose from {0}.</source>
        <translation>Wählen Sie aus {0}.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>Co&amp;ver the Window</source>
        <translation>&amp;Fenster verdecken</translation>
    </message>
    <message>
        <source>Com&amp;pare With This One</source>
        <translation>Mit &amp;diesem vergleichen</translation>
    </message>
    <message>
        <source>Computers that I can log in to (ssh)</source>
        <translation>Computer, auf denen ich mich anmelden kann (ssh)</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einverständnis</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Hinweis zum Inhalt</translation>
    </message>
    <message>
        <source>Contentment</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Cop&amp;y Recipe</source>
        <translation>Reze&amp;pt kopieren</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Crop &amp;and Turn</source>
        <translation>&amp;Zuschneiden und drehen</translation>
    </message>
    <message>
        <source>Crop Picture</source>
        <translation>Bild zuschneiden</translation>
    </message>
    <message>
        <source>Crop: straighten, turn, mirror</source>
        <translation>Zuschnitt: begradigen, drehen, spiegeln</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Zugeschnitten</translation>
    </message>
    <message>
        <source>Ctrl and drag adds another emotion; dragged into the middle it is gone.</source>
        <translation>Mit Strg ziehen fügt eine weitere Emotion hinzu; in die Mitte gezogen, ist sie weg.</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Strg+Links, Strg+Rechts</translation>
    </message>
    <message>
        <source>Ctrl, Shift and drag</source>
        <translation>Strg, Umschalt und ziehen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Darkness with a single source of light; cold, pale colours; heights, snakes and spiders, masks, empty corridors, storms.</source>
        <translation>Dunkelheit mit einer einzigen Lichtquelle; kalte, blasse Farben; Höhen, Schlangen und Spinnen, Masken, leere Gänge, Stürme.</translation>
    </message>
    <message>
        <source>Dashed: what is read in the picture that is shown, a prediction.</source>
        <translation>Gestrichelt: was im gezeigten Bild vorhergesagt wird.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete Everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete everything of “{0}”?</source>
        <translation>Alles von „{0}“ löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Meinten Sie {0}?</translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>Meinten Sie „{0}“?</translation>
    </message>
    <message>
        <source>Differs from “{0}”: {1}.</source>
        <translation>Anders als „{0}“: {1}.</translation>
    </message>
    <message>
        <source>Dim light without contrast; greys and unsaturated blues; rain, graves, a person alone, what was left behind.</source>
        <translation>Schwaches Licht ohne Kontrast; Grau und ungesättigtes Blau; Regen, Gräber, ein Mensch allein, Zurückgelassenes.</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>Ekel</translation>
    </message>
    <message>
        <source>Download cut at {0}</source>
        <translation>Download abgebrochen bei {0}</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>{0} wird heruntergeladen</translation>
    </message>
    <message>
        <source>Drag: the direction chooses the emotion, the distance its intensity.</source>
        <translation>Ziehen: Die Richtung wählt die Emotion, der Abstand ihre Intensität.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Zeichnet</translation>
    </message>
    <message>
        <source>E&amp;motion</source>
        <translation>&amp;Emotion</translation>
    </message>
    <message>
        <source>Each client has a folder of its own, which only its password opens.</source>
        <translation>Jeder Klient hat einen eigenen Ordner, den nur sein Passwort öffnet.</translation>
    </message>
    <message>
        <source>Each job is an object, with values by names as “picture” and “emotion”.</source>
        <translation>Jeder Auftrag ist ein Objekt, mit Werten unter Namen wie „picture“ und „emotion“.</translation>
    </message>
    <message>
        <source>Each look takes a little time; the result is the same.</source>
        <translation>Jede Vorschau kostet ein wenig Zeit; das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit Picture</source>
        <translation>Bild bearbeiten</translation>
    </message>
    <message>
        <source>Every three seconds</source>
        <translation>Alle drei Sekunden</translation>
    </message>
    <message>
        <source>Everything happens on this computer. The program opens no connection by itself, not for updates either: a newer one is there when you fetch it.</source>
        <translation>Alles geschieht auf diesem Computer. Das Programm öffnet von sich aus keine Verbindung, auch nicht für Aktualisierungen: Ein neueres ist da, wenn Sie es holen.</translation>
    </message>
    <message>
        <source>Excitement</source>
        <translation>Begeisterung</translation>
    </message>
    <message>
        <source>Export &amp;Look…</source>
        <translation>L&amp;ook exportieren…</translation>
    </message>
    <message>
        <source>Export Contact S&amp;heet…</source>
        <translation>&amp;Kontaktbogen exportieren…</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Export {0} Pictures</source>
        <translation>{0} Bilder exportieren</translation>
    </message>
    <message>
        <source>F&amp;ind in the History</source>
        <translation>&amp;Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>First the key is overwritten and removed, then all files: sessions, pictures, the journal. It cannot be undone. Flash disks (SSDs, sticks, cards) may keep old bytes in places that no program reaches, and backups keep what they have: what is left there can be opened with the password alone. What was exported lies outside, and stays.</source>
        <translation>Zuerst wird der Schlüssel überschrieben und entfernt, dann alle Dateien: Sitzungen, Bilder, das Journal. Das lässt sich nicht rückgängig machen. Flash-Speicher (SSDs, Sticks, Karten) können alte Bytes an Stellen behalten, die kein Programm erreicht, und Sicherungen behalten, was sie haben: Was dort bleibt, lässt sich nur mit dem Passwort öffnen. Was exportiert wurde, liegt außerhalb und bleibt.</translation>
    </message>
    <message>
        <source>Flat or murky light; sickly greens, yellows and browns; waste, decay, insects, spoiled food.</source>
        <translation>Flaches oder trübes Licht; kränkliches Grün, Gelb und Braun; Abfall, Verfall, Insekten, verdorbenes Essen.</translation>
    </message>
    <message>
        <source>Flux, or one of its kind</source>
        <translation>Flux oder etwas von seiner Art</translation>
    </message>
    <message>
        <source>Folder in use</source>
        <translation>Benutzter Ordner</translation>
    </message>
    <message>
        <source>Folders and Disk</source>
        <translation>Ordner und Speicher</translation>
    </message>
    <message>
        <source>Forget &amp;These Now</source>
        <translation>&amp;Jetzt vergessen</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>From now on the new password opens the client. Copies of its folder that were made before, in backups for instance, still open with the old one.</source>
        <translation>Ab jetzt öffnet das neue Passwort den Klienten. Kopien seines Ordners von früher, zum Beispiel in Sicherungen, lassen sich weiter mit dem alten öffnen.</translation>
    </message>
    <message>
        <source>From the next picture on; the status line shows where it is computed now.</source>
        <translation>Ab dem nächsten Bild; die Statuszeile zeigt, worauf jetzt gerechnet wird.</translation>
    </message>
    <message>
        <source>From the next start on. Numbers, dates and paper are the system&apos;s.</source>
        <translation>Ab dem nächsten Start. Zahlen, Datum und Papier wie im System.</translation>
    </message>
    <message>
        <source>Full, 32 bits</source>
        <translation>Voll, 32 Bit</translation>
    </message>
    <message>
        <source>GPS data</source>
        <translation>GPS-Daten</translation>
    </message>
    <message>
        <source>Generate Picture</source>
        <translation>Bild erzeugen</translation>
    </message>
    <message>
        <source>Get it copied, once</source>
        <translation>Bekommen es kopiert, einmal</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Give a pattern of names, such as {0}.</source>
        <translation>Geben Sie ein Namensmuster an, etwa {0}.</translation>
    </message>
    <message>
        <source>Give from 1 to {0} computers, with commas between them.</source>
        <translation>Geben Sie 1 bis {0} Computer an, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Give the client a pseudonym.</source>
        <translation>Geben Sie dem Klienten ein Pseudonym.</translation>
    </message>
    <message>
        <source>Give the paper a name.</source>
        <translation>Geben Sie dem Blatt einen Namen.</translation>
    </message>
    <message>
        <source>Give the session a name.</source>
        <translation>Geben Sie der Sitzung einen Namen.</translation>
    </message>
    <message>
        <source>Go to the &amp;Prompt</source>
        <translation>Zum &amp;Prompt</translation>
    </message>
    <message>
        <source>Go to the W&amp;heel</source>
        <translation>&amp;Zum Rad</translation>
    </message>
    <message>
        <source>Guide and judge are the same model: the judge&apos;s reading is no second opinion.</source>
        <translation>Wegweiser und Prüfer sind dasselbe Modell: Die Vorhersage des Prüfers ist keine zweite Meinung.</translation>
    </message>
    <message>
        <source>Half precision gave values that are not finite; the rest was computed in fp32.</source>
        <translation>Halbe Genauigkeit ergab Werte, die nicht endlich sind; der Rest wurde in fp32 gerechnet.</translation>
    </message>
    <message>
        <source>Hard contrast on dark grounds; reds and blacks; fire, raised fists, shouting faces, protest.</source>
        <translation>Harter Kontrast auf dunklem Grund; Rot und Schwarz; Feuer, erhobene Fäuste, schreiende Gesichter, Protest.</translation>
    </message>
    <message>
        <source>History: up to the origin, down</source>
        <translation>Verlauf: hinauf zum Ursprung, hinunter</translation>
    </message>
    <message>
        <source>I have kept the password where I will find it</source>
        <translation>Ich habe das Passwort so aufbewahrt, dass ich es wiederfinde</translation>
    </message>
    <message>
        <source>IPTC was left out: only the picture&apos;s EXIF and XMP go along.</source>
        <translation>IPTC wurde weggelassen: Nur EXIF und XMP des Bildes gehen mit.</translation>
    </message>
    <message>
        <source>Ins, Del</source>
        <translation>Einfg, Entf</translation>
    </message>
    <message>
        <source>Insert adds an emotion, Delete removes one, Space goes to the next</source>
        <translation>Einfg fügt eine Emotion hinzu, Entf entfernt eine, die Leertaste geht zur nächsten</translation>
    </message>
    <message>
        <source>It cannot be kept there ({0}).</source>
        <translation>Dort lässt es sich nicht aufheben ({0}).</translation>
    </message>
    <message>
        <source>It comes apart from the program: download {0}.zip where you got the program and add it (the window&apos;s Models, or “muse-desktop models add”).</source>
        <translation>Es gehört nicht zum Programm selbst: Laden Sie {0}.zip dort herunter, woher Sie das Programm haben, und fügen Sie es hinzu (im Fenster unter Modelle oder mit „muse-desktop models add“).</translation>
    </message>
    <message>
        <source>It comes with the program and stays</source>
        <translation>Es gehört zum Programm und bleibt</translation>
    </message>
    <message>
        <source>It could not be sent ({0}: {1}).</source>
        <translation>Es konnte nicht gesendet werden ({0}: {1}).</translation>
    </message>
    <message>
        <source>It could not be sent to {0} ({1}).</source>
        <translation>Es konnte nicht an {0} gesendet werden ({1}).</translation>
    </message>
    <message>
        <source>It has no label for {0}; its labels are {1}. Say which is which with --label LABEL=EMOTION, or use another classifier.</source>
        <translation>Es hat keine Bezeichnung für {0}; seine Bezeichnungen sind {1}. Sagen Sie mit --label LABEL=EMOTION, welche welche ist, oder benutzen Sie einen anderen Klassifikator.</translation>
    </message>
    <message>
        <source>It implements the MUSE method (“Manipulating Unified Framework for Synthesizing Emotions in Images via Test-Time Optimization”, arXiv 2511.21051): emotional tokens are optimised while a picture forms, guided by an emotion classifier.</source>
        <translation>Es setzt die MUSE-Methode um („Manipulating Unified Framework for Synthesizing Emotions in Images via Test-Time Optimization“, arXiv 2511.21051): Emotionale Token werden optimiert, während ein Bild entsteht, gelenkt von einem Emotionsklassifikator.</translation>
    </message>
    <message>
        <source>It is free software under the MIT licence; so are the models that ship with it.</source>
        <translation>Es ist freie Software unter der MIT-Lizenz, ebenso die mitgelieferten Modelle.</translation>
    </message>
    <message>
        <source>It lies in a folder of yours: delete it there, or stop using the folder</source>
        <translation>Es liegt in einem Ordner von Ihnen: Löschen Sie es dort, oder benutzen Sie den Ordner nicht mehr</translation>
    </message>
    <message>
        <source>It lies outside the client&apos;s folder: whoever has this computer sees it.</source>
        <translation>Es liegt außerhalb des Ordners des Klienten: Wer diesen Computer hat, sieht es.</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Dessen S&amp;chlüssel</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Dessen Schlüssel</translation>
    </message>
    <message>
        <source>Its owner gives it only to those who agreed to the terms on {0}.</source>
        <translation>Der Eigentümer gibt es nur denen, die den Bedingungen auf {0} zugestimmt haben.</translation>
    </message>
    <message>
        <source>Its worker ended {0} times while making it, lastly by {1}.</source>
        <translation>Sein Arbeitsprozess endete {0}-mal dabei, zuletzt durch {1}.</translation>
    </message>
    <message>
        <source>Joy</source>
        <translation>Freude</translation>
    </message>
    <message>
        <source>Keys: arrows turn and strengthen, 1–8 choose, Ins adds, Del removes, 0 for none.</source>
        <translation>Tasten: Pfeile drehen und verstärken, 1–8 wählen, Einfg fügt hinzu, Entf entfernt, 0 für keine.</translation>
    </message>
    <message>
        <source>Labels are a classifier&apos;s: this model has none.</source>
        <translation>Bezeichnungen gehören zu einem Klassifikator: Dieses Modell hat keinen.</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Client</source>
        <translation>Klient &amp;verlassen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Loading {0}</source>
        <translation>{0} wird geladen</translation>
    </message>
    <message>
        <source>Loading {0}: {1}</source>
        <translation>{0} wird geladen: {1}</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>{0} wird geladen…</translation>
    </message>
    <message>
        <source>Lock &amp;After</source>
        <translation>S&amp;perren nach</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Looking into the picture: {0} of {1}</source>
        <translation>Blick ins Bild: {0} von {1}</translation>
    </message>
    <message>
        <source>Lumina, Z-Image, or one of their kind</source>
        <translation>Lumina, Z-Image oder etwas von ihrer Art</translation>
    </message>
    <message>
        <source>MUSE Desktop is under the MIT licence: the file LICENSE beside its sources.</source>
        <translation>MUSE Desktop steht unter der MIT-Lizenz: die Datei LICENSE neben den Quellen.</translation>
    </message>
    <message>
        <source>MUSE Desktop {0}</source>
        <translation>MUSE Desktop {0}</translation>
    </message>
    <message>
        <source>Make and Open</source>
        <translation>Anlegen und öffnen</translation>
    </message>
    <message>
        <source>Makes and edits pictures by the emotion they evoke.</source>
        <translation>Macht und bearbeitet Bilder nach der Emotion, die sie hervorrufen.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Memory may run out.</source>
        <translation>Der Speicher kann ausgehen.</translation>
    </message>
    <message>
        <source>Memory may run out: this picture takes about {0} GB, and {1} GB are free on {2}.</source>
        <translation>Der Speicher könnte nicht reichen: Dieses Bild braucht etwa {0} GB, und auf {2} sind {1} GB frei.</translation>
    </message>
    <message>
        <source>Memory ran out: trying again, with {0}</source>
        <translation>Der Speicher reichte nicht: Neuer Versuch, mit: {0}</translation>
    </message>
    <message>
        <source>Models in this folder are listed as long as it is used.</source>
        <translation>Modelle in diesem Ordner stehen in der Liste, solange er benutzt wird.</translation>
    </message>
    <message>
        <source>Models may &amp;take</source>
        <translation>Modelle &amp;dürfen belegen</translation>
    </message>
    <message>
        <source>Models, settings, unsaved work and the log lie in {0}; the environment variable MUSE_DESKTOP_HOME moves all of it, to a stick for instance.</source>
        <translation>Modelle, Einstellungen, nicht gespeicherte Arbeit und das Protokoll liegen in {0}; die Umgebungsvariable MUSE_DESKTOP_HOME verlegt alles, zum Beispiel auf einen Stick.</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>&amp;Notiz…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Client…</source>
        <translation>Nä&amp;chster Klient…</translation>
    </message>
    <message>
        <source>Neither pleasant nor unpleasant</source>
        <translation>Weder angenehm noch unangenehm</translation>
    </message>
    <message>
        <source>New Client</source>
        <translation>Neuer Klient</translation>
    </message>
    <message>
        <source>New Client…</source>
        <translation>Neuer Klient…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort noch einmal</translation>
    </message>
    <message>
        <source>No cluster can be used. {0}</source>
        <translation>Ein Cluster ist jetzt nicht möglich. {0}</translation>
    </message>
    <message>
        <source>No emotion</source>
        <translation>Keine Emotion</translation>
    </message>
    <message>
        <source>No emotion: the picture is left to the prompt</source>
        <translation>Keine Emotion: Das Bild bleibt dem Prompt überlassen</translation>
    </message>
    <message>
        <source>No model can be called “{0}”: give a name of at most {1} characters with --name, without a point at its end, and none that Windows keeps for its devices.</source>
        <translation>Kein Modell kann „{0}“ heißen: Geben Sie mit --name einen Namen von höchstens {1} Zeichen an, ohne Punkt am Ende und keinen, den Windows für seine Geräte freihält.</translation>
    </message>
    <message>
        <source>No model can be put into {0}</source>
        <translation>In {0} kann kein Modell abgelegt werden</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used: start some (“dask worker”), or see above what they lack.</source>
        <translation>Kein Worker des Clusters ist zu gebrauchen: Starten Sie welche („dask worker“), oder sehen Sie oben, was ihnen fehlt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None of the computers can be used: see above why.</source>
        <translation>Keiner der Computer ist zu gebrauchen: Oben steht, warum.</translation>
    </message>
    <message>
        <source>Not everything of the earlier session could be deleted: remove the folder {0} yourself.</source>
        <translation>Nicht alles von der früheren Sitzung konnte gelöscht werden: Entfernen Sie den Ordner {0} selbst.</translation>
    </message>
    <message>
        <source>Not everything of “{0}” could be deleted: remove the folder {1} yourself.</source>
        <translation>Nicht alles von „{0}“ konnte gelöscht werden: Entfernen Sie den Ordner {1} selbst.</translation>
    </message>
    <message>
        <source>Nothing can be written in {0} ({1}).</source>
        <translation>In {0} kann nichts geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>Nothing can be written in {0}: give another folder for the results.</source>
        <translation>In {0} lässt sich nichts schreiben: Geben Sie einen anderen Ordner für die Ergebnisse an.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Now: added models {0}, unsaved work {1}, log {2}, clients&apos; folders {3}.</source>
        <translation>Jetzt: hinzugefügte Modelle {0}, nicht gespeicherte Arbeit {1}, Protokoll {2}, Ordner der Klienten {3}.</translation>
    </message>
    <message>
        <source>Of the system&apos;s. Where letters are large and the window is small, history and readings make room; F7 and F8 bring them back.</source>
        <translation>Bezogen auf die Größe des Systems. Wo die Schrift groß und das Fenster klein ist, machen Verlauf und Vorhersagen Platz; F7 und F8 holen sie zurück.</translation>
    </message>
    <message>
        <source>One fault in the jobs; nothing was made.</source>
        <translation>Ein Fehler in den Aufträgen; nichts wurde gemacht.</translation>
    </message>
    <message>
        <source>One worker</source>
        <translation>Ein Arbeitsprozess</translation>
    </message>
    <message>
        <source>Only what this model drew itself has the numbers that it draws from.</source>
        <translation>Nur was dieses Modell selbst gezeichnet hat, hat die Zahlen, aus denen es zeichnet.</translation>
    </message>
    <message>
        <source>Only when it is finished</source>
        <translation>Erst, wenn es fertig ist</translation>
    </message>
    <message>
        <source>Only whole drawings, as Storybook&apos;s, can be written as {0}: use one of {1}.</source>
        <translation>Nur ganze Zeichnungen wie die von Storybook können als {0} geschrieben werden: Nehmen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Open Client</source>
        <translation>Klient öffnen</translation>
    </message>
    <message>
        <source>Open Picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Open Sess&amp;ion…</source>
        <translation>Sit&amp;zung öffnen…</translation>
    </message>
    <message>
        <source>Opened picture</source>
        <translation>Geöffnetes Bild</translation>
    </message>
    <message>
        <source>Other Computers</source>
        <translation>Andere Computer</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>P&amp;lutchik&apos;s Words</source>
        <translation>Wörter &amp;nach Plutchik</translation>
    </message>
    <message>
        <source>P&amp;seudonym</source>
        <translation>P&amp;seudonym</translation>
    </message>
    <message>
        <source>Paint &amp;Where It May Change</source>
        <translation>Male&amp;n, wo es sich ändern darf</translation>
    </message>
    <message>
        <source>Paint Mask</source>
        <translation>Maske malen</translation>
    </message>
    <message>
        <source>Paper &amp;Templates</source>
        <translation>B&amp;lattvorlagen</translation>
    </message>
    <message>
        <source>Paper&amp;s…</source>
        <translation>&amp;Blätter…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort noch einmal</translation>
    </message>
    <message>
        <source>Password so &amp;far</source>
        <translation>&amp;Bisheriges Passwort</translation>
    </message>
    <message>
        <source>Password so far</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>Picture Car&amp;ds…</source>
        <translation>B&amp;ildkarten…</translation>
    </message>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>Bild {0} von {1}</translation>
    </message>
    <message>
        <source>Picture-book illustrations of any size, drawn by a painter that it steers.</source>
        <translation>Bilderbuchillustrationen in jeder Größe, gezeichnet von einem Maler, den es lenkt.</translation>
    </message>
    <message>
        <source>Picture-book illustrations, trained on pictures that this program painted itself.</source>
        <translation>Bilderbuchillustrationen, gelernt an Bildern, die dieses Programm selbst gemalt hat.</translation>
    </message>
    <message>
        <source>Pictures cannot be written as {0}: use one of {1}.</source>
        <translation>Bilder können nicht als {0} geschrieben werden: Nehmen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>Pictures, masks and prompts go to {0} unencrypted: whoever is on the way can read and change them, and whoever reaches the scheduler can run programs on every worker.</source>
        <translation>Bilder, Masken und Prompts gehen unverschlüsselt an {0}: Wer auf dem Weg ist, kann sie lesen und ändern, und wer den Scheduler erreicht, kann auf jedem Worker Programme ausführen.</translation>
    </message>
    <message>
        <source>PixArt, LTX, or one of their kind</source>
        <translation>PixArt, LTX oder etwas von ihrer Art</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>Plutchik&apos;s “{0}” stands for “{1}” here. That mapping is ours, and no finding.</source>
        <translation>Plutchiks „{0}“ steht hier für „{1}“. Diese Zuordnung ist unsere und kein Befund.</translation>
    </message>
    <message>
        <source>Point {0} of {1}: {2}, {3}</source>
        <translation>Punkt {0} von {1}: {2}, {3}</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Prese&amp;ntation</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Qwen-Image, or one of its kind</source>
        <translation>Qwen-Image oder etwas von seiner Art</translation>
    </message>
    <message>
        <source>Rank Tries</source>
        <translation>Versuche ordnen</translation>
    </message>
    <message>
        <source>Rat&amp;ings Over Sessions…</source>
        <translation>B&amp;ewertungen über Sitzungen…</translation>
    </message>
    <message>
        <source>Readings are predictions by classifiers, not an assessment of anyone.</source>
        <translation>Vorhersagen sind von Klassifikatoren und beurteilen niemanden.</translation>
    </message>
    <message>
        <source>Reads emotions</source>
        <translation>Liest Emotionen</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Reduced: bars of work stand still where the end is not known, menus open at once, the writing cursor does not blink, and a picture in the making changes every three seconds at most.</source>
        <translation>Weniger: Balken stehen still, wo das Ende nicht bekannt ist, Menüs öffnen sich sofort, der Schreibcursor blinkt nicht, und ein entstehendes Bild ändert sich höchstens alle drei Sekunden.</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Remove Mask</source>
        <translation>Maske entfernen</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Return tells what usually carries it</source>
        <translation>Die Eingabetaste sagt, was sie gewöhnlich trägt</translation>
    </message>
    <message>
        <source>SDXL&apos;s refiner</source>
        <translation>Der Refiner von SDXL</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>Traurigkeit</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save Mask</source>
        <translation>Maske speichern</translation>
    </message>
    <message>
        <source>Say what shall change: give an emotion, a prompt or both.</source>
        <translation>Sagen Sie, was sich ändern soll: Geben Sie eine Emotion, einen Prompt oder beides an.</translation>
    </message>
    <message>
        <source>Say what the pictures show.</source>
        <translation>Sagen Sie, was die Bilder zeigen.</translation>
    </message>
    <message>
        <source>Say what to add: a folder, a .safetensors file, a zip or owner/name.</source>
        <translation>Sagen Sie, was hinzugefügt werden soll: ein Ordner, eine .safetensors-Datei, ein Zip oder owner/name.</translation>
    </message>
    <message>
        <source>Scheduler&apos;s &amp;file</source>
        <translation>&amp;Datei des Schedulers</translation>
    </message>
    <message>
        <source>Scheduler&apos;s file</source>
        <translation>Datei des Schedulers</translation>
    </message>
    <message>
        <source>Sending {0} to {1}…</source>
        <translation>{0} wird an {1} gesendet…</translation>
    </message>
    <message>
        <source>Sessions, pictures, words and what is kept while you work go into a folder of this client&apos;s, encrypted. Only the password opens it.</source>
        <translation>Sitzungen, Bilder, Wörter und alles, was während der Arbeit festgehalten wird, kommen verschlüsselt in einen Ordner dieses Klienten. Nur das Passwort öffnet ihn.</translation>
    </message>
    <message>
        <source>Several tries are ranked by their emotion: choose one first.</source>
        <translation>Mehrere Versuche werden nach ihrer Emotion geordnet: Wählen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Shift while dragging: nothing snaps.</source>
        <translation>Umschalt beim Ziehen: Nichts rastet ein.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Gently</source>
        <translation>Behutsam &amp;zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;Picture&apos;s Reading</source>
        <translation>&amp;Vorhersage für das Bild zeigen</translation>
    </message>
    <message>
        <source>Show the Mask in Str&amp;ipes</source>
        <translation>Maske &amp;gestreift zeigen</translation>
    </message>
    <message>
        <source>Soft, warm light; gentle greens and pastels; gardens, quiet water, families at rest, a set table.</source>
        <translation>Weiches, warmes Licht; sanftes Grün und Pastelltöne; Gärten, stilles Wasser, Familien in Ruhe, ein gedeckter Tisch.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Your pictures are kept; save the session, and start the program again if it behaves strangely.</source>
        <translation>Etwas Unerwartetes ist geschehen. Ihre Bilder sind noch da; speichern Sie die Sitzung, und starten Sie das Programm neu, wenn es sich seltsam verhält.</translation>
    </message>
    <message>
        <source>Something went wrong ({0}).</source>
        <translation>Etwas ist schiefgegangen ({0}).</translation>
    </message>
    <message>
        <source>Something went wrong ({0}: {1}).</source>
        <translation>Etwas ist schiefgegangen ({0}: {1}).</translation>
    </message>
    <message>
        <source>Something went wrong while the picture was being made. Your session is unharmed; please try again. The details can be copied for a report.</source>
        <translation>Beim Machen des Bildes ist etwas schiefgegangen. Ihre Sitzung ist unversehrt; bitte versuchen Sie es noch einmal. Die Einzelheiten können für einen Bericht kopiert werden.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space and drag, + and −</source>
        <translation>Leertaste und ziehen, + und −</translation>
    </message>
    <message>
        <source>Stable Cascade</source>
        <translation>Stable Cascade</translation>
    </message>
    <message>
        <source>Stable Diffusion 3</source>
        <translation>Stable Diffusion 3</translation>
    </message>
    <message>
        <source>Stable Diffusion 3, or one of its kind</source>
        <translation>Stable Diffusion 3 oder etwas von seiner Art</translation>
    </message>
    <message>
        <source>Stable Video Diffusion</source>
        <translation>Stable Video Diffusion</translation>
    </message>
    <message>
        <source>Stars: {0}</source>
        <translation>Sterne: {0}</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Strong contrast and light that comes from afar; deep blues and golds; mountains, wide skies, waterfalls, what is far larger than a person.</source>
        <translation>Starker Kontrast und Licht aus der Ferne; tiefes Blau und Gold; Berge, weiter Himmel, Wasserfälle, was weit größer ist als ein Mensch.</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Sc&amp;hriftgröße</translation>
    </message>
    <message>
        <source>Template: &amp;Consent…</source>
        <translation>&amp;Vorlage: Einverständnis…</translation>
    </message>
    <message>
        <source>Template: C&amp;ontent Note…</source>
        <translation>Vorlage: &amp;Hinweis zum Inhalt…</translation>
    </message>
    <message>
        <source>That cannot be done on this disk ({0}).</source>
        <translation>Das geht auf diesem Datenträger nicht ({0}).</translation>
    </message>
    <message>
        <source>That did not work ({0}).</source>
        <translation>Das hat nicht geklappt ({0}).</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Das ist nicht das Passwort.</translation>
    </message>
    <message>
        <source>The CLIP in {0} gives no finite answer for a picture and a text.</source>
        <translation>Das CLIP in {0} gibt für ein Bild und einen Text keine endliche Antwort.</translation>
    </message>
    <message>
        <source>The best of {0} tries is shown; the others stay in the history.</source>
        <translation>Der beste von {0} Versuchen wird gezeigt; die anderen bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>The classifier in {0} gives no finite answer for each label.</source>
        <translation>Der Klassifikator in {0} gibt nicht für jede Bezeichnung eine endliche Antwort.</translation>
    </message>
    <message>
        <source>The client could not be made in {0} ({1}).</source>
        <translation>Der Klient konnte in {0} nicht angelegt werden ({1}).</translation>
    </message>
    <message>
        <source>The client in {0} cannot be opened: {1} is missing or damaged ({2}). Put a copy of it back, if you have one.</source>
        <translation>Der Klient in {0} kann nicht geöffnet werden: {1} fehlt oder ist beschädigt ({2}). Legen Sie eine Kopie davon zurück, falls Sie eine haben.</translation>
    </message>
    <message>
        <source>The client in {0} is of a newer version of MUSE Desktop, which can open it. It was left as it is.</source>
        <translation>Der Klient in {0} ist von einer neueren Version von MUSE Desktop, die ihn öffnen kann. Er wurde gelassen, wie er war.</translation>
    </message>
    <message>
        <source>The client is locked</source>
        <translation>Der Klient ist gesperrt</translation>
    </message>
    <message>
        <source>The client is locked: nothing of it is in this window or readable on the disk.</source>
        <translation>Der Klient ist gesperrt: Nichts von ihm ist in diesem Fenster oder auf dem Datenträger lesbar.</translation>
    </message>
    <message>
        <source>The cluster is left. {0}</source>
        <translation>Der Cluster ist verlassen. {0}</translation>
    </message>
    <message>
        <source>The cluster {0} cannot be reached ({1}: {2}).</source>
        <translation>Der Cluster {0} ist nicht zu erreichen ({1}: {2}).</translation>
    </message>
    <message>
        <source>The column “{0}” is there twice.</source>
        <translation>Die Spalte „{0}“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>The denoiser in {0} takes {1} channels and the autoencoder gives {2}: models for inpainting or for editing by instruction cannot be used.</source>
        <translation>Der Entrauscher in {0} nimmt {1} Kanäle und der Autoencoder gibt {2}: Modelle zum Inpainting oder zum Bearbeiten nach Anweisung können nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The denoiser in {0} wants more than text (pictures or classes): only models that follow a text can be used.</source>
        <translation>Der Entrauscher in {0} will mehr als Text (Bilder oder Klassen): Nur Modelle, die einem Text folgen, können benutzt werden.</translation>
    </message>
    <message>
        <source>The download cannot be kept ({0}).</source>
        <translation>Der Download kann nicht behalten werden ({0}).</translation>
    </message>
    <message>
        <source>The emotion came out weaker than asked for</source>
        <translation>Die Emotion kam schwächer heraus als gewünscht</translation>
    </message>
    <message>
        <source>The emotion could not be steered: no gradient was finite. Choose another device to compute on.</source>
        <translation>Die Emotion konnte nicht gelenkt werden: Kein Gradient war endlich. Wählen Sie ein anderes Gerät zum Rechnen.</translation>
    </message>
    <message>
        <source>The first line names the columns: a “picture” or a “prompt” is needed.</source>
        <translation>Die erste Zeile nennt die Spalten: „picture“ oder „prompt“ ist nötig.</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>Der Ordner kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read now ({1}), so unsaved work of earlier sessions cannot be offered. It was left as it is.</source>
        <translation>Der Ordner {0} kann jetzt nicht gelesen werden ({1}), daher kann nicht gespeicherte Arbeit früherer Sitzungen nicht angeboten werden. Er wurde gelassen, wie er war.</translation>
    </message>
    <message>
        <source>The folder {0} is missing: get the model again.</source>
        <translation>Der Ordner {0} fehlt: Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>The guidance is {0}: give a number from 1 to 30.</source>
        <translation>Die Lenkung ist {0}: Geben Sie eine Zahl von 1 bis 30 an.</translation>
    </message>
    <message>
        <source>The hub does not give you {0}: agree to its terms on {1}.</source>
        <translation>Der Hub gibt Ihnen {0} nicht: Stimmen Sie seinen Bedingungen auf {1} zu.</translation>
    </message>
    <message>
        <source>The hub has had too many requests from here: try again in some minutes.</source>
        <translation>Der Hub hat von hier zu viele Anfragen bekommen: Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The hub wants to know who asks for {0}: log in (hf auth login, or HF_TOKEN).</source>
        <translation>Der Hub will wissen, wer nach {0} fragt: Melden Sie sich an (hf auth login oder HF_TOKEN).</translation>
    </message>
    <message>
        <source>The index of the weights (*.safetensors.index.json) in {0} is missing: get the model again.</source>
        <translation>Das Verzeichnis der Gewichte (*.safetensors.index.json) in {0} fehlt: Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>The journal cannot be written ({0}).</source>
        <translation>Das Journal lässt sich nicht schreiben ({0}).</translation>
    </message>
    <message>
        <source>The libraries that it uses have licences of their own, which lie in the Python environment that it runs in; an installed program has them all on one page.</source>
        <translation>Die benutzten Bibliotheken haben eigene Lizenzen, die in der Python-Umgebung liegen, in der das Programm läuft; ein installiertes Programm hat sie alle auf einer Seite.</translation>
    </message>
    <message>
        <source>The maker&apos;s notes were left out: they hold for their old place alone.</source>
        <translation>Die Notizen des Herstellers wurden weggelassen: Sie gelten nur an ihrer alten Stelle.</translation>
    </message>
    <message>
        <source>The manifest cannot be written ({0}).</source>
        <translation>Das Verzeichnis der Ergebnisse lässt sich nicht schreiben ({0}).</translation>
    </message>
    <message>
        <source>The mask is {0}×{1} but the picture is {2}×{3}: they must have the same size.</source>
        <translation>Die Maske ist {0}×{1}, das Bild aber {2}×{3}: Sie müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>The mask {0} is all black: paint white where it may change.</source>
        <translation>Die Maske {0} ist ganz schwarz: Malen Sie weiß, was sich ändern darf.</translation>
    </message>
    <message>
        <source>The mask {0} is {1}×{2} but the picture is {3}×{4}: they must have the same size.</source>
        <translation>Die Maske {0} ist {1}×{2}, das Bild aber {3}×{4}: Sie müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>The mask {0} is {1}×{2} but the picture {3} is {4}×{5}: they must have the same size.</source>
        <translation>Die Maske {0} ist {1}×{2}, das Bild {3} aber {4}×{5}: Sie müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>The method&apos;s budget of updates is {0}: give a number from 0 up.</source>
        <translation>Das Budget der Methode an Aktualisierungen ist {0}: Geben Sie eine Zahl ab 0 an.</translation>
    </message>
    <message>
        <source>The method&apos;s {0}</source>
        <translation>{0} der Methode</translation>
    </message>
    <message>
        <source>The method&apos;s {0} is {1}: give 0 to 1.</source>
        <translation>{0} der Methode ist {1}: Geben Sie 0 bis 1 an.</translation>
    </message>
    <message>
        <source>The method&apos;s {0} is {1}: give a number from 0 up.</source>
        <translation>{0} der Methode ist {1}: Geben Sie eine Zahl ab 0 an.</translation>
    </message>
    <message>
        <source>The method&apos;s {0} is {1}: give a number from 1 to 64.</source>
        <translation>{0} der Methode ist {1}: Geben Sie eine Zahl von 1 bis 64 an.</translation>
    </message>
    <message>
        <source>The model cannot be added ({0}).</source>
        <translation>Das Modell kann nicht hinzugefügt werden ({0}).</translation>
    </message>
    <message>
        <source>The model cannot be put into its place</source>
        <translation>Das Modell kann nicht an seinen Platz gebracht werden</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded{1}: “muse-desktop models check {2}” tells which part of it is wrong.</source>
        <translation>Das Modell in {0} kann nicht geladen werden{1}: „muse-desktop models check {2}“ sagt, welcher Teil falsch ist.</translation>
    </message>
    <message>
        <source>The model pack in {0} was made for a newer version of MUSE Desktop: update the program, or get an older version of the model.</source>
        <translation>Das Modellpaket in {0} ist für eine neuere Version von MUSE Desktop: Aktualisieren Sie das Programm, oder holen Sie eine ältere Version des Modells.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be deleted</source>
        <translation>Das Modell „{0}“ kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The network computes in fp32 since half precision gave values that are not finite in an earlier picture.</source>
        <translation>Das Netz rechnet in fp32, da halbe Genauigkeit bei einem früheren Bild Werte ergab, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>The part reaches beyond the picture.</source>
        <translation>Der Ausschnitt reicht über das Bild hinaus.</translation>
    </message>
    <message>
        <source>The parts in {0} do not fit: {1} differ.</source>
        <translation>Die Teile in {0} passen nicht: {1} unterscheiden sich.</translation>
    </message>
    <message>
        <source>The password is kept nowhere and nobody can reset it. Should it be lost, everything of this client is lost. Several words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Das Passwort wird nirgends aufbewahrt, und niemand kann es zurücksetzen. Geht es verloren, ist alles von diesem Klienten verloren. Mehrere Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>The password is still the old one ({0}).</source>
        <translation>Das Passwort ist noch das alte ({0}).</translation>
    </message>
    <message>
        <source>The path stays at {0}: name another emotion after it.</source>
        <translation>Der Weg bleibt bei {0}: Nennen Sie danach eine andere Emotion.</translation>
    </message>
    <message>
        <source>The picture came with more than 8 bits a channel; the result has 8.</source>
        <translation>Das Bild kam mit mehr als 8 Bit je Kanal; das Ergebnis hat 8.</translation>
    </message>
    <message>
        <source>The picture cannot be written as {0} ({1}).</source>
        <translation>Das Bild kann nicht als {0} geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>The picture needs a file name: lake.png, for example.</source>
        <translation>Das Bild braucht einen Dateinamen: zum Beispiel lake.png.</translation>
    </message>
    <message>
        <source>The picture reads: {0}</source>
        <translation>Vorhersage für das Bild: {0}</translation>
    </message>
    <message>
        <source>The picture that this was made from is no longer in the session.</source>
        <translation>Das Bild, aus dem dieses gemacht wurde, ist nicht mehr in der Sitzung.</translation>
    </message>
    <message>
        <source>The picture was read as {0} before this edit already, so there is little to add.</source>
        <translation>Für das Bild wurde schon vor dieser Bearbeitung {0} vorhergesagt, daher gibt es wenig hinzuzufügen.</translation>
    </message>
    <message>
        <source>The picture&apos;s data do not fit its size.</source>
        <translation>Die Daten des Bildes passen nicht zu seiner Größe.</translation>
    </message>
    <message>
        <source>The pictures are made by {0} (by ssh), encrypted.</source>
        <translation>Die Bilder macht, über ssh verschlüsselt: {0}.</translation>
    </message>
    <message>
        <source>The pictures are made by {0}, encrypted.</source>
        <translation>Die Bilder macht, verschlüsselt: {0}.</translation>
    </message>
    <message>
        <source>The pictures are made by {0}.</source>
        <translation>Die Bilder macht: {0}.</translation>
    </message>
    <message>
        <source>The program is sealed and opens no connection: break the seal in the window&apos;s status line first.</source>
        <translation>Das Programm ist versiegelt und öffnet keine Verbindung: Brechen Sie zuerst das Siegel in der Statuszeile des Fensters.</translation>
    </message>
    <message>
        <source>The program&apos;s own files</source>
        <translation>Die eigenen Dateien des Programms</translation>
    </message>
    <message>
        <source>The program&apos;s own files (resources) are missing: install MUSE Desktop again.</source>
        <translation>Die eigenen Dateien des Programms (resources) fehlen: Installieren Sie MUSE Desktop noch einmal.</translation>
    </message>
    <message>
        <source>The prompt has {0} characters: say it in at most {1}.</source>
        <translation>Der Prompt hat {0} Zeichen: Sagen Sie es in höchstens {1}.</translation>
    </message>
    <message>
        <source>The prompt is empty: say what the picture should show.</source>
        <translation>Der Prompt ist leer: Sagen Sie, was das Bild zeigen soll.</translation>
    </message>
    <message>
        <source>The prompt is long: it was read in {0} parts, of which the first counts most.</source>
        <translation>Der Prompt ist lang: Er wurde in {0} Teilen gelesen, von denen der erste am meisten zählt.</translation>
    </message>
    <message>
        <source>The proxy refuses ({0}): look at HTTPS_PROXY.</source>
        <translation>Der Proxy lehnt ab ({0}): Sehen Sie nach HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The pseudonym can be read without the password: choose one that tells nobody who it is.</source>
        <translation>Das Pseudonym ist ohne das Passwort lesbar: Wählen Sie eines, das niemandem verrät, wer es ist.</translation>
    </message>
    <message>
        <source>The request is to edit, and its “picture” is missing.</source>
        <translation>Der Auftrag ist eine Bearbeitung, und sein „picture“ fehlt.</translation>
    </message>
    <message>
        <source>The request is to generate, and takes no “picture”.</source>
        <translation>Der Auftrag erzeugt ein Bild und nimmt kein „picture“.</translation>
    </message>
    <message>
        <source>The request names a file by its digest alone: add “{0}” with the file beside it.</source>
        <translation>Der Auftrag nennt eine Datei nur nach ihrer Prüfsumme: Ergänzen Sie „{0}“ mit der Datei daneben.</translation>
    </message>
    <message>
        <source>The request&apos;s {0} picture is missing.</source>
        <translation>Das Bild „{0}“ des Auftrags fehlt.</translation>
    </message>
    <message>
        <source>The result has no name.</source>
        <translation>Das Ergebnis hat keinen Namen.</translation>
    </message>
    <message>
        <source>The scheduler does not answer any more: when it is there again, begin again; it goes on from here.</source>
        <translation>Der Scheduler antwortet nicht mehr: Wenn er wieder da ist, beginnen Sie noch einmal; es geht von hier weiter.</translation>
    </message>
    <message>
        <source>The seal</source>
        <translation>Das Siegel</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to 2^63 - 1.</source>
        <translation>Der Startwert muss eine ganze Zahl von 0 bis 2^63 - 1 sein.</translation>
    </message>
    <message>
        <source>The series of {0} pictures is in the history.</source>
        <translation>Die Serie von {0} Bildern ist im Verlauf.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {0} ({1}).</source>
        <translation>Die Einstellungen können in {0} nicht behalten werden ({1}).</translation>
    </message>
    <message>
        <source>The settings of the denoiser or the autoencoder in {0} are wrong: its sides cannot be told. Get the model again.</source>
        <translation>Die Einstellungen des Entrauschers oder des Autoencoders in {0} sind falsch: Seine Seiten lassen sich nicht bestimmen. Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>The size {0} does not suit {1}: use multiples of {2} from {3} to {4}.</source>
        <translation>Die Größe {0} passt nicht zu {1}: Nehmen Sie Vielfache von {2} von {3} bis {4}.</translation>
    </message>
    <message>
        <source>The size {0} does not suit {1}: use multiples of {2} up to {3}; it is best at {4}x{5}.</source>
        <translation>Die Größe {0} passt nicht zu {1}: Nehmen Sie Vielfache von {2} bis {3}; am besten ist es bei {4}x{5}.</translation>
    </message>
    <message>
        <source>The strength “{0}” is neither a number nor auto.</source>
        <translation>Die Stärke „{0}“ ist weder eine Zahl noch auto.</translation>
    </message>
    <message>
        <source>The table cannot be read from here on ({0}).</source>
        <translation>Die Tabelle ist von hier an nicht zu lesen ({0}).</translation>
    </message>
    <message>
        <source>The table holds what the grade does everywhere; its local part is not in it.</source>
        <translation>Die Tabelle enthält, was die Abstufung überall tut; ihr örtlicher Teil ist nicht darin.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>The unsaved work kept in {0} was removed by somebody or another program. It was written anew and is protected again; nothing is lost.</source>
        <translation>Die nicht gespeicherte Arbeit in {0} wurde von jemandem oder einem anderen Programm entfernt. Sie wurde neu geschrieben und ist wieder geschützt; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The weights in {0} do not fit their config.json, which describes a model of {1} million numbers: they have {2} million.</source>
        <translation>Die Gewichte in {0} passen nicht zu ihrer config.json, die ein Modell von {1} Millionen Zahlen beschreibt: Sie haben {2} Millionen.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json ({1}).</source>
        <translation>Die Gewichte {0} passen nicht zu ihrer config.json ({1}).</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json, which knows no “{1}”.</source>
        <translation>Die Gewichte {0} passen nicht zu ihrer config.json, die kein „{1}“ kennt.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json: they are of another model (the first is “{1}”). Get the model again.</source>
        <translation>Die Gewichte {0} passen nicht zu ihrer config.json: Sie sind von einem anderen Modell (das erste ist „{1}“). Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json{1}: get the model again.</source>
        <translation>Die Gewichte {0} passen nicht zu ihrer config.json{1}: Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>The worker was started anew.</source>
        <translation>Der Worker wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The workers end before they begin ({0}): take fewer workers, a smaller model, or close other programs.</source>
        <translation>Die Arbeitsprozesse enden, bevor sie beginnen ({0}): Nehmen Sie weniger davon oder ein kleineres Modell, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>The {0} has ended ({1}) while it made {2}, which is tried again at the end.</source>
        <translation>{0} ist zu Ende ({1}), während {2} gemacht wurde; das wird am Ende noch einmal versucht.</translation>
    </message>
    <message>
        <source>The {0} has ended ({1}).</source>
        <translation>{0} ist zu Ende ({1}).</translation>
    </message>
    <message>
        <source>The {0} is lent by {1}, and {2} is damaged: install {3} again, or choose another lender with “muse-desktop models set {4} --{5} NAME”.</source>
        <translation>{0} ist von {1} geliehen, und {2} ist beschädigt: Installieren Sie {3} noch einmal, oder wählen Sie mit „muse-desktop models set {4} --{5} NAME“ einen anderen Verleiher.</translation>
    </message>
    <message>
        <source>The {0} is lent by {1}: {2}</source>
        <translation>{0}, geliehen von {1}: {2}</translation>
    </message>
    <message>
        <source>The {0} is {1}&apos;s CLIP: emotions are read by CLIP, not by an emotion classifier.</source>
        <translation>Als {0} dient das CLIP von {1}: Emotionen werden von CLIP gelesen, nicht von einem Emotionsklassifikator.</translation>
    </message>
    <message>
        <source>Theme: &amp;Dark</source>
        <translation>Erscheinungsbild: &amp;Dunkel</translation>
    </message>
    <message>
        <source>Theme: &amp;Light</source>
        <translation>&amp;Erscheinungsbild: Hell</translation>
    </message>
    <message>
        <source>Theme: As the &amp;System</source>
        <translation>Erscheinungsbild: &amp;Wie das System</translation>
    </message>
    <message>
        <source>There are eight emotions, not {0}: leave the count out.</source>
        <translation>Es gibt acht Emotionen, nicht {0}: Lassen Sie die Anzahl weg.</translation>
    </message>
    <message>
        <source>There are no weights (*.safetensors) in {0}: get the model again.</source>
        <translation>In {0} sind keine Gewichte (*.safetensors): Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>There are no weights ({0}) in {1}.</source>
        <translation>In {1} sind keine Gewichte ({0}).</translation>
    </message>
    <message>
        <source>There is a client “{0}” already: choose another pseudonym.</source>
        <translation>Es gibt schon einen Klienten „{0}“: Wählen Sie ein anderes Pseudonym.</translation>
    </message>
    <message>
        <source>There is a model “{0}” already: give another name with --name, or remove that one first.</source>
        <translation>Es gibt schon ein Modell „{0}“: Geben Sie mit --name einen anderen Namen an, oder entfernen Sie jenes zuerst.</translation>
    </message>
    <message>
        <source>There is a null character in it.</source>
        <translation>Ein Nullzeichen steht darin.</translation>
    </message>
    <message>
        <source>There is no column “{0}”: did you mean “{1}”?</source>
        <translation>Eine Spalte „{0}“ gibt es nicht: Meinten Sie „{1}“?</translation>
    </message>
    <message>
        <source>There is no column “{0}”: those that there are are {1}.</source>
        <translation>Eine Spalte „{0}“ gibt es nicht: Es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no file or folder {0}: name a table of jobs (.csv), JSON lines (.jsonl) or a folder of pictures.</source>
        <translation>Eine Datei oder einen Ordner {0} gibt es nicht: Nennen Sie eine Tabelle der Aufträge (.csv), JSON-Zeilen (.jsonl) oder einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>There is no file or folder “{0}”, and no model on a hub is called so (owner/name).</source>
        <translation>Es gibt keine Datei und keinen Ordner „{0}“, und kein Modell auf einem Hub heißt so (owner/name).</translation>
    </message>
    <message>
        <source>There is no file {0} in {1}.</source>
        <translation>In {1} gibt es keine Datei {0}.</translation>
    </message>
    <message>
        <source>There is no file {0}: {1} names one in PEM.</source>
        <translation>Eine Datei {0} gibt es nicht: {1} nennt eine in PEM.</translation>
    </message>
    <message>
        <source>There is no file “{0}” in {1}.</source>
        <translation>In {1} gibt es keine Datei „{0}“.</translation>
    </message>
    <message>
        <source>There is no folder {0}: make it first, or name another.</source>
        <translation>Es gibt keinen Ordner {0}: Legen Sie ihn zuerst an, oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no folder {0}: save the session somewhere else.</source>
        <translation>Es gibt keinen Ordner {0}: Speichern Sie die Sitzung woanders.</translation>
    </message>
    <message>
        <source>There is no label “{0}”: its labels are {1}.</source>
        <translation>Es gibt keine Bezeichnung „{0}“: Die Bezeichnungen sind {1}.</translation>
    </message>
    <message>
        <source>There is no model pack in {0}: {1} is missing.</source>
        <translation>In {0} ist kein Modellpaket: {1} fehlt.</translation>
    </message>
    <message>
        <source>There is no model {0} on {1}, or it is private: look at the name, and log in (hf auth login, or HF_TOKEN) where it is private.</source>
        <translation>Auf {1} gibt es kein Modell {0}, oder es ist privat: Sehen Sie nach dem Namen, und melden Sie sich an (hf auth login oder HF_TOKEN), falls es privat ist.</translation>
    </message>
    <message>
        <source>There is no model “{0}”, and no other one in {1}.</source>
        <translation>Es gibt kein Modell „{0}“ und kein anderes in {1}.</translation>
    </message>
    <message>
        <source>There is no model “{0}”.</source>
        <translation>Es gibt kein Modell „{0}“.</translation>
    </message>
    <message>
        <source>There is no model “{0}”.{1} Models on this computer: {2}.</source>
        <translation>Es gibt kein Modell „{0}“.{1} Modelle auf diesem Computer: {2}.</translation>
    </message>
    <message>
        <source>There is no picture in {0}.</source>
        <translation>In {0} ist kein Bild.</translation>
    </message>
    <message>
        <source>There is no picture to edit: open one first.</source>
        <translation>Es gibt kein Bild zum Bearbeiten: Öffnen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>There is no ssh on this machine: install OpenSSH&apos;s client.</source>
        <translation>Auf diesem Computer gibt es kein ssh: Installieren Sie den Client von OpenSSH.</translation>
    </message>
    <message>
        <source>There is no {0} here: use {1}.</source>
        <translation>{0} gibt es hier nicht: Nehmen Sie {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model.</source>
        <translation>Für das Modell reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for the password&apos;s key, which takes {0} MiB: close other programs and try again.</source>
        <translation>Für den Schlüssel des Passworts reicht der Speicher nicht, der {0} MiB braucht: Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>Für dieses Modell reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory to open “{0}”, which takes {1} GB.</source>
        <translation>Um „{0}“ zu öffnen, reicht der Speicher nicht: Es braucht {1} GB.</translation>
    </message>
    <message>
        <source>There is not enough memory to open “{0}”.</source>
        <translation>Um „{0}“ zu öffnen, reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough room to {0}: it takes {1} GB and {2} has {3} GB left.</source>
        <translation>Der Platz reicht nicht, um {0}: Es braucht {1} GB, und {2} hat noch {3} GB.</translation>
    </message>
    <message>
        <source>There was not enough memory for it.</source>
        <translation>Der Speicher reichte dafür nicht.</translation>
    </message>
    <message>
        <source>There was not enough memory for this picture. Close other programs, or take a smaller picture or a lighter model, and try again.</source>
        <translation>Für dieses Bild reichte der Speicher nicht. Schließen Sie andere Programme, oder nehmen Sie ein kleineres Bild oder ein leichteres Modell, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This cannot be read ({0}).</source>
        <translation>Das ist nicht zu lesen ({0}).</translation>
    </message>
    <message>
        <source>This computer alone</source>
        <translation>Dieser Computer allein</translation>
    </message>
    <message>
        <source>This computer has no device “{0}”. Choose one of: auto, {1}.</source>
        <translation>Dieser Computer hat kein Gerät „{0}“. Wählen Sie eines von: auto, {1}.</translation>
    </message>
    <message>
        <source>This download was cut. What has come is kept, and it can go on.</source>
        <translation>Dieser Download wurde unterbrochen. Was angekommen ist, bleibt, und er kann weitergehen.</translation>
    </message>
    <message>
        <source>This is no JSON ({0}).</source>
        <translation>Das ist kein JSON ({0}).</translation>
    </message>
    <message>
        <source>This is not a request: {0}.</source>
        <translation>Das ist kein Auftrag: {0}.</translation>
    </message>
    <message>
        <source>This is not a series.</source>
        <translation>Das ist keine Serie.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8: save the file so.</source>
        <translation>Das ist kein Text in UTF-8: Speichern Sie die Datei so.</translation>
    </message>
    <message>
        <source>This machine has not the model “{0}” that the client has.</source>
        <translation>Dieser Computer hat das Modell „{0}“ nicht, das der Auftraggeber hat.</translation>
    </message>
    <message>
        <source>This model changes photographs and draws none: open a picture, and edit it.</source>
        <translation>Dieses Modell ändert Fotos und zeichnet keine: Öffnen Sie ein Bild, und bearbeiten Sie es.</translation>
    </message>
    <message>
        <source>This model edits pictures that it drew itself, from the drawing: edit this one with a model that changes photographs.</source>
        <translation>Dieses Modell bearbeitet Bilder, die es selbst gezeichnet hat, aus der Zeichnung: Bearbeiten Sie dieses mit einem Modell, das Fotos ändert.</translation>
    </message>
    <message>
        <source>This model has no self-attention to lend: injection was left out.</source>
        <translation>Dieses Modell hat keine Selbstaufmerksamkeit zu verleihen: Die Übernahme wurde weggelassen.</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>Dieses Bild</translation>
    </message>
    <message>
        <source>This picture has {0} megapixels: changing it takes {1} GB of memory beside it, and {2} GB are free. Close other programs, or make the picture smaller.</source>
        <translation>Dieses Bild hat {0} Megapixel: Es zu ändern braucht daneben {1} GB Speicher, und {2} GB sind frei. Schließen Sie andere Programme, oder verkleinern Sie das Bild.</translation>
    </message>
    <message>
        <source>This picture is of two drawings, as a mask kept a part of one: paint a mask that lies within one of them, or edit the picture that it was made from.</source>
        <translation>Dieses Bild ist aus zwei Zeichnungen, da eine Maske einen Teil der einen behielt: Malen Sie eine Maske, die innerhalb einer von ihnen liegt, oder bearbeiten Sie das Bild, aus dem es gemacht wurde.</translation>
    </message>
    <message>
        <source>This request was made by a newer version of MUSE Desktop.</source>
        <translation>Dieser Auftrag ist von einer neueren Version von MUSE Desktop.</translation>
    </message>
    <message>
        <source>This series was made by a newer version of MUSE Desktop.</source>
        <translation>Diese Serie ist von einer neueren Version von MUSE Desktop.</translation>
    </message>
    <message>
        <source>This session was recovered or discarded in another window.</source>
        <translation>Diese Sitzung wurde in einem anderen Fenster wiederhergestellt oder verworfen.</translation>
    </message>
    <message>
        <source>Those without the &amp;model</source>
        <translation>Die ohne das &amp;Modell</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Two results would be called {0}: add {1} to the pattern of names.</source>
        <translation>Zwei Ergebnisse hießen {0}: Nehmen Sie {1} in das Muster der Namen auf.</translation>
    </message>
    <message>
        <source>Two results would be called {0}: give each its own name.</source>
        <translation>Zwei Ergebnisse hießen {0}: Geben Sie jedem seinen eigenen Namen.</translation>
    </message>
    <message>
        <source>Unknown kind of series “{0}”: use intensities, emotions or path.</source>
        <translation>Unbekannte Art von Serie „{0}“: Nehmen Sie intensities, emotions oder path.</translation>
    </message>
    <message>
        <source>Unknown mode “{0}”: use generate or edit.</source>
        <translation>Unbekannter Modus „{0}“: Nehmen Sie generate oder edit.</translation>
    </message>
    <message>
        <source>Unknown {0} “{1}”: use {2} or {3}.</source>
        <translation>{0} „{1}“ ist unbekannt: Nehmen Sie {2} oder {3}.</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Unangenehm</translation>
    </message>
    <message>
        <source>Unsaved work cannot be protected against a crash ({0} in {1}). Save the session soon.</source>
        <translation>Nicht gespeicherte Arbeit kann nicht gegen einen Absturz geschützt werden ({0} in {1}). Speichern Sie die Sitzung bald.</translation>
    </message>
    <message>
        <source>Unsaved work in {0} cannot be read now{1}. It was left as it is, and is looked at again at the next start; delete that folder if you do not need it.</source>
        <translation>Nicht gespeicherte Arbeit in {0} kann jetzt nicht gelesen werden{1}. Sie wurde gelassen, wie sie war, und beim nächsten Start wird wieder nach ihr gesehen; löschen Sie den Ordner, wenn Sie ihn nicht brauchen.</translation>
    </message>
    <message>
        <source>Unsaved work in {0} is of a newer version of MUSE Desktop, which can bring it back. It was left as it is.</source>
        <translation>Nicht gespeicherte Arbeit in {0} ist von einer neueren Version von MUSE Desktop, die sie zurückholen kann. Sie wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>Until a session is saved or discarded, a journal in the program&apos;s folder keeps it safe from crashes. The log beside it names files and what went wrong. Nothing of all this leaves the computer by itself.</source>
        <translation>Bis eine Sitzung gespeichert oder verworfen ist, bewahrt ein Journal im Ordner des Programms sie vor Abstürzen. Das Protokoll daneben nennt Dateien und was fehlschlug. Nichts davon verlässt den Computer von sich aus.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Warning: {0}</source>
        <translation>Achtung: {0}</translation>
    </message>
    <message>
        <source>Weights are missing in {0}: {1} of {2} files are there. Get the model again.</source>
        <translation>In {0} fehlen Gewichte: {1} von {2} Dateien sind da. Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>What Chan&amp;ged</source>
        <translation>Was sich &amp;geändert hat</translation>
    </message>
    <message>
        <source>What Do the &amp;Readings Mean?</source>
        <translation>&amp;Was bedeuten die Vorhersagen?</translation>
    </message>
    <message>
        <source>What Usually &amp;Carries It	Return</source>
        <translation>Was &amp;sie gewöhnlich trägt	Eingabe</translation>
    </message>
    <message>
        <source>What came is not the model that was sent: are both programs of one version?</source>
        <translation>Was ankam, ist nicht das gesendete Modell: Sind beide Programme von einer Version?</translation>
    </message>
    <message>
        <source>What do the readings mean?</source>
        <translation>Was bedeuten die Vorhersagen?</translation>
    </message>
    <message>
        <source>What had come of {0} cannot be deleted</source>
        <translation>Was von {0} schon da war, kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>What the pictures of this session may evoke

Client: {client}
Session: {session}
Date: {date}

The pictures were made to evoke: {emotions}.

Pictures of fear, anger, disgust or sadness can be hard to look at. On the screen they are veiled until you ask to see them. You may look away, have the screen covered, or stop at any moment, without giving a reason.

What I would rather not see today: ____________________________

Who or what helps me when something stays with me: ____________________________

(A template to be edited.)</source>
        <translation>Was die Bilder dieser Sitzung hervorrufen können

Klient: {client}
Sitzung: {session}
Datum: {date}

Die Bilder wurden gemacht, um hervorzurufen: {emotions}.

Bilder von Angst, Ärger, Ekel oder Traurigkeit können schwer anzusehen sein. Auf dem Bildschirm sind sie verhüllt, bis Sie darum bitten, sie zu sehen. Sie dürfen jederzeit wegsehen, den Bildschirm verdecken lassen oder aufhören, ohne einen Grund zu nennen.

Was ich heute lieber nicht sehen möchte: ____________________________

Wer oder was mir hilft, wenn mich etwas nicht loslässt: ____________________________

(Eine Vorlage zum Bearbeiten.)</translation>
    </message>
    <message>
        <source>What usually carries it: {0}</source>
        <translation>Was sie gewöhnlich trägt: {0}</translation>
    </message>
    <message>
        <source>Wheel: add an emotion, remove one</source>
        <translation>Rad: Emotion hinzufügen, entfernen</translation>
    </message>
    <message>
        <source>Wheel: add by mouse, without snapping</source>
        <translation>Rad: mit der Maus hinzufügen, ohne Einrasten</translation>
    </message>
    <message>
        <source>Wheel: choose, or none</source>
        <translation>Rad: wählen, oder keine</translation>
    </message>
    <message>
        <source>Wheel: next emotion</source>
        <translation>Rad: nächste Emotion</translation>
    </message>
    <message>
        <source>Wheel: next point</source>
        <translation>Rad: nächster Punkt</translation>
    </message>
    <message>
        <source>Wheel: turn, strengthen</source>
        <translation>Rad: drehen, verstärken</translation>
    </message>
    <message>
        <source>Wheel: what usually carries an emotion</source>
        <translation>Rad: was eine Emotion gewöhnlich trägt</translation>
    </message>
    <message>
        <source>Where added models, their downloads and the log take more, you are told and choose what goes. Nothing is ever deleted by itself.</source>
        <translation>Wo hinzugefügte Modelle, ihre Downloads und das Protokoll mehr belegen, wird es Ihnen gesagt, und Sie wählen, was geht. Nichts wird je von selbst gelöscht.</translation>
    </message>
    <message>
        <source>Which sessions were opened of late, and the folder used last. “Forgotten” deletes them now, too.</source>
        <translation>Welche Sitzungen zuletzt offen waren und welcher Ordner zuletzt benutzt wurde. „Vergessen“ löscht sie auch sofort.</translation>
    </message>
    <message>
        <source>Who trusts a cluster trusts it with everything: its computers can run programs here, and this one there.</source>
        <translation>Wer einem Cluster vertraut, vertraut ihm alles an: Seine Computer können hier Programme ausführen, und dieser dort.</translation>
    </message>
    <message>
        <source>With a mask a part stays pixels, which {0} has no place for.</source>
        <translation>Mit einer Maske bleibt ein Teil Pixel, für die {0} keinen Platz hat.</translation>
    </message>
    <message>
        <source>Write it again.</source>
        <translation>Schreiben Sie es noch einmal.</translation>
    </message>
    <message>
        <source>XMP was left out: it cannot be read.</source>
        <translation>XMP wurde weggelassen: Es kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>[ and ], { and }</source>
        <translation>[ und ], { und }</translation>
    </message>
    <message>
        <source>a BPG picture</source>
        <translation>ein BPG-Bild</translation>
    </message>
    <message>
        <source>a CLIP</source>
        <translation>ein CLIP</translation>
    </message>
    <message>
        <source>a CLIP, or its eye alone</source>
        <translation>ein CLIP oder nur dessen Auge</translation>
    </message>
    <message>
        <source>a Control-LoRA</source>
        <translation>ein Control-LoRA</translation>
    </message>
    <message>
        <source>a ControlNet</source>
        <translation>ein ControlNet</translation>
    </message>
    <message>
        <source>a ControlNet (LLLite)</source>
        <translation>ein ControlNet (LLLite)</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>ein DjVu-Dokument</translation>
    </message>
    <message>
        <source>a FLIF picture</source>
        <translation>ein FLIF-Bild</translation>
    </message>
    <message>
        <source>a GGML, {0}</source>
        <translation>ein GGML, {0}</translation>
    </message>
    <message>
        <source>a GGUF, {0}</source>
        <translation>ein GGUF, {0}</translation>
    </message>
    <message>
        <source>a GLIGEN (it places things)</source>
        <translation>ein GLIGEN (es platziert Dinge)</translation>
    </message>
    <message>
        <source>a JNG picture</source>
        <translation>ein JNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>ein JPEG-XR-Bild</translation>
    </message>
    <message>
        <source>a LoRA</source>
        <translation>ein LoRA</translation>
    </message>
    <message>
        <source>a LoRA (LyCORIS)</source>
        <translation>ein LoRA (LyCORIS)</translation>
    </message>
    <message>
        <source>a LoRA of the kind IA³ (LyCORIS)</source>
        <translation>ein LoRA der Art IA³ (LyCORIS)</translation>
    </message>
    <message>
        <source>a LoRA of the kind LoHa (LyCORIS)</source>
        <translation>ein LoRA der Art LoHa (LyCORIS)</translation>
    </message>
    <message>
        <source>a LoRA of the kind LoKr (LyCORIS)</source>
        <translation>ein LoRA der Art LoKr (LyCORIS)</translation>
    </message>
    <message>
        <source>a LoRA of the kind OFT (LyCORIS)</source>
        <translation>ein LoRA der Art OFT (LyCORIS)</translation>
    </message>
    <message>
        <source>a PAM or PFM picture</source>
        <translation>ein PAM- oder PFM-Bild</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation>ein Radiance-Bild (HDR)</translation>
    </message>
    <message>
        <source>a Sun raster picture</source>
        <translation>ein Sun-Rasterbild</translation>
    </message>
    <message>
        <source>a T2I-Adapter</source>
        <translation>ein T2I-Adapter</translation>
    </message>
    <message>
        <source>a Windows metafile (WMF or EMF)</source>
        <translation>ein Windows-Metafile (WMF oder EMF)</translation>
    </message>
    <message>
        <source>a big moon rises</source>
        <translation>ein großer Mond geht auf</translation>
    </message>
    <message>
        <source>a castle in the mountains</source>
        <translation>eine Burg in den Bergen</translation>
    </message>
    <message>
        <source>a cat in a meadow</source>
        <translation>eine Katze auf einer Wiese</translation>
    </message>
    <message>
        <source>a classifier</source>
        <translation>ein Klassifikator</translation>
    </message>
    <message>
        <source>a cluster</source>
        <translation>einen Cluster</translation>
    </message>
    <message>
        <source>a cluster on this machine</source>
        <translation>ein Cluster auf diesem Computer</translation>
    </message>
    <message>
        <source>a cottage by a lake in the evening</source>
        <translation>ein Häuschen am See am Abend</translation>
    </message>
    <message>
        <source>a denoiser (UNet) without its text encoder and its autoencoder (VAE)</source>
        <translation>ein Entrauscher (UNet) ohne Textkodierer und Autoencoder (VAE)</translation>
    </message>
    <message>
        <source>a diffusers folder packed into one file, and not the original layout: get the model as a folder, or as a checkpoint.</source>
        <translation>ein diffusers-Ordner, in eine Datei gepackt und nicht im ursprünglichen Aufbau: Holen Sie das Modell als Ordner oder als Checkpoint.</translation>
    </message>
    <message>
        <source>a document of Affinity&apos;s</source>
        <translation>ein Dokument von Affinity</translation>
    </message>
    <message>
        <source>a document of GIMP&apos;s (XCF)</source>
        <translation>ein Dokument von GIMP (XCF)</translation>
    </message>
    <message>
        <source>a document of Krita&apos;s</source>
        <translation>ein Dokument von Krita</translation>
    </message>
    <message>
        <source>a download that has not ended: let it end, or begin it anew.</source>
        <translation>ein Download, der nicht zu Ende ist: Lassen Sie ihn enden, oder beginnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>eine Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>a farbfeld picture</source>
        <translation>ein farbfeld-Bild</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>einige Sekunden</translation>
    </message>
    <message>
        <source>a film scan (DPX or Cineon)</source>
        <translation>ein Filmscan (DPX oder Cineon)</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a higher intensity</source>
        <translation>eine höhere Intensität</translation>
    </message>
    <message>
        <source>a hot air balloon over the village</source>
        <translation>ein Heißluftballon über dem Dorf</translation>
    </message>
    <message>
        <source>a hypernetwork</source>
        <translation>ein Hypernetwork</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>ein Sprachmodell</translation>
    </message>
    <message>
        <source>a large document of Photoshop&apos;s (PSB)</source>
        <translation>ein großes Photoshop-Dokument (PSB)</translation>
    </message>
    <message>
        <source>a lighthouse by the sea</source>
        <translation>ein Leuchtturm am Meer</translation>
    </message>
    <message>
        <source>a long text</source>
        <translation>ein langer Text</translation>
    </message>
    <message>
        <source>a model of no known kind</source>
        <translation>ein Modell unbekannter Art</translation>
    </message>
    <message>
        <source>a model of videos</source>
        <translation>ein Videomodell</translation>
    </message>
    <message>
        <source>a motion module (AnimateDiff)</source>
        <translation>ein Bewegungsmodul (AnimateDiff)</translation>
    </message>
    <message>
        <source>a mouse pointer (CUR)</source>
        <translation>ein Mauszeiger (CUR)</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>a part of a model: get the whole model</source>
        <translation>ein Teil eines Modells: Holen Sie das ganze Modell</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a picture of a kind</source>
        <translation>ein Bild einer Art</translation>
    </message>
    <message>
        <source>a picture of astronomy (FITS)</source>
        <translation>ein astronomisches Bild (FITS)</translation>
    </message>
    <message>
        <source>a picture of medicine (DICOM)</source>
        <translation>ein medizinisches Bild (DICOM)</translation>
    </message>
    <message>
        <source>a rainbow appears</source>
        <translation>ein Regenbogen erscheint</translation>
    </message>
    <message>
        <source>a restorer of faces</source>
        <translation>ein Ausbesserer von Gesichtern</translation>
    </message>
    <message>
        <source>a small autoencoder (TAESD) alone</source>
        <translation>ein kleiner Autoencoder (TAESD) allein</translation>
    </message>
    <message>
        <source>a tent in the forest at night</source>
        <translation>ein Zelt im Wald bei Nacht</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text encoder (CLIP) alone</source>
        <translation>ein Textkodierer (CLIP) allein</translation>
    </message>
    <message>
        <source>a text encoder (T5) alone</source>
        <translation>ein Textkodierer (T5) allein</translation>
    </message>
    <message>
        <source>a textual inversion (an embedding)</source>
        <translation>eine Textual Inversion (ein Embedding)</translation>
    </message>
    <message>
        <source>a texture (DDS)</source>
        <translation>eine Textur (DDS)</translation>
    </message>
    <message>
        <source>a texture (KTX)</source>
        <translation>eine Textur (KTX)</translation>
    </message>
    <message>
        <source>a {0} checkpoint</source>
        <translation>ein {0}-Checkpoint</translation>
    </message>
    <message>
        <source>a {0} picture of a kind</source>
        <translation>ein {0}-Bild einer Art</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message>
        <source>about {0} h</source>
        <translation>etwa {0} Std.</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>etwa {0} Min.</translation>
    </message>
    <message>
        <source>about {0} s</source>
        <translation>etwa {0} s</translation>
    </message>
    <message>
        <source>add this model</source>
        <translation>dieses Modell hinzuzufügen</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>amount {0}</source>
        <translation>Stärke der Änderung {0}</translation>
    </message>
    <message>
        <source>amusement</source>
        <translation>Belustigung</translation>
    </message>
    <message>
        <source>an Amiga picture (ILBM)</source>
        <translation>ein Amiga-Bild (ILBM)</translation>
    </message>
    <message>
        <source>an IP-Adapter</source>
        <translation>ein IP-Adapter</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>ein OpenEXR-Bild</translation>
    </message>
    <message>
        <source>an SVG</source>
        <translation>ein SVG</translation>
    </message>
    <message>
        <source>an XPM picture</source>
        <translation>ein XPM-Bild</translation>
    </message>
    <message>
        <source>an adapter for faces (PhotoMaker, PuLID)</source>
        <translation>ein Adapter für Gesichter (PhotoMaker, PuLID)</translation>
    </message>
    <message>
        <source>an animation</source>
        <translation>eine Animation</translation>
    </message>
    <message>
        <source>an animation (MNG)</source>
        <translation>eine Animation (MNG)</translation>
    </message>
    <message>
        <source>an archive (what it holds is looked at when it is added)</source>
        <translation>ein Archiv (was es enthält, wird beim Hinzufügen angesehen)</translation>
    </message>
    <message>
        <source>an archive that cannot be opened here: unpack it and name the folder.</source>
        <translation>ein Archiv, das hier nicht geöffnet werden kann: Packen Sie es aus, und nennen Sie den Ordner.</translation>
    </message>
    <message>
        <source>an autoencoder (VAE) alone</source>
        <translation>ein Autoencoder (VAE) allein</translation>
    </message>
    <message>
        <source>an icon of macOS&apos;s (ICNS)</source>
        <translation>ein Symbol von macOS (ICNS)</translation>
    </message>
    <message>
        <source>an image classifier ({0})</source>
        <translation>ein Bildklassifikator ({0})</translation>
    </message>
    <message>
        <source>an image classifier, it seems</source>
        <translation>ein Bildklassifikator, wie es scheint</translation>
    </message>
    <message>
        <source>an upscaler</source>
        <translation>ein Vergrößerer</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>Ärger</translation>
    </message>
    <message>
        <source>another prompt</source>
        <translation>einen anderen Prompt</translation>
    </message>
    <message>
        <source>another seed</source>
        <translation>einen anderen Startwert</translation>
    </message>
    <message>
        <source>anticipation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>armchair</source>
        <translation>Sessel</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>attention in slices, the picture in tiles</source>
        <translation>Aufmerksamkeit in Scheiben, das Bild in Kacheln</translation>
    </message>
    <message>
        <source>author and rights</source>
        <translation>Urheber und Rechte</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>autoencoder (VAE)</source>
        <translation>Autoencoder (VAE)</translation>
    </message>
    <message>
        <source>awe</source>
        <translation>Ehrfurcht</translation>
    </message>
    <message>
        <source>balloons appear</source>
        <translation>Ballons erscheinen</translation>
    </message>
    <message>
        <source>bare trees stand around</source>
        <translation>kahle Bäume stehen umher</translation>
    </message>
    <message>
        <source>bats appear</source>
        <translation>Fledermäuse erscheinen</translation>
    </message>
    <message>
        <source>bear</source>
        <translation>Bär</translation>
    </message>
    <message>
        <source>best of {1}</source>
        <translation>bester von {1}</translation>
    </message>
    <message>
        <source>beyond counting</source>
        <translation>über alle Zahlen</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>birds appear</source>
        <translation>Vögel erscheinen</translation>
    </message>
    <message>
        <source>blocks computed twice</source>
        <translation>Blöcke zweimal gerechnet</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>Junge</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>heller</translation>
    </message>
    <message>
        <source>brighter northern lights</source>
        <translation>hellere Nordlichter</translation>
    </message>
    <message>
        <source>bubbles appear</source>
        <translation>Seifenblasen erscheinen</translation>
    </message>
    <message>
        <source>bunting hangs there</source>
        <translation>Wimpel hängen da</translation>
    </message>
    <message>
        <source>butterflies appear</source>
        <translation>Schmetterlinge erscheinen</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>Burg</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>checking the CLIP</source>
        <translation>CLIP wird geprüft</translation>
    </message>
    <message>
        <source>checking the classifier</source>
        <translation>der Klassifikator wird geprüft</translation>
    </message>
    <message>
        <source>checking {0}</source>
        <translation>{0} wird geprüft</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>clearer air</source>
        <translation>klarere Luft</translation>
    </message>
    <message>
        <source>clouds gather</source>
        <translation>Wolken ziehen auf</translation>
    </message>
    <message>
        <source>cobwebs appear</source>
        <translation>Spinnweben erscheinen</translation>
    </message>
    <message>
        <source>colder light</source>
        <translation>kälteres Licht</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>gehört zum Programm</translation>
    </message>
    <message>
        <source>comparing files</source>
        <translation>Dateien werden verglichen</translation>
    </message>
    <message>
        <source>confetti falls</source>
        <translation>Konfetti fällt</translation>
    </message>
    <message>
        <source>contentment</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>converting the {0}</source>
        <translation>{0} wird umgewandelt</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>couple</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>cut to {0}</source>
        <translation>auf {0} zugeschnitten</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>darker edges</source>
        <translation>dunklere Ränder</translation>
    </message>
    <message>
        <source>dawn</source>
        <translation>Morgendämmerung</translation>
    </message>
    <message>
        <source>deeper sky</source>
        <translation>tieferer Himmel</translation>
    </message>
    <message>
        <source>denoiser</source>
        <translation>Entrauscher</translation>
    </message>
    <message>
        <source>denoiser (UNet)</source>
        <translation>Entrauscher (UNet)</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>Gerät oder Datei wird gerade benutzt</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>Ekel</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>zugeteilter Speicherplatz ist aufgebraucht</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>download this model</source>
        <translation>dieses Modell herunterzuladen</translation>
    </message>
    <message>
        <source>dusk</source>
        <translation>Abenddämmerung</translation>
    </message>
    <message>
        <source>earlier in the day ({0})</source>
        <translation>früher am Tag ({0})</translation>
    </message>
    <message>
        <source>embers fly</source>
        <translation>Funken fliegen</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>Emotion</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>everything kept at hand</source>
        <translation>alles wird bereitgehalten</translation>
    </message>
    <message>
        <source>excitement</source>
        <translation>Begeisterung</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>Rückgabewert {0}</translation>
    </message>
    <message>
        <source>eyes look out of the dark</source>
        <translation>Augen blicken aus dem Dunkel</translation>
    </message>
    <message>
        <source>fainter northern lights</source>
        <translation>schwächere Nordlichter</translation>
    </message>
    <message>
        <source>fainter rainbow</source>
        <translation>blasserer Regenbogen</translation>
    </message>
    <message>
        <source>far {0}</source>
        <translation>viel {0}</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>fewer balloons</source>
        <translation>weniger Ballons</translation>
    </message>
    <message>
        <source>fewer bare trees</source>
        <translation>weniger kahle Bäume</translation>
    </message>
    <message>
        <source>fewer bats</source>
        <translation>weniger Fledermäuse</translation>
    </message>
    <message>
        <source>fewer birds</source>
        <translation>weniger Vögel</translation>
    </message>
    <message>
        <source>fewer bubbles</source>
        <translation>weniger Seifenblasen</translation>
    </message>
    <message>
        <source>fewer butterflies</source>
        <translation>weniger Schmetterlinge</translation>
    </message>
    <message>
        <source>fewer clouds</source>
        <translation>weniger Wolken</translation>
    </message>
    <message>
        <source>fewer cobwebs</source>
        <translation>weniger Spinnweben</translation>
    </message>
    <message>
        <source>fewer embers</source>
        <translation>weniger Funken</translation>
    </message>
    <message>
        <source>fewer eyes look</source>
        <translation>weniger Augen blicken</translation>
    </message>
    <message>
        <source>fewer fallen leaves</source>
        <translation>weniger gefallenes Laub</translation>
    </message>
    <message>
        <source>fewer fireflies</source>
        <translation>weniger Glühwürmchen</translation>
    </message>
    <message>
        <source>fewer fireworks</source>
        <translation>weniger Feuerwerk</translation>
    </message>
    <message>
        <source>fewer flames</source>
        <translation>weniger Flammen</translation>
    </message>
    <message>
        <source>fewer flies</source>
        <translation>weniger Fliegen</translation>
    </message>
    <message>
        <source>fewer flowers</source>
        <translation>weniger Blumen</translation>
    </message>
    <message>
        <source>fewer flowers droop</source>
        <translation>weniger Blumen lassen die Köpfe hängen</translation>
    </message>
    <message>
        <source>fewer kites</source>
        <translation>weniger Drachen</translation>
    </message>
    <message>
        <source>fewer lanterns</source>
        <translation>weniger Laternen</translation>
    </message>
    <message>
        <source>fewer petals</source>
        <translation>weniger Blütenblätter</translation>
    </message>
    <message>
        <source>fewer puddles</source>
        <translation>weniger Pfützen</translation>
    </message>
    <message>
        <source>fewer sheep</source>
        <translation>weniger Schafe</translation>
    </message>
    <message>
        <source>fewer shooting stars</source>
        <translation>weniger Sternschnuppen</translation>
    </message>
    <message>
        <source>fewer stars</source>
        <translation>weniger Sterne</translation>
    </message>
    <message>
        <source>fewer storm clouds</source>
        <translation>weniger Gewitterwolken</translation>
    </message>
    <message>
        <source>fewer streamers</source>
        <translation>weniger Luftschlangen</translation>
    </message>
    <message>
        <source>fewer sunbeams</source>
        <translation>weniger Sonnenstrahlen</translation>
    </message>
    <message>
        <source>fewer thorns</source>
        <translation>weniger Dornen</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>abschließen</translation>
    </message>
    <message>
        <source>fireflies appear</source>
        <translation>Glühwürmchen erscheinen</translation>
    </message>
    <message>
        <source>fireworks appear</source>
        <translation>Feuerwerk erscheint</translation>
    </message>
    <message>
        <source>flames flare up</source>
        <translation>Flammen lodern auf</translation>
    </message>
    <message>
        <source>flies appear</source>
        <translation>Fliegen erscheinen</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>Blume</translation>
    </message>
    <message>
        <source>flowers appear</source>
        <translation>Blumen erscheinen</translation>
    </message>
    <message>
        <source>for editing by instruction</source>
        <translation>zum Bearbeiten nach Anweisung</translation>
    </message>
    <message>
        <source>for enlarging pictures</source>
        <translation>zum Vergrößern von Bildern</translation>
    </message>
    <message>
        <source>for inpainting</source>
        <translation>zum Inpainting</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>ermittelt</translation>
    </message>
    <message>
        <source>from an earlier session</source>
        <translation>aus einer früheren Sitzung</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>Mädchen</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>greener light</source>
        <translation>grünlicheres Licht</translation>
    </message>
    <message>
        <source>group of friends</source>
        <translation>Gruppe von Freunden</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>Lenkung</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>Wegweiser</translation>
    </message>
    <message>
        <source>guided by depth</source>
        <translation>gelenkt durch Tiefe</translation>
    </message>
    <message>
        <source>hazier air</source>
        <translation>dunstigere Luft</translation>
    </message>
    <message>
        <source>high arousal</source>
        <translation>hoher Erregung</translation>
    </message>
    <message>
        <source>higher horizon</source>
        <translation>höherer Horizont</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>hot air balloon</source>
        <translation>Heißluftballon</translation>
    </message>
    <message>
        <source>house</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>in a folder that you use</source>
        <translation>in einem Ordner, den Sie benutzen</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>intensity {0} %</source>
        <translation>Intensität {0} %</translation>
    </message>
    <message>
        <source>intensity {share}</source>
        <translation>Intensität {share}</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>it begins with zeros, as a download does that did not end: get it again</source>
        <translation>sie beginnt mit Nullen wie ein Download, der nicht zu Ende ging: Holen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>it claims to hold far more than it can</source>
        <translation>sie gibt vor, weit mehr zu enthalten, als sie kann</translation>
    </message>
    <message>
        <source>it has file names that lead outside</source>
        <translation>sie hat Dateinamen, die nach außen führen</translation>
    </message>
    <message>
        <source>it is a GGUF, whose weights are rounded: get the model as safetensors</source>
        <translation>es ist ein GGUF, dessen Gewichte gerundet sind: Holen Sie das Modell als safetensors</translation>
    </message>
    <message>
        <source>it is a page of a website: the download may need a login or an agreement there</source>
        <translation>es ist eine Webseite: Der Download verlangt vielleicht eine Anmeldung oder Zustimmung dort</translation>
    </message>
    <message>
        <source>it is a pickle, which could run any program when opened</source>
        <translation>es ist ein Pickle, das beim Öffnen jedes Programm ausführen könnte</translation>
    </message>
    <message>
        <source>it is a picture or a film</source>
        <translation>es ist ein Bild oder ein Film</translation>
    </message>
    <message>
        <source>it is a website&apos;s answer that there is no such download: it may need a login or an agreement there</source>
        <translation>es ist die Antwort einer Website, dass es den Download nicht gibt: Er verlangt vielleicht eine Anmeldung oder Zustimmung dort</translation>
    </message>
    <message>
        <source>it is an archive: unpack it and name what was in it</source>
        <translation>es ist ein Archiv: Packen Sie es aus, und nennen Sie, was darin war</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it is far larger than what it holds</source>
        <translation>sie ist weit größer, als was sie enthält</translation>
    </message>
    <message>
        <source>it is only git&apos;s note of where the file lies: download the file itself</source>
        <translation>es ist nur ein Vermerk von git, wo die Datei liegt: Laden Sie die Datei selbst herunter</translation>
    </message>
    <message>
        <source>it rains</source>
        <translation>es regnet</translation>
    </message>
    <message>
        <source>it snows</source>
        <translation>es schneit</translation>
    </message>
    <message>
        <source>its notes (EXIF and others)</source>
        <translation>seine Notizen (EXIF und andere)</translation>
    </message>
    <message>
        <source>its notes (EXIF, XMP or colour profile)</source>
        <translation>seine Notizen (EXIF, XMP oder Farbprofil)</translation>
    </message>
    <message>
        <source>its reader</source>
        <translation>seinen Leser</translation>
    </message>
    <message>
        <source>joy</source>
        <translation>Freude</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>kites appear</source>
        <translation>Drachen erscheinen</translation>
    </message>
    <message>
        <source>lack detail or cut things off</source>
        <translation>Einzelheiten vermissen lassen oder etwas abschneiden</translation>
    </message>
    <message>
        <source>lamb in a meadow</source>
        <translation>Lamm auf einer Wiese</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>lanterns appear</source>
        <translation>Laternen erscheinen</translation>
    </message>
    <message>
        <source>larger moon</source>
        <translation>größerer Mond</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>größer als {0} Bytes</translation>
    </message>
    <message>
        <source>larger {0}</source>
        <translation>{0} größer</translation>
    </message>
    <message>
        <source>later in the day ({0})</source>
        <translation>später am Tag ({0})</translation>
    </message>
    <message>
        <source>leaves have fallen</source>
        <translation>Laub ist gefallen</translation>
    </message>
    <message>
        <source>less bunting</source>
        <translation>weniger Wimpel</translation>
    </message>
    <message>
        <source>less company</source>
        <translation>weniger Gesellschaft</translation>
    </message>
    <message>
        <source>less confetti</source>
        <translation>weniger Konfetti</translation>
    </message>
    <message>
        <source>less glow on the horizon</source>
        <translation>weniger Schein am Horizont</translation>
    </message>
    <message>
        <source>less lightning</source>
        <translation>weniger Blitze</translation>
    </message>
    <message>
        <source>less litter</source>
        <translation>weniger Abfall</translation>
    </message>
    <message>
        <source>less mist</source>
        <translation>weniger Nebel</translation>
    </message>
    <message>
        <source>less mould</source>
        <translation>weniger Schimmel</translation>
    </message>
    <message>
        <source>less rain</source>
        <translation>weniger Regen</translation>
    </message>
    <message>
        <source>less slime</source>
        <translation>weniger Schleim</translation>
    </message>
    <message>
        <source>less smoke</source>
        <translation>weniger Rauch</translation>
    </message>
    <message>
        <source>less snow</source>
        <translation>weniger Schnee</translation>
    </message>
    <message>
        <source>less {0} over all</source>
        <translation>insgesamt schwächer {0} getönt</translation>
    </message>
    <message>
        <source>lighter edges</source>
        <translation>hellere Ränder</translation>
    </message>
    <message>
        <source>lighthouse</source>
        <translation>Leuchtturm</translation>
    </message>
    <message>
        <source>lightning flashes</source>
        <translation>Blitze zucken</translation>
    </message>
    <message>
        <source>litter lies about</source>
        <translation>Abfall liegt umher</translation>
    </message>
    <message>
        <source>low arousal</source>
        <translation>geringer Erregung</translation>
    </message>
    <message>
        <source>lower horizon</source>
        <translation>tieferer Horizont</translation>
    </message>
    <message>
        <source>made for another library (Flax): get a version that has safetensors files.</source>
        <translation>für eine andere Bibliothek gemacht (Flax): Holen Sie eine Fassung mit safetensors-Dateien.</translation>
    </message>
    <message>
        <source>made for another library (Keras): get a version that has safetensors files.</source>
        <translation>für eine andere Bibliothek gemacht (Keras): Holen Sie eine Fassung mit safetensors-Dateien.</translation>
    </message>
    <message>
        <source>made for another program (ONNX): get a version that has safetensors files.</source>
        <translation>für ein anderes Programm gemacht (ONNX): Holen Sie eine Fassung mit safetensors-Dateien.</translation>
    </message>
    <message>
        <source>made for drawings and no authority on photographs</source>
        <translation>für Zeichnungen gemacht und keine Autorität bei Fotos</translation>
    </message>
    <message>
        <source>made for one kind of card (TensorRT): get a version that has safetensors files.</source>
        <translation>für eine Art von Karte gemacht (TensorRT): Holen Sie eine Fassung mit safetensors-Dateien.</translation>
    </message>
    <message>
        <source>made for photographs and no authority on drawings</source>
        <translation>für Fotos gemacht und keine Autorität bei Zeichnungen</translation>
    </message>
    <message>
        <source>maker&apos;s notes</source>
        <translation>Notizen des Herstellers</translation>
    </message>
    <message>
        <source>man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>medium arousal</source>
        <translation>mittlerer Erregung</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>mist rises</source>
        <translation>Nebel steigt auf</translation>
    </message>
    <message>
        <source>misty morning</source>
        <translation>nebliger Morgen</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>more balloons</source>
        <translation>mehr Ballons</translation>
    </message>
    <message>
        <source>more bare trees</source>
        <translation>mehr kahle Bäume</translation>
    </message>
    <message>
        <source>more bats</source>
        <translation>mehr Fledermäuse</translation>
    </message>
    <message>
        <source>more birds</source>
        <translation>mehr Vögel</translation>
    </message>
    <message>
        <source>more bubbles</source>
        <translation>mehr Seifenblasen</translation>
    </message>
    <message>
        <source>more bunting</source>
        <translation>mehr Wimpel</translation>
    </message>
    <message>
        <source>more butterflies</source>
        <translation>mehr Schmetterlinge</translation>
    </message>
    <message>
        <source>more clouds</source>
        <translation>mehr Wolken</translation>
    </message>
    <message>
        <source>more cobwebs</source>
        <translation>mehr Spinnweben</translation>
    </message>
    <message>
        <source>more company</source>
        <translation>mehr Gesellschaft</translation>
    </message>
    <message>
        <source>more confetti</source>
        <translation>mehr Konfetti</translation>
    </message>
    <message>
        <source>more embers</source>
        <translation>mehr Funken</translation>
    </message>
    <message>
        <source>more eyes look</source>
        <translation>mehr Augen blicken</translation>
    </message>
    <message>
        <source>more fallen leaves</source>
        <translation>mehr gefallenes Laub</translation>
    </message>
    <message>
        <source>more fireflies</source>
        <translation>mehr Glühwürmchen</translation>
    </message>
    <message>
        <source>more fireworks</source>
        <translation>mehr Feuerwerk</translation>
    </message>
    <message>
        <source>more flames</source>
        <translation>mehr Flammen</translation>
    </message>
    <message>
        <source>more flies</source>
        <translation>mehr Fliegen</translation>
    </message>
    <message>
        <source>more flowers</source>
        <translation>mehr Blumen</translation>
    </message>
    <message>
        <source>more flowers droop</source>
        <translation>mehr Blumen lassen die Köpfe hängen</translation>
    </message>
    <message>
        <source>more glow on the horizon</source>
        <translation>mehr Schein am Horizont</translation>
    </message>
    <message>
        <source>more kites</source>
        <translation>mehr Drachen</translation>
    </message>
    <message>
        <source>more lanterns</source>
        <translation>mehr Laternen</translation>
    </message>
    <message>
        <source>more lightning</source>
        <translation>mehr Blitze</translation>
    </message>
    <message>
        <source>more litter</source>
        <translation>mehr Abfall</translation>
    </message>
    <message>
        <source>more mist</source>
        <translation>mehr Nebel</translation>
    </message>
    <message>
        <source>more mould</source>
        <translation>mehr Schimmel</translation>
    </message>
    <message>
        <source>more petals</source>
        <translation>mehr Blütenblätter</translation>
    </message>
    <message>
        <source>more puddles</source>
        <translation>mehr Pfützen</translation>
    </message>
    <message>
        <source>more rain</source>
        <translation>mehr Regen</translation>
    </message>
    <message>
        <source>more sheep</source>
        <translation>mehr Schafe</translation>
    </message>
    <message>
        <source>more shooting stars</source>
        <translation>mehr Sternschnuppen</translation>
    </message>
    <message>
        <source>more slime</source>
        <translation>mehr Schleim</translation>
    </message>
    <message>
        <source>more smoke</source>
        <translation>mehr Rauch</translation>
    </message>
    <message>
        <source>more snow</source>
        <translation>mehr Schnee</translation>
    </message>
    <message>
        <source>more stars</source>
        <translation>mehr Sterne</translation>
    </message>
    <message>
        <source>more storm clouds</source>
        <translation>mehr Gewitterwolken</translation>
    </message>
    <message>
        <source>more streamers</source>
        <translation>mehr Luftschlangen</translation>
    </message>
    <message>
        <source>more strength</source>
        <translation>mehr Stärke</translation>
    </message>
    <message>
        <source>more sunbeams</source>
        <translation>mehr Sonnenstrahlen</translation>
    </message>
    <message>
        <source>more thorns</source>
        <translation>mehr Dornen</translation>
    </message>
    <message>
        <source>more {0} over all</source>
        <translation>insgesamt stärker {0} getönt</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>mould spreads</source>
        <translation>Schimmel breitet sich aus</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>Pilz</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>no emotion</source>
        <translation>keine Emotion</translation>
    </message>
    <message>
        <source>no emotion in particular</source>
        <translation>keine bestimmte Emotion</translation>
    </message>
    <message>
        <source>no eyes look any more</source>
        <translation>keine Augen blicken mehr</translation>
    </message>
    <message>
        <source>no flowers droop</source>
        <translation>keine Blumen lassen mehr die Köpfe hängen</translation>
    </message>
    <message>
        <source>no folder can be called so</source>
        <translation>kein Ordner kann so heißen</translation>
    </message>
    <message>
        <source>no ordinary file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>die Datei oder den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>no weights</source>
        <translation>keine Gewichte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none were named so far</source>
        <translation>bisher wurden keine genannt</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>northern lights appear</source>
        <translation>Nordlichter erscheinen</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>not clear: {0}</source>
        <translation>nicht eindeutig: {0}</translation>
    </message>
    <message>
        <source>not clear: {0} or {1}</source>
        <translation>nicht eindeutig: {0} oder {1}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>nothing of it can be read</source>
        <translation>nichts davon kann gelesen werden</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>anderer Art</translation>
    </message>
    <message>
        <source>old man</source>
        <translation>alter Mann</translation>
    </message>
    <message>
        <source>old woman</source>
        <translation>alte Frau</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>Eule</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>paler colours</source>
        <translation>blassere Farben</translation>
    </message>
    <message>
        <source>paler sky</source>
        <translation>blasserer Himmel</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>petals fall</source>
        <translation>Blütenblätter fallen</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>place {0} of {1}</source>
        <translation>Rang {0} von {1}</translation>
    </message>
    <message>
        <source>pooled text and denoiser</source>
        <translation>gebündelter Text und Entrauscher</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>prompt “{0}”</source>
        <translation>Prompt „{0}“</translation>
    </message>
    <message>
        <source>puddles form</source>
        <translation>Pfützen bilden sich</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>Hase</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>nur lesbarer Datenträger</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>repeat things</source>
        <translation>Dinge wiederholen</translation>
    </message>
    <message>
        <source>rosier light</source>
        <translation>rosigeres Licht</translation>
    </message>
    <message>
        <source>sadness</source>
        <translation>Traurigkeit</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>Segelboot</translation>
    </message>
    <message>
        <source>second text encoder</source>
        <translation>zweiter Textkodierer</translation>
    </message>
    <message>
        <source>see the denoiser&apos;s attention</source>
        <translation>siehe die Aufmerksamkeit des Entrauschers</translation>
    </message>
    <message>
        <source>see the denoiser&apos;s levels</source>
        <translation>siehe die Ebenen des Entrauschers</translation>
    </message>
    <message>
        <source>see the denoiser&apos;s middle</source>
        <translation>siehe die Mitte des Entrauschers</translation>
    </message>
    <message>
        <source>see the numbers after “{0}”</source>
        <translation>siehe die Zahlen nach „{0}“</translation>
    </message>
    <message>
        <source>see the text encoder&apos;s tables</source>
        <translation>siehe die Tabellen des Textkodierers</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>Startwert {0}</translation>
    </message>
    <message>
        <source>serial numbers of camera and lens, and the maker&apos;s notes</source>
        <translation>Seriennummern von Kamera und Objektiv und die Notizen des Herstellers</translation>
    </message>
    <message>
        <source>settings of the method</source>
        <translation>Einstellungen der Methode</translation>
    </message>
    <message>
        <source>sheep graze there</source>
        <translation>Schafe weiden da</translation>
    </message>
    <message>
        <source>shooting stars appear</source>
        <translation>Sternschnuppen erscheinen</translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation>Signal {0}</translation>
    </message>
    <message>
        <source>similarity {0}</source>
        <translation>Ähnlichkeit {0}</translation>
    </message>
    <message>
        <source>slightly {0}</source>
        <translation>etwas {0}</translation>
    </message>
    <message>
        <source>slime spreads</source>
        <translation>Schleim breitet sich aus</translation>
    </message>
    <message>
        <source>smaller moon</source>
        <translation>kleinerer Mond</translation>
    </message>
    <message>
        <source>smaller {0}</source>
        <translation>{0} kleiner</translation>
    </message>
    <message>
        <source>smoke rises</source>
        <translation>Rauch steigt auf</translation>
    </message>
    <message>
        <source>softer contrasts</source>
        <translation>weichere Kontraste</translation>
    </message>
    <message>
        <source>stars come out</source>
        <translation>Sterne kommen hervor</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>storm clouds gather</source>
        <translation>Gewitterwolken ziehen auf</translation>
    </message>
    <message>
        <source>straightened by {0}°</source>
        <translation>um {0}° begradigt</translation>
    </message>
    <message>
        <source>streamers appear</source>
        <translation>Luftschlangen erscheinen</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>strength {0}</source>
        <translation>Stärke {0}</translation>
    </message>
    <message>
        <source>stronger colours</source>
        <translation>kräftigere Farben</translation>
    </message>
    <message>
        <source>stronger contrasts</source>
        <translation>stärkere Kontraste</translation>
    </message>
    <message>
        <source>stronger rainbow</source>
        <translation>kräftigerer Regenbogen</translation>
    </message>
    <message>
        <source>sunbeams appear</source>
        <translation>Sonnenstrahlen erscheinen</translation>
    </message>
    <message>
        <source>sunset</source>
        <translation>Sonnenuntergang</translation>
    </message>
    <message>
        <source>sunset by the sea</source>
        <translation>Sonnenuntergang am Meer</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>tent</source>
        <translation>Zelt</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>Textkodierer</translation>
    </message>
    <message>
        <source>text encoder and denoiser</source>
        <translation>Textkodierer und Entrauscher</translation>
    </message>
    <message>
        <source>text encoders and judge resting outside the device</source>
        <translation>Textkodierer und Prüfer ruhen außerhalb des Geräts</translation>
    </message>
    <message>
        <source>the EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>the autoencoder</source>
        <translation>der Autoencoder</translation>
    </message>
    <message>
        <source>the balloons are gone</source>
        <translation>keine Ballons mehr</translation>
    </message>
    <message>
        <source>the bare trees are gone</source>
        <translation>keine kahle Bäume mehr</translation>
    </message>
    <message>
        <source>the bats are gone</source>
        <translation>keine Fledermäuse mehr</translation>
    </message>
    <message>
        <source>the big moon is gone</source>
        <translation>der große Mond ist fort</translation>
    </message>
    <message>
        <source>the birds are gone</source>
        <translation>keine Vögel mehr</translation>
    </message>
    <message>
        <source>the bubbles are gone</source>
        <translation>keine Seifenblasen mehr</translation>
    </message>
    <message>
        <source>the bunting is gone</source>
        <translation>keine Wimpel mehr</translation>
    </message>
    <message>
        <source>the butterflies are gone</source>
        <translation>keine Schmetterlinge mehr</translation>
    </message>
    <message>
        <source>the camera&apos;s owner and the computer&apos;s name</source>
        <translation>der Eigentümer der Kamera und der Name des Computers</translation>
    </message>
    <message>
        <source>the clouds are gone</source>
        <translation>keine Wolken mehr</translation>
    </message>
    <message>
        <source>the cobwebs are gone</source>
        <translation>keine Spinnweben mehr</translation>
    </message>
    <message>
        <source>the colour profile</source>
        <translation>das Farbprofil</translation>
    </message>
    <message>
        <source>the colour values</source>
        <translation>die Farbwerte</translation>
    </message>
    <message>
        <source>the confetti is gone</source>
        <translation>kein Konfetti mehr</translation>
    </message>
    <message>
        <source>the denoiser</source>
        <translation>der Entrauscher</translation>
    </message>
    <message>
        <source>the denoiser of a diffusers folder</source>
        <translation>der Entrauscher eines diffusers-Ordners</translation>
    </message>
    <message>
        <source>the embers are gone</source>
        <translation>keine Funken mehr</translation>
    </message>
    <message>
        <source>the fallen leaves are gone</source>
        <translation>das gefallene Laub ist fort</translation>
    </message>
    <message>
        <source>the fireflies are gone</source>
        <translation>keine Glühwürmchen mehr</translation>
    </message>
    <message>
        <source>the fireworks are gone</source>
        <translation>das Feuerwerk ist vorbei</translation>
    </message>
    <message>
        <source>the flames are out</source>
        <translation>die Flammen sind erloschen</translation>
    </message>
    <message>
        <source>the flies are gone</source>
        <translation>keine Fliegen mehr</translation>
    </message>
    <message>
        <source>the flowers are gone</source>
        <translation>keine Blumen mehr</translation>
    </message>
    <message>
        <source>the flowers droop</source>
        <translation>die Blumen lassen die Köpfe hängen</translation>
    </message>
    <message>
        <source>the folder {0}</source>
        <translation>der Ordner {0}</translation>
    </message>
    <message>
        <source>the glow turns {0}</source>
        <translation>der Schein wird {0}</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>der Wegweiser</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>der Prüfer</translation>
    </message>
    <message>
        <source>the kites are gone</source>
        <translation>keine Drachen mehr</translation>
    </message>
    <message>
        <source>the lanterns are gone</source>
        <translation>keine Laternen mehr</translation>
    </message>
    <message>
        <source>the libraries</source>
        <translation>die Bibliotheken</translation>
    </message>
    <message>
        <source>the light turns {0}</source>
        <translation>das Licht wird {0}</translation>
    </message>
    <message>
        <source>the lightning is gone</source>
        <translation>keine Blitze mehr</translation>
    </message>
    <message>
        <source>the litter is gone</source>
        <translation>der Abfall ist fort</translation>
    </message>
    <message>
        <source>the mist is gone</source>
        <translation>der Nebel ist fort</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the mould is gone</source>
        <translation>der Schimmel ist fort</translation>
    </message>
    <message>
        <source>the northern lights are gone</source>
        <translation>keine Nordlichter mehr</translation>
    </message>
    <message>
        <source>the pack {0}</source>
        <translation>das Paket {0}</translation>
    </message>
    <message>
        <source>the petals are gone</source>
        <translation>keine Blütenblätter mehr</translation>
    </message>
    <message>
        <source>the picture is left to the prompt</source>
        <translation>das Bild bleibt dem Prompt überlassen</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>der Prompt</translation>
    </message>
    <message>
        <source>the puddles are gone</source>
        <translation>keine Pfützen mehr</translation>
    </message>
    <message>
        <source>the rain has stopped</source>
        <translation>der Regen hat aufgehört</translation>
    </message>
    <message>
        <source>the rainbow is gone</source>
        <translation>der Regenbogen ist fort</translation>
    </message>
    <message>
        <source>the repository {0}</source>
        <translation>das Verzeichnis {0}</translation>
    </message>
    <message>
        <source>the resolution</source>
        <translation>die Auflösung</translation>
    </message>
    <message>
        <source>the scheduler knows it no more</source>
        <translation>der Scheduler kennt ihn nicht mehr</translation>
    </message>
    <message>
        <source>the sheep are gone</source>
        <translation>keine Schafe mehr</translation>
    </message>
    <message>
        <source>the shooting stars are gone</source>
        <translation>keine Sternschnuppen mehr</translation>
    </message>
    <message>
        <source>the similarity encoder</source>
        <translation>der Ähnlichkeitskodierer</translation>
    </message>
    <message>
        <source>the slime is gone</source>
        <translation>der Schleim ist fort</translation>
    </message>
    <message>
        <source>the smoke is gone</source>
        <translation>der Rauch ist fort</translation>
    </message>
    <message>
        <source>the snow is gone</source>
        <translation>der Schnee ist fort</translation>
    </message>
    <message>
        <source>the stars are gone</source>
        <translation>keine Sterne mehr</translation>
    </message>
    <message>
        <source>the storm clouds are gone</source>
        <translation>keine Gewitterwolken mehr</translation>
    </message>
    <message>
        <source>the streamers are gone</source>
        <translation>keine Luftschlangen mehr</translation>
    </message>
    <message>
        <source>the sunbeams are gone</source>
        <translation>keine Sonnenstrahlen mehr</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>der Textkodierer</translation>
    </message>
    <message>
        <source>the text encoders</source>
        <translation>die Textkodierer</translation>
    </message>
    <message>
        <source>the thorns are gone</source>
        <translation>keine Dornen mehr</translation>
    </message>
    <message>
        <source>the transparency</source>
        <translation>die Transparenz</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>die üblichen</translation>
    </message>
    <message>
        <source>the {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>the {0} farther left</source>
        <translation>{0} weiter links</translation>
    </message>
    <message>
        <source>the {0} farther right</source>
        <translation>{0} weiter rechts</translation>
    </message>
    <message>
        <source>the {0} in another form</source>
        <translation>{0} in anderer Form</translation>
    </message>
    <message>
        <source>the {0} in other colours</source>
        <translation>{0} in anderen Farben</translation>
    </message>
    <message>
        <source>the {0} looks left</source>
        <translation>{0} nach links gewandt</translation>
    </message>
    <message>
        <source>the {0} looks right</source>
        <translation>{0} nach rechts gewandt</translation>
    </message>
    <message>
        <source>thorns appear</source>
        <translation>Dornen erscheinen</translation>
    </message>
    <message>
        <source>time, camera, settings, titles and comments</source>
        <translation>Zeit, Kamera, Einstellungen, Titel und Kommentare</translation>
    </message>
    <message>
        <source>tiny autoencoder and autoencoder</source>
        <translation>winziger Autoencoder und Autoencoder</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>try {0} or {1}.</source>
        <translation>versuchen Sie {0} oder {1}.</translation>
    </message>
    <message>
        <source>try {0}.</source>
        <translation>versuchen Sie {0}.</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>um {0}° gedreht</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>türkis</translation>
    </message>
    <message>
        <source>unpack the archive</source>
        <translation>das Archiv auszupacken</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>auspacken</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>warmer light</source>
        <translation>wärmeres Licht</translation>
    </message>
    <message>
        <source>what a photograph shows weighs more in a reading than its light and colour.</source>
        <translation>was ein Foto zeigt, wiegt in einer Vorhersage mehr als sein Licht und seine Farbe.</translation>
    </message>
    <message>
        <source>where it was taken (GPS)</source>
        <translation>wo es aufgenommen wurde (GPS)</translation>
    </message>
    <message>
        <source>which changes another model and cannot draw by itself: merge it into its model with the program that made it, and add the merged file</source>
        <translation>das ein anderes Modell verändert und nicht selbst zeichnen kann: Verbinden Sie es mit seinem Modell in dem Programm, aus dem es stammt, und fügen Sie die verbundene Datei hinzu</translation>
    </message>
    <message>
        <source>which draws no pictures: it cannot be used here</source>
        <translation>das keine Bilder zeichnet: Es kann hier nicht benutzt werden</translation>
    </message>
    <message>
        <source>which enlarges pictures and draws none: it cannot be used here</source>
        <translation>das Bilder vergrößert und keine zeichnet: Es kann hier nicht benutzt werden</translation>
    </message>
    <message>
        <source>which is a part of a model: get the whole model</source>
        <translation>das ein Teil eines Modells ist: Holen Sie das ganze Modell</translation>
    </message>
    <message>
        <source>which is a part of a model: name the whole folder, the one with model_index.json</source>
        <translation>das ein Teil eines Modells ist: Nennen Sie den ganzen Ordner, den mit model_index.json</translation>
    </message>
    <message>
        <source>which makes another model&apos;s pictures move and cannot draw by itself: it cannot be used here</source>
        <translation>das Bilder eines anderen Modells bewegt und nicht selbst zeichnen kann: Es kann hier nicht benutzt werden</translation>
    </message>
    <message>
        <source>which mends pictures and draws none: it cannot be used here</source>
        <translation>das Bilder ausbessert und keine zeichnet: Es kann hier nicht benutzt werden</translation>
    </message>
    <message>
        <source>which only finishes another model&apos;s pictures: get SDXL&apos;s base, or a model made from it</source>
        <translation>das nur Bilder eines anderen Modells fertigstellt: Holen Sie das Grundmodell von SDXL oder eines, das daraus gemacht ist</translation>
    </message>
    <message>
        <source>which only reads pictures: to lend it, name the folder that has its config.json too</source>
        <translation>das Bilder nur liest: Um es zu verleihen, nennen Sie den Ordner, der auch seine config.json hat</translation>
    </message>
    <message>
        <source>which steers another model and cannot draw by itself: it cannot be used here</source>
        <translation>das ein anderes Modell lenkt und nicht selbst zeichnen kann: Es kann hier nicht benutzt werden</translation>
    </message>
    <message>
        <source>which teaches another model a word: it cannot be used here; describe what you want in the prompt</source>
        <translation>das ein anderes Modell ein Wort lehrt: Es kann hier nicht benutzt werden; beschreiben Sie im Prompt, was Sie wollen</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>ganze Zahlen</translation>
    </message>
    <message>
        <source>whose description is missing: name the folder that has its config.json too</source>
        <translation>dessen Beschreibung fehlt: Nennen Sie den Ordner, der auch seine config.json hat</translation>
    </message>
    <message>
        <source>whose pictures are made in another way: it cannot be used. {0}</source>
        <translation>dessen Bilder auf andere Weise gemacht werden: Es kann nicht benutzt werden. {0}</translation>
    </message>
    <message>
        <source>whose weights are rounded: get a version of the model that has safetensors files.</source>
        <translation>dessen Gewichte gerundet sind: Holen Sie eine Fassung des Modells mit safetensors-Dateien.</translation>
    </message>
    <message>
        <source>windmill</source>
        <translation>Windmühle</translation>
    </message>
    <message>
        <source>with guidance: {0}</source>
        <translation>mit Steuerung: {0}</translation>
    </message>
    <message>
        <source>within a mask</source>
        <translation>innerhalb einer Maske</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>worker {0}</source>
        <translation>Arbeitsprozess {0}</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} ({1}).</source>
        <translation>{0} ({1}).</translation>
    </message>
    <message>
        <source>{0} ({1}×{2}) would take too long to open: save it anew as PNG or as a plain JPEG.</source>
        <translation>{0} ({1}×{2}) zu öffnen würde zu lange dauern: Speichern Sie es neu als PNG oder als einfaches JPEG.</translation>
    </message>
    <message>
        <source>{0} ({1}×{2}) would take {3} GB of memory to open: make it smaller first, or save it in another format.</source>
        <translation>{0} ({1}×{2}) zu öffnen würde {3} GB Speicher brauchen: Verkleinern Sie es zuerst, oder speichern Sie es in einem anderen Format.</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} and the source&apos;s attention for {1} % of the steps</source>
        <translation>{0} und die Aufmerksamkeit der Vorlage für {1} % der Schritte</translation>
    </message>
    <message>
        <source>{0} are {1}&apos;s, {2}.</source>
        <translation>{0} sind von {1}, {2}.</translation>
    </message>
    <message>
        <source>{0} are {1}&apos;s.</source>
        <translation>{0} sind von {1}.</translation>
    </message>
    <message>
        <source>{0} asks for more than {1} pictures: make several batches.</source>
        <translation>{0} verlangt mehr als {1} Bilder: Machen Sie mehrere Stapel.</translation>
    </message>
    <message>
        <source>{0} asks for no picture.</source>
        <translation>{0} verlangt kein Bild.</translation>
    </message>
    <message>
        <source>{0} begins at pure noise, where predicting the noise says nothing: its prediction_type should be v_prediction.</source>
        <translation>{0} beginnt bei reinem Rauschen, wo eine Vorhersage des Rauschens nichts sagt: prediction_type sollte v_prediction sein.</translation>
    </message>
    <message>
        <source>{0} begins with a mark of byte order, which the libraries cannot read: save it as UTF-8 without one, or add the model with “muse-desktop models add”, which does so.</source>
        <translation>{0} beginnt mit einer Bytereihenfolge-Marke, die die Bibliotheken nicht lesen können: Speichern Sie es als UTF-8 ohne diese, oder fügen Sie das Modell mit „muse-desktop models add“ hinzu, das es selbst tut.</translation>
    </message>
    <message>
        <source>{0} begins with a reduced copy of its picture: open it in the program it comes from, and save it as PNG or JPEG.</source>
        <translation>{0} beginnt mit einer verkleinerten Kopie seines Bildes: Öffnen Sie es in dem Programm, aus dem es kommt, und speichern Sie es als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>{0} breaks off: its last rows may be wrong.</source>
        <translation>{0} bricht ab: Die letzten Zeilen können falsch sein.</translation>
    </message>
    <message>
        <source>{0} came damaged: begin again.</source>
        <translation>{0} kam beschädigt an: Beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{0} cannot be changed so: {1}.</source>
        <translation>{0} kann so nicht geändert werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be copied</source>
        <translation>{0} kann nicht kopiert werden</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1}).</source>
        <translation>{0} kann nicht geöffnet werden ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}). What has come is kept; look at the connection and try again.</source>
        <translation>{0} ist nicht erreichbar ({1}). Was schon da ist, bleibt; sehen Sie nach der Verbindung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} cannot be read (not text in UTF-8).</source>
        <translation>{0} kann nicht gelesen werden (kein Text in UTF-8).</translation>
    </message>
    <message>
        <source>{0} cannot be read (permission denied).</source>
        <translation>{0} kann nicht gelesen werden (keine Berechtigung).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): get the model again.</source>
        <translation>{0} kann nicht gelesen werden ({1}): Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): mend or delete it, then name your model folders again.</source>
        <translation>{0} kann nicht gelesen werden ({1}): Bringen Sie es in Ordnung, oder löschen Sie es, und nennen Sie dann Ihre Modellordner noch einmal.</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1}).</source>
        <translation>{0} ist nicht zu gebrauchen ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1}): is MUSE Desktop installed there?</source>
        <translation>{0} ist nicht zu gebrauchen ({1}): Ist MUSE Desktop dort installiert?</translation>
    </message>
    <message>
        <source>{0} cannot be used: its {1} knows {2} words, and CLIP&apos;s vocabulary has {3}.</source>
        <translation>{0} kann nicht benutzt werden: {1} kennt {2} Wörter, und das Vokabular von CLIP hat {3}.</translation>
    </message>
    <message>
        <source>{0} cannot be used{1}: get the model again.</source>
        <translation>{0} kann nicht benutzt werden{1}: Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} kann nicht geschrieben werden ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): give another name, or another folder for the results.</source>
        <translation>{0} lässt sich nicht schreiben ({1}): Geben Sie einen anderen Namen oder einen anderen Ordner für die Ergebnisse an.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): make room, then begin again; it goes on from here.</source>
        <translation>{0} lässt sich nicht schreiben ({1}): Schaffen Sie Platz, dann beginnen Sie noch einmal; es geht von hier weiter.</translation>
    </message>
    <message>
        <source>{0} cells, but {1} columns: put texts with a “{2}” in quotes.</source>
        <translation>{0} Zellen, aber {1} Spalten: Setzen Sie Texte mit „{2}“ in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{0} changes photographs and draws none: give --model {1}, or edit a picture with it.</source>
        <translation>{0} ändert Fotos und zeichnet keine: Geben Sie --model {1} an, oder bearbeiten Sie ein Bild damit.</translation>
    </message>
    <message>
        <source>{0} changes pixels: they cannot be {1}.</source>
        <translation>{0} ändert Pixel: Die können nicht {1} sein.</translation>
    </message>
    <message>
        <source>{0} computes half precision wrongly: fp32 is used.</source>
        <translation>{0} rechnet mit halber Genauigkeit falsch: fp32 wird benutzt.</translation>
    </message>
    <message>
        <source>{0} computes wrongly: the processor is used instead.</source>
        <translation>{0} rechnet falsch: Stattdessen wird der Prozessor benutzt.</translation>
    </message>
    <message>
        <source>{0} did not arrive as the hub describes it (its checksum differs), and was thrown away: try again, and if it stays so, tell the model&apos;s owner.</source>
        <translation>{0} kam nicht so an, wie der Hub es beschreibt (die Prüfsumme ist anders), und wurde weggeworfen: Versuchen Sie es noch einmal, und bleibt es so, sagen Sie es dem Eigentümer des Modells.</translation>
    </message>
    <message>
        <source>{0} does not answer as a hub does: look at HF_ENDPOINT.</source>
        <translation>{0} antwortet nicht wie ein Hub: Sehen Sie nach HF_ENDPOINT.</translation>
    </message>
    <message>
        <source>{0} does not describe a model pack.</source>
        <translation>{0} beschreibt kein Modellpaket.</translation>
    </message>
    <message>
        <source>{0} does not keep to the format: its remarks (__metadata__) must be text, and are not. Save it again with another program, or get it from elsewhere.</source>
        <translation>{0} hält sich nicht an das Format: Seine Anmerkungen (__metadata__) müssen Text sein und sind es nicht. Speichern Sie es mit einem anderen Programm neu, oder holen Sie es anderswo.</translation>
    </message>
    <message>
        <source>{0} does not know of “{1}”: {2}.</source>
        <translation>{0} kennt von „{1}“ nicht: {2}.</translation>
    </message>
    <message>
        <source>{0} does not say how pictures are brought to the model&apos;s size: get the model again.</source>
        <translation>{0} sagt nicht, wie Bilder auf die Größe des Modells gebracht werden: Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} exists already, and no batch made it here: move it away, or give another folder for the results.</source>
        <translation>{0} gibt es schon, und kein Stapel hat es hier gemacht: Bewegen Sie es weg, oder geben Sie einen anderen Ordner für die Ergebnisse an.</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} faults in the jobs; nothing was made.</source>
        <translation>{0} Fehler in den Aufträgen; nichts wurde gemacht.</translation>
    </message>
    <message>
        <source>{0} files, {1} GB.</source>
        <translation>{0} Dateien, {1} GB.</translation>
    </message>
    <message>
        <source>{0} has EXIF that cannot be read: it is left out.</source>
        <translation>{0} hat EXIF, das nicht gelesen werden kann: Es wird weggelassen.</translation>
    </message>
    <message>
        <source>{0} has a character that cannot be shown: leave it out.</source>
        <translation>{0} hat ein Zeichen, das nicht zu zeigen ist: Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>{0} has a colour profile that cannot be used: its colours are taken for sRGB.</source>
        <translation>{0} hat ein Farbprofil, das nicht benutzt werden kann: Die Farben werden als sRGB genommen.</translation>
    </message>
    <message>
        <source>{0} has a name that is not UTF-8, which the libraries cannot open: give the file or its folder another name.</source>
        <translation>{0} hat einen Namen, der nicht UTF-8 ist; die Bibliotheken können es nicht öffnen: Geben Sie der Datei oder ihrem Ordner einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} has damaged entries in its EXIF: they are left out.</source>
        <translation>{0} hat beschädigte Einträge im EXIF: Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>{0} has floating-point numbers and no colour profile: they are taken for sRGB&apos;s.</source>
        <translation>{0} hat Gleitkommazahlen und kein Farbprofil: Sie werden als sRGB genommen.</translation>
    </message>
    <message>
        <source>{0} has more words than any model knows: get the model again.</source>
        <translation>{0} hat mehr Wörter, als ein Modell kennt: Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} has no place for the mark that a model had part in the picture: PNG, JPEG, TIFF, WebP and AVIF have one.</source>
        <translation>{0} hat keinen Platz für das Kennzeichen, dass ein Modell am Bild beteiligt war: PNG, JPEG, TIFF, WebP und AVIF haben einen.</translation>
    </message>
    <message>
        <source>{0} has no resource GPU and is not used.</source>
        <translation>{0} hat keine Ressource GPU und wird nicht genutzt.</translation>
    </message>
    <message>
        <source>{0} has no {1} and no other model lends one: install Storybook again, or choose one with “muse-desktop models set {2} --{3} NAME”.</source>
        <translation>{0} hat keinen Teil „{1}“, und kein anderes Modell verleiht einen: Installieren Sie Storybook noch einmal, oder wählen Sie einen mit „muse-desktop models set {2} --{3} NAME“.</translation>
    </message>
    <message>
        <source>{0} has no {1}: get a version of the model that is whole{2}, or put the missing part into it with another program.</source>
        <translation>{0} hat nicht: {1}. Holen Sie eine vollständige Fassung des Modells{2}, oder fügen Sie den fehlenden Teil mit einem anderen Programm ein.</translation>
    </message>
    <message>
        <source>{0} has not the model {1}, or another one of that name: let it be copied there (--send-models).</source>
        <translation>{0} hat das Modell {1} nicht, oder ein anderes dieses Namens: Lassen Sie es dorthin kopieren (--send-models).</translation>
    </message>
    <message>
        <source>{0} has only pickles ({1}), which could run any program when opened: use a version of the model that has safetensors files.</source>
        <translation>{0} hat nur Pickles ({1}), die beim Öffnen jedes Programm ausführen könnten: Nehmen Sie eine Fassung des Modells mit safetensors-Dateien.</translation>
    </message>
    <message>
        <source>{0} has other pixels than those that the request names.</source>
        <translation>{0} hat andere Pixel als die, die der Auftrag nennt.</translation>
    </message>
    <message>
        <source>{0} has other versions ({1}): results would differ, and it is not used.</source>
        <translation>{0} hat andere Versionen ({1}): Ergebnisse wären andere, und er wird nicht genutzt.</translation>
    </message>
    <message>
        <source>{0} has several pages</source>
        <translation>{0} hat mehrere Seiten</translation>
    </message>
    <message>
        <source>{0} has the licence {1}</source>
        <translation>{0} hat die Lizenz {1}</translation>
    </message>
    <message>
        <source>{0} has the unknown prediction “{1}”.</source>
        <translation>{0} hat die unbekannte Vorhersageart „{1}“.</translation>
    </message>
    <message>
        <source>{0} has trouble itself (error {1}): try again later.</source>
        <translation>{0} hat selbst Schwierigkeiten (Fehler {1}): Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{0} has {1} words and the text encoder {2}: they differ.</source>
        <translation>{0} hat {1} Wörter und der Textkodierer {2}: Sie sind verschieden.</translation>
    </message>
    <message>
        <source>{0} holds another archive: unpack it first.</source>
        <translation>{0} enthält ein weiteres Archiv: Packen Sie es zuerst aus.</translation>
    </message>
    <message>
        <source>{0} holds no look: only edits of photographs by Daylight have one.</source>
        <translation>{0} enthält keinen Look: Nur Bearbeitungen von Fotos durch Daylight haben einen.</translation>
    </message>
    <message>
        <source>{0} holds no model that can be added.</source>
        <translation>{0} enthält kein Modell, das hinzugefügt werden kann.</translation>
    </message>
    <message>
        <source>{0} holds no model: neither a model_index.json (diffusers), nor a config.json (transformers), nor a pack.json.</source>
        <translation>{0} enthält kein Modell: weder eine model_index.json (diffusers) noch eine config.json (transformers) noch eine pack.json.</translation>
    </message>
    <message>
        <source>{0} holds no model: neither a model_index.json (diffusers), nor a config.json (transformers), nor a {1}.</source>
        <translation>{0} enthält kein Modell: weder eine model_index.json (diffusers) noch eine config.json (transformers) noch eine {1}.</translation>
    </message>
    <message>
        <source>{0} holds no weights.</source>
        <translation>{0} enthält keine Gewichte.</translation>
    </message>
    <message>
        <source>{0} holds numbers of a kind that cannot be read (“{1}”): get a version with 16 or 32 bits.</source>
        <translation>{0} enthält Zahlen einer Art, die nicht gelesen werden kann („{1}“): Holen Sie eine Fassung mit 16 oder 32 Bit.</translation>
    </message>
    <message>
        <source>{0} holds packs ({1}): add one of them, or search the folder with “muse-desktop models folders add {2}”.</source>
        <translation>{0} enthält Pakete ({1}): Fügen Sie eines davon hinzu, oder lassen Sie den Ordner mit „muse-desktop models folders add {2}“ durchsuchen.</translation>
    </message>
    <message>
        <source>{0} holds safetensors under another name: give it the ending .safetensors.</source>
        <translation>{0} enthält safetensors unter einem anderen Namen: Geben Sie ihm die Endung .safetensors.</translation>
    </message>
    <message>
        <source>{0} holds several checkpoints ({1} …): download the one that you want and add the file.</source>
        <translation>{0} enthält mehrere Checkpoints ({1} …): Laden Sie den gewünschten herunter, und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>{0} holds several checkpoints: name the file that you want.</source>
        <translation>{0} enthält mehrere Checkpoints: Nennen Sie die gewünschte Datei.</translation>
    </message>
    <message>
        <source>{0} holds several pictures</source>
        <translation>{0} enthält mehrere Bilder</translation>
    </message>
    <message>
        <source>{0} holds two files named “{1}”.</source>
        <translation>{0} enthält zwei Dateien namens „{1}“.</translation>
    </message>
    <message>
        <source>{0} holds two files of one name.</source>
        <translation>{0} enthält zwei Dateien mit demselben Namen.</translation>
    </message>
    <message>
        <source>{0} holds {1} files: that is no model.</source>
        <translation>{0} enthält {1} Dateien: Das ist kein Modell.</translation>
    </message>
    <message>
        <source>{0} is SDXL&apos;s refiner, which only finishes other pictures: use the base model.</source>
        <translation>{0} ist der Refiner von SDXL, der nur andere Bilder fertigstellt: Nehmen Sie das Grundmodell.</translation>
    </message>
    <message>
        <source>{0} is a JPEG XL picture: save it as PNG or JPEG in another program{1}.</source>
        <translation>{0} ist ein JPEG-XL-Bild: Speichern Sie es in einem anderen Programm als PNG oder JPEG{1}.</translation>
    </message>
    <message>
        <source>{0} is a PNG that was changed on its way, as if it were text: get the file again.</source>
        <translation>{0} ist ein PNG, das unterwegs verändert wurde, als wäre es Text: Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{0} is a camera&apos;s raw file that cannot be read: save it as JPEG or TIFF in the camera&apos;s program.</source>
        <translation>{0} ist eine Rohdatei einer Kamera, die nicht gelesen werden kann: Speichern Sie sie im Programm der Kamera als JPEG oder TIFF.</translation>
    </message>
    <message>
        <source>{0} is a camera&apos;s raw file: developed plainly, as bright as it was exposed.</source>
        <translation>{0} ist eine Rohdatei einer Kamera: schlicht entwickelt, so hell, wie sie belichtet wurde.</translation>
    </message>
    <message>
        <source>{0} is a camera&apos;s raw file: save it as JPEG or TIFF in the camera&apos;s program{1}.</source>
        <translation>{0} ist eine Rohdatei einer Kamera: Speichern Sie sie im Programm der Kamera als JPEG oder TIFF{1}.</translation>
    </message>
    <message>
        <source>{0} is a film, not a picture: save one picture of it as PNG or JPEG.</source>
        <translation>{0} ist ein Film, kein Bild: Speichern Sie ein Bild daraus als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file in it.</source>
        <translation>{0} ist ein Ordner: Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{0} is a model whose weights are rounded to 8 bits or fewer (quantised), which cannot be computed with here: get a version with 16 or 32 bits.</source>
        <translation>{0} ist ein Modell, dessen Gewichte auf 8 Bit oder weniger gerundet sind (quantisiert); damit kann hier nicht gerechnet werden: Holen Sie eine Fassung mit 16 oder 32 Bit.</translation>
    </message>
    <message>
        <source>{0} is a model {1}: a model that draws whole pictures is needed.</source>
        <translation>{0} ist ein Modell {1}: Gebraucht wird ein Modell, das ganze Bilder zeichnet.</translation>
    </message>
    <message>
        <source>{0} is a page of a website, not a picture: download the picture itself.</source>
        <translation>{0} ist eine Webseite, kein Bild: Laden Sie das Bild selbst herunter.</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run any program when opened.</source>
        <translation>{0} ist ein Pickle, das beim Öffnen jedes Programm ausführen könnte.</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run any program when opened: use a version of the model that has safetensors files.</source>
        <translation>{0} ist ein Pickle, das beim Öffnen jedes Programm ausführen könnte: Nehmen Sie eine Fassung des Modells mit safetensors-Dateien.</translation>
    </message>
    <message>
        <source>{0} is a {1} checkpoint, but incomplete: it lacks “{2}”. Get it again.</source>
        <translation>{0} ist ein {1}-Checkpoint, aber unvollständig: Es fehlt „{2}“. Holen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>{0} is a {1} checkpoint, but incomplete: its {2} lacks “{3}”{4}. Get it again.</source>
        <translation>{0} ist ein {1}-Checkpoint, aber unvollständig: In {2} fehlt „{3}“{4}. Holen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>{0} is a {1}: only Stable Diffusion 1 and 2, SDXL and their few-step kin ({2}) can be used.</source>
        <translation>{0} ist ein {1}: Nur Stable Diffusion 1 und 2, SDXL und ihre Verwandten mit wenigen Schritten ({2}) können benutzt werden.</translation>
    </message>
    <message>
        <source>{0} is an HDR picture: its highlights were brought into the range of ordinary screens.</source>
        <translation>{0} ist ein HDR-Bild: Seine Lichter wurden in den Bereich gewöhnlicher Bildschirme gebracht.</translation>
    </message>
    <message>
        <source>{0} is an archive or an office document, not a picture: take the picture out of it first.</source>
        <translation>{0} ist ein Archiv oder ein Office-Dokument, kein Bild: Nehmen Sie das Bild zuerst heraus.</translation>
    </message>
    <message>
        <source>{0} is animated</source>
        <translation>{0} ist animiert</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete and cannot be read.</source>
        <translation>{0} ist beschädigt oder unvollständig und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete: get it again.</source>
        <translation>{0} ist beschädigt oder unvollständig: Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is damaged, or of a kind that cannot be unpacked: get it again.</source>
        <translation>{0} ist beschädigt oder von einer Art, die nicht ausgepackt werden kann: Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is damaged: get the model again.</source>
        <translation>{0} ist beschädigt: Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} is damaged: get the pack again.</source>
        <translation>{0} ist beschädigt: Holen Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>{0} is damaged: install the model again.</source>
        <translation>{0} ist beschädigt: Installieren Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} is damaged: it does not begin as safetensors do. Get it again.</source>
        <translation>{0} ist beschädigt: Es beginnt nicht, wie safetensors beginnen. Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is no zip archive.</source>
        <translation>{0} ist beschädigt: Es ist kein Zip-Archiv.</translation>
    </message>
    <message>
        <source>{0} is damaged: its head names “{1}” twice. Get it again.</source>
        <translation>{0} ist beschädigt: Sein Kopf nennt „{1}“ zweimal. Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is damaged: its weights do not lie one behind another. Get it again.</source>
        <translation>{0} ist beschädigt: Seine Gewichte liegen nicht hintereinander. Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is damaged: its “{1}” has not the length of its shape. Get it again.</source>
        <translation>{0} ist beschädigt: „{1}“ hat nicht die Länge, die zu seiner Form gehört. Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is damaged: its “{1}” holds values that are not finite numbers.</source>
        <translation>{0} ist beschädigt: „{1}“ enthält Werte, die keine endlichen Zahlen sind.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}.</source>
        <translation>{0} ist beschädigt: {1}.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <source>{0} is empty: there is nothing in it. Get the file again.</source>
        <translation>{0} ist leer: Es ist nichts darin. Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{0} is enormous ({1}×{2}): at most {3} megapixels can be opened.</source>
        <translation>{0} ist riesig ({1}×{2}): Höchstens {3} Megapixel können geöffnet werden.</translation>
    </message>
    <message>
        <source>{0} is given only to those who agreed to its terms: agree on {1}, then log in (hf auth login, or HF_TOKEN) and try again.</source>
        <translation>{0} wird nur denen gegeben, die den Bedingungen zugestimmt haben: Stimmen Sie auf {1} zu, melden Sie sich an (hf auth login oder HF_TOKEN), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} fehlt.</translation>
    </message>
    <message>
        <source>{0} is missing: get the model again.</source>
        <translation>{0} fehlt: Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} is missing: get the pack again.</source>
        <translation>{0} fehlt: Holen Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder.</source>
        <translation>{0} ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>{0} is no checkpoint of Stable Diffusion 1 or 2, or of SDXL (its first weight is “{1}”).</source>
        <translation>{0} ist kein Checkpoint von Stable Diffusion 1 oder 2 oder von SDXL (das erste Gewicht ist „{1}“).</translation>
    </message>
    <message>
        <source>{0} is no file: name a look, or a PNG that an edit made.</source>
        <translation>{0} ist keine Datei: Nennen Sie einen Look oder ein PNG aus einer Bearbeitung.</translation>
    </message>
    <message>
        <source>{0} is no folder: give another one for the results.</source>
        <translation>{0} ist kein Ordner: Geben Sie einen anderen für die Ergebnisse an.</translation>
    </message>
    <message>
        <source>{0} is no look: it is {1}.</source>
        <translation>{0} ist kein Look: {1}.</translation>
    </message>
    <message>
        <source>{0} is no model, but holds one: name {1}.</source>
        <translation>{0} ist kein Modell, enthält aber eines: Nennen Sie {1}.</translation>
    </message>
    <message>
        <source>{0} is no model: use a folder, a .safetensors file or a zip of a pack.</source>
        <translation>{0} ist kein Modell: Nehmen Sie einen Ordner, eine .safetensors-Datei oder ein Zip eines Pakets.</translation>
    </message>
    <message>
        <source>{0} is no ordinary file: choose another name.</source>
        <translation>{0} ist keine gewöhnliche Datei: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is no scheduler&apos;s file ({1}).</source>
        <translation>{0} ist keine Datei eines Schedulers ({1}).</translation>
    </message>
    <message>
        <source>{0} is not JSON, whatever its name says: {1}.</source>
        <translation>{0} ist kein JSON, was auch sein Name sagt: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a folder: name the folder that your models lie in.</source>
        <translation>{0} ist kein Ordner: Nennen Sie den Ordner, in dem Ihre Modelle liegen.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read: use PNG, JPEG, HEIC, WebP, AVIF, TIFF, GIF or BMP.</source>
        <translation>{0} ist kein Bild, das gelesen werden kann: Nehmen Sie PNG, JPEG, HEIC, WebP, AVIF, TIFF, GIF oder BMP.</translation>
    </message>
    <message>
        <source>{0} is not among your model folders ({1}).</source>
        <translation>{0} gehört nicht zu Ihren Modellordnern ({1}).</translation>
    </message>
    <message>
        <source>{0} is not laid out as {1} is (see its {2}): it is damaged, or of a kind that cannot be used.</source>
        <translation>{0} ist nicht aufgebaut wie {1} (siehe {2}): Es ist beschädigt oder von einer Art, die nicht benutzt werden kann.</translation>
    </message>
    <message>
        <source>{0} is not laid out as {1} is: in its {2} “{3}” is {4} where {5} belongs. It is damaged, or of a kind that cannot be used.</source>
        <translation>{0} ist nicht aufgebaut wie {1}: In {2} ist „{3}“ {4}, wo {5} hingehört. Es ist beschädigt oder von einer Art, die nicht benutzt werden kann.</translation>
    </message>
    <message>
        <source>{0} is not laid out as {1} is{2}: it is damaged, or of a kind that cannot be used.</source>
        <translation>{0} ist nicht aufgebaut wie {1}{2}: Es ist beschädigt oder von einer Art, die nicht benutzt werden kann.</translation>
    </message>
    <message>
        <source>{0} is not on this machine and is not encrypted: whoever is on the way could read and change the pictures, clients&apos; among them, and run programs on the workers. Use tls://…, or say --insecure where nothing of that matters.</source>
        <translation>{0} ist nicht auf diesem Computer und nicht verschlüsselt: Wer auf dem Weg ist, könnte die Bilder lesen und ändern, auch solche von Klienten, und auf den Workern Programme ausführen. Nehmen Sie tls://…, oder sagen Sie --insecure, wo nichts davon wichtig ist.</translation>
    </message>
    <message>
        <source>{0} is not right: {1}.</source>
        <translation>{0} ist nicht richtig: {1}.</translation>
    </message>
    <message>
        <source>{0} is not safetensors, whatever its name says: {1}.</source>
        <translation>{0} ist kein safetensors, was auch sein Name sagt: {1}.</translation>
    </message>
    <message>
        <source>{0} is of a model whose weights are rounded to 8 bits or fewer (quantised), which cannot be computed with here: get a version with 16 or 32 bits.</source>
        <translation>{0} gehört zu einem Modell, dessen Gewichte auf 8 Bit oder weniger gerundet sind (quantisiert); damit kann hier nicht gerechnet werden: Holen Sie eine Fassung mit 16 oder 32 Bit.</translation>
    </message>
    <message>
        <source>{0} is of a newer version of MUSE Desktop, or damaged.</source>
        <translation>{0} ist von einer neueren Version von MUSE Desktop oder beschädigt.</translation>
    </message>
    <message>
        <source>{0} is one file of a model: name its folder {1}.</source>
        <translation>{0} ist eine Datei eines Modells: Nennen Sie seinen Ordner {1}.</translation>
    </message>
    <message>
        <source>{0} is one part of a model: name its folder {1}.</source>
        <translation>{0} ist ein Teil eines Modells: Nennen Sie seinen Ordner {1}.</translation>
    </message>
    <message>
        <source>{0} is only git&apos;s note of where the picture lies: download the picture itself.</source>
        <translation>{0} ist nur ein Vermerk von git, wo das Bild liegt: Laden Sie das Bild selbst herunter.</translation>
    </message>
    <message>
        <source>{0} is only what macOS notes beside a file (._…), not the picture itself.</source>
        <translation>{0} ist nur, was macOS neben einer Datei vermerkt (._…), nicht das Bild selbst.</translation>
    </message>
    <message>
        <source>{0} is only {1}×{2} pixels: at least {3} a side are needed.</source>
        <translation>{0} hat nur {1}×{2} Pixel: Mindestens {3} je Seite werden gebraucht.</translation>
    </message>
    <message>
        <source>{0} is open, but {1} in it cannot be read and are left out.</source>
        <translation>{0} ist offen, aber {1} darin können nicht gelesen werden und werden weggelassen.</translation>
    </message>
    <message>
        <source>{0} is open, but {1} in it cannot be read and is left out.</source>
        <translation>{0} ist offen, aber {1} darin kann nicht gelesen werden und wird weggelassen.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not unpacked here: unpack it first, and name the folder.</source>
        <translation>{0} ist auf eine Weise gepackt, die hier nicht ausgepackt wird: Packen Sie es zuerst aus, und nennen Sie den Ordner.</translation>
    </message>
    <message>
        <source>{0} is protected by a password: unpack it first.</source>
        <translation>{0} ist durch ein Passwort geschützt: Packen Sie es zuerst aus.</translation>
    </message>
    <message>
        <source>{0} is refused: it is too large for settings or words.</source>
        <translation>{0} wird abgelehnt: Es ist zu groß für Einstellungen oder Wörter.</translation>
    </message>
    <message>
        <source>{0} is refused: its {1} are together more than belongs to a model with such weights. Get the model again.</source>
        <translation>{0} wird abgelehnt: {1} sind zusammen mehr, als zu einem Modell mit solchen Gewichten gehört. Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” has {2} entries, more than belong to a model. Get the model again.</source>
        <translation>{0} wird abgelehnt: „{1}“ hat {2} Einträge, mehr als zu einem Modell gehören. Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” is a link or a device.</source>
        <translation>{0} wird abgelehnt: „{1}“ darin ist ein Verweis oder ein Gerät.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” is a pickle, which could run any program when opened. Use a version of the model that has safetensors files.</source>
        <translation>{0} wird abgelehnt: „{1}“ darin ist ein Pickle, das beim Öffnen jedes Programm ausführen könnte. Nehmen Sie eine Fassung des Modells mit safetensors-Dateien.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” is {2}, more than belongs to a model with such weights. Get the model again.</source>
        <translation>{0} wird abgelehnt: „{1}“ ist {2}, mehr als zu einem Modell mit solchen Gewichten gehört. Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” would be written outside its folder.</source>
        <translation>{0} wird abgelehnt: „{1}“ darin würde außerhalb seines Ordners geschrieben.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” would leave its folder.</source>
        <translation>{0} wird abgelehnt: „{1}“ darin würde seinen Ordner verlassen.</translation>
    </message>
    <message>
        <source>{0} is refused: no model has a head of {1} bytes.</source>
        <translation>{0} wird abgelehnt: Kein Modell hat einen Kopf von {1} Bytes.</translation>
    </message>
    <message>
        <source>{0} is refused: {1} MB belong to no settings.</source>
        <translation>{0} wird abgelehnt: {1} MB gehören zu keinen Einstellungen.</translation>
    </message>
    <message>
        <source>{0} is refused: {1} MB would unpack to {2} GB.</source>
        <translation>{0} wird abgelehnt: {1} MB würden ausgepackt {2} GB.</translation>
    </message>
    <message>
        <source>{0} is refused: “{1}” is too long a name.</source>
        <translation>{0} wird abgelehnt: „{1}“ ist ein zu langer Name.</translation>
    </message>
    <message>
        <source>{0} is stored as {1}: get a version with 16 or 32 bits.</source>
        <translation>{0} ist als {1} gespeichert: Holen Sie eine Fassung mit 16 oder 32 Bit.</translation>
    </message>
    <message>
        <source>{0} is the folder of the pictures: results in it would be pictures themselves the next time. Give another folder for the results.</source>
        <translation>{0} ist der Ordner der Bilder: Ergebnisse darin wären beim nächsten Mal selbst Bilder. Geben Sie einen anderen Ordner für die Ergebnisse an.</translation>
    </message>
    <message>
        <source>{0} is too large to be opened: make it smaller first.</source>
        <translation>{0} ist zu groß zum Öffnen: Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>{0} is too slow: nothing came for {1} seconds. What has come is kept; try again later.</source>
        <translation>{0} ist zu langsam: {1} Sekunden lang kam nichts. Was schon da ist, bleibt; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{0} is what line {1} is called: add {2} to the pattern of names.</source>
        <translation>{0} heißt schon Zeile {1}: Nehmen Sie {2} in das Muster der Namen auf.</translation>
    </message>
    <message>
        <source>{0} is what line {1} is called: give each its own name.</source>
        <translation>{0} heißt schon Zeile {1}: Geben Sie jedem seinen eigenen Namen.</translation>
    </message>
    <message>
        <source>{0} is wholly transparent, so it is white here.</source>
        <translation>{0} ist ganz durchsichtig und daher hier weiß.</translation>
    </message>
    <message>
        <source>{0} is write-protected: choose another name.</source>
        <translation>{0} ist schreibgeschützt: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} is wrong: its noise levels do not rise.</source>
        <translation>{0} ist falsch: Seine Rauschstufen steigen nicht.</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} ist {1}</translation>
    </message>
    <message>
        <source>{0} is {1} that does not say how to draw it anew: only those that MUSE Desktop wrote with “How it was made” do. Save it as PNG in another program, and open that.</source>
        <translation>{0} ist {1}, das nicht sagt, wie es neu zu zeichnen ist: Das tun nur solche, die MUSE Desktop mit „Wie es gemacht wurde“ geschrieben hat. Speichern Sie es in einem anderen Programm als PNG, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>{0} is {1} that is not supported: open it in the program it comes from, and save it as PNG or JPEG.</source>
        <translation>{0} ist {1}, die nicht unterstützt wird: Öffnen Sie es in dem Programm, aus dem es kommt, und speichern Sie es als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>{0} is {1}&apos;s, {2}.</source>
        <translation>{0} ist von {1}, {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}&apos;s.</source>
        <translation>{0} ist von {1}.</translation>
    </message>
    <message>
        <source>{0} is {1}, which is not supported: open it in the program it comes from, and save it as PNG or JPEG.</source>
        <translation>{0} ist {1}; das wird nicht unterstützt: Öffnen Sie es in dem Programm, aus dem es kommt, und speichern Sie es als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>{0} is {1}: choose a picture file.</source>
        <translation>{0} ist {1}: Wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>{0} is {1}: give a number from 0 to 1.</source>
        <translation>{0} ist {1}: Geben Sie eine Zahl von 0 bis 1 an.</translation>
    </message>
    <message>
        <source>{0} is {1}: it has {2} bytes of {3}. Get it again.</source>
        <translation>{0} ist {1}: Es hat {2} Bytes von {3}. Holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is {1}: only whole pipelines, image classifiers and CLIP can be added.</source>
        <translation>{0} ist {1}: Nur ganze Pipelines, Bildklassifikatoren und CLIP können hinzugefügt werden.</translation>
    </message>
    <message>
        <source>{0} lacks its end mark; its pixels are whole.</source>
        <translation>{0} fehlt die Endmarke; die Pixel sind vollständig.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} may take {1} GB, and a picture takes {2} GB: it is not used.</source>
        <translation>{0} darf {1} GB nehmen, und ein Bild braucht {2} GB: Er wird nicht genutzt.</translation>
    </message>
    <message>
        <source>{0} more prompts have such words.</source>
        <translation>{0} weitere Prompts haben solche Wörter.</translation>
    </message>
    <message>
        <source>{0} names no kind of pipeline: get the model again.</source>
        <translation>{0} nennt keine Art von Pipeline: Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} names no labels (id2label).</source>
        <translation>{0} nennt keine Bezeichnungen (id2label).</translation>
    </message>
    <message>
        <source>{0} names no licence: see {1}</source>
        <translation>{0} nennt keine Lizenz: siehe {1}</translation>
    </message>
    <message>
        <source>{0} names no {1}.</source>
        <translation>{0} nennt nicht: {1}.</translation>
    </message>
    <message>
        <source>{0} names {1}: get the model again.</source>
        <translation>{0} nennt {1}: Holen Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>{0} needs certificates: give {1}.</source>
        <translation>{0} braucht Zertifikate: Geben Sie {1} an.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} pictures have a mask called {2}.</source>
        <translation>{0} von {1} Bildern haben eine Maske namens {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} pictures were finished and stay in the history.</source>
        <translation>{0} von {1} Bildern wurden fertig und bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>{0} of {1} stars</source>
        <translation>{0} von {1} Sternen</translation>
    </message>
    <message>
        <source>{0} on the processor ({1} cores; each takes about {2} GB, and {3} GB are free beside the first).</source>
        <translation>{0} auf dem Prozessor ({1} Kerne; jeder braucht etwa {2} GB, und {3} GB sind neben dem ersten frei).</translation>
    </message>
    <message>
        <source>{0} on {1}.</source>
        <translation>{0} auf {1}.</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} Bilder</translation>
    </message>
    <message>
        <source>{0} pictures for a path over {1} emotions: give a count of at least {2}.</source>
        <translation>{0} Bilder für einen Weg über {1} Emotionen: Geben Sie eine Anzahl von mindestens {2} an.</translation>
    </message>
    <message>
        <source>{0} pictures have at most {1} pixels a side: save {2}×{3} as .png.</source>
        <translation>{0}-Bilder haben höchstens {1} Pixel je Seite: Speichern Sie {2}×{3} als .png.</translation>
    </message>
    <message>
        <source>{0} refuses {1} (error {2}).</source>
        <translation>{0} lehnt {1} ab (Fehler {2}).</translation>
    </message>
    <message>
        <source>{0} says that its colours are Adobe RGB, and is read so.</source>
        <translation>{0} sagt, seine Farben seien Adobe RGB, und wird so gelesen.</translation>
    </message>
    <message>
        <source>{0} steps: give a number from 2 to 1000.</source>
        <translation>{0} Schritte: Geben Sie eine Zahl von 2 bis 1000 an.</translation>
    </message>
    <message>
        <source>{0} steps: this model was made for few steps. Take 4 to 8, at most {1}.</source>
        <translation>{0} Schritte: Dieses Modell ist für wenige Schritte gemacht. Nehmen Sie 4 bis 8, höchstens {1}.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0} tries</source>
        <translation>{0} Versuche</translation>
    </message>
    <message>
        <source>{0} wants {1} from “{2}”, which is not allowed.</source>
        <translation>{0} will {1} aus „{2}“, was nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>{0} was changed by another program since MUSE Desktop wrote it: save it there as PNG, and open that.</source>
        <translation>{0} wurde von einem anderen Programm verändert, seit MUSE Desktop es geschrieben hat: Speichern Sie es dort als PNG, und öffnen Sie das.</translation>
    </message>
    <message>
        <source>{0} was changed since it was made: it is kept as {1}, and was made anew.</source>
        <translation>{0} wurde geändert, seit es gemacht wurde: Es ist als {1} aufgehoben und wurde neu gemacht.</translation>
    </message>
    <message>
        <source>{0} was changed since the jobs were checked: begin again.</source>
        <translation>{0} wurde geändert, seit die Aufträge geprüft wurden: Beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of MUSE Desktop.</source>
        <translation>{0} ist von einer neueren Version von MUSE Desktop.</translation>
    </message>
    <message>
        <source>{0} was made for another version of the painter: get the model that comes with this version of MUSE Desktop.</source>
        <translation>{0} wurde für eine andere Version des Malers gemacht: Holen Sie das Modell, das zu dieser Version von MUSE Desktop gehört.</translation>
    </message>
    <message>
        <source>{0} workers</source>
        <translation>{0} Arbeitsprozesse</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, and one smaller change</source>
        <translation>{0}, und eine kleinere Änderung</translation>
    </message>
    <message>
        <source>{0}, and {1} smaller changes</source>
        <translation>{0}, und {1} kleinere Änderungen</translation>
    </message>
    <message>
        <source>{0}, as the system does where memory runs out</source>
        <translation>{0}, wie es das System tut, wenn der Speicher ausgeht</translation>
    </message>
    <message>
        <source>{0}, ever stronger</source>
        <translation>{0}, immer stärker</translation>
    </message>
    <message>
        <source>{0}, intensity {1} %</source>
        <translation>{0}, Intensität {1} %</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, Zeile {1}</translation>
    </message>
    <message>
        <source>{0}, or a file of it, is not on {1}: look at the name.</source>
        <translation>{0} oder eine seiner Dateien ist nicht auf {1}: Sehen Sie nach dem Namen.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}: only its first picture is used.</source>
        <translation>{0}: Nur das erste Bild wird benutzt.</translation>
    </message>
    <message>
        <source>{0}: the gentlest of {1} tries that reached the emotion.</source>
        <translation>{0}: der sanfteste von {1} Versuchen, die die Emotion erreichten.</translation>
    </message>
    <message>
        <source>{0}: the nearest of {1} tries; none reached the emotion: {2}</source>
        <translation>{0}: der nächste von {1} Versuchen; keiner erreichte die Emotion: {2}</translation>
    </message>
    <message>
        <source>{0}: there is no {1}.{2} that could be a {3}.</source>
        <translation>{0}: Es gibt kein {1}.{2}, das ein {3} sein könnte.</translation>
    </message>
    <message>
        <source>{0}: {1} It is tried again at the end.</source>
        <translation>{0}: {1} Am Ende wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>{0}; say which Python there has MUSE Desktop (--ssh-python)</source>
        <translation>{0}; sagen Sie, welches Python dort MUSE Desktop hat (--ssh-python)</translation>
    </message>
    <message>
        <source>{0}×{1} pixels are far from this model&apos;s {2}×{3}: the picture may {4}.</source>
        <translation>{0}×{1} Pixel sind weit von den {2}×{3} dieses Modells: Das Bild könnte {4}.</translation>
    </message>
    <message>
        <source>{0}×{1} pixels: a drawing is composed {2} to {3} times as wide as high. Choose another shape.</source>
        <translation>{0}×{1} Pixel: Eine Zeichnung wird {2}- bis {3}-mal so breit wie hoch angelegt. Wählen Sie eine andere Form.</translation>
    </message>
    <message>
        <source>{0}×{1} pixels: this model makes sides that are multiples of {2}.</source>
        <translation>{0}×{1} Pixel: Dieses Modell macht Seiten, die Vielfache von {2} sind.</translation>
    </message>
    <message>
        <source>{emotion} {share}</source>
        <translation>{emotion} {share}</translation>
    </message>
    <message>
        <source>{emotion}, intensity {share}</source>
        <translation>{emotion}, Intensität {share}</translation>
    </message>
    <message>
        <source>{name} {before} → {after}</source>
        <translation>{name} {before} → {after}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{pleasant}, with {awake} (ratings of the word).</source>
        <translation>{pleasant}, mit {awake} (Bewertungen des Wortes).</translation>
    </message>
    <message>
        <source>“request” is no object.</source>
        <translation>„request“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>“{0}” cannot be lent: only {1} can.</source>
        <translation>„{0}“ kann nicht verliehen werden: Nur {1} können es.</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened ({1}).</source>
        <translation>„{0}“ kann nicht geöffnet werden ({1}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened in {1} ({2}).</source>
        <translation>„{0}“ kann in {1} nicht geöffnet werden ({2}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}).</source>
        <translation>„{0}“ kann nicht gelesen werden ({1}).</translation>
    </message>
    <message>
        <source>“{0}” could not be deleted ({1}).</source>
        <translation>„{0}“ konnte nicht gelöscht werden ({1}).</translation>
    </message>
    <message>
        <source>“{0}” could not be kept ({1}).</source>
        <translation>„{0}“ konnte nicht behalten werden ({1}).</translation>
    </message>
    <message>
        <source>“{0}” could not be saved in {1} ({2}). Save it somewhere else; the session is still open and complete.</source>
        <translation>„{0}“ konnte in {1} nicht gespeichert werden ({2}). Speichern Sie es woanders; die Sitzung ist weiter offen und vollständig.</translation>
    </message>
    <message>
        <source>“{0}” has neither guide nor judge nor CLIP to lend.</source>
        <translation>„{0}“ hat weder Wegweiser noch Prüfer noch CLIP zu verleihen.</translation>
    </message>
    <message>
        <source>“{0}” has no ending: name it {1}.png, for example.</source>
        <translation>„{0}“ hat keine Endung: Nennen Sie es zum Beispiel {1}.png.</translation>
    </message>
    <message>
        <source>“{0}” has no {1} to lend.</source>
        <translation>„{0}“ hat nichts dieser Art zu verleihen: {1}.</translation>
    </message>
    <message>
        <source>“{0}” has “{1}”, which Windows lets no file have.</source>
        <translation>„{0}“ hat „{1}“, was Windows keiner Datei erlaubt.</translation>
    </message>
    <message>
        <source>“{0}” is a folder: give the cards another name.</source>
        <translation>„{0}“ ist ein Ordner: Geben Sie den Karten einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” is a folder: give the session another name.</source>
        <translation>„{0}“ ist ein Ordner: Geben Sie der Sitzung einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” is a folder: give the sheet another name.</source>
        <translation>„{0}“ ist ein Ordner: Geben Sie dem Bogen einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” is no address of a model: use https://…/owner/name.</source>
        <translation>„{0}“ ist keine Adresse eines Modells: Nehmen Sie https://…/owner/name.</translation>
    </message>
    <message>
        <source>“{0}” is no classifier: it has no labels.</source>
        <translation>„{0}“ ist kein Klassifikator: Es hat keine Bezeichnungen.</translation>
    </message>
    <message>
        <source>“{0}” is no cluster: use auto, tcp://HOST:PORT or tls://HOST:PORT.</source>
        <translation>„{0}“ ist kein Cluster: Nehmen Sie auto, tcp://HOST:PORT oder tls://HOST:PORT.</translation>
    </message>
    <message>
        <source>“{0}” is no computer to log in to: use HOST or USER@HOST.</source>
        <translation>„{0}“ ist kein Computer, bei dem man sich anmelden kann: Nehmen Sie HOST oder USER@HOST.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a model: use a–z, 0–9, points and dashes.</source>
        <translation>„{0}“ ist kein Name für ein Modell: Nehmen Sie a–z, 0–9, Punkte und Striche.</translation>
    </message>
    <message>
        <source>“{0}” is no name that a file could have.</source>
        <translation>„{0}“ ist kein Name, den eine Datei haben könnte.</translation>
    </message>
    <message>
        <source>“{0}” is no name that a model on a hub could have.</source>
        <translation>„{0}“ ist kein Name, den ein Modell auf einem Hub haben könnte.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file: give the session another name.</source>
        <translation>„{0}“ ist keine gewöhnliche Datei: Geben Sie der Sitzung einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” is no path of a Python.</source>
        <translation>„{0}“ ist kein Pfad eines Python.</translation>
    </message>
    <message>
        <source>“{0}” is no pattern: a brace in it has no other one.</source>
        <translation>„{0}“ ist kein Muster: Einer Klammer darin fehlt die andere.</translation>
    </message>
    <message>
        <source>“{0}” is no session of MUSE Desktop, or it is damaged{1}. The file was left as it is.</source>
        <translation>„{0}“ ist keine Sitzung von MUSE Desktop oder beschädigt{1}. Die Datei wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>“{0}” is no size: write it as {1}x{2}.</source>
        <translation>„{0}“ ist keine Größe: Schreiben Sie sie als {1}x{2}.</translation>
    </message>
    <message>
        <source>“{0}” is not a usable file name ({1}).</source>
        <translation>„{0}“ ist kein brauchbarer Dateiname ({1}).</translation>
    </message>
    <message>
        <source>“{0}” is not one of the eight emotions. {1}</source>
        <translation>„{0}“ ist keine der acht Emotionen. {1}</translation>
    </message>
    <message>
        <source>“{0}” is open in another window: lock it there first.</source>
        <translation>„{0}“ ist in einem anderen Fenster offen: Sperren Sie dort zuerst.</translation>
    </message>
    <message>
        <source>“{0}” is the batch&apos;s own: give another name.</source>
        <translation>„{0}“ gehört dem Stapel selbst: Geben Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{0}” is {1} and cannot draw: lend it to a model with “muse-desktop models set MODEL --{2} {3}”.</source>
        <translation>„{0}“ ist {1} und kann nicht zeichnen: Leihen Sie es einem Modell mit „muse-desktop models set MODEL --{2} {3}“.</translation>
    </message>
    <message>
        <source>“{0}” is {1}: choose a session file.</source>
        <translation>„{0}“ ist {1}: Wählen Sie eine Sitzungsdatei.</translation>
    </message>
    <message>
        <source>“{0}” leads out of the output folder: give a name within it.</source>
        <translation>„{0}“ führt aus dem Ordner der Ergebnisse hinaus: Geben Sie einen Namen darin.</translation>
    </message>
    <message>
        <source>“{0}” lies in a folder that you named: delete {1} yourself, or no longer search it with “muse-desktop models folders remove {2}”.</source>
        <translation>„{0}“ liegt in einem Ordner, den Sie genannt haben: Löschen Sie {1} selbst, oder lassen Sie den Ordner mit „muse-desktop models folders remove {2}“ nicht mehr durchsuchen.</translation>
    </message>
    <message>
        <source>“{0}” ships with the program and cannot be {1}.</source>
        <translation>„{0}“ gehört zum Programm: „{1}“ geht damit nicht.</translation>
    </message>
    <message>
        <source>“{0}” stands for nothing in names: use {1}.</source>
        <translation>„{0}“ steht in Namen für nichts: Nehmen Sie {1}.</translation>
    </message>
    <message>
        <source>“{0}” was changed by another window or program, so it was not saved over.</source>
        <translation>„{0}“ wurde von einem anderen Fenster oder Programm verändert und daher nicht überschrieben.</translation>
    </message>
    <message>
        <source>“{0}” was saved by a newer version of MUSE Desktop. Update the program to open it; the file was left as it is.</source>
        <translation>„{0}“ wurde von einer neueren Version von MUSE Desktop gespeichert. Aktualisieren Sie das Programm, um es zu öffnen; die Datei wurde gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>“{0}” would be a picture and a folder.</source>
        <translation>„{0}“ wäre ein Bild und ein Ordner.</translation>
    </message>
    <message>
        <source>“{0}”, which is not there</source>
        <translation>„{0}“, was nicht da ist</translation>
    </message>
    <message>
        <source>“{0}”: Windows lets no name begin or end with a space, or end with a point.</source>
        <translation>„{0}“: Unter Windows darf kein Name mit einem Leerzeichen beginnen oder enden, oder mit einem Punkt enden.</translation>
    </message>
    <message>
        <source>“{0}”: a folder in it has no name.</source>
        <translation>„{0}“: Ein Ordner darin hat keinen Namen.</translation>
    </message>
    <message>
        <source>“{0}”: folders in a name are separated by “/”.</source>
        <translation>„{0}“: Ordner in einem Namen werden durch „/“ getrennt.</translation>
    </message>
    <message>
        <source>“{0}”: on Windows “{1}” is a device.</source>
        <translation>„{0}“: Unter Windows ist „{1}“ ein Gerät.</translation>
    </message>
    <message>
        <source>“{0}…” is too long.</source>
        <translation>„{0}…“ ist zu lang.</translation>
    </message>
    <message>
        <source>“{0}…” is too long: {1} bytes are the most.</source>
        <translation>„{0}…“ ist zu lang: Höchstens {1} Bytes gehen.</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… und {0} weitere.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Model Cards</source>
        <translation>&amp;Modellkarten</translation>
    </message>
    <message>
        <source>&amp;Show Folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Rechnet auf</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Settings, added models, unsaved work, the log</source>
        <translation>Einstellungen, hinzugefügte Modelle, nicht gespeicherte Arbeit, das Protokoll</translation>
    </message>
    <message>
        <source>The card cannot be read: {0}</source>
        <translation>Die Karte kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>A picture is being made.</source>
        <translation>Ein Bild entsteht.</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird fertiggestellt…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>One picture is waiting for its turn.</source>
        <translation>Ein Bild wartet darauf, an die Reihe zu kommen.</translation>
    </message>
    <message>
        <source>Picture {0} of {1} is being made.</source>
        <translation>Bild {0} von {1} entsteht.</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Hält nach diesem Schritt an…</translation>
    </message>
    <message>
        <source>{0} pictures are waiting for their turn.</source>
        <translation>{0} Bilder warten darauf, an die Reihe zu kommen.</translation>
    </message>
</context>
<context>
    <name>ActivityReport</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Activity Log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What the program did since it was started, for a report of a fault. No prompts, names of files, folders, models of yours or clients are in it, and no pictures; it is kept nowhere, and nothing is sent. What you see is what is copied.</source>
        <translation>Was das Programm seit dem Start getan hat, für einen Fehlerbericht. Es enthält keine Prompts, keine Namen von Dateien, Ordnern, eigenen Modellen oder Klienten und keine Bilder; es wird nirgends aufbewahrt, und nichts wird gesendet. Was Sie sehen, ist, was kopiert wird.</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Lenkung</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>A&amp;uto</source>
        <translation>&amp;Auto</translation>
    </message>
    <message>
        <source>Add, remove and check models</source>
        <translation>Modelle hinzufügen, entfernen und prüfen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Erweiterte Einstellungen</translation>
    </message>
    <message>
        <source>Find the strength of an edit</source>
        <translation>Die Stärke einer Bearbeitung finden</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Lenkung</translation>
    </message>
    <message>
        <source>How closely the picture follows the prompt; an edit takes a fifth of it</source>
        <translation>Wie eng das Bild dem Prompt folgt; eine Bearbeitung nimmt ein Fünftel davon</translation>
    </message>
    <message>
        <source>How far an edit may leave the picture it starts from (edits only)</source>
        <translation>Wie weit sich eine Bearbeitung vom Ausgangsbild entfernen darf (nur Bearbeitungen)</translation>
    </message>
    <message>
        <source>More steps take longer and draw finer</source>
        <translation>Mehr Schritte dauern länger und zeichnen feiner</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>So many seeds are tried; the best comes first, by the emotion, the content and what an edit keeps. All of them stay in the history.</source>
        <translation>So viele Startwerte werden versucht; der beste kommt zuerst, nach der Emotion, dem Inhalt und dem, was eine Bearbeitung bewahrt. Alle bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>St&amp;rength</source>
        <translation>Stä&amp;rke</translation>
    </message>
    <message>
        <source>Start of the emotion&apos;s guidance</source>
        <translation>Beginn der Lenkung durch die Emotion</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Strength of an edit, in percent</source>
        <translation>Stärke einer Bearbeitung, in Prozent</translation>
    </message>
    <message>
        <source>Tr&amp;ies</source>
        <translation>&amp;Versuche</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Up to three edits are tried; the gentlest that reaches the emotion is kept (edits only)</source>
        <translation>Bis zu drei Bearbeitungen werden versucht; die sanfteste, die die Emotion erreicht, bleibt (nur Bearbeitungen)</translation>
    </message>
    <message>
        <source>When the emotion sets in: earlier changes more, later keeps more</source>
        <translation>Wann die Emotion einsetzt: früher ändert mehr, später bewahrt mehr</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>AmountBar</name>
    <message>
        <source>Amo&amp;unt</source>
        <translation>&amp;Stärke</translation>
    </message>
    <message>
        <source>Amount back to 100 %</source>
        <translation>Stärke zurück auf 100 %</translation>
    </message>
    <message>
        <source>Amount of the edit, in percent</source>
        <translation>Stärke der Bearbeitung, in Prozent</translation>
    </message>
    <message>
        <source>Back to 100 %, as it was made</source>
        <translation>Zurück auf 100 %, wie es gemacht wurde</translation>
    </message>
    <message>
        <source>How much of the change of light and colour is shown; 0 % is the original</source>
        <translation>Wie viel der Änderung von Licht und Farbe gezeigt wird; 0 % ist das Original</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>A Whole &amp;Folder…</source>
        <translation>&amp;Ganzer Ordner…</translation>
    </message>
    <message>
        <source>Apply This Look</source>
        <translation>Diesen Look anwenden</translation>
    </message>
    <message>
        <source>Choose P&amp;ictures…</source>
        <translation>&amp;Bilder wählen…</translation>
    </message>
    <message>
        <source>They stay as they are; the results go to a folder that you choose.</source>
        <translation>Sie bleiben, wie sie sind; die Ergebnisse kommen in einen Ordner, den Sie wählen.</translation>
    </message>
    <message>
        <source>What of their files goes along with the results:</source>
        <translation>Was aus ihren Dateien mit den Ergebnissen mitgeht:</translation>
    </message>
    <message>
        <source>Which pictures shall have this look?</source>
        <translation>Welche Bilder sollen diesen Look haben?</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Choose an emotion on the wheel, or write a prompt.</source>
        <translation>Wählen Sie eine Emotion auf dem Rad, oder schreiben Sie einen Prompt.</translation>
    </message>
    <message>
        <source>Write first what the picture should show.</source>
        <translation>Schreiben Sie zuerst, was das Bild zeigen soll.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>And {0} more.</source>
        <translation>Und {0} weitere.</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>A batch is being checked; it can begin later.</source>
        <translation>Ein Stapel wird geprüft; er kann später beginnen.</translation>
    </message>
    <message>
        <source>Many pictures are made outside of clients&apos; folders, which are sealed: leave the client first.</source>
        <translation>Viele Bilder entstehen außerhalb der Klientenordner, die versiegelt sind: Verlassen Sie zuerst den Klienten.</translation>
    </message>
    <message>
        <source>The batch “{0}” is at {1} of {2} pictures; those stay, and it can go on later.</source>
        <translation>Der Stapel „{0}“ ist bei {1} von {2} Bildern; diese bleiben, und er kann später weitergehen.</translation>
    </message>
    <message>
        <source>manifest.csv there says why {0} could not be made.</source>
        <translation>manifest.csv dort sagt, warum {0} nicht entstehen konnten.</translation>
    </message>
    <message>
        <source>{0} of {1} pictures are in “{2}”.</source>
        <translation>{0} von {1} Bildern sind in „{2}“.</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Go On</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take this row away; the pictures stay</source>
        <translation>Diese Zeile wegnehmen; die Bilder bleiben</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <source>What is there stays; it can go on later</source>
        <translation>Was da ist, bleibt; es kann später weitergehen</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
</context>
<context>
    <name>BrightnessDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>From (0 is black)</source>
        <translation>Von (0 ist Schwarz)</translation>
    </message>
    <message>
        <source>From {0} % to {1} % of white</source>
        <translation>Von {0} % bis {1} % von Weiß</translation>
    </message>
    <message>
        <source>Only So Bright</source>
        <translation>Nur so hell</translation>
    </message>
    <message>
        <source>To (100 is white)</source>
        <translation>Bis (100 ist Weiß)</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Hold to see the original</source>
        <translation>Halten, um das Original zu sehen</translation>
    </message>
    <message>
        <source>Hold to see the original (O on the canvas)</source>
        <translation>Halten, um das Original zu sehen (O auf der Leinwand)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Click to show it</source>
        <translation>Zum Zeigen klicken</translation>
    </message>
</context>
<context>
    <name>CardFiles</name>
    <message>
        <source>Picture cards</source>
        <translation>Bildkarten</translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message>
        <source>&amp;Backs</source>
        <translation>&amp;Rückseiten</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A6 (105 × 148 mm)</source>
        <translation>A6 (105 × 148 mm)</translation>
    </message>
    <message>
        <source>Backs</source>
        <translation>Rückseiten</translation>
    </message>
    <message>
        <source>Backs follow each page: print on both sides, turned over the long edge, at 100 %.</source>
        <translation>Auf jede Seite folgen ihre Rückseiten: beidseitig drucken, über die lange Kante gewendet, bei 100 %.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Cards: {0}, on a page: {1}. Pages: {2}.</source>
        <translation>Karten: {0}, auf einer Seite: {1}. Seiten: {2}.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Make Them…</source>
        <translation>Erstellen…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Picture Cards</source>
        <translation>Bildkarten</translation>
    </message>
    <message>
        <source>Playing card (63 × 89 mm)</source>
        <translation>Spielkarte (63 × 89 mm)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The emotion that was asked for</source>
        <translation>Die gewünschte Emotion</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>Der Prompt</translation>
    </message>
    <message>
        <source>With your &amp;notes on the backs</source>
        <translation>&amp;Mit Ihren Notizen auf den Rückseiten</translation>
    </message>
</context>
<context>
    <name>ClientKeeper</name>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>Client: {0}</source>
        <translation>Klient: {0}</translation>
    </message>
    <message>
        <source>Everything is kept in the encrypted folder of “{0}”.</source>
        <translation>Alles wird im verschlüsselten Ordner von „{0}“ aufbewahrt.</translation>
    </message>
    <message>
        <source>One minute</source>
        <translation>Eine Minute</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>The client is locked. What was not saved is kept in its folder.</source>
        <translation>Der Klient ist gesperrt. Was nicht gespeichert war, liegt in seinem Ordner.</translation>
    </message>
    <message>
        <source>The new password opens the client from now on.</source>
        <translation>Ab jetzt öffnet das neue Passwort den Klienten.</translation>
    </message>
    <message>
        <source>{0} Until then the client is not locked: its work would be lost.</source>
        <translation>{0} Bis dahin ist der Klient nicht gesperrt: Seine Arbeit wäre verloren.</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
</context>
<context>
    <name>ClientPapers</name>
    <message>
        <source>A template has {0} characters at most: it stays as it was.</source>
        <translation>Eine Vorlage hat höchstens {0} Zeichen: Sie bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>What papers begin with. {client}, {date}, {session} and {emotions} are put in.</source>
        <translation>Womit Blätter beginnen. {client}, {date}, {session} und {emotions} werden eingesetzt.</translation>
    </message>
</context>
<context>
    <name>Computing</name>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>Apples GPU</translation>
    </message>
    <message>
        <source>Automatic ({0})</source>
        <translation>Automatisch ({0})</translation>
    </message>
    <message>
        <source>Computes on {0}</source>
        <translation>Rechnet auf {0}</translation>
    </message>
    <message>
        <source>Computes on {0}, chosen automatically</source>
        <translation>Rechnet auf {0}, automatisch gewählt</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>The picture in the making is finished first; the next one is made so.</source>
        <translation>Das entstehende Bild wird zuerst fertig; das nächste wird so gemacht.</translation>
    </message>
    <message>
        <source>The picture in the making is finished first; the next one is made there.</source>
        <translation>Das entstehende Bild wird zuerst fertig; das nächste wird dort gemacht.</translation>
    </message>
    <message>
        <source>{0} #{1}</source>
        <translation>{0} #{1}</translation>
    </message>
    <message>
        <source>{0} (there is also: {1})</source>
        <translation>{0} (außerdem gibt es: {1})</translation>
    </message>
    <message>
        <source>“{0}”, chosen to compute on, is not there; Automatic took “{1}”.</source>
        <translation>„{0}“, zum Rechnen gewählt, ist nicht da; Automatisch hat „{1}“ genommen.</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cover: the window is covered with a calm picture</source>
        <translation>Verdeckt: Ein ruhiges Bild liegt über dem Fenster</translation>
    </message>
    <message>
        <source>Show the Window Again</source>
        <translation>Fenster wieder zeigen</translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>, mirrored</source>
        <translation>, gespiegelt</translation>
    </message>
    <message>
        <source>, straightened by {0}°</source>
        <translation>, um {0}° begradigt</translation>
    </message>
    <message>
        <source>, turned by {0}°</source>
        <translation>, um {0}° gedreht</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Ctrl they size it, comma and period straighten, brackets turn by quarters, H and V mirror, 0 begins anew; Enter crops, Esc leaves all as it is.</source>
        <translation>Pfeiltasten verschieben ihn, mit Strg ändern sie seine Größe, Komma und Punkt begradigen, eckige Klammern drehen um Viertel, H und V spiegeln, 0 beginnt neu; Enter schneidet zu, Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Frame of the part that is kept</source>
        <translation>Rahmen des Teils, der bleibt</translation>
    </message>
    <message>
        <source>{0} by {1} pixels, {2} from the left, {3} from the top</source>
        <translation>{0} mal {1} Pixel, {2} von links, {3} von oben</translation>
    </message>
</context>
<context>
    <name>CropController</name>
    <message>
        <source>Cropped to {0}.</source>
        <translation>Auf {0} zugeschnitten.</translation>
    </message>
    <message>
        <source>The mask came along.</source>
        <translation>Die Maske ist mitgekommen.</translation>
    </message>
    <message>
        <source>The part of “{0}” is being cut out.</source>
        <translation>Der Teil von „{0}“ wird ausgeschnitten.</translation>
    </message>
    <message>
        <source>The picture is veiled. Show it first, then crop it.</source>
        <translation>Das Bild ist verhüllt. Zeigen Sie es zuerst, dann schneiden Sie es zu.</translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Begin anew (0)</source>
        <translation>Neu beginnen (0)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Mirror left and right (H)</source>
        <translation>Links und rechts spiegeln (H)</translation>
    </message>
    <message>
        <source>Mirror top and bottom (V)</source>
        <translation>Oben und unten spiegeln (V)</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Ratio of width to height; turned with the picture</source>
        <translation>Verhältnis von Breite zu Höhe; dreht sich mit dem Bild</translation>
    </message>
    <message>
        <source>Straighten (comma, period). This alone makes new pixels; cutting keeps all.</source>
        <translation>Begradigen (Komma, Punkt). Nur das erzeugt neue Pixel; der Schnitt bewahrt alle.</translation>
    </message>
    <message>
        <source>Straighten, in degrees</source>
        <translation>Begradigen, in Grad</translation>
    </message>
    <message>
        <source>Turn left ([)</source>
        <translation>Nach links drehen ([)</translation>
    </message>
    <message>
        <source>Turn right (])</source>
        <translation>Nach rechts drehen (])</translation>
    </message>
    <message>
        <source>{0} : {1}</source>
        <translation>{0} : {1}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Differences, marks and note</source>
        <translation>Unterschiede, Markierungen und Notiz</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>A click shows a picture that is veiled.</source>
        <translation>Ein Klick zeigt ein Bild, das verhüllt ist.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Colour table (*.cube)</source>
        <translation>Farbtabelle (*.cube)</translation>
    </message>
    <message>
        <source>Copy them into a report. They may name a file of yours: look before.</source>
        <translation>Kopieren Sie sie in einen Bericht. Sie können eine Ihrer Dateien nennen: Sehen Sie vorher nach.</translation>
    </message>
    <message>
        <source>Escape covers the picture; pressed again, it leads to the covered window.</source>
        <translation>Escape verdeckt das Bild; noch einmal gedrückt, führt es zum verdeckten Fenster.</translation>
    </message>
    <message>
        <source>Export Contact Sheet</source>
        <translation>Kontaktbogen exportieren</translation>
    </message>
    <message>
        <source>Export Look</source>
        <translation>Look exportieren</translation>
    </message>
    <message>
        <source>Export Mask</source>
        <translation>Maske exportieren</translation>
    </message>
    <message>
        <source>Export Paper</source>
        <translation>Blatt exportieren</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Export Ratings</source>
        <translation>Bewertungen exportieren</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Folder for the Results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Folder of Pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Look, to be applied here (*.look)</source>
        <translation>Look, hier anzuwenden (*.look)</translation>
    </message>
    <message>
        <source>Mask From a File</source>
        <translation>Maske aus einer Datei</translation>
    </message>
    <message>
        <source>Name of the mask:</source>
        <translation>Name der Maske:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on “{0}”:</source>
        <translation>Notiz zu „{0}“:</translation>
    </message>
    <message>
        <source>Open Picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on A4 (*.pdf)</source>
        <translation>PDF auf A4 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on Letter (*.pdf)</source>
        <translation>PDF auf Letter (*.pdf)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture Cards</source>
        <translation>Bildkarten</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Present the picture on this screen?</source>
        <translation>Das Bild auf diesem Bildschirm präsentieren?</translation>
    </message>
    <message>
        <source>Save Mask</source>
        <translation>Maske speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags that all {0} have, with commas between them:</source>
        <translation>Schlagwörter, die alle {0} haben, mit Kommas dazwischen:</translation>
    </message>
    <message>
        <source>Tags, with commas between them:</source>
        <translation>Schlagwörter, mit Kommas dazwischen:</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>The right and left arrow keys walk the steps of a series.</source>
        <translation>Die Pfeiltasten nach rechts und links gehen die Schritte einer Serie.</translation>
    </message>
    <message>
        <source>There is one screen, and the window will lie behind the picture.</source>
        <translation>Es gibt einen Bildschirm, und das Fenster wird hinter dem Bild liegen.</translation>
    </message>
    <message>
        <source>{0} ends the presentation.</source>
        <translation>{0} beendet die Präsentation.</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Amount of all changes, in percent</source>
        <translation>Stärke aller Änderungen, in Prozent</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>Jede Änderung</translation>
    </message>
    <message>
        <source>How much of all changes is shown; 0 % is the picture that was edited</source>
        <translation>Wie viel von allen Änderungen gezeigt wird; 0 % ist das Bild, das bearbeitet wurde</translation>
    </message>
    <message>
        <source>How much of all changes is shown; 0 % is the picture without guidance</source>
        <translation>Wie viel von allen Änderungen gezeigt wird; 0 % ist das Bild ohne Lenkung</translation>
    </message>
    <message>
        <source>Show a slider for each change</source>
        <translation>Einen Regler für jede Änderung zeigen</translation>
    </message>
</context>
<context>
    <name>EmotionBars</name>
    <message>
        <source>No readings yet. {0}</source>
        <translation>Noch keine Vorhersagen. {0}</translation>
    </message>
    <message>
        <source>Predicted emotions</source>
        <translation>Vorhergesagte Emotionen</translation>
    </message>
    <message>
        <source>Prediction of a model, not an assessment.</source>
        <translation>Vorhersage eines Modells, keine Beurteilung.</translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation>vorher {0}</translation>
    </message>
    <message>
        <source>judge {0}</source>
        <translation>Prüfer {0}</translation>
    </message>
    <message>
        <source>now {0}</source>
        <translation>jetzt {0}</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>A second model that never steers the picture</source>
        <translation>Ein zweites Modell, das das Bild nie lenkt</translation>
    </message>
    <message>
        <source>How similar the forming picture is to what is wanted</source>
        <translation>Wie ähnlich das entstehende Bild dem Gewünschten ist</translation>
    </message>
    <message>
        <source>Not made here · read by {0}</source>
        <translation>Nicht hier gemacht · gelesen von {0}</translation>
    </message>
    <message>
        <source>Predicted emotions</source>
        <translation>Vorhergesagte Emotionen</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
        <source>Show the predicted emotions</source>
        <translation>Vorhergesagte Emotionen zeigen</translation>
    </message>
    <message>
        <source>Show the timing curve</source>
        <translation>Zeitkurve zeigen</translation>
    </message>
    <message>
        <source>Shown once a picture has been made</source>
        <translation>Wird gezeigt, sobald ein Bild entstanden ist</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>The guide&apos;s reading before</source>
        <translation>Vorhersage des Wegweisers vorher</translation>
    </message>
    <message>
        <source>The guide&apos;s reading of this picture</source>
        <translation>Vorhersage des Wegweisers für dieses Bild</translation>
    </message>
    <message>
        <source>The judge: {0}</source>
        <translation>Der Prüfer: {0}</translation>
    </message>
    <message>
        <source>What a reading says, and what it does not</source>
        <translation>Was eine Vorhersage sagt, und was nicht</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>guidance did not set in</source>
        <translation>die Lenkung hat nicht eingesetzt</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>likeness to the source {0}</source>
        <translation>Ähnlichkeit mit der Vorlage {0}</translation>
    </message>
    <message>
        <source>not an assessment</source>
        <translation>keine Beurteilung</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;How it was made</source>
        <translation>&amp;Wie es gemacht wurde</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Long side</source>
        <translation>&amp;Lange Seite</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>; unsharp mask of brightness: radius {0} pixels, {1}</source>
        <translation>; Unscharfmaskierung der Helligkeit: Radius {0} Pixel, {1}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Colour space</source>
        <translation>Farbraum</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>How large it prints by itself; it is sharp at any size</source>
        <translation>Wie groß es von sich aus gedruckt wird; scharf ist es in jeder Größe</translation>
    </message>
    <message>
        <source>IPTC: edited by a generative model</source>
        <translation>IPTC: von einem generativen Modell bearbeitet</translation>
    </message>
    <message>
        <source>IPTC: generated by a trained model</source>
        <translation>IPTC: von einem trainierten Modell erzeugt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lon&amp;ger side</source>
        <translation>Längere &amp;Seite</translation>
    </message>
    <message>
        <source>Long side on paper, in millimetres</source>
        <translation>Lange Seite auf dem Papier, in Millimetern</translation>
    </message>
    <message>
        <source>Longer side in pixels at most</source>
        <translation>Längere Seite in Pixeln, höchstens</translation>
    </message>
    <message>
        <source>Made &amp;with AI</source>
        <translation>Mit &amp;KI gemacht</translation>
    </message>
    <message>
        <source>More is finer and a larger file</source>
        <translation>Mehr ist feiner und eine größere Datei</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>Na&amp;men</translation>
    </message>
    <message>
        <source>Neither data of the photograph nor how the picture was made goes along</source>
        <translation>Weder Daten des Fotos noch die Entstehung des Bildes gehen mit</translation>
    </message>
    <message>
        <source>Pattern of names</source>
        <translation>Namensmuster</translation>
    </message>
    <message>
        <source>Pixels of the longer side at most; 0 leaves the size as it is</source>
        <translation>Höchstens so viele Pixel der längeren Seite; 0 lässt die Größe, wie sie ist</translation>
    </message>
    <message>
        <source>Quality, 1 to 100</source>
        <translation>Qualität, 1 bis 100</translation>
    </message>
    <message>
        <source>SVG and PDF have no place for it</source>
        <translation>SVG und PDF haben keinen Platz dafür</translation>
    </message>
    <message>
        <source>Sharp&amp;en for the size</source>
        <translation>Für &amp;die Größe schärfen</translation>
    </message>
    <message>
        <source>The largest: {0}</source>
        <translation>Das größte: {0}</translation>
    </message>
    <message>
        <source>What goes along with the picture</source>
        <translation>Was mit dem Bild mitgeht</translation>
    </message>
    <message>
        <source>only PNG has a place for it</source>
        <translation>nur PNG hat dafür einen Platz</translation>
    </message>
    <message>
        <source>prompt and emotion</source>
        <translation>Prompt und Emotion</translation>
    </message>
    <message>
        <source>prompt, emotion, seed and model</source>
        <translation>Prompt, Emotion, Startwert und Modell</translation>
    </message>
    <message>
        <source>the prompt, as title</source>
        <translation>der Prompt, als Titel</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} Pixel</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation>„{0}“ exportiert.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The recipe is on the clipboard.</source>
        <translation>Das Rezept ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>{0} of {1} pictures are exported, into “{2}”.</source>
        <translation>{0} von {1} Bildern sind exportiert, nach „{2}“.</translation>
    </message>
    <message>
        <source>{0} pictures are being written.</source>
        <translation>{0} Bilder werden geschrieben.</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>„{0}“ wird geschrieben.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Choose a Folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>The folder used last</source>
        <translation>Der zuletzt benutzte Ordner</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>A folder that is not there now is passed over for the one used last.</source>
        <translation>Ein Ordner, der gerade nicht da ist, wird übergangen; dann gilt der zuletzt benutzte.</translation>
    </message>
    <message>
        <source>This is where the dialogs begin; each file can go anywhere.</source>
        <translation>Hier beginnen die Dialoge; jede Datei kann überallhin.</translation>
    </message>
    <message>
        <source>While a client is open, its sessions lie in its own folder.</source>
        <translation>Solange ein Klient offen ist, liegen seine Sitzungen in seinem eigenen Ordner.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>An edit begins with the original, so that edits do not pile up.
Checked, it begins with the edit that is shown.</source>
        <translation>Eine Bearbeitung beginnt beim Original, damit sich Bearbeitungen nicht anhäufen.
Angekreuzt, beginnt sie bei der gezeigten Bearbeitung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the emotion of the picture shown (Ctrl+Shift+Return)</source>
        <translation>Die Emotion des gezeigten Bildes ändern (Strg+Umschalt+Return)</translation>
    </message>
    <message>
        <source>Changes the emotion of the picture shown</source>
        <translation>Ändert die Emotion des gezeigten Bildes</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Go on from this edit</source>
        <translation>Von dieser Bearbeitung aus weiter</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Es wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>Look at the picture in the making again</source>
        <translation>Das entstehende Bild wieder ansehen</translation>
    </message>
    <message>
        <source>Make a new picture from the prompt (Ctrl+Return)</source>
        <translation>Ein neues Bild aus dem Prompt machen (Strg+Return)</translation>
    </message>
    <message>
        <source>Makes a new picture from the prompt</source>
        <translation>Macht ein neues Bild aus dem Prompt</translation>
    </message>
    <message>
        <source>Stop after this step (Esc); what waits goes on</source>
        <translation>Nach diesem Schritt anhalten (Esc); was wartet, geht weiter</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
</context>
<context>
    <name>GenerationController</name>
    <message>
        <source>“{0}” is finished.</source>
        <translation>„{0}“ ist fertig.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Every picture of the session. Up and Down choose, Left goes to what it was made from, Right to what was made from it; 1 to 5 give stars, 0 takes them away.</source>
        <translation>Jedes Bild der Sitzung. Hoch und Herunter wählen, Links geht zu dem, woraus es gemacht wurde, Rechts zu dem, was daraus gemacht wurde; 1 bis 5 geben Sterne, 0 nimmt sie weg.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No picture is like that.</source>
        <translation>Kein Bild ist so.</translation>
    </message>
    <message>
        <source>Your pictures will gather here.</source>
        <translation>Ihre Bilder sammeln sich hier.</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>An earlier version made it in another way: made now it may look different.</source>
        <translation>Eine frühere Version hat es auf andere Weise gemacht: Jetzt gemacht, kann es anders aussehen.</translation>
    </message>
    <message>
        <source>Deleted “{0}” and the picture made from it.</source>
        <translation>„{0}“ und das daraus gemachte Bild gelöscht.</translation>
    </message>
    <message>
        <source>Deleted “{0}” and the {1} pictures made from it.</source>
        <translation>„{0}“ und die {1} daraus gemachten Bilder gelöscht.</translation>
    </message>
    <message>
        <source>Deleted “{0}”.</source>
        <translation>„{0}“ gelöscht.</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>Entsteht gerade</translation>
    </message>
    <message>
        <source>Prompt, emotion and settings are as they were for “{0}”.</source>
        <translation>Prompt, Emotion und Einstellungen sind, wie sie für „{0}“ waren.</translation>
    </message>
    <message>
        <source>The note was cut after {0} characters, the most that are kept.</source>
        <translation>Die Notiz wurde nach {0} Zeichen abgeschnitten, mehr werden nicht behalten.</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Add From a Hub</source>
        <translation>Von einem Hub hinzufügen</translation>
    </message>
    <message>
        <source>Go Online and Add</source>
        <translation>Online gehen und hinzufügen</translation>
    </message>
    <message>
        <source>Name on the hub</source>
        <translation>Name auf dem Hub</translation>
    </message>
    <message>
        <source>The licence is told before the download. Cancelling keeps what has come, to go on with later. Some owners want you to agree to terms on the hub&apos;s page first.</source>
        <translation>Die Lizenz wird vor dem Download genannt. Abbrechen behält, was angekommen ist, um später weiterzumachen. Manche Anbieter verlangen, dass Sie zuerst auf der Seite des Hubs Bedingungen zustimmen.</translation>
    </message>
    <message>
        <source>This goes online: {0} is asked for the model, and what it needs is downloaded. Apart from this, MUSE Desktop never does.</source>
        <translation>Dies geht online: {0} wird nach dem Modell gefragt, und was nötig ist, wird heruntergeladen. Sonst tut MUSE Desktop das nie.</translation>
    </message>
    <message>
        <source>owner/name, or the page&apos;s address</source>
        <translation>Anbieter/Name, oder die Adresse der Seite</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Open a picture…</source>
        <translation>Bild öffnen…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Try the photograph “{0}”</source>
        <translation>Das Foto „{0}“ ausprobieren</translation>
    </message>
    <message>
        <source>Use the prompt “{0}”</source>
        <translation>Den Prompt „{0}“ benutzen</translation>
    </message>
    <message>
        <source>What shall the picture show, and how shall it feel?</source>
        <translation>Was soll das Bild zeigen, und wie soll es sich anfühlen?</translation>
    </message>
    <message>
        <source>Write a prompt, choose an emotion on the wheel, and press Generate.
Or drop a picture here to change its emotion, or try one of these photographs.</source>
        <translation>Schreiben Sie einen Prompt, wählen Sie eine Emotion auf dem Rad, und drücken Sie „Erzeugen“.
Oder ziehen Sie ein Bild hierher, um seine Emotion zu ändern, oder probieren Sie eines dieser Fotos aus.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>{0} · loading…</source>
        <translation>{0} · wird geladen…</translation>
    </message>
    <message>
        <source>{0} · ready</source>
        <translation>{0} · bereit</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>„{0}“ löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>It could not be deleted ({0}).</source>
        <translation>Es konnte nicht gelöscht werden ({0}).</translation>
    </message>
    <message>
        <source>It is removed from the disk and cannot be brought back here. A flash disk may keep its sealed bytes for a while; without the password nobody can read them.</source>
        <translation>Es wird vom Datenträger entfernt und lässt sich hier nicht zurückholen. Ein Flash-Speicher kann seine versiegelten Bytes noch eine Weile behalten; ohne das Passwort kann sie niemand lesen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Sessions in this client&apos;s folder</source>
        <translation>Sitzungen im Ordner dieses Klienten</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>Der Ordner kann nicht gelesen werden ({0}).</translation>
    </message>
    <message>
        <source>There is no session in this client&apos;s folder yet. Save puts one there.</source>
        <translation>Im Ordner dieses Klienten ist noch keine Sitzung. „Speichern“ legt eine dort ab.</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>All eight emotions have a label.</source>
        <translation>Alle acht Emotionen haben eine Bezeichnung.</translation>
    </message>
    <message>
        <source>Emotion of the label “{0}”</source>
        <translation>Emotion der Bezeichnung „{0}“</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>Say which emotion each label of this classifier stands for. Several labels may mean the same one: their probabilities add up.</source>
        <translation>Sagen Sie, für welche Emotion jede Bezeichnung dieses Klassifikators steht. Mehrere Bezeichnungen dürfen dieselbe meinen: Ihre Wahrscheinlichkeiten werden addiert.</translation>
    </message>
    <message>
        <source>Still without a label: {0}.</source>
        <translation>Noch ohne Bezeichnung: {0}.</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
</context>
<context>
    <name>LookFiles</name>
    <message>
        <source>A colour table holds what the look does everywhere; what differs from place to place is not in it.</source>
        <translation>Eine Farbtabelle enthält, was der Look überall tut; was von Ort zu Ort verschieden ist, steht nicht darin.</translation>
    </message>
    <message>
        <source>A look is being applied.</source>
        <translation>Ein Look wird angewendet.</translation>
    </message>
    <message>
        <source>Applying the look…</source>
        <translation>Der Look wird angewendet…</translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation>„{0}“ exportiert.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>{0} of {1} pictures have the look now, in “{2}”.</source>
        <translation>{0} von {1} Bildern haben jetzt den Look, in „{2}“.</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>„{0}“ wird geschrieben.</translation>
    </message>
    <message>
        <source>“{0}” is there already in “{1}”, and was left as it is.</source>
        <translation>„{0}“ ist schon in „{1}“ und wurde so gelassen, wie es ist.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Abgelegtes Bild</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>&amp;Emotions</source>
        <translation>&amp;Emotionen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Intensities in percent</source>
        <translation>&amp;Intensitäten in Prozent</translation>
    </message>
    <message>
        <source>&amp;Masks</source>
        <translation>&amp;Masken</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation>E&amp;rgebnisse nach</translation>
    </message>
    <message>
        <source>&amp;Seeds of each</source>
        <translation>&amp;Startwerte je Bild</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>All eight emotions</source>
        <translation>Alle acht Emotionen</translation>
    </message>
    <message>
        <source>All go to a folder, with a table of what became of each. It can be stopped at any time and goes on from there.</source>
        <translation>Alle kommen in einen Ordner, mit einer Tabelle, was aus jedem wurde. Es kann jederzeit angehalten werden und geht von dort weiter.</translation>
    </message>
    <message>
        <source>Choose an emotion, or write a prompt.</source>
        <translation>Wählen Sie eine Emotion oder schreiben Sie einen Prompt.</translation>
    </message>
    <message>
        <source>Choose the folder for the results.</source>
        <translation>Wählen Sie den Ordner für die Ergebnisse.</translation>
    </message>
    <message>
        <source>Choose the folder of the pictures.</source>
        <translation>Wählen Sie den Ordner der Bilder.</translation>
    </message>
    <message>
        <source>Choose the table of jobs.</source>
        <translation>Wählen Sie die Tabelle der Aufträge.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Edits of all pictures of a folder</source>
        <translation>Bearbeitungen aller Bilder eines Ordners</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emotionen</translation>
    </message>
    <message>
        <source>Emotions, intensities and seeds are for what the table leaves open. All of it is checked before anything is made.</source>
        <translation>Emotionen, Intensitäten und Startwerte gelten für das, was die Tabelle offen lässt. Alles wird geprüft, bevor etwas entsteht.</translation>
    </message>
    <message>
        <source>Folder for the Results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>Folder of Pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Intensities are numbers from 0 to 100, at most {0} of them.</source>
        <translation>Intensitäten sind Zahlen von 0 bis 100, höchstens {0}.</translation>
    </message>
    <message>
        <source>Intensities in percent</source>
        <translation>Intensitäten in Prozent</translation>
    </message>
    <message>
        <source>Make Them</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Many Pictures</source>
        <translation>Viele Bilder</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>New pictures of the prompt</source>
        <translation>Neue Bilder nach dem Prompt</translation>
    </message>
    <message>
        <source>No emotion</source>
        <translation>Keine Emotion</translation>
    </message>
    <message>
        <source>Of {0}; “/” makes folders</source>
        <translation>Aus {0}; „/“ macht Ordner</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Ergebnisse nach</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>Startwerte je Bild</translation>
    </message>
    <message>
        <source>Several with spaces between them: 30 60 90</source>
        <translation>Mehrere mit Leerzeichen dazwischen: 30 60 90</translation>
    </message>
    <message>
        <source>Table of Jobs</source>
        <translation>Tabelle der Aufträge</translation>
    </message>
    <message>
        <source>Tables of jobs (*.csv *.jsonl *.json)</source>
        <translation>Tabellen von Aufträgen (*.csv *.jsonl *.json)</translation>
    </message>
    <message>
        <source>The wheel&apos;s: {0}</source>
        <translation>Die des Rads: {0}</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>What a table of jobs says</source>
        <translation>Was eine Tabelle von Aufträgen sagt</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Was entsteht</translation>
    </message>
    <message>
        <source>What the mask of a picture beside it is called; where there is none, all of the picture may change</source>
        <translation>Wie die Maske neben einem Bild heißt; wo keine ist, darf sich das ganze Bild ändern</translation>
    </message>
    <message>
        <source>Write first what the picture should show.</source>
        <translation>Schreiben Sie zuerst, was das Bild zeigen soll.</translation>
    </message>
    <message>
        <source>{0} of each picture; those in the folder stay as they are.</source>
        <translation>{0} von jedem Bild; die im Ordner bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{0} pictures by the model that is chosen, at its steps and size.</source>
        <translation>{0} Bilder mit dem gewählten Modell, in dessen Schritten und Größe.</translation>
    </message>
</context>
<context>
    <name>Maps</name>
    <message>
        <source>Choose an emotion on the wheel first.</source>
        <translation>Wählen Sie zuerst eine Emotion auf dem Rad.</translation>
    </message>
    <message>
        <source>Looking where {0} comes from…</source>
        <translation>Es wird nachgesehen, woher „{0}“ kommt…</translation>
    </message>
    <message>
        <source>What changed: {0}</source>
        <translation>Was sich geändert hat: {0}</translation>
    </message>
    <message>
        <source>Where the guide sees {0}: {1}</source>
        <translation>Wo der Wegweiser „{0}“ sieht: {1}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>dagegen</translation>
    </message>
    <message>
        <source>all over</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>for it</source>
        <translation>dafür</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>lower middle</source>
        <translation>unten in der Mitte</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>most</source>
        <translation>am meisten</translation>
    </message>
    <message>
        <source>mostly {0}</source>
        <translation>vor allem {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>spread out</source>
        <translation>verteilt</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>upper middle</source>
        <translation>oben in der Mitte</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>oben rechts</translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>A picture has at most {0} tags.</source>
        <translation>Ein Bild hat höchstens {0} Schlagwörter.</translation>
    </message>
</context>
<context>
    <name>MaskTools</name>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>&amp;Soften the edge</source>
        <translation>&amp;Kante weichzeichnen</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Brush size ([ and ])</source>
        <translation>Pinselgröße ([ und ])</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Maske leeren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Draw around what may change; with Ctrl, around what stays</source>
        <translation>Umfahren, was sich ändern darf; mit Strg, was bleibt</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Fade along a line: drag from where it changes to where it stays</source>
        <translation>Entlang einer Linie verlaufen: ziehen von dort, wo es sich ändert, bis dort, wo es bleibt</translation>
    </message>
    <message>
        <source>Fade from the &amp;top</source>
        <translation>&amp;Verlauf von oben</translation>
    </message>
    <message>
        <source>Fade from the b&amp;ottom</source>
        <translation>V&amp;erlauf von unten</translation>
    </message>
    <message>
        <source>Hardness of the brush</source>
        <translation>Härte des Pinsels</translation>
    </message>
    <message>
        <source>How hard the brush&apos;s edge is ({ and })</source>
        <translation>Wie hart der Rand des Pinsels ist ({ und })</translation>
    </message>
    <message>
        <source>Invert or soften the mask, or keep it to a part</source>
        <translation>Maske umkehren, weichzeichnen oder auf einen Teil beschränken</translation>
    </message>
    <message>
        <source>Masks under names, and from files</source>
        <translation>Masken mit Namen und aus Dateien</translation>
    </message>
    <message>
        <source>Only high&amp;lights</source>
        <translation>Nu&amp;r Lichter</translation>
    </message>
    <message>
        <source>Only sha&amp;dows</source>
        <translation>Nur &amp;Schatten</translation>
    </message>
    <message>
        <source>Only so &amp;bright…</source>
        <translation>&amp;Nur so hell…</translation>
    </message>
    <message>
        <source>Paint where the picture may change</source>
        <translation>Malen, wo sich das Bild ändern darf</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Forget These</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>MUSE Desktop</source>
        <translation>MUSE Desktop</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Contact Sheet…</source>
        <translation>Kontaktbogen…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Wegweiser</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>P&amp;rüfer</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>&amp;Bezeichnungen…</translation>
    </message>
    <message>
        <source>&amp;Show Folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Borrows</source>
        <translation>Leiht sich</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>CLI&amp;P</source>
        <translation>&amp;CLIP</translation>
    </message>
    <message>
        <source>Compare its files with their hashes and load every part</source>
        <translation>Seine Dateien mit ihren Prüfsummen vergleichen und jeden Teil laden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Go online and download the rest</source>
        <translation>Online gehen und den Rest herunterladen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf dem Datenträger</translation>
    </message>
    <message>
        <source>Say which label means which emotion</source>
        <translation>Sagen, welche Bezeichnung welche Emotion meint</translation>
    </message>
    <message>
        <source>Stop &amp;Using</source>
        <translation>&amp;Nicht mehr benutzen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Whose {0} it uses</source>
        <translation>Wessen {0} es benutzt</translation>
    </message>
    <message>
        <source>its own, else {0}&apos;s</source>
        <translation>das eigene, sonst das von {0}</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>das von {0}</translation>
    </message>
    <message>
        <source>{0}&apos;s (not there)</source>
        <translation>das von {0} (nicht da)</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>Changes: {0}</source>
        <translation>Ändert: {0}</translation>
    </message>
    <message>
        <source>Makes: {0}</source>
        <translation>Macht: {0}</translation>
    </message>
    <message>
        <source>Model that changes pictures</source>
        <translation>Modell, das Bilder ändert</translation>
    </message>
    <message>
        <source>Model that makes pictures</source>
        <translation>Modell, das Bilder macht</translation>
    </message>
    <message>
        <source>The model that made the picture where that is known; else {0}</source>
        <translation>Das Modell, das das Bild gemacht hat, wo es bekannt ist; sonst {0}</translation>
    </message>
    <message>
        <source>{0} (automatic)</source>
        <translation>{0} (automatisch)</translation>
    </message>
</context>
<context>
    <name>ModelManager</name>
    <message>
        <source>Models are being changed.</source>
        <translation>Modelle werden geändert.</translation>
    </message>
</context>
<context>
    <name>ModelQuestions</name>
    <message>
        <source>Add a Model From a File</source>
        <translation>Modell aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add a Model From a Folder</source>
        <translation>Modell aus einem Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add as “{0}”</source>
        <translation>Als „{0}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add this one as “{0}”?</source>
        <translation>Dieses als „{0}“ hinzufügen?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete what has come of “{0}”?</source>
        <translation>Löschen, was von „{0}“ angekommen ist?</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>„{0}“ löschen?</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.zip)</source>
        <translation>Modelle (*.safetensors *.zip)</translation>
    </message>
    <message>
        <source>The download would begin anew.</source>
        <translation>Der Download würde von vorn beginnen.</translation>
    </message>
    <message>
        <source>There is a model “{0}” already</source>
        <translation>Es gibt schon ein Modell „{0}“</translation>
    </message>
    <message>
        <source>Use the Models of a Folder</source>
        <translation>Die Modelle eines Ordners benutzen</translation>
    </message>
    <message>
        <source>{0} is deleted from this computer. Pictures made with it stay.</source>
        <translation>{0} wird von diesem Computer gelöscht. Damit gemachte Bilder bleiben.</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Adding {0}…</source>
        <translation>{0} wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Checking {0}…</source>
        <translation>{0} wird geprüft…</translation>
    </message>
    <message>
        <source>Going online…</source>
        <translation>Geht online…</translation>
    </message>
    <message>
        <source>It was not added: its labels must be known.</source>
        <translation>Es wurde nicht hinzugefügt: Seine Bezeichnungen müssen bekannt sein.</translation>
    </message>
    <message>
        <source>{0} used its readers, and use others&apos; now where there are any.</source>
        <translation>{0} benutzte seine Lesemodelle und benutzt jetzt die anderer, wo es welche gibt.</translation>
    </message>
    <message>
        <source>“{0}” is added.</source>
        <translation>„{0}“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation>„{0}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“{0}” is whole.</source>
        <translation>„{0}“ ist vollständig.</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Readers, where a model has none</source>
        <translation>&amp;Lesemodelle, wo ein Modell keine hat</translation>
    </message>
    <message>
        <source>&amp;Use Folder…</source>
        <translation>&amp;Ordner benutzen…</translation>
    </message>
    <message>
        <source>A .safetensors file, or a zip of a model</source>
        <translation>Eine .safetensors-Datei, oder ein Zip eines Modells</translation>
    </message>
    <message>
        <source>Add &amp;File…</source>
        <translation>&amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Copy a model&apos;s folder: diffusers, transformers, or a pack</source>
        <translation>Den Ordner eines Modells kopieren: diffusers, transformers oder ein Paket</translation>
    </message>
    <message>
        <source>Download a model by its name; this goes online</source>
        <translation>Ein Modell nach seinem Namen herunterladen; dies geht online</translation>
    </message>
    <message>
        <source>From a &amp;Hub…</source>
        <translation>&amp;Von einem Hub…</translation>
    </message>
    <message>
        <source>List the packs of a folder, and leave them there</source>
        <translation>Die Pakete eines Ordners auflisten und dort lassen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>Readers for models without their own</source>
        <translation>Lesemodelle für Modelle ohne eigene</translation>
    </message>
    <message>
        <source>What models use that bring no guide, judge or CLIP, unless told otherwise</source>
        <translation>Was Modelle benutzen, die keinen Wegweiser, keinen Prüfer oder kein CLIP mitbringen, wenn nichts anderes gesagt ist</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>There is no such command now.</source>
        <translation>Einen solchen Befehl gibt es gerade nicht.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>PDF &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>„{0}“ löschen?</translation>
    </message>
    <message>
        <source>It could not be deleted ({0}).</source>
        <translation>Es konnte nicht gelöscht werden ({0}).</translation>
    </message>
    <message>
        <source>It is removed from the disk and cannot be brought back here.</source>
        <translation>Es wird vom Datenträger entfernt und lässt sich hier nicht zurückholen.</translation>
    </message>
    <message>
        <source>Kept in the client&apos;s folder, encrypted, whenever you leave it. A template, no legal advice. A PDF or a print lies outside of the folder.</source>
        <translation>Wird im Ordner des Klienten verschlüsselt aufbewahrt, sobald Sie es verlassen. Eine Vorlage, keine Rechtsberatung. Ein PDF oder ein Ausdruck liegt außerhalb des Ordners.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Neu: {0}</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>Der Ordner kann nicht gelesen werden ({0}).</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>One session is open at a time: “{0}” was left alone.</source>
        <translation>Nur eine Sitzung ist zugleich offen: „{0}“ wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Es gibt kein Bild zum Einfügen.</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Added models and their downloads take {0}, more than the {1} GB that they may. Nothing was deleted.</source>
        <translation>Hinzugefügte Modelle und ihre Downloads belegen {0}, mehr als die {1} GB, die sie dürfen. Nichts wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PresentationBar</name>
    <message>
        <source>End the Presentation</source>
        <translation>Präsentation beenden</translation>
    </message>
    <message>
        <source>End the Presentation ({0})</source>
        <translation>Präsentation beenden ({0})</translation>
    </message>
    <message>
        <source>The other screen shows the picture alone.</source>
        <translation>Der andere Bildschirm zeigt nur das Bild.</translation>
    </message>
    <message>
        <source>The other screen shows the picture alone. {0} covers it.</source>
        <translation>Der andere Bildschirm zeigt nur das Bild. {0} verdeckt es.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Exported “{0}”.</source>
        <translation>„{0}“ exportiert.</translation>
    </message>
    <message>
        <source>It could not be printed: look whether the printer, or the folder of the PDF, is there and can be written to.</source>
        <translation>Das Drucken ist nicht gelungen: Sehen Sie nach, ob der Drucker oder der Ordner der PDF da ist und beschrieben werden kann.</translation>
    </message>
    <message>
        <source>It is on its way to “{0}”.</source>
        <translation>Es ist auf dem Weg zu „{0}“.</translation>
    </message>
    <message>
        <source>Pages are being made.</source>
        <translation>Seiten werden erstellt.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>There is no printer here: printing writes a PDF.</source>
        <translation>Hier ist kein Drucker: Gedruckt wird in ein PDF.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Looking for unsaved work…</source>
        <translation>Nicht gespeicherte Arbeit wird gesucht…</translation>
    </message>
    <message>
        <source>No unsaved work of an earlier start is kept.</source>
        <translation>Es ist keine nicht gespeicherte Arbeit von früher da.</translation>
    </message>
    <message>
        <source>The unsaved work of one session is kept.</source>
        <translation>Die nicht gespeicherte Arbeit einer Sitzung ist da.</translation>
    </message>
    <message>
        <source>The unsaved work of {0} sessions is kept.</source>
        <translation>Die nicht gespeicherte Arbeit von {0} Sitzungen ist da.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>MUSE Desktop</source>
        <translation>MUSE Desktop</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>The prompt ends here: {0} characters are the most.</source>
        <translation>Der Prompt endet hier: Mehr als {0} Zeichen gehen nicht.</translation>
    </message>
    <message>
        <source>{0} ({1}?)</source>
        <translation>{0} ({1}?)</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0} does not know {1}.</source>
        <translation>{0} kennt {1} nicht.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>„{0}“</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>What the picture should show</source>
        <translation>Was das Bild zeigen soll</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace “{0}”?</source>
        <translation>„{0}“ ersetzen?</translation>
    </message>
    <message>
        <source>There is a file of this name in {0} already.</source>
        <translation>In {0} ist schon eine Datei dieses Namens.</translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message>
        <source>{0} wait already, the most that can. Ask again when some are made.</source>
        <translation>{0} warten schon, mehr geht nicht. Versuchen Sie es wieder, wenn einige fertig sind.</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Früher (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Später (Alt+Herunter)</translation>
    </message>
    <message>
        <source>Make what an earlier session left</source>
        <translation>Machen, was eine frühere Sitzung übrig ließ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Stop what is being made, and take away what waits</source>
        <translation>Anhalten, was entsteht, und wegnehmen, was wartet</translation>
    </message>
    <message>
        <source>Take It Away (Delete)</source>
        <translation>Wegnehmen (Entf)</translation>
    </message>
    <message>
        <source>Try Again (Enter)</source>
        <translation>Noch einmal versuchen (Enter)</translation>
    </message>
    <message>
        <source>What is made and what waits. Alt+Up and Alt+Down move a row, Delete takes it away, Enter tries again what failed.</source>
        <translation>Was entsteht und was wartet. Alt+Hoch und Alt+Herunter verschieben eine Zeile, Entf nimmt sie weg, Enter versucht Fehlgeschlagenes noch einmal.</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} from an earlier session</source>
        <translation>{0} aus einer früheren Sitzung</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} warten</translation>
    </message>
</context>
<context>
    <name>RatedPicture</name>
    <message>
        <source>Click to show it</source>
        <translation>Zum Zeigen klicken</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <source>The person&apos;s own rating · {0}</source>
        <translation>Die eigene Bewertung der Person · {0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>Erregung</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>pleasure</source>
        <translation>Wohlgefühl</translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Nachher</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>Erregung</translation>
    </message>
    <message>
        <source>How do you feel now? Move the two sliders.</source>
        <translation>Wie fühlen Sie sich jetzt? Verschieben Sie die beiden Regler.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>Wohlgefühl</translation>
    </message>
    <message>
        <source>Rate This Picture</source>
        <translation>Dieses Bild bewerten</translation>
    </message>
    <message>
        <source>Which words fit? None, one or several.</source>
        <translation>Welche Wörter passen? Keines, eines oder mehrere.</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Exported “{0}”. Whoever has this computer can read it.</source>
        <translation>„{0}“ exportiert. Wer diesen Computer hat, kann es lesen.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>„{0}“ wird geschrieben.</translation>
    </message>
</context>
<context>
    <name>RatingsOverSessions</name>
    <message>
        <source>Nothing is rated yet: Client ▸ Rate This Picture.</source>
        <translation>Noch ist nichts bewertet: Klient ▸ Dieses Bild bewerten.</translation>
    </message>
    <message>
        <source>Ratings are being gathered.</source>
        <translation>Bewertungen werden gesammelt.</translation>
    </message>
</context>
<context>
    <name>RatingsPage</name>
    <message>
        <source>Arousal</source>
        <translation>Erregung</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>Wohlgefühl</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Ratings Over Sessions</source>
        <translation>Bewertungen über Sitzungen</translation>
    </message>
    <message>
        <source>Rings: before. Dots: after. What the person said, at the moment it was said; no measurement of a disorder, and no prediction is among it.</source>
        <translation>Ringe: vorher. Punkte: nachher. Was die Person sagte, als sie es sagte; keine Messung einer Störung, und keine Vorhersage ist dabei.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
</context>
<context>
    <name>RatingsPlot</name>
    <message>
        <source>Arousal</source>
        <translation>Erregung</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>Wohlgefühl</translation>
    </message>
    <message>
        <source>Plot of the ratings; the table below says the same</source>
        <translation>Diagramm der Bewertungen; die Tabelle darunter sagt dasselbe</translation>
    </message>
</context>
<context>
    <name>RunTeller</name>
    <message>
        <source>Finishing…</source>
        <translation>Wird fertiggestellt…</translation>
    </message>
</context>
<context>
    <name>SavedMasks</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save This Mask…</source>
        <translation>Diese Maske &amp;speichern…</translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation>„{0}“ exportiert.</translation>
    </message>
    <message>
        <source>From a &amp;File…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Mask {0}</source>
        <translation>Maske {0}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>The mask “{0}” is saved in this session.</source>
        <translation>Die Maske „{0}“ ist in dieser Sitzung gespeichert.</translation>
    </message>
    <message>
        <source>To a F&amp;ile…</source>
        <translation>In eine Da&amp;tei…</translation>
    </message>
    <message>
        <source>{0}, mask</source>
        <translation>{0}, Maske</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>„{0}“ wird geschrieben.</translation>
    </message>
    <message>
        <source>“{0}” is of another shape than the picture, and was stretched.</source>
        <translation>„{0}“ hat eine andere Form als das Bild und wurde gestreckt.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>&lt;b&gt;From outside&lt;/b&gt; you need not believe this window: in a terminal &lt;code&gt;{0}&lt;/code&gt; lists the same, and prints nothing where there is none. Surest is a computer whose network is off: everything here works without.</source>
        <translation>&lt;b&gt;Von außen&lt;/b&gt; müssen Sie diesem Fenster nicht glauben: In einem Terminal zeigt &lt;code&gt;{0}&lt;/code&gt; dasselbe und gibt nichts aus, wo es nichts gibt. Am sichersten ist ein Computer, dessen Netz aus ist: Hier geht alles auch ohne.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Its open sockets now&lt;/b&gt;, as the system lists them:</source>
        <translation>&lt;b&gt;Seine offenen Sockets jetzt&lt;/b&gt;, wie das System sie auflistet:</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not sealed.&lt;/b&gt; By itself the program opens no connection; only adding a model from a hub by its name does. Sealed, it refuses that too.</source>
        <translation>&lt;b&gt;Nicht versiegelt.&lt;/b&gt; Von sich aus öffnet das Programm keine Verbindung; das tut nur, wer ein Modell mit seinem Namen von einem Hub hinzufügt. Versiegelt lehnt es auch das ab.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Sealed.&lt;/b&gt; The program refuses every connection: downloads of models, look-ups of names, and whatever a library might try. It stays so, in all its windows and on the command line, until the seal is broken here.</source>
        <translation>&lt;b&gt;Versiegelt.&lt;/b&gt; Das Programm lehnt jede Verbindung ab: Downloads von Modellen, Namensabfragen und was eine Bibliothek versuchen könnte. Das bleibt so, in allen Fenstern und auf der Befehlszeile, bis das Siegel hier gebrochen wird.</translation>
    </message>
    <message>
        <source>Break the Seal</source>
        <translation>Siegel brechen</translation>
    </message>
    <message>
        <source>None: nothing goes out of this program, and nothing comes in.</source>
        <translation>Keine: Nichts geht aus diesem Programm hinaus, und nichts kommt herein.</translation>
    </message>
    <message>
        <source>Seal the Program</source>
        <translation>Programm versiegeln</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Not sealed: only adding a model from a hub goes online</source>
        <translation>Nicht versiegelt: Nur ein Modell von einem Hub hinzuzufügen geht online</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Sealed: the program refuses every connection</source>
        <translation>Versiegelt: Das Programm lehnt jede Verbindung ab</translation>
    </message>
    <message>
        <source>The program could not be sealed ({0}).</source>
        <translation>Das Programm konnte nicht versiegelt werden ({0}).</translation>
    </message>
    <message>
        <source>The seal could not be broken ({0}).</source>
        <translation>Das Siegel konnte nicht gebrochen werden ({0}).</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>&amp;Emotion</source>
        <translation>&amp;Emotion</translation>
    </message>
    <message>
        <source>&amp;Favourites only</source>
        <translation>&amp;Nur Favoriten</translation>
    </message>
    <message>
        <source>&amp;Made</source>
        <translation>&amp;Gemacht</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>&amp;Sterne</translation>
    </message>
    <message>
        <source>Any emotion</source>
        <translation>Jede Emotion</translation>
    </message>
    <message>
        <source>Any stars or none</source>
        <translation>Mit Sternen oder ohne</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Some are left out by the filter</source>
        <translation>Einige lässt der Filter aus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Words of title, prompt, note, tags or emotion (Ctrl+F)</source>
        <translation>Wörter aus Titel, Prompt, Notiz, Schlagwörtern oder Emotion (Strg+F)</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} oder mehr</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Anderer Startwert</translation>
    </message>
    <message>
        <source>Each picture gets another seed</source>
        <translation>Jedes Bild bekommt einen anderen Startwert</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Startwert behalten</translation>
    </message>
    <message>
        <source>Roll another seed</source>
        <translation>Anderen Startwert würfeln</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed and settings make the same picture again</source>
        <translation>Derselbe Startwert und dieselben Einstellungen machen dasselbe Bild wieder</translation>
    </message>
    <message>
        <source>The seed is kept for the next picture</source>
        <translation>Der Startwert bleibt für das nächste Bild</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>&amp;Emotions</source>
        <translation>&amp;Emotionen</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Serie</translation>
    </message>
    <message>
        <source>All eight emotions</source>
        <translation>Alle acht Emotionen</translation>
    </message>
    <message>
        <source>Choose a path, or write emotions with commas between them</source>
        <translation>Wählen Sie einen Weg, oder schreiben Sie Emotionen mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Edits of one picture that compare: same seed, same settings.</source>
        <translation>Vergleichbare Bearbeitungen eines Bildes: gleicher Startwert, gleiche Einstellungen.</translation>
    </message>
    <message>
        <source>From one emotion to another</source>
        <translation>Von einer Emotion zur anderen</translation>
    </message>
    <message>
        <source>Kind of series</source>
        <translation>Art der Serie</translation>
    </message>
    <message>
        <source>Make Them</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>Zahl der Bilder</translation>
    </message>
    <message>
        <source>Path of emotions</source>
        <translation>Weg der Emotionen</translation>
    </message>
    <message>
        <source>Pictures of one prompt that compare: same seed, same settings.</source>
        <translation>Vergleichbare Bilder zu einem Prompt: gleicher Startwert, gleiche Einstellungen.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>{0}, ever stronger</source>
        <translation>{0}, immer stärker</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>A copy of “{0}” is in the client&apos;s folder; save it under a name. The file outside stays as it is: whoever has this computer can read it.</source>
        <translation>Eine Kopie von „{0}“ ist im Ordner des Klienten; speichern Sie sie unter einem Namen. Die Datei außerhalb bleibt, wie sie ist: Wer diesen Computer hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Saved “{0}”.</source>
        <translation>„{0}“ gespeichert.</translation>
    </message>
    <message>
        <source>Some of this session ({0} steps) cannot be read now. It stays in {1} and is looked at again at the next start.</source>
        <translation>Einiges aus dieser Sitzung ({0} Schritte) ist jetzt nicht lesbar. Es bleibt in {1} und wird beim nächsten Start wieder angesehen.</translation>
    </message>
    <message>
        <source>The earlier session stays safe and will be offered at the next start.</source>
        <translation>Die frühere Sitzung bleibt sicher und wird beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>The last session is back; others will be offered next time.</source>
        <translation>Die letzte Sitzung ist wieder da; andere werden beim nächsten Mal angeboten.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>{0} (read-only)</source>
        <translation>{0} (schreibgeschützt)</translation>
    </message>
</context>
<context>
    <name>SessionQuestions</name>
    <message>
        <source>A picture from an earlier session can be brought back</source>
        <translation>Ein Bild aus einer früheren Sitzung lässt sich zurückholen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>An earlier session can be brought back</source>
        <translation>Eine frühere Sitzung kann zurückgeholt werden</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete Them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Here it can be looked at, and saved under another name.</source>
        <translation>Hier lässt sie sich ansehen und unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>If it is overwritten, what was saved there is gone. “Look at Both” opens it in another window, beside this one.</source>
        <translation>Wird sie überschrieben, ist weg, was dort gespeichert war. „Beide ansehen“ öffnet sie in einem weiteren Fenster neben diesem.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Look at Both</source>
        <translation>Beide ansehen</translation>
    </message>
    <message>
        <source>MUSE Desktop was not closed in the usual way.</source>
        <translation>MUSE Desktop wurde nicht auf die übliche Weise geschlossen.</translation>
    </message>
    <message>
        <source>MUSE sessions (*.muse)</source>
        <translation>MUSE-Sitzungen (*.muse)</translation>
    </message>
    <message>
        <source>Name, sealed in the client&apos;s folder like everything else:</source>
        <translation>Name, im Ordner des Klienten versiegelt wie alles andere:</translation>
    </message>
    <message>
        <source>One picture was still to be made.</source>
        <translation>Ein Bild war noch zu machen.</translation>
    </message>
    <message>
        <source>One picture, last changed {0}, was kept.</source>
        <translation>Ein Bild, zuletzt geändert {0}, ist noch da.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Others cannot be read now; unless deleted here, they stay.</source>
        <translation>Andere sind jetzt nicht lesbar; wenn sie hier nicht gelöscht werden, bleiben sie.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Pictures from an earlier session can be brought back</source>
        <translation>Bilder aus einer früheren Sitzung lassen sich zurückholen</translation>
    </message>
    <message>
        <source>Pictures that are not saved will be gone.</source>
        <translation>Nicht gespeicherte Bilder sind dann weg.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace “{0}”?</source>
        <translation>„{0}“ ersetzen?</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>Änderungen an „{0}“ speichern?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop what is under way?</source>
        <translation>Anhalten, was im Gange ist?</translation>
    </message>
    <message>
        <source>There is a session of this name in the client&apos;s folder already.</source>
        <translation>Im Ordner des Klienten ist schon eine Sitzung dieses Namens.</translation>
    </message>
    <message>
        <source>{0} What is not finished would be lost.</source>
        <translation>{0} Was nicht fertig ist, wäre verloren.</translation>
    </message>
    <message>
        <source>{0} pictures were still to be made.</source>
        <translation>{0} Bilder waren noch zu machen.</translation>
    </message>
    <message>
        <source>{0} pictures, last changed {1}, were kept.</source>
        <translation>{0} Bilder, zuletzt geändert {1}, sind noch da.</translation>
    </message>
    <message>
        <source>“{0}” had been emptied; its file still holds what was deleted.</source>
        <translation>„{0}“ war geleert worden; die Datei enthält noch, was gelöscht wurde.</translation>
    </message>
    <message>
        <source>“{0}” is open in another window</source>
        <translation>„{0}“ ist in einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>“{0}” was changed by another window or program</source>
        <translation>„{0}“ wurde von einem anderen Fenster oder Programm geändert</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Add an emotion (Ins on the wheel)</source>
        <translation>Emotion hinzufügen (Einfg auf dem Rad)</translation>
    </message>
    <message>
        <source>I&amp;ntensity</source>
        <translation>&amp;Intensität</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>Intensity, in percent</source>
        <translation>Intensität, in Prozent</translation>
    </message>
    <message>
        <source>More about the wheel</source>
        <translation>Mehr über das Rad</translation>
    </message>
    <message>
        <source>Sum: {0}</source>
        <translation>Summe: {0}</translation>
    </message>
    <message>
        <source>The emotions in percent</source>
        <translation>Die Emotionen in Prozent</translation>
    </message>
    <message>
        <source>no emotion: the picture is left to the prompt</source>
        <translation>keine Emotion: Das Bild bleibt dem Prompt überlassen</translation>
    </message>
    <message>
        <source>used in proportion: {0}</source>
        <translation>im Verhältnis benutzt: {0}</translation>
    </message>
    <message>
        <source>{0}, in percent</source>
        <translation>{0}, in Prozent</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keines</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>Ü&amp;blich</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>All As Usual</source>
        <translation>Alle wie üblich</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Key of this action</source>
        <translation>Taste dieser Aktion</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}” and of “{2}”: give one of them another.</source>
        <translation>{0} ist die Taste von „{1}“ und von „{2}“: Geben Sie einer davon eine andere.</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Card (A6)</source>
        <translation>Karte (A6)</translation>
    </message>
    <message>
        <source>Landscape 4:3</source>
        <translation>Querformat 4:3</translation>
    </message>
    <message>
        <source>Long side of generated pictures, in pixels</source>
        <translation>Lange Seite erzeugter Bilder, in Pixeln</translation>
    </message>
    <message>
        <source>Portrait 3:4</source>
        <translation>Hochformat 3:4</translation>
    </message>
    <message>
        <source>Shap&amp;e</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>Shape of generated pictures</source>
        <translation>Form erzeugter Bilder</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>The long side in pixels. The same seed draws the same place at any of them.</source>
        <translation>Die lange Seite in Pixeln. Derselbe Startwert zeichnet bei jeder denselben Ort.</translation>
    </message>
    <message>
        <source>Wide 16:9</source>
        <translation>Breit 16:9</translation>
    </message>
    <message>
        <source>{0} pixels (generated pictures)</source>
        <translation>{0} Pixel (erzeugte Bilder)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Let go to open it</source>
        <translation>Loslassen, um es zu öffnen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Model: {0}</source>
        <translation>Modell: {0}</translation>
    </message>
    <message>
        <source>Pictures go to {0}</source>
        <translation>Bilder gehen an {0}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {0} of {1} · {2}</source>
        <translation>Schritt {0} von {1} · {2}</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie es war</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>To the Calmest</source>
        <translation>Zum ruhigsten</translation>
    </message>
</context>
<context>
    <name>TimingCurve</name>
    <message>
        <source>Guidance began at step {0}.</source>
        <translation>Die Lenkung begann bei Schritt {0}.</translation>
    </message>
    <message>
        <source>How similar the forming picture is to what is wanted, step by step.
Drag the line “start” to choose when the emotion sets in at the next run; double-click for automatic.</source>
        <translation>Wie ähnlich das entstehende Bild dem Gewünschten ist, Schritt für Schritt.
Ziehen Sie die Linie „Beginn“, um zu wählen, wann die Emotion beim nächsten Lauf einsetzt; Doppelklick für automatisch.</translation>
    </message>
    <message>
        <source>It ended at step {0}.</source>
        <translation>Sie endete bei Schritt {0}.</translation>
    </message>
    <message>
        <source>No curve yet.</source>
        <translation>Noch keine Kurve.</translation>
    </message>
    <message>
        <source>Similarity {0} after {1} steps.</source>
        <translation>Ähnlichkeit {0} nach {1} Schritten.</translation>
    </message>
    <message>
        <source>The next run starts guidance at {0}.</source>
        <translation>Der nächste Lauf beginnt die Lenkung bei {0}.</translation>
    </message>
    <message>
        <source>The next run&apos;s start is automatic; arrow keys choose it.</source>
        <translation>Der Beginn des nächsten Laufs ist automatisch; Pfeiltasten wählen ihn.</translation>
    </message>
    <message>
        <source>Timing curve</source>
        <translation>Zeitkurve</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>start: chosen</source>
        <translation>Beginn: gewählt</translation>
    </message>
    <message>
        <source>step 1</source>
        <translation>Schritt 1</translation>
    </message>
</context>
<context>
    <name>WheelValue</name>
    <message>
        <source>Emotion wheel</source>
        <translation>Emotionsrad</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>_Dialog</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
</context>
<context>
    <name>_Share</name>
    <message>
        <source>{0}, in percent</source>
        <translation>{0}, in Prozent</translation>
    </message>
</context>
</TS>
