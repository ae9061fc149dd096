<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>&amp;About MUSE Desktop</source>
        <translation>关于 MUSE Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add an Emotion	Ins</source>
        <translation>添加情绪(&amp;A)	Ins</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>再来一次(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Author and rights</source>
        <translation>作者与版权(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bring Back or Delete…</source>
        <translation>恢复或删除(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Compare With Before</source>
        <translation>与之前比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compute On</source>
        <translation>计算设备(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>计算设备(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit This Picture</source>
        <translation>编辑此图片(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Emotion and Prompt</source>
        <translation>情绪和提示词(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export Picture…</source>
        <translation>导出图片(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export Ratings…</source>
        <translation>导出评分(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Exports go to</source>
        <translation>导出位置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>收藏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mikels&apos; Words</source>
        <translation>Mikels 的词(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Names of sessions</source>
        <translation>会话名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New Client…</source>
        <translation>新建来访者(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;No Emotion	0</source>
        <translation>无情绪(&amp;N)	0</translation>
    </message>
    <message>
        <source>&amp;Open Client…</source>
        <translation>打开来访者(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open Picture…</source>
        <translation>打开图片(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Owner and computer</source>
        <translation>所有者和计算机(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Place where it was taken</source>
        <translation>拍摄地点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>精度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Rate This Picture…</source>
        <translation>为此图片评分(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>预测(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove This One	Del</source>
        <translation>移除这一个(&amp;R)	Del</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Serial numbers, maker&apos;s notes</source>
        <translation>序列号、厂商注释(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Series…</source>
        <translation>系列(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Sessions are saved in</source>
        <translation>会话保存位置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show a picture</source>
        <translation>显示图片(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Snap to Emotions and Quarters</source>
        <translation>对齐到情绪和四分之一(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>星级(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Time, camera, titles</source>
        <translation>时间、相机、标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use These Settings Again</source>
        <translation>再次使用这些设置(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Where From</source>
        <translation>来自何处(&amp;W)</translation>
    </message>
    <message>
        <source>, and .  [ and ]  H and V</source>
        <translation>,  .  [  ]  H  V</translation>
    </message>
    <message>
        <source>, beside {0}</source>
        <translation>，与 {0} 并排</translation>
    </message>
    <message>
        <source>, compared with what it was made from; arrow keys move the divider</source>
        <translation>，与其来源比较；方向键移动分隔线</translation>
    </message>
    <message>
        <source>, painting where it may change</source>
        <translation>，正在涂出可改变的地方</translation>
    </message>
    <message>
        <source>, seen as {0}</source>
        <translation>，视为 {0}</translation>
    </message>
    <message>
        <source>, veiled; a click or the Enter key shows it</source>
        <translation>，已遮蔽；单击或按回车键显示</translation>
    </message>
    <message>
        <source>, with a mask</source>
        <translation>，带有蒙版</translation>
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
        <translation>&lt;b&gt;程度。&lt;/b&gt;用 Daylight 编辑照片会改变光线和颜色，不会改变图片的内容；改变显示多少可在之后选择。对于绘图（编辑的或带情绪生成的），还可以选择每项改变显示多少。换一个程度会重新预测。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bars.&lt;/b&gt; Two classifiers look at the picture and each divides 100 % among eight emotions. The full bar is the &lt;i&gt;guide&lt;/i&gt;&apos;s reading now, the pale one its reading before; the ring is the &lt;i&gt;judge&lt;/i&gt;&apos;s.</source>
        <translation>&lt;b&gt;条形。&lt;/b&gt;两个分类器观看图片，各自把 100 % 分给八种情绪。实心条是&lt;i&gt;引导者&lt;/i&gt;现在的预测，浅色条是它之前的预测；圆环是&lt;i&gt;评判者&lt;/i&gt;的预测。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Curve.&lt;/b&gt; How similar the forming picture is to what is wanted, step by step. The emotion sets in when the content stands: at “start”. Drag that line to choose the moment yourself; double-click gives it back to the method.</source>
        <translation>&lt;b&gt;曲线。&lt;/b&gt;正在形成的图片与目标有多相似，逐步显示。内容成形时情绪开始起作用：在“开始”处。拖动这条线可自行选择时刻；双击则交还给方法。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Prediction, not assessment.&lt;/b&gt; A reading predicts what most people would say of a picture, not this person. It says nothing about whoever made the picture or looks at it, and it is no basis for a diagnosis.</source>
        <translation>&lt;b&gt;是预测，不是评估。&lt;/b&gt;预测说的是多数人会如何描述一张图片，而不是眼前这个人。它不说明制作或观看图片的人的任何情况，也不能作为诊断的依据。</translation>
    </message>
    <message>
        <source>&lt;b&gt;This model&apos;s readers.&lt;/b&gt; {0}</source>
        <translation>&lt;b&gt;此模型的读取模型。&lt;/b&gt;{0}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Weaker than asked for?&lt;/b&gt; Move the point nearer to the rim, let the emotion set in earlier (“start”), or let an edit go further (“strength”). Not every scene can carry every emotion: another word in the prompt often does more.</source>
        <translation>&lt;b&gt;比要求的弱？&lt;/b&gt;把点移近边缘，让情绪更早开始（“开始”），或让编辑走得更远（“力度”）。并非每个场景都能承载每种情绪：换一个提示词往往更有效。</translation>
    </message>
    <message>
        <source>&lt;b&gt;What is a judge?&lt;/b&gt; The guide steers: while a picture forms, the method follows it toward the emotion. Whoever is followed is easily pleased, so what the guide says of the result is worth less. The judge was trained apart and never steers: it tells whether another reader sees the emotion, too. Where the two disagree, trust neither too much.</source>
        <translation>&lt;b&gt;什么是评判者？&lt;/b&gt;引导者负责引导：图片形成时，方法跟随它朝向该情绪。被跟随者容易满意，因此引导者对结果的说法价值较低。评判者是单独训练的，从不引导：它说明另一个读取模型是否也看到该情绪。两者不一致时，哪个都不要太相信。</translation>
    </message>
    <message>
        <source>&lt;b&gt;What they are worth.&lt;/b&gt; Numbers are rounded to 5 %, as the readers are no finer. Where no emotion stands out, the panel says “not clear” and names those that come close.</source>
        <translation>&lt;b&gt;它们有多大价值。&lt;/b&gt;数字四舍五入到 5 %，因为读取模型没有更高的精度。没有哪种情绪突出时，面板会显示“不明确”，并列出接近的几种。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why bars before?&lt;/b&gt; A lake in the evening is a little sad whatever one asks for. The pale bar is what the guide saw before the emotion set in: of an edit its original, of a new picture how it stood when guidance began. What was done to it is the difference.</source>
        <translation>&lt;b&gt;为什么有之前的条？&lt;/b&gt;傍晚的湖无论要求什么都有些悲伤。浅色条是情绪开始起作用之前引导者所看到的：编辑时是原图，新图片则是引导开始时的样子。两者之差就是所做的改变。</translation>
    </message>
    <message>
        <source>A Step &amp;Back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>A Step F&amp;urther</source>
        <translation>前进一步(&amp;U)</translation>
    </message>
    <message>
        <source>A brace is not closed, or not opened.</source>
        <translation>有一个花括号没有闭合，或没有开头。</translation>
    </message>
    <message>
        <source>A password has {0} characters at least.</source>
        <translation>密码至少有 {0} 个字符。</translation>
    </message>
    <message>
        <source>A picture of {0} by {1} pixels</source>
        <translation>一张 {0} × {1} 像素的图片</translation>
    </message>
    <message>
        <source>Activity &amp;Log…</source>
        <translation>活动日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Added models</source>
        <translation>添加的模型</translation>
    </message>
    <message>
        <source>After Mikels 2005, Machajdik and Hanbury 2010, Valdez and Mehrabian 1994. A tendency of many pictures; one of them may do it otherwise.</source>
        <translation>依据 Mikels 2005、Machajdik 和 Hanbury 2010、Valdez 和 Mehrabian 1994。这是许多图片的倾向；单张图片可能不同。</translation>
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
        <translation>关于图片工作的约定

甲方：{client}
乙方：____________________________
日期：{date}

我们一起观看图片，并在这台计算机上用程序制作或改变其中一些。该程序是制作图片的工具。它不检查任何人，也不治疗任何问题；它关于图片可能唤起的感受所说的，是对多数人的猜测，不说明我的任何情况。

- 制作什么、观看什么由我选择。我可以随时拒绝、暂停、要求遮盖屏幕或停止，无需说明理由。
- 我的图片和笔记加密保存在这台计算机上，直至：____________________________
- 我的图片或可辨认出人物的图片只在这里使用：[ ] 是   [ ] 否
- 我以纸张或文件形式带走的内容，由我自己保管。
- 只要我提出，就可以删除全部内容。

签名：____________________________    ____________________________

（供编辑的模板：不是法律建议。请按您工作所在地的法律和行业规范修改。）</translation>
    </message>
    <message>
        <source>All eight emotions</source>
        <translation>全部八种情绪</translation>
    </message>
    <message>
        <source>All {0} tries are in the history, with their ranks.</source>
        <translation>全部 {0} 次尝试都在历史中，并标有名次。</translation>
    </message>
    <message>
        <source>Amusement</source>
        <translation>逗乐</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>Anticipation</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Apply This Look &amp;To…</source>
        <translation>将此风格应用于(&amp;T)…</translation>
    </message>
    <message>
        <source>Arrow keys turn and change the intensity, 1 to 8 choose an emotion, 0 chooses none</source>
        <translation>方向键旋转并改变强度，1 到 8 选择一种情绪，0 表示不选</translation>
    </message>
    <message>
        <source>As it forms</source>
        <translation>形成过程中</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>有多少用多少</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic is 16 bits on most cards and 32 on the processor. Full takes twice the memory, and helps where a card&apos;s pictures come out black or full of noise.</source>
        <translation>自动在多数显卡上为 16 位，在处理器上为 32 位。完整精度占用两倍内存，在显卡的图片变黑或充满噪点时有用。</translation>
    </message>
    <message>
        <source>Awe</source>
        <translation>敬畏</translation>
    </message>
    <message>
        <source>Bright light and movement that blurs; saturated, contrasting colours; sport, crowds, fireworks, speed.</source>
        <translation>明亮的光线和模糊的动态；饱和、对比强烈的颜色；运动、人群、烟花、速度。</translation>
    </message>
    <message>
        <source>Bright, even light; many saturated colours, warm ones first; play, toys, animals in odd places, laughing faces.</source>
        <translation>明亮均匀的光线；许多饱和的颜色，以暖色为主；游戏、玩具、出现在奇怪地方的动物、笑脸。</translation>
    </message>
    <message>
        <source>Brush size, hardness</source>
        <translation>画笔大小、硬度</translation>
    </message>
    <message>
        <source>C&amp;hange Shortcuts…</source>
        <translation>更改快捷键(&amp;H)…</translation>
    </message>
    <message>
        <source>C&amp;lear the Mask</source>
        <translation>清除蒙版(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>来访者(&amp;L)</translation>
    </message>
    <message>
        <source>CLIP: reads contents</source>
        <translation>CLIP：读取内容</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Canvas: move, zoom</source>
        <translation>画布：移动、缩放</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>更改密码(&amp;P)…</translation>
    </message>
    <message>
        <source>Change Amount</source>
        <translation>更改程度</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Changes photographs</source>
        <translation>改变照片</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>来访者</translation>
    </message>
    <message>
        <source>Co&amp;ver the Window</source>
        <translation>遮盖窗口(&amp;V)</translation>
    </message>
    <message>
        <source>Com&amp;pare With This One</source>
        <translation>与此图片比较(&amp;P)</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>内容提示</translation>
    </message>
    <message>
        <source>Contentment</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>Cop&amp;y Recipe</source>
        <translation>复制配方(&amp;Y)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Crop &amp;and Turn</source>
        <translation>裁剪和旋转(&amp;A)</translation>
    </message>
    <message>
        <source>Crop Picture</source>
        <translation>裁剪图片</translation>
    </message>
    <message>
        <source>Crop: straighten, turn, mirror</source>
        <translation>裁剪：拉直、旋转、镜像</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>已裁剪</translation>
    </message>
    <message>
        <source>Ctrl and drag adds another emotion; dragged into the middle it is gone.</source>
        <translation>按住 Ctrl 拖动可添加另一种情绪；拖到中间则移除。</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+左, Ctrl+右</translation>
    </message>
    <message>
        <source>Ctrl, Shift and drag</source>
        <translation>按住 Ctrl 和 Shift 拖动</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Darkness with a single source of light; cold, pale colours; heights, snakes and spiders, masks, empty corridors, storms.</source>
        <translation>黑暗中只有一个光源；冷而苍白的颜色；高处、蛇和蜘蛛、面具、空荡的走廊、暴风雨。</translation>
    </message>
    <message>
        <source>Dashed: what is read in the picture that is shown, a prediction.</source>
        <translation>虚线：对所显示图片的预测。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete Everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Delete everything of “{0}”?</source>
        <translation>删除“{0}”的所有内容？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Differs from “{0}”: {1}.</source>
        <translation>与“{0}”不同：{1}。</translation>
    </message>
    <message>
        <source>Dim light without contrast; greys and unsaturated blues; rain, graves, a person alone, what was left behind.</source>
        <translation>昏暗而缺少对比的光线；灰色和不饱和的蓝色；雨、坟墓、独自一人、被留下的东西。</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>Download cut at {0}</source>
        <translation>下载在 {0} 处中断</translation>
    </message>
    <message>
        <source>Drag: the direction chooses the emotion, the distance its intensity.</source>
        <translation>拖动：方向选择情绪，距离选择强度。</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>绘图</translation>
    </message>
    <message>
        <source>E&amp;motion</source>
        <translation>情绪(&amp;M)</translation>
    </message>
    <message>
        <source>Each client has a folder of its own, which only its password opens.</source>
        <translation>每位来访者都有自己的文件夹，只有其密码能打开。</translation>
    </message>
    <message>
        <source>Each look takes a little time; the result is the same.</source>
        <translation>每次预览都需要一点时间；结果相同。</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Edit Picture</source>
        <translation>编辑图片</translation>
    </message>
    <message>
        <source>Every three seconds</source>
        <translation>每三秒</translation>
    </message>
    <message>
        <source>Everything happens on this computer. The program opens no connection by itself, not for updates either: a newer one is there when you fetch it.</source>
        <translation>一切都在这台计算机上进行。程序不会自行打开任何连接，更新也不例外：您去获取时才会有新版本。</translation>
    </message>
    <message>
        <source>Excitement</source>
        <translation>兴奋</translation>
    </message>
    <message>
        <source>Export &amp;Look…</source>
        <translation>导出风格(&amp;L)…</translation>
    </message>
    <message>
        <source>Export Contact S&amp;heet…</source>
        <translation>导出缩略图表(&amp;H)…</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Export {0} Pictures</source>
        <translation>导出 {0} 张图片</translation>
    </message>
    <message>
        <source>F&amp;ind in the History</source>
        <translation>在历史中查找(&amp;I)</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>失败：{0}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>First the key is overwritten and removed, then all files: sessions, pictures, the journal. It cannot be undone. Flash disks (SSDs, sticks, cards) may keep old bytes in places that no program reaches, and backups keep what they have: what is left there can be opened with the password alone. What was exported lies outside, and stays.</source>
        <translation>首先覆盖并移除密钥，然后移除所有文件：会话、图片、日志。此操作无法撤销。闪存盘（SSD、U 盘、存储卡）可能在程序无法到达之处保留旧字节，备份也会保留其内容：那里留下的内容只能用密码打开。已导出的内容在外面，会保留。</translation>
    </message>
    <message>
        <source>Flat or murky light; sickly greens, yellows and browns; waste, decay, insects, spoiled food.</source>
        <translation>平淡或浑浊的光线；病态的绿、黄和棕色；垃圾、腐烂、昆虫、变质的食物。</translation>
    </message>
    <message>
        <source>Folder in use</source>
        <translation>使用中的文件夹</translation>
    </message>
    <message>
        <source>Folders and Disk</source>
        <translation>文件夹和磁盘</translation>
    </message>
    <message>
        <source>Forget &amp;These Now</source>
        <translation>现在忘记(&amp;T)</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>From now on the new password opens the client. Copies of its folder that were made before, in backups for instance, still open with the old one.</source>
        <translation>从现在起用新密码打开来访者。之前制作的文件夹副本（例如备份中的）仍用旧密码打开。</translation>
    </message>
    <message>
        <source>From the next picture on; the status line shows where it is computed now.</source>
        <translation>从下一张图片起；状态栏显示当前的计算设备。</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>从下次启动起。</translation>
    </message>
    <message>
        <source>Full, 32 bits</source>
        <translation>完整，32 位</translation>
    </message>
    <message>
        <source>Generate Picture</source>
        <translation>生成图片</translation>
    </message>
    <message>
        <source>Give a pattern of names, such as {0}.</source>
        <translation>请给出名称模式，例如 {0}。</translation>
    </message>
    <message>
        <source>Go to the &amp;Prompt</source>
        <translation>转到提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the W&amp;heel</source>
        <translation>转到情绪轮(&amp;H)</translation>
    </message>
    <message>
        <source>Hard contrast on dark grounds; reds and blacks; fire, raised fists, shouting faces, protest.</source>
        <translation>深色背景上的强烈对比；红色和黑色；火焰、举起的拳头、喊叫的脸、抗议。</translation>
    </message>
    <message>
        <source>History: up to the origin, down</source>
        <translation>历史：向上到源头，向下</translation>
    </message>
    <message>
        <source>I have kept the password where I will find it</source>
        <translation>我已把密码保存在能找到的地方</translation>
    </message>
    <message>
        <source>Ins, Del</source>
        <translation>Ins, Del</translation>
    </message>
    <message>
        <source>Insert adds an emotion, Delete removes one, Space goes to the next</source>
        <translation>Insert 添加情绪，Delete 移除情绪，空格转到下一个</translation>
    </message>
    <message>
        <source>It comes with the program and stays</source>
        <translation>它随程序提供，会保留</translation>
    </message>
    <message>
        <source>It implements the MUSE method (“Manipulating Unified Framework for Synthesizing Emotions in Images via Test-Time Optimization”, arXiv 2511.21051): emotional tokens are optimised while a picture forms, guided by an emotion classifier.</source>
        <translation>它实现了 MUSE 方法（“Manipulating Unified Framework for Synthesizing Emotions in Images via Test-Time Optimization”，arXiv 2511.21051）：图片形成时，在情绪分类器的引导下优化情绪词元。</translation>
    </message>
    <message>
        <source>It is free software under the MIT licence; so are the models that ship with it.</source>
        <translation>它是采用 MIT 许可证的自由软件；随附的模型也是。</translation>
    </message>
    <message>
        <source>It lies in a folder of yours: delete it there, or stop using the folder</source>
        <translation>它在您的文件夹中：请在那里删除，或停止使用该文件夹</translation>
    </message>
    <message>
        <source>Joy</source>
        <translation>快乐</translation>
    </message>
    <message>
        <source>Keys: arrows turn and strengthen, 1–8 choose, Ins adds, Del removes, 0 for none.</source>
        <translation>按键：方向键旋转和增强，1–8 选择，Ins 添加，Del 移除，0 表示无。</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Client</source>
        <translation>离开来访者(&amp;V)</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左, 右</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Lock &amp;After</source>
        <translation>自动锁定时间(&amp;A)</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Looking into the picture: {0} of {1}</source>
        <translation>正在查看图片：{0}/{1}</translation>
    </message>
    <message>
        <source>MUSE Desktop is under the MIT licence: the file LICENSE beside its sources.</source>
        <translation>MUSE Desktop 采用 MIT 许可证：见源代码旁的 LICENSE 文件。</translation>
    </message>
    <message>
        <source>MUSE Desktop {0}</source>
        <translation>MUSE Desktop {0}</translation>
    </message>
    <message>
        <source>Make and Open</source>
        <translation>创建并打开</translation>
    </message>
    <message>
        <source>Makes and edits pictures by the emotion they evoke.</source>
        <translation>按图片唤起的情绪来制作和编辑图片。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Models in this folder are listed as long as it is used.</source>
        <translation>使用此文件夹期间，其中的模型会列出。</translation>
    </message>
    <message>
        <source>Models may &amp;take</source>
        <translation>模型可占用(&amp;T)</translation>
    </message>
    <message>
        <source>Models, settings, unsaved work and the log lie in {0}; the environment variable MUSE_DESKTOP_HOME moves all of it, to a stick for instance.</source>
        <translation>模型、设置、未保存的工作和日志都在 {0}；环境变量 MUSE_DESKTOP_HOME 可将其全部移走，例如移到 U 盘。</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>备注(&amp;O)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Client…</source>
        <translation>下一位来访者(&amp;X)…</translation>
    </message>
    <message>
        <source>Neither pleasant nor unpleasant</source>
        <translation>既不愉快也不难受</translation>
    </message>
    <message>
        <source>New Client</source>
        <translation>新建来访者</translation>
    </message>
    <message>
        <source>New Client…</source>
        <translation>新建来访者…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>No emotion</source>
        <translation>无情绪</translation>
    </message>
    <message>
        <source>No emotion: the picture is left to the prompt</source>
        <translation>无情绪：图片由提示词决定</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未选择任何内容。</translation>
    </message>
    <message>
        <source>Now: added models {0}, unsaved work {1}, log {2}, clients&apos; folders {3}.</source>
        <translation>现在：添加的模型 {0}，未保存的工作 {1}，日志 {2}，来访者文件夹 {3}。</translation>
    </message>
    <message>
        <source>Of the system&apos;s. Where letters are large and the window is small, history and readings make room; F7 and F8 bring them back.</source>
        <translation>相对于系统的大小。字大而窗口小时，历史和预测会让出空间；按 F7 和 F8 可恢复。</translation>
    </message>
    <message>
        <source>Only when it is finished</source>
        <translation>仅在完成时</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open Client</source>
        <translation>打开来访者</translation>
    </message>
    <message>
        <source>Open Picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Open Sess&amp;ion…</source>
        <translation>打开会话(&amp;I)…</translation>
    </message>
    <message>
        <source>Opened picture</source>
        <translation>打开的图片</translation>
    </message>
    <message>
        <source>P&amp;lutchik&apos;s Words</source>
        <translation>Plutchik 的词(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;seudonym</source>
        <translation>化名(&amp;S)</translation>
    </message>
    <message>
        <source>Paint &amp;Where It May Change</source>
        <translation>涂出可改变的地方(&amp;W)</translation>
    </message>
    <message>
        <source>Paint Mask</source>
        <translation>绘制蒙版</translation>
    </message>
    <message>
        <source>Paper &amp;Templates</source>
        <translation>文书模板(&amp;T)</translation>
    </message>
    <message>
        <source>Paper&amp;s…</source>
        <translation>文书(&amp;S)…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Password so &amp;far</source>
        <translation>当前密码(&amp;F)</translation>
    </message>
    <message>
        <source>Password so far</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Picture Car&amp;ds…</source>
        <translation>图片卡(&amp;D)…</translation>
    </message>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>第 {0} 张图片，共 {1} 张</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>愉快</translation>
    </message>
    <message>
        <source>Plutchik&apos;s “{0}” stands for “{1}” here. That mapping is ours, and no finding.</source>
        <translation>这里 Plutchik 的“{0}”代表“{1}”。此对应由我们设定，并非研究结论。</translation>
    </message>
    <message>
        <source>Point {0} of {1}: {2}, {3}</source>
        <translation>第 {0} 点，共 {1} 点：{2}，{3}</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>Prese&amp;ntation</source>
        <translation>演示(&amp;N)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>化名</translation>
    </message>
    <message>
        <source>Rank Tries</source>
        <translation>排列尝试</translation>
    </message>
    <message>
        <source>Rat&amp;ings Over Sessions…</source>
        <translation>各会话的评分(&amp;I)…</translation>
    </message>
    <message>
        <source>Reads emotions</source>
        <translation>读取情绪</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>记住</translation>
    </message>
    <message>
        <source>Remove Mask</source>
        <translation>移除蒙版</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>重命名(&amp;M)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Return tells what usually carries it</source>
        <translation>按回车可得知它通常由什么承载</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save Mask</source>
        <translation>保存蒙版</translation>
    </message>
    <message>
        <source>Sessions, pictures, words and what is kept while you work go into a folder of this client&apos;s, encrypted. Only the password opens it.</source>
        <translation>会话、图片、文字以及工作时保留的内容都会加密存入此来访者的文件夹。只有密码能打开。</translation>
    </message>
    <message>
        <source>Shift while dragging: nothing snaps.</source>
        <translation>拖动时按住 Shift：不对齐。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;Gently</source>
        <translation>温和显示(&amp;G)</translation>
    </message>
    <message>
        <source>Show the &amp;Picture&apos;s Reading</source>
        <translation>显示图片的预测(&amp;P)</translation>
    </message>
    <message>
        <source>Show the Mask in Str&amp;ipes</source>
        <translation>以条纹显示蒙版(&amp;I)</translation>
    </message>
    <message>
        <source>Soft, warm light; gentle greens and pastels; gardens, quiet water, families at rest, a set table.</source>
        <translation>柔和温暖的光线；柔和的绿色和粉彩；花园、平静的水、休息的家人、摆好的餐桌。</translation>
    </message>
    <message>
        <source>Something unexpected happened. Your pictures are kept; save the session, and start the program again if it behaves strangely.</source>
        <translation>发生了意外情况。您的图片都已保留；请保存会话，如果程序行为异常，请重新启动。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Space and drag, + and −</source>
        <translation>空格加拖动, + 和 −</translation>
    </message>
    <message>
        <source>Stars: {0}</source>
        <translation>星级：{0}</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <source>Strong contrast and light that comes from afar; deep blues and golds; mountains, wide skies, waterfalls, what is far larger than a person.</source>
        <translation>强烈的对比和来自远处的光；深蓝和金色；高山、辽阔的天空、瀑布、远比人大的事物。</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>Template: &amp;Consent…</source>
        <translation>模板：约定(&amp;C)…</translation>
    </message>
    <message>
        <source>Template: C&amp;ontent Note…</source>
        <translation>模板：内容提示(&amp;O)…</translation>
    </message>
    <message>
        <source>That did not work ({0}).</source>
        <translation>操作未成功（{0}）。</translation>
    </message>
    <message>
        <source>The best of {0} tries is shown; the others stay in the history.</source>
        <translation>显示 {0} 次尝试中最好的一次；其余保留在历史中。</translation>
    </message>
    <message>
        <source>The client is locked: nothing of it is in this window or readable on the disk.</source>
        <translation>来访者已锁定：其内容不在此窗口中，在磁盘上也无法读取。</translation>
    </message>
    <message>
        <source>The libraries that it uses have licences of their own, which lie in the Python environment that it runs in; an installed program has them all on one page.</source>
        <translation>程序使用的库各有许可证，位于运行它的 Python 环境中；已安装的程序把它们都列在一页上。</translation>
    </message>
    <message>
        <source>The password is kept nowhere and nobody can reset it. Should it be lost, everything of this client is lost. Several words that do not belong together are easy to keep and hard to guess.</source>
        <translation>密码不保存在任何地方，也没有人能重置。一旦丢失，此来访者的一切都会丢失。几个互不相关的词容易记住，也难以猜到。</translation>
    </message>
    <message>
        <source>The picture reads: {0}</source>
        <translation>对图片的预测：{0}</translation>
    </message>
    <message>
        <source>The program&apos;s own files</source>
        <translation>程序自身的文件</translation>
    </message>
    <message>
        <source>The pseudonym can be read without the password: choose one that tells nobody who it is.</source>
        <translation>没有密码也能看到化名：请选择一个不会透露其身份的化名。</translation>
    </message>
    <message>
        <source>The seal</source>
        <translation>密封</translation>
    </message>
    <message>
        <source>The series of {0} pictures is in the history.</source>
        <translation>{0} 张图片的系列已在历史中。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入还不一致。</translation>
    </message>
    <message>
        <source>Theme: &amp;Dark</source>
        <translation>主题：深色(&amp;D)</translation>
    </message>
    <message>
        <source>Theme: &amp;Light</source>
        <translation>主题：浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Theme: As the &amp;System</source>
        <translation>主题：跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>There is no {0} here: use {1}.</source>
        <translation>这里没有 {0}：请用 {1}。</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>内存不足以运行此模型。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>This download was cut. What has come is kept, and it can go on.</source>
        <translation>此下载已中断。已下载的部分会保留，可以继续。</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>难受</translation>
    </message>
    <message>
        <source>Until a session is saved or discarded, a journal in the program&apos;s folder keeps it safe from crashes. The log beside it names files and what went wrong. Nothing of all this leaves the computer by itself.</source>
        <translation>在会话保存或放弃之前，程序文件夹中的日志可防止其因崩溃而丢失。旁边的运行日志会记下文件名和出错之处。这些都不会自行离开计算机。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>What Chan&amp;ged</source>
        <translation>有何改变(&amp;G)</translation>
    </message>
    <message>
        <source>What Do the &amp;Readings Mean?</source>
        <translation>预测是什么意思？(&amp;R)</translation>
    </message>
    <message>
        <source>What Usually &amp;Carries It	Return</source>
        <translation>它通常由什么承载(&amp;C)	回车</translation>
    </message>
    <message>
        <source>What do the readings mean?</source>
        <translation>预测是什么意思？</translation>
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
        <translation>本次会话的图片可能唤起什么

来访者：{client}
会话：{session}
日期：{date}

这些图片是为唤起以下情绪而制作的：{emotions}。

恐惧、愤怒、厌恶或悲伤的图片可能令人难以观看。它们在屏幕上会被遮蔽，直到您要求观看。您可以随时移开视线、要求遮盖屏幕或停止，无需说明理由。

我今天不想看到的：____________________________

当有些东西挥之不去时，谁或什么能帮助我：____________________________

（供编辑的模板。）</translation>
    </message>
    <message>
        <source>What usually carries it: {0}</source>
        <translation>它通常由什么承载：{0}</translation>
    </message>
    <message>
        <source>Wheel: add an emotion, remove one</source>
        <translation>情绪轮：添加、移除情绪</translation>
    </message>
    <message>
        <source>Wheel: add by mouse, without snapping</source>
        <translation>情绪轮：用鼠标添加，不对齐</translation>
    </message>
    <message>
        <source>Wheel: choose, or none</source>
        <translation>情绪轮：选择，或不选</translation>
    </message>
    <message>
        <source>Wheel: next emotion</source>
        <translation>情绪轮：下一种情绪</translation>
    </message>
    <message>
        <source>Wheel: next point</source>
        <translation>情绪轮：下一个点</translation>
    </message>
    <message>
        <source>Wheel: turn, strengthen</source>
        <translation>情绪轮：旋转、增强</translation>
    </message>
    <message>
        <source>Wheel: what usually carries an emotion</source>
        <translation>情绪轮：某种情绪通常由什么承载</translation>
    </message>
    <message>
        <source>Where added models, their downloads and the log take more, you are told and choose what goes. Nothing is ever deleted by itself.</source>
        <translation>添加的模型、其下载和日志超出时，会告知您，由您选择去掉什么。任何内容都不会自行删除。</translation>
    </message>
    <message>
        <source>Which sessions were opened of late, and the folder used last. “Forgotten” deletes them now, too.</source>
        <translation>最近打开了哪些会话，以及上次使用的文件夹。“忘记”也会立即删除它们。</translation>
    </message>
    <message>
        <source>Write it again.</source>
        <translation>请再输入一次。</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>[ and ], { and }</source>
        <translation>[ 和 ], { 和 }</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>几秒</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>约一分钟</translation>
    </message>
    <message>
        <source>about {0} h</source>
        <translation>约 {0} 小时</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>约 {0} 分钟</translation>
    </message>
    <message>
        <source>about {0} s</source>
        <translation>约 {0} 秒</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>amount {0}</source>
        <translation>程度 {0}</translation>
    </message>
    <message>
        <source>amusement</source>
        <translation>逗乐</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>anticipation</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>awe</source>
        <translation>敬畏</translation>
    </message>
    <message>
        <source>best of {1}</source>
        <translation>{1} 次中最好</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>contentment</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>cut to {0} × {1}</source>
        <translation>裁剪为 {0} × {1}</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>excitement</source>
        <translation>兴奋</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>自动得出</translation>
    </message>
    <message>
        <source>from an earlier session</source>
        <translation>来自较早的会话</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>high arousal</source>
        <translation>唤醒度高</translation>
    </message>
    <message>
        <source>in a folder that you use</source>
        <translation>在您使用的文件夹中</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>intensity {share}</source>
        <translation>强度 {share}</translation>
    </message>
    <message>
        <source>joy</source>
        <translation>快乐</translation>
    </message>
    <message>
        <source>low arousal</source>
        <translation>唤醒度低</translation>
    </message>
    <message>
        <source>medium arousal</source>
        <translation>唤醒度中等</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>已镜像</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>no emotion in particular</source>
        <translation>没有特定的情绪</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not clear: {0}</source>
        <translation>不明确：{0}</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>place {0} of {1}</source>
        <translation>第 {0} 名，共 {1} 名</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>prompt “{0}”</source>
        <translation>提示词“{0}”</translation>
    </message>
    <message>
        <source>sadness</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>种子 {0}</translation>
    </message>
    <message>
        <source>settings of the method</source>
        <translation>方法的设置</translation>
    </message>
    <message>
        <source>similarity {0}</source>
        <translation>相似度 {0}</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>straightened by {0}°</source>
        <translation>拉直 {0}°</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>strength {0}</source>
        <translation>力度 {0}</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>the picture is left to the prompt</source>
        <translation>图片由提示词决定</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>通常的</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>旋转 {0}°</translation>
    </message>
    <message>
        <source>within a mask</source>
        <translation>在蒙版内</translation>
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
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0} of {1} pictures were finished and stay in the history.</source>
        <translation>{1} 张图片中已完成 {0} 张，保留在历史中。</translation>
    </message>
    <message>
        <source>{0} of {1} stars</source>
        <translation>{0} 星（共 {1} 星）</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} 张图片</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 到 {1}</translation>
    </message>
    <message>
        <source>{0} tries</source>
        <translation>{0} 次尝试</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, ever stronger</source>
        <translation>{0}，逐渐增强</translation>
    </message>
    <message>
        <source>{emotion} {share}</source>
        <translation>{emotion} {share}</translation>
    </message>
    <message>
        <source>{emotion}, intensity {share}</source>
        <translation>{emotion}，强度 {share}</translation>
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
        <translation>{pleasant}，{awake}（对该词的评分）。</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Model Cards</source>
        <translation>模型卡(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Show Folder</source>
        <translation>显示文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>计算设备</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Settings, added models, unsaved work, the log</source>
        <translation>设置、添加的模型、未保存的工作、日志</translation>
    </message>
    <message>
        <source>The card cannot be read: {0}</source>
        <translation>无法读取模型卡：{0}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>A picture is being made.</source>
        <translation>正在制作一张图片。</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>正在收尾…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>One picture is waiting for its turn.</source>
        <translation>一张图片正在等待。</translation>
    </message>
    <message>
        <source>Picture {0} of {1} is being made.</source>
        <translation>正在制作第 {0} 张图片，共 {1} 张。</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>此步之后停止…</translation>
    </message>
    <message>
        <source>{0} pictures are waiting for their turn.</source>
        <translation>{0} 张图片正在等待。</translation>
    </message>
</context>
<context>
    <name>ActivityReport</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Activity Log</source>
        <translation>活动日志</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>活动日志</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What the program did since it was started, for a report of a fault. No prompts, names of files, folders, models of yours or clients are in it, and no pictures; it is kept nowhere, and nothing is sent. What you see is what is copied.</source>
        <translation>程序启动以来所做的事，用于报告故障。其中没有提示词，没有文件、文件夹、您的模型或来访者的名称，也没有图片；它不保存在任何地方，也不会发送。您看到的就是将被复制的内容。</translation>
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
        <translation>引导(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>A&amp;uto</source>
        <translation>自动(&amp;U)</translation>
    </message>
    <message>
        <source>Add, remove and check models</source>
        <translation>添加、移除和检查模型</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>高级设置</translation>
    </message>
    <message>
        <source>Find the strength of an edit</source>
        <translation>寻找编辑的力度</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>How closely the picture follows the prompt; an edit takes a fifth of it</source>
        <translation>图片与提示词的贴合程度；编辑取其五分之一</translation>
    </message>
    <message>
        <source>How far an edit may leave the picture it starts from (edits only)</source>
        <translation>编辑可偏离原图多远（仅限编辑）</translation>
    </message>
    <message>
        <source>More steps take longer and draw finer</source>
        <translation>步数越多，时间越长，画得越细</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>步数(&amp;T)</translation>
    </message>
    <message>
        <source>So many seeds are tried; the best comes first, by the emotion, the content and what an edit keeps. All of them stay in the history.</source>
        <translation>将尝试这么多种子；按情绪、内容以及编辑所保留的部分，最好的排在最前。全部保留在历史中。</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>开始(&amp;A)</translation>
    </message>
    <message>
        <source>St&amp;rength</source>
        <translation>力度(&amp;R)</translation>
    </message>
    <message>
        <source>Start of the emotion&apos;s guidance</source>
        <translation>情绪引导的开始</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Strength of an edit, in percent</source>
        <translation>编辑的力度（百分比）</translation>
    </message>
    <message>
        <source>Tr&amp;ies</source>
        <translation>尝试(&amp;I)</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Up to three edits are tried; the gentlest that reaches the emotion is kept (edits only)</source>
        <translation>最多尝试三次编辑；保留能达到该情绪的最温和的一次（仅限编辑）</translation>
    </message>
    <message>
        <source>When the emotion sets in: earlier changes more, later keeps more</source>
        <translation>情绪何时开始：早则改变更多，晚则保留更多</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>AmountBar</name>
    <message>
        <source>Amo&amp;unt</source>
        <translation>程度(&amp;U)</translation>
    </message>
    <message>
        <source>Amount back to 100 %</source>
        <translation>程度恢复为 100 %</translation>
    </message>
    <message>
        <source>Amount of the edit, in percent</source>
        <translation>编辑的程度（百分比）</translation>
    </message>
    <message>
        <source>Back to 100 %, as it was made</source>
        <translation>恢复为 100 %，即制作时的样子</translation>
    </message>
    <message>
        <source>How much of the change of light and colour is shown; 0 % is the original</source>
        <translation>显示多少光线和颜色的改变；0 % 为原图</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>A Whole &amp;Folder…</source>
        <translation>整个文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Apply This Look</source>
        <translation>应用此风格</translation>
    </message>
    <message>
        <source>Choose P&amp;ictures…</source>
        <translation>选择图片(&amp;I)…</translation>
    </message>
    <message>
        <source>They stay as they are; the results go to a folder that you choose.</source>
        <translation>它们保持原样；结果存入您选择的文件夹。</translation>
    </message>
    <message>
        <source>What of their files goes along with the results:</source>
        <translation>它们文件中的哪些内容随结果一起：</translation>
    </message>
    <message>
        <source>Which pictures shall have this look?</source>
        <translation>哪些图片要应用此风格？</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Choose an emotion on the wheel, or write a prompt.</source>
        <translation>请在情绪轮上选择一种情绪，或写下提示词。</translation>
    </message>
    <message>
        <source>Write first what the picture should show.</source>
        <translation>请先写下图片要展示什么。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>And {0} more.</source>
        <translation>还有 {0} 项。</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>BrightnessDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>From (0 is black)</source>
        <translation>从（0 为黑）</translation>
    </message>
    <message>
        <source>From {0} % to {1} % of white</source>
        <translation>白色的 {0} % 到 {1} %</translation>
    </message>
    <message>
        <source>Only So Bright</source>
        <translation>仅此亮度</translation>
    </message>
    <message>
        <source>To (100 is white)</source>
        <translation>到（100 为白）</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Hold to see the original</source>
        <translation>按住以查看原图</translation>
    </message>
    <message>
        <source>Hold to see the original (O on the canvas)</source>
        <translation>按住以查看原图（画布上按 O）</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Click to show it</source>
        <translation>单击以显示</translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message>
        <source>&amp;Backs</source>
        <translation>背面(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A6 (105 × 148 mm)</source>
        <translation>A6（105 × 148 mm）</translation>
    </message>
    <message>
        <source>Backs</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Backs follow each page: print on both sides, turned over the long edge, at 100 %.</source>
        <translation>背面跟在每页之后：请双面打印，沿长边翻转，100 %。</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Cards: {0}, on a page: {1}. Pages: {2}.</source>
        <translation>{0} 张卡片，每页 {1} 张。页数：{2}。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Make Them…</source>
        <translation>制作…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Picture Cards</source>
        <translation>图片卡</translation>
    </message>
    <message>
        <source>Playing card (63 × 89 mm)</source>
        <translation>扑克牌（63 × 89 mm）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The emotion that was asked for</source>
        <translation>所要求的情绪</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>With your &amp;notes on the backs</source>
        <translation>背面附上您的备注(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ClientKeeper</name>
    <message>
        <source>Changing…</source>
        <translation>正在更改…</translation>
    </message>
    <message>
        <source>Client: {0}</source>
        <translation>来访者：{0}</translation>
    </message>
    <message>
        <source>Everything is kept in the encrypted folder of “{0}”.</source>
        <translation>一切都保存在“{0}”的加密文件夹中。</translation>
    </message>
    <message>
        <source>One minute</source>
        <translation>一分钟</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>The client is locked. What was not saved is kept in its folder.</source>
        <translation>来访者已锁定。未保存的内容保留在其文件夹中。</translation>
    </message>
    <message>
        <source>The new password opens the client from now on.</source>
        <translation>从现在起用新密码打开来访者。</translation>
    </message>
    <message>
        <source>{0} Until then the client is not locked: its work would be lost.</source>
        <translation>{0} 在此之前来访者不会锁定：否则其工作会丢失。</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} 分钟</translation>
    </message>
</context>
<context>
    <name>ClientPapers</name>
    <message>
        <source>A template has {0} characters at most: it stays as it was.</source>
        <translation>模板最多 {0} 个字符：保持原样。</translation>
    </message>
    <message>
        <source>What papers begin with. {client}, {date}, {session} and {emotions} are put in.</source>
        <translation>文书的开头内容。会填入 {client}、{date}、{session} 和 {emotions}。</translation>
    </message>
</context>
<context>
    <name>Computing</name>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>Apple 的 GPU</translation>
    </message>
    <message>
        <source>Automatic ({0})</source>
        <translation>自动（{0}）</translation>
    </message>
    <message>
        <source>Computes on {0}</source>
        <translation>在 {0} 上计算</translation>
    </message>
    <message>
        <source>Computes on {0}, chosen automatically</source>
        <translation>在 {0} 上计算，自动选择</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>The picture in the making is finished first; the next one is made so.</source>
        <translation>先完成正在制作的图片；下一张将这样制作。</translation>
    </message>
    <message>
        <source>The picture in the making is finished first; the next one is made there.</source>
        <translation>先完成正在制作的图片；下一张将在那里制作。</translation>
    </message>
    <message>
        <source>{0} #{1}</source>
        <translation>{0} #{1}</translation>
    </message>
    <message>
        <source>{0} (there is also: {1})</source>
        <translation>{0}（另有：{1}）</translation>
    </message>
    <message>
        <source>“{0}”, chosen to compute on, is not there; Automatic took “{1}”.</source>
        <translation>所选的计算设备“{0}”不存在；自动选择了“{1}”。</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cover: the window is covered with a calm picture</source>
        <translation>已遮盖：窗口上盖着一张平静的图片</translation>
    </message>
    <message>
        <source>Show the Window Again</source>
        <translation>重新显示窗口</translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>, mirrored</source>
        <translation>，已镜像</translation>
    </message>
    <message>
        <source>, straightened by {0}°</source>
        <translation>，已拉直 {0}°</translation>
    </message>
    <message>
        <source>, turned by {0}°</source>
        <translation>，已旋转 {0}°</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Ctrl they size it, comma and period straighten, brackets turn by quarters, H and V mirror, 0 begins anew; Enter crops, Esc leaves all as it is.</source>
        <translation>方向键移动它，加 Ctrl 改变大小，逗号和句点拉直，方括号旋转四分之一圈，H 和 V 镜像，0 重新开始；回车裁剪，Esc 保持原样。</translation>
    </message>
    <message>
        <source>Frame of the part that is kept</source>
        <translation>保留部分的边框</translation>
    </message>
    <message>
        <source>{0} by {1} pixels, {2} from the left, {3} from the top</source>
        <translation>{0} × {1} 像素，距左 {2}，距上 {3}</translation>
    </message>
</context>
<context>
    <name>CropController</name>
    <message>
        <source>Cropped to {0} × {1}.</source>
        <translation>已裁剪为 {0} × {1}。</translation>
    </message>
    <message>
        <source>The mask came along.</source>
        <translation>蒙版已一并带来。</translation>
    </message>
    <message>
        <source>The part of “{0}” is being cut out.</source>
        <translation>正在裁出“{0}”的部分。</translation>
    </message>
    <message>
        <source>The picture is veiled. Show it first, then crop it.</source>
        <translation>图片已遮蔽。请先显示，再裁剪。</translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Begin anew (0)</source>
        <translation>重新开始 (0)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Mirror left and right (H)</source>
        <translation>左右镜像 (H)</translation>
    </message>
    <message>
        <source>Mirror top and bottom (V)</source>
        <translation>上下镜像 (V)</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Ratio of width to height; turned with the picture</source>
        <translation>宽高比；随图片旋转</translation>
    </message>
    <message>
        <source>Straighten (comma, period). This alone makes new pixels; cutting keeps all.</source>
        <translation>拉直（逗号、句点）。只有它会产生新像素；裁剪保留所有像素。</translation>
    </message>
    <message>
        <source>Straighten, in degrees</source>
        <translation>拉直（度）</translation>
    </message>
    <message>
        <source>Turn left ([)</source>
        <translation>向左旋转 ([)</translation>
    </message>
    <message>
        <source>Turn right (])</source>
        <translation>向右旋转 (])</translation>
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
        <translation>差异、标记和备注</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Colour table (*.cube)</source>
        <translation>颜色表 (*.cube)</translation>
    </message>
    <message>
        <source>Copy them into a report. They may name a file of yours: look before.</source>
        <translation>请复制到报告中。其中可能有您的文件名：请先查看。</translation>
    </message>
    <message>
        <source>Export Contact Sheet</source>
        <translation>导出缩略图表</translation>
    </message>
    <message>
        <source>Export Look</source>
        <translation>导出风格</translation>
    </message>
    <message>
        <source>Export Mask</source>
        <translation>导出蒙版</translation>
    </message>
    <message>
        <source>Export Paper</source>
        <translation>导出文书</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Export Ratings</source>
        <translation>导出评分</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Folder for the Results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Folder of Pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Look, to be applied here (*.look)</source>
        <translation>风格，在此应用 (*.look)</translation>
    </message>
    <message>
        <source>Mask From a File</source>
        <translation>从文件读取蒙版</translation>
    </message>
    <message>
        <source>Name of the mask:</source>
        <translation>蒙版名称：</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on “{0}”:</source>
        <translation>“{0}”的备注：</translation>
    </message>
    <message>
        <source>Open Picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on A4 (*.pdf)</source>
        <translation>A4 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on Letter (*.pdf)</source>
        <translation>Letter PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture Cards</source>
        <translation>图片卡</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>图片 ({0})</translation>
    </message>
    <message>
        <source>Save Mask</source>
        <translation>保存蒙版</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags that all {0} have, with commas between them:</source>
        <translation>{0} 张图片共有的标签，以逗号分隔：</translation>
    </message>
    <message>
        <source>Tags, with commas between them:</source>
        <translation>标签，以逗号分隔：</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术细节</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Amount of all changes, in percent</source>
        <translation>所有改变的程度（百分比）</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>每项改变</translation>
    </message>
    <message>
        <source>How much of all changes is shown; 0 % is the picture that was edited</source>
        <translation>显示多少改变；0 % 为被编辑的图片</translation>
    </message>
    <message>
        <source>How much of all changes is shown; 0 % is the picture without guidance</source>
        <translation>显示多少改变；0 % 为没有引导的图片</translation>
    </message>
    <message>
        <source>Show a slider for each change</source>
        <translation>为每项改变显示滑块</translation>
    </message>
</context>
<context>
    <name>DrawingController</name>
    <message>
        <source>With guidance</source>
        <translation>有引导</translation>
    </message>
</context>
<context>
    <name>EmotionBars</name>
    <message>
        <source>No readings yet. {0}</source>
        <translation>还没有预测。{0}</translation>
    </message>
    <message>
        <source>Predicted emotions</source>
        <translation>预测的情绪</translation>
    </message>
    <message>
        <source>Prediction of a model, not an assessment.</source>
        <translation>这是模型的预测，不是评估。</translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation>之前 {0}</translation>
    </message>
    <message>
        <source>judge {0}</source>
        <translation>评判者 {0}</translation>
    </message>
    <message>
        <source>now {0}</source>
        <translation>现在 {0}</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>A second model that never steers the picture</source>
        <translation>从不引导图片的第二个模型</translation>
    </message>
    <message>
        <source>How similar the forming picture is to what is wanted</source>
        <translation>正在形成的图片与目标有多相似</translation>
    </message>
    <message>
        <source>Not made here · read by {0}</source>
        <translation>非此处制作 · 由 {0} 读取</translation>
    </message>
    <message>
        <source>Predicted emotions</source>
        <translation>预测的情绪</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在读取图片…</translation>
    </message>
    <message>
        <source>Show the predicted emotions</source>
        <translation>显示预测的情绪</translation>
    </message>
    <message>
        <source>Show the timing curve</source>
        <translation>显示时间曲线</translation>
    </message>
    <message>
        <source>Shown once a picture has been made</source>
        <translation>制作图片后显示</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>The guide&apos;s reading before</source>
        <translation>引导者之前的预测</translation>
    </message>
    <message>
        <source>The guide&apos;s reading of this picture</source>
        <translation>引导者对此图片的预测</translation>
    </message>
    <message>
        <source>The judge: {0}</source>
        <translation>评判者：{0}</translation>
    </message>
    <message>
        <source>What a reading says, and what it does not</source>
        <translation>预测说明什么，不说明什么</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>guidance did not set in</source>
        <translation>引导未起作用</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>评判者</translation>
    </message>
    <message>
        <source>likeness to the source {0}</source>
        <translation>与原图的相似度 {0}</translation>
    </message>
    <message>
        <source>not an assessment</source>
        <translation>不是评估</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
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
        <translation> 像素</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;How it was made</source>
        <translation>制作方法(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Long side</source>
        <translation>长边(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>; unsharp mask of brightness: radius {0} pixels, {1}</source>
        <translation>；亮度的 USM 锐化：半径 {0} 像素，{1}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Colour space</source>
        <translation>色彩空间</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>How large it prints by itself; it is sharp at any size</source>
        <translation>默认的打印大小；任何大小都清晰</translation>
    </message>
    <message>
        <source>IPTC: edited by a generative model</source>
        <translation>IPTC：由生成模型编辑</translation>
    </message>
    <message>
        <source>IPTC: generated by a trained model</source>
        <translation>IPTC：由训练的模型生成</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lon&amp;ger side</source>
        <translation>较长边(&amp;G)</translation>
    </message>
    <message>
        <source>Long side on paper, in millimetres</source>
        <translation>纸上的长边（毫米）</translation>
    </message>
    <message>
        <source>Longer side in pixels at most</source>
        <translation>较长边的最大像素数</translation>
    </message>
    <message>
        <source>Made &amp;with AI</source>
        <translation>由 AI 制作(&amp;W)</translation>
    </message>
    <message>
        <source>More is finer and a larger file</source>
        <translation>越高越精细，文件也越大</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>Neither data of the photograph nor how the picture was made goes along</source>
        <translation>照片的数据和图片的制作方法都不随之导出</translation>
    </message>
    <message>
        <source>Pattern of names</source>
        <translation>名称模式</translation>
    </message>
    <message>
        <source>Pixels of the longer side at most; 0 leaves the size as it is</source>
        <translation>较长边的最大像素数；0 表示保持大小</translation>
    </message>
    <message>
        <source>Quality, 1 to 100</source>
        <translation>质量，1 到 100</translation>
    </message>
    <message>
        <source>SVG and PDF have no place for it</source>
        <translation>SVG 和 PDF 没有位置存放</translation>
    </message>
    <message>
        <source>Sharp&amp;en for the size</source>
        <translation>按大小锐化(&amp;E)</translation>
    </message>
    <message>
        <source>The largest: {0}</source>
        <translation>最大的：{0}</translation>
    </message>
    <message>
        <source>What goes along with the picture</source>
        <translation>随图片一起的内容</translation>
    </message>
    <message>
        <source>only PNG has a place for it</source>
        <translation>只有 PNG 有位置存放</translation>
    </message>
    <message>
        <source>prompt and emotion</source>
        <translation>提示词和情绪</translation>
    </message>
    <message>
        <source>prompt, emotion, seed and model</source>
        <translation>提示词、情绪、种子和模型</translation>
    </message>
    <message>
        <source>the prompt, as title</source>
        <translation>以提示词为标题</translation>
    </message>
    <message>
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} 像素</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Exported “{0}”.</source>
        <translation>已导出“{0}”。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>It lies outside the client&apos;s folder: whoever has this computer sees it.</source>
        <translation>它在来访者的文件夹之外：使用此计算机的人都能看到。</translation>
    </message>
    <message>
        <source>The recipe is on the clipboard.</source>
        <translation>配方已在剪贴板中。</translation>
    </message>
    <message>
        <source>{0} of {1} pictures are exported, into “{2}”.</source>
        <translation>{1} 张图片中已导出 {0} 张，到“{2}”。</translation>
    </message>
    <message>
        <source>{0} pictures are being written.</source>
        <translation>正在写入 {0} 张图片。</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>正在写入“{0}”。</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Choose a Folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>The folder used last</source>
        <translation>上次使用的文件夹</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>A folder that is not there now is passed over for the one used last.</source>
        <translation>当前不存在的文件夹会被略过，改用上次使用的文件夹。</translation>
    </message>
    <message>
        <source>This is where the dialogs begin; each file can go anywhere.</source>
        <translation>对话框从这里开始；每个文件都可以存到任何地方。</translation>
    </message>
    <message>
        <source>While a client is open, its sessions lie in its own folder.</source>
        <translation>来访者打开时，其会话在其自己的文件夹中。</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>An edit begins with the original, so that edits do not pile up.
Checked, it begins with the edit that is shown.</source>
        <translation>编辑从原图开始，使编辑不会叠加。
勾选后，从所显示的编辑开始。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change the emotion of the picture shown (Ctrl+Shift+Return)</source>
        <translation>改变所显示图片的情绪 (Ctrl+Shift+回车)</translation>
    </message>
    <message>
        <source>Changes the emotion of the picture shown</source>
        <translation>改变所显示图片的情绪</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Go on from this edit</source>
        <translation>从此编辑继续</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>正在等待。</translation>
    </message>
    <message>
        <source>Look at the picture in the making again</source>
        <translation>再次查看正在制作的图片</translation>
    </message>
    <message>
        <source>Make a new picture from the prompt (Ctrl+Return)</source>
        <translation>根据提示词制作新图片 (Ctrl+回车)</translation>
    </message>
    <message>
        <source>Makes a new picture from the prompt</source>
        <translation>根据提示词制作新图片</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop after this step (Esc); what waits goes on</source>
        <translation>此步之后停止 (Esc)；等待的会继续</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
</context>
<context>
    <name>GenerationController</name>
    <message>
        <source>“{0}” is finished.</source>
        <translation>“{0}”已完成。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Every picture of the session. Up and Down choose, Left goes to what it was made from, Right to what was made from it; 1 to 5 give stars, 0 takes them away.</source>
        <translation>会话中的每张图片。上下键选择，左键转到其来源，右键转到由其制作的图片；1 到 5 给星，0 取消。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>No picture is like that.</source>
        <translation>没有这样的图片。</translation>
    </message>
    <message>
        <source>Your pictures will gather here.</source>
        <translation>您的图片会汇集在这里。</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>An earlier version made it in another way: made now it may look different.</source>
        <translation>较早的版本以另一种方式制作了它：现在制作可能看起来不同。</translation>
    </message>
    <message>
        <source>Deleted “{0}” and the picture made from it.</source>
        <translation>已删除“{0}”和由其制作的图片。</translation>
    </message>
    <message>
        <source>Deleted “{0}” and the {1} pictures made from it.</source>
        <translation>已删除“{0}”和由其制作的 {1} 张图片。</translation>
    </message>
    <message>
        <source>Deleted “{0}”.</source>
        <translation>已删除“{0}”。</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>正在制作</translation>
    </message>
    <message>
        <source>Prompt, emotion and settings are as they were for “{0}”.</source>
        <translation>提示词、情绪和设置已恢复为“{0}”的。</translation>
    </message>
    <message>
        <source>The note was cut after {0} characters, the most that are kept.</source>
        <translation>备注在 {0} 个字符处截断，这是上限。</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Add From a Hub</source>
        <translation>从 Hub 添加</translation>
    </message>
    <message>
        <source>Go Online and Add</source>
        <translation>联网并添加</translation>
    </message>
    <message>
        <source>Name on the hub</source>
        <translation>Hub 上的名称</translation>
    </message>
    <message>
        <source>The licence is told before the download. Cancelling keeps what has come, to go on with later. Some owners want you to agree to terms on the hub&apos;s page first.</source>
        <translation>下载之前会告知许可证。取消会保留已下载的部分，以便之后继续。有些所有者要求您先在 Hub 页面上同意条款。</translation>
    </message>
    <message>
        <source>This goes online: {0} is asked for the model, and what it needs is downloaded. Apart from this, MUSE Desktop never does.</source>
        <translation>此操作会联网：向 {0} 请求该模型，并下载所需内容。除此之外，MUSE Desktop 从不联网。</translation>
    </message>
    <message>
        <source>owner/name, or the page&apos;s address</source>
        <translation>所有者/名称，或页面地址</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Open a picture…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Try the photograph “{0}”</source>
        <translation>试试照片“{0}”</translation>
    </message>
    <message>
        <source>Use the prompt “{0}”</source>
        <translation>使用提示词“{0}”</translation>
    </message>
    <message>
        <source>What shall the picture show, and how shall it feel?</source>
        <translation>图片要展示什么，给人怎样的感受？</translation>
    </message>
    <message>
        <source>Write a prompt, choose an emotion on the wheel, and press Generate.
Or drop a picture here to change its emotion, or try one of these photographs.</source>
        <translation>写下提示词，在情绪轮上选择一种情绪，然后按“生成”。
或把图片拖到这里改变其情绪，或试试其中一张照片。</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>{0} · loading…</source>
        <translation>{0} · 正在加载…</translation>
    </message>
    <message>
        <source>{0} · ready</source>
        <translation>{0} · 就绪</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>删除“{0}”？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>It could not be deleted ({0}).</source>
        <translation>无法删除（{0}）。</translation>
    </message>
    <message>
        <source>It is removed from the disk and cannot be brought back here. A flash disk may keep its sealed bytes for a while; without the password nobody can read them.</source>
        <translation>它会从磁盘移除，无法在此恢复。闪存盘可能会暂时保留其密封的字节；没有密码，任何人都无法读取。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Sessions in this client&apos;s folder</source>
        <translation>此来访者文件夹中的会话</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>无法读取文件夹（{0}）。</translation>
    </message>
    <message>
        <source>There is no session in this client&apos;s folder yet. Save puts one there.</source>
        <translation>此来访者的文件夹中还没有会话。“保存”会存入一个。</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>All eight emotions have a label.</source>
        <translation>八种情绪都有标签。</translation>
    </message>
    <message>
        <source>Emotion of the label “{0}”</source>
        <translation>标签“{0}”的情绪</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>类别标签</translation>
    </message>
    <message>
        <source>Say which emotion each label of this classifier stands for. Several labels may mean the same one: their probabilities add up.</source>
        <translation>请指定此分类器的每个标签代表哪种情绪。多个标签可以代表同一种：其概率会相加。</translation>
    </message>
    <message>
        <source>Still without a label: {0}.</source>
        <translation>尚无标签：{0}。</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>略过</translation>
    </message>
</context>
<context>
    <name>LookFiles</name>
    <message>
        <source>A colour table holds what the look does everywhere; what differs from place to place is not in it.</source>
        <translation>颜色表包含风格在各处的效果；因位置而异的部分不在其中。</translation>
    </message>
    <message>
        <source>A look is being applied.</source>
        <translation>正在应用风格。</translation>
    </message>
    <message>
        <source>Applying the look…</source>
        <translation>正在应用风格…</translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation>已导出“{0}”。</translation>
    </message>
    <message>
        <source>{0} of {1} pictures have the look now, in “{2}”.</source>
        <translation>{1} 张图片中有 {0} 张已应用风格，位于“{2}”。</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>正在写入“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” is there already in “{1}”, and was left as it is.</source>
        <translation>“{0}”已在“{1}”中，保持原样。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>来访者</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>拖入的图片</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
</context>
<context>
    <name>Maps</name>
    <message>
        <source>Choose an emotion on the wheel first.</source>
        <translation>请先在情绪轮上选择一种情绪。</translation>
    </message>
    <message>
        <source>Looking where {0} comes from…</source>
        <translation>正在查看{0}来自何处…</translation>
    </message>
    <message>
        <source>What changed: {0}</source>
        <translation>有何改变：{0}</translation>
    </message>
    <message>
        <source>Where the guide sees {0}: {1}</source>
        <translation>引导者看到{0}的地方：{1}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>all over</source>
        <translation>各处</translation>
    </message>
    <message>
        <source>for it</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左边</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>lower middle</source>
        <translation>中下</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>mostly {0}</source>
        <translation>主要在{0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右边</translation>
    </message>
    <message>
        <source>spread out</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>upper middle</source>
        <translation>中上</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>右上</translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>A picture has at most {0} tags.</source>
        <translation>一张图片最多有 {0} 个标签。</translation>
    </message>
</context>
<context>
    <name>MaskTools</name>
    <message>
        <source>&amp;Invert</source>
        <translation>反转(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Soften the edge</source>
        <translation>柔化边缘(&amp;S)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Brush size ([ and ])</source>
        <translation>画笔大小 ([ 和 ])</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>清除蒙版</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Draw around what may change; with Ctrl, around what stays</source>
        <translation>圈出可改变的地方；按住 Ctrl 则圈出保留的地方</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Fade along a line: drag from where it changes to where it stays</source>
        <translation>沿线渐变：从改变处拖到不变处</translation>
    </message>
    <message>
        <source>Fade from the &amp;top</source>
        <translation>从顶部渐变(&amp;T)</translation>
    </message>
    <message>
        <source>Fade from the b&amp;ottom</source>
        <translation>从底部渐变(&amp;O)</translation>
    </message>
    <message>
        <source>Hardness of the brush</source>
        <translation>画笔硬度</translation>
    </message>
    <message>
        <source>How hard the brush&apos;s edge is ({ and })</source>
        <translation>画笔边缘的硬度 ({ 和 })</translation>
    </message>
    <message>
        <source>Invert or soften the mask, or keep it to a part</source>
        <translation>反转或柔化蒙版，或将其限定在一部分</translation>
    </message>
    <message>
        <source>Masks under names, and from files</source>
        <translation>已命名的蒙版和文件中的蒙版</translation>
    </message>
    <message>
        <source>Only high&amp;lights</source>
        <translation>仅高光(&amp;L)</translation>
    </message>
    <message>
        <source>Only sha&amp;dows</source>
        <translation>仅阴影(&amp;D)</translation>
    </message>
    <message>
        <source>Only so &amp;bright…</source>
        <translation>仅此亮度(&amp;B)…</translation>
    </message>
    <message>
        <source>Paint where the picture may change</source>
        <translation>涂出图片可改变的地方</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Forget These</source>
        <translation>忘记这些</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有</translation>
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
        <translation>缩略图表…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>引导者(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>评判者(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>类别标签(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Show Folder</source>
        <translation>显示文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>Borrows</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>CLI&amp;P</source>
        <translation>CLIP(&amp;P)</translation>
    </message>
    <message>
        <source>Compare its files with their hashes and load every part</source>
        <translation>将其文件与哈希值比较，并加载每个部分</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Go online and download the rest</source>
        <translation>联网并下载其余部分</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>占用磁盘</translation>
    </message>
    <message>
        <source>Say which label means which emotion</source>
        <translation>指定哪个标签代表哪种情绪</translation>
    </message>
    <message>
        <source>Stop &amp;Using</source>
        <translation>停止使用(&amp;U)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Whose {0} it uses</source>
        <translation>使用谁的{0}</translation>
    </message>
    <message>
        <source>its own, else {0}&apos;s</source>
        <translation>自己的，否则用{0}的</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>{0}的</translation>
    </message>
    <message>
        <source>{0}&apos;s (not there)</source>
        <translation>{0}的（不存在）</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>Changes: {0}</source>
        <translation>编辑：{0}</translation>
    </message>
    <message>
        <source>Makes: {0}</source>
        <translation>制作：{0}</translation>
    </message>
    <message>
        <source>Model that changes pictures</source>
        <translation>编辑图片的模型</translation>
    </message>
    <message>
        <source>Model that makes pictures</source>
        <translation>制作图片的模型</translation>
    </message>
    <message>
        <source>The model that made the picture where that is known; else {0}</source>
        <translation>已知时为制作该图片的模型；否则为 {0}</translation>
    </message>
    <message>
        <source>{0} (automatic)</source>
        <translation>{0}（自动）</translation>
    </message>
</context>
<context>
    <name>ModelManager</name>
    <message>
        <source>Models are being changed.</source>
        <translation>正在更改模型。</translation>
    </message>
</context>
<context>
    <name>ModelQuestions</name>
    <message>
        <source>Add a Model From a File</source>
        <translation>从文件添加模型</translation>
    </message>
    <message>
        <source>Add a Model From a Folder</source>
        <translation>从文件夹添加模型</translation>
    </message>
    <message>
        <source>Add as “{0}”</source>
        <translation>添加为“{0}”</translation>
    </message>
    <message>
        <source>Add this one as “{0}”?</source>
        <translation>将此模型添加为“{0}”？</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete what has come of “{0}”?</source>
        <translation>删除“{0}”已下载的部分？</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>删除“{0}”？</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.zip)</source>
        <translation>模型 (*.safetensors *.zip)</translation>
    </message>
    <message>
        <source>The download would begin anew.</source>
        <translation>下载将重新开始。</translation>
    </message>
    <message>
        <source>There is a model “{0}” already</source>
        <translation>已有模型“{0}”</translation>
    </message>
    <message>
        <source>Use the Models of a Folder</source>
        <translation>使用文件夹中的模型</translation>
    </message>
    <message>
        <source>{0} is deleted from this computer. Pictures made with it stay.</source>
        <translation>{0} 会从此计算机删除。用它制作的图片会保留。</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Adding {0}…</source>
        <translation>正在添加 {0}…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Checking {0}…</source>
        <translation>正在检查 {0}…</translation>
    </message>
    <message>
        <source>Going online…</source>
        <translation>正在联网…</translation>
    </message>
    <message>
        <source>It was not added: its labels must be known.</source>
        <translation>未添加：必须知道它的标签。</translation>
    </message>
    <message>
        <source>{0} used its readers, and use others&apos; now where there are any.</source>
        <translation>{0} 曾使用它的读取模型，现在改用其他可用的。</translation>
    </message>
    <message>
        <source>“{0}” is added.</source>
        <translation>已添加“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation>已删除“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” is whole.</source>
        <translation>“{0}”完整无损。</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Readers, where a model has none</source>
        <translation>模型没有时的读取模型(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Use Folder…</source>
        <translation>使用文件夹(&amp;U)…</translation>
    </message>
    <message>
        <source>A .safetensors file, or a zip of a model</source>
        <translation>.safetensors 文件，或模型的 zip</translation>
    </message>
    <message>
        <source>Add &amp;File…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Copy a model&apos;s folder: diffusers, transformers, or a pack</source>
        <translation>复制模型的文件夹：diffusers、transformers 或模型包</translation>
    </message>
    <message>
        <source>Download a model by its name; this goes online</source>
        <translation>按名称下载模型；此操作会联网</translation>
    </message>
    <message>
        <source>From a &amp;Hub…</source>
        <translation>从 Hub(&amp;H)…</translation>
    </message>
    <message>
        <source>List the packs of a folder, and leave them there</source>
        <translation>列出文件夹中的模型包，并留在原处</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>此计算机上的模型</translation>
    </message>
    <message>
        <source>Readers for models without their own</source>
        <translation>用于没有读取模型的模型</translation>
    </message>
    <message>
        <source>What models use that bring no guide, judge or CLIP, unless told otherwise</source>
        <translation>除非另有指定，不自带引导者、评判者或 CLIP 的模型所使用的</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>There is no such command now.</source>
        <translation>现在没有这样的命令。</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您想做什么？</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>导出 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>删除“{0}”？</translation>
    </message>
    <message>
        <source>It could not be deleted ({0}).</source>
        <translation>无法删除（{0}）。</translation>
    </message>
    <message>
        <source>It is removed from the disk and cannot be brought back here.</source>
        <translation>它会从磁盘移除，无法在此恢复。</translation>
    </message>
    <message>
        <source>Kept in the client&apos;s folder, encrypted, whenever you leave it. A template, no legal advice. A PDF or a print lies outside of the folder.</source>
        <translation>离开时加密保存在来访者的文件夹中。这是模板，不是法律建议。PDF 或打印件在文件夹之外。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>新建：{0}</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>无法读取文件夹（{0}）。</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>One session is open at a time: “{0}” was left alone.</source>
        <translation>一次只能打开一个会话：“{0}”未打开。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>没有可粘贴的图片。</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Added models and their downloads take {0}, more than the {1} GB that they may. Nothing was deleted.</source>
        <translation>添加的模型及其下载占用 {0}，超过了允许的 {1} GB。未删除任何内容。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Exported “{0}”.</source>
        <translation>已导出“{0}”。</translation>
    </message>
    <message>
        <source>It could not be printed: look whether the printer, or the folder of the PDF, is there and can be written to.</source>
        <translation>无法打印：请检查打印机或 PDF 所在的文件夹是否存在并且可以写入。</translation>
    </message>
    <message>
        <source>It is on its way to “{0}”.</source>
        <translation>正在发往“{0}”。</translation>
    </message>
    <message>
        <source>Pages are being made.</source>
        <translation>正在制作页面。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>There is no printer here: printing writes a PDF.</source>
        <translation>这里没有打印机：打印会写成 PDF。</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Looking for unsaved work…</source>
        <translation>正在查找未保存的工作…</translation>
    </message>
    <message>
        <source>No unsaved work of an earlier start is kept.</source>
        <translation>没有保留以前启动时未保存的工作。</translation>
    </message>
    <message>
        <source>The unsaved work of one session is kept.</source>
        <translation>保留了一个会话的未保存工作。</translation>
    </message>
    <message>
        <source>The unsaved work of {0} sessions is kept.</source>
        <translation>保留了 {0} 个会话的未保存工作。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>提示词(&amp;P)</translation>
    </message>
    <message>
        <source>The prompt ends here: {0} characters are the most.</source>
        <translation>提示词到此为止：最多 {0} 个字符。</translation>
    </message>
    <message>
        <source>a cottage by a lake in the evening</source>
        <translation>傍晚湖边的小屋</translation>
    </message>
    <message>
        <source>in cold moonlight</source>
        <translation>在清冷的月光中</translation>
    </message>
    <message>
        <source>{0} ({1}?)</source>
        <translation>{0}（{1}？）</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 以及另外 {1} 个</translation>
    </message>
    <message>
        <source>{0} does not know {1}.</source>
        <translation>{0} 不认识 {1}。</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>What the picture should show</source>
        <translation>图片要展示什么</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace “{0}”?</source>
        <translation>替换“{0}”？</translation>
    </message>
    <message>
        <source>There is a file of this name in {0} already.</source>
        <translation>{0} 中已有同名文件。</translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message>
        <source>{0} wait already, the most that can. Ask again when some are made.</source>
        <translation>已有 {0} 个在等待，这是上限。请在完成一些后再试。</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>提前 (Alt+上方向)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>推后 (Alt+下方向)</translation>
    </message>
    <message>
        <source>Make what an earlier session left</source>
        <translation>制作较早会话留下的</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Stop what is being made, and take away what waits</source>
        <translation>停止正在制作的，并移走等待的</translation>
    </message>
    <message>
        <source>Take It Away (Delete)</source>
        <translation>移走 (Del)</translation>
    </message>
    <message>
        <source>Try Again (Enter)</source>
        <translation>重试 (回车)</translation>
    </message>
    <message>
        <source>What is made and what waits. Alt+Up and Alt+Down move a row, Delete takes it away, Enter tries again what failed.</source>
        <translation>正在制作和等待的内容。Alt+上方向和 Alt+下方向移动一行，Del 移走，回车重试失败的。</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} 个失败</translation>
    </message>
    <message>
        <source>{0} from an earlier session</source>
        <translation>{0} 个来自较早的会话</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩余{0}</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} 个等待</translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <source>The person&apos;s own rating · {0}</source>
        <translation>本人的评分 · {0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>唤醒度</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>pleasure</source>
        <translation>愉悦度</translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>&amp;After</source>
        <translation>之后(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>之前(&amp;B)</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>唤醒度</translation>
    </message>
    <message>
        <source>How do you feel now? Move the two sliders.</source>
        <translation>您现在感觉如何？请移动两个滑块。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>愉悦度</translation>
    </message>
    <message>
        <source>Rate This Picture</source>
        <translation>为此图片评分</translation>
    </message>
    <message>
        <source>Which words fit? None, one or several.</source>
        <translation>哪些词合适？可不选、选一个或多个。</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Exported “{0}”. Whoever has this computer can read it.</source>
        <translation>已导出“{0}”。使用此计算机的人都能读取。</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>正在写入“{0}”。</translation>
    </message>
</context>
<context>
    <name>RatingsOverSessions</name>
    <message>
        <source>Nothing is rated yet: Client ▸ Rate This Picture.</source>
        <translation>还没有评分：来访者 ▸ 为此图片评分。</translation>
    </message>
    <message>
        <source>Ratings are being gathered.</source>
        <translation>正在汇集评分。</translation>
    </message>
</context>
<context>
    <name>RatingsPage</name>
    <message>
        <source>Arousal</source>
        <translation>唤醒度</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>愉悦度</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Ratings Over Sessions</source>
        <translation>各会话的评分</translation>
    </message>
    <message>
        <source>Rings: before. Dots: after. What the person said, at the moment it was said; no measurement of a disorder, and no prediction is among it.</source>
        <translation>圆环：之前。圆点：之后。这是本人当时所说的；不是对障碍的测量，其中也没有预测。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
</context>
<context>
    <name>RatingsPlot</name>
    <message>
        <source>Arousal</source>
        <translation>唤醒度</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>愉悦度</translation>
    </message>
    <message>
        <source>Plot of the ratings; the table below says the same</source>
        <translation>评分图；下方表格内容相同</translation>
    </message>
</context>
<context>
    <name>RunTeller</name>
    <message>
        <source>Finishing…</source>
        <translation>正在收尾…</translation>
    </message>
</context>
<context>
    <name>SavedMasks</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save This Mask…</source>
        <translation>保存此蒙版(&amp;S)…</translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation>已导出“{0}”。</translation>
    </message>
    <message>
        <source>From a &amp;File…</source>
        <translation>从文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Mask {0}</source>
        <translation>蒙版 {0}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>The mask “{0}” is saved in this session.</source>
        <translation>蒙版“{0}”已保存在此会话中。</translation>
    </message>
    <message>
        <source>To a F&amp;ile…</source>
        <translation>到文件(&amp;I)…</translation>
    </message>
    <message>
        <source>{0}, mask</source>
        <translation>{0}，蒙版</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>正在写入“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” is of another shape than the picture, and was stretched.</source>
        <translation>“{0}”与图片形状不同，已被拉伸。</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>&lt;b&gt;From outside&lt;/b&gt; you need not believe this window: in a terminal &lt;code&gt;{0}&lt;/code&gt; lists the same, and prints nothing where there is none. Surest is a computer whose network is off: everything here works without.</source>
        <translation>&lt;b&gt;从外部看&lt;/b&gt;，您不必相信此窗口：在终端中，&lt;code&gt;{0}&lt;/code&gt; 会列出相同内容，没有时则不输出。最可靠的是断网的计算机：这里的一切都无需网络。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Its open sockets now&lt;/b&gt;, as the system lists them:</source>
        <translation>&lt;b&gt;当前打开的套接字&lt;/b&gt;（由系统列出）：</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not sealed.&lt;/b&gt; By itself the program opens no connection; only adding a model from a hub by its name does. Sealed, it refuses that too.</source>
        <translation>&lt;b&gt;未密封。&lt;/b&gt;程序不会自行打开任何连接；只有按名称从 Hub 添加模型时才会。密封后，它连这也会拒绝。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Sealed.&lt;/b&gt; The program refuses every connection: downloads of models, look-ups of names, and whatever a library might try. It stays so, in all its windows and on the command line, until the seal is broken here.</source>
        <translation>&lt;b&gt;已密封。&lt;/b&gt;程序拒绝一切连接：模型下载、名称查询以及任何库可能尝试的连接。在所有窗口和命令行中都保持如此，直到在此解除密封。</translation>
    </message>
    <message>
        <source>Break the Seal</source>
        <translation>解除密封</translation>
    </message>
    <message>
        <source>None: nothing goes out of this program, and nothing comes in.</source>
        <translation>无：没有任何内容从此程序出去，也没有任何内容进来。</translation>
    </message>
    <message>
        <source>Seal the Program</source>
        <translation>密封程序</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>以及另外 {0} 个</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Not sealed: only adding a model from a hub goes online</source>
        <translation>未密封：只有从 Hub 添加模型会联网</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已密封</translation>
    </message>
    <message>
        <source>Sealed: the program refuses every connection</source>
        <translation>已密封：程序拒绝一切连接</translation>
    </message>
    <message>
        <source>The program could not be sealed ({0}).</source>
        <translation>无法密封程序（{0}）。</translation>
    </message>
    <message>
        <source>The seal could not be broken ({0}).</source>
        <translation>无法解除密封（{0}）。</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>&amp;Emotion</source>
        <translation>情绪(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Favourites only</source>
        <translation>仅收藏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Made</source>
        <translation>制作时间(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>星级(&amp;S)</translation>
    </message>
    <message>
        <source>Any emotion</source>
        <translation>任意情绪</translation>
    </message>
    <message>
        <source>Any stars or none</source>
        <translation>任意星级或无</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>Some are left out by the filter</source>
        <translation>有些被筛选器略去</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Words of title, prompt, note, tags or emotion (Ctrl+F)</source>
        <translation>标题、提示词、备注、标签或情绪中的词 (Ctrl+F)</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} 星或以上</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <source>Each picture gets another seed</source>
        <translation>每张图片使用不同的种子</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>保留种子</translation>
    </message>
    <message>
        <source>Roll another seed</source>
        <translation>随机另选种子</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed and settings make the same picture again</source>
        <translation>相同的种子和设置会再次制作相同的图片</translation>
    </message>
    <message>
        <source>The seed is kept for the next picture</source>
        <translation>为下一张图片保留种子</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>&amp;Emotions</source>
        <translation>情绪(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图片数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>系列(&amp;S)</translation>
    </message>
    <message>
        <source>All eight emotions</source>
        <translation>全部八种情绪</translation>
    </message>
    <message>
        <source>Choose a path, or write emotions with commas between them</source>
        <translation>选择一条路径，或写下以逗号分隔的情绪</translation>
    </message>
    <message>
        <source>Edits of one picture that compare: same seed, same settings.</source>
        <translation>同一张图片的可比较编辑：相同种子，相同设置。</translation>
    </message>
    <message>
        <source>From one emotion to another</source>
        <translation>从一种情绪到另一种</translation>
    </message>
    <message>
        <source>Kind of series</source>
        <translation>系列的类型</translation>
    </message>
    <message>
        <source>Make Them</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>图片数量</translation>
    </message>
    <message>
        <source>Path of emotions</source>
        <translation>情绪路径</translation>
    </message>
    <message>
        <source>Pictures of one prompt that compare: same seed, same settings.</source>
        <translation>同一提示词的可比较图片：相同种子，相同设置。</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>{0}, ever stronger</source>
        <translation>{0}，逐渐增强</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>A copy of “{0}” is in the client&apos;s folder; save it under a name. The file outside stays as it is: whoever has this computer can read it.</source>
        <translation>“{0}”的副本已在来访者的文件夹中；请以一个名称保存。外面的文件保持原样：使用此计算机的人都能读取。</translation>
    </message>
    <message>
        <source>Saved “{0}”.</source>
        <translation>已保存“{0}”。</translation>
    </message>
    <message>
        <source>Some of this session ({0} steps) cannot be read now. It stays in {1} and is looked at again at the next start.</source>
        <translation>此会话的一部分（{0} 步）现在无法读取。它保留在 {1} 中，下次启动时会再次查看。</translation>
    </message>
    <message>
        <source>The earlier session stays safe and will be offered at the next start.</source>
        <translation>较早的会话仍然安全，下次启动时会提供。</translation>
    </message>
    <message>
        <source>The last session is back; others will be offered next time.</source>
        <translation>上次的会话已恢复；其他的下次提供。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{0} (read-only)</source>
        <translation>{0}（只读）</translation>
    </message>
</context>
<context>
    <name>SessionQuestions</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>An earlier session can be brought back</source>
        <translation>可以恢复先前的会话</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete Them</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Here it can be looked at, and saved under another name.</source>
        <translation>在这里可以查看，并以另一个名称保存。</translation>
    </message>
    <message>
        <source>If it is overwritten, what was saved there is gone. “Look at Both” opens it in another window, beside this one.</source>
        <translation>如果覆盖，那里保存的内容就会消失。“两个都看”会在此窗口旁的另一窗口中打开它。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Look at Both</source>
        <translation>两个都看</translation>
    </message>
    <message>
        <source>MUSE Desktop was not closed in the usual way.</source>
        <translation>MUSE Desktop 未以通常方式关闭。</translation>
    </message>
    <message>
        <source>MUSE sessions (*.muse)</source>
        <translation>MUSE 会话 (*.muse)</translation>
    </message>
    <message>
        <source>Name, sealed in the client&apos;s folder like everything else:</source>
        <translation>名称，与其他一切一样密封在来访者的文件夹中：</translation>
    </message>
    <message>
        <source>One picture was still to be made.</source>
        <translation>还有一张图片待制作。</translation>
    </message>
    <message>
        <source>One picture, last changed {0}, was kept.</source>
        <translation>保留了一张图片，最后更改于 {0}。</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Others cannot be read now; unless deleted here, they stay.</source>
        <translation>其他的现在无法读取；除非在此删除，否则会保留。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Pictures from an earlier session can be brought back</source>
        <translation>可以恢复较早会话的图片</translation>
    </message>
    <message>
        <source>Pictures that are not saved will be gone.</source>
        <translation>未保存的图片将会丢失。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace “{0}”?</source>
        <translation>替换“{0}”？</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>保存对“{0}”的更改？</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop what is under way?</source>
        <translation>停止正在进行的工作？</translation>
    </message>
    <message>
        <source>There is a session of this name in the client&apos;s folder already.</source>
        <translation>来访者的文件夹中已有同名会话。</translation>
    </message>
    <message>
        <source>{0} What is not finished would be lost.</source>
        <translation>{0} 未完成的内容会丢失。</translation>
    </message>
    <message>
        <source>{0} pictures were still to be made.</source>
        <translation>还有 {0} 张图片待制作。</translation>
    </message>
    <message>
        <source>{0} pictures, last changed {1}, were kept.</source>
        <translation>保留了 {0} 张图片，最后更改于 {1}。</translation>
    </message>
    <message>
        <source>“{0}” had been emptied; its file still holds what was deleted.</source>
        <translation>“{0}”已被清空；其文件中仍保留着已删除的内容。</translation>
    </message>
    <message>
        <source>“{0}” is open in another window</source>
        <translation>“{0}”已在另一窗口中打开</translation>
    </message>
    <message>
        <source>“{0}” was changed by another window or program</source>
        <translation>“{0}”已被另一窗口或程序更改</translation>
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
        <translation>添加情绪（在情绪轮上按 Ins）</translation>
    </message>
    <message>
        <source>I&amp;ntensity</source>
        <translation>强度(&amp;N)</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>以数字表示</translation>
    </message>
    <message>
        <source>Intensity, in percent</source>
        <translation>强度（百分比）</translation>
    </message>
    <message>
        <source>More about the wheel</source>
        <translation>关于情绪轮的更多信息</translation>
    </message>
    <message>
        <source>Sum: {0}</source>
        <translation>总和：{0}</translation>
    </message>
    <message>
        <source>The emotions in percent</source>
        <translation>情绪（百分比）</translation>
    </message>
    <message>
        <source>no emotion: the picture is left to the prompt</source>
        <translation>无情绪：图片由提示词决定</translation>
    </message>
    <message>
        <source>used in proportion: {0}</source>
        <translation>按比例使用：{0}</translation>
    </message>
    <message>
        <source>{0}, in percent</source>
        <translation>{0}（百分比）</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>默认(&amp;U)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>All As Usual</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Key of this action</source>
        <translation>此操作的按键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}” and of “{2}”: give one of them another.</source>
        <translation>{0} 同时是“{1}”和“{2}”的按键：请给其中之一换一个。</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Card (A6)</source>
        <translation>卡片 (A6)</translation>
    </message>
    <message>
        <source>Landscape 4:3</source>
        <translation>横向 4:3</translation>
    </message>
    <message>
        <source>Long side of generated pictures, in pixels</source>
        <translation>生成图片的长边（像素）</translation>
    </message>
    <message>
        <source>Portrait 3:4</source>
        <translation>纵向 3:4</translation>
    </message>
    <message>
        <source>Shap&amp;e</source>
        <translation>形状(&amp;E)</translation>
    </message>
    <message>
        <source>Shape of generated pictures</source>
        <translation>生成图片的形状</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>The long side in pixels. The same seed draws the same place at any of them.</source>
        <translation>长边（像素）。相同的种子在任何大小下都画出同一个地方。</translation>
    </message>
    <message>
        <source>Wide 16:9</source>
        <translation>宽幅 16:9</translation>
    </message>
    <message>
        <source>{0} × {1} pixels (generated pictures)</source>
        <translation>{0} × {1} 像素（生成的图片）</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Let go to open it</source>
        <translation>松开以打开</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Model: {0}</source>
        <translation>模型：{0}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {0} of {1} · {2}</source>
        <translation>第 {0} 步，共 {1} 步 · {2}</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>原来的样子</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>To the Calmest</source>
        <translation>到最平静</translation>
    </message>
</context>
<context>
    <name>TimingCurve</name>
    <message>
        <source>Guidance began at step {0}.</source>
        <translation>引导在第 {0} 步开始。</translation>
    </message>
    <message>
        <source>How similar the forming picture is to what is wanted, step by step.
Drag the line “start” to choose when the emotion sets in at the next run; double-click for automatic.</source>
        <translation>正在形成的图片与目标有多相似，逐步显示。
拖动“开始”线可选择下次情绪何时开始；双击为自动。</translation>
    </message>
    <message>
        <source>It ended at step {0}.</source>
        <translation>在第 {0} 步结束。</translation>
    </message>
    <message>
        <source>No curve yet.</source>
        <translation>还没有曲线。</translation>
    </message>
    <message>
        <source>Similarity {0} after {1} steps.</source>
        <translation>{1} 步后相似度 {0}。</translation>
    </message>
    <message>
        <source>The next run starts guidance at {0}.</source>
        <translation>下次引导在 {0} 开始。</translation>
    </message>
    <message>
        <source>The next run&apos;s start is automatic; arrow keys choose it.</source>
        <translation>下次的开始为自动；用方向键选择。</translation>
    </message>
    <message>
        <source>Timing curve</source>
        <translation>时间曲线</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>start: chosen</source>
        <translation>开始：已选</translation>
    </message>
    <message>
        <source>step 1</source>
        <translation>第 1 步</translation>
    </message>
</context>
<context>
    <name>WheelValue</name>
    <message>
        <source>Emotion wheel</source>
        <translation>情绪轮</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>_Dialog</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>_Share</name>
    <message>
        <source>{0}, in percent</source>
        <translation>{0}（百分比）</translation>
    </message>
</context>
</TS>
