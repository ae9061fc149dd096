"""Words that no caption says, and what stands nearest to them in what can be drawn.

Each line gives a phrase of known words, then the words (``_`` joins those of a phrase) that it
stands for. Animals, vehicles and trades of no likeness at all are left out: who asks for an octopus
is better told that none can be drawn.
"""

from __future__ import annotations

from muse_desktop.painter.spellings import table_of

_NEAREST = """
house: building barn shed villa mansion bungalow chalet lodge ranch residence dwelling manor
  garage shack shelter homestead inn hotel hostel tavern pub restaurant cafe café shop store
  bakery bookshop school schoolhouse hospital library museum gallery office kindergarten clinic
  factory warehouse stable igloo treehouse doghouse birdhouse greenhouse porch veranda terrace
  chimney property apartment flat condo
houses: barns villas homes huts
castle: chateau château ruins ruin kingdom dungeon throne palaces abbey monastery cathedral
lighthouse: tower watchtower turret minaret spire pharos
church: chapel temple mosque synagogue pagoda shrine
windmill: watermill turbine wind_turbine
bridge: viaduct aqueduct overpass gangway drawbridge arch
tent: teepee tipi yurt wigwam campsite pavilion marquee circus
camping: hiking trekking
tree: apple_tree cherry_tree sapling trunk bonsai
trees: pines firs birches palms
flower: lavender bouquet plant houseplant herb
flowers: roses tulips daisies sunflowers lilies poppies plants bouquets lavender_field bluebells
  daffodils
mushroom: fungus fungi truffle champignon
sailing boat: sail sailor regatta
boat: kayak canoe dinghy gondola rowboat ferry raft vessel motorboat barge fishing_boat lifeboat
  catamaran houseboat
ship: cruise steamer warship submarine tanker ark battleship
hot air balloon: airship zeppelin blimp parachute paraglider hang-glider
car: taxi cab vehicle jeep suv limousine pickup tractor convertible racecar sportscar sports_car
  camper_van police_car fire_engine
cars: traffic vehicles
bicycle: cycle cyclist bicyclist tricycle scooter motorcycle motorbike moped tandem unicycle
train: train_station railway_station tram railcar metro tube underground carriage wagon monorail
  express
railway: railroad rails tracks
cat: feline tomcat tabby lynx tiger lion leopard panther cheetah puma jaguar cougar
cats: tigers lions
kitten: kit cub
dog: hound wolf fox terrier poodle labrador retriever beagle bulldog dachshund husky spaniel
  collie coyote jackal pup mutt doggy doggie canine corgi
dogs: wolves foxes hounds
horse: mare stallion foal donkey mule zebra unicorn stag deer elk moose reindeer camel cow bull ox
  antelope rider steed
horses: cows cattle donkeys camels unicorns
owl: owlet eagle hawk falcon raven crow vulture
rabbit: bunny_rabbit squirrel mouse hamster chipmunk guinea_pig hedgehog rat mole
rabbits: squirrels mice
bear: grizzly panda koala teddy teddy_bear teddybear badger raccoon gorilla bigfoot yeti
bears: pandas
birds: seagull seagulls gull gulls swallow swallows sparrow sparrows pigeon pigeons dove doves
  swan swans duck ducks goose geese stork storks crows ravens eagles robin
sheep: lamb lambs goat goats ewe ram
bats: vampire vampires
butterflies: moth moths dragonfly dragonflies ladybird ladybug
flies: insect insects mosquito mosquitoes bug bugs wasp wasps bee bees cockroach cockroaches
fireflies: glowworm glowworms fairy fairies will-o'-the-wisp
cobwebs: spiderweb spiderwebs web dust
spider webs: spiders
armchair: sofa couch settee recliner seat stool rocking_chair loveseat
chair: wheelchair
bench: benches
table: dining_table workbench counter nightstand sideboard dresser
desk: bureau workplace
lamp: lampshade chandelier candle light_bulb lightbulb bulb torch floor_lamp flashlight spotlight
  candlestick candlelight
lanterns: candles sky_lanterns chinese_lanterns
woman: female bride mother mom mum mummy mama wife aunt sister queen actress nurse waitress
  ballerina dancer girlfriend businesswoman witch goddess gal madam madame she widow singer model
  teacher beauty brunette blonde
women: females mothers sisters nuns
man: male father dad daddy papa husband uncle brother king prince groom actor waiter soldier
  knight farmer fisherman boyfriend businessman gentleman wizard priest monk sir he doctor worker
  pilot painter artist cowboy pirate dude bloke fellow policeman firefighter astronaut ninja
  hunter shepherd fireman chef cook warrior clown juggler footballer athlete
men: males fathers brothers soldiers gentlemen fellows
person: friend companion human adult someone somebody figure individual patient client student
  tourist traveller traveler wanderer hiker walker stranger character pedestrian self myself
  teenager teen youth passenger musician reader
girl: daughter schoolgirl princess toddler_girl niece granddaughter maiden lass
girls: daughters schoolgirls princesses
boy: son schoolboy lad toddler nephew grandson
boys: sons
child: baby infant newborn pupil kiddo youngster grandchild
children: babies toddlers infants pupils siblings
old woman: grandma granny nana gran crone grandmum grandmom
old man: grandpa granddad grandad elder santa santa_claus father_christmas hermit
old people: grandparents seniors pensioners elders elderly_folk
couple: spouses newlyweds bride_and_groom husband_and_wife boyfriend_and_girlfriend parents
  marriage wedding date
couple in love: romance romantic kiss kissing hugging embrace
friends: mates buddies classmates colleagues team family families friendship
group of people: party audience gang band gathering meeting crowded
people: humans persons folk folks villagers tourists adults strangers pedestrians everyone
  teenagers citizens students workers
mountains: volcano volcanoes cliff cliffs rocks canyon ravine glacier ridge everest himalayas peak
  summit rock boulder hilltop highland highlands plateau cave
mountain landscape: scenery wilderness nature
the sea: oceans seas bay lagoon waves wave gulf tide surf island islands harbour harbor port reef
  seascape underwater
beach: shoreline seashore sandcastle coastline sands
coast: pier jetty dock quay marina
meadow: prairie pasture steppe savanna savannah farmland farm plain plains lawn glade heath moor
  moorland wheat wheatfield cornfield grassy fields meadows vineyard
countryside: rural outdoors
forest: jungle rainforest woodland woodlands wood grove thicket undergrowth taiga swamp wildwood
  forests
on a forest path: trail woodland_path hiking_trail
path: footpath pathway track
desert: sahara wasteland oasis wastelands pyramid pyramids egypt mars
city: metropolis urban skyscraper manhattan york paris london tokyo berlin cityscape cities center
  centre rome
in town: towns suburb suburbs downtown_area neighbourhood neighborhood
tall buildings: high-rise highrise blocks towers
a lake: lakes reservoir loch pool lakeshore
a pond: marsh wetland
a village: hamlet settlement villages township
a river: brook creek canal waterfall waterfalls rivers riverbank riverside streamlet rapids
a garden: orchard gardens courtyard yard allotment flowerbed patio balcony
a street: bus_stop tram_stop boulevard avenue lane streets pavement crossroads crossing corner
  sidewalks
a road: highway motorway roads freeway route
an alley: alleyway backstreet
a park: playground parks square campus zoo fairground
a living room: lounge parlour parlor sitting_room salon study kitchen dining_room den fireplace
  hall hallway corridor classroom basement cellar attic bathroom prison cell waiting_room
a bedroom: nursery dormitory hotel_room
a room: chamber rooms
bed: bunk mattress pillow blanket
indoors: interiors
window: windows windowsill
fence: gate hedge wall
in the morning: mornings breakfast
at sunrise: sunup first_light
at dawn: daybreaks
at noon: lunchtime lunch
by day: daytime days
in the afternoon: afternoons teatime
in the evening: evenings dinner supper
at sunset: sunsets golden_hour afterglow
at dusk: gloaming blue_hour
at night: nighttime night-time nights nightly nocturnal midnights tonight
in the dark: pitch-black
clouds: cloudscape
overcast: clouded
storm: storms tempest hurricane tornado typhoon cyclone gale wind windy
thunderstorm: thunderstorms thundery
lightning: thunderbolt lightnings bolt flash
rain: raining raindrops raindrop downpour shower showers drizzle wet monsoon pouring umbrella hail
rainy: drizzly
snow: snowing snowfall snowflake snowflakes blizzard ice icy frost frosty frozen snowstorm sleet
  snow-covered snowman
in winter: christmas wintry xmas wintertime january december february
in spring: springtime april may easter
in summer: summertime july august june holiday holidays vacation
in autumn: fall autumnal october november september
fog: smog
haze: fume
sunny: sunlight sunlit sunshiny
sunbeams: sunray sunrays ray godrays light_rays
starry: stardust milky_way milkyway galaxy galaxies universe cosmos cosmic constellation
  constellations
stars: starlight space planet planets outer_space nebula
shooting stars: meteor meteors comet comets meteorite
moon: moonlit moonshine crescent lunar moonrise
full moon: fullmoon
aurora: auroras polar_lights aurora_borealis borealis
rainbow: rainbows
fireworks: firecracker firecrackers explosion explosions new_year
flags: banner banners pennants garland garlands decoration decorations
confetti: glitter sprinkles carnival celebration birthday
streamers: ribbon ribbons
bubbles: foam
petals: cherry_blossom cherry_blossoms
puddles: flood flooded mud muddy
fallen leaves: leaf foliage autumn_leaf
litter: waste junk dirt dump pollution mess messy plastic refuse
trash: trashcan
mould: rot decay fungal
slime: goo ooze sludge mucus vomit swampy poison toxic
thorns: spikes spiny barbed barbed_wire
brambles: briar
flames: inferno wildfire hell blaze lava volcanic
fire: campfire bonfire firewood
burning: burnt burned ablaze
smoke: smoking fumes vapour vapor exhaust
embers: ash ashes
eyes: gaze stare
drooping flowers: wilting withering
bare trees: dead_tree leafless_tree
grass: grasses lawns
alone: solitary solitude isolated single_person lonesome abandoned by_myself by_himself by_herself
  by_itself lost abandonment
sitting: resting rests waiting waits lies reading reads
walking: playing play galloping gallop trotting jumping skipping marching strolling stroll running
  runs run jogging wandering going hike hurrying
looking: gazing
dark: darker pitch_black shadowy unlit blackness
dim: dimly low_light
bright: brighter radiant luminous shining shiny brilliant
golden: gold amber
red: crimson scarlet ruby maroon
orange: ginger tangerine
yellow: lemon
green: emerald lime olive
blue: azure navy cobalt indigo cyan
turquoise: teal aqua
purple: lilac magenta mauve
pink: rosy salmon
brown: beige tan chestnut
grey: silver silvery monochrome black_and_white colourless colorless
pale: faded washed-out pastel pastels
soft: mellow
warm: warmth warmer
cold: chilly freezing cool coldness
large: giant enormous gigantic massive great oversized
small: miniature petite smaller
tiny: minuscule microscopic
tall: towering
four: five six seven eight nine ten
many: dozen dozens hundred hundreds numerous countless plenty
several: various multiple
far away: distant faraway remote
close up: face faces head closeup close-up macro portrait
in the foreground: foregrounds
in the distance: background
old: aged ancient antique vintage
elderly: senior
young: youthful
happy: happiness joy joyous smiling smile laughing laughter laugh glad delighted delight
funny: comical hilarious humorous silly humor humour
playful: game
festive: festival festivity
cheerful: cheery jolly
amusing: amused amuse entertaining
majestic: epic grand grandiose
magnificent: glorious splendid spectacular stunning
awe: awed wonder amazement
magical: magic enchanted mystical fantasy fantastic dreamlike dreamy
awesome: amazing incredible
peaceful: peace peacefully harmony harmonious safe safety hope hopeful
calm: calming quiet still silent silence tranquil tranquility tranquillity restful meditation
  mindful mindfulness serenity
relaxing: relaxed relax relaxation
gentle: tender
cozy: comfy comfortable homely snug
content: contented satisfied satisfaction
exciting: thrill adventurous adventure excite
energetic: lively dynamic energy
vibrant: vivid
angry: mad rage fury enraged irate hateful hate aggressive aggression annoyed frustrated
  frustration
furious: frenzied
violent: violence war brutal
hostile: threatening menacing
disgusting: disgusted repulsive revolting yucky icky
nasty: vile
filthy: dirty grimy unclean
rotten: rotting decayed decaying
fear: fearful afraid terror horror dread anxiety anxious panic scared fright nightmare frightened
  worried worry nervous trauma traumatised traumatized
scary: frightful horrible horrifying dreadful
creepy: sinister
eerie: uncanny ghostly mysterious
spooky: ghost ghosts halloween monster monsters
sad: unhappy crying cry tears weeping depressed depressing depression sorrow grief grieving
  despair mourning hopeless heartbroken tearful miserable loss
lonely: loneliness forlorn
gloomy: gloom bleak dull
melancholy: melancholic wistful nostalgic nostalgia
dreary: desolate
fir tree: spruce cypress christmas_tree conifer
oak: birch maple elm beech willow
tulip: rose poppy lily orchid violet carnation lotus peony iris daffodil
daisy: dandelion camomile chamomile
fortress: citadel stronghold fort keep
van: bus coach minivan ambulance lorry truck caravan school_bus motorhome
white bear: polar_bear
street lamp: streetlamp streetlight lamppost lamp_post
sleeping: nap napping dreaming slumber snoozing
white: ivory snow-white
black: ebony
tall ship: galleon frigate schooner pirate_ship
locomotive: steam_engine
lying: recline reclining
crouching: kneeling squatting
fruit: apple apples food
teapot: kettle
grazing: graze eating
"""

SYNONYMS: dict[str, str] = table_of(_NEAREST)
