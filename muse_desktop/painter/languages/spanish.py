"""Spanish words for what Storybook's captions say."""

from __future__ import annotations

NOUNS = """
house: casa edificio
houses: casas
cottage: casita
farmhouse: granja
cabin: cabaña choza
home: hogar
tree: árbol
trees: árboles
sailing boat: velero
sailing boats: veleros
boat: barco barca bote
boats: barcos barcas botes
ship: buque nave
lighthouse: faro
castle: castillo fortaleza
castles: castillos
palace: palacio
windmill: molino molino_de_viento
hot air balloon: globo_aerostático globo_de_aire_caliente
hot air balloons: globos_aerostáticos
balloon: globo
balloons: globos
tent: tienda tienda_de_campaña carpa
tents: tiendas tiendas_de_campaña
bridge: puente
bicycle: bicicleta bici
bicycles: bicicletas
car: coche auto carro automóvil
cars: coches autos
train: tren
cat: gato gata
cats: gatos
kitten: gatito
kittens: gatitos
dog: perro perra
dogs: perros
puppy: cachorro perrito
puppies: cachorros
horse: caballo
horses: caballos
owl: búho lechuza
owls: búhos lechuzas
rabbit: conejo liebre
rabbits: conejos
bear: oso
bears: osos
flower: flor rosa
flowers: flores rosas
mushroom: seta hongo
mushrooms: setas hongos
armchair: sillón butaca
chair: silla
table: mesa
desk: escritorio
lamp: lámpara farola
woman: mujer
women: mujeres
lady: señora
man: hombre señor
men: hombres
person: persona alguien
people: gente personas
girl: niña chica
girls: niñas chicas
boy: niño chico
boys: chicos
children: niños
grandmother: abuela abuelita
grandfather: abuelo
couple: pareja
old woman: anciana viejita
old man: anciano viejito
friends: amigos amigas
mountain: montaña
mountains: montañas alpes
sea: mar
ocean: océano
beach: playa
coast: costa orilla
meadow: prado pradera
field: campo
fields: campos
hill: colina
hills: colinas
forest: bosque
desert: desierto
dunes: dunas
city: ciudad
skyscrapers: rascacielos
lake: lago
pond: estanque
village: pueblo aldea
river: río
stream: arroyo
garden: jardín
street: calle callejón
road: carretera
park: parque
bench: banco
living room: sala salón sala_de_estar
bedroom: dormitorio
room: habitación cuarto
bed: cama
window: ventana
church: iglesia capilla
path: camino sendero
fence: valla cerca
water: agua
sky: cielo
horizon: horizonte
night: noche
day: día
morning: mañana
noon: mediodía
afternoon: tarde
evening: anochecer
midnight: medianoche
sunset: puesta_de_sol atardecer ocaso
sunrise: salida_del_sol amanecer
dusk: crepúsculo
dawn: alba
spring: primavera
summer: verano
autumn: otoño
winter: invierno
sun: sol
moon: luna
full moon: luna_llena
moonlight: luz_de_luna luz_de_la_luna
stars: estrellas estrella
starry sky: cielo_estrellado
clouds: nubes nube
storm: tormenta tempestad
lightning: relámpago relámpagos rayo rayos
rain: lluvia
snow: nieve
fog: niebla
mist: neblina bruma
rainbow: arcoíris arco_iris
northern lights: aurora_boreal auroras_boreales
shooting stars: estrellas_fugaces estrella_fugaz
fireworks: fuegos_artificiales
sunbeams: rayos_de_sol
birds: pájaros aves pájaro ave
bats: murciélagos murciélago
kites: cometas cometa
lanterns: faroles farolillos linternas
flags: banderas banderines
drooping flowers: flores_marchitas
puddles: charcos charco
sheep: oveja ovejas
bare trees: árboles_desnudos
fallen leaves: hojas_caídas hojas_secas
leaves: hojas
trash: basura
mould: moho
slime: baba
thorns: espinas zarzas
flames: llamas
fire: fuego incendio
smoke: humo
embers: brasas chispas
eyes: ojos
cobwebs: telarañas telaraña
flies: moscas
fireflies: luciérnagas
butterflies: mariposas mariposa
confetti: confeti
streamers: serpentinas
bubbles: burbujas
petals: pétalos
light: luz
darkness: oscuridad tinieblas
shadows: sombras sombra
colours: colores
mood: ambiente atmósfera
picture: imagen foto
painting: pintura cuadro
drawing: dibujo
"""

ADJECTIVES = """
red: rojo roja
orange: naranja anaranjado
yellow: amarillo amarilla
green: verde
turquoise: turquesa
blue: azul
purple: morado morada violeta
white: blanco blanca
black: negro negra
grey: gris
brown: marrón
golden: dorado dorada
colourful: colorido colorida
dark: oscuro oscura
bright: claro clara brillante luminoso
small: pequeño pequeña
big: grande gran enorme
old: viejo vieja
young: joven
lonely: solitario solitaria
alone: solo sola
warm: cálido cálida caliente
cold: frío fría
soft: suave
pale: pálido pálida
sunny: soleado soleada
cloudy: nublado nublada
rainy: lluvioso lluviosa
stormy: tormentoso tormentosa
snowy: nevado nevada
foggy: brumoso brumosa
starry: estrellado estrellada
funny: divertido divertida gracioso
happy: feliz alegre
majestic: majestuoso majestuosa
magical: mágico mágica
peaceful: pacífico pacífica apacible
calm: tranquilo tranquila sereno serena
cozy: acogedor acogedora
exciting: emocionante
angry: enojado enojada furioso enfadado
disgusting: asqueroso asquerosa repugnante
scary: aterrador aterradora espeluznante
sad: triste
gloomy: sombrío sombría lúgubre
melancholy: melancólico melancólica
haunted: embrujado embrujada encantado
high: alto alta
deep: profundo profunda
wide: amplio ancho
"""

REST = """
a: un una
the: el la los las
some: unos unas
with: con
without: sin
no: ningún ninguna
and: y e
in: en
in the: en_el en_la
on: sobre
under: bajo debajo_de
over: encima_de por_encima_de
over the: encima_del por_encima_del
among: entre
before: ante delante_de
behind: detrás_de
near: cerca_de cerca_del
of: de
of the: del
to the: al
by the: junto_al junto_a_la a_orillas_del
by a: junto_a_un junto_a_una a_orillas_de_un
by: junto_a
two: dos
three: tres
four: cuatro
many: muchos muchas varios algunas algunos
in the evening: al_anochecer por_la_noche
in the morning: por_la_mañana
at night: de_noche en_la_noche
at noon: al_mediodía
in the afternoon: por_la_tarde
by day: de_día
at sunset: al_atardecer a_la_puesta_de_sol
at sunrise: al_amanecer
at dusk: al_crepúsculo
at dawn: al_alba
in winter: en_invierno
in summer: en_verano
in spring: en_primavera
in autumn: en_otoño
in the rain: bajo_la_lluvia
in the snow: en_la_nieve bajo_la_nieve
in fog: en_la_niebla
in moonlight: a_la_luz_de_la_luna
under a full moon: bajo_la_luna_llena
in a storm: en_la_tormenta
on the beach: en_la_playa
on the sea: en_el_mar
by the sea: junto_al_mar
in the distance: a_lo_lejos
far away: lejos
close up: de_cerca primer_plano
sitting: sentado sentada
standing: pie de_pie
walking: caminando camina
sleeping: durmiendo
pink light: luz_rosa
on fire: en_llamas
is: es está
very: muy
"""
