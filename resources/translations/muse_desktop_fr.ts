<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>&amp;About MUSE Desktop</source>
        <translation>À &amp;propos de MUSE Desktop</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>Taille &amp;réelle</translation>
    </message>
    <message>
        <source>&amp;Add an Emotion	Ins</source>
        <translation>&amp;Ajouter une émotion	Inser</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Encore</translation>
    </message>
    <message>
        <source>&amp;Author and rights</source>
        <translation>&amp;Auteur et droits</translation>
    </message>
    <message>
        <source>&amp;Batches are made by</source>
        <translation>Les &amp;lots sont faits par</translation>
    </message>
    <message>
        <source>&amp;Bring Back or Delete…</source>
        <translation>&amp;Récupérer ou supprimer…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Compare With Before</source>
        <translation>C&amp;omparer avec avant</translation>
    </message>
    <message>
        <source>&amp;Compute On</source>
        <translation>&amp;Calculer sur</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>&amp;Calculer sur</translation>
    </message>
    <message>
        <source>&amp;Computers</source>
        <translation>&amp;Ordinateurs</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>Copier &amp;l’image</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Edit This Picture</source>
        <translation>&amp;Modifier cette image</translation>
    </message>
    <message>
        <source>&amp;Emotion and Prompt</source>
        <translation>Émotion &amp;et prompt</translation>
    </message>
    <message>
        <source>&amp;Export Picture…</source>
        <translation>E&amp;xporter l’image…</translation>
    </message>
    <message>
        <source>&amp;Export Ratings…</source>
        <translation>E&amp;xporter les évaluations…</translation>
    </message>
    <message>
        <source>&amp;Exports go to</source>
        <translation>Les &amp;exports vont dans</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajuster</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Générer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Mikels&apos; Words</source>
        <translation>&amp;Mots de Mikels</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Mouvement</translation>
    </message>
    <message>
        <source>&amp;Names of sessions</source>
        <translation>&amp;Noms des sessions</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;New Client…</source>
        <translation>&amp;Nouveau client…</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;No Emotion	0</source>
        <translation>A&amp;ucune émotion	0</translation>
    </message>
    <message>
        <source>&amp;Open Client…</source>
        <translation>&amp;Ouvrir un client…</translation>
    </message>
    <message>
        <source>&amp;Open Picture…</source>
        <translation>Ouvrir &amp;une image…</translation>
    </message>
    <message>
        <source>&amp;Own certificate</source>
        <translation>Certificat &amp;propre</translation>
    </message>
    <message>
        <source>&amp;Owner and computer</source>
        <translation>&amp;Propriétaire et ordinateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>Coller &amp;une image</translation>
    </message>
    <message>
        <source>&amp;Place where it was taken</source>
        <translation>&amp;Lieu de la prise de vue</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Précision</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Python there</source>
        <translation>P&amp;ython là-bas</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Rate This Picture…</source>
        <translation>Évaluer cette &amp;image…</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>&amp;Prédictions</translation>
    </message>
    <message>
        <source>&amp;Remove This One	Del</source>
        <translation>&amp;Retirer celle-ci	Suppr</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Serial numbers, maker&apos;s notes</source>
        <translation>&amp;Numéros de série, notes du fabricant</translation>
    </message>
    <message>
        <source>&amp;Series…</source>
        <translation>&amp;Série…</translation>
    </message>
    <message>
        <source>&amp;Sessions are saved in</source>
        <translation>&amp;Les sessions vont dans</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Show a picture</source>
        <translation>&amp;Montrer une image</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>&amp;Snap to Emotions and Quarters</source>
        <translation>Aligner &amp;sur les émotions et les quarts</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>Ét&amp;oiles</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Time, camera, titles</source>
        <translation>&amp;Heure, appareil, titres</translation>
    </message>
    <message>
        <source>&amp;Use These Settings Again</source>
        <translation>Réutiliser &amp;ces réglages</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Where From</source>
        <translation>D’où cela &amp;vient</translation>
    </message>
    <message>
        <source>(“baked VAE”)</source>
        <translation>(«&#x202f;baked VAE&#x202f;»)</translation>
    </message>
    <message>
        <source>, and .  [ and ]  H and V</source>
        <translation>, et .  [ et ]  H et V</translation>
    </message>
    <message>
        <source>, beside {0}</source>
        <translation>, à côté de {0}</translation>
    </message>
    <message>
        <source>, compared with what it was made from; arrow keys move the divider</source>
        <translation>, comparée avec ce dont elle est tirée&#x202f;; les flèches déplacent le séparateur</translation>
    </message>
    <message>
        <source>, or install {0} (pip install “muse-desktop[{1}]”) to open it here</source>
        <translation>, ou installez {0} (pip install «&#x202f;muse-desktop[{1}]&#x202f;») pour l’ouvrir ici</translation>
    </message>
    <message>
        <source>, painting where it may change</source>
        <translation>, on peint où cela peut changer</translation>
    </message>
    <message>
        <source>, seen as {0}</source>
        <translation>, vue comme {0}</translation>
    </message>
    <message>
        <source>, veiled; a click or the Enter key shows it</source>
        <translation>, voilée&#x202f;; un clic ou la touche Entrée la montre</translation>
    </message>
    <message>
        <source>, with a mask</source>
        <translation>, avec un masque</translation>
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
        <translation>&lt;b&gt;Dosage.&lt;/b&gt; Les retouches de photos par Daylight changent la lumière et la couleur, pas le contenu de l’image, et la part qui en est montrée se choisit après coup&#x202f;; pour les dessins, retouchés ou générés avec une émotion, aussi la part de chaque changement. Un autre dosage donne lieu à une nouvelle prédiction.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bars.&lt;/b&gt; Two classifiers look at the picture and each divides 100 % among eight emotions. The full bar is the &lt;i&gt;guide&lt;/i&gt;&apos;s reading now, the pale one its reading before; the ring is the &lt;i&gt;judge&lt;/i&gt;&apos;s.</source>
        <translation>&lt;b&gt;Barres.&lt;/b&gt; Deux classifieurs regardent l’image et chacun répartit 100&#x202f;% entre huit émotions. La barre pleine est la prédiction actuelle du &lt;i&gt;guide&lt;/i&gt;, la pâle celle d’avant&#x202f;; l’anneau est la prédiction du &lt;i&gt;juge&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Curve.&lt;/b&gt; How similar the forming picture is to what is wanted, step by step. The emotion sets in when the content stands: at “start”. Drag that line to choose the moment yourself; double-click gives it back to the method.</source>
        <translation>&lt;b&gt;Courbe.&lt;/b&gt; À quel point l’image qui se forme ressemble à ce qui est voulu, étape par étape. L’émotion intervient quand le contenu est en place&#x202f;: à «&#x202f;début&#x202f;». Faites glisser cette ligne pour choisir vous-même le moment&#x202f;; un double-clic le rend à la méthode.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Prediction, not assessment.&lt;/b&gt; A reading predicts what most people would say of a picture, not this person. It says nothing about whoever made the picture or looks at it, and it is no basis for a diagnosis.</source>
        <translation>&lt;b&gt;Prédiction, pas évaluation.&lt;/b&gt; Une prédiction dit ce que la plupart des gens diraient d’une image, non cette personne. Elle ne dit rien de qui a fait l’image ou la regarde, et n’est la base d’aucun diagnostic.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This model&apos;s readers.&lt;/b&gt; {0}</source>
        <translation>&lt;b&gt;Les lecteurs de ce modèle.&lt;/b&gt; {0}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Weaker than asked for?&lt;/b&gt; Move the point nearer to the rim, let the emotion set in earlier (“start”), or let an edit go further (“strength”). Not every scene can carry every emotion: another word in the prompt often does more.</source>
        <translation>&lt;b&gt;Plus faible que demandé&#x202f;?&lt;/b&gt; Rapprochez le point du bord, laissez l’émotion intervenir plus tôt («&#x202f;début&#x202f;»), ou une retouche aller plus loin («&#x202f;force&#x202f;»). Toute scène ne peut pas porter toute émotion&#x202f;: un autre mot dans le prompt fait souvent davantage.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What is a judge?&lt;/b&gt; The guide steers: while a picture forms, the method follows it toward the emotion. Whoever is followed is easily pleased, so what the guide says of the result is worth less. The judge was trained apart and never steers: it tells whether another reader sees the emotion, too. Where the two disagree, trust neither too much.</source>
        <translation>&lt;b&gt;Qu’est-ce qu’un juge&#x202f;?&lt;/b&gt; Le guide oriente&#x202f;: pendant qu’une image se forme, la méthode le suit vers l’émotion. Qui est suivi se satisfait facilement&#x202f;; ce que le guide dit du résultat vaut donc moins. Le juge a été entraîné à part et n’oriente jamais&#x202f;: il dit si un autre lecteur voit aussi l’émotion. Là où les deux divergent, ne vous fiez trop à aucun.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What they are worth.&lt;/b&gt; Numbers are rounded to 5 %, as the readers are no finer. Where no emotion stands out, the panel says “not clear” and names those that come close.</source>
        <translation>&lt;b&gt;Ce qu’elles valent.&lt;/b&gt; Les nombres sont arrondis à 5&#x202f;%, car les lecteurs ne sont pas plus fins. Quand aucune émotion ne ressort, le panneau dit «&#x202f;pas net&#x202f;» et nomme celles qui en approchent.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why bars before?&lt;/b&gt; A lake in the evening is a little sad whatever one asks for. The pale bar is what the guide saw before the emotion set in: of an edit its original, of a new picture how it stood when guidance began. What was done to it is the difference.</source>
        <translation>&lt;b&gt;Pourquoi des barres d’avant&#x202f;?&lt;/b&gt; Un lac le soir est un peu triste quoi que l’on demande. La barre pâle est ce que le guide voyait avant que l’émotion intervienne&#x202f;: pour une retouche son original, pour une nouvelle image son état quand le guidage a commencé. Ce qui lui a été fait est la différence.</translation>
    </message>
    <message>
        <source>A JPEG has room for 64 KB of EXIF: the longest entries were left out. PNG and TIFF keep them.</source>
        <translation>Un JPEG a de la place pour 64&#xa0;Ko d’EXIF&#x202f;: les entrées les plus longues ont été omises. PNG et TIFF les gardent.</translation>
    </message>
    <message>
        <source>A JPEG has room for 64 KB of XMP: it was left out. PNG and TIFF keep it.</source>
        <translation>Un JPEG a de la place pour 64&#xa0;Ko de XMP&#x202f;: il a été omis. PNG et TIFF le gardent.</translation>
    </message>
    <message>
        <source>A Step &amp;Back</source>
        <translation>&amp;Une étape en arrière</translation>
    </message>
    <message>
        <source>A Step F&amp;urther</source>
        <translation>U&amp;ne étape plus loin</translation>
    </message>
    <message>
        <source>A brace is not closed, or not opened.</source>
        <translation>Une accolade n’est pas fermée, ou pas ouverte.</translation>
    </message>
    <message>
        <source>A cluster needs Dask, which an installer does not bring: install with “pip install &apos;muse-desktop[cluster]&apos;”, here and on each machine.</source>
        <translation>Un cluster a besoin de Dask, qu’aucun installateur n’apporte : installez avec « pip install &apos;muse-desktop[cluster]&apos; », ici et sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>A cluster of Dask, by its address</source>
        <translation>Un cluster Dask, par son adresse</translation>
    </message>
    <message>
        <source>A cluster of Dask, by its scheduler&apos;s file</source>
        <translation>Un cluster Dask, par le fichier de son ordonnanceur</translation>
    </message>
    <message>
        <source>A mask needs a picture to edit.</source>
        <translation>Un masque a besoin d’une image à retoucher.</translation>
    </message>
    <message>
        <source>A name has {0} bytes at most: choose a shorter one.</source>
        <translation>Un nom a au plus {0} octets&#x202f;: choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>A paper has {0} characters at most.</source>
        <translation>Un document a au plus {0} caractères.</translation>
    </message>
    <message>
        <source>A part of a picture has at least {0} pixels a side.</source>
        <translation>Une partie d’image a au moins {0} pixels par côté.</translation>
    </message>
    <message>
        <source>A password has {0} characters at least.</source>
        <translation>Un mot de passe a au moins {0} caractères.</translation>
    </message>
    <message>
        <source>A path leads over two emotions or more: write it as contentment,awe,excitement.</source>
        <translation>Un chemin passe par deux émotions ou plus&#x202f;: écrivez-le contentment,awe,excitement.</translation>
    </message>
    <message>
        <source>A picture of this session cannot be read: {0}</source>
        <translation>Une image de cette session ne peut être lue&#x202f;: {0}</translation>
    </message>
    <message>
        <source>A picture of this session is damaged.</source>
        <translation>Une image de cette session est endommagée.</translation>
    </message>
    <message>
        <source>A picture of this session is of another format.</source>
        <translation>Une image de cette session est d’un autre format.</translation>
    </message>
    <message>
        <source>A picture of {0} by {1} pixels</source>
        <translation>Une image de {0} sur {1} pixels</translation>
    </message>
    <message>
        <source>A reading predicts what most people would say of a picture; it is no assessment of anyone.</source>
        <translation>Une prédiction dit ce que la plupart des gens diraient d’une image&#x202f;; elle n’évalue personne.</translation>
    </message>
    <message>
        <source>A series of {0}: give a number of pictures from 2 to {1}.</source>
        <translation>Une série de {0}&#x202f;: indiquez un nombre d’images de 2 à {1}.</translation>
    </message>
    <message>
        <source>A size is for generating: an edit keeps its picture&apos;s size.</source>
        <translation>Une taille est pour générer : une retouche garde la taille de son image.</translation>
    </message>
    <message>
        <source>Activity &amp;Log…</source>
        <translation>&amp;Journal d’activité…</translation>
    </message>
    <message>
        <source>Added models</source>
        <translation>Modèles ajoutés</translation>
    </message>
    <message>
        <source>After Mikels 2005, Machajdik and Hanbury 2010, Valdez and Mehrabian 1994. A tendency of many pictures; one of them may do it otherwise.</source>
        <translation>D’après Mikels 2005, Machajdik et Hanbury 2010, Valdez et Mehrabian 1994. C’est une tendance de nombreuses images&#x202f;; l’une d’elles peut faire autrement.</translation>
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
        <translation>Accord sur le travail avec des images

Entre&#x202f;: {client}
et&#x202f;: ____________________________
Date&#x202f;: {date}

Nous regardons des images ensemble, et en faisons ou en changeons certaines avec un programme sur cet ordinateur. Le programme est un outil pour faire des images. Il n’examine personne et ne traite rien&#x202f;; ce qu’il dit des sentiments qu’une image peut évoquer est une supposition sur la plupart des gens, et ne dit rien de moi.

- Je choisis ce qui est fait et ce qui est regardé. Je peux dire non, faire une pause, faire couvrir l’écran ou arrêter à tout moment, sans donner de raison.
- Mes images et notes sont conservées sur cet ordinateur, chiffrées, jusqu’au&#x202f;: ____________________________
- Les images de moi, ou de personnes reconnaissables, ne sont utilisées qu’ici&#x202f;: [ ] oui   [ ] non
- Ce que j’emporte sur papier ou en fichier, j’en prends soin moi-même.
- Je peux faire tout supprimer en le demandant.

Signatures&#x202f;: ____________________________    ____________________________

(Un modèle à adapter&#x202f;: ce n’est pas un conseil juridique. Adaptez-le au droit et aux règles de votre profession là où vous travaillez.)</translation>
    </message>
    <message>
        <source>All eight emotions</source>
        <translation>Les huit émotions</translation>
    </message>
    <message>
        <source>All {0} tries are in the history, with their ranks.</source>
        <translation>Les {0} essais sont dans l’historique, avec leur rang.</translation>
    </message>
    <message>
        <source>Amusement</source>
        <translation>Amusement</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>Colère</translation>
    </message>
    <message>
        <source>Another batch is writing into {0}: wait for it, or give another folder for the results.</source>
        <translation>Un autre lot écrit dans {0} : attendez-le, ou donnez un autre dossier pour les résultats.</translation>
    </message>
    <message>
        <source>Another model is being downloaded: wait until it is there.</source>
        <translation>Un autre modèle est en cours de téléchargement&#x202f;: attendez qu’il soit là.</translation>
    </message>
    <message>
        <source>Anticipation</source>
        <translation>Anticipation</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Apply This Look &amp;To…</source>
        <translation>&amp;Appliquer ce look à…</translation>
    </message>
    <message>
        <source>Apply to a &amp;Folder…</source>
        <translation>Appliquer à un &amp;dossier…</translation>
    </message>
    <message>
        <source>Apply to a Folder sends its pictures, masks and prompts there, encrypted, and the status line says so meanwhile. Everything else is made here.</source>
        <translation>« Appliquer à un dossier » y envoie images, masques et prompts, chiffrés, et la ligne d’état le dit pendant ce temps. Tout le reste se fait ici.</translation>
    </message>
    <message>
        <source>Are not used</source>
        <translation>Ne servent pas</translation>
    </message>
    <message>
        <source>Arrow keys turn and change the intensity, 1 to 8 choose an emotion, 0 chooses none</source>
        <translation>Les flèches tournent et changent l’intensité, 1 à 8 choisissent une émotion, 0 n’en choisit aucune</translation>
    </message>
    <message>
        <source>As it forms</source>
        <translation>À mesure qu’elle se forme</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>Autant qu’il y en a</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Asking {0} for {1}</source>
        <translation>{1} est demandé à {0}</translation>
    </message>
    <message>
        <source>Auto chose strength {0}</source>
        <translation>Auto a choisi la force {0}</translation>
    </message>
    <message>
        <source>Auto strength is for edits toward an emotion: choose one.</source>
        <translation>La force automatique est pour les retouches vers une émotion&#x202f;: choisissez-en une.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic is 16 bits on most cards and 32 on the processor. Full takes twice the memory, and helps where a card&apos;s pictures come out black or full of noise.</source>
        <translation>Automatique signifie 16 bits sur la plupart des cartes et 32 sur le processeur. Complète prend deux fois plus de mémoire, et aide quand les images d’une carte sont noires ou pleines de bruit.</translation>
    </message>
    <message>
        <source>Awe</source>
        <translation>Émerveillement</translation>
    </message>
    <message>
        <source>Best of {0}: give a number of tries from 1 to {1}.</source>
        <translation>Le meilleur de {0}&#x202f;: indiquez un nombre d’essais de 1 à {1}.</translation>
    </message>
    <message>
        <source>Bright light and movement that blurs; saturated, contrasting colours; sport, crowds, fireworks, speed.</source>
        <translation>Lumière vive et mouvement flou&#x202f;; couleurs saturées et contrastées&#x202f;; sport, foules, feux d’artifice, vitesse.</translation>
    </message>
    <message>
        <source>Bright, even light; many saturated colours, warm ones first; play, toys, animals in odd places, laughing faces.</source>
        <translation>Lumière vive et égale&#x202f;; beaucoup de couleurs saturées, surtout chaudes&#x202f;; jeux, jouets, animaux en des lieux insolites, visages rieurs.</translation>
    </message>
    <message>
        <source>Brush size, hardness</source>
        <translation>Pinceau&#x202f;: taille, dureté</translation>
    </message>
    <message>
        <source>C&amp;hange Shortcuts…</source>
        <translation>&amp;Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>C&amp;lear the Mask</source>
        <translation>&amp;Effacer le masque</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>CLIP: reads contents</source>
        <translation>CLIP&#x202f;: lit le contenu</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Canvas: move, zoom</source>
        <translation>Toile&#x202f;: déplacer, zoomer</translation>
    </message>
    <message>
        <source>Certificates &amp;trusted</source>
        <translation>Certificats de con&amp;fiance</translation>
    </message>
    <message>
        <source>Certificates are for tls://…, and {0} is not encrypted.</source>
        <translation>Les certificats sont pour tls://…, et {0} n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Certificates trusted</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>Changer &amp;le mot de passe…</translation>
    </message>
    <message>
        <source>Change Amount</source>
        <translation>Changer le dosage</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Changes a photograph&apos;s light and colour, not what is in it.</source>
        <translation>Change la lumière et les couleurs d’une photographie, non ce qu’elle montre.</translation>
    </message>
    <message>
        <source>Changes photographs</source>
        <translation>Retouche des photos</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checkpoints of Stable Diffusion 1 and 2 and of SDXL can be added.</source>
        <translation>On peut ajouter des checkpoints de Stable Diffusion 1 et 2 et de SDXL.</translation>
    </message>
    <message>
        <source>Choose an emotion first: the series is of its intensities.</source>
        <translation>Choisissez d’abord une émotion&#x202f;: la série parcourt ses intensités.</translation>
    </message>
    <message>
        <source>Choose from {0}.</source>
        <translation>Choisissez parmi {0}.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Co&amp;ver the Window</source>
        <translation>Couvrir la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Com&amp;pare With This One</source>
        <translation>Co&amp;mparer avec celle-ci</translation>
    </message>
    <message>
        <source>Computers that I can log in to (ssh)</source>
        <translation>Des ordinateurs où je peux me connecter (ssh)</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Note sur le contenu</translation>
    </message>
    <message>
        <source>Contentment</source>
        <translation>Contentement</translation>
    </message>
    <message>
        <source>Cop&amp;y Recipe</source>
        <translation>&amp;Copier la recette</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Crop &amp;and Turn</source>
        <translation>Reca&amp;drer et tourner</translation>
    </message>
    <message>
        <source>Crop Picture</source>
        <translation>Recadrer l’image</translation>
    </message>
    <message>
        <source>Crop: straighten, turn, mirror</source>
        <translation>Recadrage&#x202f;: redresser, tourner, refléter</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Recadré</translation>
    </message>
    <message>
        <source>Ctrl and drag adds another emotion; dragged into the middle it is gone.</source>
        <translation>Ctrl et glisser ajoute une autre émotion&#x202f;; glissée au milieu, elle disparaît.</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Gauche, Ctrl+Droite</translation>
    </message>
    <message>
        <source>Ctrl, Shift and drag</source>
        <translation>Ctrl, Maj et glisser</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Darkness with a single source of light; cold, pale colours; heights, snakes and spiders, masks, empty corridors, storms.</source>
        <translation>Obscurité avec une seule source de lumière&#x202f;; couleurs froides et pâles&#x202f;; hauteurs, serpents et araignées, masques, couloirs vides, orages.</translation>
    </message>
    <message>
        <source>Dashed: what is read in the picture that is shown, a prediction.</source>
        <translation>En pointillé&#x202f;: ce qui est prédit pour l’image montrée.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete Everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Delete everything of “{0}”?</source>
        <translation>Supprimer tout de «&#x202f;{0}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Vouliez-vous dire {0}&#x202f;?</translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>Vouliez-vous dire «&#x202f;{0}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Differs from “{0}”: {1}.</source>
        <translation>Diffère de «&#x202f;{0}&#x202f;»&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>Dim light without contrast; greys and unsaturated blues; rain, graves, a person alone, what was left behind.</source>
        <translation>Lumière faible et sans contraste&#x202f;; gris et bleus peu saturés&#x202f;; pluie, tombes, une personne seule, ce qui a été laissé.</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>Dégoût</translation>
    </message>
    <message>
        <source>Download cut at {0}</source>
        <translation>Téléchargement interrompu à {0}</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>Téléchargement de {0}</translation>
    </message>
    <message>
        <source>Drag: the direction chooses the emotion, the distance its intensity.</source>
        <translation>Glisser&#x202f;: la direction choisit l’émotion, la distance son intensité.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Dessine</translation>
    </message>
    <message>
        <source>E&amp;motion</source>
        <translation>É&amp;motion</translation>
    </message>
    <message>
        <source>Each client has a folder of its own, which only its password opens.</source>
        <translation>Chaque client a son propre dossier, que seul son mot de passe ouvre.</translation>
    </message>
    <message>
        <source>Each job is an object, with values by names as “picture” and “emotion”.</source>
        <translation>Chaque travail est un objet, avec des valeurs sous des noms comme « picture » et « emotion ».</translation>
    </message>
    <message>
        <source>Each look takes a little time; the result is the same.</source>
        <translation>Chaque aperçu prend un peu de temps&#x202f;; le résultat est le même.</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Edit Picture</source>
        <translation>Modifier l’image</translation>
    </message>
    <message>
        <source>Every three seconds</source>
        <translation>Toutes les trois secondes</translation>
    </message>
    <message>
        <source>Everything happens on this computer. The program opens no connection by itself, not for updates either: a newer one is there when you fetch it.</source>
        <translation>Tout se passe sur cet ordinateur. Le programme n’ouvre de lui-même aucune connexion, pas même pour des mises à jour&#x202f;: une version plus récente est là quand vous allez la chercher.</translation>
    </message>
    <message>
        <source>Excitement</source>
        <translation>Excitation</translation>
    </message>
    <message>
        <source>Export &amp;Look…</source>
        <translation>Exporter &amp;le look…</translation>
    </message>
    <message>
        <source>Export Contact S&amp;heet…</source>
        <translation>Exporter une &amp;planche-contact…</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Export {0} Pictures</source>
        <translation>Exporter {0} images</translation>
    </message>
    <message>
        <source>F&amp;ind in the History</source>
        <translation>C&amp;hercher dans l’historique</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Échec&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Peur</translation>
    </message>
    <message>
        <source>First the key is overwritten and removed, then all files: sessions, pictures, the journal. It cannot be undone. Flash disks (SSDs, sticks, cards) may keep old bytes in places that no program reaches, and backups keep what they have: what is left there can be opened with the password alone. What was exported lies outside, and stays.</source>
        <translation>La clé est d’abord écrasée et retirée, puis tous les fichiers&#x202f;: sessions, images, journal. C’est irréversible. Les disques flash (SSD, clés, cartes) peuvent garder d’anciens octets là où aucun programme n’accède, et les sauvegardes gardent ce qu’elles ont&#x202f;: ce qui y reste ne s’ouvre qu’avec le mot de passe. Ce qui a été exporté se trouve ailleurs, et reste.</translation>
    </message>
    <message>
        <source>Flat or murky light; sickly greens, yellows and browns; waste, decay, insects, spoiled food.</source>
        <translation>Lumière plate ou trouble&#x202f;; verts, jaunes et bruns maladifs&#x202f;; déchets, pourriture, insectes, nourriture gâtée.</translation>
    </message>
    <message>
        <source>Flux, or one of its kind</source>
        <translation>Flux, ou un modèle de ce genre</translation>
    </message>
    <message>
        <source>Folder in use</source>
        <translation>Dossier utilisé</translation>
    </message>
    <message>
        <source>Folders and Disk</source>
        <translation>Dossiers et disque</translation>
    </message>
    <message>
        <source>Forget &amp;These Now</source>
        <translation>&amp;Les oublier maintenant</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Oubliés</translation>
    </message>
    <message>
        <source>From now on the new password opens the client. Copies of its folder that were made before, in backups for instance, still open with the old one.</source>
        <translation>Désormais, le nouveau mot de passe ouvre le client. Les copies antérieures de son dossier, dans des sauvegardes par exemple, s’ouvrent toujours avec l’ancien.</translation>
    </message>
    <message>
        <source>From the next picture on; the status line shows where it is computed now.</source>
        <translation>Dès la prochaine image&#x202f;; la barre d’état montre où le calcul se fait maintenant.</translation>
    </message>
    <message>
        <source>From the next start on. Numbers, dates and paper are the system&apos;s.</source>
        <translation>À partir du prochain démarrage. Nombres, dates et papier restent ceux du système.</translation>
    </message>
    <message>
        <source>Full, 32 bits</source>
        <translation>Complète, 32 bits</translation>
    </message>
    <message>
        <source>GPS data</source>
        <translation>données GPS</translation>
    </message>
    <message>
        <source>Generate Picture</source>
        <translation>Générer une image</translation>
    </message>
    <message>
        <source>Get it copied, once</source>
        <translation>Le reçoivent, une fois</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Give a pattern of names, such as {0}.</source>
        <translation>Donnez un motif de noms, tel que {0}.</translation>
    </message>
    <message>
        <source>Give from 1 to {0} computers, with commas between them.</source>
        <translation>Donnez de 1 à {0} ordinateurs, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Give the client a pseudonym.</source>
        <translation>Donnez un pseudonyme au client.</translation>
    </message>
    <message>
        <source>Give the paper a name.</source>
        <translation>Donnez un nom au document.</translation>
    </message>
    <message>
        <source>Give the session a name.</source>
        <translation>Donnez un nom à la session.</translation>
    </message>
    <message>
        <source>Go to the &amp;Prompt</source>
        <translation>Aller au &amp;prompt</translation>
    </message>
    <message>
        <source>Go to the W&amp;heel</source>
        <translation>Aller à la &amp;roue</translation>
    </message>
    <message>
        <source>Guide and judge are the same model: the judge&apos;s reading is no second opinion.</source>
        <translation>Guide et juge sont le même modèle&#x202f;: la prédiction du juge n’est pas un second avis.</translation>
    </message>
    <message>
        <source>Half precision gave values that are not finite; the rest was computed in fp32.</source>
        <translation>La demi-précision a donné des valeurs non finies&#x202f;; le reste a été calculé en fp32.</translation>
    </message>
    <message>
        <source>Hard contrast on dark grounds; reds and blacks; fire, raised fists, shouting faces, protest.</source>
        <translation>Contraste dur sur fond sombre&#x202f;; rouges et noirs&#x202f;; feu, poings levés, visages criants, protestation.</translation>
    </message>
    <message>
        <source>History: up to the origin, down</source>
        <translation>Historique&#x202f;: vers l’origine, vers le bas</translation>
    </message>
    <message>
        <source>I have kept the password where I will find it</source>
        <translation>J’ai conservé le mot de passe là où je le retrouverai</translation>
    </message>
    <message>
        <source>IPTC was left out: only the picture&apos;s EXIF and XMP go along.</source>
        <translation>L’IPTC a été omis&#x202f;: seuls l’EXIF et le XMP de l’image suivent.</translation>
    </message>
    <message>
        <source>Ins, Del</source>
        <translation>Inser, Suppr</translation>
    </message>
    <message>
        <source>Insert adds an emotion, Delete removes one, Space goes to the next</source>
        <translation>Inser ajoute une émotion, Suppr en retire une, Espace passe à la suivante</translation>
    </message>
    <message>
        <source>It cannot be kept there ({0}).</source>
        <translation>Il ne peut pas y être gardé ({0}).</translation>
    </message>
    <message>
        <source>It comes apart from the program: download {0}.zip where you got the program and add it (the window&apos;s Models, or “muse-desktop models add”).</source>
        <translation>Il vient à part du programme&#x202f;: téléchargez {0}.zip là où vous avez obtenu le programme et ajoutez-le (Modèles dans la fenêtre, ou «&#x202f;muse-desktop models add&#x202f;»).</translation>
    </message>
    <message>
        <source>It comes with the program and stays</source>
        <translation>Il est fourni avec le programme et reste</translation>
    </message>
    <message>
        <source>It could not be sent ({0}: {1}).</source>
        <translation>L’envoi a échoué ({0} : {1}).</translation>
    </message>
    <message>
        <source>It could not be sent to {0} ({1}).</source>
        <translation>L’envoi à {0} a échoué ({1}).</translation>
    </message>
    <message>
        <source>It has no label for {0}; its labels are {1}. Say which is which with --label LABEL=EMOTION, or use another classifier.</source>
        <translation>Il n’a pas de libellé pour {0}&#x202f;; ses libellés sont {1}. Dites lequel est lequel avec --label LABEL=EMOTION, ou prenez un autre classifieur.</translation>
    </message>
    <message>
        <source>It implements the MUSE method (“Manipulating Unified Framework for Synthesizing Emotions in Images via Test-Time Optimization”, arXiv 2511.21051): emotional tokens are optimised while a picture forms, guided by an emotion classifier.</source>
        <translation>Il met en œuvre la méthode MUSE («&#x202f;Manipulating Unified Framework for Synthesizing Emotions in Images via Test-Time Optimization&#x202f;», arXiv 2511.21051)&#x202f;: des jetons émotionnels sont optimisés pendant qu’une image se forme, guidés par un classifieur d’émotions.</translation>
    </message>
    <message>
        <source>It is free software under the MIT licence; so are the models that ship with it.</source>
        <translation>C’est un logiciel libre sous licence MIT&#x202f;; les modèles fournis avec lui aussi.</translation>
    </message>
    <message>
        <source>It lies in a folder of yours: delete it there, or stop using the folder</source>
        <translation>Il se trouve dans un de vos dossiers&#x202f;: supprimez-le là, ou cessez d’utiliser le dossier</translation>
    </message>
    <message>
        <source>It lies outside the client&apos;s folder: whoever has this computer sees it.</source>
        <translation>Il se trouve hors du dossier du client&#x202f;: qui a cet ordinateur le voit.</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Sa c&amp;lé</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clé</translation>
    </message>
    <message>
        <source>Its owner gives it only to those who agreed to the terms on {0}.</source>
        <translation>Son propriétaire ne le donne qu’à ceux qui ont accepté les conditions sur {0}.</translation>
    </message>
    <message>
        <source>Its worker ended {0} times while making it, lastly by {1}.</source>
        <translation>Son processus s’est terminé {0} fois en la faisant, la dernière par {1}.</translation>
    </message>
    <message>
        <source>Joy</source>
        <translation>Joie</translation>
    </message>
    <message>
        <source>Keys: arrows turn and strengthen, 1–8 choose, Ins adds, Del removes, 0 for none.</source>
        <translation>Touches&#x202f;: les flèches tournent et renforcent, 1–8 choisissent, Inser ajoute, Suppr retire, 0 pour aucune.</translation>
    </message>
    <message>
        <source>Labels are a classifier&apos;s: this model has none.</source>
        <translation>Les libellés appartiennent à un classifieur&#x202f;: ce modèle n’en a pas.</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Client</source>
        <translation>&amp;Quitter le client</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, Droite</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Loading {0}</source>
        <translation>Chargement de {0}</translation>
    </message>
    <message>
        <source>Loading {0}: {1}</source>
        <translation>Chargement de {0}&#x202f;: {1}</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>Chargement de {0}…</translation>
    </message>
    <message>
        <source>Lock &amp;After</source>
        <translation>Verrouiller &amp;après</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Looking into the picture: {0} of {1}</source>
        <translation>Examen de l’image&#x202f;: {0} sur {1}</translation>
    </message>
    <message>
        <source>Lumina, Z-Image, or one of their kind</source>
        <translation>Lumina, Z-Image, ou un modèle de ce genre</translation>
    </message>
    <message>
        <source>MUSE Desktop is under the MIT licence: the file LICENSE beside its sources.</source>
        <translation>MUSE Desktop est sous licence MIT&#x202f;: le fichier LICENSE à côté de ses sources.</translation>
    </message>
    <message>
        <source>MUSE Desktop {0}</source>
        <translation>MUSE Desktop {0}</translation>
    </message>
    <message>
        <source>Make and Open</source>
        <translation>Créer et ouvrir</translation>
    </message>
    <message>
        <source>Makes and edits pictures by the emotion they evoke.</source>
        <translation>Crée et modifie des images selon l’émotion qu’elles évoquent.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Memory may run out.</source>
        <translation>La mémoire peut manquer.</translation>
    </message>
    <message>
        <source>Memory may run out: this picture takes about {0} GB, and {1} GB are free on {2}.</source>
        <translation>La mémoire risque de manquer&#x202f;: cette image prend environ {0}&#xa0;Go, et {1}&#xa0;Go sont libres sur {2}.</translation>
    </message>
    <message>
        <source>Memory ran out: trying again, with {0}</source>
        <translation>La mémoire a manqué&#x202f;: nouvel essai, avec&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Models in this folder are listed as long as it is used.</source>
        <translation>Les modèles de ce dossier sont listés tant qu’il est utilisé.</translation>
    </message>
    <message>
        <source>Models may &amp;take</source>
        <translation>Les modèles &amp;peuvent prendre</translation>
    </message>
    <message>
        <source>Models, settings, unsaved work and the log lie in {0}; the environment variable MUSE_DESKTOP_HOME moves all of it, to a stick for instance.</source>
        <translation>Modèles, réglages, travail non enregistré et journal se trouvent dans {0}&#x202f;; la variable d’environnement MUSE_DESKTOP_HOME déplace le tout, sur une clé par exemple.</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Client…</source>
        <translation>&amp;Client suivant…</translation>
    </message>
    <message>
        <source>Neither pleasant nor unpleasant</source>
        <translation>Ni agréable ni désagréable</translation>
    </message>
    <message>
        <source>New Client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>New Client…</source>
        <translation>Nouveau client…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nouveau mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>No cluster can be used. {0}</source>
        <translation>Aucun cluster ne peut être utilisé. {0}</translation>
    </message>
    <message>
        <source>No emotion</source>
        <translation>Aucune émotion</translation>
    </message>
    <message>
        <source>No emotion: the picture is left to the prompt</source>
        <translation>Aucune émotion&#x202f;: l’image est laissée au prompt</translation>
    </message>
    <message>
        <source>No model can be called “{0}”: give a name of at most {1} characters with --name, without a point at its end, and none that Windows keeps for its devices.</source>
        <translation>Aucun modèle ne peut s’appeler «&#x202f;{0}&#x202f;»&#x202f;: donnez avec --name un nom d’au plus {1} caractères, sans point final, et qui ne soit pas réservé par Windows à ses périphériques.</translation>
    </message>
    <message>
        <source>No model can be put into {0}</source>
        <translation>Aucun modèle ne peut être placé dans {0}</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used: start some (“dask worker”), or see above what they lack.</source>
        <translation>Aucun worker du cluster n’est utilisable : démarrez-en (« dask worker »), ou voyez plus haut ce qui leur manque.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None of the computers can be used: see above why.</source>
        <translation>Aucun des ordinateurs n’est utilisable : voyez plus haut pourquoi.</translation>
    </message>
    <message>
        <source>Not everything of the earlier session could be deleted: remove the folder {0} yourself.</source>
        <translation>Tout n’a pas pu être supprimé de la session précédente&#x202f;: retirez vous-même le dossier {0}.</translation>
    </message>
    <message>
        <source>Not everything of “{0}” could be deleted: remove the folder {1} yourself.</source>
        <translation>Tout n’a pas pu être supprimé de «&#x202f;{0}&#x202f;»&#x202f;: retirez vous-même le dossier {1}.</translation>
    </message>
    <message>
        <source>Nothing can be written in {0} ({1}).</source>
        <translation>Rien ne peut être écrit dans {0} ({1}).</translation>
    </message>
    <message>
        <source>Nothing can be written in {0}: give another folder for the results.</source>
        <translation>Rien ne peut être écrit dans {0} : donnez un autre dossier pour les résultats.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>Now: added models {0}, unsaved work {1}, log {2}, clients&apos; folders {3}.</source>
        <translation>Actuellement&#x202f;: modèles ajoutés {0}, travail non enregistré {1}, journal {2}, dossiers des clients {3}.</translation>
    </message>
    <message>
        <source>Of the system&apos;s. Where letters are large and the window is small, history and readings make room; F7 and F8 bring them back.</source>
        <translation>Par rapport à celle du système. Quand les lettres sont grandes et la fenêtre petite, l’historique et les prédictions font de la place&#x202f;; F7 et F8 les ramènent.</translation>
    </message>
    <message>
        <source>One fault in the jobs; nothing was made.</source>
        <translation>Une faute dans les travaux ; rien n’a été fait.</translation>
    </message>
    <message>
        <source>One worker</source>
        <translation>Un processus</translation>
    </message>
    <message>
        <source>Only what this model drew itself has the numbers that it draws from.</source>
        <translation>Seul ce que ce modèle a dessiné lui-même a les nombres à partir desquels il dessine.</translation>
    </message>
    <message>
        <source>Only when it is finished</source>
        <translation>Seulement quand elle est finie</translation>
    </message>
    <message>
        <source>Only whole drawings, as Storybook&apos;s, can be written as {0}: use one of {1}.</source>
        <translation>Seuls les dessins entiers, comme ceux de Storybook, peuvent être écrits en {0}&#x202f;: prenez l’un de {1}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un élément &amp;récent</translation>
    </message>
    <message>
        <source>Open Client</source>
        <translation>Ouvrir un client</translation>
    </message>
    <message>
        <source>Open Picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>Open Sess&amp;ion…</source>
        <translation>&amp;Ouvrir une session…</translation>
    </message>
    <message>
        <source>Opened picture</source>
        <translation>Image ouverte</translation>
    </message>
    <message>
        <source>Other Computers</source>
        <translation>Autres ordinateurs</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificat propre</translation>
    </message>
    <message>
        <source>P&amp;lutchik&apos;s Words</source>
        <translation>Mots &amp;de Plutchik</translation>
    </message>
    <message>
        <source>P&amp;seudonym</source>
        <translation>&amp;Pseudonyme</translation>
    </message>
    <message>
        <source>Paint &amp;Where It May Change</source>
        <translation>Peindre &amp;où cela peut changer</translation>
    </message>
    <message>
        <source>Paint Mask</source>
        <translation>Peindre le masque</translation>
    </message>
    <message>
        <source>Paper &amp;Templates</source>
        <translation>Modèl&amp;es de documents</translation>
    </message>
    <message>
        <source>Paper&amp;s…</source>
        <translation>&amp;Documents…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Password so &amp;far</source>
        <translation>&amp;Mot de passe actuel</translation>
    </message>
    <message>
        <source>Password so far</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Picture Car&amp;ds…</source>
        <translation>Cartes &amp;d’images…</translation>
    </message>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>Image {0} sur {1}</translation>
    </message>
    <message>
        <source>Picture-book illustrations of any size, drawn by a painter that it steers.</source>
        <translation>Illustrations de livre d’images de toute taille, dessinées par un peintre qu’il guide.</translation>
    </message>
    <message>
        <source>Picture-book illustrations, trained on pictures that this program painted itself.</source>
        <translation>Illustrations de livre d’images, apprises sur des images que ce programme a peintes lui-même.</translation>
    </message>
    <message>
        <source>Pictures cannot be written as {0}: use one of {1}.</source>
        <translation>Les images ne peuvent être écrites en {0}&#x202f;: prenez l’un de {1}.</translation>
    </message>
    <message>
        <source>Pictures, masks and prompts go to {0} unencrypted: whoever is on the way can read and change them, and whoever reaches the scheduler can run programs on every worker.</source>
        <translation>Images, masques et prompts vont à {0} sans chiffrement : qui est sur le chemin peut les lire et les changer, et qui atteint l’ordonnanceur peut exécuter des programmes sur chaque worker.</translation>
    </message>
    <message>
        <source>PixArt, LTX, or one of their kind</source>
        <translation>PixArt, LTX, ou un modèle de ce genre</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Agréable</translation>
    </message>
    <message>
        <source>Plutchik&apos;s “{0}” stands for “{1}” here. That mapping is ours, and no finding.</source>
        <translation>Le mot «&#x202f;{0}&#x202f;» de Plutchik tient ici lieu de «&#x202f;{1}&#x202f;». Cette correspondance est la nôtre, et non un résultat.</translation>
    </message>
    <message>
        <source>Point {0} of {1}: {2}, {3}</source>
        <translation>Point {0} sur {1}&#x202f;: {2}, {3}</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Prese&amp;ntation</source>
        <translation>Pré&amp;sentation</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Qwen-Image, or one of its kind</source>
        <translation>Qwen-Image, ou un modèle de ce genre</translation>
    </message>
    <message>
        <source>Rank Tries</source>
        <translation>Classer les essais</translation>
    </message>
    <message>
        <source>Rat&amp;ings Over Sessions…</source>
        <translation>Évaluations au &amp;fil des sessions…</translation>
    </message>
    <message>
        <source>Readings are predictions by classifiers, not an assessment of anyone.</source>
        <translation>Les prédictions viennent de classifieurs et n’évaluent personne.</translation>
    </message>
    <message>
        <source>Reads emotions</source>
        <translation>Lit les émotions</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Reduced: bars of work stand still where the end is not known, menus open at once, the writing cursor does not blink, and a picture in the making changes every three seconds at most.</source>
        <translation>Réduit : les barres restent immobiles quand la fin n’est pas connue, les menus s’ouvrent d’un coup, le curseur ne clignote pas et une image en cours change au plus toutes les trois secondes.</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Remove Mask</source>
        <translation>Supprimer le masque</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>R&amp;enommer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Return tells what usually carries it</source>
        <translation>Entrée dit ce qui la porte d’ordinaire</translation>
    </message>
    <message>
        <source>SDXL&apos;s refiner</source>
        <translation>Le refiner de SDXL</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>Tristesse</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save Mask</source>
        <translation>Enregistrer le masque</translation>
    </message>
    <message>
        <source>Say what shall change: give an emotion, a prompt or both.</source>
        <translation>Dites ce qui doit changer : donnez une émotion, un prompt ou les deux.</translation>
    </message>
    <message>
        <source>Say what the pictures show.</source>
        <translation>Dites ce que montrent les images.</translation>
    </message>
    <message>
        <source>Say what to add: a folder, a .safetensors file, a zip or owner/name.</source>
        <translation>Dites ce qu’il faut ajouter&#x202f;: un dossier, un fichier .safetensors, un zip ou owner/name.</translation>
    </message>
    <message>
        <source>Scheduler&apos;s &amp;file</source>
        <translation>Fichier de l’o&amp;rdonnanceur</translation>
    </message>
    <message>
        <source>Scheduler&apos;s file</source>
        <translation>Fichier de l’ordonnanceur</translation>
    </message>
    <message>
        <source>Sending {0} to {1}…</source>
        <translation>Envoi de {0} à {1}…</translation>
    </message>
    <message>
        <source>Sessions, pictures, words and what is kept while you work go into a folder of this client&apos;s, encrypted. Only the password opens it.</source>
        <translation>Sessions, images, mots et tout ce qui est conservé pendant votre travail vont, chiffrés, dans un dossier propre à ce client. Seul le mot de passe l’ouvre.</translation>
    </message>
    <message>
        <source>Several tries are ranked by their emotion: choose one first.</source>
        <translation>Plusieurs essais sont classés par leur émotion&#x202f;: choisissez-en une d’abord.</translation>
    </message>
    <message>
        <source>Shift while dragging: nothing snaps.</source>
        <translation>Maj en glissant&#x202f;: rien ne s’aligne.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>Montrer le &amp;dossier</translation>
    </message>
    <message>
        <source>Show &amp;Gently</source>
        <translation>&amp;Montrer en douceur</translation>
    </message>
    <message>
        <source>Show the &amp;Picture&apos;s Reading</source>
        <translation>Montrer la &amp;prédiction de l’image</translation>
    </message>
    <message>
        <source>Show the Mask in Str&amp;ipes</source>
        <translation>Montrer le masque ra&amp;yé</translation>
    </message>
    <message>
        <source>Soft, warm light; gentle greens and pastels; gardens, quiet water, families at rest, a set table.</source>
        <translation>Lumière douce et chaude&#x202f;; verts tendres et pastels&#x202f;; jardins, eau calme, familles au repos, une table mise.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Your pictures are kept; save the session, and start the program again if it behaves strangely.</source>
        <translation>Quelque chose d’inattendu s’est produit. Vos images sont conservées&#x202f;; enregistrez la session, et relancez le programme s’il se comporte étrangement.</translation>
    </message>
    <message>
        <source>Something went wrong ({0}).</source>
        <translation>Quelque chose s’est mal passé ({0}).</translation>
    </message>
    <message>
        <source>Something went wrong ({0}: {1}).</source>
        <translation>Quelque chose s’est mal passé ({0} : {1}).</translation>
    </message>
    <message>
        <source>Something went wrong while the picture was being made. Your session is unharmed; please try again. The details can be copied for a report.</source>
        <translation>Quelque chose s’est mal passé pendant que l’image se faisait. Votre session est intacte&#x202f;; veuillez réessayer. Les détails peuvent être copiés pour un rapport.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Space and drag, + and −</source>
        <translation>Espace et glisser, + et −</translation>
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
        <translation>Stable Diffusion 3, ou un modèle de ce genre</translation>
    </message>
    <message>
        <source>Stable Video Diffusion</source>
        <translation>Stable Video Diffusion</translation>
    </message>
    <message>
        <source>Stars: {0}</source>
        <translation>Étoiles&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Étape {0} sur {1}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Strong contrast and light that comes from afar; deep blues and golds; mountains, wide skies, waterfalls, what is far larger than a person.</source>
        <translation>Fort contraste et lumière venue de loin&#x202f;; bleus profonds et ors&#x202f;; montagnes, vastes cieux, cascades, ce qui dépasse de loin une personne.</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille &amp;du texte</translation>
    </message>
    <message>
        <source>Template: &amp;Consent…</source>
        <translation>&amp;Modèle&#x202f;: accord…</translation>
    </message>
    <message>
        <source>Template: C&amp;ontent Note…</source>
        <translation>Modèle&#x202f;: &amp;note sur le contenu…</translation>
    </message>
    <message>
        <source>That cannot be done on this disk ({0}).</source>
        <translation>Cela ne se peut pas sur ce disque ({0}).</translation>
    </message>
    <message>
        <source>That did not work ({0}).</source>
        <translation>Cela n’a pas fonctionné ({0}).</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Ce n’est pas le mot de passe.</translation>
    </message>
    <message>
        <source>The CLIP in {0} gives no finite answer for a picture and a text.</source>
        <translation>Le CLIP de {0} ne donne pas de réponse finie pour une image et un texte.</translation>
    </message>
    <message>
        <source>The best of {0} tries is shown; the others stay in the history.</source>
        <translation>Le meilleur de {0} essais est montré&#x202f;; les autres restent dans l’historique.</translation>
    </message>
    <message>
        <source>The classifier in {0} gives no finite answer for each label.</source>
        <translation>Le classifieur de {0} ne donne pas de réponse finie pour chaque libellé.</translation>
    </message>
    <message>
        <source>The client could not be made in {0} ({1}).</source>
        <translation>Le client n’a pas pu être créé dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The client in {0} cannot be opened: {1} is missing or damaged ({2}). Put a copy of it back, if you have one.</source>
        <translation>Le client dans {0} ne peut être ouvert&#x202f;: {1} manque ou est endommagé ({2}). Remettez-en une copie, si vous en avez une.</translation>
    </message>
    <message>
        <source>The client in {0} is of a newer version of MUSE Desktop, which can open it. It was left as it is.</source>
        <translation>Le client dans {0} vient d’une version plus récente de MUSE Desktop, qui peut l’ouvrir. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The client is locked</source>
        <translation>Le client est verrouillé</translation>
    </message>
    <message>
        <source>The client is locked: nothing of it is in this window or readable on the disk.</source>
        <translation>Le client est verrouillé&#x202f;: rien de lui n’est dans cette fenêtre ni lisible sur le disque.</translation>
    </message>
    <message>
        <source>The cluster is left. {0}</source>
        <translation>Le cluster est quitté. {0}</translation>
    </message>
    <message>
        <source>The cluster {0} cannot be reached ({1}: {2}).</source>
        <translation>Le cluster {0} est injoignable ({1} : {2}).</translation>
    </message>
    <message>
        <source>The column “{0}” is there twice.</source>
        <translation>La colonne « {0} » est là deux fois.</translation>
    </message>
    <message>
        <source>The denoiser in {0} takes {1} channels and the autoencoder gives {2}: models for inpainting or for editing by instruction cannot be used.</source>
        <translation>Le débruiteur de {0} prend {1} canaux et l’autoencodeur en donne {2}&#x202f;: les modèles d’inpainting ou de retouche par instruction ne peuvent servir.</translation>
    </message>
    <message>
        <source>The denoiser in {0} wants more than text (pictures or classes): only models that follow a text can be used.</source>
        <translation>Le débruiteur de {0} demande plus que du texte (images ou classes)&#x202f;: seuls les modèles qui suivent un texte peuvent servir.</translation>
    </message>
    <message>
        <source>The download cannot be kept ({0}).</source>
        <translation>Le téléchargement ne peut être conservé ({0}).</translation>
    </message>
    <message>
        <source>The emotion came out weaker than asked for</source>
        <translation>L’émotion est venue plus faible que demandé</translation>
    </message>
    <message>
        <source>The emotion could not be steered: no gradient was finite. Choose another device to compute on.</source>
        <translation>L’émotion n’a pu être guidée&#x202f;: aucun gradient n’était fini. Choisissez un autre appareil de calcul.</translation>
    </message>
    <message>
        <source>The first line names the columns: a “picture” or a “prompt” is needed.</source>
        <translation>La première ligne nomme les colonnes : il faut « picture » ou « prompt ».</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>Le dossier ne peut être lu ({0}).</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read now ({1}), so unsaved work of earlier sessions cannot be offered. It was left as it is.</source>
        <translation>Le dossier {0} ne peut être lu maintenant ({1})&#x202f;: le travail non enregistré des sessions précédentes ne peut donc être proposé. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The folder {0} is missing: get the model again.</source>
        <translation>Le dossier {0} manque&#x202f;: procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>The guidance is {0}: give a number from 1 to 30.</source>
        <translation>Le guidage est {0}&#x202f;: indiquez un nombre de 1 à 30.</translation>
    </message>
    <message>
        <source>The hub does not give you {0}: agree to its terms on {1}.</source>
        <translation>Le hub ne vous donne pas {0}&#x202f;: acceptez ses conditions sur {1}.</translation>
    </message>
    <message>
        <source>The hub has had too many requests from here: try again in some minutes.</source>
        <translation>Le hub a reçu trop de requêtes d’ici&#x202f;: réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The hub wants to know who asks for {0}: log in (hf auth login, or HF_TOKEN).</source>
        <translation>Le hub veut savoir qui demande {0}&#x202f;: connectez-vous (hf auth login, ou HF_TOKEN).</translation>
    </message>
    <message>
        <source>The index of the weights (*.safetensors.index.json) in {0} is missing: get the model again.</source>
        <translation>L’index des poids (*.safetensors.index.json) manque dans {0}&#x202f;: procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>The journal cannot be written ({0}).</source>
        <translation>Le journal ne peut pas être écrit ({0}).</translation>
    </message>
    <message>
        <source>The libraries that it uses have licences of their own, which lie in the Python environment that it runs in; an installed program has them all on one page.</source>
        <translation>Les bibliothèques utilisées ont leurs propres licences, qui se trouvent dans l’environnement Python où il s’exécute&#x202f;; un programme installé les a toutes sur une page.</translation>
    </message>
    <message>
        <source>The maker&apos;s notes were left out: they hold for their old place alone.</source>
        <translation>Les notes du fabricant ont été omises&#x202f;: elles ne valent qu’à leur ancienne place.</translation>
    </message>
    <message>
        <source>The manifest cannot be written ({0}).</source>
        <translation>La liste des résultats ne peut pas être écrite ({0}).</translation>
    </message>
    <message>
        <source>The mask is {0}×{1} but the picture is {2}×{3}: they must have the same size.</source>
        <translation>Le masque fait {0}×{1} mais l’image {2}×{3}&#x202f;: ils doivent avoir la même taille.</translation>
    </message>
    <message>
        <source>The mask {0} is all black: paint white where it may change.</source>
        <translation>Le masque {0} est tout noir&#x202f;: peignez en blanc ce qui peut changer.</translation>
    </message>
    <message>
        <source>The mask {0} is {1}×{2} but the picture is {3}×{4}: they must have the same size.</source>
        <translation>Le masque {0} fait {1}×{2} mais l’image {3}×{4}&#x202f;: ils doivent avoir la même taille.</translation>
    </message>
    <message>
        <source>The mask {0} is {1}×{2} but the picture {3} is {4}×{5}: they must have the same size.</source>
        <translation>Le masque {0} fait {1}×{2} mais l’image {3} fait {4}×{5} : ils doivent avoir la même taille.</translation>
    </message>
    <message>
        <source>The method&apos;s budget of updates is {0}: give a number from 0 up.</source>
        <translation>Le budget de mises à jour de la méthode est {0}&#x202f;: indiquez un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>The method&apos;s {0}</source>
        <translation>{0} de la méthode</translation>
    </message>
    <message>
        <source>The method&apos;s {0} is {1}: give 0 to 1.</source>
        <translation>{0} de la méthode est {1}&#x202f;: indiquez 0 à 1.</translation>
    </message>
    <message>
        <source>The method&apos;s {0} is {1}: give a number from 0 up.</source>
        <translation>{0} de la méthode est {1}&#x202f;: indiquez un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>The method&apos;s {0} is {1}: give a number from 1 to 64.</source>
        <translation>{0} de la méthode est {1}&#x202f;: indiquez un nombre de 1 à 64.</translation>
    </message>
    <message>
        <source>The model cannot be added ({0}).</source>
        <translation>Le modèle ne peut être ajouté ({0}).</translation>
    </message>
    <message>
        <source>The model cannot be put into its place</source>
        <translation>Le modèle ne peut être mis à sa place</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded{1}: “muse-desktop models check {2}” tells which part of it is wrong.</source>
        <translation>Le modèle dans {0} ne peut être chargé{1}&#x202f;: «&#x202f;muse-desktop models check {2}&#x202f;» dit quelle partie est fautive.</translation>
    </message>
    <message>
        <source>The model pack in {0} was made for a newer version of MUSE Desktop: update the program, or get an older version of the model.</source>
        <translation>Le paquet de modèle dans {0} est fait pour une version plus récente de MUSE Desktop&#x202f;: mettez le programme à jour, ou prenez une version plus ancienne du modèle.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be deleted</source>
        <translation>Le modèle «&#x202f;{0}&#x202f;» ne peut être supprimé</translation>
    </message>
    <message>
        <source>The network computes in fp32 since half precision gave values that are not finite in an earlier picture.</source>
        <translation>Le réseau calcule en fp32, car la demi-précision a donné des valeurs non finies dans une image précédente.</translation>
    </message>
    <message>
        <source>The part reaches beyond the picture.</source>
        <translation>La partie dépasse l’image.</translation>
    </message>
    <message>
        <source>The parts in {0} do not fit: {1} differ.</source>
        <translation>Les parties de {0} ne vont pas ensemble&#x202f;: {1} diffèrent.</translation>
    </message>
    <message>
        <source>The password is kept nowhere and nobody can reset it. Should it be lost, everything of this client is lost. Several words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Le mot de passe n’est conservé nulle part et personne ne peut le réinitialiser. S’il est perdu, tout de ce client est perdu. Plusieurs mots sans lien entre eux sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>The password is still the old one ({0}).</source>
        <translation>Le mot de passe est encore l’ancien ({0}).</translation>
    </message>
    <message>
        <source>The path stays at {0}: name another emotion after it.</source>
        <translation>Le chemin reste à {0}&#x202f;: nommez ensuite une autre émotion.</translation>
    </message>
    <message>
        <source>The picture came with more than 8 bits a channel; the result has 8.</source>
        <translation>L’image avait plus de 8 bits par canal&#x202f;; le résultat en a 8.</translation>
    </message>
    <message>
        <source>The picture cannot be written as {0} ({1}).</source>
        <translation>L’image ne peut être écrite en {0} ({1}).</translation>
    </message>
    <message>
        <source>The picture needs a file name: lake.png, for example.</source>
        <translation>L’image a besoin d’un nom de fichier&#x202f;: lake.png, par exemple.</translation>
    </message>
    <message>
        <source>The picture reads: {0}</source>
        <translation>Prédiction pour l’image&#x202f;: {0}</translation>
    </message>
    <message>
        <source>The picture that this was made from is no longer in the session.</source>
        <translation>L’image dont celle-ci est faite n’est plus dans la session.</translation>
    </message>
    <message>
        <source>The picture was read as {0} before this edit already, so there is little to add.</source>
        <translation>L’image était déjà lue comme {0} avant cette retouche, il y a donc peu à ajouter.</translation>
    </message>
    <message>
        <source>The picture&apos;s data do not fit its size.</source>
        <translation>Les données de l’image ne correspondent pas à sa taille.</translation>
    </message>
    <message>
        <source>The pictures are made by {0} (by ssh), encrypted.</source>
        <translation>Les images sont faites par {0} (par ssh), avec chiffrement.</translation>
    </message>
    <message>
        <source>The pictures are made by {0}, encrypted.</source>
        <translation>Les images sont faites par {0}, avec chiffrement.</translation>
    </message>
    <message>
        <source>The pictures are made by {0}.</source>
        <translation>Les images sont faites par {0}.</translation>
    </message>
    <message>
        <source>The program is sealed and opens no connection: break the seal in the window&apos;s status line first.</source>
        <translation>Le programme est scellé et n’ouvre aucune connexion&#x202f;: brisez d’abord le sceau dans la ligne d’état de la fenêtre.</translation>
    </message>
    <message>
        <source>The program&apos;s own files</source>
        <translation>Les fichiers du programme</translation>
    </message>
    <message>
        <source>The program&apos;s own files (resources) are missing: install MUSE Desktop again.</source>
        <translation>Les fichiers propres du programme (resources) manquent&#x202f;: réinstallez MUSE Desktop.</translation>
    </message>
    <message>
        <source>The prompt has {0} characters: say it in at most {1}.</source>
        <translation>Le prompt a {0} caractères&#x202f;: dites-le en {1} au plus.</translation>
    </message>
    <message>
        <source>The prompt is empty: say what the picture should show.</source>
        <translation>Le prompt est vide&#x202f;: dites ce que l’image doit montrer.</translation>
    </message>
    <message>
        <source>The prompt is long: it was read in {0} parts, of which the first counts most.</source>
        <translation>Le prompt est long&#x202f;: il a été lu en {0} parties, dont la première compte le plus.</translation>
    </message>
    <message>
        <source>The proxy refuses ({0}): look at HTTPS_PROXY.</source>
        <translation>Le proxy refuse ({0})&#x202f;: vérifiez HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The pseudonym can be read without the password: choose one that tells nobody who it is.</source>
        <translation>Le pseudonyme se lit sans le mot de passe&#x202f;: choisissez-en un qui ne dise à personne de qui il s’agit.</translation>
    </message>
    <message>
        <source>The request is to edit, and its “picture” is missing.</source>
        <translation>La demande est une retouche, et son « picture » manque.</translation>
    </message>
    <message>
        <source>The request is to generate, and takes no “picture”.</source>
        <translation>La demande est une génération, et ne prend pas de « picture ».</translation>
    </message>
    <message>
        <source>The request names a file by its digest alone: add “{0}” with the file beside it.</source>
        <translation>La demande ne nomme un fichier que par son empreinte : ajoutez « {0} » avec le fichier à côté.</translation>
    </message>
    <message>
        <source>The request&apos;s {0} picture is missing.</source>
        <translation>L’image «&#x202f;{0}&#x202f;» de la demande manque.</translation>
    </message>
    <message>
        <source>The result has no name.</source>
        <translation>Le résultat n’a pas de nom.</translation>
    </message>
    <message>
        <source>The scheduler does not answer any more: when it is there again, begin again; it goes on from here.</source>
        <translation>L’ordonnanceur ne répond plus : quand il sera de retour, recommencez ; cela continue d’ici.</translation>
    </message>
    <message>
        <source>The seal</source>
        <translation>Le sceau</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to 2^63 - 1.</source>
        <translation>La graine doit être un nombre entier de 0 à 2^63 - 1.</translation>
    </message>
    <message>
        <source>The series of {0} pictures is in the history.</source>
        <translation>La série de {0} images est dans l’historique.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {0} ({1}).</source>
        <translation>Les réglages ne peuvent être gardés dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The settings of the denoiser or the autoencoder in {0} are wrong: its sides cannot be told. Get the model again.</source>
        <translation>Les réglages du débruiteur ou de l’autoencodeur dans {0} sont faux&#x202f;: ses côtés ne peuvent être déterminés. Procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>The size {0} does not suit {1}: use multiples of {2} from {3} to {4}.</source>
        <translation>La taille {0} ne convient pas à {1}&#x202f;: prenez des multiples de {2} de {3} à {4}.</translation>
    </message>
    <message>
        <source>The size {0} does not suit {1}: use multiples of {2} up to {3}; it is best at {4}x{5}.</source>
        <translation>La taille {0} ne convient pas à {1}&#x202f;: prenez des multiples de {2} jusqu’à {3}&#x202f;; le mieux est {4}x{5}.</translation>
    </message>
    <message>
        <source>The strength “{0}” is neither a number nor auto.</source>
        <translation>La force « {0} » n’est ni un nombre ni auto.</translation>
    </message>
    <message>
        <source>The table cannot be read from here on ({0}).</source>
        <translation>Le tableau est illisible à partir d’ici ({0}).</translation>
    </message>
    <message>
        <source>The table holds what the grade does everywhere; its local part is not in it.</source>
        <translation>La table contient ce que l’étalonnage fait partout&#x202f;; sa partie locale n’y est pas.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>The unsaved work kept in {0} was removed by somebody or another program. It was written anew and is protected again; nothing is lost.</source>
        <translation>Le travail non enregistré gardé dans {0} a été retiré par quelqu’un ou un autre programme. Il a été réécrit et est de nouveau protégé&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The weights in {0} do not fit their config.json, which describes a model of {1} million numbers: they have {2} million.</source>
        <translation>Les poids dans {0} ne correspondent pas à leur config.json, qui décrit un modèle de {1} millions de nombres&#x202f;: ils en ont {2} millions.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json ({1}).</source>
        <translation>Les poids {0} ne correspondent pas à leur config.json ({1}).</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json, which knows no “{1}”.</source>
        <translation>Les poids {0} ne correspondent pas à leur config.json, qui ne connaît pas «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json: they are of another model (the first is “{1}”). Get the model again.</source>
        <translation>Les poids {0} ne correspondent pas à leur config.json&#x202f;: ils sont d’un autre modèle (le premier est «&#x202f;{1}&#x202f;»). Procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json{1}: get the model again.</source>
        <translation>Les poids {0} ne correspondent pas à leur config.json{1}&#x202f;: procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>The worker was started anew.</source>
        <translation>Le worker a été redémarré.</translation>
    </message>
    <message>
        <source>The workers end before they begin ({0}): take fewer workers, a smaller model, or close other programs.</source>
        <translation>Les processus se terminent avant de commencer ({0}) : prenez-en moins, un modèle plus petit, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>The {0} has ended ({1}) while it made {2}, which is tried again at the end.</source>
        <translation>{0} s’est terminé ({1}) pendant qu’il faisait {2}, qui est réessayé à la fin.</translation>
    </message>
    <message>
        <source>The {0} has ended ({1}).</source>
        <translation>{0} s’est terminé ({1}).</translation>
    </message>
    <message>
        <source>The {0} is lent by {1}, and {2} is damaged: install {3} again, or choose another lender with “muse-desktop models set {4} --{5} NAME”.</source>
        <translation>{0}&#x202f;: prêté par {1}, et {2} est endommagé&#x202f;: réinstallez {3}, ou choisissez un autre prêteur avec «&#x202f;muse-desktop models set {4} --{5} NAME&#x202f;».</translation>
    </message>
    <message>
        <source>The {0} is lent by {1}: {2}</source>
        <translation>{0}, prêté par {1}&#x202f;: {2}</translation>
    </message>
    <message>
        <source>The {0} is {1}&apos;s CLIP: emotions are read by CLIP, not by an emotion classifier.</source>
        <translation>Le {0} est le CLIP de {1}&#x202f;: les émotions sont lues par CLIP, non par un classifieur d’émotions.</translation>
    </message>
    <message>
        <source>Theme: &amp;Dark</source>
        <translation>&amp;Thème&#x202f;: sombre</translation>
    </message>
    <message>
        <source>Theme: &amp;Light</source>
        <translation>Thème&#x202f;: &amp;clair</translation>
    </message>
    <message>
        <source>Theme: As the &amp;System</source>
        <translation>Thème&#x202f;: comme le &amp;système</translation>
    </message>
    <message>
        <source>There are eight emotions, not {0}: leave the count out.</source>
        <translation>Il y a huit émotions, et non {0}&#x202f;: n’indiquez pas de nombre.</translation>
    </message>
    <message>
        <source>There are no weights (*.safetensors) in {0}: get the model again.</source>
        <translation>Il n’y a pas de poids (*.safetensors) dans {0}&#x202f;: procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>There are no weights ({0}) in {1}.</source>
        <translation>Il n’y a pas de poids ({0}) dans {1}.</translation>
    </message>
    <message>
        <source>There is a client “{0}” already: choose another pseudonym.</source>
        <translation>Il y a déjà un client «&#x202f;{0}&#x202f;»&#x202f;: choisissez un autre pseudonyme.</translation>
    </message>
    <message>
        <source>There is a model “{0}” already: give another name with --name, or remove that one first.</source>
        <translation>Il y a déjà un modèle «&#x202f;{0}&#x202f;»&#x202f;: donnez un autre nom avec --name, ou retirez d’abord celui-là.</translation>
    </message>
    <message>
        <source>There is a null character in it.</source>
        <translation>Il contient un caractère nul.</translation>
    </message>
    <message>
        <source>There is no column “{0}”: did you mean “{1}”?</source>
        <translation>Il n’y a pas de colonne « {0} » : vouliez-vous dire « {1} » ?</translation>
    </message>
    <message>
        <source>There is no column “{0}”: those that there are are {1}.</source>
        <translation>Il n’y a pas de colonne « {0} » : celles qui existent sont {1}.</translation>
    </message>
    <message>
        <source>There is no file or folder {0}: name a table of jobs (.csv), JSON lines (.jsonl) or a folder of pictures.</source>
        <translation>Il n’y a ni fichier ni dossier {0} : nommez un tableau des travaux (.csv), des lignes JSON (.jsonl) ou un dossier d’images.</translation>
    </message>
    <message>
        <source>There is no file or folder “{0}”, and no model on a hub is called so (owner/name).</source>
        <translation>Il n’y a ni fichier ni dossier «&#x202f;{0}&#x202f;», et aucun modèle d’un hub ne s’appelle ainsi (owner/name).</translation>
    </message>
    <message>
        <source>There is no file {0} in {1}.</source>
        <translation>Il n’y a pas de fichier {0} dans {1}.</translation>
    </message>
    <message>
        <source>There is no file {0}: {1} names one in PEM.</source>
        <translation>Il n’y a pas de fichier {0} : {1} en nomme un en PEM.</translation>
    </message>
    <message>
        <source>There is no file “{0}” in {1}.</source>
        <translation>Il n’y a pas de fichier «&#x202f;{0}&#x202f;» dans {1}.</translation>
    </message>
    <message>
        <source>There is no folder {0}: make it first, or name another.</source>
        <translation>Il n’y a pas de dossier {0}&#x202f;: créez-le d’abord, ou indiquez-en un autre.</translation>
    </message>
    <message>
        <source>There is no folder {0}: save the session somewhere else.</source>
        <translation>Il n’y a pas de dossier {0}&#x202f;: enregistrez la session ailleurs.</translation>
    </message>
    <message>
        <source>There is no label “{0}”: its labels are {1}.</source>
        <translation>Il n’y a pas de libellé «&#x202f;{0}&#x202f;»&#x202f;: les libellés sont {1}.</translation>
    </message>
    <message>
        <source>There is no model pack in {0}: {1} is missing.</source>
        <translation>Il n’y a pas de paquet de modèle dans {0}&#x202f;: {1} manque.</translation>
    </message>
    <message>
        <source>There is no model {0} on {1}, or it is private: look at the name, and log in (hf auth login, or HF_TOKEN) where it is private.</source>
        <translation>Il n’y a pas de modèle {0} sur {1}, ou il est privé&#x202f;: vérifiez le nom, et connectez-vous (hf auth login, ou HF_TOKEN) s’il est privé.</translation>
    </message>
    <message>
        <source>There is no model “{0}”, and no other one in {1}.</source>
        <translation>Il n’y a pas de modèle «&#x202f;{0}&#x202f;», ni aucun autre dans {1}.</translation>
    </message>
    <message>
        <source>There is no model “{0}”.</source>
        <translation>Il n’y a pas de modèle «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no model “{0}”.{1} Models on this computer: {2}.</source>
        <translation>Il n’y a pas de modèle «&#x202f;{0}&#x202f;».{1} Modèles sur cet ordinateur&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>There is no picture in {0}.</source>
        <translation>Il n’y a pas d’image dans {0}.</translation>
    </message>
    <message>
        <source>There is no picture to edit: open one first.</source>
        <translation>Il n’y a pas d’image à retoucher&#x202f;: ouvrez-en une d’abord.</translation>
    </message>
    <message>
        <source>There is no ssh on this machine: install OpenSSH&apos;s client.</source>
        <translation>Il n’y a pas de ssh sur cet ordinateur : installez le client d’OpenSSH.</translation>
    </message>
    <message>
        <source>There is no {0} here: use {1}.</source>
        <translation>Il n’y a pas de {0} ici&#x202f;: utilisez {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model.</source>
        <translation>Il n’y a pas assez de mémoire pour le modèle.</translation>
    </message>
    <message>
        <source>There is not enough memory for the password&apos;s key, which takes {0} MiB: close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour la clé du mot de passe, qui prend {0}&#xa0;Mio&#x202f;: fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>Il n’y a pas assez de mémoire pour ce modèle.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
    </message>
    <message>
        <source>There is not enough memory to open “{0}”, which takes {1} GB.</source>
        <translation>Il n’y a pas assez de mémoire pour ouvrir «&#x202f;{0}&#x202f;», qui prend {1}&#xa0;Go.</translation>
    </message>
    <message>
        <source>There is not enough memory to open “{0}”.</source>
        <translation>Il n’y a pas assez de mémoire pour ouvrir «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>There is not enough room to {0}: it takes {1} GB and {2} has {3} GB left.</source>
        <translation>Il n’y a pas assez de place pour {0}&#x202f;: il faut {1}&#xa0;Go et il reste {3}&#xa0;Go dans {2}.</translation>
    </message>
    <message>
        <source>There was not enough memory for it.</source>
        <translation>Il n’y avait pas assez de mémoire pour cela.</translation>
    </message>
    <message>
        <source>There was not enough memory for this picture. Close other programs, or take a smaller picture or a lighter model, and try again.</source>
        <translation>Il n’y avait pas assez de mémoire pour cette image. Fermez d’autres programmes, ou prenez une image plus petite ou un modèle plus léger, et réessayez.</translation>
    </message>
    <message>
        <source>This cannot be read ({0}).</source>
        <translation>Ceci est illisible ({0}).</translation>
    </message>
    <message>
        <source>This computer alone</source>
        <translation>Cet ordinateur seul</translation>
    </message>
    <message>
        <source>This computer has no device “{0}”. Choose one of: auto, {1}.</source>
        <translation>Cet ordinateur n’a pas d’appareil «&#x202f;{0}&#x202f;». Choisissez parmi&#x202f;: auto, {1}.</translation>
    </message>
    <message>
        <source>This download was cut. What has come is kept, and it can go on.</source>
        <translation>Ce téléchargement a été interrompu. Ce qui est arrivé est conservé, et il peut continuer.</translation>
    </message>
    <message>
        <source>This is no JSON ({0}).</source>
        <translation>Ce n’est pas du JSON ({0}).</translation>
    </message>
    <message>
        <source>This is not a request: {0}.</source>
        <translation>Ce n’est pas une demande&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>This is not a series.</source>
        <translation>Ce n’est pas une série.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8: save the file so.</source>
        <translation>Ce n’est pas du texte en UTF-8 : enregistrez le fichier ainsi.</translation>
    </message>
    <message>
        <source>This machine has not the model “{0}” that the client has.</source>
        <translation>Cet ordinateur n’a pas le modèle « {0} » qu’a le demandeur.</translation>
    </message>
    <message>
        <source>This model changes photographs and draws none: open a picture, and edit it.</source>
        <translation>Ce modèle modifie des photographies et n’en dessine pas&#x202f;: ouvrez une image et retouchez-la.</translation>
    </message>
    <message>
        <source>This model edits pictures that it drew itself, from the drawing: edit this one with a model that changes photographs.</source>
        <translation>Ce modèle retouche les images qu’il a dessinées lui-même, à partir du dessin&#x202f;: retouchez celle-ci avec un modèle qui modifie des photographies.</translation>
    </message>
    <message>
        <source>This model has no self-attention to lend: injection was left out.</source>
        <translation>Ce modèle n’a pas d’auto-attention à prêter&#x202f;: l’injection a été omise.</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>Cette image</translation>
    </message>
    <message>
        <source>This picture has {0} megapixels: changing it takes {1} GB of memory beside it, and {2} GB are free. Close other programs, or make the picture smaller.</source>
        <translation>Cette image a {0} mégapixels&#x202f;: la modifier prend {1}&#xa0;Go de mémoire en plus, et {2}&#xa0;Go sont libres. Fermez d’autres programmes, ou réduisez l’image.</translation>
    </message>
    <message>
        <source>This picture is of two drawings, as a mask kept a part of one: paint a mask that lies within one of them, or edit the picture that it was made from.</source>
        <translation>Cette image est faite de deux dessins, un masque ayant gardé une partie de l’un&#x202f;: peignez un masque situé dans l’un d’eux, ou retouchez l’image dont elle vient.</translation>
    </message>
    <message>
        <source>This request was made by a newer version of MUSE Desktop.</source>
        <translation>Cette demande vient d’une version plus récente de MUSE Desktop.</translation>
    </message>
    <message>
        <source>This series was made by a newer version of MUSE Desktop.</source>
        <translation>Cette série vient d’une version plus récente de MUSE Desktop.</translation>
    </message>
    <message>
        <source>This session was recovered or discarded in another window.</source>
        <translation>Cette session a été récupérée ou abandonnée dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Those without the &amp;model</source>
        <translation>Ceux sans le &amp;modèle</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Two results would be called {0}: add {1} to the pattern of names.</source>
        <translation>Deux résultats s’appelleraient {0} : ajoutez {1} au modèle des noms.</translation>
    </message>
    <message>
        <source>Two results would be called {0}: give each its own name.</source>
        <translation>Deux résultats s’appelleraient {0} : donnez à chacun son nom.</translation>
    </message>
    <message>
        <source>Unknown kind of series “{0}”: use intensities, emotions or path.</source>
        <translation>Genre de série inconnu «&#x202f;{0}&#x202f;»&#x202f;: prenez intensities, emotions ou path.</translation>
    </message>
    <message>
        <source>Unknown mode “{0}”: use generate or edit.</source>
        <translation>Mode inconnu «&#x202f;{0}&#x202f;»&#x202f;: prenez generate ou edit.</translation>
    </message>
    <message>
        <source>Unknown {0} “{1}”: use {2} or {3}.</source>
        <translation>{0} «&#x202f;{1}&#x202f;» inconnu&#x202f;: prenez {2} ou {3}.</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Désagréable</translation>
    </message>
    <message>
        <source>Unsaved work cannot be protected against a crash ({0} in {1}). Save the session soon.</source>
        <translation>Le travail non enregistré ne peut être protégé d’un plantage ({0} dans {1}). Enregistrez bientôt la session.</translation>
    </message>
    <message>
        <source>Unsaved work in {0} cannot be read now{1}. It was left as it is, and is looked at again at the next start; delete that folder if you do not need it.</source>
        <translation>Le travail non enregistré dans {0} ne peut être lu maintenant{1}. Il a été laissé tel quel et sera examiné au prochain démarrage&#x202f;; supprimez ce dossier si vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>Unsaved work in {0} is of a newer version of MUSE Desktop, which can bring it back. It was left as it is.</source>
        <translation>Le travail non enregistré dans {0} vient d’une version plus récente de MUSE Desktop, qui peut le rétablir. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Until a session is saved or discarded, a journal in the program&apos;s folder keeps it safe from crashes. The log beside it names files and what went wrong. Nothing of all this leaves the computer by itself.</source>
        <translation>Jusqu’à ce qu’une session soit enregistrée ou abandonnée, un journal dans le dossier du programme la protège des plantages. L’autre journal, à côté, nomme des fichiers et ce qui a échoué. Rien de tout cela ne quitte l’ordinateur de lui-même.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Warning: {0}</source>
        <translation>Attention : {0}</translation>
    </message>
    <message>
        <source>Weights are missing in {0}: {1} of {2} files are there. Get the model again.</source>
        <translation>Il manque des poids dans {0}&#x202f;: {1} fichiers sur {2} sont là. Procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>What Chan&amp;ged</source>
        <translation>Ce &amp;qui a changé</translation>
    </message>
    <message>
        <source>What Do the &amp;Readings Mean?</source>
        <translation>&amp;Que signifient les prédictions&#x202f;?</translation>
    </message>
    <message>
        <source>What Usually &amp;Carries It	Return</source>
        <translation>&amp;Ce qui la porte d’ordinaire	Entrée</translation>
    </message>
    <message>
        <source>What came is not the model that was sent: are both programs of one version?</source>
        <translation>Ce qui est arrivé n’est pas le modèle envoyé : les deux programmes sont-ils de la même version ?</translation>
    </message>
    <message>
        <source>What do the readings mean?</source>
        <translation>Que signifient les prédictions&#x202f;?</translation>
    </message>
    <message>
        <source>What had come of {0} cannot be deleted</source>
        <translation>Ce qui était venu de {0} ne peut être supprimé</translation>
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
        <translation>Ce que les images de cette session peuvent évoquer

Client&#x202f;: {client}
Session&#x202f;: {session}
Date&#x202f;: {date}

Les images ont été faites pour évoquer&#x202f;: {emotions}.

Des images de peur, de colère, de dégoût ou de tristesse peuvent être difficiles à regarder. À l’écran, elles sont voilées jusqu’à ce que vous demandiez à les voir. Vous pouvez détourner les yeux, faire couvrir l’écran ou arrêter à tout moment, sans donner de raison.

Ce que je préfère ne pas voir aujourd’hui&#x202f;: ____________________________

Qui ou quoi m’aide quand quelque chose me reste&#x202f;: ____________________________

(Un modèle à adapter.)</translation>
    </message>
    <message>
        <source>What usually carries it: {0}</source>
        <translation>Ce qui la porte d’ordinaire&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Wheel: add an emotion, remove one</source>
        <translation>Roue&#x202f;: ajouter une émotion, en retirer une</translation>
    </message>
    <message>
        <source>Wheel: add by mouse, without snapping</source>
        <translation>Roue&#x202f;: ajouter à la souris, sans alignement</translation>
    </message>
    <message>
        <source>Wheel: choose, or none</source>
        <translation>Roue&#x202f;: choisir, ou aucune</translation>
    </message>
    <message>
        <source>Wheel: next emotion</source>
        <translation>Roue&#x202f;: émotion suivante</translation>
    </message>
    <message>
        <source>Wheel: next point</source>
        <translation>Roue&#x202f;: point suivant</translation>
    </message>
    <message>
        <source>Wheel: turn, strengthen</source>
        <translation>Roue&#x202f;: tourner, renforcer</translation>
    </message>
    <message>
        <source>Wheel: what usually carries an emotion</source>
        <translation>Roue&#x202f;: ce qui porte d’ordinaire une émotion</translation>
    </message>
    <message>
        <source>Where added models, their downloads and the log take more, you are told and choose what goes. Nothing is ever deleted by itself.</source>
        <translation>Quand les modèles ajoutés, leurs téléchargements et le journal prennent davantage, cela vous est dit et vous choisissez ce qui part. Rien n’est jamais supprimé tout seul.</translation>
    </message>
    <message>
        <source>Which sessions were opened of late, and the folder used last. “Forgotten” deletes them now, too.</source>
        <translation>Les sessions ouvertes récemment et le dernier dossier utilisé. «&#x202f;Oubliés&#x202f;» les supprime aussi tout de suite.</translation>
    </message>
    <message>
        <source>Who trusts a cluster trusts it with everything: its computers can run programs here, and this one there.</source>
        <translation>Qui se fie à un cluster lui confie tout : ses ordinateurs peuvent exécuter des programmes ici, et celui-ci là-bas.</translation>
    </message>
    <message>
        <source>With a mask a part stays pixels, which {0} has no place for.</source>
        <translation>Avec un masque, une partie reste des pixels, pour lesquels {0} n’a pas de place.</translation>
    </message>
    <message>
        <source>Write it again.</source>
        <translation>Écrivez-le encore une fois.</translation>
    </message>
    <message>
        <source>XMP was left out: it cannot be read.</source>
        <translation>Le XMP a été omis&#x202f;: il ne peut être lu.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ré&amp;duire</translation>
    </message>
    <message>
        <source>[ and ], { and }</source>
        <translation>[ et ], { et }</translation>
    </message>
    <message>
        <source>a BPG picture</source>
        <translation>une image BPG</translation>
    </message>
    <message>
        <source>a CLIP</source>
        <translation>un CLIP</translation>
    </message>
    <message>
        <source>a CLIP, or its eye alone</source>
        <translation>un CLIP, ou son œil seul</translation>
    </message>
    <message>
        <source>a Control-LoRA</source>
        <translation>un Control-LoRA</translation>
    </message>
    <message>
        <source>a ControlNet</source>
        <translation>un ControlNet</translation>
    </message>
    <message>
        <source>a ControlNet (LLLite)</source>
        <translation>un ControlNet (LLLite)</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un document DjVu</translation>
    </message>
    <message>
        <source>a FLIF picture</source>
        <translation>une image FLIF</translation>
    </message>
    <message>
        <source>a GGML, {0}</source>
        <translation>un GGML, {0}</translation>
    </message>
    <message>
        <source>a GGUF, {0}</source>
        <translation>un GGUF, {0}</translation>
    </message>
    <message>
        <source>a GLIGEN (it places things)</source>
        <translation>un GLIGEN (il place des choses)</translation>
    </message>
    <message>
        <source>a JNG picture</source>
        <translation>une image JNG</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>une image JPEG XR</translation>
    </message>
    <message>
        <source>a LoRA</source>
        <translation>un LoRA</translation>
    </message>
    <message>
        <source>a LoRA (LyCORIS)</source>
        <translation>un LoRA (LyCORIS)</translation>
    </message>
    <message>
        <source>a LoRA of the kind IA³ (LyCORIS)</source>
        <translation>un LoRA du genre IA³ (LyCORIS)</translation>
    </message>
    <message>
        <source>a LoRA of the kind LoHa (LyCORIS)</source>
        <translation>un LoRA du genre LoHa (LyCORIS)</translation>
    </message>
    <message>
        <source>a LoRA of the kind LoKr (LyCORIS)</source>
        <translation>un LoRA du genre LoKr (LyCORIS)</translation>
    </message>
    <message>
        <source>a LoRA of the kind OFT (LyCORIS)</source>
        <translation>un LoRA du genre OFT (LyCORIS)</translation>
    </message>
    <message>
        <source>a PAM or PFM picture</source>
        <translation>une image PAM ou PFM</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un document PostScript</translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation>une image Radiance (HDR)</translation>
    </message>
    <message>
        <source>a Sun raster picture</source>
        <translation>une image Sun raster</translation>
    </message>
    <message>
        <source>a T2I-Adapter</source>
        <translation>un T2I-Adapter</translation>
    </message>
    <message>
        <source>a Windows metafile (WMF or EMF)</source>
        <translation>un métafichier Windows (WMF ou EMF)</translation>
    </message>
    <message>
        <source>a big moon rises</source>
        <translation>une grande lune se lève</translation>
    </message>
    <message>
        <source>a castle in the mountains</source>
        <translation>un château dans les montagnes</translation>
    </message>
    <message>
        <source>a cat in a meadow</source>
        <translation>un chat dans un pré</translation>
    </message>
    <message>
        <source>a classifier</source>
        <translation>un classifieur</translation>
    </message>
    <message>
        <source>a cluster</source>
        <translation>un cluster</translation>
    </message>
    <message>
        <source>a cluster on this machine</source>
        <translation>un cluster sur cet ordinateur</translation>
    </message>
    <message>
        <source>a cottage by a lake in the evening</source>
        <translation>une chaumière au bord d’un lac le soir</translation>
    </message>
    <message>
        <source>a denoiser (UNet) without its text encoder and its autoencoder (VAE)</source>
        <translation>un débruiteur (UNet) sans encodeur de texte ni autoencodeur (VAE)</translation>
    </message>
    <message>
        <source>a diffusers folder packed into one file, and not the original layout: get the model as a folder, or as a checkpoint.</source>
        <translation>un dossier diffusers mis en un fichier, et non la disposition d’origine&#x202f;: prenez le modèle comme dossier ou comme checkpoint.</translation>
    </message>
    <message>
        <source>a document of Affinity&apos;s</source>
        <translation>un document d’Affinity</translation>
    </message>
    <message>
        <source>a document of GIMP&apos;s (XCF)</source>
        <translation>un document de GIMP (XCF)</translation>
    </message>
    <message>
        <source>a document of Krita&apos;s</source>
        <translation>un document de Krita</translation>
    </message>
    <message>
        <source>a download that has not ended: let it end, or begin it anew.</source>
        <translation>un téléchargement inachevé&#x202f;: laissez-le finir, ou recommencez-le.</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>un dessin (SVG)</translation>
    </message>
    <message>
        <source>a farbfeld picture</source>
        <translation>une image farbfeld</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>a film scan (DPX or Cineon)</source>
        <translation>un scan de film (DPX ou Cineon)</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a higher intensity</source>
        <translation>une intensité plus haute</translation>
    </message>
    <message>
        <source>a hot air balloon over the village</source>
        <translation>une montgolfière au-dessus du village</translation>
    </message>
    <message>
        <source>a hypernetwork</source>
        <translation>un hypernetwork</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>un modèle de langage</translation>
    </message>
    <message>
        <source>a large document of Photoshop&apos;s (PSB)</source>
        <translation>un grand document de Photoshop (PSB)</translation>
    </message>
    <message>
        <source>a lighthouse by the sea</source>
        <translation>un phare au bord de la mer</translation>
    </message>
    <message>
        <source>a long text</source>
        <translation>un long texte</translation>
    </message>
    <message>
        <source>a model of no known kind</source>
        <translation>un modèle d’un genre inconnu</translation>
    </message>
    <message>
        <source>a model of videos</source>
        <translation>un modèle de vidéos</translation>
    </message>
    <message>
        <source>a motion module (AnimateDiff)</source>
        <translation>un module de mouvement (AnimateDiff)</translation>
    </message>
    <message>
        <source>a mouse pointer (CUR)</source>
        <translation>un pointeur de souris (CUR)</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>a part of a model: get the whole model</source>
        <translation>une partie de modèle&#x202f;: prenez le modèle entier</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a picture of a kind</source>
        <translation>une image d’un genre</translation>
    </message>
    <message>
        <source>a picture of astronomy (FITS)</source>
        <translation>une image d’astronomie (FITS)</translation>
    </message>
    <message>
        <source>a picture of medicine (DICOM)</source>
        <translation>une image médicale (DICOM)</translation>
    </message>
    <message>
        <source>a rainbow appears</source>
        <translation>un arc-en-ciel apparaît</translation>
    </message>
    <message>
        <source>a restorer of faces</source>
        <translation>un restaurateur de visages</translation>
    </message>
    <message>
        <source>a small autoencoder (TAESD) alone</source>
        <translation>un petit autoencodeur (TAESD) seul</translation>
    </message>
    <message>
        <source>a tent in the forest at night</source>
        <translation>une tente dans la forêt la nuit</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text encoder (CLIP) alone</source>
        <translation>un encodeur de texte (CLIP) seul</translation>
    </message>
    <message>
        <source>a text encoder (T5) alone</source>
        <translation>un encodeur de texte (T5) seul</translation>
    </message>
    <message>
        <source>a textual inversion (an embedding)</source>
        <translation>une inversion textuelle (un embedding)</translation>
    </message>
    <message>
        <source>a texture (DDS)</source>
        <translation>une texture (DDS)</translation>
    </message>
    <message>
        <source>a texture (KTX)</source>
        <translation>une texture (KTX)</translation>
    </message>
    <message>
        <source>a {0} checkpoint</source>
        <translation>un checkpoint {0}</translation>
    </message>
    <message>
        <source>a {0} picture of a kind</source>
        <translation>une image {0} d’un genre</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>environ une minute</translation>
    </message>
    <message>
        <source>about {0} h</source>
        <translation>environ {0} h</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>environ {0} min</translation>
    </message>
    <message>
        <source>about {0} s</source>
        <translation>environ {0} s</translation>
    </message>
    <message>
        <source>add this model</source>
        <translation>ajouter ce modèle</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>en entier</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sans compagnie</translation>
    </message>
    <message>
        <source>amount {0}</source>
        <translation>dosage {0}</translation>
    </message>
    <message>
        <source>amusement</source>
        <translation>amusement</translation>
    </message>
    <message>
        <source>an Amiga picture (ILBM)</source>
        <translation>une image Amiga (ILBM)</translation>
    </message>
    <message>
        <source>an IP-Adapter</source>
        <translation>un IP-Adapter</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>une image OpenEXR</translation>
    </message>
    <message>
        <source>an SVG</source>
        <translation>un SVG</translation>
    </message>
    <message>
        <source>an XPM picture</source>
        <translation>une image XPM</translation>
    </message>
    <message>
        <source>an adapter for faces (PhotoMaker, PuLID)</source>
        <translation>un adaptateur de visages (PhotoMaker, PuLID)</translation>
    </message>
    <message>
        <source>an animation</source>
        <translation>une animation</translation>
    </message>
    <message>
        <source>an animation (MNG)</source>
        <translation>une animation (MNG)</translation>
    </message>
    <message>
        <source>an archive (what it holds is looked at when it is added)</source>
        <translation>une archive (son contenu est examiné à l’ajout)</translation>
    </message>
    <message>
        <source>an archive that cannot be opened here: unpack it and name the folder.</source>
        <translation>une archive qui ne s’ouvre pas ici&#x202f;: décompressez-la et indiquez le dossier.</translation>
    </message>
    <message>
        <source>an autoencoder (VAE) alone</source>
        <translation>un autoencodeur (VAE) seul</translation>
    </message>
    <message>
        <source>an icon of macOS&apos;s (ICNS)</source>
        <translation>une icône de macOS (ICNS)</translation>
    </message>
    <message>
        <source>an image classifier ({0})</source>
        <translation>un classifieur d’images ({0})</translation>
    </message>
    <message>
        <source>an image classifier, it seems</source>
        <translation>un classifieur d’images, semble-t-il</translation>
    </message>
    <message>
        <source>an upscaler</source>
        <translation>un agrandisseur</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>colère</translation>
    </message>
    <message>
        <source>another prompt</source>
        <translation>un autre prompt</translation>
    </message>
    <message>
        <source>another seed</source>
        <translation>une autre graine</translation>
    </message>
    <message>
        <source>anticipation</source>
        <translation>anticipation</translation>
    </message>
    <message>
        <source>armchair</source>
        <translation>fauteuil</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>flèches</translation>
    </message>
    <message>
        <source>attention in slices, the picture in tiles</source>
        <translation>attention par tranches, image par tuiles</translation>
    </message>
    <message>
        <source>author and rights</source>
        <translation>auteur et droits</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>autoencodeur</translation>
    </message>
    <message>
        <source>autoencoder (VAE)</source>
        <translation>autoencodeur (VAE)</translation>
    </message>
    <message>
        <source>awe</source>
        <translation>émerveillement</translation>
    </message>
    <message>
        <source>balloons appear</source>
        <translation>apparition de ballons</translation>
    </message>
    <message>
        <source>bare trees stand around</source>
        <translation>des arbres nus se dressent</translation>
    </message>
    <message>
        <source>bats appear</source>
        <translation>apparition de chauves-souris</translation>
    </message>
    <message>
        <source>bear</source>
        <translation>ours</translation>
    </message>
    <message>
        <source>best of {1}</source>
        <translation>meilleur de {1}</translation>
    </message>
    <message>
        <source>beyond counting</source>
        <translation>au-delà de tout compte</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>vélo</translation>
    </message>
    <message>
        <source>birds appear</source>
        <translation>apparition d’oiseaux</translation>
    </message>
    <message>
        <source>blocks computed twice</source>
        <translation>blocs calculés deux fois</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>garçon</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>pont</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>plus clair</translation>
    </message>
    <message>
        <source>brighter northern lights</source>
        <translation>aurores boréales plus vives</translation>
    </message>
    <message>
        <source>bubbles appear</source>
        <translation>apparition de bulles de savon</translation>
    </message>
    <message>
        <source>bunting hangs there</source>
        <translation>des fanions sont accrochés</translation>
    </message>
    <message>
        <source>butterflies appear</source>
        <translation>apparition de papillons</translation>
    </message>
    <message>
        <source>car</source>
        <translation>voiture</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>château</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>checking the CLIP</source>
        <translation>vérification du CLIP</translation>
    </message>
    <message>
        <source>checking the classifier</source>
        <translation>vérification du classifieur</translation>
    </message>
    <message>
        <source>checking {0}</source>
        <translation>vérification de {0}</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>classifieur</translation>
    </message>
    <message>
        <source>clearer air</source>
        <translation>air plus limpide</translation>
    </message>
    <message>
        <source>clouds gather</source>
        <translation>des nuages se rassemblent</translation>
    </message>
    <message>
        <source>cobwebs appear</source>
        <translation>apparition de toiles d’araignée</translation>
    </message>
    <message>
        <source>colder light</source>
        <translation>lumière plus froide</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>fourni avec le programme</translation>
    </message>
    <message>
        <source>comparing files</source>
        <translation>comparaison des fichiers</translation>
    </message>
    <message>
        <source>confetti falls</source>
        <translation>des confettis tombent</translation>
    </message>
    <message>
        <source>contentment</source>
        <translation>contentement</translation>
    </message>
    <message>
        <source>converting the {0}</source>
        <translation>conversion&#x202f;: {0}</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>couple</source>
        <translation>couple</translation>
    </message>
    <message>
        <source>cut to {0}</source>
        <translation>recadrée à {0}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>plus sombre</translation>
    </message>
    <message>
        <source>darker edges</source>
        <translation>bords plus sombres</translation>
    </message>
    <message>
        <source>dawn</source>
        <translation>aube</translation>
    </message>
    <message>
        <source>deeper sky</source>
        <translation>ciel plus profond</translation>
    </message>
    <message>
        <source>denoiser</source>
        <translation>débruiteur</translation>
    </message>
    <message>
        <source>denoiser (UNet)</source>
        <translation>débruiteur (UNet)</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>dégoût</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>chien</translation>
    </message>
    <message>
        <source>download this model</source>
        <translation>télécharger ce modèle</translation>
    </message>
    <message>
        <source>dusk</source>
        <translation>crépuscule</translation>
    </message>
    <message>
        <source>earlier in the day ({0})</source>
        <translation>plus tôt dans la journée ({0})</translation>
    </message>
    <message>
        <source>embers fly</source>
        <translation>des braises volent</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>émotion</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>soir</translation>
    </message>
    <message>
        <source>everything kept at hand</source>
        <translation>tout est gardé à portée</translation>
    </message>
    <message>
        <source>excitement</source>
        <translation>excitation</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>code de sortie {0}</translation>
    </message>
    <message>
        <source>eyes look out of the dark</source>
        <translation>des yeux regardent depuis l’obscurité</translation>
    </message>
    <message>
        <source>fainter northern lights</source>
        <translation>aurores boréales plus pâles</translation>
    </message>
    <message>
        <source>fainter rainbow</source>
        <translation>arc-en-ciel plus pâle</translation>
    </message>
    <message>
        <source>far {0}</source>
        <translation>{0} (nettement)</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>peur</translation>
    </message>
    <message>
        <source>fewer balloons</source>
        <translation>moins de ballons</translation>
    </message>
    <message>
        <source>fewer bare trees</source>
        <translation>moins d’arbres nus</translation>
    </message>
    <message>
        <source>fewer bats</source>
        <translation>moins de chauves-souris</translation>
    </message>
    <message>
        <source>fewer birds</source>
        <translation>moins d’oiseaux</translation>
    </message>
    <message>
        <source>fewer bubbles</source>
        <translation>moins de bulles de savon</translation>
    </message>
    <message>
        <source>fewer butterflies</source>
        <translation>moins de papillons</translation>
    </message>
    <message>
        <source>fewer clouds</source>
        <translation>moins de nuages</translation>
    </message>
    <message>
        <source>fewer cobwebs</source>
        <translation>moins de toiles d’araignée</translation>
    </message>
    <message>
        <source>fewer embers</source>
        <translation>moins de braises</translation>
    </message>
    <message>
        <source>fewer eyes look</source>
        <translation>moins d’yeux regardent</translation>
    </message>
    <message>
        <source>fewer fallen leaves</source>
        <translation>moins de feuilles mortes</translation>
    </message>
    <message>
        <source>fewer fireflies</source>
        <translation>moins de lucioles</translation>
    </message>
    <message>
        <source>fewer fireworks</source>
        <translation>moins de feux d’artifice</translation>
    </message>
    <message>
        <source>fewer flames</source>
        <translation>moins de flammes</translation>
    </message>
    <message>
        <source>fewer flies</source>
        <translation>moins de mouches</translation>
    </message>
    <message>
        <source>fewer flowers</source>
        <translation>moins de fleurs</translation>
    </message>
    <message>
        <source>fewer flowers droop</source>
        <translation>moins de fleurs penchent la tête</translation>
    </message>
    <message>
        <source>fewer kites</source>
        <translation>moins de cerfs-volants</translation>
    </message>
    <message>
        <source>fewer lanterns</source>
        <translation>moins de lanternes</translation>
    </message>
    <message>
        <source>fewer petals</source>
        <translation>moins de pétales</translation>
    </message>
    <message>
        <source>fewer puddles</source>
        <translation>moins de flaques</translation>
    </message>
    <message>
        <source>fewer sheep</source>
        <translation>moins de moutons</translation>
    </message>
    <message>
        <source>fewer shooting stars</source>
        <translation>moins d’étoiles filantes</translation>
    </message>
    <message>
        <source>fewer stars</source>
        <translation>moins d’étoiles</translation>
    </message>
    <message>
        <source>fewer storm clouds</source>
        <translation>moins de nuages d’orage</translation>
    </message>
    <message>
        <source>fewer streamers</source>
        <translation>moins de serpentins</translation>
    </message>
    <message>
        <source>fewer sunbeams</source>
        <translation>moins de rayons de soleil</translation>
    </message>
    <message>
        <source>fewer thorns</source>
        <translation>moins d’épines</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>le fichier existe</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>finalisation</translation>
    </message>
    <message>
        <source>fireflies appear</source>
        <translation>apparition de lucioles</translation>
    </message>
    <message>
        <source>fireworks appear</source>
        <translation>apparition de feux d’artifice</translation>
    </message>
    <message>
        <source>flames flare up</source>
        <translation>des flammes jaillissent</translation>
    </message>
    <message>
        <source>flies appear</source>
        <translation>apparition de mouches</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>fleur</translation>
    </message>
    <message>
        <source>flowers appear</source>
        <translation>apparition de fleurs</translation>
    </message>
    <message>
        <source>for editing by instruction</source>
        <translation>pour retoucher par instruction</translation>
    </message>
    <message>
        <source>for enlarging pictures</source>
        <translation>pour agrandir des images</translation>
    </message>
    <message>
        <source>for inpainting</source>
        <translation>pour l’inpainting</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>déterminé</translation>
    </message>
    <message>
        <source>from an earlier session</source>
        <translation>d’une session antérieure</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>fille</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>greener light</source>
        <translation>lumière plus verte</translation>
    </message>
    <message>
        <source>group of friends</source>
        <translation>groupe d’amis</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>guidage</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>guide</translation>
    </message>
    <message>
        <source>guided by depth</source>
        <translation>guidé par la profondeur</translation>
    </message>
    <message>
        <source>hazier air</source>
        <translation>air plus voilé</translation>
    </message>
    <message>
        <source>high arousal</source>
        <translation>une activation élevée</translation>
    </message>
    <message>
        <source>higher horizon</source>
        <translation>horizon plus haut</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>cheval</translation>
    </message>
    <message>
        <source>hot air balloon</source>
        <translation>montgolfière</translation>
    </message>
    <message>
        <source>house</source>
        <translation>maison</translation>
    </message>
    <message>
        <source>in a folder that you use</source>
        <translation>dans un dossier que vous utilisez</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>dans {0}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>intensité</translation>
    </message>
    <message>
        <source>intensity {0} %</source>
        <translation>intensité {0}&#xa0;%</translation>
    </message>
    <message>
        <source>intensity {share}</source>
        <translation>intensité {share}</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>it begins with zeros, as a download does that did not end: get it again</source>
        <translation>il commence par des zéros, comme un téléchargement inachevé&#x202f;: procurez-vous-le à nouveau</translation>
    </message>
    <message>
        <source>it claims to hold far more than it can</source>
        <translation>il prétend contenir bien plus qu’il ne peut</translation>
    </message>
    <message>
        <source>it has file names that lead outside</source>
        <translation>il a des noms de fichiers qui mènent au-dehors</translation>
    </message>
    <message>
        <source>it is a GGUF, whose weights are rounded: get the model as safetensors</source>
        <translation>c’est un GGUF, dont les poids sont arrondis&#x202f;: prenez le modèle en safetensors</translation>
    </message>
    <message>
        <source>it is a page of a website: the download may need a login or an agreement there</source>
        <translation>c’est une page de site web&#x202f;: le téléchargement demande peut-être une connexion ou un accord là-bas</translation>
    </message>
    <message>
        <source>it is a pickle, which could run any program when opened</source>
        <translation>c’est un pickle, qui pourrait exécuter n’importe quel programme à l’ouverture</translation>
    </message>
    <message>
        <source>it is a picture or a film</source>
        <translation>c’est une image ou un film</translation>
    </message>
    <message>
        <source>it is a website&apos;s answer that there is no such download: it may need a login or an agreement there</source>
        <translation>c’est la réponse d’un site web que ce téléchargement n’existe pas&#x202f;: il demande peut-être une connexion ou un accord là-bas</translation>
    </message>
    <message>
        <source>it is an archive: unpack it and name what was in it</source>
        <translation>c’est une archive&#x202f;: décompressez-la et indiquez ce qu’elle contenait</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it is far larger than what it holds</source>
        <translation>il est bien plus grand que ce qu’il contient</translation>
    </message>
    <message>
        <source>it is only git&apos;s note of where the file lies: download the file itself</source>
        <translation>ce n’est que la note de git sur l’emplacement du fichier&#x202f;: téléchargez le fichier lui-même</translation>
    </message>
    <message>
        <source>it rains</source>
        <translation>il pleut</translation>
    </message>
    <message>
        <source>it snows</source>
        <translation>il neige</translation>
    </message>
    <message>
        <source>its notes (EXIF and others)</source>
        <translation>ses notes (EXIF et autres)</translation>
    </message>
    <message>
        <source>its notes (EXIF, XMP or colour profile)</source>
        <translation>ses notes (EXIF, XMP ou profil de couleurs)</translation>
    </message>
    <message>
        <source>its reader</source>
        <translation>son lecteur</translation>
    </message>
    <message>
        <source>joy</source>
        <translation>joie</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>juge</translation>
    </message>
    <message>
        <source>kites appear</source>
        <translation>apparition de cerfs-volants</translation>
    </message>
    <message>
        <source>lack detail or cut things off</source>
        <translation>manquer de détails ou couper des choses</translation>
    </message>
    <message>
        <source>lamb in a meadow</source>
        <translation>agneau dans un pré</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>lampe</translation>
    </message>
    <message>
        <source>lanterns appear</source>
        <translation>apparition de lanternes</translation>
    </message>
    <message>
        <source>larger moon</source>
        <translation>lune plus grande</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>plus grand que {0} octets</translation>
    </message>
    <message>
        <source>larger {0}</source>
        <translation>{0} en plus grand</translation>
    </message>
    <message>
        <source>later in the day ({0})</source>
        <translation>plus tard dans la journée ({0})</translation>
    </message>
    <message>
        <source>leaves have fallen</source>
        <translation>des feuilles sont tombées</translation>
    </message>
    <message>
        <source>less bunting</source>
        <translation>moins de fanions</translation>
    </message>
    <message>
        <source>less company</source>
        <translation>moins de compagnie</translation>
    </message>
    <message>
        <source>less confetti</source>
        <translation>moins de confettis</translation>
    </message>
    <message>
        <source>less glow on the horizon</source>
        <translation>moins de lueur à l’horizon</translation>
    </message>
    <message>
        <source>less lightning</source>
        <translation>moins d’éclairs</translation>
    </message>
    <message>
        <source>less litter</source>
        <translation>moins de déchets</translation>
    </message>
    <message>
        <source>less mist</source>
        <translation>moins de brume</translation>
    </message>
    <message>
        <source>less mould</source>
        <translation>moins de moisissure</translation>
    </message>
    <message>
        <source>less rain</source>
        <translation>moins de pluie</translation>
    </message>
    <message>
        <source>less slime</source>
        <translation>moins de vase</translation>
    </message>
    <message>
        <source>less smoke</source>
        <translation>moins de fumée</translation>
    </message>
    <message>
        <source>less snow</source>
        <translation>moins de neige</translation>
    </message>
    <message>
        <source>less {0} over all</source>
        <translation>teinte d’ensemble moins forte ({0})</translation>
    </message>
    <message>
        <source>lighter edges</source>
        <translation>bords plus clairs</translation>
    </message>
    <message>
        <source>lighthouse</source>
        <translation>phare</translation>
    </message>
    <message>
        <source>lightning flashes</source>
        <translation>des éclairs jaillissent</translation>
    </message>
    <message>
        <source>litter lies about</source>
        <translation>des déchets traînent</translation>
    </message>
    <message>
        <source>low arousal</source>
        <translation>une activation faible</translation>
    </message>
    <message>
        <source>lower horizon</source>
        <translation>horizon plus bas</translation>
    </message>
    <message>
        <source>made for another library (Flax): get a version that has safetensors files.</source>
        <translation>fait pour une autre bibliothèque (Flax)&#x202f;: prenez une version qui a des fichiers safetensors.</translation>
    </message>
    <message>
        <source>made for another library (Keras): get a version that has safetensors files.</source>
        <translation>fait pour une autre bibliothèque (Keras)&#x202f;: prenez une version qui a des fichiers safetensors.</translation>
    </message>
    <message>
        <source>made for another program (ONNX): get a version that has safetensors files.</source>
        <translation>fait pour un autre programme (ONNX)&#x202f;: prenez une version qui a des fichiers safetensors.</translation>
    </message>
    <message>
        <source>made for drawings and no authority on photographs</source>
        <translation>fait pour les dessins et sans autorité sur les photographies</translation>
    </message>
    <message>
        <source>made for one kind of card (TensorRT): get a version that has safetensors files.</source>
        <translation>fait pour un seul genre de carte (TensorRT)&#x202f;: prenez une version qui a des fichiers safetensors.</translation>
    </message>
    <message>
        <source>made for photographs and no authority on drawings</source>
        <translation>fait pour les photographies et sans autorité sur les dessins</translation>
    </message>
    <message>
        <source>maker&apos;s notes</source>
        <translation>notes du fabricant</translation>
    </message>
    <message>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>medium arousal</source>
        <translation>une activation moyenne</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflétée</translation>
    </message>
    <message>
        <source>mist rises</source>
        <translation>la brume se lève</translation>
    </message>
    <message>
        <source>misty morning</source>
        <translation>matin brumeux</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>more balloons</source>
        <translation>davantage de ballons</translation>
    </message>
    <message>
        <source>more bare trees</source>
        <translation>davantage d’arbres nus</translation>
    </message>
    <message>
        <source>more bats</source>
        <translation>davantage de chauves-souris</translation>
    </message>
    <message>
        <source>more birds</source>
        <translation>davantage d’oiseaux</translation>
    </message>
    <message>
        <source>more bubbles</source>
        <translation>davantage de bulles de savon</translation>
    </message>
    <message>
        <source>more bunting</source>
        <translation>davantage de fanions</translation>
    </message>
    <message>
        <source>more butterflies</source>
        <translation>davantage de papillons</translation>
    </message>
    <message>
        <source>more clouds</source>
        <translation>davantage de nuages</translation>
    </message>
    <message>
        <source>more cobwebs</source>
        <translation>davantage de toiles d’araignée</translation>
    </message>
    <message>
        <source>more company</source>
        <translation>plus de compagnie</translation>
    </message>
    <message>
        <source>more confetti</source>
        <translation>davantage de confettis</translation>
    </message>
    <message>
        <source>more embers</source>
        <translation>davantage de braises</translation>
    </message>
    <message>
        <source>more eyes look</source>
        <translation>davantage d’yeux regardent</translation>
    </message>
    <message>
        <source>more fallen leaves</source>
        <translation>davantage de feuilles mortes</translation>
    </message>
    <message>
        <source>more fireflies</source>
        <translation>davantage de lucioles</translation>
    </message>
    <message>
        <source>more fireworks</source>
        <translation>davantage de feux d’artifice</translation>
    </message>
    <message>
        <source>more flames</source>
        <translation>davantage de flammes</translation>
    </message>
    <message>
        <source>more flies</source>
        <translation>davantage de mouches</translation>
    </message>
    <message>
        <source>more flowers</source>
        <translation>davantage de fleurs</translation>
    </message>
    <message>
        <source>more flowers droop</source>
        <translation>davantage de fleurs penchent la tête</translation>
    </message>
    <message>
        <source>more glow on the horizon</source>
        <translation>davantage de lueur à l’horizon</translation>
    </message>
    <message>
        <source>more kites</source>
        <translation>davantage de cerfs-volants</translation>
    </message>
    <message>
        <source>more lanterns</source>
        <translation>davantage de lanternes</translation>
    </message>
    <message>
        <source>more lightning</source>
        <translation>davantage d’éclairs</translation>
    </message>
    <message>
        <source>more litter</source>
        <translation>davantage de déchets</translation>
    </message>
    <message>
        <source>more mist</source>
        <translation>davantage de brume</translation>
    </message>
    <message>
        <source>more mould</source>
        <translation>davantage de moisissure</translation>
    </message>
    <message>
        <source>more petals</source>
        <translation>davantage de pétales</translation>
    </message>
    <message>
        <source>more puddles</source>
        <translation>davantage de flaques</translation>
    </message>
    <message>
        <source>more rain</source>
        <translation>davantage de pluie</translation>
    </message>
    <message>
        <source>more sheep</source>
        <translation>davantage de moutons</translation>
    </message>
    <message>
        <source>more shooting stars</source>
        <translation>davantage d’étoiles filantes</translation>
    </message>
    <message>
        <source>more slime</source>
        <translation>davantage de vase</translation>
    </message>
    <message>
        <source>more smoke</source>
        <translation>davantage de fumée</translation>
    </message>
    <message>
        <source>more snow</source>
        <translation>davantage de neige</translation>
    </message>
    <message>
        <source>more stars</source>
        <translation>davantage d’étoiles</translation>
    </message>
    <message>
        <source>more storm clouds</source>
        <translation>davantage de nuages d’orage</translation>
    </message>
    <message>
        <source>more streamers</source>
        <translation>davantage de serpentins</translation>
    </message>
    <message>
        <source>more strength</source>
        <translation>plus de force</translation>
    </message>
    <message>
        <source>more sunbeams</source>
        <translation>davantage de rayons de soleil</translation>
    </message>
    <message>
        <source>more thorns</source>
        <translation>davantage d’épines</translation>
    </message>
    <message>
        <source>more {0} over all</source>
        <translation>teinte d’ensemble plus forte ({0})</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>mould spreads</source>
        <translation>la moisissure se répand</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>champignon</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>no emotion</source>
        <translation>aucune émotion</translation>
    </message>
    <message>
        <source>no emotion in particular</source>
        <translation>aucune émotion en particulier</translation>
    </message>
    <message>
        <source>no eyes look any more</source>
        <translation>plus aucun œil ne regarde</translation>
    </message>
    <message>
        <source>no flowers droop</source>
        <translation>plus aucune fleur ne penche la tête</translation>
    </message>
    <message>
        <source>no folder can be called so</source>
        <translation>aucun dossier ne peut s’appeler ainsi</translation>
    </message>
    <message>
        <source>no ordinary file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>no weights</source>
        <translation>aucun poids</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none were named so far</source>
        <translation>aucun n’a été indiqué jusqu’ici</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>midi</translation>
    </message>
    <message>
        <source>northern lights appear</source>
        <translation>des aurores boréales apparaissent</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>pas un dossier</translation>
    </message>
    <message>
        <source>not clear: {0}</source>
        <translation>pas net&#x202f;: {0}</translation>
    </message>
    <message>
        <source>not clear: {0} or {1}</source>
        <translation>pas clair&#x202f;: {0} ou {1}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>nothing of it can be read</source>
        <translation>rien ne peut en être lu</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>d’un autre genre</translation>
    </message>
    <message>
        <source>old man</source>
        <translation>vieil homme</translation>
    </message>
    <message>
        <source>old woman</source>
        <translation>vieille dame</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>un seul nombre</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>hibou</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>page {0} sur {1}</translation>
    </message>
    <message>
        <source>paler colours</source>
        <translation>couleurs plus pâles</translation>
    </message>
    <message>
        <source>paler sky</source>
        <translation>ciel plus pâle</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>petals fall</source>
        <translation>des pétales tombent</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>place {0} of {1}</source>
        <translation>rang {0} sur {1}</translation>
    </message>
    <message>
        <source>pooled text and denoiser</source>
        <translation>texte agrégé et débruiteur</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>prompt “{0}”</source>
        <translation>prompt «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>puddles form</source>
        <translation>des flaques se forment</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>lapin</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>disque en lecture seule</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>repeat things</source>
        <translation>répéter des choses</translation>
    </message>
    <message>
        <source>rosier light</source>
        <translation>lumière plus rosée</translation>
    </message>
    <message>
        <source>sadness</source>
        <translation>tristesse</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>voilier</translation>
    </message>
    <message>
        <source>second text encoder</source>
        <translation>second encodeur de texte</translation>
    </message>
    <message>
        <source>see the denoiser&apos;s attention</source>
        <translation>voir l’attention du débruiteur</translation>
    </message>
    <message>
        <source>see the denoiser&apos;s levels</source>
        <translation>voir les niveaux du débruiteur</translation>
    </message>
    <message>
        <source>see the denoiser&apos;s middle</source>
        <translation>voir le milieu du débruiteur</translation>
    </message>
    <message>
        <source>see the numbers after “{0}”</source>
        <translation>voir les nombres après «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>see the text encoder&apos;s tables</source>
        <translation>voir les tables de l’encodeur de texte</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>graine {0}</translation>
    </message>
    <message>
        <source>serial numbers of camera and lens, and the maker&apos;s notes</source>
        <translation>numéros de série du boîtier et de l’objectif, et notes du fabricant</translation>
    </message>
    <message>
        <source>settings of the method</source>
        <translation>réglages de la méthode</translation>
    </message>
    <message>
        <source>sheep graze there</source>
        <translation>des moutons paissent</translation>
    </message>
    <message>
        <source>shooting stars appear</source>
        <translation>apparition d’étoiles filantes</translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation>signal {0}</translation>
    </message>
    <message>
        <source>similarity {0}</source>
        <translation>ressemblance {0}</translation>
    </message>
    <message>
        <source>slightly {0}</source>
        <translation>{0} (un peu)</translation>
    </message>
    <message>
        <source>slime spreads</source>
        <translation>la vase se répand</translation>
    </message>
    <message>
        <source>smaller moon</source>
        <translation>lune plus petite</translation>
    </message>
    <message>
        <source>smaller {0}</source>
        <translation>{0} en plus petit</translation>
    </message>
    <message>
        <source>smoke rises</source>
        <translation>la fumée monte</translation>
    </message>
    <message>
        <source>softer contrasts</source>
        <translation>contrastes plus doux</translation>
    </message>
    <message>
        <source>stars come out</source>
        <translation>des étoiles apparaissent</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>storm clouds gather</source>
        <translation>des nuages d’orage se rassemblent</translation>
    </message>
    <message>
        <source>straightened by {0}°</source>
        <translation>redressée de {0}°</translation>
    </message>
    <message>
        <source>streamers appear</source>
        <translation>apparition de serpentins</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>force</translation>
    </message>
    <message>
        <source>strength {0}</source>
        <translation>force {0}</translation>
    </message>
    <message>
        <source>stronger colours</source>
        <translation>couleurs plus vives</translation>
    </message>
    <message>
        <source>stronger contrasts</source>
        <translation>contrastes plus forts</translation>
    </message>
    <message>
        <source>stronger rainbow</source>
        <translation>arc-en-ciel plus vif</translation>
    </message>
    <message>
        <source>sunbeams appear</source>
        <translation>apparition de rayons de soleil</translation>
    </message>
    <message>
        <source>sunset</source>
        <translation>coucher du soleil</translation>
    </message>
    <message>
        <source>sunset by the sea</source>
        <translation>coucher du soleil au bord de la mer</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>surprise</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>tent</source>
        <translation>tente</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>encodeur de texte</translation>
    </message>
    <message>
        <source>text encoder and denoiser</source>
        <translation>encodeur de texte et débruiteur</translation>
    </message>
    <message>
        <source>text encoders and judge resting outside the device</source>
        <translation>encodeurs de texte et juge au repos hors de l’appareil</translation>
    </message>
    <message>
        <source>the EXIF</source>
        <translation>l’EXIF</translation>
    </message>
    <message>
        <source>the autoencoder</source>
        <translation>l’autoencodeur</translation>
    </message>
    <message>
        <source>the balloons are gone</source>
        <translation>il n’y a plus de ballons</translation>
    </message>
    <message>
        <source>the bare trees are gone</source>
        <translation>il n’y a plus d’arbres nus</translation>
    </message>
    <message>
        <source>the bats are gone</source>
        <translation>il n’y a plus de chauves-souris</translation>
    </message>
    <message>
        <source>the big moon is gone</source>
        <translation>la grande lune a disparu</translation>
    </message>
    <message>
        <source>the birds are gone</source>
        <translation>il n’y a plus d’oiseaux</translation>
    </message>
    <message>
        <source>the bubbles are gone</source>
        <translation>il n’y a plus de bulles de savon</translation>
    </message>
    <message>
        <source>the bunting is gone</source>
        <translation>il n’y a plus de fanions</translation>
    </message>
    <message>
        <source>the butterflies are gone</source>
        <translation>il n’y a plus de papillons</translation>
    </message>
    <message>
        <source>the camera&apos;s owner and the computer&apos;s name</source>
        <translation>le propriétaire de l’appareil et le nom de l’ordinateur</translation>
    </message>
    <message>
        <source>the clouds are gone</source>
        <translation>il n’y a plus de nuages</translation>
    </message>
    <message>
        <source>the cobwebs are gone</source>
        <translation>il n’y a plus de toiles d’araignée</translation>
    </message>
    <message>
        <source>the colour profile</source>
        <translation>le profil de couleurs</translation>
    </message>
    <message>
        <source>the colour values</source>
        <translation>les valeurs de couleur</translation>
    </message>
    <message>
        <source>the confetti is gone</source>
        <translation>il n’y a plus de confettis</translation>
    </message>
    <message>
        <source>the denoiser</source>
        <translation>le débruiteur</translation>
    </message>
    <message>
        <source>the denoiser of a diffusers folder</source>
        <translation>le débruiteur d’un dossier diffusers</translation>
    </message>
    <message>
        <source>the embers are gone</source>
        <translation>il n’y a plus de braises</translation>
    </message>
    <message>
        <source>the fallen leaves are gone</source>
        <translation>il n’y a plus de feuilles mortes</translation>
    </message>
    <message>
        <source>the fireflies are gone</source>
        <translation>il n’y a plus de lucioles</translation>
    </message>
    <message>
        <source>the fireworks are gone</source>
        <translation>il n’y a plus de feux d’artifice</translation>
    </message>
    <message>
        <source>the flames are out</source>
        <translation>les flammes sont éteintes</translation>
    </message>
    <message>
        <source>the flies are gone</source>
        <translation>il n’y a plus de mouches</translation>
    </message>
    <message>
        <source>the flowers are gone</source>
        <translation>il n’y a plus de fleurs</translation>
    </message>
    <message>
        <source>the flowers droop</source>
        <translation>les fleurs penchent la tête</translation>
    </message>
    <message>
        <source>the folder {0}</source>
        <translation>le dossier {0}</translation>
    </message>
    <message>
        <source>the glow turns {0}</source>
        <translation>couleur de la lueur : {0}</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>le guide</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>le juge</translation>
    </message>
    <message>
        <source>the kites are gone</source>
        <translation>il n’y a plus de cerfs-volants</translation>
    </message>
    <message>
        <source>the lanterns are gone</source>
        <translation>il n’y a plus de lanternes</translation>
    </message>
    <message>
        <source>the libraries</source>
        <translation>les bibliothèques</translation>
    </message>
    <message>
        <source>the light turns {0}</source>
        <translation>couleur de la lumière : {0}</translation>
    </message>
    <message>
        <source>the lightning is gone</source>
        <translation>il n’y a plus d’éclairs</translation>
    </message>
    <message>
        <source>the litter is gone</source>
        <translation>il n’y a plus de déchets</translation>
    </message>
    <message>
        <source>the mist is gone</source>
        <translation>il n’y a plus de brume</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>the mould is gone</source>
        <translation>il n’y a plus de moisissure</translation>
    </message>
    <message>
        <source>the northern lights are gone</source>
        <translation>il n’y a plus d’aurores boréales</translation>
    </message>
    <message>
        <source>the pack {0}</source>
        <translation>le paquet {0}</translation>
    </message>
    <message>
        <source>the petals are gone</source>
        <translation>il n’y a plus de pétales</translation>
    </message>
    <message>
        <source>the picture is left to the prompt</source>
        <translation>l’image est laissée au prompt</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>le prompt</translation>
    </message>
    <message>
        <source>the puddles are gone</source>
        <translation>il n’y a plus de flaques</translation>
    </message>
    <message>
        <source>the rain has stopped</source>
        <translation>la pluie a cessé</translation>
    </message>
    <message>
        <source>the rainbow is gone</source>
        <translation>l’arc-en-ciel a disparu</translation>
    </message>
    <message>
        <source>the repository {0}</source>
        <translation>le dépôt {0}</translation>
    </message>
    <message>
        <source>the resolution</source>
        <translation>la résolution</translation>
    </message>
    <message>
        <source>the scheduler knows it no more</source>
        <translation>l’ordonnanceur ne le connaît plus</translation>
    </message>
    <message>
        <source>the sheep are gone</source>
        <translation>il n’y a plus de moutons</translation>
    </message>
    <message>
        <source>the shooting stars are gone</source>
        <translation>il n’y a plus d’étoiles filantes</translation>
    </message>
    <message>
        <source>the similarity encoder</source>
        <translation>l’encodeur de similarité</translation>
    </message>
    <message>
        <source>the slime is gone</source>
        <translation>il n’y a plus de vase</translation>
    </message>
    <message>
        <source>the smoke is gone</source>
        <translation>il n’y a plus de fumée</translation>
    </message>
    <message>
        <source>the snow is gone</source>
        <translation>il n’y a plus de neige</translation>
    </message>
    <message>
        <source>the stars are gone</source>
        <translation>il n’y a plus d’étoiles</translation>
    </message>
    <message>
        <source>the storm clouds are gone</source>
        <translation>il n’y a plus de nuages d’orage</translation>
    </message>
    <message>
        <source>the streamers are gone</source>
        <translation>il n’y a plus de serpentins</translation>
    </message>
    <message>
        <source>the sunbeams are gone</source>
        <translation>il n’y a plus de rayons de soleil</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>l’encodeur de texte</translation>
    </message>
    <message>
        <source>the text encoders</source>
        <translation>les encodeurs de texte</translation>
    </message>
    <message>
        <source>the thorns are gone</source>
        <translation>il n’y a plus d’épines</translation>
    </message>
    <message>
        <source>the transparency</source>
        <translation>la transparence</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>habituels</translation>
    </message>
    <message>
        <source>the {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>the {0} farther left</source>
        <translation>{0} plus à gauche</translation>
    </message>
    <message>
        <source>the {0} farther right</source>
        <translation>{0} plus à droite</translation>
    </message>
    <message>
        <source>the {0} in another form</source>
        <translation>{0} sous une autre forme</translation>
    </message>
    <message>
        <source>the {0} in other colours</source>
        <translation>{0} en d’autres couleurs</translation>
    </message>
    <message>
        <source>the {0} looks left</source>
        <translation>{0} vers la gauche</translation>
    </message>
    <message>
        <source>the {0} looks right</source>
        <translation>{0} vers la droite</translation>
    </message>
    <message>
        <source>thorns appear</source>
        <translation>apparition d’épines</translation>
    </message>
    <message>
        <source>time, camera, settings, titles and comments</source>
        <translation>heure, appareil, réglages, titres et commentaires</translation>
    </message>
    <message>
        <source>tiny autoencoder and autoencoder</source>
        <translation>autoencodeur minuscule et autoencodeur</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>arbre</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>try {0} or {1}.</source>
        <translation>essayez {0} ou {1}.</translation>
    </message>
    <message>
        <source>try {0}.</source>
        <translation>essayez {0}.</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>tournée de {0}°</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>turquoise</translation>
    </message>
    <message>
        <source>unpack the archive</source>
        <translation>décompresser l’archive</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>extraction</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>warmer light</source>
        <translation>lumière plus chaude</translation>
    </message>
    <message>
        <source>what a photograph shows weighs more in a reading than its light and colour.</source>
        <translation>ce que montre une photographie pèse plus dans une prédiction que sa lumière et ses couleurs.</translation>
    </message>
    <message>
        <source>where it was taken (GPS)</source>
        <translation>où elle a été prise (GPS)</translation>
    </message>
    <message>
        <source>which changes another model and cannot draw by itself: merge it into its model with the program that made it, and add the merged file</source>
        <translation>qui modifie un autre modèle et ne peut dessiner seul&#x202f;: fusionnez-le avec son modèle dans le programme qui l’a fait, et ajoutez le fichier fusionné</translation>
    </message>
    <message>
        <source>which draws no pictures: it cannot be used here</source>
        <translation>qui ne dessine pas d’images&#x202f;: il ne peut servir ici</translation>
    </message>
    <message>
        <source>which enlarges pictures and draws none: it cannot be used here</source>
        <translation>qui agrandit des images et n’en dessine pas&#x202f;: il ne peut servir ici</translation>
    </message>
    <message>
        <source>which is a part of a model: get the whole model</source>
        <translation>qui est une partie de modèle&#x202f;: prenez le modèle entier</translation>
    </message>
    <message>
        <source>which is a part of a model: name the whole folder, the one with model_index.json</source>
        <translation>qui est une partie de modèle&#x202f;: indiquez le dossier entier, celui qui a model_index.json</translation>
    </message>
    <message>
        <source>which makes another model&apos;s pictures move and cannot draw by itself: it cannot be used here</source>
        <translation>qui anime les images d’un autre modèle et ne peut dessiner seul&#x202f;: il ne peut servir ici</translation>
    </message>
    <message>
        <source>which mends pictures and draws none: it cannot be used here</source>
        <translation>qui répare des images et n’en dessine pas&#x202f;: il ne peut servir ici</translation>
    </message>
    <message>
        <source>which only finishes another model&apos;s pictures: get SDXL&apos;s base, or a model made from it</source>
        <translation>qui ne fait que finir les images d’un autre modèle&#x202f;: prenez le modèle de base de SDXL, ou un modèle qui en vient</translation>
    </message>
    <message>
        <source>which only reads pictures: to lend it, name the folder that has its config.json too</source>
        <translation>qui ne fait que lire des images&#x202f;: pour le prêter, indiquez le dossier qui a aussi son config.json</translation>
    </message>
    <message>
        <source>which steers another model and cannot draw by itself: it cannot be used here</source>
        <translation>qui guide un autre modèle et ne peut dessiner seul&#x202f;: il ne peut servir ici</translation>
    </message>
    <message>
        <source>which teaches another model a word: it cannot be used here; describe what you want in the prompt</source>
        <translation>qui apprend un mot à un autre modèle&#x202f;: il ne peut servir ici&#x202f;; décrivez dans le prompt ce que vous voulez</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>nombres entiers</translation>
    </message>
    <message>
        <source>whose description is missing: name the folder that has its config.json too</source>
        <translation>dont la description manque&#x202f;: indiquez le dossier qui a aussi son config.json</translation>
    </message>
    <message>
        <source>whose pictures are made in another way: it cannot be used. {0}</source>
        <translation>dont les images se font autrement&#x202f;: il ne peut servir. {0}</translation>
    </message>
    <message>
        <source>whose weights are rounded: get a version of the model that has safetensors files.</source>
        <translation>dont les poids sont arrondis&#x202f;: prenez une version du modèle qui a des fichiers safetensors.</translation>
    </message>
    <message>
        <source>windmill</source>
        <translation>moulin à vent</translation>
    </message>
    <message>
        <source>with guidance: {0}</source>
        <translation>avec guidage : {0}</translation>
    </message>
    <message>
        <source>within a mask</source>
        <translation>dans un masque</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>worker {0}</source>
        <translation>processus {0}</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
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
        <translation>{0} ({1}×{2}) serait trop long à ouvrir&#x202f;: enregistrez-la à nouveau en PNG ou en JPEG simple.</translation>
    </message>
    <message>
        <source>{0} ({1}×{2}) would take {3} GB of memory to open: make it smaller first, or save it in another format.</source>
        <translation>Ouvrir {0} ({1}×{2}) prendrait {3}&#xa0;Go de mémoire&#x202f;: réduisez-la d’abord, ou enregistrez-la dans un autre format.</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} and the source&apos;s attention for {1} % of the steps</source>
        <translation>{0} et l’attention de la source pour {1}&#xa0;% des pas</translation>
    </message>
    <message>
        <source>{0} are {1}&apos;s, {2}.</source>
        <translation>{0} viennent de {1}, {2}.</translation>
    </message>
    <message>
        <source>{0} are {1}&apos;s.</source>
        <translation>{0} viennent de {1}.</translation>
    </message>
    <message>
        <source>{0} asks for more than {1} pictures: make several batches.</source>
        <translation>{0} demande plus de {1} images : faites plusieurs lots.</translation>
    </message>
    <message>
        <source>{0} asks for no picture.</source>
        <translation>{0} ne demande aucune image.</translation>
    </message>
    <message>
        <source>{0} begins at pure noise, where predicting the noise says nothing: its prediction_type should be v_prediction.</source>
        <translation>{0} commence au bruit pur, où prédire le bruit ne dit rien&#x202f;: son prediction_type devrait être v_prediction.</translation>
    </message>
    <message>
        <source>{0} begins with a mark of byte order, which the libraries cannot read: save it as UTF-8 without one, or add the model with “muse-desktop models add”, which does so.</source>
        <translation>{0} commence par une marque d’ordre des octets, que les bibliothèques ne savent pas lire&#x202f;: enregistrez-le en UTF-8 sans elle, ou ajoutez le modèle avec «&#x202f;muse-desktop models add&#x202f;», qui le fait.</translation>
    </message>
    <message>
        <source>{0} begins with a reduced copy of its picture: open it in the program it comes from, and save it as PNG or JPEG.</source>
        <translation>{0} commence par une copie réduite de son image&#x202f;: ouvrez-la dans le programme dont elle vient, et enregistrez-la en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>{0} breaks off: its last rows may be wrong.</source>
        <translation>{0} s’interrompt&#x202f;: ses dernières lignes peuvent être fausses.</translation>
    </message>
    <message>
        <source>{0} came damaged: begin again.</source>
        <translation>{0} est arrivé endommagé : recommencez.</translation>
    </message>
    <message>
        <source>{0} cannot be changed so: {1}.</source>
        <translation>{0} ne peut être modifié ainsi&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be copied</source>
        <translation>{0} ne peut être copié</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1}).</source>
        <translation>{0} ne peut être ouvert ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}). What has come is kept; look at the connection and try again.</source>
        <translation>{0} ne peut être joint ({1}). Ce qui est venu est gardé&#x202f;; vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>{0} cannot be read (not text in UTF-8).</source>
        <translation>{0} ne peut être lu (pas du texte en UTF-8).</translation>
    </message>
    <message>
        <source>{0} cannot be read (permission denied).</source>
        <translation>{0} ne peut être lu (permission refusée).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} ne peut être lu ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): get the model again.</source>
        <translation>{0} ne peut être lu ({1})&#x202f;: procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): mend or delete it, then name your model folders again.</source>
        <translation>{0} ne peut être lu ({1})&#x202f;: réparez-le ou supprimez-le, puis indiquez à nouveau vos dossiers de modèles.</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1}).</source>
        <translation>{0} n’est pas utilisable ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1}): is MUSE Desktop installed there?</source>
        <translation>{0} n’est pas utilisable ({1}) : MUSE Desktop y est-il installé ?</translation>
    </message>
    <message>
        <source>{0} cannot be used: its {1} knows {2} words, and CLIP&apos;s vocabulary has {3}.</source>
        <translation>{0} ne peut servir&#x202f;: {1} connaît {2} mots, et le vocabulaire de CLIP en a {3}.</translation>
    </message>
    <message>
        <source>{0} cannot be used{1}: get the model again.</source>
        <translation>{0} ne peut servir{1}&#x202f;: procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} ne peut être écrit ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): give another name, or another folder for the results.</source>
        <translation>{0} ne peut pas être écrit ({1}) : donnez un autre nom, ou un autre dossier pour les résultats.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): make room, then begin again; it goes on from here.</source>
        <translation>{0} ne peut pas être écrit ({1}) : faites de la place, puis recommencez ; cela continue d’ici.</translation>
    </message>
    <message>
        <source>{0} cells, but {1} columns: put texts with a “{2}” in quotes.</source>
        <translation>{0} cellules, mais {1} colonnes : mettez entre guillemets les textes avec « {2} ».</translation>
    </message>
    <message>
        <source>{0} changes photographs and draws none: give --model {1}, or edit a picture with it.</source>
        <translation>{0} modifie des photographies et n’en dessine pas&#x202f;: donnez --model {1}, ou retouchez une image avec.</translation>
    </message>
    <message>
        <source>{0} changes pixels: they cannot be {1}.</source>
        <translation>{0} change des pixels : ils ne peuvent pas être en {1}.</translation>
    </message>
    <message>
        <source>{0} computes half precision wrongly: fp32 is used.</source>
        <translation>{0} calcule faux en demi-précision&#x202f;: fp32 est utilisé.</translation>
    </message>
    <message>
        <source>{0} computes wrongly: the processor is used instead.</source>
        <translation>{0} calcule faux&#x202f;: le processeur est utilisé à la place.</translation>
    </message>
    <message>
        <source>{0} did not arrive as the hub describes it (its checksum differs), and was thrown away: try again, and if it stays so, tell the model&apos;s owner.</source>
        <translation>{0} n’est pas arrivé tel que le hub le décrit (sa somme de contrôle diffère) et a été jeté&#x202f;: réessayez, et si cela persiste, dites-le au propriétaire du modèle.</translation>
    </message>
    <message>
        <source>{0} does not answer as a hub does: look at HF_ENDPOINT.</source>
        <translation>{0} ne répond pas comme un hub&#x202f;: vérifiez HF_ENDPOINT.</translation>
    </message>
    <message>
        <source>{0} does not describe a model pack.</source>
        <translation>{0} ne décrit pas un paquet de modèle.</translation>
    </message>
    <message>
        <source>{0} does not keep to the format: its remarks (__metadata__) must be text, and are not. Save it again with another program, or get it from elsewhere.</source>
        <translation>{0} ne respecte pas le format&#x202f;: ses remarques (__metadata__) doivent être du texte, et ne le sont pas. Enregistrez-le avec un autre programme, ou prenez-le ailleurs.</translation>
    </message>
    <message>
        <source>{0} does not know of “{1}”: {2}.</source>
        <translation>{0} ne connaît pas de « {1} » : {2}.</translation>
    </message>
    <message>
        <source>{0} does not say how pictures are brought to the model&apos;s size: get the model again.</source>
        <translation>{0} ne dit pas comment les images sont mises à la taille du modèle&#x202f;: procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{0} exists already, and no batch made it here: move it away, or give another folder for the results.</source>
        <translation>{0} existe déjà, et aucun lot ne l’a fait ici : déplacez-le, ou donnez un autre dossier pour les résultats.</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} en échec</translation>
    </message>
    <message>
        <source>{0} faults in the jobs; nothing was made.</source>
        <translation>{0} fautes dans les travaux ; rien n’a été fait.</translation>
    </message>
    <message>
        <source>{0} files, {1} GB.</source>
        <translation>{0} fichiers, {1}&#xa0;Go.</translation>
    </message>
    <message>
        <source>{0} has EXIF that cannot be read: it is left out.</source>
        <translation>{0} a un EXIF qui ne peut être lu&#x202f;: il est omis.</translation>
    </message>
    <message>
        <source>{0} has a character that cannot be shown: leave it out.</source>
        <translation>{0} a un caractère qui ne peut pas être montré : retirez-le.</translation>
    </message>
    <message>
        <source>{0} has a colour profile that cannot be used: its colours are taken for sRGB.</source>
        <translation>{0} a un profil de couleurs inutilisable&#x202f;: ses couleurs sont prises pour du sRGB.</translation>
    </message>
    <message>
        <source>{0} has a name that is not UTF-8, which the libraries cannot open: give the file or its folder another name.</source>
        <translation>{0} a un nom qui n’est pas en UTF-8, que les bibliothèques ne savent pas ouvrir&#x202f;: donnez un autre nom au fichier ou à son dossier.</translation>
    </message>
    <message>
        <source>{0} has damaged entries in its EXIF: they are left out.</source>
        <translation>{0} a des entrées endommagées dans son EXIF&#x202f;: elles sont omises.</translation>
    </message>
    <message>
        <source>{0} has floating-point numbers and no colour profile: they are taken for sRGB&apos;s.</source>
        <translation>{0} a des nombres à virgule flottante et pas de profil de couleurs&#x202f;: ils sont pris pour du sRGB.</translation>
    </message>
    <message>
        <source>{0} has more words than any model knows: get the model again.</source>
        <translation>{0} a plus de mots qu’aucun modèle n’en connaît&#x202f;: procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{0} has no place for the mark that a model had part in the picture: PNG, JPEG, TIFF, WebP and AVIF have one.</source>
        <translation>{0} n’a pas de place pour la marque qu’un modèle a pris part à l’image&#x202f;: PNG, JPEG, TIFF, WebP et AVIF en ont une.</translation>
    </message>
    <message>
        <source>{0} has no resource GPU and is not used.</source>
        <translation>{0} n’a pas de ressource GPU et n’est pas utilisé.</translation>
    </message>
    <message>
        <source>{0} has no {1} and no other model lends one: install Storybook again, or choose one with “muse-desktop models set {2} --{3} NAME”.</source>
        <translation>{0} n’a pas de partie «&#x202f;{1}&#x202f;» et aucun autre modèle n’en prête&#x202f;: réinstallez Storybook, ou choisissez-en une avec «&#x202f;muse-desktop models set {2} --{3} NAME&#x202f;».</translation>
    </message>
    <message>
        <source>{0} has no {1}: get a version of the model that is whole{2}, or put the missing part into it with another program.</source>
        <translation>{0} n’a pas&#x202f;: {1}. Prenez une version complète du modèle{2}, ou ajoutez la partie manquante avec un autre programme.</translation>
    </message>
    <message>
        <source>{0} has not the model {1}, or another one of that name: let it be copied there (--send-models).</source>
        <translation>{0} n’a pas le modèle {1}, ou en a un autre de ce nom : laissez-le y être copié (--send-models).</translation>
    </message>
    <message>
        <source>{0} has only pickles ({1}), which could run any program when opened: use a version of the model that has safetensors files.</source>
        <translation>{0} n’a que des pickles ({1}), qui pourraient exécuter n’importe quel programme à l’ouverture&#x202f;: prenez une version du modèle qui a des fichiers safetensors.</translation>
    </message>
    <message>
        <source>{0} has other pixels than those that the request names.</source>
        <translation>{0} a d’autres pixels que ceux que nomme la demande.</translation>
    </message>
    <message>
        <source>{0} has other versions ({1}): results would differ, and it is not used.</source>
        <translation>{0} a d’autres versions ({1}) : les résultats différeraient, et il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>{0} has several pages</source>
        <translation>{0} a plusieurs pages</translation>
    </message>
    <message>
        <source>{0} has the licence {1}</source>
        <translation>{0} a la licence {1}</translation>
    </message>
    <message>
        <source>{0} has the unknown prediction “{1}”.</source>
        <translation>{0} a le type de prédiction inconnu «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>{0} has trouble itself (error {1}): try again later.</source>
        <translation>{0} a lui-même des difficultés (erreur {1})&#x202f;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} has {1} words and the text encoder {2}: they differ.</source>
        <translation>{0} a {1} mots et l’encodeur de texte {2}&#x202f;: ils diffèrent.</translation>
    </message>
    <message>
        <source>{0} holds another archive: unpack it first.</source>
        <translation>{0} contient une autre archive&#x202f;: décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>{0} holds no look: only edits of photographs by Daylight have one.</source>
        <translation>{0} ne contient pas de look&#x202f;: seules les retouches de photographies par Daylight en ont un.</translation>
    </message>
    <message>
        <source>{0} holds no model that can be added.</source>
        <translation>{0} ne contient aucun modèle qui puisse être ajouté.</translation>
    </message>
    <message>
        <source>{0} holds no model: neither a model_index.json (diffusers), nor a config.json (transformers), nor a pack.json.</source>
        <translation>{0} ne contient aucun modèle&#x202f;: ni model_index.json (diffusers), ni config.json (transformers), ni pack.json.</translation>
    </message>
    <message>
        <source>{0} holds no model: neither a model_index.json (diffusers), nor a config.json (transformers), nor a {1}.</source>
        <translation>{0} ne contient aucun modèle&#x202f;: ni model_index.json (diffusers), ni config.json (transformers), ni {1}.</translation>
    </message>
    <message>
        <source>{0} holds no weights.</source>
        <translation>{0} ne contient aucun poids.</translation>
    </message>
    <message>
        <source>{0} holds numbers of a kind that cannot be read (“{1}”): get a version with 16 or 32 bits.</source>
        <translation>{0} contient des nombres d’un genre illisible («&#x202f;{1}&#x202f;»)&#x202f;: prenez une version en 16 ou 32 bits.</translation>
    </message>
    <message>
        <source>{0} holds packs ({1}): add one of them, or search the folder with “muse-desktop models folders add {2}”.</source>
        <translation>{0} contient des paquets ({1})&#x202f;: ajoutez l’un d’eux, ou faites parcourir le dossier avec «&#x202f;muse-desktop models folders add {2}&#x202f;».</translation>
    </message>
    <message>
        <source>{0} holds safetensors under another name: give it the ending .safetensors.</source>
        <translation>{0} contient des safetensors sous un autre nom&#x202f;: donnez-lui l’extension .safetensors.</translation>
    </message>
    <message>
        <source>{0} holds several checkpoints ({1} …): download the one that you want and add the file.</source>
        <translation>{0} contient plusieurs checkpoints ({1} …)&#x202f;: téléchargez celui que vous voulez et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>{0} holds several checkpoints: name the file that you want.</source>
        <translation>{0} contient plusieurs checkpoints&#x202f;: indiquez le fichier que vous voulez.</translation>
    </message>
    <message>
        <source>{0} holds several pictures</source>
        <translation>{0} contient plusieurs images</translation>
    </message>
    <message>
        <source>{0} holds two files named “{1}”.</source>
        <translation>{0} contient deux fichiers nommés «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>{0} holds two files of one name.</source>
        <translation>{0} contient deux fichiers du même nom.</translation>
    </message>
    <message>
        <source>{0} holds {1} files: that is no model.</source>
        <translation>{0} contient {1} fichiers&#x202f;: ce n’est pas un modèle.</translation>
    </message>
    <message>
        <source>{0} is SDXL&apos;s refiner, which only finishes other pictures: use the base model.</source>
        <translation>{0} est le refiner de SDXL, qui ne fait que finir d’autres images&#x202f;: prenez le modèle de base.</translation>
    </message>
    <message>
        <source>{0} is a JPEG XL picture: save it as PNG or JPEG in another program{1}.</source>
        <translation>{0} est une image JPEG XL&#x202f;: enregistrez-la en PNG ou JPEG dans un autre programme{1}.</translation>
    </message>
    <message>
        <source>{0} is a PNG that was changed on its way, as if it were text: get the file again.</source>
        <translation>{0} est un PNG modifié en chemin, comme s’il était du texte&#x202f;: procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
        <source>{0} is a camera&apos;s raw file that cannot be read: save it as JPEG or TIFF in the camera&apos;s program.</source>
        <translation>{0} est un fichier brut d’appareil photo qui ne peut être lu&#x202f;: enregistrez-le en JPEG ou TIFF dans le programme de l’appareil.</translation>
    </message>
    <message>
        <source>{0} is a camera&apos;s raw file: developed plainly, as bright as it was exposed.</source>
        <translation>{0} est un fichier brut d’appareil photo&#x202f;: développé simplement, aussi clair qu’il a été exposé.</translation>
    </message>
    <message>
        <source>{0} is a camera&apos;s raw file: save it as JPEG or TIFF in the camera&apos;s program{1}.</source>
        <translation>{0} est un fichier brut d’appareil photo&#x202f;: enregistrez-le en JPEG ou TIFF dans le programme de l’appareil{1}.</translation>
    </message>
    <message>
        <source>{0} is a film, not a picture: save one picture of it as PNG or JPEG.</source>
        <translation>{0} est un film, pas une image&#x202f;: enregistrez-en une image en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file in it.</source>
        <translation>{0} est un dossier&#x202f;: indiquez un fichier dedans.</translation>
    </message>
    <message>
        <source>{0} is a model whose weights are rounded to 8 bits or fewer (quantised), which cannot be computed with here: get a version with 16 or 32 bits.</source>
        <translation>{0} est un modèle dont les poids sont arrondis à 8 bits ou moins (quantifié), avec lequel on ne peut calculer ici&#x202f;: prenez une version en 16 ou 32 bits.</translation>
    </message>
    <message>
        <source>{0} is a model {1}: a model that draws whole pictures is needed.</source>
        <translation>{0} est un modèle {1}&#x202f;: il faut un modèle qui dessine des images entières.</translation>
    </message>
    <message>
        <source>{0} is a page of a website, not a picture: download the picture itself.</source>
        <translation>{0} est une page de site web, pas une image&#x202f;: téléchargez l’image elle-même.</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run any program when opened.</source>
        <translation>{0} est un pickle, qui pourrait exécuter n’importe quel programme à l’ouverture.</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run any program when opened: use a version of the model that has safetensors files.</source>
        <translation>{0} est un pickle, qui pourrait exécuter n’importe quel programme à l’ouverture&#x202f;: prenez une version du modèle qui a des fichiers safetensors.</translation>
    </message>
    <message>
        <source>{0} is a {1} checkpoint, but incomplete: it lacks “{2}”. Get it again.</source>
        <translation>{0} est un checkpoint {1}, mais incomplet&#x202f;: il y manque «&#x202f;{2}&#x202f;». Procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is a {1} checkpoint, but incomplete: its {2} lacks “{3}”{4}. Get it again.</source>
        <translation>{0} est un checkpoint {1}, mais incomplet&#x202f;: dans {2} il manque «&#x202f;{3}&#x202f;»{4}. Procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is a {1}: only Stable Diffusion 1 and 2, SDXL and their few-step kin ({2}) can be used.</source>
        <translation>{0} est un {1}&#x202f;: seuls Stable Diffusion 1 et 2, SDXL et leurs parents à peu de pas ({2}) peuvent servir.</translation>
    </message>
    <message>
        <source>{0} is an HDR picture: its highlights were brought into the range of ordinary screens.</source>
        <translation>{0} est une image HDR&#x202f;: ses hautes lumières ont été ramenées à l’étendue des écrans ordinaires.</translation>
    </message>
    <message>
        <source>{0} is an archive or an office document, not a picture: take the picture out of it first.</source>
        <translation>{0} est une archive ou un document de bureautique, pas une image&#x202f;: sortez-en d’abord l’image.</translation>
    </message>
    <message>
        <source>{0} is animated</source>
        <translation>{0} est animée</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete and cannot be read.</source>
        <translation>{0} est endommagée ou incomplète et ne peut être lue.</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete: get it again.</source>
        <translation>{0} est endommagé ou incomplet&#x202f;: procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is damaged, or of a kind that cannot be unpacked: get it again.</source>
        <translation>{0} est endommagé, ou d’un genre qui ne se décompresse pas&#x202f;: procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is damaged: get the model again.</source>
        <translation>{0} est endommagé&#x202f;: procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{0} is damaged: get the pack again.</source>
        <translation>{0} est endommagé&#x202f;: procurez-vous à nouveau le paquet.</translation>
    </message>
    <message>
        <source>{0} is damaged: install the model again.</source>
        <translation>{0} est endommagé&#x202f;: réinstallez le modèle.</translation>
    </message>
    <message>
        <source>{0} is damaged: it does not begin as safetensors do. Get it again.</source>
        <translation>{0} est endommagé&#x202f;: il ne commence pas comme des safetensors. Procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is no zip archive.</source>
        <translation>{0} est endommagé&#x202f;: ce n’est pas une archive zip.</translation>
    </message>
    <message>
        <source>{0} is damaged: its head names “{1}” twice. Get it again.</source>
        <translation>{0} est endommagé&#x202f;: son en-tête nomme «&#x202f;{1}&#x202f;» deux fois. Procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is damaged: its weights do not lie one behind another. Get it again.</source>
        <translation>{0} est endommagé&#x202f;: ses poids ne se suivent pas. Procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is damaged: its “{1}” has not the length of its shape. Get it again.</source>
        <translation>{0} est endommagé&#x202f;: «&#x202f;{1}&#x202f;» n’a pas la longueur de sa forme. Procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is damaged: its “{1}” holds values that are not finite numbers.</source>
        <translation>{0} est endommagé&#x202f;: «&#x202f;{1}&#x202f;» contient des valeurs qui ne sont pas des nombres finis.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}.</source>
        <translation>{0} est endommagé&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} est vide.</translation>
    </message>
    <message>
        <source>{0} is empty: there is nothing in it. Get the file again.</source>
        <translation>{0} est vide&#x202f;: il n’y a rien dedans. Procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
        <source>{0} is enormous ({1}×{2}): at most {3} megapixels can be opened.</source>
        <translation>{0} est énorme ({1}×{2})&#x202f;: on peut ouvrir au plus {3} mégapixels.</translation>
    </message>
    <message>
        <source>{0} is given only to those who agreed to its terms: agree on {1}, then log in (hf auth login, or HF_TOKEN) and try again.</source>
        <translation>{0} n’est donné qu’à ceux qui ont accepté ses conditions&#x202f;: acceptez-les sur {1}, puis connectez-vous (hf auth login, ou HF_TOKEN) et réessayez.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} manque.</translation>
    </message>
    <message>
        <source>{0} is missing: get the model again.</source>
        <translation>{0} manque&#x202f;: procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{0} is missing: get the pack again.</source>
        <translation>{0} manque&#x202f;: procurez-vous à nouveau le paquet.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder.</source>
        <translation>{0} n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>{0} is no checkpoint of Stable Diffusion 1 or 2, or of SDXL (its first weight is “{1}”).</source>
        <translation>{0} n’est pas un checkpoint de Stable Diffusion 1 ou 2, ni de SDXL (son premier poids est «&#x202f;{1}&#x202f;»).</translation>
    </message>
    <message>
        <source>{0} is no file: name a look, or a PNG that an edit made.</source>
        <translation>{0} n’est pas un fichier&#x202f;: indiquez un look, ou un PNG issu d’une retouche.</translation>
    </message>
    <message>
        <source>{0} is no folder: give another one for the results.</source>
        <translation>{0} n’est pas un dossier : donnez-en un autre pour les résultats.</translation>
    </message>
    <message>
        <source>{0} is no look: it is {1}.</source>
        <translation>{0} n’est pas un look&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>{0} is no model, but holds one: name {1}.</source>
        <translation>{0} n’est pas un modèle, mais en contient un&#x202f;: indiquez {1}.</translation>
    </message>
    <message>
        <source>{0} is no model: use a folder, a .safetensors file or a zip of a pack.</source>
        <translation>{0} n’est pas un modèle&#x202f;: prenez un dossier, un fichier .safetensors ou un zip de paquet.</translation>
    </message>
    <message>
        <source>{0} is no ordinary file: choose another name.</source>
        <translation>{0} n’est pas un fichier ordinaire&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} is no scheduler&apos;s file ({1}).</source>
        <translation>{0} n’est pas un fichier d’ordonnanceur ({1}).</translation>
    </message>
    <message>
        <source>{0} is not JSON, whatever its name says: {1}.</source>
        <translation>{0} n’est pas du JSON, quoi que dise son nom&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a folder: name the folder that your models lie in.</source>
        <translation>{0} n’est pas un dossier&#x202f;: indiquez le dossier où sont vos modèles.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read: use PNG, JPEG, HEIC, WebP, AVIF, TIFF, GIF or BMP.</source>
        <translation>{0} n’est pas une image lisible&#x202f;: prenez PNG, JPEG, HEIC, WebP, AVIF, TIFF, GIF ou BMP.</translation>
    </message>
    <message>
        <source>{0} is not among your model folders ({1}).</source>
        <translation>{0} n’est pas parmi vos dossiers de modèles ({1}).</translation>
    </message>
    <message>
        <source>{0} is not laid out as {1} is (see its {2}): it is damaged, or of a kind that cannot be used.</source>
        <translation>{0} n’est pas disposé comme {1} (voir {2})&#x202f;: il est endommagé, ou d’un genre inutilisable.</translation>
    </message>
    <message>
        <source>{0} is not laid out as {1} is: in its {2} “{3}” is {4} where {5} belongs. It is damaged, or of a kind that cannot be used.</source>
        <translation>{0} n’est pas disposé comme {1}&#x202f;: dans {2}, «&#x202f;{3}&#x202f;» est {4} là où il faut {5}. Il est endommagé, ou d’un genre inutilisable.</translation>
    </message>
    <message>
        <source>{0} is not laid out as {1} is{2}: it is damaged, or of a kind that cannot be used.</source>
        <translation>{0} n’est pas disposé comme {1}{2}&#x202f;: il est endommagé, ou d’un genre inutilisable.</translation>
    </message>
    <message>
        <source>{0} is not on this machine and is not encrypted: whoever is on the way could read and change the pictures, clients&apos; among them, and run programs on the workers. Use tls://…, or say --insecure where nothing of that matters.</source>
        <translation>{0} n’est pas sur cet ordinateur et n’est pas chiffré : qui est sur le chemin pourrait lire et changer les images, celles de patients aussi, et exécuter des programmes sur les workers. Utilisez tls://…, ou dites --insecure si rien de cela n’importe.</translation>
    </message>
    <message>
        <source>{0} is not right: {1}.</source>
        <translation>{0} n’est pas correct&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>{0} is not safetensors, whatever its name says: {1}.</source>
        <translation>{0} n’est pas du safetensors, quoi que dise son nom&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>{0} is of a model whose weights are rounded to 8 bits or fewer (quantised), which cannot be computed with here: get a version with 16 or 32 bits.</source>
        <translation>{0} est d’un modèle dont les poids sont arrondis à 8 bits ou moins (quantifié), avec lequel on ne peut calculer ici&#x202f;: prenez une version en 16 ou 32 bits.</translation>
    </message>
    <message>
        <source>{0} is of a newer version of MUSE Desktop, or damaged.</source>
        <translation>{0} vient d’une version plus récente de MUSE Desktop, ou est endommagé.</translation>
    </message>
    <message>
        <source>{0} is one file of a model: name its folder {1}.</source>
        <translation>{0} est un fichier d’un modèle&#x202f;: indiquez son dossier {1}.</translation>
    </message>
    <message>
        <source>{0} is one part of a model: name its folder {1}.</source>
        <translation>{0} est une partie d’un modèle&#x202f;: indiquez son dossier {1}.</translation>
    </message>
    <message>
        <source>{0} is only git&apos;s note of where the picture lies: download the picture itself.</source>
        <translation>{0} n’est que la note de git sur l’emplacement de l’image&#x202f;: téléchargez l’image elle-même.</translation>
    </message>
    <message>
        <source>{0} is only what macOS notes beside a file (._…), not the picture itself.</source>
        <translation>{0} n’est que ce que macOS note à côté d’un fichier (._…), pas l’image elle-même.</translation>
    </message>
    <message>
        <source>{0} is only {1}×{2} pixels: at least {3} a side are needed.</source>
        <translation>{0} n’a que {1}×{2} pixels&#x202f;: il en faut au moins {3} par côté.</translation>
    </message>
    <message>
        <source>{0} is open, but {1} in it cannot be read and are left out.</source>
        <translation>{0} est ouverte, mais {1} ne peuvent y être lus et sont omis.</translation>
    </message>
    <message>
        <source>{0} is open, but {1} in it cannot be read and is left out.</source>
        <translation>{0} est ouverte, mais {1} ne peut y être lu et est omis.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not unpacked here: unpack it first, and name the folder.</source>
        <translation>{0} est compressé d’une façon qui n’est pas traitée ici&#x202f;: décompressez-le d’abord, et indiquez le dossier.</translation>
    </message>
    <message>
        <source>{0} is protected by a password: unpack it first.</source>
        <translation>{0} est protégé par un mot de passe&#x202f;: décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>{0} is refused: it is too large for settings or words.</source>
        <translation>{0} est refusé&#x202f;: il est trop grand pour des réglages ou des mots.</translation>
    </message>
    <message>
        <source>{0} is refused: its {1} are together more than belongs to a model with such weights. Get the model again.</source>
        <translation>{0} est refusé&#x202f;: {1} font ensemble plus que n’en a un modèle de tels poids. Procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” has {2} entries, more than belong to a model. Get the model again.</source>
        <translation>{0} est refusé&#x202f;: «&#x202f;{1}&#x202f;» a {2} entrées, plus que n’en a un modèle. Procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” is a link or a device.</source>
        <translation>{0} est refusé&#x202f;: «&#x202f;{1}&#x202f;» y est un lien ou un périphérique.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” is a pickle, which could run any program when opened. Use a version of the model that has safetensors files.</source>
        <translation>{0} est refusé&#x202f;: «&#x202f;{1}&#x202f;» y est un pickle, qui pourrait exécuter n’importe quel programme à l’ouverture. Prenez une version du modèle qui a des fichiers safetensors.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” is {2}, more than belongs to a model with such weights. Get the model again.</source>
        <translation>{0} est refusé&#x202f;: «&#x202f;{1}&#x202f;» est {2}, plus que n’en a un modèle de tels poids. Procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” would be written outside its folder.</source>
        <translation>{0} est refusé&#x202f;: «&#x202f;{1}&#x202f;» y serait écrit hors de son dossier.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” would leave its folder.</source>
        <translation>{0} est refusé&#x202f;: «&#x202f;{1}&#x202f;» y sortirait de son dossier.</translation>
    </message>
    <message>
        <source>{0} is refused: no model has a head of {1} bytes.</source>
        <translation>{0} est refusé&#x202f;: aucun modèle n’a un en-tête de {1} octets.</translation>
    </message>
    <message>
        <source>{0} is refused: {1} MB belong to no settings.</source>
        <translation>{0} est refusé&#x202f;: {1} Mo, ce n’est pas la taille de réglages.</translation>
    </message>
    <message>
        <source>{0} is refused: {1} MB would unpack to {2} GB.</source>
        <translation>{0} est refusé&#x202f;: {1} Mo donneraient {2}&#xa0;Go une fois décompressés.</translation>
    </message>
    <message>
        <source>{0} is refused: “{1}” is too long a name.</source>
        <translation>{0} est refusé&#x202f;: «&#x202f;{1}&#x202f;» est un nom trop long.</translation>
    </message>
    <message>
        <source>{0} is stored as {1}: get a version with 16 or 32 bits.</source>
        <translation>{0} est enregistré en {1}&#x202f;: prenez une version en 16 ou 32 bits.</translation>
    </message>
    <message>
        <source>{0} is the folder of the pictures: results in it would be pictures themselves the next time. Give another folder for the results.</source>
        <translation>{0} est le dossier des images : des résultats y seraient eux-mêmes des images la prochaine fois. Donnez un autre dossier pour les résultats.</translation>
    </message>
    <message>
        <source>{0} is too large to be opened: make it smaller first.</source>
        <translation>{0} est trop grande pour être ouverte&#x202f;: réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>{0} is too slow: nothing came for {1} seconds. What has come is kept; try again later.</source>
        <translation>{0} est trop lent&#x202f;: rien n’est venu pendant {1} secondes. Ce qui est venu est gardé&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>{0} is what line {1} is called: add {2} to the pattern of names.</source>
        <translation>{0} est déjà le nom de la ligne {1} : ajoutez {2} au modèle des noms.</translation>
    </message>
    <message>
        <source>{0} is what line {1} is called: give each its own name.</source>
        <translation>{0} est déjà le nom de la ligne {1} : donnez à chacun son nom.</translation>
    </message>
    <message>
        <source>{0} is wholly transparent, so it is white here.</source>
        <translation>{0} est entièrement transparente, elle est donc blanche ici.</translation>
    </message>
    <message>
        <source>{0} is write-protected: choose another name.</source>
        <translation>{0} est protégé en écriture&#x202f;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} is wrong: its noise levels do not rise.</source>
        <translation>{0} est faux&#x202f;: ses niveaux de bruit ne montent pas.</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} est {1}</translation>
    </message>
    <message>
        <source>{0} is {1} that does not say how to draw it anew: only those that MUSE Desktop wrote with “How it was made” do. Save it as PNG in another program, and open that.</source>
        <translation>{0} est {1} qui ne dit pas comment le redessiner&#x202f;: seuls le font ceux que MUSE Desktop a écrits avec «&#x202f;Comment elle a été faite&#x202f;». Enregistrez-le en PNG dans un autre programme, et ouvrez cela.</translation>
    </message>
    <message>
        <source>{0} is {1} that is not supported: open it in the program it comes from, and save it as PNG or JPEG.</source>
        <translation>{0} est {1} non pris en charge&#x202f;: ouvrez-la dans le programme dont elle vient, et enregistrez-la en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>{0} is {1}&apos;s, {2}.</source>
        <translation>{0} vient de {1}, {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}&apos;s.</source>
        <translation>{0} vient de {1}.</translation>
    </message>
    <message>
        <source>{0} is {1}, which is not supported: open it in the program it comes from, and save it as PNG or JPEG.</source>
        <translation>{0} est {1}, ce qui n’est pas pris en charge&#x202f;: ouvrez-le dans le programme dont il vient, et enregistrez-le en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>{0} is {1}: choose a picture file.</source>
        <translation>{0} est {1}&#x202f;: choisissez un fichier d’image.</translation>
    </message>
    <message>
        <source>{0} is {1}: give a number from 0 to 1.</source>
        <translation>{0} est {1}&#x202f;: indiquez un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>{0} is {1}: it has {2} bytes of {3}. Get it again.</source>
        <translation>{0} est {1}&#x202f;: il a {2} octets sur {3}. Procurez-vous-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is {1}: only whole pipelines, image classifiers and CLIP can be added.</source>
        <translation>{0} est {1}&#x202f;: seuls des pipelines entiers, des classifieurs d’images et CLIP peuvent être ajoutés.</translation>
    </message>
    <message>
        <source>{0} lacks its end mark; its pixels are whole.</source>
        <translation>{0} n’a pas sa marque de fin&#x202f;; ses pixels sont entiers.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>encore {0}</translation>
    </message>
    <message>
        <source>{0} may take {1} GB, and a picture takes {2} GB: it is not used.</source>
        <translation>{0} peut prendre {1} Go, et une image en prend {2} Go : il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>{0} more prompts have such words.</source>
        <translation>{0} autres prompts ont de tels mots.</translation>
    </message>
    <message>
        <source>{0} names no kind of pipeline: get the model again.</source>
        <translation>{0} n’indique aucun genre de pipeline&#x202f;: procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{0} names no labels (id2label).</source>
        <translation>{0} n’indique aucun libellé (id2label).</translation>
    </message>
    <message>
        <source>{0} names no licence: see {1}</source>
        <translation>{0} n’indique aucune licence&#x202f;: voir {1}</translation>
    </message>
    <message>
        <source>{0} names no {1}.</source>
        <translation>{0} n’indique pas&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>{0} names {1}: get the model again.</source>
        <translation>{0} indique {1}&#x202f;: procurez-vous à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{0} needs certificates: give {1}.</source>
        <translation>{0} a besoin de certificats : donnez {1}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} pictures have a mask called {2}.</source>
        <translation>{0} images sur {1} ont un masque nommé {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} pictures were finished and stay in the history.</source>
        <translation>{0} images sur {1} ont été terminées et restent dans l’historique.</translation>
    </message>
    <message>
        <source>{0} of {1} stars</source>
        <translation>{0} étoiles sur {1}</translation>
    </message>
    <message>
        <source>{0} on the processor ({1} cores; each takes about {2} GB, and {3} GB are free beside the first).</source>
        <translation>{0} sur le processeur ({1} cœurs ; chacun prend environ {2} Go, et {3} Go sont libres à côté du premier).</translation>
    </message>
    <message>
        <source>{0} on {1}.</source>
        <translation>{0} sur {1}.</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} images</translation>
    </message>
    <message>
        <source>{0} pictures for a path over {1} emotions: give a count of at least {2}.</source>
        <translation>{0} images pour un chemin sur {1} émotions&#x202f;: indiquez un nombre d’au moins {2}.</translation>
    </message>
    <message>
        <source>{0} pictures have at most {1} pixels a side: save {2}×{3} as .png.</source>
        <translation>Les images {0} ont au plus {1} pixels par côté&#x202f;: enregistrez {2}×{3} en .png.</translation>
    </message>
    <message>
        <source>{0} refuses {1} (error {2}).</source>
        <translation>{0} refuse {1} (erreur {2}).</translation>
    </message>
    <message>
        <source>{0} says that its colours are Adobe RGB, and is read so.</source>
        <translation>{0} dit que ses couleurs sont Adobe RGB, et est lue ainsi.</translation>
    </message>
    <message>
        <source>{0} steps: give a number from 2 to 1000.</source>
        <translation>{0} pas&#x202f;: indiquez un nombre de 2 à 1000.</translation>
    </message>
    <message>
        <source>{0} steps: this model was made for few steps. Take 4 to 8, at most {1}.</source>
        <translation>{0} pas&#x202f;: ce modèle est fait pour peu de pas. Prenez-en 4 à 8, au plus {1}.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>{0} tries</source>
        <translation>{0} essais</translation>
    </message>
    <message>
        <source>{0} wants {1} from “{2}”, which is not allowed.</source>
        <translation>{0} demande {1} de «&#x202f;{2}&#x202f;», ce qui n’est pas permis.</translation>
    </message>
    <message>
        <source>{0} was changed by another program since MUSE Desktop wrote it: save it there as PNG, and open that.</source>
        <translation>{0} a été modifié par un autre programme depuis que MUSE Desktop l’a écrit&#x202f;: enregistrez-le là en PNG, et ouvrez cela.</translation>
    </message>
    <message>
        <source>{0} was changed since it was made: it is kept as {1}, and was made anew.</source>
        <translation>{0} a été modifié depuis qu’il a été fait : il est gardé sous {1}, et a été refait.</translation>
    </message>
    <message>
        <source>{0} was changed since the jobs were checked: begin again.</source>
        <translation>{0} a été modifié depuis la vérification des travaux : recommencez.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of MUSE Desktop.</source>
        <translation>{0} vient d’une version plus récente de MUSE Desktop.</translation>
    </message>
    <message>
        <source>{0} was made for another version of the painter: get the model that comes with this version of MUSE Desktop.</source>
        <translation>{0} est fait pour une autre version du peintre&#x202f;: prenez le modèle livré avec cette version de MUSE Desktop.</translation>
    </message>
    <message>
        <source>{0} workers</source>
        <translation>{0} processus</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, and one smaller change</source>
        <translation>{0}, et un changement plus petit</translation>
    </message>
    <message>
        <source>{0}, and {1} smaller changes</source>
        <translation>{0}, et {1} changements plus petits</translation>
    </message>
    <message>
        <source>{0}, as the system does where memory runs out</source>
        <translation>{0}, comme le système le fait quand la mémoire manque</translation>
    </message>
    <message>
        <source>{0}, ever stronger</source>
        <translation>{0}, toujours plus fort</translation>
    </message>
    <message>
        <source>{0}, intensity {1} %</source>
        <translation>{0}, intensité {1}&#xa0;%</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, ligne {1}</translation>
    </message>
    <message>
        <source>{0}, or a file of it, is not on {1}: look at the name.</source>
        <translation>{0}, ou un de ses fichiers, n’est pas sur {1}&#x202f;: vérifiez le nom.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}: only its first picture is used.</source>
        <translation>{0}&#x202f;: seule la première image est utilisée.</translation>
    </message>
    <message>
        <source>{0}: the gentlest of {1} tries that reached the emotion.</source>
        <translation>{0}&#x202f;: le plus doux des {1} essais qui ont atteint l’émotion.</translation>
    </message>
    <message>
        <source>{0}: the nearest of {1} tries; none reached the emotion: {2}</source>
        <translation>{0}&#x202f;: le plus proche des {1} essais&#x202f;; aucun n’a atteint l’émotion&#x202f;: {2}</translation>
    </message>
    <message>
        <source>{0}: there is no {1}.{2} that could be a {3}.</source>
        <translation>{0}&#x202f;: il n’y a pas de {1}.{2} qui puisse être un {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} It is tried again at the end.</source>
        <translation>{0} : {1} Elle est réessayée à la fin.</translation>
    </message>
    <message>
        <source>{0}; say which Python there has MUSE Desktop (--ssh-python)</source>
        <translation>{0} ; dites quel Python y a MUSE Desktop (--ssh-python)</translation>
    </message>
    <message>
        <source>{0}×{1} pixels are far from this model&apos;s {2}×{3}: the picture may {4}.</source>
        <translation>{0}×{1} pixels sont loin des {2}×{3} de ce modèle&#x202f;: l’image peut {4}.</translation>
    </message>
    <message>
        <source>{0}×{1} pixels: a drawing is composed {2} to {3} times as wide as high. Choose another shape.</source>
        <translation>{0}×{1} pixels&#x202f;: un dessin se compose de {2} à {3} fois plus large que haut. Choisissez une autre forme.</translation>
    </message>
    <message>
        <source>{0}×{1} pixels: this model makes sides that are multiples of {2}.</source>
        <translation>{0}×{1} pixels&#x202f;: ce modèle fait des côtés multiples de {2}.</translation>
    </message>
    <message>
        <source>{emotion} {share}</source>
        <translation>{emotion} {share}</translation>
    </message>
    <message>
        <source>{emotion}, intensity {share}</source>
        <translation>{emotion}, intensité {share}</translation>
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
        <translation>{pleasant}, avec {awake} (évaluations du mot).</translation>
    </message>
    <message>
        <source>“request” is no object.</source>
        <translation>« request » n’est pas un objet.</translation>
    </message>
    <message>
        <source>“{0}” cannot be lent: only {1} can.</source>
        <translation>«&#x202f;{0}&#x202f;» ne peut être prêté&#x202f;: seuls {1} le peuvent.</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened ({1}).</source>
        <translation>«&#x202f;{0}&#x202f;» ne peut être ouvert ({1}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened in {1} ({2}).</source>
        <translation>«&#x202f;{0}&#x202f;» ne peut être ouvert dans {1} ({2}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}).</source>
        <translation>«&#x202f;{0}&#x202f;» ne peut être lu ({1}).</translation>
    </message>
    <message>
        <source>“{0}” could not be deleted ({1}).</source>
        <translation>«&#x202f;{0}&#x202f;» n’a pas pu être supprimé ({1}).</translation>
    </message>
    <message>
        <source>“{0}” could not be kept ({1}).</source>
        <translation>«&#x202f;{0}&#x202f;» n’a pas pu être gardé ({1}).</translation>
    </message>
    <message>
        <source>“{0}” could not be saved in {1} ({2}). Save it somewhere else; the session is still open and complete.</source>
        <translation>«&#x202f;{0}&#x202f;» n’a pas pu être enregistré dans {1} ({2}). Enregistrez ailleurs&#x202f;; la session est toujours ouverte et complète.</translation>
    </message>
    <message>
        <source>“{0}” has neither guide nor judge nor CLIP to lend.</source>
        <translation>«&#x202f;{0}&#x202f;» n’a ni guide, ni juge, ni CLIP à prêter.</translation>
    </message>
    <message>
        <source>“{0}” has no ending: name it {1}.png, for example.</source>
        <translation>«&#x202f;{0}&#x202f;» n’a pas d’extension&#x202f;: appelez-le {1}.png, par exemple.</translation>
    </message>
    <message>
        <source>“{0}” has no {1} to lend.</source>
        <translation>«&#x202f;{0}&#x202f;» n’a rien de tel à prêter&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>“{0}” has “{1}”, which Windows lets no file have.</source>
        <translation>« {0} » a « {1} », que Windows ne permet à aucun fichier.</translation>
    </message>
    <message>
        <source>“{0}” is a folder: give the cards another name.</source>
        <translation>«&#x202f;{0}&#x202f;» est un dossier&#x202f;: donnez un autre nom aux cartes.</translation>
    </message>
    <message>
        <source>“{0}” is a folder: give the session another name.</source>
        <translation>«&#x202f;{0}&#x202f;» est un dossier&#x202f;: donnez un autre nom à la session.</translation>
    </message>
    <message>
        <source>“{0}” is a folder: give the sheet another name.</source>
        <translation>«&#x202f;{0}&#x202f;» est un dossier&#x202f;: donnez un autre nom à la planche.</translation>
    </message>
    <message>
        <source>“{0}” is no address of a model: use https://…/owner/name.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas l’adresse d’un modèle&#x202f;: prenez https://…/owner/name.</translation>
    </message>
    <message>
        <source>“{0}” is no classifier: it has no labels.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas un classifieur&#x202f;: il n’a pas de libellés.</translation>
    </message>
    <message>
        <source>“{0}” is no cluster: use auto, tcp://HOST:PORT or tls://HOST:PORT.</source>
        <translation>« {0} » n’est pas un cluster : utilisez auto, tcp://HOST:PORT ou tls://HOST:PORT.</translation>
    </message>
    <message>
        <source>“{0}” is no computer to log in to: use HOST or USER@HOST.</source>
        <translation>« {0} » n’est pas un ordinateur où se connecter : utilisez HOST ou USER@HOST.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a model: use a–z, 0–9, points and dashes.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas un nom de modèle&#x202f;: prenez a–z, 0–9, points et tirets.</translation>
    </message>
    <message>
        <source>“{0}” is no name that a file could have.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas un nom qu’un fichier puisse avoir.</translation>
    </message>
    <message>
        <source>“{0}” is no name that a model on a hub could have.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas un nom qu’un modèle de hub puisse avoir.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file: give the session another name.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas un fichier ordinaire&#x202f;: donnez un autre nom à la session.</translation>
    </message>
    <message>
        <source>“{0}” is no path of a Python.</source>
        <translation>« {0} » n’est pas le chemin d’un Python.</translation>
    </message>
    <message>
        <source>“{0}” is no pattern: a brace in it has no other one.</source>
        <translation>« {0} » n’est pas un modèle : il manque l’autre accolade.</translation>
    </message>
    <message>
        <source>“{0}” is no session of MUSE Desktop, or it is damaged{1}. The file was left as it is.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas une session de MUSE Desktop, ou est endommagé{1}. Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“{0}” is no size: write it as {1}x{2}.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas une taille&#x202f;: écrivez-la {1}x{2}.</translation>
    </message>
    <message>
        <source>“{0}” is not a usable file name ({1}).</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas un nom de fichier utilisable ({1}).</translation>
    </message>
    <message>
        <source>“{0}” is not one of the eight emotions. {1}</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas l’une des huit émotions. {1}</translation>
    </message>
    <message>
        <source>“{0}” is open in another window: lock it there first.</source>
        <translation>«&#x202f;{0}&#x202f;» est ouvert dans une autre fenêtre&#x202f;: verrouillez-le d’abord là.</translation>
    </message>
    <message>
        <source>“{0}” is the batch&apos;s own: give another name.</source>
        <translation>« {0} » est au lot lui-même : donnez un autre nom.</translation>
    </message>
    <message>
        <source>“{0}” is {1} and cannot draw: lend it to a model with “muse-desktop models set MODEL --{2} {3}”.</source>
        <translation>«&#x202f;{0}&#x202f;» est {1} et ne peut dessiner&#x202f;: prêtez-le à un modèle avec «&#x202f;muse-desktop models set MODEL --{2} {3}&#x202f;».</translation>
    </message>
    <message>
        <source>“{0}” is {1}: choose a session file.</source>
        <translation>«&#x202f;{0}&#x202f;» est {1}&#x202f;: choisissez un fichier de session.</translation>
    </message>
    <message>
        <source>“{0}” leads out of the output folder: give a name within it.</source>
        <translation>« {0} » sort du dossier des résultats : donnez un nom qui y reste.</translation>
    </message>
    <message>
        <source>“{0}” lies in a folder that you named: delete {1} yourself, or no longer search it with “muse-desktop models folders remove {2}”.</source>
        <translation>«&#x202f;{0}&#x202f;» est dans un dossier que vous avez indiqué&#x202f;: supprimez {1} vous-même, ou ne le faites plus parcourir avec «&#x202f;muse-desktop models folders remove {2}&#x202f;».</translation>
    </message>
    <message>
        <source>“{0}” ships with the program and cannot be {1}.</source>
        <translation>«&#x202f;{0}&#x202f;» est livré avec le programme&#x202f;: «&#x202f;{1}&#x202f;» ne se peut pas.</translation>
    </message>
    <message>
        <source>“{0}” stands for nothing in names: use {1}.</source>
        <translation>« {0} » ne veut rien dire dans les noms : utilisez {1}.</translation>
    </message>
    <message>
        <source>“{0}” was changed by another window or program, so it was not saved over.</source>
        <translation>«&#x202f;{0}&#x202f;» a été modifié par une autre fenêtre ou un autre programme, il n’a donc pas été écrasé.</translation>
    </message>
    <message>
        <source>“{0}” was saved by a newer version of MUSE Desktop. Update the program to open it; the file was left as it is.</source>
        <translation>«&#x202f;{0}&#x202f;» a été enregistré par une version plus récente de MUSE Desktop. Mettez le programme à jour pour l’ouvrir&#x202f;; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“{0}” would be a picture and a folder.</source>
        <translation>« {0} » serait une image et un dossier.</translation>
    </message>
    <message>
        <source>“{0}”, which is not there</source>
        <translation>«&#x202f;{0}&#x202f;», qui n’y est pas</translation>
    </message>
    <message>
        <source>“{0}”: Windows lets no name begin or end with a space, or end with a point.</source>
        <translation>« {0} » : Windows ne permet pas qu’un nom commence ou finisse par une espace, ni finisse par un point.</translation>
    </message>
    <message>
        <source>“{0}”: a folder in it has no name.</source>
        <translation>« {0} » : un dossier n’y a pas de nom.</translation>
    </message>
    <message>
        <source>“{0}”: folders in a name are separated by “/”.</source>
        <translation>« {0} » : dans un nom, les dossiers sont séparés par « / ».</translation>
    </message>
    <message>
        <source>“{0}”: on Windows “{1}” is a device.</source>
        <translation>« {0} » : sous Windows, « {1} » est un périphérique.</translation>
    </message>
    <message>
        <source>“{0}…” is too long.</source>
        <translation>« {0}… » est trop long.</translation>
    </message>
    <message>
        <source>“{0}…” is too long: {1} bytes are the most.</source>
        <translation>« {0}… » est trop long : {1} octets au plus.</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… et {0} autres.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>&amp;Model Cards</source>
        <translation>&amp;Fiches des modèles</translation>
    </message>
    <message>
        <source>&amp;Show Folder</source>
        <translation>&amp;Montrer le dossier</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcule sur</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Settings, added models, unsaved work, the log</source>
        <translation>Réglages, modèles ajoutés, travail non enregistré, journal</translation>
    </message>
    <message>
        <source>The card cannot be read: {0}</source>
        <translation>La fiche ne peut être lue&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>A picture is being made.</source>
        <translation>Une image est en cours.</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finition…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>One picture is waiting for its turn.</source>
        <translation>Une image attend son tour.</translation>
    </message>
    <message>
        <source>Picture {0} of {1} is being made.</source>
        <translation>L’image {0} sur {1} est en cours.</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Arrêt après cette étape…</translation>
    </message>
    <message>
        <source>{0} pictures are waiting for their turn.</source>
        <translation>{0} images attendent leur tour.</translation>
    </message>
</context>
<context>
    <name>ActivityReport</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Activity Log</source>
        <translation>Journal d’activité</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Journal d’activité</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What the program did since it was started, for a report of a fault. No prompts, names of files, folders, models of yours or clients are in it, and no pictures; it is kept nowhere, and nothing is sent. What you see is what is copied.</source>
        <translation>Ce que le programme a fait depuis son lancement, pour signaler un défaut. On n’y trouve ni prompts, ni noms de fichiers, de dossiers, de vos modèles ou de clients, ni images&#x202f;; il n’est conservé nulle part, et rien n’est envoyé. Ce que vous voyez est ce qui est copié.</translation>
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
        <translation>&amp;Guidage</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>A&amp;uto</source>
        <translation>&amp;Auto</translation>
    </message>
    <message>
        <source>Add, remove and check models</source>
        <translation>Ajouter, retirer et vérifier des modèles</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Réglages avancés</translation>
    </message>
    <message>
        <source>Find the strength of an edit</source>
        <translation>Trouver la force d’une retouche</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>How closely the picture follows the prompt; an edit takes a fifth of it</source>
        <translation>À quel point l’image suit le prompt&#x202f;; une retouche en prend un cinquième</translation>
    </message>
    <message>
        <source>How far an edit may leave the picture it starts from (edits only)</source>
        <translation>Jusqu’où une retouche peut s’éloigner de l’image de départ (retouches seulement)</translation>
    </message>
    <message>
        <source>More steps take longer and draw finer</source>
        <translation>Plus d’étapes prennent plus de temps et dessinent plus finement</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>Éta&amp;pes</translation>
    </message>
    <message>
        <source>So many seeds are tried; the best comes first, by the emotion, the content and what an edit keeps. All of them stay in the history.</source>
        <translation>Autant de graines sont essayées&#x202f;; la meilleure vient en premier, selon l’émotion, le contenu et ce qu’une retouche conserve. Toutes restent dans l’historique.</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>St&amp;rength</source>
        <translation>&amp;Force</translation>
    </message>
    <message>
        <source>Start of the emotion&apos;s guidance</source>
        <translation>Début du guidage par l’émotion</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Strength of an edit, in percent</source>
        <translation>Force d’une retouche, en pour cent</translation>
    </message>
    <message>
        <source>Tr&amp;ies</source>
        <translation>&amp;Essais</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Up to three edits are tried; the gentlest that reaches the emotion is kept (edits only)</source>
        <translation>Jusqu’à trois retouches sont essayées&#x202f;; la plus douce qui atteint l’émotion est gardée (retouches seulement)</translation>
    </message>
    <message>
        <source>When the emotion sets in: earlier changes more, later keeps more</source>
        <translation>Quand l’émotion intervient&#x202f;: plus tôt change davantage, plus tard conserve davantage</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>AmountBar</name>
    <message>
        <source>Amo&amp;unt</source>
        <translation>&amp;Dosage</translation>
    </message>
    <message>
        <source>Amount back to 100 %</source>
        <translation>Dosage de retour à 100&#x202f;%</translation>
    </message>
    <message>
        <source>Amount of the edit, in percent</source>
        <translation>Dosage de la retouche, en pour cent</translation>
    </message>
    <message>
        <source>Back to 100 %, as it was made</source>
        <translation>Retour à 100&#x202f;%, comme elle a été faite</translation>
    </message>
    <message>
        <source>How much of the change of light and colour is shown; 0 % is the original</source>
        <translation>Quelle part du changement de lumière et de couleur est montrée&#x202f;; 0&#x202f;% est l’original</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>A Whole &amp;Folder…</source>
        <translation>&amp;Un dossier entier…</translation>
    </message>
    <message>
        <source>Apply This Look</source>
        <translation>Appliquer ce look</translation>
    </message>
    <message>
        <source>Choose P&amp;ictures…</source>
        <translation>&amp;Choisir des images…</translation>
    </message>
    <message>
        <source>They stay as they are; the results go to a folder that you choose.</source>
        <translation>Elles restent telles quelles&#x202f;; les résultats vont dans un dossier que vous choisissez.</translation>
    </message>
    <message>
        <source>What of their files goes along with the results:</source>
        <translation>Ce qui, de leurs fichiers, accompagne les résultats&#x202f;:</translation>
    </message>
    <message>
        <source>Which pictures shall have this look?</source>
        <translation>Quelles images doivent avoir ce look&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Choose an emotion on the wheel, or write a prompt.</source>
        <translation>Choisissez une émotion sur la roue, ou écrivez un prompt.</translation>
    </message>
    <message>
        <source>Write first what the picture should show.</source>
        <translation>Écrivez d’abord ce que l’image doit montrer.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>And {0} more.</source>
        <translation>Et {0} de plus.</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>A batch is being checked; it can begin later.</source>
        <translation>Un lot est en cours de vérification ; il peut commencer plus tard.</translation>
    </message>
    <message>
        <source>Many pictures are made outside of clients&apos; folders, which are sealed: leave the client first.</source>
        <translation>Les images en nombre se font hors des dossiers de clients, qui sont scellés : quittez d’abord le client.</translation>
    </message>
    <message>
        <source>The batch “{0}” is at {1} of {2} pictures; those stay, and it can go on later.</source>
        <translation>Le lot « {0} » en est à {1} images sur {2} ; elles restent, et il peut continuer plus tard.</translation>
    </message>
    <message>
        <source>manifest.csv there says why {0} could not be made.</source>
        <translation>manifest.csv y dit pourquoi {0} n’ont pas pu être faites.</translation>
    </message>
    <message>
        <source>{0} of {1} pictures are in “{2}”.</source>
        <translation>{0} images sur {1} sont dans « {2} ».</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Take this row away; the pictures stay</source>
        <translation>Retirer cette ligne ; les images restent</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What is there stays; it can go on later</source>
        <translation>Ce qui est là reste ; cela peut continuer plus tard</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
</context>
<context>
    <name>BrightnessDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>From (0 is black)</source>
        <translation>De (0 est le noir)</translation>
    </message>
    <message>
        <source>From {0} % to {1} % of white</source>
        <translation>De {0}&#x202f;% à {1}&#x202f;% du blanc</translation>
    </message>
    <message>
        <source>Only So Bright</source>
        <translation>Seulement cette clarté</translation>
    </message>
    <message>
        <source>To (100 is white)</source>
        <translation>À (100 est le blanc)</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Hold to see the original</source>
        <translation>Maintenir pour voir l’original</translation>
    </message>
    <message>
        <source>Hold to see the original (O on the canvas)</source>
        <translation>Maintenir pour voir l’original (O sur la toile)</translation>
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
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Toile</translation>
    </message>
    <message>
        <source>Click to show it</source>
        <translation>Cliquer pour la montrer</translation>
    </message>
</context>
<context>
    <name>CardFiles</name>
    <message>
        <source>Picture cards</source>
        <translation>Cartes d’images</translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message>
        <source>&amp;Backs</source>
        <translation>&amp;Versos</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Format</translation>
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
        <translation>Versos</translation>
    </message>
    <message>
        <source>Backs follow each page: print on both sides, turned over the long edge, at 100 %.</source>
        <translation>Les versos suivent chaque page&#x202f;: imprimez recto verso, retourné sur le bord long, à 100&#x202f;%.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vierge</translation>
    </message>
    <message>
        <source>Cards: {0}, on a page: {1}. Pages: {2}.</source>
        <translation>Cartes&#x202f;: {0}, par page&#x202f;: {1}. Pages&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Make Them…</source>
        <translation>Les créer…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Picture Cards</source>
        <translation>Cartes d’images</translation>
    </message>
    <message>
        <source>Playing card (63 × 89 mm)</source>
        <translation>Carte à jouer (63 × 89 mm)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The emotion that was asked for</source>
        <translation>L’émotion demandée</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>Le prompt</translation>
    </message>
    <message>
        <source>With your &amp;notes on the backs</source>
        <translation>&amp;Avec vos notes au verso</translation>
    </message>
</context>
<context>
    <name>ClientKeeper</name>
    <message>
        <source>Changing…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>Client: {0}</source>
        <translation>Client&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Everything is kept in the encrypted folder of “{0}”.</source>
        <translation>Tout est conservé dans le dossier chiffré de «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>One minute</source>
        <translation>Une minute</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>The client is locked. What was not saved is kept in its folder.</source>
        <translation>Le client est verrouillé. Ce qui n’était pas enregistré est conservé dans son dossier.</translation>
    </message>
    <message>
        <source>The new password opens the client from now on.</source>
        <translation>Désormais, le nouveau mot de passe ouvre le client.</translation>
    </message>
    <message>
        <source>{0} Until then the client is not locked: its work would be lost.</source>
        <translation>{0} D’ici là, le client n’est pas verrouillé&#x202f;: son travail serait perdu.</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutes</translation>
    </message>
</context>
<context>
    <name>ClientPapers</name>
    <message>
        <source>A template has {0} characters at most: it stays as it was.</source>
        <translation>Un modèle de texte a au plus {0} caractères&#x202f;: il reste tel qu’il était.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>What papers begin with. {client}, {date}, {session} and {emotions} are put in.</source>
        <translation>Ce par quoi les documents commencent. {client}, {date}, {session} et {emotions} y sont insérés.</translation>
    </message>
</context>
<context>
    <name>Computing</name>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>GPU d’Apple</translation>
    </message>
    <message>
        <source>Automatic ({0})</source>
        <translation>Automatique ({0})</translation>
    </message>
    <message>
        <source>Computes on {0}</source>
        <translation>Calcule sur {0}</translation>
    </message>
    <message>
        <source>Computes on {0}, chosen automatically</source>
        <translation>Calcule sur {0}, choisi automatiquement</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>The picture in the making is finished first; the next one is made so.</source>
        <translation>L’image en cours est d’abord terminée&#x202f;; la suivante est faite ainsi.</translation>
    </message>
    <message>
        <source>The picture in the making is finished first; the next one is made there.</source>
        <translation>L’image en cours est d’abord terminée&#x202f;; la suivante est faite là.</translation>
    </message>
    <message>
        <source>{0} #{1}</source>
        <translation>{0} #{1}</translation>
    </message>
    <message>
        <source>{0} (there is also: {1})</source>
        <translation>{0} (il y a aussi&#x202f;: {1})</translation>
    </message>
    <message>
        <source>“{0}”, chosen to compute on, is not there; Automatic took “{1}”.</source>
        <translation>«&#x202f;{0}&#x202f;», choisi pour le calcul, n’est pas là&#x202f;; Automatique a pris «&#x202f;{1}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cover: the window is covered with a calm picture</source>
        <translation>Couverte&#x202f;: une image calme recouvre la fenêtre</translation>
    </message>
    <message>
        <source>Show the Window Again</source>
        <translation>Montrer à nouveau la fenêtre</translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>, mirrored</source>
        <translation>, reflété</translation>
    </message>
    <message>
        <source>, straightened by {0}°</source>
        <translation>, redressé de {0}°</translation>
    </message>
    <message>
        <source>, turned by {0}°</source>
        <translation>, tourné de {0}°</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Ctrl they size it, comma and period straighten, brackets turn by quarters, H and V mirror, 0 begins anew; Enter crops, Esc leaves all as it is.</source>
        <translation>Les flèches le déplacent, avec Ctrl elles changent sa taille, virgule et point redressent, les crochets tournent d’un quart, H et V reflètent, 0 recommence&#x202f;; Entrée recadre, Échap laisse tout en l’état.</translation>
    </message>
    <message>
        <source>Frame of the part that is kept</source>
        <translation>Cadre de la partie conservée</translation>
    </message>
    <message>
        <source>{0} by {1} pixels, {2} from the left, {3} from the top</source>
        <translation>{0} sur {1} pixels, à {2} de la gauche, {3} du haut</translation>
    </message>
</context>
<context>
    <name>CropController</name>
    <message>
        <source>Cropped to {0}.</source>
        <translation>Recadré à {0}.</translation>
    </message>
    <message>
        <source>The mask came along.</source>
        <translation>Le masque a suivi.</translation>
    </message>
    <message>
        <source>The part of “{0}” is being cut out.</source>
        <translation>La partie de «&#x202f;{0}&#x202f;» est en cours de découpe.</translation>
    </message>
    <message>
        <source>The picture is veiled. Show it first, then crop it.</source>
        <translation>L’image est voilée. Montrez-la d’abord, puis recadrez-la.</translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Begin anew (0)</source>
        <translation>Recommencer (0)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Mirror left and right (H)</source>
        <translation>Refléter gauche et droite (H)</translation>
    </message>
    <message>
        <source>Mirror top and bottom (V)</source>
        <translation>Refléter haut et bas (V)</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proportions</translation>
    </message>
    <message>
        <source>Ratio of width to height; turned with the picture</source>
        <translation>Rapport de la largeur à la hauteur&#x202f;; tourne avec l’image</translation>
    </message>
    <message>
        <source>Straighten (comma, period). This alone makes new pixels; cutting keeps all.</source>
        <translation>Redresser (virgule, point). Cela seul crée de nouveaux pixels&#x202f;; la coupe les garde tous.</translation>
    </message>
    <message>
        <source>Straighten, in degrees</source>
        <translation>Redresser, en degrés</translation>
    </message>
    <message>
        <source>Turn left ([)</source>
        <translation>Tourner à gauche ([)</translation>
    </message>
    <message>
        <source>Turn right (])</source>
        <translation>Tourner à droite (])</translation>
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
        <translation>Différences, marques et note</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>A click shows a picture that is veiled.</source>
        <translation>Un clic montre une image qui est voilée.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Colour table (*.cube)</source>
        <translation>Table de couleurs (*.cube)</translation>
    </message>
    <message>
        <source>Copy them into a report. They may name a file of yours: look before.</source>
        <translation>Copiez-les dans un rapport. Ils peuvent nommer un de vos fichiers&#x202f;: regardez avant.</translation>
    </message>
    <message>
        <source>Escape covers the picture; pressed again, it leads to the covered window.</source>
        <translation>Échap couvre l’image&#x202f;; pressée encore une fois, elle mène à la fenêtre couverte.</translation>
    </message>
    <message>
        <source>Export Contact Sheet</source>
        <translation>Exporter une planche-contact</translation>
    </message>
    <message>
        <source>Export Look</source>
        <translation>Exporter le look</translation>
    </message>
    <message>
        <source>Export Mask</source>
        <translation>Exporter le masque</translation>
    </message>
    <message>
        <source>Export Paper</source>
        <translation>Exporter le document</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Export Ratings</source>
        <translation>Exporter les évaluations</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>Dossier pour les images</translation>
    </message>
    <message>
        <source>Folder for the Results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Folder of Pictures</source>
        <translation>Dossier d’images</translation>
    </message>
    <message>
        <source>Look, to be applied here (*.look)</source>
        <translation>Look, à appliquer ici (*.look)</translation>
    </message>
    <message>
        <source>Mask From a File</source>
        <translation>Masque depuis un fichier</translation>
    </message>
    <message>
        <source>Name of the mask:</source>
        <translation>Nom du masque :</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on “{0}”:</source>
        <translation>Note sur «&#x202f;{0}&#x202f;»&#x202f;:</translation>
    </message>
    <message>
        <source>Open Picture</source>
        <translation>Ouvrir une image</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on A4 (*.pdf)</source>
        <translation>PDF en A4 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on Letter (*.pdf)</source>
        <translation>PDF en Letter (*.pdf)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture Cards</source>
        <translation>Cartes d’images</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Images ({0})</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Present the picture on this screen?</source>
        <translation>Présenter l’image sur cet écran&#x202f;?</translation>
    </message>
    <message>
        <source>Save Mask</source>
        <translation>Enregistrer le masque</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags that all {0} have, with commas between them:</source>
        <translation>Étiquettes communes aux {0}, séparées par des virgules&#x202f;:</translation>
    </message>
    <message>
        <source>Tags, with commas between them:</source>
        <translation>Étiquettes, séparées par des virgules&#x202f;:</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>The right and left arrow keys walk the steps of a series.</source>
        <translation>Les flèches droite et gauche parcourent les étapes d’une série.</translation>
    </message>
    <message>
        <source>There is one screen, and the window will lie behind the picture.</source>
        <translation>Il n’y a qu’un écran, et la fenêtre sera derrière l’image.</translation>
    </message>
    <message>
        <source>{0} ends the presentation.</source>
        <translation>{0} termine la présentation.</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Amount of all changes, in percent</source>
        <translation>Dosage de tous les changements, en pour cent</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>Chaque changement</translation>
    </message>
    <message>
        <source>How much of all changes is shown; 0 % is the picture that was edited</source>
        <translation>Quelle part de tous les changements est montrée&#x202f;; 0&#x202f;% est l’image qui a été modifiée</translation>
    </message>
    <message>
        <source>How much of all changes is shown; 0 % is the picture without guidance</source>
        <translation>Quelle part de tous les changements est montrée&#x202f;; 0&#x202f;% est l’image sans guidage</translation>
    </message>
    <message>
        <source>Show a slider for each change</source>
        <translation>Montrer un curseur pour chaque changement</translation>
    </message>
</context>
<context>
    <name>EmotionBars</name>
    <message>
        <source>No readings yet. {0}</source>
        <translation>Pas encore de prédictions. {0}</translation>
    </message>
    <message>
        <source>Predicted emotions</source>
        <translation>Émotions prédites</translation>
    </message>
    <message>
        <source>Prediction of a model, not an assessment.</source>
        <translation>Prédiction d’un modèle, pas une évaluation.</translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation>avant {0}</translation>
    </message>
    <message>
        <source>judge {0}</source>
        <translation>juge {0}</translation>
    </message>
    <message>
        <source>now {0}</source>
        <translation>maintenant {0}</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>A second model that never steers the picture</source>
        <translation>Un second modèle qui n’oriente jamais l’image</translation>
    </message>
    <message>
        <source>How similar the forming picture is to what is wanted</source>
        <translation>À quel point l’image qui se forme ressemble à ce qui est voulu</translation>
    </message>
    <message>
        <source>Not made here · read by {0}</source>
        <translation>Pas faite ici · lue par {0}</translation>
    </message>
    <message>
        <source>Predicted emotions</source>
        <translation>Émotions prédites</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>Show the predicted emotions</source>
        <translation>Montrer les émotions prédites</translation>
    </message>
    <message>
        <source>Show the timing curve</source>
        <translation>Montrer la courbe temporelle</translation>
    </message>
    <message>
        <source>Shown once a picture has been made</source>
        <translation>Montré dès qu’une image a été faite</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>The guide&apos;s reading before</source>
        <translation>La prédiction du guide, avant</translation>
    </message>
    <message>
        <source>The guide&apos;s reading of this picture</source>
        <translation>La prédiction du guide pour cette image</translation>
    </message>
    <message>
        <source>The judge: {0}</source>
        <translation>Le juge&#x202f;: {0}</translation>
    </message>
    <message>
        <source>What a reading says, and what it does not</source>
        <translation>Ce qu’une prédiction dit, et ce qu’elle ne dit pas</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>guidance did not set in</source>
        <translation>le guidage n’est pas intervenu</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>juge</translation>
    </message>
    <message>
        <source>likeness to the source {0}</source>
        <translation>ressemblance avec la source {0}</translation>
    </message>
    <message>
        <source>not an assessment</source>
        <translation>pas une évaluation</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation> pixels</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;How it was made</source>
        <translation>Comment &amp;elle a été faite</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Long side</source>
        <translation>&amp;Grand côté</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualité</translation>
    </message>
    <message>
        <source>; unsharp mask of brightness: radius {0} pixels, {1}</source>
        <translation>; masque flou de luminosité&#x202f;: rayon {0} pixels, {1}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Colour space</source>
        <translation>Espace colorimétrique</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>How large it prints by itself; it is sharp at any size</source>
        <translation>La taille à laquelle elle s’imprime d’elle-même&#x202f;; elle est nette à toute taille</translation>
    </message>
    <message>
        <source>IPTC: edited by a generative model</source>
        <translation>IPTC&#x202f;: retouchée par un modèle génératif</translation>
    </message>
    <message>
        <source>IPTC: generated by a trained model</source>
        <translation>IPTC&#x202f;: générée par un modèle entraîné</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Lon&amp;ger side</source>
        <translation>&amp;Plus grand côté</translation>
    </message>
    <message>
        <source>Long side on paper, in millimetres</source>
        <translation>Grand côté sur le papier, en millimètres</translation>
    </message>
    <message>
        <source>Longer side in pixels at most</source>
        <translation>Plus grand côté en pixels, au plus</translation>
    </message>
    <message>
        <source>Made &amp;with AI</source>
        <translation>&amp;Fait avec l’IA</translation>
    </message>
    <message>
        <source>More is finer and a larger file</source>
        <translation>Plus est plus fin, et un fichier plus gros</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>Neither data of the photograph nor how the picture was made goes along</source>
        <translation>Ni les données de la photo ni la façon dont l’image a été faite ne l’accompagnent</translation>
    </message>
    <message>
        <source>Pattern of names</source>
        <translation>Motif de noms</translation>
    </message>
    <message>
        <source>Pixels of the longer side at most; 0 leaves the size as it is</source>
        <translation>Pixels du plus grand côté, au plus&#x202f;; 0 laisse la taille telle quelle</translation>
    </message>
    <message>
        <source>Quality, 1 to 100</source>
        <translation>Qualité, 1 à 100</translation>
    </message>
    <message>
        <source>SVG and PDF have no place for it</source>
        <translation>SVG et PDF n’ont pas de place pour cela</translation>
    </message>
    <message>
        <source>Sharp&amp;en for the size</source>
        <translation>&amp;Accentuer pour la taille</translation>
    </message>
    <message>
        <source>The largest: {0}</source>
        <translation>La plus grande&#x202f;: {0}</translation>
    </message>
    <message>
        <source>What goes along with the picture</source>
        <translation>Ce qui accompagne l’image</translation>
    </message>
    <message>
        <source>only PNG has a place for it</source>
        <translation>seul PNG a une place pour cela</translation>
    </message>
    <message>
        <source>prompt and emotion</source>
        <translation>prompt et émotion</translation>
    </message>
    <message>
        <source>prompt, emotion, seed and model</source>
        <translation>prompt, émotion, graine et modèle</translation>
    </message>
    <message>
        <source>the prompt, as title</source>
        <translation>le prompt, comme titre</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} pixels</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation>«&#x202f;{0}&#x202f;» exporté.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The recipe is on the clipboard.</source>
        <translation>La recette est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>{0} of {1} pictures are exported, into “{2}”.</source>
        <translation>{0} images sur {1} sont exportées, dans «&#x202f;{2}&#x202f;».</translation>
    </message>
    <message>
        <source>{0} pictures are being written.</source>
        <translation>{0} images sont en cours d’écriture.</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>Écriture de «&#x202f;{0}&#x202f;»…</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Choose a Folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>The folder used last</source>
        <translation>Le dernier dossier utilisé</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>A folder that is not there now is passed over for the one used last.</source>
        <translation>Un dossier qui n’est pas là actuellement est ignoré au profit du dernier utilisé.</translation>
    </message>
    <message>
        <source>This is where the dialogs begin; each file can go anywhere.</source>
        <translation>C’est là que les dialogues commencent&#x202f;; chaque fichier peut aller n’importe où.</translation>
    </message>
    <message>
        <source>While a client is open, its sessions lie in its own folder.</source>
        <translation>Tant qu’un client est ouvert, ses sessions se trouvent dans son propre dossier.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>An edit begins with the original, so that edits do not pile up.
Checked, it begins with the edit that is shown.</source>
        <translation>Une retouche part de l’original, pour que les retouches ne s’accumulent pas.
Coché, elle part de la retouche montrée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the emotion of the picture shown (Ctrl+Shift+Return)</source>
        <translation>Changer l’émotion de l’image montrée (Ctrl+Maj+Retour)</translation>
    </message>
    <message>
        <source>Changes the emotion of the picture shown</source>
        <translation>Change l’émotion de l’image montrée</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Go on from this edit</source>
        <translation>Continuer depuis cette retouche</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Elle attend son tour.</translation>
    </message>
    <message>
        <source>Look at the picture in the making again</source>
        <translation>Regarder à nouveau l’image en cours</translation>
    </message>
    <message>
        <source>Make a new picture from the prompt (Ctrl+Return)</source>
        <translation>Faire une nouvelle image d’après le prompt (Ctrl+Retour)</translation>
    </message>
    <message>
        <source>Makes a new picture from the prompt</source>
        <translation>Fait une nouvelle image d’après le prompt</translation>
    </message>
    <message>
        <source>Stop after this step (Esc); what waits goes on</source>
        <translation>Arrêter après cette étape (Échap)&#x202f;; ce qui attend continue</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>GenerationController</name>
    <message>
        <source>“{0}” is finished.</source>
        <translation>«&#x202f;{0}&#x202f;» est terminée.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Every picture of the session. Up and Down choose, Left goes to what it was made from, Right to what was made from it; 1 to 5 give stars, 0 takes them away.</source>
        <translation>Toutes les images de la session. Haut et Bas choisissent, Gauche va à ce dont l’image est tirée, Droite à ce qui en a été tiré&#x202f;; 1 à 5 donnent des étoiles, 0 les retire.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No picture is like that.</source>
        <translation>Aucune image n’est ainsi.</translation>
    </message>
    <message>
        <source>Your pictures will gather here.</source>
        <translation>Vos images se rassembleront ici.</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>An earlier version made it in another way: made now it may look different.</source>
        <translation>Une version antérieure l’a faite autrement&#x202f;: refaite maintenant, elle peut être différente.</translation>
    </message>
    <message>
        <source>Deleted “{0}” and the picture made from it.</source>
        <translation>«&#x202f;{0}&#x202f;» et l’image qui en était tirée sont supprimées.</translation>
    </message>
    <message>
        <source>Deleted “{0}” and the {1} pictures made from it.</source>
        <translation>«&#x202f;{0}&#x202f;» et les {1} images qui en étaient tirées sont supprimées.</translation>
    </message>
    <message>
        <source>Deleted “{0}”.</source>
        <translation>«&#x202f;{0}&#x202f;» est supprimée.</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Prompt, emotion and settings are as they were for “{0}”.</source>
        <translation>Prompt, émotion et réglages sont ceux de «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>The note was cut after {0} characters, the most that are kept.</source>
        <translation>La note a été coupée après {0} caractères, le maximum conservé.</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Add From a Hub</source>
        <translation>Ajouter depuis un hub</translation>
    </message>
    <message>
        <source>Go Online and Add</source>
        <translation>Se connecter et ajouter</translation>
    </message>
    <message>
        <source>Name on the hub</source>
        <translation>Nom sur le hub</translation>
    </message>
    <message>
        <source>The licence is told before the download. Cancelling keeps what has come, to go on with later. Some owners want you to agree to terms on the hub&apos;s page first.</source>
        <translation>La licence est indiquée avant le téléchargement. Annuler conserve ce qui est arrivé, pour continuer plus tard. Certains propriétaires demandent d’accepter d’abord des conditions sur la page du hub.</translation>
    </message>
    <message>
        <source>This goes online: {0} is asked for the model, and what it needs is downloaded. Apart from this, MUSE Desktop never does.</source>
        <translation>Ceci va en ligne&#x202f;: le modèle est demandé à {0}, et ce qu’il faut est téléchargé. En dehors de cela, MUSE Desktop ne le fait jamais.</translation>
    </message>
    <message>
        <source>owner/name, or the page&apos;s address</source>
        <translation>propriétaire/nom, ou l’adresse de la page</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Open a picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Try the photograph “{0}”</source>
        <translation>Essayer la photo «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Use the prompt “{0}”</source>
        <translation>Utiliser le prompt «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>What shall the picture show, and how shall it feel?</source>
        <translation>Que doit montrer l’image, et que doit-elle faire ressentir&#x202f;?</translation>
    </message>
    <message>
        <source>Write a prompt, choose an emotion on the wheel, and press Generate.
Or drop a picture here to change its emotion, or try one of these photographs.</source>
        <translation>Écrivez un prompt, choisissez une émotion sur la roue et appuyez sur Générer.
Ou déposez une image ici pour changer son émotion, ou essayez l’une de ces photos.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>{0} · loading…</source>
        <translation>{0} · chargement…</translation>
    </message>
    <message>
        <source>{0} · ready</source>
        <translation>{0} · prêt</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#x202f;: {1}</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>Supprimer «&#x202f;{0}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>It could not be deleted ({0}).</source>
        <translation>La suppression a échoué ({0}).</translation>
    </message>
    <message>
        <source>It is removed from the disk and cannot be brought back here. A flash disk may keep its sealed bytes for a while; without the password nobody can read them.</source>
        <translation>Elle est retirée du disque et ne peut être récupérée ici. Un disque flash peut garder un temps ses octets scellés&#x202f;; sans le mot de passe, personne ne peut les lire.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Sessions in this client&apos;s folder</source>
        <translation>Sessions dans le dossier de ce client</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>Le dossier ne peut être lu ({0}).</translation>
    </message>
    <message>
        <source>There is no session in this client&apos;s folder yet. Save puts one there.</source>
        <translation>Il n’y a pas encore de session dans le dossier de ce client. Enregistrer en met une.</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>All eight emotions have a label.</source>
        <translation>Les huit émotions ont un libellé.</translation>
    </message>
    <message>
        <source>Emotion of the label “{0}”</source>
        <translation>Émotion du libellé «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Libellés</translation>
    </message>
    <message>
        <source>Say which emotion each label of this classifier stands for. Several labels may mean the same one: their probabilities add up.</source>
        <translation>Indiquez quelle émotion désigne chaque libellé de ce classifieur. Plusieurs libellés peuvent désigner la même&#x202f;: leurs probabilités s’additionnent.</translation>
    </message>
    <message>
        <source>Still without a label: {0}.</source>
        <translation>Encore sans libellé&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
</context>
<context>
    <name>LookFiles</name>
    <message>
        <source>A colour table holds what the look does everywhere; what differs from place to place is not in it.</source>
        <translation>Une table de couleurs contient ce que le look fait partout&#x202f;; ce qui varie d’un endroit à l’autre n’y est pas.</translation>
    </message>
    <message>
        <source>A look is being applied.</source>
        <translation>Un look est en cours d’application.</translation>
    </message>
    <message>
        <source>Applying the look…</source>
        <translation>Application du look…</translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation>«&#x202f;{0}&#x202f;» exporté.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>{0} of {1} pictures have the look now, in “{2}”.</source>
        <translation>{0} images sur {1} ont maintenant le look, dans «&#x202f;{2}&#x202f;».</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>Écriture de «&#x202f;{0}&#x202f;»…</translation>
    </message>
    <message>
        <source>“{0}” is there already in “{1}”, and was left as it is.</source>
        <translation>«&#x202f;{0}&#x202f;» est déjà dans «&#x202f;{1}&#x202f;», et a été laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Image déposée</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>&amp;Emotions</source>
        <translation>É&amp;motions</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Intensities in percent</source>
        <translation>&amp;Intensités en pour cent</translation>
    </message>
    <message>
        <source>&amp;Masks</source>
        <translation>&amp;Masques</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation>&amp;Résultats dans</translation>
    </message>
    <message>
        <source>&amp;Seeds of each</source>
        <translation>&amp;Graines de chacune</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>All eight emotions</source>
        <translation>Les huit émotions</translation>
    </message>
    <message>
        <source>All go to a folder, with a table of what became of each. It can be stopped at any time and goes on from there.</source>
        <translation>Toutes vont dans un dossier, avec un tableau de ce que chacune est devenue. On peut arrêter à tout moment et continuer de là.</translation>
    </message>
    <message>
        <source>Choose an emotion, or write a prompt.</source>
        <translation>Choisissez une émotion, ou écrivez un prompt.</translation>
    </message>
    <message>
        <source>Choose the folder for the results.</source>
        <translation>Choisissez le dossier pour les résultats.</translation>
    </message>
    <message>
        <source>Choose the folder of the pictures.</source>
        <translation>Choisissez le dossier des images.</translation>
    </message>
    <message>
        <source>Choose the table of jobs.</source>
        <translation>Choisissez le tableau des travaux.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Edits of all pictures of a folder</source>
        <translation>Des modifications de toutes les images d’un dossier</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Émotions</translation>
    </message>
    <message>
        <source>Emotions, intensities and seeds are for what the table leaves open. All of it is checked before anything is made.</source>
        <translation>Émotions, intensités et graines valent pour ce que le tableau laisse ouvert. Tout est vérifié avant que rien ne soit fait.</translation>
    </message>
    <message>
        <source>Folder for the Results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Folder of Pictures</source>
        <translation>Dossier d’images</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Intensities are numbers from 0 to 100, at most {0} of them.</source>
        <translation>Les intensités sont des nombres de 0 à 100, au plus {0}.</translation>
    </message>
    <message>
        <source>Intensities in percent</source>
        <translation>Intensités en pour cent</translation>
    </message>
    <message>
        <source>Make Them</source>
        <translation>Les créer</translation>
    </message>
    <message>
        <source>Many Pictures</source>
        <translation>Images en nombre</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>New pictures of the prompt</source>
        <translation>De nouvelles images du prompt</translation>
    </message>
    <message>
        <source>No emotion</source>
        <translation>Aucune émotion</translation>
    </message>
    <message>
        <source>Of {0}; “/” makes folders</source>
        <translation>De {0} ; « / » fait des dossiers</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Résultats dans</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>Graines de chacune</translation>
    </message>
    <message>
        <source>Several with spaces between them: 30 60 90</source>
        <translation>Plusieurs séparées par des espaces : 30 60 90</translation>
    </message>
    <message>
        <source>Table of Jobs</source>
        <translation>Tableau des travaux</translation>
    </message>
    <message>
        <source>Tables of jobs (*.csv *.jsonl *.json)</source>
        <translation>Tableaux de travaux (*.csv *.jsonl *.json)</translation>
    </message>
    <message>
        <source>The wheel&apos;s: {0}</source>
        <translation>Celle de la roue : {0}</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>What a table of jobs says</source>
        <translation>Ce que dit un tableau de travaux</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>What the mask of a picture beside it is called; where there is none, all of the picture may change</source>
        <translation>Le nom du masque à côté d’une image ; sans masque, toute l’image peut changer</translation>
    </message>
    <message>
        <source>Write first what the picture should show.</source>
        <translation>Écrivez d’abord ce que l’image doit montrer.</translation>
    </message>
    <message>
        <source>{0} of each picture; those in the folder stay as they are.</source>
        <translation>{0} de chaque image ; celles du dossier restent comme elles sont.</translation>
    </message>
    <message>
        <source>{0} pictures by the model that is chosen, at its steps and size.</source>
        <translation>{0} images par le modèle choisi, à ses étapes et à sa taille.</translation>
    </message>
</context>
<context>
    <name>Maps</name>
    <message>
        <source>Choose an emotion on the wheel first.</source>
        <translation>Choisissez d’abord une émotion sur la roue.</translation>
    </message>
    <message>
        <source>Looking where {0} comes from…</source>
        <translation>Recherche de l’origine de&#x202f;: {0}…</translation>
    </message>
    <message>
        <source>What changed: {0}</source>
        <translation>Ce qui a changé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Where the guide sees {0}: {1}</source>
        <translation>Où le guide voit&#x202f;: {0} ({1})</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>all over</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>for it</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>lower middle</source>
        <translation>en bas au milieu</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>en bas à droite</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>most</source>
        <translation>le plus</translation>
    </message>
    <message>
        <source>mostly {0}</source>
        <translation>surtout {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>spread out</source>
        <translation>réparti</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>upper middle</source>
        <translation>en haut au milieu</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>en haut à droite</translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>A picture has at most {0} tags.</source>
        <translation>Une image a au plus {0} étiquettes.</translation>
    </message>
</context>
<context>
    <name>MaskTools</name>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>&amp;Soften the edge</source>
        <translation>&amp;Adoucir le bord</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Brush size ([ and ])</source>
        <translation>Taille du pinceau ([ et ])</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Effacer le masque</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Draw around what may change; with Ctrl, around what stays</source>
        <translation>Entourez ce qui peut changer&#x202f;; avec Ctrl, ce qui reste</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Gommer</translation>
    </message>
    <message>
        <source>Fade along a line: drag from where it changes to where it stays</source>
        <translation>Fondre le long d’une ligne&#x202f;: glissez d’où cela change vers où cela reste</translation>
    </message>
    <message>
        <source>Fade from the &amp;top</source>
        <translation>&amp;Fondre depuis le haut</translation>
    </message>
    <message>
        <source>Fade from the b&amp;ottom</source>
        <translation>Fondre &amp;depuis le bas</translation>
    </message>
    <message>
        <source>Hardness of the brush</source>
        <translation>Dureté du pinceau</translation>
    </message>
    <message>
        <source>How hard the brush&apos;s edge is ({ and })</source>
        <translation>Dureté du bord du pinceau ({ et })</translation>
    </message>
    <message>
        <source>Invert or soften the mask, or keep it to a part</source>
        <translation>Inverser ou adoucir le masque, ou le limiter à une partie</translation>
    </message>
    <message>
        <source>Masks under names, and from files</source>
        <translation>Masques nommés, et depuis des fichiers</translation>
    </message>
    <message>
        <source>Only high&amp;lights</source>
        <translation>&amp;Hautes lumières seules</translation>
    </message>
    <message>
        <source>Only sha&amp;dows</source>
        <translation>&amp;Ombres seules</translation>
    </message>
    <message>
        <source>Only so &amp;bright…</source>
        <translation>&amp;Cette clarté seule…</translation>
    </message>
    <message>
        <source>Paint where the picture may change</source>
        <translation>Peindre où l’image peut changer</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Forget These</source>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
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
        <translation>Planche-contact…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Juge</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>&amp;Libellés…</translation>
    </message>
    <message>
        <source>&amp;Show Folder</source>
        <translation>&amp;Montrer le dossier</translation>
    </message>
    <message>
        <source>Borrows</source>
        <translation>Emprunte</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>CLI&amp;P</source>
        <translation>&amp;CLIP</translation>
    </message>
    <message>
        <source>Compare its files with their hashes and load every part</source>
        <translation>Comparer ses fichiers à leurs empreintes et charger chaque partie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Go online and download the rest</source>
        <translation>Se connecter et télécharger le reste</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Say which label means which emotion</source>
        <translation>Indiquer quel libellé désigne quelle émotion</translation>
    </message>
    <message>
        <source>Stop &amp;Using</source>
        <translation>&amp;Ne plus utiliser</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Whose {0} it uses</source>
        <translation>De qui il utilise&#x202f;: {0}</translation>
    </message>
    <message>
        <source>its own, else {0}&apos;s</source>
        <translation>le sien, sinon celui de {0}</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>celui de {0}</translation>
    </message>
    <message>
        <source>{0}&apos;s (not there)</source>
        <translation>celui de {0} (absent)</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>Changes: {0}</source>
        <translation>Modifie&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Makes: {0}</source>
        <translation>Crée&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Model that changes pictures</source>
        <translation>Modèle qui modifie les images</translation>
    </message>
    <message>
        <source>Model that makes pictures</source>
        <translation>Modèle qui crée les images</translation>
    </message>
    <message>
        <source>The model that made the picture where that is known; else {0}</source>
        <translation>Le modèle qui a fait l’image, s’il est connu&#x202f;; sinon {0}</translation>
    </message>
    <message>
        <source>{0} (automatic)</source>
        <translation>{0} (automatique)</translation>
    </message>
</context>
<context>
    <name>ModelManager</name>
    <message>
        <source>Models are being changed.</source>
        <translation>Des modèles sont en cours de changement.</translation>
    </message>
</context>
<context>
    <name>ModelQuestions</name>
    <message>
        <source>Add a Model From a File</source>
        <translation>Ajouter un modèle depuis un fichier</translation>
    </message>
    <message>
        <source>Add a Model From a Folder</source>
        <translation>Ajouter un modèle depuis un dossier</translation>
    </message>
    <message>
        <source>Add as “{0}”</source>
        <translation>Ajouter sous «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Add this one as “{0}”?</source>
        <translation>Ajouter celui-ci sous «&#x202f;{0}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete what has come of “{0}”?</source>
        <translation>Supprimer ce qui est arrivé de «&#x202f;{0}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>Supprimer «&#x202f;{0}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.zip)</source>
        <translation>Modèles (*.safetensors *.zip)</translation>
    </message>
    <message>
        <source>The download would begin anew.</source>
        <translation>Le téléchargement recommencerait du début.</translation>
    </message>
    <message>
        <source>There is a model “{0}” already</source>
        <translation>Il y a déjà un modèle «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Use the Models of a Folder</source>
        <translation>Utiliser les modèles d’un dossier</translation>
    </message>
    <message>
        <source>{0} is deleted from this computer. Pictures made with it stay.</source>
        <translation>{0} est supprimé de cet ordinateur. Les images faites avec lui restent.</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Adding {0}…</source>
        <translation>Ajout de {0}…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Checking {0}…</source>
        <translation>Vérification de {0}…</translation>
    </message>
    <message>
        <source>Going online…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>It was not added: its labels must be known.</source>
        <translation>Il n’a pas été ajouté&#x202f;: ses libellés doivent être connus.</translation>
    </message>
    <message>
        <source>{0} used its readers, and use others&apos; now where there are any.</source>
        <translation>{0} utilisait ses lecteurs, et utilise maintenant ceux d’autres, là où il y en a.</translation>
    </message>
    <message>
        <source>“{0}” is added.</source>
        <translation>«&#x202f;{0}&#x202f;» est ajouté.</translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation>«&#x202f;{0}&#x202f;» est supprimé.</translation>
    </message>
    <message>
        <source>“{0}” is whole.</source>
        <translation>«&#x202f;{0}&#x202f;» est intact.</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Readers, where a model has none</source>
        <translation>&amp;Lecteurs, quand un modèle n’en a pas</translation>
    </message>
    <message>
        <source>&amp;Use Folder…</source>
        <translation>&amp;Utiliser un dossier…</translation>
    </message>
    <message>
        <source>A .safetensors file, or a zip of a model</source>
        <translation>Un fichier .safetensors, ou un zip d’un modèle</translation>
    </message>
    <message>
        <source>Add &amp;File…</source>
        <translation>Aj&amp;outer un fichier…</translation>
    </message>
    <message>
        <source>Copy a model&apos;s folder: diffusers, transformers, or a pack</source>
        <translation>Copier le dossier d’un modèle&#x202f;: diffusers, transformers ou un paquet</translation>
    </message>
    <message>
        <source>Download a model by its name; this goes online</source>
        <translation>Télécharger un modèle par son nom&#x202f;; ceci va en ligne</translation>
    </message>
    <message>
        <source>From a &amp;Hub…</source>
        <translation>&amp;Depuis un hub…</translation>
    </message>
    <message>
        <source>List the packs of a folder, and leave them there</source>
        <translation>Lister les paquets d’un dossier, et les y laisser</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Readers for models without their own</source>
        <translation>Lecteurs des modèles sans les leurs</translation>
    </message>
    <message>
        <source>What models use that bring no guide, judge or CLIP, unless told otherwise</source>
        <translation>Ce qu’utilisent, sauf indication contraire, les modèles qui n’apportent ni guide, ni juge, ni CLIP</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Chercher des commandes</translation>
    </message>
    <message>
        <source>There is no such command now.</source>
        <translation>Il n’y a pas de telle commande pour l’instant.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;Exporter en PDF…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>Supprimer «&#x202f;{0}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>It could not be deleted ({0}).</source>
        <translation>La suppression a échoué ({0}).</translation>
    </message>
    <message>
        <source>It is removed from the disk and cannot be brought back here.</source>
        <translation>Elle est retirée du disque et ne peut être récupérée ici.</translation>
    </message>
    <message>
        <source>Kept in the client&apos;s folder, encrypted, whenever you leave it. A template, no legal advice. A PDF or a print lies outside of the folder.</source>
        <translation>Conservé dans le dossier du client, chiffré, dès que vous le quittez. Un modèle, pas un conseil juridique. Un PDF ou une impression se trouve hors du dossier.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Nouveau&#x202f;: {0}</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>Le dossier ne peut être lu ({0}).</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>One session is open at a time: “{0}” was left alone.</source>
        <translation>Une seule session est ouverte à la fois&#x202f;: «&#x202f;{0}&#x202f;» n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Il n’y a pas d’image à coller.</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Added models and their downloads take {0}, more than the {1} GB that they may. Nothing was deleted.</source>
        <translation>Les modèles ajoutés et leurs téléchargements prennent {0}, plus que les {1} Go permis. Rien n’a été supprimé.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>PresentationBar</name>
    <message>
        <source>End the Presentation</source>
        <translation>Terminer la présentation</translation>
    </message>
    <message>
        <source>End the Presentation ({0})</source>
        <translation>Terminer la présentation ({0})</translation>
    </message>
    <message>
        <source>The other screen shows the picture alone.</source>
        <translation>L’autre écran ne montre que l’image.</translation>
    </message>
    <message>
        <source>The other screen shows the picture alone. {0} covers it.</source>
        <translation>L’autre écran ne montre que l’image. {0} la couvre.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Exported “{0}”.</source>
        <translation>«&#x202f;{0}&#x202f;» exporté.</translation>
    </message>
    <message>
        <source>It could not be printed: look whether the printer, or the folder of the PDF, is there and can be written to.</source>
        <translation>L’impression n’a pas abouti&#x202f;: vérifiez que l’imprimante, ou le dossier du PDF, est présent et accessible en écriture.</translation>
    </message>
    <message>
        <source>It is on its way to “{0}”.</source>
        <translation>En route vers «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>Pages are being made.</source>
        <translation>Les pages sont en cours de création.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>There is no printer here: printing writes a PDF.</source>
        <translation>Il n’y a pas d’imprimante ici&#x202f;: l’impression écrit un PDF.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Looking for unsaved work…</source>
        <translation>Recherche de travail non enregistré…</translation>
    </message>
    <message>
        <source>No unsaved work of an earlier start is kept.</source>
        <translation>Aucun travail non enregistré d’un lancement antérieur n’est conservé.</translation>
    </message>
    <message>
        <source>The unsaved work of one session is kept.</source>
        <translation>Le travail non enregistré d’une session est conservé.</translation>
    </message>
    <message>
        <source>The unsaved work of {0} sessions is kept.</source>
        <translation>Le travail non enregistré de {0} sessions est conservé.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Le prompt s’arrête ici&#x202f;: {0} caractères sont le maximum.</translation>
    </message>
    <message>
        <source>{0} ({1}?)</source>
        <translation>{0} ({1}&#x202f;?)</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>{0} does not know {1}.</source>
        <translation>{0} ne connaît pas {1}.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«&#x202f;{0}&#x202f;»</translation>
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
        <translation>Ce que l’image doit montrer</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace “{0}”?</source>
        <translation>Remplacer «&#x202f;{0}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is a file of this name in {0} already.</source>
        <translation>Il y a déjà un fichier de ce nom dans {0}.</translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message>
        <source>{0} wait already, the most that can. Ask again when some are made.</source>
        <translation>{0} attendent déjà, c’est le maximum. Redemandez quand quelques-unes seront faites.</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Plus tôt (Alt+Haut)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Plus tard (Alt+Bas)</translation>
    </message>
    <message>
        <source>Make what an earlier session left</source>
        <translation>Faire ce qu’une session antérieure a laissé</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Stop what is being made, and take away what waits</source>
        <translation>Arrêter ce qui est en cours, et retirer ce qui attend</translation>
    </message>
    <message>
        <source>Take It Away (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Try Again (Enter)</source>
        <translation>Réessayer (Entrée)</translation>
    </message>
    <message>
        <source>What is made and what waits. Alt+Up and Alt+Down move a row, Delete takes it away, Enter tries again what failed.</source>
        <translation>Ce qui est en cours et ce qui attend. Alt+Haut et Alt+Bas déplacent une ligne, Suppr la retire, Entrée réessaie ce qui a échoué.</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} en échec</translation>
    </message>
    <message>
        <source>{0} from an earlier session</source>
        <translation>{0} d’une session antérieure</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>encore {0}</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} en attente</translation>
    </message>
</context>
<context>
    <name>RatedPicture</name>
    <message>
        <source>Click to show it</source>
        <translation>Cliquer pour la montrer</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <source>The person&apos;s own rating · {0}</source>
        <translation>L’évaluation de la personne elle-même · {0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>pleasure</source>
        <translation>plaisir</translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>&amp;After</source>
        <translation>A&amp;près</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Avant</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>How do you feel now? Move the two sliders.</source>
        <translation>Comment vous sentez-vous maintenant&#x202f;? Déplacez les deux curseurs.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>Plaisir</translation>
    </message>
    <message>
        <source>Rate This Picture</source>
        <translation>Évaluer cette image</translation>
    </message>
    <message>
        <source>Which words fit? None, one or several.</source>
        <translation>Quels mots conviennent&#x202f;? Aucun, un ou plusieurs.</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Exported “{0}”. Whoever has this computer can read it.</source>
        <translation>«&#x202f;{0}&#x202f;» exporté. Qui a cet ordinateur peut le lire.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>Écriture de «&#x202f;{0}&#x202f;»…</translation>
    </message>
</context>
<context>
    <name>RatingsOverSessions</name>
    <message>
        <source>Nothing is rated yet: Client ▸ Rate This Picture.</source>
        <translation>Rien n’est encore évalué&#x202f;: Client ▸ Évaluer cette image.</translation>
    </message>
    <message>
        <source>Ratings are being gathered.</source>
        <translation>Les évaluations sont rassemblées.</translation>
    </message>
</context>
<context>
    <name>RatingsPage</name>
    <message>
        <source>Arousal</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>Plaisir</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Ratings Over Sessions</source>
        <translation>Évaluations au fil des sessions</translation>
    </message>
    <message>
        <source>Rings: before. Dots: after. What the person said, at the moment it was said; no measurement of a disorder, and no prediction is among it.</source>
        <translation>Anneaux&#x202f;: avant. Points&#x202f;: après. Ce que la personne a dit, au moment où elle l’a dit&#x202f;; ce n’est pas la mesure d’un trouble, et aucune prédiction n’y figure.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
</context>
<context>
    <name>RatingsPlot</name>
    <message>
        <source>Arousal</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>Plaisir</translation>
    </message>
    <message>
        <source>Plot of the ratings; the table below says the same</source>
        <translation>Graphique des évaluations&#x202f;; le tableau ci-dessous dit la même chose</translation>
    </message>
</context>
<context>
    <name>RunTeller</name>
    <message>
        <source>Finishing…</source>
        <translation>Finition…</translation>
    </message>
</context>
<context>
    <name>SavedMasks</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Save This Mask…</source>
        <translation>&amp;Enregistrer ce masque…</translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation>«&#x202f;{0}&#x202f;» exporté.</translation>
    </message>
    <message>
        <source>From a &amp;File…</source>
        <translation>&amp;Depuis un fichier…</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Mask {0}</source>
        <translation>Masque {0}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>The mask “{0}” is saved in this session.</source>
        <translation>Le masque « {0} » est enregistré dans cette session.</translation>
    </message>
    <message>
        <source>To a F&amp;ile…</source>
        <translation>Vers &amp;un fichier…</translation>
    </message>
    <message>
        <source>{0}, mask</source>
        <translation>{0}, masque</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>Écriture de «&#x202f;{0}&#x202f;»…</translation>
    </message>
    <message>
        <source>“{0}” is of another shape than the picture, and was stretched.</source>
        <translation>« {0} » n’a pas la forme de l’image et a été étiré.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>&lt;b&gt;From outside&lt;/b&gt; you need not believe this window: in a terminal &lt;code&gt;{0}&lt;/code&gt; lists the same, and prints nothing where there is none. Surest is a computer whose network is off: everything here works without.</source>
        <translation>&lt;b&gt;De l’extérieur&lt;/b&gt;, vous n’avez pas à croire cette fenêtre&#x202f;: dans un terminal, &lt;code&gt;{0}&lt;/code&gt; liste la même chose, et n’affiche rien quand il n’y en a pas. Le plus sûr est un ordinateur dont le réseau est coupé&#x202f;: tout ici fonctionne sans lui.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Its open sockets now&lt;/b&gt;, as the system lists them:</source>
        <translation>&lt;b&gt;Ses sockets ouverts maintenant&lt;/b&gt;, tels que le système les liste&#x202f;:</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not sealed.&lt;/b&gt; By itself the program opens no connection; only adding a model from a hub by its name does. Sealed, it refuses that too.</source>
        <translation>&lt;b&gt;Non scellé.&lt;/b&gt; De lui-même, le programme n’ouvre aucune connexion&#x202f;; seul l’ajout d’un modèle depuis un hub, par son nom, le fait. Scellé, il refuse cela aussi.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Sealed.&lt;/b&gt; The program refuses every connection: downloads of models, look-ups of names, and whatever a library might try. It stays so, in all its windows and on the command line, until the seal is broken here.</source>
        <translation>&lt;b&gt;Scellé.&lt;/b&gt; Le programme refuse toute connexion&#x202f;: téléchargements de modèles, résolutions de noms, et tout ce qu’une bibliothèque pourrait tenter. Il le reste, dans toutes ses fenêtres et en ligne de commande, jusqu’à ce que le sceau soit brisé ici.</translation>
    </message>
    <message>
        <source>Break the Seal</source>
        <translation>Briser le sceau</translation>
    </message>
    <message>
        <source>None: nothing goes out of this program, and nothing comes in.</source>
        <translation>Aucun&#x202f;: rien ne sort de ce programme, et rien n’y entre.</translation>
    </message>
    <message>
        <source>Seal the Program</source>
        <translation>Sceller le programme</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Not sealed: only adding a model from a hub goes online</source>
        <translation>Non scellé&#x202f;: seul l’ajout d’un modèle depuis un hub va en ligne</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Sealed: the program refuses every connection</source>
        <translation>Scellé&#x202f;: le programme refuse toute connexion</translation>
    </message>
    <message>
        <source>The program could not be sealed ({0}).</source>
        <translation>Le programme n’a pas pu être scellé ({0}).</translation>
    </message>
    <message>
        <source>The seal could not be broken ({0}).</source>
        <translation>Le sceau n’a pas pu être brisé ({0}).</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>&amp;Emotion</source>
        <translation>É&amp;motion</translation>
    </message>
    <message>
        <source>&amp;Favourites only</source>
        <translation>&amp;Favoris seulement</translation>
    </message>
    <message>
        <source>&amp;Made</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>Ét&amp;oiles</translation>
    </message>
    <message>
        <source>Any emotion</source>
        <translation>Toute émotion</translation>
    </message>
    <message>
        <source>Any stars or none</source>
        <translation>Avec ou sans étoiles</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>Ces 30 derniers jours</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>Ces 7 derniers jours</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Tout montrer</translation>
    </message>
    <message>
        <source>Some are left out by the filter</source>
        <translation>Le filtre en écarte certaines</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Words of title, prompt, note, tags or emotion (Ctrl+F)</source>
        <translation>Mots du titre, du prompt, de la note, des étiquettes ou de l’émotion (Ctrl+F)</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} ou plus</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Autre graine</translation>
    </message>
    <message>
        <source>Each picture gets another seed</source>
        <translation>Chaque image reçoit une autre graine</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Garder la graine</translation>
    </message>
    <message>
        <source>Roll another seed</source>
        <translation>Tirer une autre graine</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed and settings make the same picture again</source>
        <translation>La même graine et les mêmes réglages refont la même image</translation>
    </message>
    <message>
        <source>The seed is kept for the next picture</source>
        <translation>La graine est gardée pour la prochaine image</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>&amp;Emotions</source>
        <translation>É&amp;motions</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Série</translation>
    </message>
    <message>
        <source>All eight emotions</source>
        <translation>Les huit émotions</translation>
    </message>
    <message>
        <source>Choose a path, or write emotions with commas between them</source>
        <translation>Choisissez un parcours, ou écrivez des émotions séparées par des virgules</translation>
    </message>
    <message>
        <source>Edits of one picture that compare: same seed, same settings.</source>
        <translation>Des retouches comparables d’une image&#x202f;: même graine, mêmes réglages.</translation>
    </message>
    <message>
        <source>From one emotion to another</source>
        <translation>D’une émotion à une autre</translation>
    </message>
    <message>
        <source>Kind of series</source>
        <translation>Type de série</translation>
    </message>
    <message>
        <source>Make Them</source>
        <translation>Les créer</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>Nombre d’images</translation>
    </message>
    <message>
        <source>Path of emotions</source>
        <translation>Parcours d’émotions</translation>
    </message>
    <message>
        <source>Pictures of one prompt that compare: same seed, same settings.</source>
        <translation>Des images comparables d’un prompt&#x202f;: même graine, mêmes réglages.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>{0}, ever stronger</source>
        <translation>{0}, toujours plus fort</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>A copy of “{0}” is in the client&apos;s folder; save it under a name. The file outside stays as it is: whoever has this computer can read it.</source>
        <translation>Une copie de «&#x202f;{0}&#x202f;» est dans le dossier du client&#x202f;; enregistrez-la sous un nom. Le fichier à l’extérieur reste tel quel&#x202f;: qui a cet ordinateur peut le lire.</translation>
    </message>
    <message>
        <source>Saved “{0}”.</source>
        <translation>«&#x202f;{0}&#x202f;» enregistrée.</translation>
    </message>
    <message>
        <source>Some of this session ({0} steps) cannot be read now. It stays in {1} and is looked at again at the next start.</source>
        <translation>Une partie de cette session ({0} étapes) ne peut être lue maintenant. Elle reste dans {1} et sera réexaminée au prochain lancement.</translation>
    </message>
    <message>
        <source>The earlier session stays safe and will be offered at the next start.</source>
        <translation>La session antérieure reste en sûreté et sera proposée au prochain lancement.</translation>
    </message>
    <message>
        <source>The last session is back; others will be offered next time.</source>
        <translation>La dernière session est de retour&#x202f;; d’autres seront proposées la prochaine fois.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{0} (read-only)</source>
        <translation>{0} (lecture seule)</translation>
    </message>
</context>
<context>
    <name>SessionQuestions</name>
    <message>
        <source>A picture from an earlier session can be brought back</source>
        <translation>Une image d’une session antérieure peut être récupérée</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>An earlier session can be brought back</source>
        <translation>Une session antérieure peut être récupérée</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Delete Them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Here it can be looked at, and saved under another name.</source>
        <translation>Ici, elle peut être regardée et enregistrée sous un autre nom.</translation>
    </message>
    <message>
        <source>If it is overwritten, what was saved there is gone. “Look at Both” opens it in another window, beside this one.</source>
        <translation>Si elle est écrasée, ce qui y était enregistré disparaît. «&#x202f;Voir les deux&#x202f;» l’ouvre dans une autre fenêtre, à côté de celle-ci.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Look at Both</source>
        <translation>Voir les deux</translation>
    </message>
    <message>
        <source>MUSE Desktop was not closed in the usual way.</source>
        <translation>MUSE Desktop n’a pas été fermé de la façon habituelle.</translation>
    </message>
    <message>
        <source>MUSE sessions (*.muse)</source>
        <translation>Sessions MUSE (*.muse)</translation>
    </message>
    <message>
        <source>Name, sealed in the client&apos;s folder like everything else:</source>
        <translation>Nom, scellé dans le dossier du client comme tout le reste&#x202f;:</translation>
    </message>
    <message>
        <source>One picture was still to be made.</source>
        <translation>Une image restait à faire.</translation>
    </message>
    <message>
        <source>One picture, last changed {0}, was kept.</source>
        <translation>Une image, modifiée en dernier {0}, a été conservée.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Others cannot be read now; unless deleted here, they stay.</source>
        <translation>D’autres ne peuvent être lues maintenant&#x202f;; à moins d’être supprimées ici, elles restent.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>Pictures from an earlier session can be brought back</source>
        <translation>Des images d’une session antérieure peuvent être récupérées</translation>
    </message>
    <message>
        <source>Pictures that are not saved will be gone.</source>
        <translation>Les images non enregistrées disparaîtront.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace “{0}”?</source>
        <translation>Remplacer «&#x202f;{0}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>Enregistrer les modifications de «&#x202f;{0}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop what is under way?</source>
        <translation>Arrêter ce qui est en cours&#x202f;?</translation>
    </message>
    <message>
        <source>There is a session of this name in the client&apos;s folder already.</source>
        <translation>Il y a déjà une session de ce nom dans le dossier du client.</translation>
    </message>
    <message>
        <source>{0} What is not finished would be lost.</source>
        <translation>{0} Ce qui n’est pas terminé serait perdu.</translation>
    </message>
    <message>
        <source>{0} pictures were still to be made.</source>
        <translation>{0} images restaient à faire.</translation>
    </message>
    <message>
        <source>{0} pictures, last changed {1}, were kept.</source>
        <translation>{0} images, modifiées en dernier {1}, ont été conservées.</translation>
    </message>
    <message>
        <source>“{0}” had been emptied; its file still holds what was deleted.</source>
        <translation>«&#x202f;{0}&#x202f;» avait été vidée&#x202f;; son fichier contient encore ce qui a été supprimé.</translation>
    </message>
    <message>
        <source>“{0}” is open in another window</source>
        <translation>«&#x202f;{0}&#x202f;» est ouverte dans une autre fenêtre</translation>
    </message>
    <message>
        <source>“{0}” was changed by another window or program</source>
        <translation>«&#x202f;{0}&#x202f;» a été modifiée par une autre fenêtre ou un autre programme</translation>
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
        <translation>Ajouter une émotion (Inser sur la roue)</translation>
    </message>
    <message>
        <source>I&amp;ntensity</source>
        <translation>&amp;Intensité</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En nombres</translation>
    </message>
    <message>
        <source>Intensity, in percent</source>
        <translation>Intensité, en pour cent</translation>
    </message>
    <message>
        <source>More about the wheel</source>
        <translation>En savoir plus sur la roue</translation>
    </message>
    <message>
        <source>Sum: {0}</source>
        <translation>Somme&#x202f;: {0}</translation>
    </message>
    <message>
        <source>The emotions in percent</source>
        <translation>Les émotions en pour cent</translation>
    </message>
    <message>
        <source>no emotion: the picture is left to the prompt</source>
        <translation>aucune émotion&#x202f;: l’image est laissée au prompt</translation>
    </message>
    <message>
        <source>used in proportion: {0}</source>
        <translation>utilisées en proportion&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0}, in percent</source>
        <translation>{0}, en pour cent</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habituel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>All As Usual</source>
        <translation>Tout comme d’habitude</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Key of this action</source>
        <translation>Touche de cette action</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Rechercher des actions</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}” and of “{2}”: give one of them another.</source>
        <translation>{0} est la touche de «&#x202f;{1}&#x202f;» et de «&#x202f;{2}&#x202f;»&#x202f;: donnez-en une autre à l’une d’elles.</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Card (A6)</source>
        <translation>Carte (A6)</translation>
    </message>
    <message>
        <source>Landscape 4:3</source>
        <translation>Paysage 4:3</translation>
    </message>
    <message>
        <source>Long side of generated pictures, in pixels</source>
        <translation>Grand côté des images générées, en pixels</translation>
    </message>
    <message>
        <source>Portrait 3:4</source>
        <translation>Portrait 3:4</translation>
    </message>
    <message>
        <source>Shap&amp;e</source>
        <translation>&amp;Forme</translation>
    </message>
    <message>
        <source>Shape of generated pictures</source>
        <translation>Forme des images générées</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>The long side in pixels. The same seed draws the same place at any of them.</source>
        <translation>Le grand côté en pixels. La même graine dessine le même lieu à chacune des tailles.</translation>
    </message>
    <message>
        <source>Wide 16:9</source>
        <translation>Large 16:9</translation>
    </message>
    <message>
        <source>{0} pixels (generated pictures)</source>
        <translation>{0} pixels (images générées)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Let go to open it</source>
        <translation>Relâchez pour l’ouvrir</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Model: {0}</source>
        <translation>Modèle&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Pictures go to {0}</source>
        <translation>Les images vont à {0}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {0} of {1} · {2}</source>
        <translation>Étape {0} sur {1} · {2}</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>telle qu’elle était</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>To the Calmest</source>
        <translation>À la plus calme</translation>
    </message>
</context>
<context>
    <name>TimingCurve</name>
    <message>
        <source>Guidance began at step {0}.</source>
        <translation>Le guidage a commencé à l’étape {0}.</translation>
    </message>
    <message>
        <source>How similar the forming picture is to what is wanted, step by step.
Drag the line “start” to choose when the emotion sets in at the next run; double-click for automatic.</source>
        <translation>À quel point l’image qui se forme ressemble à ce qui est voulu, étape par étape.
Faites glisser la ligne «&#x202f;début&#x202f;» pour choisir quand l’émotion interviendra la prochaine fois&#x202f;; double-clic pour automatique.</translation>
    </message>
    <message>
        <source>It ended at step {0}.</source>
        <translation>Il s’est terminé à l’étape {0}.</translation>
    </message>
    <message>
        <source>No curve yet.</source>
        <translation>Pas encore de courbe.</translation>
    </message>
    <message>
        <source>Similarity {0} after {1} steps.</source>
        <translation>Ressemblance {0} après {1} étapes.</translation>
    </message>
    <message>
        <source>The next run starts guidance at {0}.</source>
        <translation>La prochaine fois, le guidage commence à {0}.</translation>
    </message>
    <message>
        <source>The next run&apos;s start is automatic; arrow keys choose it.</source>
        <translation>Le prochain début est automatique&#x202f;; les flèches le choisissent.</translation>
    </message>
    <message>
        <source>Timing curve</source>
        <translation>Courbe temporelle</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>start: chosen</source>
        <translation>début&#x202f;: choisi</translation>
    </message>
    <message>
        <source>step 1</source>
        <translation>étape 1</translation>
    </message>
</context>
<context>
    <name>WheelValue</name>
    <message>
        <source>Emotion wheel</source>
        <translation>Roue des émotions</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>_Dialog</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>_Share</name>
    <message>
        <source>{0}, in percent</source>
        <translation>{0}, en pour cent</translation>
    </message>
</context>
</TS>
