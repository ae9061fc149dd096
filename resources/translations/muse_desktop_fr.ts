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
        <source>&amp;Again</source>
        <translation>&amp;Encore</translation>
    </message>
    <message>
        <source>&amp;Author and rights</source>
        <translation>&amp;Auteur et droits</translation>
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
        <source>A password has {0} characters at least.</source>
        <translation>Un mot de passe a au moins {0} caractères.</translation>
    </message>
    <message>
        <source>A picture of {0} by {1} pixels</source>
        <translation>Une image de {0} sur {1} pixels</translation>
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
        <source>Changes photographs</source>
        <translation>Retouche des photos</translation>
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
        <source>From the next start on.</source>
        <translation>Dès le prochain lancement.</translation>
    </message>
    <message>
        <source>Full, 32 bits</source>
        <translation>Complète, 32 bits</translation>
    </message>
    <message>
        <source>Generate Picture</source>
        <translation>Générer une image</translation>
    </message>
    <message>
        <source>Give a pattern of names, such as {0}.</source>
        <translation>Donnez un motif de noms, tel que {0}.</translation>
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
        <source>Ins, Del</source>
        <translation>Inser, Suppr</translation>
    </message>
    <message>
        <source>Insert adds an emotion, Delete removes one, Space goes to the next</source>
        <translation>Inser ajoute une émotion, Suppr en retire une, Espace passe à la suivante</translation>
    </message>
    <message>
        <source>It comes with the program and stays</source>
        <translation>Il est fourni avec le programme et reste</translation>
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
        <source>Joy</source>
        <translation>Joie</translation>
    </message>
    <message>
        <source>Keys: arrows turn and strengthen, 1–8 choose, Ins adds, Del removes, 0 for none.</source>
        <translation>Touches&#x202f;: les flèches tournent et renforcent, 1–8 choisissent, Inser ajoute, Suppr retire, 0 pour aucune.</translation>
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
        <source>No emotion</source>
        <translation>Aucune émotion</translation>
    </message>
    <message>
        <source>No emotion: the picture is left to the prompt</source>
        <translation>Aucune émotion&#x202f;: l’image est laissée au prompt</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <source>Only when it is finished</source>
        <translation>Seulement quand elle est finie</translation>
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
        <source>Rank Tries</source>
        <translation>Classer les essais</translation>
    </message>
    <message>
        <source>Rat&amp;ings Over Sessions…</source>
        <translation>Évaluations au &amp;fil des sessions…</translation>
    </message>
    <message>
        <source>Reads emotions</source>
        <translation>Lit les émotions</translation>
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
        <source>Sessions, pictures, words and what is kept while you work go into a folder of this client&apos;s, encrypted. Only the password opens it.</source>
        <translation>Sessions, images, mots et tout ce qui est conservé pendant votre travail vont, chiffrés, dans un dossier propre à ce client. Seul le mot de passe l’ouvre.</translation>
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
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Space and drag, + and −</source>
        <translation>Espace et glisser, + et −</translation>
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
        <source>That did not work ({0}).</source>
        <translation>Cela n’a pas fonctionné ({0}).</translation>
    </message>
    <message>
        <source>The best of {0} tries is shown; the others stay in the history.</source>
        <translation>Le meilleur de {0} essais est montré&#x202f;; les autres restent dans l’historique.</translation>
    </message>
    <message>
        <source>The client is locked: nothing of it is in this window or readable on the disk.</source>
        <translation>Le client est verrouillé&#x202f;: rien de lui n’est dans cette fenêtre ni lisible sur le disque.</translation>
    </message>
    <message>
        <source>The libraries that it uses have licences of their own, which lie in the Python environment that it runs in; an installed program has them all on one page.</source>
        <translation>Les bibliothèques utilisées ont leurs propres licences, qui se trouvent dans l’environnement Python où il s’exécute&#x202f;; un programme installé les a toutes sur une page.</translation>
    </message>
    <message>
        <source>The password is kept nowhere and nobody can reset it. Should it be lost, everything of this client is lost. Several words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Le mot de passe n’est conservé nulle part et personne ne peut le réinitialiser. S’il est perdu, tout de ce client est perdu. Plusieurs mots sans lien entre eux sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <source>The picture reads: {0}</source>
        <translation>Prédiction pour l’image&#x202f;: {0}</translation>
    </message>
    <message>
        <source>The program&apos;s own files</source>
        <translation>Les fichiers du programme</translation>
    </message>
    <message>
        <source>The pseudonym can be read without the password: choose one that tells nobody who it is.</source>
        <translation>Le pseudonyme se lit sans le mot de passe&#x202f;: choisissez-en un qui ne dise à personne de qui il s’agit.</translation>
    </message>
    <message>
        <source>The seal</source>
        <translation>Le sceau</translation>
    </message>
    <message>
        <source>The series of {0} pictures is in the history.</source>
        <translation>La série de {0} images est dans l’historique.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
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
        <source>There is no {0} here: use {1}.</source>
        <translation>Il n’y a pas de {0} ici&#x202f;: utilisez {1}.</translation>
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
        <source>This download was cut. What has come is kept, and it can go on.</source>
        <translation>Ce téléchargement a été interrompu. Ce qui est arrivé est conservé, et il peut continuer.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Désagréable</translation>
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
        <source>What do the readings mean?</source>
        <translation>Que signifient les prédictions&#x202f;?</translation>
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
        <source>Write it again.</source>
        <translation>Écrivez-le encore une fois.</translation>
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
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
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
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>en entier</translation>
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
        <source>anger</source>
        <translation>colère</translation>
    </message>
    <message>
        <source>anticipation</source>
        <translation>anticipation</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>flèches</translation>
    </message>
    <message>
        <source>awe</source>
        <translation>émerveillement</translation>
    </message>
    <message>
        <source>best of {1}</source>
        <translation>meilleur de {1}</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>fourni avec le programme</translation>
    </message>
    <message>
        <source>contentment</source>
        <translation>contentement</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>cut to {0} × {1}</source>
        <translation>recadrée à {0} × {1}</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>dégoût</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>émotion</translation>
    </message>
    <message>
        <source>excitement</source>
        <translation>excitation</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>peur</translation>
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
        <source>guidance</source>
        <translation>guidage</translation>
    </message>
    <message>
        <source>high arousal</source>
        <translation>une activation élevée</translation>
    </message>
    <message>
        <source>in a folder that you use</source>
        <translation>dans un dossier que vous utilisez</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>intensité</translation>
    </message>
    <message>
        <source>intensity {share}</source>
        <translation>intensité {share}</translation>
    </message>
    <message>
        <source>joy</source>
        <translation>joie</translation>
    </message>
    <message>
        <source>low arousal</source>
        <translation>une activation faible</translation>
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
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>no emotion in particular</source>
        <translation>aucune émotion en particulier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not clear: {0}</source>
        <translation>pas net&#x202f;: {0}</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>place {0} of {1}</source>
        <translation>rang {0} sur {1}</translation>
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
        <source>sadness</source>
        <translation>tristesse</translation>
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
        <source>settings of the method</source>
        <translation>réglages de la méthode</translation>
    </message>
    <message>
        <source>similarity {0}</source>
        <translation>ressemblance {0}</translation>
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
        <source>straightened by {0}°</source>
        <translation>redressée de {0}°</translation>
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
        <source>surprise</source>
        <translation>surprise</translation>
    </message>
    <message>
        <source>the picture is left to the prompt</source>
        <translation>l’image est laissée au prompt</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>habituels</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>tournée de {0}°</translation>
    </message>
    <message>
        <source>within a mask</source>
        <translation>dans un masque</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
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
        <source>{0} pictures</source>
        <translation>{0} images</translation>
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
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, ever stronger</source>
        <translation>{0}, toujours plus fort</translation>
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
        <source>Cropped to {0} × {1}.</source>
        <translation>Recadré à {0} × {1}.</translation>
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
    <message>
        <source>{0} × {1}</source>
        <translation>{0} × {1}</translation>
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
    <name>DrawingController</name>
    <message>
        <source>With guidance</source>
        <translation>Avec guidage</translation>
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
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} pixels</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Exported “{0}”.</source>
        <translation>«&#x202f;{0}&#x202f;» exporté.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>It lies outside the client&apos;s folder: whoever has this computer sees it.</source>
        <translation>Il se trouve hors du dossier du client&#x202f;: qui a cet ordinateur le voit.</translation>
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
        <source>Progress</source>
        <translation>Progression</translation>
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
        <source>a cottage by a lake in the evening</source>
        <translation>une chaumière au bord d’un lac le soir</translation>
    </message>
    <message>
        <source>in cold moonlight</source>
        <translation>sous un clair de lune froid</translation>
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
        <source>{0} × {1} pixels (generated pictures)</source>
        <translation>{0} × {1} pixels (images générées)</translation>
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
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
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
