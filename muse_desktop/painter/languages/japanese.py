"""Japanese words for what Storybook's captions say."""

from __future__ import annotations

NOUNS = """
house: 家 いえ 一軒家 屋敷 建物
cottage: 小屋 コテージ
farmhouse: 農家
cabin: 山小屋 丸太小屋
tree: 木 樹 大木
trees: 木々 並木
sailing boat: 帆船 ヨット
boat: 舟 ボート 小舟
ship: 船
lighthouse: 灯台
castle: 城 お城
palace: 宮殿
windmill: 風車
hot air balloon: 気球 熱気球
tent: テント
bridge: 橋
bicycle: 自転車
car: 車 自動車
train: 電車 列車 汽車
cat: 猫 ねこ ネコ
kitten: 子猫
dog: 犬 いぬ イヌ
puppy: 子犬
horse: 馬 うま
owl: フクロウ ふくろう 梟
rabbit: うさぎ ウサギ 兎
bear: 熊 くま クマ
flower: 花 薔薇 バラ
mushroom: きのこ キノコ
armchair: 肘掛け椅子 ソファ ソファー
chair: 椅子 いす
table: テーブル 机
lamp: ランプ 街灯
woman: 女 女性 女の人
man: 男 男性 男の人
person: 人 ひと
people: 人々 人たち
girl: 女の子 少女
boy: 男の子 少年
child: 子供 子ども こども
children: 子供たち 子どもたち
old woman: おばあさん おばあちゃん 老婆 祖母
old man: おじいさん おじいちゃん 老人 祖父
couple: 恋人 カップル 夫婦 恋人たち
friends: 友達 友だち 友人
birds: 鳥 小鳥
bats: コウモリ こうもり
sheep: 羊 ひつじ
butterflies: 蝶 ちょうちょ 蝶々
fireflies: 蛍 ホタル
flies: 蝿 ハエ
kites: 凧
lanterns: 提灯 ランタン 灯籠
balloons: 風船
flags: 旗
puddles: 水たまり
drooping flowers: 枯れた花 しおれた花
bare trees: 枯れ木 裸の木
fallen leaves: 落ち葉 紅葉
leaves: 葉
trash: ごみ ゴミ
mould: カビ
slime: 粘液 スライム
thorns: 茨 いばら
flames: 炎
fire: 火 火事
smoke: 煙
embers: 火の粉
eyes: 目 瞳
cobwebs: 蜘蛛の巣 クモの巣
confetti: 紙吹雪
streamers: 紙テープ
bubbles: シャボン玉 泡
petals: 花びら
fireworks: 花火
stars: 星 星々
full moon: 満月
moon: 月
shooting stars: 流れ星 流星
rainbow: 虹
northern lights: オーロラ
lightning: 稲妻 雷
clouds: 雲
sunbeams: 木漏れ日 日差し
"""

PLACES = """
in the mountains: 山 山々 山の中 雪山
by the sea: 海 海辺 海岸 海沿い
on the sea: 海の上
on the beach: 浜辺 砂浜 ビーチ
in a meadow: 草原 野原 牧場
in a field: 畑 田んぼ
among the hills: 丘
in the countryside: 田舎
in the forest: 森 林 森の中
in the desert: 砂漠
in the city: 都会 都市 街 町
among skyscrapers: 高層ビル ビル
by a lake: 湖 湖畔 湖のほとり
on the lake: 湖の上
by a pond: 池
in a village: 村
over the village: 村の上 村の上空
by a river: 川 河 川辺 川のほとり
on the river: 川の上
by a stream: 小川
in a garden: 庭 庭園 花園
in the street: 通り 路地 街角
on the road: 道 道路
in a park: 公園
in a living room: 居間 リビング
in a bedroom: 寝室
in a room: 部屋 室内 部屋の中
by a window: 窓 窓辺
"""

REST = """
at night: 夜 夜中 夜の
in the morning: 朝
at noon: 昼 正午 真昼
in the afternoon: 午後
by day: 昼間
in the evening: 夕方 晩
at sunset: 夕焼け 夕日 日没 夕陽
at sunrise: 日の出 朝日
at dusk: 夕暮れ 黄昏 たそがれ
at dawn: 夜明け 明け方
in winter: 冬
in summer: 夏
in spring: 春
in autumn: 秋
in the rain: 雨 雨の中 雨降り
in the snow: 雪 雪の中
in fog: 霧 霧の中
in a storm: 嵐 嵐の中
in a thunderstorm: 雷雨
in moonlight: 月明かり 月光
under a starry sky: 星空 星空の下
under a blue sky: 青空
under clouds: 曇り 曇り空
sunny: 晴れ 晴れた
sitting: 座る 座っている 座った 座って
standing: 立つ 立っている 立った 立って
walking: 歩く 歩いている 歩いて 散歩
alone: ひとり 一人 一人で ひとりで 孤独
far away: 遠く 遠い
close up: クローズアップ
burning: 燃える 燃えている
"""

ADJECTIVES = """
red: 赤い 赤
orange: オレンジ色
yellow: 黄色い 黄色
green: 緑 緑の
blue: 青い 青
purple: 紫 紫色
pink: ピンク 桃色
white: 白い 白
black: 黒い 黒
grey: 灰色
brown: 茶色 茶色い
golden: 金色 黄金
colourful: カラフル 色とりどり
dark: 暗い
bright: 明るい
small: 小さな 小さい
big: 大きな 大きい 巨大
old: 古い
young: 若い
lonely: 寂しい さびしい 孤独な
warm: 暖かい 温かい
cold: 寒い 冷たい
soft: 柔らかい
funny: 面白い おかしい
happy: 楽しい 幸せ うれしい 嬉しい
majestic: 雄大 荘厳
magical: 魔法 不思議
peaceful: 平和 穏やか
calm: 静か
cozy: 居心地のよい
exciting: わくわくする 興奮
angry: 怒り 怒った
disgusting: 気持ち悪い
scary: 怖い こわい 恐ろしい 不気味
sad: 悲しい
gloomy: 陰気
melancholy: 憂鬱 物悲しい
"""

COUNTS = {"二": 2, "三": 3, "四": 4, "2": 2, "3": 3, "4": 4}
"""Numerals, which a counter follows."""
MEASURES = "匹頭人つ本台軒羽艘隻枚"
SILENT = "のはがをにでとへもやなたいるよね、"
"""Particles and endings that say nothing a caption says otherwise."""
NEGATIONS = ("のいない", "がいない", "のない", "がない")
"""Said after what is not there."""
