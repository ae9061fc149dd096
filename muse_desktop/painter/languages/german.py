"""German words for what Storybook's captions say."""

from __future__ import annotations

NOUNS = """
house: haus landhaus wohnhaus gebäude
houses: häuser häusern
cottage: häuschen hütte kate
cottages: hütten
farmhouse: bauernhaus bauernhof
farmhouses: bauernhäuser bauernhöfe
cabin: blockhaus blockhütte
home: zuhause heim
tree: baum
trees: bäume bäumen
sailing boat: segelboot segelschiff
sailing boats: segelboote segelbooten segelschiffe
boat: boot kahn ruderboot kutter
boats: boote booten
ship: schiff dampfer
ships: schiffe schiffen
lighthouse: leuchtturm
lighthouses: leuchttürme leuchttürmen
castle: schloss burg festung
castles: schlösser schlössern burgen
palace: palast
palaces: paläste palästen
windmill: windmühle mühle
windmills: windmühlen mühlen
hot air balloon: heißluftballon fesselballon
hot air balloons: heißluftballons heißluftballone
balloon: ballon luftballon
balloons: ballons luftballons
tent: zelt
tents: zelte zelten
bridge: brücke steg
bridges: brücken stege
bicycle: fahrrad rad
bicycles: fahrräder räder
car: auto wagen pkw
cars: autos
train: zug eisenbahn bahn
trains: züge zügen
steam train: dampflok dampfzug
cat: katze kater
cats: katzen
kitten: kätzchen
kittens: kätzchens
dog: hund
dogs: hunde hunden
puppy: welpe hündchen
puppies: welpen
horse: pferd
horses: pferde pferden
pony: pony
ponies: ponys
owl: eule kauz uhu
owls: eulen käuze uhus
rabbit: hase kaninchen häschen
rabbits: hasen
bear: bär
bears: bären
fox: fuchs
foxes: füchse füchsen
wolf: wolf
wolves: wölfe wölfen
flower: blume blüte rose
flowers: blumen blüten rosen
mushroom: pilz fliegenpilz
mushrooms: pilze pilzen
armchair: sessel ohrensessel lehnstuhl
chair: stuhl
chairs: stühle stühlen
table: tisch
tables: tische tischen
desk: schreibtisch
desks: schreibtische schreibtischen
lamp: lampe laterne straßenlaterne
lamps: lampen straßenlaternen
woman: frau
women: frauen
lady: dame
ladies: damen
man: mann
men: männer männern
person: mensch person jemand
people: leute menschen personen
girl: mädchen
boy: junge bub knabe
boys: jungs buben knaben
child: kind
children: kinder kindern
grandmother: oma großmutter omi
grandmothers: omas großmütter
grandfather: opa großvater
grandfathers: opas großväter
couple: paar liebespaar pärchen
old woman: greisin
old man: greis
friends: freunde freunden freundinnen
mountain: berg gipfel
mountains: berge bergen gebirge alpen gipfeln
sea: meer ozean nordsee ostsee
beach: strand
coast: küste ufer
meadow: wiese weide
meadows: wiesen
field: feld acker
fields: felder feldern
hill: hügel
hills: hügeln
forest: wald wälder
desert: wüste
dunes: dünen
city: stadt großstadt
town: städtchen kleinstadt
skyline: skyline hochhäuser
skyscrapers: wolkenkratzer
lake: see weiher
pond: teich
village: dorf
river: fluss strom
stream: bach
garden: garten blumengarten
street: straße gasse
road: landstraße weg
park: park
bench: parkbank bank
living room: wohnzimmer stube
bedroom: schlafzimmer
room: zimmer raum
bed: bett
window: fenster
church: kirche kapelle
path: pfad
fence: zaun
water: wasser
sky: himmel
air: luft
horizon: horizont
night: nacht
day: tag
morning: morgen vormittag
noon: mittag
afternoon: nachmittag
evening: abend
midnight: mitternacht
sunset: sonnenuntergang abendrot
sunrise: sonnenaufgang morgenrot
dusk: abenddämmerung dämmerung
dawn: morgendämmerung morgengrauen
spring: frühling frühjahr
summer: sommer
autumn: herbst
winter: winter
sun: sonne
sunshine: sonnenschein sonnenlicht
moon: mond
full moon: vollmond
moonlight: mondlicht mondschein
stars: sterne sternen stern
starry sky: sternenhimmel
clouds: wolken wolke
storm: sturm unwetter
thunderstorm: gewitter
lightning: blitz blitze blitzen
rain: regen
snow: schnee
fog: nebel
mist: dunst
rainbow: regenbogen
northern lights: nordlicht nordlichter polarlicht polarlichter
shooting stars: sternschnuppen sternschnuppe
fireworks: feuerwerk
sunbeams: sonnenstrahlen
birds: vögel vögeln vogel
bats: fledermäuse fledermaus
kites: drachen
lanterns: laternen lampions
flags: fahnen wimpel
drooping flowers: welke_blumen verwelkte_blumen
puddles: pfützen pfütze
sheep: schaf schafe schafen schafherde
bare trees: kahle_bäume kahlen_bäumen
fallen leaves: laub herbstlaub
leaves: blätter blättern
trash: müll abfall
mould: schimmel
slime: schleim
thorns: dornen
flames: flammen
fire: feuer
smoke: rauch
embers: glut funken
eyes: augen
cobwebs: spinnweben spinnennetz
flies: fliegen
fireflies: glühwürmchen
butterflies: schmetterlinge schmetterling
confetti: konfetti
streamers: luftschlangen
bubbles: seifenblasen
petals: blütenblätter
light: licht
darkness: dunkelheit finsternis
shadows: schatten
colours: farben
mood: stimmung
picture: bild foto
painting: gemälde
drawing: zeichnung
"""

ADJECTIVES = """
red: rot
orange: orange
yellow: gelb
green: grün
turquoise: türkis
blue: blau
purple: lila violett
pink: rosa pink
white: weiß
black: schwarz
grey: grau
brown: braun
golden: golden
colourful: bunt farbig farbenfroh
dark: dunkel dunkl finster
bright: hell
small: klein winzig
big: groß riesig
old: alt
young: jung
lonely: einsam verlassen
alone: allein alleine
warm: warm
cold: kalt eisig
soft: sanft weich
pale: blass
hazy: dunstig
sunny: sonnig
cloudy: bewölkt wolkig
rainy: regnerisch
stormy: stürmisch
snowy: verschneit schneebedeckt
foggy: neblig nebelig
starry: sternenklar
funny: lustig komisch
happy: glücklich fröhlich
cheerful: heiter
majestic: majestätisch
magical: magisch zauberhaft
peaceful: friedlich
calm: ruhig still
cozy: gemütlich
exciting: aufregend spannend
angry: wütend zornig
disgusting: eklig ekelhaft widerlich
scary: gruselig unheimlich schaurig
sad: traurig
gloomy: düster trüb trostlos
melancholy: melancholisch wehmütig
haunted: verwunschen
flying: fliegend
burning: brennend
sleeping: schlafend
wide: weit
high: hoch hoh
deep: tief
"""

REST = """
a: ein eine einer einem einen eines
the: der die das den dem des
and: und
with: mit
without: ohne
no: kein keine keinen keiner
in: in
in the: im ins
at the: am beim
on: auf
on the: aufs
by: an neben bei
by the: vorm
under: unter unterm
over: über überm
among: zwischen inmitten
before: vor
behind: hinter
near: nahe
from: von vom aus
of: für
two: zwei
three: drei
four: vier
many: viele vielen mehrere einige
in the evening: am_abend abends
in the morning: am_morgen morgens
at night: in_der_nacht bei_nacht nachts
at noon: am_mittag mittags
in the afternoon: am_nachmittag nachmittags
by day: am_tag bei_tag tagsüber
at sunset: im_sonnenuntergang bei_sonnenuntergang zum_sonnenuntergang
at sunrise: im_sonnenaufgang bei_sonnenaufgang
at dusk: in_der_dämmerung bei_dämmerung
in winter: im_winter
in summer: im_sommer
in spring: im_frühling
in autumn: im_herbst
in the rain: im_regen bei_regen
in the snow: im_schnee
in fog: im_nebel bei_nebel
in moonlight: im_mondlicht bei_mondschein
under a full moon: bei_vollmond
in a storm: im_sturm bei_sturm
in a thunderstorm: im_gewitter bei_gewitter
by the sea: am_meer
in the sea: im_meer
by a lake: an_einem_see
by the lake: am_see
on the lake: auf_dem_see
on the sea: auf_dem_meer auf_see
on the beach: am_strand
by a river: an_einem_fluss
by the river: am_fluss
in the distance: in_der_ferne
far away: weit_weg weit_entfernt fern
close up: ganz_nah nahaufnahme
sitting: sitzt sitzend sitzen
standing: steht stehend stehen
walking: geht läuft gehend spaziert
looking: schaut blickt
warm colours: warme_farben
is: ist sind wird
it: es
very: sehr
alone: ganz_allein
inside: drinnen
"""
