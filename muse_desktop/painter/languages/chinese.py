"""Chinese words, simplified and traditional, for what Storybook's captions say."""

from __future__ import annotations

NOUNS = """
house: 房子 屋子 家 房屋 樓房
cottage: 小屋 村舍 茅屋
farmhouse: 农舍 農舍
cabin: 木屋 小木屋
tree: 树 樹 大树 大樹
trees: 树木 樹木
sailing boat: 帆船
boat: 船 小船 渔船 漁船
ship: 轮船 輪船 大船
lighthouse: 灯塔 燈塔
castle: 城堡
palace: 宫殿 宮殿
windmill: 风车 風車
hot air balloon: 热气球 熱氣球
tent: 帐篷 帳篷
bridge: 桥 橋 小桥
bicycle: 自行车 單車 自行車 单车
car: 汽车 汽車 车 車 轿车
train: 火车 火車 列车 列車
cat: 猫 貓 猫咪 貓咪
kitten: 小猫 小貓
dog: 狗 狗狗 犬
puppy: 小狗
horse: 马 馬
owl: 猫头鹰 貓頭鷹
rabbit: 兔子 兔 小兔
bear: 熊
flower: 花 花朵 玫瑰
flowers: 鲜花 鮮花 花儿
mushroom: 蘑菇
armchair: 扶手椅 沙发 沙發
chair: 椅子
table: 桌子
lamp: 灯 燈 台灯 路灯 路燈
woman: 女人 女子 妇女 女士
man: 男人 男子 男士
person: 人 某人
people: 人们 人們
girl: 女孩 小女孩 姑娘 少女
boy: 男孩 小男孩 少年
child: 孩子 小孩 儿童 兒童
children: 孩子们 孩子們
old woman: 老奶奶 奶奶 老太太 老妇人 外婆
old man: 老爷爷 爷爷 老头 老人 老爺爺 外公
couple: 情侣 情侶 夫妇 夫妻
friends: 朋友 朋友们 朋友們
birds: 鸟 鳥 小鸟 飞鸟 鸟儿
bats: 蝙蝠
sheep: 羊 绵羊 綿羊 羊群
butterflies: 蝴蝶
fireflies: 萤火虫 螢火蟲
flies: 苍蝇 蒼蠅
kites: 风筝 風箏
lanterns: 灯笼 燈籠
balloons: 气球 氣球
flags: 旗 旗帜 旗子
puddles: 水坑 积水
drooping flowers: 枯萎的花 凋谢的花
bare trees: 枯树 枯樹
fallen leaves: 落叶 落葉
leaves: 树叶 叶子
trash: 垃圾
mould: 霉
slime: 黏液
thorns: 荆棘 荊棘
flames: 火焰 大火
fire: 火
smoke: 烟 煙 浓烟
embers: 火星 余烬
eyes: 眼睛
cobwebs: 蜘蛛网 蜘蛛網
confetti: 彩纸屑 彩纸
streamers: 彩带
bubbles: 泡泡 肥皂泡
petals: 花瓣
fireworks: 烟花 煙花 烟火 焰火
stars: 星星 星
full moon: 满月 圆月 滿月
moon: 月亮 月
shooting stars: 流星
rainbow: 彩虹
northern lights: 极光 極光
lightning: 闪电 閃電
clouds: 云 雲 云朵
sunbeams: 阳光 陽光
"""

PLACES = """
in the mountains: 山 山里 山中 山上 高山 群山 雪山 山脚下
by the sea: 海 海边 大海 海邊 海洋 海岸
on the sea: 海上 海面
on the beach: 海滩 沙滩 海灘 沙灘
in a meadow: 草地 草原 草坪
in a field: 田野 田
among the hills: 山丘 丘陵
in the countryside: 乡村 乡下 鄉下
in the forest: 森林 树林 林中 樹林 树林里 林子
in the desert: 沙漠
in the city: 城市 都市 城里
among skyscrapers: 摩天大楼 高楼
by a lake: 湖 湖边 湖邊 湖畔
on the lake: 湖上 湖面
by a pond: 池塘
in a village: 村庄 村子 村莊 小村庄 村里
over the village: 村庄上空 村子上空 村莊上空
by a river: 河 河边 河邊 江边 河流
on the river: 河上 江上
by a stream: 小溪 溪边
in a garden: 花园 花園 院子
in the street: 街 街道 街上 马路 小巷
on the road: 路 路上 公路
in a park: 公园 公園
in a living room: 客厅 客廳
in a bedroom: 卧室 臥室
in a room: 房间 房間 屋里 室内
by a window: 窗 窗边 窗户
"""

REST = """
at night: 夜 夜晚 晚上 夜里 深夜 黑夜 夜间
in the morning: 早晨 早上 清晨
at noon: 中午 正午
in the afternoon: 下午
by day: 白天
in the evening: 傍晚
at sunset: 日落 夕阳 夕陽 落日 日落时分 晚霞
at sunrise: 日出 朝阳
at dusk: 黄昏 黃昏
at dawn: 黎明 拂晓
in winter: 冬天 冬季 冬日
in summer: 夏天 夏日 夏季
in spring: 春天 春季 春日
in autumn: 秋天 秋季 秋日
in the rain: 雨 雨中 下雨 大雨 雨天 雨里
in the snow: 雪 雪中 下雪 雪地 大雪 雪里
in fog: 雾 霧 雾中 大雾 雾里
in a storm: 暴风雨 暴風雨 风暴
in a thunderstorm: 雷雨 雷暴
in moonlight: 月光 月光下 月色
under a full moon: 满月下
under a starry sky: 星空 星空下 繁星
under a blue sky: 蓝天 藍天 晴空
under clouds: 多云 阴天
sunny: 晴天 晴朗
in golden light: 金光
sitting: 坐着 坐 坐在
standing: 站着 站 站在
walking: 走 走路 散步 行走 走在
alone: 独自 孤独 孤单 一个人 獨自 孤獨
far away: 远处 遠處 远方
close up: 特写 近处
burning: 燃烧 着火
"""

ADJECTIVES = """
red: 红色 红 紅色 紅
orange: 橙色
yellow: 黄色 黄 黃色
green: 绿色 绿 綠色
blue: 蓝色 蓝 藍色
purple: 紫色
pink: 粉色 粉红色
white: 白色 白
black: 黑色 黑
grey: 灰色 灰
brown: 棕色 褐色
golden: 金色
colourful: 五彩 彩色 多彩
dark: 黑暗 昏暗
bright: 明亮
small: 小
big: 大 巨大
old: 老 旧 古老
young: 年轻
warm: 温暖
cold: 寒冷 冷
soft: 柔和
funny: 有趣 好笑
happy: 快乐 开心 幸福 高兴
majestic: 壮丽 雄伟
magical: 神奇 魔法
peaceful: 宁静 安宁
calm: 平静 安静
cozy: 温馨
exciting: 激动 刺激 兴奋
angry: 愤怒 生气
disgusting: 恶心
scary: 可怕 恐怖
sad: 悲伤 伤心 难过
gloomy: 阴沉 阴郁
melancholy: 忧郁
"""

COUNTS = {"一": 1, "两": 2, "兩": 2, "二": 2, "三": 3, "四": 4, "2": 2, "3": 3, "4": 4}
"""Numerals, which a measure word follows."""
MEASURES = "个個只隻条條艘辆輛匹头頭棵朵座栋棟所位名把张張盏盞顶頂间間片列对對双雙"
SILENT = "的了着在和与跟里上下中有是很那这座"
"""Particles that say nothing a caption says otherwise."""
NEGATIONS = ("没有", "沒有")
"""Said before what is not there."""
