"""French words for what Storybook's captions say."""

from __future__ import annotations

NOUNS = """
house: maison bâtiment
houses: maisons
cottage: chaumière maisonnette
farmhouse: ferme
cabin: cabane chalet hutte
tree: arbre
trees: arbres
sailing boat: voilier
sailing boats: voiliers
boat: bateau barque
boats: bateaux barques
ship: navire
ships: navires
lighthouse: phare
castle: château forteresse
castles: châteaux
palace: palais
windmill: moulin moulin_à_vent
hot air balloon: montgolfière
hot air balloons: montgolfières
balloon: ballon
balloons: ballons
tent: tente
tents: tentes
bridge: pont passerelle
bicycle: vélo bicyclette
bicycles: vélos
car: voiture auto
cars: voitures
train: train
cat: chat chatte
cats: chats
kitten: chaton
kittens: chatons
dog: chien
dogs: chiens
puppy: chiot
puppies: chiots
horse: cheval
horses: chevaux
pony: poney
owl: hibou chouette
owls: hiboux chouettes
rabbit: lapin lièvre
rabbits: lapins
bear: ours
flower: fleur rose
flowers: fleurs roses
mushroom: champignon
mushrooms: champignons
armchair: fauteuil
chair: chaise
table: table
desk: bureau
lamp: lampe lampadaire
woman: femme
women: femmes
lady: dame
man: homme
men: hommes
person: personne quelqu'un
people: gens personnes
girl: fille fillette
girls: filles
boy: garçon
boys: garçons
child: enfant
children: enfants
grandmother: grand-mère mamie
grandfather: grand-père papi
couple: couple amoureux
friends: amis amies
mountain: montagne
mountains: montagnes alpes
sea: mer
ocean: océan
beach: plage
coast: côte rivage
meadow: prairie pré
field: champ
fields: champs
hill: colline
hills: collines
countryside: campagne
forest: forêt
woods: bois
clearing: clairière
desert: désert
dunes: dunes
city: ville
skyscrapers: gratte-ciel
lake: lac
pond: étang mare
village: village
river: rivière fleuve
stream: ruisseau
garden: jardin
street: rue ruelle
road: route
park: parc
bench: banc
living room: salon séjour
bedroom: chambre
room: pièce
bed: lit
window: fenêtre
church: église chapelle
path: chemin sentier
fence: clôture
water: eau
sky: ciel
horizon: horizon
night: nuit
day: jour journée
morning: matin matinée
noon: midi
afternoon: après-midi
evening: soir soirée
midnight: minuit
sunset: coucher_de_soleil coucher_du_soleil
sunrise: lever_de_soleil lever_du_soleil
dusk: crépuscule
dawn: aube aurore
spring: printemps
summer: été
autumn: automne
winter: hiver
sun: soleil
moon: lune
full moon: pleine_lune
moonlight: clair_de_lune
stars: étoiles étoile
starry sky: ciel_étoilé
clouds: nuages nuage
storm: tempête
thunderstorm: orage
lightning: éclair éclairs foudre
rain: pluie
snow: neige
fog: brouillard
mist: brume
rainbow: arc-en-ciel
northern lights: aurore_boréale aurores_boréales
shooting stars: étoiles_filantes étoile_filante
fireworks: feu_d'artifice feux_d'artifice
sunbeams: rayons_de_soleil
birds: oiseaux oiseau
bats: chauves-souris chauve-souris
kites: cerfs-volants cerf-volant
lanterns: lanternes lampions lanterne
flags: drapeaux fanions
drooping flowers: fleurs_fanées
puddles: flaques flaque
sheep: mouton moutons
bare trees: arbres_nus
fallen leaves: feuilles_mortes
leaves: feuilles
trash: ordures déchets poubelles
mould: moisissure
slime: bave
thorns: épines ronces
flames: flammes
fire: feu incendie
smoke: fumée
embers: braises étincelles
eyes: yeux
cobwebs: toiles_d'araignée toile_d'araignée
flies: mouches
fireflies: lucioles
butterflies: papillons papillon
confetti: confettis
streamers: serpentins
bubbles: bulles bulles_de_savon
petals: pétales
light: lumière
darkness: obscurité ténèbres
shadows: ombres ombre
colours: couleurs
mood: ambiance atmosphère
picture: image photo
painting: peinture tableau
drawing: dessin
"""

ADJECTIVES = """
red: rouge
orange: orange
yellow: jaune
green: vert verte
turquoise: turquoise
blue: bleu bleue
purple: violet violette
white: blanc blanche
black: noir noire
grey: gris grise
brown: brun brune marron
golden: doré dorée
colourful: coloré colorée multicolore
dark: sombre obscur obscure
bright: clair claire lumineux lumineuse
small: petit petite minuscule
big: grand grande énorme
old: vieux vieil vieille
young: jeune
lonely: solitaire
alone: seul seule
warm: chaud chaude
cold: froid froide
soft: doux douce
pale: pâle
sunny: ensoleillé ensoleillée
cloudy: nuageux nuageuse
rainy: pluvieux pluvieuse
stormy: orageux orageuse
snowy: enneigé enneigée
foggy: brumeux brumeuse
starry: étoilé étoilée
funny: drôle amusant amusante
happy: heureux heureuse
cheerful: joyeux joyeuse gai gaie
majestic: majestueux majestueuse
magical: magique féerique
peaceful: paisible
calm: calme tranquille serein sereine
exciting: excitant excitante passionnant
angry: fâché furieux furieuse colère
disgusting: dégoûtant dégoûtante répugnant
scary: effrayant effrayante inquiétant inquiétante
sad: triste
gloomy: morne lugubre
melancholy: mélancolique
haunted: hanté hantée
wide: vaste large
high: haut haute
deep: profond profonde
"""

REST = """
a: un une
the: le la les l' du au aux
with: avec
without: sans
no: aucun aucune pas_de
and: et
in: dans en à
on: sur
under: sous
over: au-dessus_de au-dessus_d'
over the: au-dessus_du au-dessus_des
among: parmi entre
before: devant
behind: derrière
near: près_de près_du près_d'
beside: à_côté_de à_côté_d'
of: de des d'
by the: au_bord_de_la au_bord_du au_bord_de_l'
by a: au_bord_d'un au_bord_d'une
by: au_bord_de au_bord_d'
two: deux
three: trois
four: quatre
many: plusieurs beaucoup_de quelques
in the evening: le_soir au_soir
in the morning: le_matin au_matin
at night: la_nuit de_nuit
at noon: à_midi
in the afternoon: l'après-midi
by day: le_jour de_jour
at sunset: au_coucher_du_soleil au_coucher_de_soleil
at sunrise: au_lever_du_soleil au_lever_de_soleil
at dusk: au_crépuscule
at dawn: à_l'aube
in winter: en_hiver
in summer: en_été
in spring: au_printemps
in autumn: en_automne
in the rain: sous_la_pluie
in the snow: sous_la_neige dans_la_neige
in fog: dans_le_brouillard
in the mist: dans_la_brume
in moonlight: au_clair_de_lune
under a full moon: sous_la_pleine_lune
in a storm: dans_la_tempête
in a thunderstorm: sous_l'orage
in town: en_ville
in the mountains: à_la_montagne
in the countryside: à_la_campagne
on the beach: à_la_plage
in the distance: au_loin
close up: de_près gros_plan
sitting: assis assise
standing: debout
walking: marche marchant
pink light: lumière_rose
little girl: petite_fille
little boy: petit_garçon
on fire: en_feu
is: est sont
very: très
who: qui
"""
