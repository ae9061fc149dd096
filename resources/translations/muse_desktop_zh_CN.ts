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
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
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
        <source>&amp;Batches are made by</source>
        <translation>批次由谁制作(&amp;B)</translation>
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
        <source>&amp;Computers</source>
        <translation>计算机(&amp;C)</translation>
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
        <source>&amp;Movement</source>
        <translation>动态效果(&amp;M)</translation>
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
        <source>&amp;Own certificate</source>
        <translation>自己的证书(&amp;O)</translation>
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
        <source>&amp;Python there</source>
        <translation>那里的 Python(&amp;P)</translation>
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
        <source>(“baked VAE”)</source>
        <translation>（“baked VAE”）</translation>
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
        <source>, or install {0} (pip install “muse-desktop[{1}]”) to open it here</source>
        <translation>，或安装{0}（pip install “muse-desktop[{1}]”）以便在此打开</translation>
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
        <source>A JPEG has room for 64 KB of EXIF: the longest entries were left out. PNG and TIFF keep them.</source>
        <translation>JPEG 只能容纳 64 KB 的 EXIF：最长的条目已省略。PNG 和 TIFF 会保留它们。</translation>
    </message>
    <message>
        <source>A JPEG has room for 64 KB of XMP: it was left out. PNG and TIFF keep it.</source>
        <translation>JPEG 只能容纳 64 KB 的 XMP：已省略。PNG 和 TIFF 会保留它。</translation>
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
        <source>A cluster needs Dask, which an installer does not bring: install with “pip install &apos;muse-desktop[cluster]&apos;”, here and on each machine.</source>
        <translation>集群需要 Dask，安装程序不带它：请在这里和每台计算机上用“pip install &apos;muse-desktop[cluster]&apos;”安装。</translation>
    </message>
    <message>
        <source>A cluster of Dask, by its address</source>
        <translation>Dask 集群，按地址</translation>
    </message>
    <message>
        <source>A cluster of Dask, by its scheduler&apos;s file</source>
        <translation>Dask 集群，按调度器文件</translation>
    </message>
    <message>
        <source>A mask needs a picture to edit.</source>
        <translation>蒙版需要一张要编辑的图片。</translation>
    </message>
    <message>
        <source>A name has {0} bytes at most: choose a shorter one.</source>
        <translation>名称最多 {0} 字节：请选择较短的名称。</translation>
    </message>
    <message>
        <source>A paper has {0} characters at most.</source>
        <translation>一份文稿最多 {0} 个字符。</translation>
    </message>
    <message>
        <source>A part of a picture has at least {0} pixels a side.</source>
        <translation>裁剪部分的每边至少 {0} 像素。</translation>
    </message>
    <message>
        <source>A password has {0} characters at least.</source>
        <translation>密码至少有 {0} 个字符。</translation>
    </message>
    <message>
        <source>A path leads over two emotions or more: write it as contentment,awe,excitement.</source>
        <translation>路径须经过两种以上的情绪：请写成 contentment,awe,excitement。</translation>
    </message>
    <message>
        <source>A picture of this session cannot be read: {0}</source>
        <translation>无法读取此会话的一张图片：{0}</translation>
    </message>
    <message>
        <source>A picture of this session is damaged.</source>
        <translation>此会话的一张图片已损坏。</translation>
    </message>
    <message>
        <source>A picture of this session is of another format.</source>
        <translation>此会话的一张图片是另一种格式。</translation>
    </message>
    <message>
        <source>A picture of {0} by {1} pixels</source>
        <translation>一张 {0} × {1} 像素的图片</translation>
    </message>
    <message>
        <source>A reading predicts what most people would say of a picture; it is no assessment of anyone.</source>
        <translation>预测说的是多数人对一张图片的看法；不是对任何人的评估。</translation>
    </message>
    <message>
        <source>A series of {0}: give a number of pictures from 2 to {1}.</source>
        <translation>{0} 张的系列：请给出 2 到 {1} 的图片数。</translation>
    </message>
    <message>
        <source>A size is for generating: an edit keeps its picture&apos;s size.</source>
        <translation>大小只用于生成：编辑保持图片原来的大小。</translation>
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
        <source>Another batch is writing into {0}: wait for it, or give another folder for the results.</source>
        <translation>另一个批次正在写入 {0}：请等它完成，或为结果另选文件夹。</translation>
    </message>
    <message>
        <source>Another model is being downloaded: wait until it is there.</source>
        <translation>正在下载另一个模型：请等它完成。</translation>
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
        <source>Apply to a &amp;Folder…</source>
        <translation>应用到文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Apply to a Folder sends its pictures, masks and prompts there, encrypted, and the status line says so meanwhile. Everything else is made here.</source>
        <translation>“应用到文件夹”会把图片、蒙版和提示词加密发送到那里，状态栏会同时显示。其他一切都在本机制作。</translation>
    </message>
    <message>
        <source>Are not used</source>
        <translation>不使用</translation>
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
        <source>As usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>Asking {0} for {1}</source>
        <translation>正在向 {0} 查询 {1}</translation>
    </message>
    <message>
        <source>Auto chose strength {0}</source>
        <translation>自动选择了力度 {0}</translation>
    </message>
    <message>
        <source>Auto strength is for edits toward an emotion: choose one.</source>
        <translation>自动力度用于朝某种情绪的编辑：请选择一种情绪。</translation>
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
        <source>Best of {0}: give a number of tries from 1 to {1}.</source>
        <translation>{0} 张中最好的：请给出 1 到 {1} 的尝试次数。</translation>
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
        <source>Certificates &amp;trusted</source>
        <translation>信任的证书(&amp;T)</translation>
    </message>
    <message>
        <source>Certificates are for tls://…, and {0} is not encrypted.</source>
        <translation>证书用于 tls://…，而 {0} 未加密。</translation>
    </message>
    <message>
        <source>Certificates trusted</source>
        <translation>信任的证书</translation>
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
        <source>Changes a photograph&apos;s light and colour, not what is in it.</source>
        <translation>改变照片的光线和色彩，不改变其中的内容。</translation>
    </message>
    <message>
        <source>Changes photographs</source>
        <translation>改变照片</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Checkpoints of Stable Diffusion 1 and 2 and of SDXL can be added.</source>
        <translation>可以添加 Stable Diffusion 1、2 和 SDXL 的检查点。</translation>
    </message>
    <message>
        <source>Choose an emotion first: the series is of its intensities.</source>
        <translation>请先选择一种情绪：系列是它的各种强度。</translation>
    </message>
    <message>
        <source>Choose from {0}.</source>
        <translation>请从 {0} 中选择。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
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
        <source>Computers that I can log in to (ssh)</source>
        <translation>我能登录的计算机 (ssh)</translation>
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
        <source>Did you mean {0}?</source>
        <translation>您是指{0}吗？</translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>您是指“{0}”吗？</translation>
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
        <source>Downloading {0}</source>
        <translation>正在下载 {0}</translation>
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
        <source>Each job is an object, with values by names as “picture” and “emotion”.</source>
        <translation>每个任务是一个对象，其值以“picture”“emotion”等名称列出。</translation>
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
        <source>Flux, or one of its kind</source>
        <translation>Flux 或同类模型</translation>
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
        <source>From the next start on. Numbers, dates and paper are the system&apos;s.</source>
        <translation>下次启动时生效。数字、日期和纸张按系统设置。</translation>
    </message>
    <message>
        <source>Full, 32 bits</source>
        <translation>完整，32 位</translation>
    </message>
    <message>
        <source>GPS data</source>
        <translation>GPS 数据</translation>
    </message>
    <message>
        <source>Generate Picture</source>
        <translation>生成图片</translation>
    </message>
    <message>
        <source>Get it copied, once</source>
        <translation>复制一次</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Give a pattern of names, such as {0}.</source>
        <translation>请给出名称模式，例如 {0}。</translation>
    </message>
    <message>
        <source>Give from 1 to {0} computers, with commas between them.</source>
        <translation>请给出 1 到 {0} 台计算机，用逗号分隔。</translation>
    </message>
    <message>
        <source>Give the client a pseudonym.</source>
        <translation>请给来访者一个化名。</translation>
    </message>
    <message>
        <source>Give the paper a name.</source>
        <translation>请给文稿一个名称。</translation>
    </message>
    <message>
        <source>Give the session a name.</source>
        <translation>请给会话一个名称。</translation>
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
        <source>Guide and judge are the same model: the judge&apos;s reading is no second opinion.</source>
        <translation>引导者和评判者是同一个模型：评判者的预测不是第二意见。</translation>
    </message>
    <message>
        <source>Half precision gave values that are not finite; the rest was computed in fp32.</source>
        <translation>半精度给出了非有限的值；其余部分以 fp32 计算。</translation>
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
        <source>IPTC was left out: only the picture&apos;s EXIF and XMP go along.</source>
        <translation>已省略 IPTC：只随附图片的 EXIF 和 XMP。</translation>
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
        <source>It cannot be kept there ({0}).</source>
        <translation>无法在那里保存（{0}）。</translation>
    </message>
    <message>
        <source>It comes apart from the program: download {0}.zip where you got the program and add it (the window&apos;s Models, or “muse-desktop models add”).</source>
        <translation>它不随程序提供：请从获取程序的地方下载 {0}.zip 并添加（窗口的“模型”，或 “muse-desktop models add”）。</translation>
    </message>
    <message>
        <source>It comes with the program and stays</source>
        <translation>它随程序提供，会保留</translation>
    </message>
    <message>
        <source>It could not be sent ({0}: {1}).</source>
        <translation>无法发送（{0}：{1}）。</translation>
    </message>
    <message>
        <source>It could not be sent to {0} ({1}).</source>
        <translation>无法发送到 {0}（{1}）。</translation>
    </message>
    <message>
        <source>It has no label for {0}; its labels are {1}. Say which is which with --label LABEL=EMOTION, or use another classifier.</source>
        <translation>它没有{0}的标签；其标签为 {1}。请用 --label LABEL=EMOTION 指明对应关系，或使用另一个分类器。</translation>
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
        <source>It lies outside the client&apos;s folder: whoever has this computer sees it.</source>
        <translation>它在来访者的文件夹之外：使用此计算机的人都能看到。</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>其密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>其密钥</translation>
    </message>
    <message>
        <source>Its owner gives it only to those who agreed to the terms on {0}.</source>
        <translation>其所有者只提供给同意了 {0} 上条款的人。</translation>
    </message>
    <message>
        <source>Its worker ended {0} times while making it, lastly by {1}.</source>
        <translation>制作它的进程结束了 {0} 次，最后一次是 {1}。</translation>
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
        <source>Labels are a classifier&apos;s: this model has none.</source>
        <translation>标签属于分类器：此模型没有分类器。</translation>
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
        <source>Loading {0}</source>
        <translation>正在加载 {0}</translation>
    </message>
    <message>
        <source>Loading {0}: {1}</source>
        <translation>正在加载 {0}：{1}</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>正在加载 {0}…</translation>
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
        <source>Lumina, Z-Image, or one of their kind</source>
        <translation>Lumina、Z-Image 或同类模型</translation>
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
        <source>Memory may run out.</source>
        <translation>内存可能耗尽。</translation>
    </message>
    <message>
        <source>Memory may run out: this picture takes about {0} GB, and {1} GB are free on {2}.</source>
        <translation>内存可能不足：此图片约需 {0} GB，而 {2} 上有 {1} GB 可用。</translation>
    </message>
    <message>
        <source>Memory ran out: trying again, with {0}</source>
        <translation>内存不足：正在重试，方式为：{0}</translation>
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
        <source>No cluster can be used. {0}</source>
        <translation>无法使用集群。{0}</translation>
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
        <source>No model can be called “{0}”: give a name of at most {1} characters with --name, without a point at its end, and none that Windows keeps for its devices.</source>
        <translation>模型不能叫“{0}”：请用 --name 给一个最多 {1} 个字符的名称，末尾没有点，且不是 Windows 为设备保留的。</translation>
    </message>
    <message>
        <source>No model can be put into {0}</source>
        <translation>无法将模型放入 {0}</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used: start some (“dask worker”), or see above what they lack.</source>
        <translation>集群中没有可用的 worker：请启动一些（“dask worker”），或查看上面它们缺少什么。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None of the computers can be used: see above why.</source>
        <translation>没有一台计算机可用：原因见上。</translation>
    </message>
    <message>
        <source>Not everything of the earlier session could be deleted: remove the folder {0} yourself.</source>
        <translation>先前会话未能全部删除：请自行移除文件夹 {0}。</translation>
    </message>
    <message>
        <source>Not everything of “{0}” could be deleted: remove the folder {1} yourself.</source>
        <translation>“{0}”未能全部删除：请自行移除文件夹 {1}。</translation>
    </message>
    <message>
        <source>Nothing can be written in {0} ({1}).</source>
        <translation>无法写入 {0}（{1}）。</translation>
    </message>
    <message>
        <source>Nothing can be written in {0}: give another folder for the results.</source>
        <translation>无法在 {0} 中写入：请为结果另选文件夹。</translation>
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
        <source>One fault in the jobs; nothing was made.</source>
        <translation>任务中有一处错误；没有制作任何图片。</translation>
    </message>
    <message>
        <source>One worker</source>
        <translation>1 个进程</translation>
    </message>
    <message>
        <source>Only what this model drew itself has the numbers that it draws from.</source>
        <translation>只有此模型自己画的图才有它作画所用的数值。</translation>
    </message>
    <message>
        <source>Only when it is finished</source>
        <translation>仅在完成时</translation>
    </message>
    <message>
        <source>Only whole drawings, as Storybook&apos;s, can be written as {0}: use one of {1}.</source>
        <translation>只有完整的绘画（如 Storybook 的）才能写成 {0}：请使用 {1} 之一。</translation>
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
        <source>Other Computers</source>
        <translation>其他计算机</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>自己的证书</translation>
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
        <source>Picture-book illustrations of any size, drawn by a painter that it steers.</source>
        <translation>任意尺寸的绘本插图，由它引导的绘图程序画成。</translation>
    </message>
    <message>
        <source>Picture-book illustrations, trained on pictures that this program painted itself.</source>
        <translation>绘本插图，用本程序自己绘制的图片训练而成。</translation>
    </message>
    <message>
        <source>Pictures cannot be written as {0}: use one of {1}.</source>
        <translation>图片无法写成 {0}：请使用 {1} 之一。</translation>
    </message>
    <message>
        <source>Pictures, masks and prompts go to {0} unencrypted: whoever is on the way can read and change them, and whoever reaches the scheduler can run programs on every worker.</source>
        <translation>图片、蒙版和提示词未加密地发往 {0}：途中的任何人都能读取和改动，能连上调度器的人可以在每个 worker 上运行程序。</translation>
    </message>
    <message>
        <source>PixArt, LTX, or one of their kind</source>
        <translation>PixArt、LTX 或同类模型</translation>
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
        <source>Qwen-Image, or one of its kind</source>
        <translation>Qwen-Image 或同类模型</translation>
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
        <source>Readings are predictions by classifiers, not an assessment of anyone.</source>
        <translation>这些是分类器的预测，不是对任何人的评估。</translation>
    </message>
    <message>
        <source>Reads emotions</source>
        <translation>读取情绪</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Reduced: bars of work stand still where the end is not known, menus open at once, the writing cursor does not blink, and a picture in the making changes every three seconds at most.</source>
        <translation>减少：不知道何时结束时进度条静止不动，菜单立即打开，文字光标不闪烁，正在生成的图片最多每三秒变化一次。</translation>
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
        <source>SDXL&apos;s refiner</source>
        <translation>SDXL 的 refiner</translation>
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
        <source>Say what shall change: give an emotion, a prompt or both.</source>
        <translation>请说明要改变什么：给出情绪、提示词或两者。</translation>
    </message>
    <message>
        <source>Say what the pictures show.</source>
        <translation>请说明图片画的是什么。</translation>
    </message>
    <message>
        <source>Say what to add: a folder, a .safetensors file, a zip or owner/name.</source>
        <translation>请说明要添加什么：文件夹、.safetensors 文件、zip 或 owner/name。</translation>
    </message>
    <message>
        <source>Scheduler&apos;s &amp;file</source>
        <translation>调度器文件(&amp;F)</translation>
    </message>
    <message>
        <source>Scheduler&apos;s file</source>
        <translation>调度器文件</translation>
    </message>
    <message>
        <source>Sending {0} to {1}…</source>
        <translation>正在把 {0} 发送到 {1}…</translation>
    </message>
    <message>
        <source>Sessions, pictures, words and what is kept while you work go into a folder of this client&apos;s, encrypted. Only the password opens it.</source>
        <translation>会话、图片、文字以及工作时保留的内容都会加密存入此来访者的文件夹。只有密码能打开。</translation>
    </message>
    <message>
        <source>Several tries are ranked by their emotion: choose one first.</source>
        <translation>多次尝试按情绪排序：请先选择一种情绪。</translation>
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
        <source>Something went wrong ({0}).</source>
        <translation>出错了（{0}）。</translation>
    </message>
    <message>
        <source>Something went wrong ({0}: {1}).</source>
        <translation>出错了（{0}：{1}）。</translation>
    </message>
    <message>
        <source>Something went wrong while the picture was being made. Your session is unharmed; please try again. The details can be copied for a report.</source>
        <translation>制作图片时出了问题。您的会话完好无损；请再试一次。可以复制详细信息用于报告。</translation>
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
        <source>Stable Cascade</source>
        <translation>Stable Cascade</translation>
    </message>
    <message>
        <source>Stable Diffusion 3</source>
        <translation>Stable Diffusion 3</translation>
    </message>
    <message>
        <source>Stable Diffusion 3, or one of its kind</source>
        <translation>Stable Diffusion 3 或同类模型</translation>
    </message>
    <message>
        <source>Stable Video Diffusion</source>
        <translation>Stable Video Diffusion</translation>
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
        <source>Stopping…</source>
        <translation>正在停止…</translation>
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
        <source>That cannot be done on this disk ({0}).</source>
        <translation>在此磁盘上无法完成（{0}）。</translation>
    </message>
    <message>
        <source>That did not work ({0}).</source>
        <translation>操作未成功（{0}）。</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>The CLIP in {0} gives no finite answer for a picture and a text.</source>
        <translation>{0} 中的 CLIP 对图片和文字给不出有限的结果。</translation>
    </message>
    <message>
        <source>The best of {0} tries is shown; the others stay in the history.</source>
        <translation>显示 {0} 次尝试中最好的一次；其余保留在历史中。</translation>
    </message>
    <message>
        <source>The classifier in {0} gives no finite answer for each label.</source>
        <translation>{0} 中的分类器不能对每个标签给出有限的结果。</translation>
    </message>
    <message>
        <source>The client could not be made in {0} ({1}).</source>
        <translation>无法在 {0} 中创建来访者（{1}）。</translation>
    </message>
    <message>
        <source>The client in {0} cannot be opened: {1} is missing or damaged ({2}). Put a copy of it back, if you have one.</source>
        <translation>无法打开 {0} 中的来访者：{1} 缺失或损坏（{2}）。如有副本，请放回原处。</translation>
    </message>
    <message>
        <source>The client in {0} is of a newer version of MUSE Desktop, which can open it. It was left as it is.</source>
        <translation>{0} 中的来访者来自较新版本的 MUSE Desktop，可用该版本打开。已保持原样。</translation>
    </message>
    <message>
        <source>The client is locked</source>
        <translation>来访者已锁定</translation>
    </message>
    <message>
        <source>The client is locked: nothing of it is in this window or readable on the disk.</source>
        <translation>来访者已锁定：其内容不在此窗口中，在磁盘上也无法读取。</translation>
    </message>
    <message>
        <source>The cluster is left. {0}</source>
        <translation>已离开集群。{0}</translation>
    </message>
    <message>
        <source>The cluster {0} cannot be reached ({1}: {2}).</source>
        <translation>无法连接到集群 {0}（{1}：{2}）。</translation>
    </message>
    <message>
        <source>The column “{0}” is there twice.</source>
        <translation>列“{0}”出现了两次。</translation>
    </message>
    <message>
        <source>The denoiser in {0} takes {1} channels and the autoencoder gives {2}: models for inpainting or for editing by instruction cannot be used.</source>
        <translation>{0} 中的去噪器需要 {1} 个通道，而自编码器给出 {2} 个：不能使用局部重绘或按指令编辑的模型。</translation>
    </message>
    <message>
        <source>The denoiser in {0} wants more than text (pictures or classes): only models that follow a text can be used.</source>
        <translation>{0} 中的去噪器除文字外还需要其他输入（图片或类别）：只能使用跟随文字的模型。</translation>
    </message>
    <message>
        <source>The download cannot be kept ({0}).</source>
        <translation>无法保存下载内容（{0}）。</translation>
    </message>
    <message>
        <source>The emotion came out weaker than asked for</source>
        <translation>情绪弱于所要求的程度</translation>
    </message>
    <message>
        <source>The emotion could not be steered: no gradient was finite. Choose another device to compute on.</source>
        <translation>无法引导情绪：没有有限的梯度。请选择另一个计算设备。</translation>
    </message>
    <message>
        <source>The first line names the columns: a “picture” or a “prompt” is needed.</source>
        <translation>第一行是列名：需要“picture”或“prompt”。</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>无法读取文件夹（{0}）。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read now ({1}), so unsaved work of earlier sessions cannot be offered. It was left as it is.</source>
        <translation>现在无法读取文件夹 {0}（{1}），因此无法提供先前会话的未保存工作。已保持原样。</translation>
    </message>
    <message>
        <source>The folder {0} is missing: get the model again.</source>
        <translation>缺少文件夹 {0}：请重新获取模型。</translation>
    </message>
    <message>
        <source>The guidance is {0}: give a number from 1 to 30.</source>
        <translation>引导为 {0}：请给出 1 到 30 的数。</translation>
    </message>
    <message>
        <source>The hub does not give you {0}: agree to its terms on {1}.</source>
        <translation>Hub 不向您提供 {0}：请在 {1} 同意其条款。</translation>
    </message>
    <message>
        <source>The hub has had too many requests from here: try again in some minutes.</source>
        <translation>Hub 收到来自此处的请求过多：请几分钟后再试。</translation>
    </message>
    <message>
        <source>The hub wants to know who asks for {0}: log in (hf auth login, or HF_TOKEN).</source>
        <translation>Hub 需要知道谁在请求 {0}：请登录（hf auth login 或 HF_TOKEN）。</translation>
    </message>
    <message>
        <source>The index of the weights (*.safetensors.index.json) in {0} is missing: get the model again.</source>
        <translation>{0} 中缺少权重索引(*.safetensors.index.json)：请重新获取模型。</translation>
    </message>
    <message>
        <source>The journal cannot be written ({0}).</source>
        <translation>无法写入日志（{0}）。</translation>
    </message>
    <message>
        <source>The libraries that it uses have licences of their own, which lie in the Python environment that it runs in; an installed program has them all on one page.</source>
        <translation>程序使用的库各有许可证，位于运行它的 Python 环境中；已安装的程序把它们都列在一页上。</translation>
    </message>
    <message>
        <source>The maker&apos;s notes were left out: they hold for their old place alone.</source>
        <translation>已省略制造商注释：它们只在原位置有效。</translation>
    </message>
    <message>
        <source>The manifest cannot be written ({0}).</source>
        <translation>无法写入结果清单（{0}）。</translation>
    </message>
    <message>
        <source>The mask is {0}×{1} but the picture is {2}×{3}: they must have the same size.</source>
        <translation>蒙版为 {0}×{1}，而图片为 {2}×{3}：两者大小必须相同。</translation>
    </message>
    <message>
        <source>The mask {0} is all black: paint white where it may change.</source>
        <translation>蒙版 {0} 全黑：请把可以改变的地方涂白。</translation>
    </message>
    <message>
        <source>The mask {0} is {1}×{2} but the picture is {3}×{4}: they must have the same size.</source>
        <translation>蒙版 {0} 为 {1}×{2}，而图片为 {3}×{4}：两者大小必须相同。</translation>
    </message>
    <message>
        <source>The mask {0} is {1}×{2} but the picture {3} is {4}×{5}: they must have the same size.</source>
        <translation>蒙版 {0} 为 {1}×{2}，而图片 {3} 为 {4}×{5}：两者大小必须相同。</translation>
    </message>
    <message>
        <source>The method&apos;s budget of updates is {0}: give a number from 0 up.</source>
        <translation>方法的更新预算为 {0}：请给出不小于 0 的数。</translation>
    </message>
    <message>
        <source>The method&apos;s {0}</source>
        <translation>方法的{0}</translation>
    </message>
    <message>
        <source>The method&apos;s {0} is {1}: give 0 to 1.</source>
        <translation>方法的 {0} 为 {1}：请给出 0 到 1。</translation>
    </message>
    <message>
        <source>The method&apos;s {0} is {1}: give a number from 0 up.</source>
        <translation>方法的 {0} 为 {1}：请给出不小于 0 的数。</translation>
    </message>
    <message>
        <source>The method&apos;s {0} is {1}: give a number from 1 to 64.</source>
        <translation>方法的 {0} 为 {1}：请给出 1 到 64 的数。</translation>
    </message>
    <message>
        <source>The model cannot be added ({0}).</source>
        <translation>无法添加模型（{0}）。</translation>
    </message>
    <message>
        <source>The model cannot be put into its place</source>
        <translation>无法将模型放到其位置</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded{1}: “muse-desktop models check {2}” tells which part of it is wrong.</source>
        <translation>无法加载 {0} 中的模型{1}：“muse-desktop models check {2}”可查出哪部分有误。</translation>
    </message>
    <message>
        <source>The model pack in {0} was made for a newer version of MUSE Desktop: update the program, or get an older version of the model.</source>
        <translation>{0} 中的模型包适用于较新版本的 MUSE Desktop：请更新程序，或获取较旧版本的模型。</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be deleted</source>
        <translation>无法删除模型“{0}”</translation>
    </message>
    <message>
        <source>The network computes in fp32 since half precision gave values that are not finite in an earlier picture.</source>
        <translation>网络以 fp32 计算，因为半精度在先前的图片中给出了非有限的值。</translation>
    </message>
    <message>
        <source>The part reaches beyond the picture.</source>
        <translation>裁剪部分超出了图片。</translation>
    </message>
    <message>
        <source>The parts in {0} do not fit: {1} differ.</source>
        <translation>{0} 中的各部分不匹配：{1} 不同。</translation>
    </message>
    <message>
        <source>The password is kept nowhere and nobody can reset it. Should it be lost, everything of this client is lost. Several words that do not belong together are easy to keep and hard to guess.</source>
        <translation>密码不保存在任何地方，也没有人能重置。一旦丢失，此来访者的一切都会丢失。几个互不相关的词容易记住，也难以猜到。</translation>
    </message>
    <message>
        <source>The password is still the old one ({0}).</source>
        <translation>密码仍是旧的（{0}）。</translation>
    </message>
    <message>
        <source>The path stays at {0}: name another emotion after it.</source>
        <translation>路径停在{0}：请在其后写另一种情绪。</translation>
    </message>
    <message>
        <source>The picture came with more than 8 bits a channel; the result has 8.</source>
        <translation>原图每通道超过 8 位；结果为 8 位。</translation>
    </message>
    <message>
        <source>The picture cannot be written as {0} ({1}).</source>
        <translation>无法将图片写成 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The picture needs a file name: lake.png, for example.</source>
        <translation>图片需要文件名：例如 lake.png。</translation>
    </message>
    <message>
        <source>The picture reads: {0}</source>
        <translation>对图片的预测：{0}</translation>
    </message>
    <message>
        <source>The picture that this was made from is no longer in the session.</source>
        <translation>制作此图所用的图片已不在会话中。</translation>
    </message>
    <message>
        <source>The picture was read as {0} before this edit already, so there is little to add.</source>
        <translation>此图片在这次编辑之前已预测为{0}，因此没有多少可以增加。</translation>
    </message>
    <message>
        <source>The picture&apos;s data do not fit its size.</source>
        <translation>图片数据与其大小不符。</translation>
    </message>
    <message>
        <source>The pictures are made by {0} (by ssh), encrypted.</source>
        <translation>图片由 {0} 制作（经 ssh），已加密。</translation>
    </message>
    <message>
        <source>The pictures are made by {0}, encrypted.</source>
        <translation>图片由 {0} 制作，已加密。</translation>
    </message>
    <message>
        <source>The pictures are made by {0}.</source>
        <translation>图片由 {0} 制作。</translation>
    </message>
    <message>
        <source>The program is sealed and opens no connection: break the seal in the window&apos;s status line first.</source>
        <translation>程序已密封，不会打开任何连接：请先在窗口状态栏解除密封。</translation>
    </message>
    <message>
        <source>The program&apos;s own files</source>
        <translation>程序自身的文件</translation>
    </message>
    <message>
        <source>The program&apos;s own files (resources) are missing: install MUSE Desktop again.</source>
        <translation>缺少程序自身的文件（resources）：请重新安装 MUSE Desktop。</translation>
    </message>
    <message>
        <source>The prompt has {0} characters: say it in at most {1}.</source>
        <translation>提示词有 {0} 个字符：请不要超过 {1} 个。</translation>
    </message>
    <message>
        <source>The prompt is empty: say what the picture should show.</source>
        <translation>提示词为空：请说明图片要显示什么。</translation>
    </message>
    <message>
        <source>The prompt is long: it was read in {0} parts, of which the first counts most.</source>
        <translation>提示词较长：分成 {0} 部分读取，其中第一部分最重要。</translation>
    </message>
    <message>
        <source>The proxy refuses ({0}): look at HTTPS_PROXY.</source>
        <translation>代理拒绝（{0}）：请检查 HTTPS_PROXY。</translation>
    </message>
    <message>
        <source>The pseudonym can be read without the password: choose one that tells nobody who it is.</source>
        <translation>没有密码也能看到化名：请选择一个不会透露其身份的化名。</translation>
    </message>
    <message>
        <source>The request is to edit, and its “picture” is missing.</source>
        <translation>该请求是编辑，但缺少“picture”。</translation>
    </message>
    <message>
        <source>The request is to generate, and takes no “picture”.</source>
        <translation>该请求是生成，不使用“picture”。</translation>
    </message>
    <message>
        <source>The request names a file by its digest alone: add “{0}” with the file beside it.</source>
        <translation>该请求只用摘要指明文件：请加上“{0}”并写出旁边的文件。</translation>
    </message>
    <message>
        <source>The request&apos;s {0} picture is missing.</source>
        <translation>请求中的 {0} 图片缺失。</translation>
    </message>
    <message>
        <source>The result has no name.</source>
        <translation>结果没有名称。</translation>
    </message>
    <message>
        <source>The scheduler does not answer any more: when it is there again, begin again; it goes on from here.</source>
        <translation>调度器不再响应：等它恢复后再次开始，会从这里继续。</translation>
    </message>
    <message>
        <source>The seal</source>
        <translation>密封</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to 2^63 - 1.</source>
        <translation>种子必须是 0 到 2^63 - 1 的整数。</translation>
    </message>
    <message>
        <source>The series of {0} pictures is in the history.</source>
        <translation>{0} 张图片的系列已在历史中。</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {0} ({1}).</source>
        <translation>无法将设置保存在 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The settings of the denoiser or the autoencoder in {0} are wrong: its sides cannot be told. Get the model again.</source>
        <translation>{0} 中去噪器或自编码器的设置有误：无法确定其边长。请重新获取模型。</translation>
    </message>
    <message>
        <source>The size {0} does not suit {1}: use multiples of {2} from {3} to {4}.</source>
        <translation>大小 {0} 不适合 {1}：请使用 {3} 到 {4} 之间 {2} 的倍数。</translation>
    </message>
    <message>
        <source>The size {0} does not suit {1}: use multiples of {2} up to {3}; it is best at {4}x{5}.</source>
        <translation>大小 {0} 不适合 {1}：请使用不超过 {3} 的 {2} 的倍数；最佳为 {4}x{5}。</translation>
    </message>
    <message>
        <source>The strength “{0}” is neither a number nor auto.</source>
        <translation>强度“{0}”既不是数字也不是 auto。</translation>
    </message>
    <message>
        <source>The table cannot be read from here on ({0}).</source>
        <translation>表从这里起无法读取（{0}）。</translation>
    </message>
    <message>
        <source>The table holds what the grade does everywhere; its local part is not in it.</source>
        <translation>表中是调色在各处的作用；局部部分不在其中。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入还不一致。</translation>
    </message>
    <message>
        <source>The unsaved work kept in {0} was removed by somebody or another program. It was written anew and is protected again; nothing is lost.</source>
        <translation>保存在 {0} 的未保存工作被某人或其他程序移除。已重新写入并再次受到保护；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The weights in {0} do not fit their config.json, which describes a model of {1} million numbers: they have {2} million.</source>
        <translation>{0} 中的权重与其 config.json 不符：后者描述的模型有 {1} 百万个数，而权重有 {2} 百万个。</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json ({1}).</source>
        <translation>{0}的权重与其 config.json 不符（{1}）。</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json, which knows no “{1}”.</source>
        <translation>{0}的权重与其 config.json 不符：其中没有“{1}”。</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json: they are of another model (the first is “{1}”). Get the model again.</source>
        <translation>{0}的权重与其 config.json 不符：它们属于另一个模型（第一个是“{1}”）。请重新获取模型。</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json{1}: get the model again.</source>
        <translation>{0}的权重与其 config.json 不符{1}：请重新获取模型。</translation>
    </message>
    <message>
        <source>The worker was started anew.</source>
        <translation>worker 已重新启动。</translation>
    </message>
    <message>
        <source>The workers end before they begin ({0}): take fewer workers, a smaller model, or close other programs.</source>
        <translation>进程在开始前就结束了（{0}）：请减少进程数、使用更小的模型，或关闭其他程序。</translation>
    </message>
    <message>
        <source>The {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>The {0} has ended ({1}) while it made {2}, which is tried again at the end.</source>
        <translation>{0} 在制作 {2} 时结束（{1}），最后会再试。</translation>
    </message>
    <message>
        <source>The {0} has ended ({1}).</source>
        <translation>{0} 已结束（{1}）。</translation>
    </message>
    <message>
        <source>The {0} is lent by {1}, and {2} is damaged: install {3} again, or choose another lender with “muse-desktop models set {4} --{5} NAME”.</source>
        <translation>{0}由 {1} 借出，而 {2} 已损坏：请重新安装 {3}，或用“muse-desktop models set {4} --{5} NAME”选择另一个借出者。</translation>
    </message>
    <message>
        <source>The {0} is lent by {1}: {2}</source>
        <translation>{0}由 {1} 借出：{2}</translation>
    </message>
    <message>
        <source>The {0} is {1}&apos;s CLIP: emotions are read by CLIP, not by an emotion classifier.</source>
        <translation>{0}是 {1} 的 CLIP：情绪由 CLIP 读取，而不是情绪分类器。</translation>
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
        <source>There are eight emotions, not {0}: leave the count out.</source>
        <translation>有八种情绪，不是 {0} 种：请不要给出数量。</translation>
    </message>
    <message>
        <source>There are no weights (*.safetensors) in {0}: get the model again.</source>
        <translation>{0} 中没有权重(*.safetensors)：请重新获取模型。</translation>
    </message>
    <message>
        <source>There are no weights ({0}) in {1}.</source>
        <translation>{1} 中没有权重（{0}）。</translation>
    </message>
    <message>
        <source>There is a client “{0}” already: choose another pseudonym.</source>
        <translation>已有来访者“{0}”：请选择另一个化名。</translation>
    </message>
    <message>
        <source>There is a model “{0}” already: give another name with --name, or remove that one first.</source>
        <translation>已有模型“{0}”：请用 --name 给另一个名称，或先移除那个模型。</translation>
    </message>
    <message>
        <source>There is a null character in it.</source>
        <translation>其中有空字符。</translation>
    </message>
    <message>
        <source>There is no column “{0}”: did you mean “{1}”?</source>
        <translation>没有“{0}”这一列：您是指“{1}”吗？</translation>
    </message>
    <message>
        <source>There is no column “{0}”: those that there are are {1}.</source>
        <translation>没有“{0}”这一列：可用的列有 {1}。</translation>
    </message>
    <message>
        <source>There is no file or folder {0}: name a table of jobs (.csv), JSON lines (.jsonl) or a folder of pictures.</source>
        <translation>没有文件或文件夹 {0}：请指明任务表（.csv）、JSON 行（.jsonl）或图片文件夹。</translation>
    </message>
    <message>
        <source>There is no file or folder “{0}”, and no model on a hub is called so (owner/name).</source>
        <translation>没有文件或文件夹“{0}”，Hub 上的模型也不会这样命名（owner/name）。</translation>
    </message>
    <message>
        <source>There is no file {0} in {1}.</source>
        <translation>{1} 中没有文件 {0}。</translation>
    </message>
    <message>
        <source>There is no file {0}: {1} names one in PEM.</source>
        <translation>没有文件 {0}：{1} 需指明一个 PEM 文件。</translation>
    </message>
    <message>
        <source>There is no file “{0}” in {1}.</source>
        <translation>{1} 中没有文件“{0}”。</translation>
    </message>
    <message>
        <source>There is no folder {0}: make it first, or name another.</source>
        <translation>没有文件夹 {0}：请先创建，或指定另一个。</translation>
    </message>
    <message>
        <source>There is no folder {0}: save the session somewhere else.</source>
        <translation>没有文件夹 {0}：请将会话保存到别处。</translation>
    </message>
    <message>
        <source>There is no label “{0}”: its labels are {1}.</source>
        <translation>没有标签“{0}”：其标签为 {1}。</translation>
    </message>
    <message>
        <source>There is no model pack in {0}: {1} is missing.</source>
        <translation>{0} 中没有模型包：缺少 {1}。</translation>
    </message>
    <message>
        <source>There is no model {0} on {1}, or it is private: look at the name, and log in (hf auth login, or HF_TOKEN) where it is private.</source>
        <translation>{1} 上没有模型 {0}，或它是私有的：请检查名称；若为私有，请登录（hf auth login 或 HF_TOKEN）。</translation>
    </message>
    <message>
        <source>There is no model “{0}”, and no other one in {1}.</source>
        <translation>没有模型“{0}”，{1} 中也没有其他模型。</translation>
    </message>
    <message>
        <source>There is no model “{0}”.</source>
        <translation>没有模型“{0}”。</translation>
    </message>
    <message>
        <source>There is no model “{0}”.{1} Models on this computer: {2}.</source>
        <translation>没有模型“{0}”。{1} 此计算机上的模型：{2}。</translation>
    </message>
    <message>
        <source>There is no picture in {0}.</source>
        <translation>{0} 中没有图片。</translation>
    </message>
    <message>
        <source>There is no picture to edit: open one first.</source>
        <translation>没有可编辑的图片：请先打开一张。</translation>
    </message>
    <message>
        <source>There is no ssh on this machine: install OpenSSH&apos;s client.</source>
        <translation>本机没有 ssh：请安装 OpenSSH 客户端。</translation>
    </message>
    <message>
        <source>There is no {0} here: use {1}.</source>
        <translation>这里没有 {0}：请用 {1}。</translation>
    </message>
    <message>
        <source>There is not enough memory for the model.</source>
        <translation>内存不足以加载模型。</translation>
    </message>
    <message>
        <source>There is not enough memory for the password&apos;s key, which takes {0} MiB: close other programs and try again.</source>
        <translation>内存不足以计算密码的密钥，它需要 {0} MiB：请关闭其他程序后再试。</translation>
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
        <source>There is not enough memory to open “{0}”, which takes {1} GB.</source>
        <translation>内存不足以打开“{0}”，它需要 {1} GB。</translation>
    </message>
    <message>
        <source>There is not enough memory to open “{0}”.</source>
        <translation>内存不足以打开“{0}”。</translation>
    </message>
    <message>
        <source>There is not enough room to {0}: it takes {1} GB and {2} has {3} GB left.</source>
        <translation>空间不足，无法{0}：需要 {1} GB，而 {2} 还剩 {3} GB。</translation>
    </message>
    <message>
        <source>There was not enough memory for it.</source>
        <translation>内存不够制作它。</translation>
    </message>
    <message>
        <source>There was not enough memory for this picture. Close other programs, or take a smaller picture or a lighter model, and try again.</source>
        <translation>内存不足以处理此图片。请关闭其他程序，或使用较小的图片或较轻的模型，然后再试。</translation>
    </message>
    <message>
        <source>This cannot be read ({0}).</source>
        <translation>无法读取（{0}）。</translation>
    </message>
    <message>
        <source>This computer alone</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>This computer has no device “{0}”. Choose one of: auto, {1}.</source>
        <translation>此计算机没有设备“{0}”。请选择：auto、{1}。</translation>
    </message>
    <message>
        <source>This download was cut. What has come is kept, and it can go on.</source>
        <translation>此下载已中断。已下载的部分会保留，可以继续。</translation>
    </message>
    <message>
        <source>This is no JSON ({0}).</source>
        <translation>这不是 JSON（{0}）。</translation>
    </message>
    <message>
        <source>This is not a request: {0}.</source>
        <translation>这不是请求：{0}。</translation>
    </message>
    <message>
        <source>This is not a series.</source>
        <translation>这不是系列。</translation>
    </message>
    <message>
        <source>This is not text in UTF-8: save the file so.</source>
        <translation>这不是 UTF-8 文本：请以 UTF-8 保存文件。</translation>
    </message>
    <message>
        <source>This machine has not the model “{0}” that the client has.</source>
        <translation>这台计算机没有请求方所用的模型“{0}”。</translation>
    </message>
    <message>
        <source>This model changes photographs and draws none: open a picture, and edit it.</source>
        <translation>此模型修改照片，不会画图：请打开一张图片并编辑它。</translation>
    </message>
    <message>
        <source>This model edits pictures that it drew itself, from the drawing: edit this one with a model that changes photographs.</source>
        <translation>此模型只从绘画出发编辑它自己画的图：请用修改照片的模型编辑这一张。</translation>
    </message>
    <message>
        <source>This model has no self-attention to lend: injection was left out.</source>
        <translation>此模型没有可借用的自注意力：已省略注入。</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>此图片</translation>
    </message>
    <message>
        <source>This picture has {0} megapixels: changing it takes {1} GB of memory beside it, and {2} GB are free. Close other programs, or make the picture smaller.</source>
        <translation>此图片有 {0} 百万像素：修改它另需 {1} GB 内存，而可用 {2} GB。请关闭其他程序，或缩小图片。</translation>
    </message>
    <message>
        <source>This picture is of two drawings, as a mask kept a part of one: paint a mask that lies within one of them, or edit the picture that it was made from.</source>
        <translation>此图由两幅绘画组成，因为蒙版保留了其中一幅的一部分：请在其中一幅内绘制蒙版，或编辑制作它所用的图片。</translation>
    </message>
    <message>
        <source>This request was made by a newer version of MUSE Desktop.</source>
        <translation>此请求来自较新版本的 MUSE Desktop。</translation>
    </message>
    <message>
        <source>This series was made by a newer version of MUSE Desktop.</source>
        <translation>此系列来自较新版本的 MUSE Desktop。</translation>
    </message>
    <message>
        <source>This session was recovered or discarded in another window.</source>
        <translation>此会话已在另一个窗口中恢复或放弃。</translation>
    </message>
    <message>
        <source>Those without the &amp;model</source>
        <translation>没有模型的(&amp;M)</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Two results would be called {0}: add {1} to the pattern of names.</source>
        <translation>两个结果都会叫 {0}：请在名称模式中加入 {1}。</translation>
    </message>
    <message>
        <source>Two results would be called {0}: give each its own name.</source>
        <translation>两个结果都会叫 {0}：请给各自不同的名称。</translation>
    </message>
    <message>
        <source>Unknown kind of series “{0}”: use intensities, emotions or path.</source>
        <translation>未知的系列类型“{0}”：请使用 intensities、emotions 或 path。</translation>
    </message>
    <message>
        <source>Unknown mode “{0}”: use generate or edit.</source>
        <translation>未知的模式“{0}”：请使用 generate 或 edit。</translation>
    </message>
    <message>
        <source>Unknown {0} “{1}”: use {2} or {3}.</source>
        <translation>未知的 {0}“{1}”：请使用 {2} 或 {3}。</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>难受</translation>
    </message>
    <message>
        <source>Unsaved work cannot be protected against a crash ({0} in {1}). Save the session soon.</source>
        <translation>无法保护未保存的工作免受崩溃影响（{1}：{0}）。请尽快保存会话。</translation>
    </message>
    <message>
        <source>Unsaved work in {0} cannot be read now{1}. It was left as it is, and is looked at again at the next start; delete that folder if you do not need it.</source>
        <translation>现在无法读取 {0} 中未保存的工作{1}。已保持原样，下次启动时会再次查看；如不需要，请删除该文件夹。</translation>
    </message>
    <message>
        <source>Unsaved work in {0} is of a newer version of MUSE Desktop, which can bring it back. It was left as it is.</source>
        <translation>{0} 中未保存的工作来自较新版本的 MUSE Desktop，可用该版本找回。已保持原样。</translation>
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
        <source>Warning: {0}</source>
        <translation>警告：{0}</translation>
    </message>
    <message>
        <source>Weights are missing in {0}: {1} of {2} files are there. Get the model again.</source>
        <translation>{0} 中缺少权重：{2} 个文件中有 {1} 个。请重新获取模型。</translation>
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
        <source>What came is not the model that was sent: are both programs of one version?</source>
        <translation>收到的不是发送的模型：两边的程序版本相同吗？</translation>
    </message>
    <message>
        <source>What do the readings mean?</source>
        <translation>预测是什么意思？</translation>
    </message>
    <message>
        <source>What had come of {0} cannot be deleted</source>
        <translation>无法删除 {0} 已下载的部分</translation>
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
        <source>Who trusts a cluster trusts it with everything: its computers can run programs here, and this one there.</source>
        <translation>信任一个集群就是把一切交给它：它的计算机可以在这里运行程序，本机也可以在那里运行。</translation>
    </message>
    <message>
        <source>With a mask a part stays pixels, which {0} has no place for.</source>
        <translation>使用蒙版时有一部分仍是像素，{0} 无法容纳。</translation>
    </message>
    <message>
        <source>Write it again.</source>
        <translation>请再输入一次。</translation>
    </message>
    <message>
        <source>XMP was left out: it cannot be read.</source>
        <translation>已省略 XMP：无法读取。</translation>
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
        <source>a BPG picture</source>
        <translation>BPG 图片</translation>
    </message>
    <message>
        <source>a CLIP</source>
        <translation>CLIP</translation>
    </message>
    <message>
        <source>a CLIP, or its eye alone</source>
        <translation>CLIP，或仅其视觉部分</translation>
    </message>
    <message>
        <source>a Control-LoRA</source>
        <translation>Control-LoRA</translation>
    </message>
    <message>
        <source>a ControlNet</source>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>a ControlNet (LLLite)</source>
        <translation>ControlNet（LLLite）</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>DjVu 文档</translation>
    </message>
    <message>
        <source>a FLIF picture</source>
        <translation>FLIF 图片</translation>
    </message>
    <message>
        <source>a GGML, {0}</source>
        <translation>GGML，{0}</translation>
    </message>
    <message>
        <source>a GGUF, {0}</source>
        <translation>GGUF，{0}</translation>
    </message>
    <message>
        <source>a GLIGEN (it places things)</source>
        <translation>GLIGEN（用于安放物体）</translation>
    </message>
    <message>
        <source>a JNG picture</source>
        <translation>JNG 图片</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>JPEG XR 图片</translation>
    </message>
    <message>
        <source>a LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>a LoRA (LyCORIS)</source>
        <translation>LoRA（LyCORIS）</translation>
    </message>
    <message>
        <source>a LoRA of the kind IA³ (LyCORIS)</source>
        <translation>IA³ 类 LoRA（LyCORIS）</translation>
    </message>
    <message>
        <source>a LoRA of the kind LoHa (LyCORIS)</source>
        <translation>LoHa 类 LoRA（LyCORIS）</translation>
    </message>
    <message>
        <source>a LoRA of the kind LoKr (LyCORIS)</source>
        <translation>LoKr 类 LoRA（LyCORIS）</translation>
    </message>
    <message>
        <source>a LoRA of the kind OFT (LyCORIS)</source>
        <translation>OFT 类 LoRA（LyCORIS）</translation>
    </message>
    <message>
        <source>a PAM or PFM picture</source>
        <translation>PAM 或 PFM 图片</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript 文档</translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation>Radiance 图片（HDR）</translation>
    </message>
    <message>
        <source>a Sun raster picture</source>
        <translation>Sun raster 图片</translation>
    </message>
    <message>
        <source>a T2I-Adapter</source>
        <translation>T2I-Adapter</translation>
    </message>
    <message>
        <source>a Windows metafile (WMF or EMF)</source>
        <translation>Windows 图元文件（WMF 或 EMF）</translation>
    </message>
    <message>
        <source>a big moon rises</source>
        <translation>大月亮升起</translation>
    </message>
    <message>
        <source>a castle in the mountains</source>
        <translation>山里的城堡</translation>
    </message>
    <message>
        <source>a cat in a meadow</source>
        <translation>草地上的一只猫</translation>
    </message>
    <message>
        <source>a classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>a cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>a cluster on this machine</source>
        <translation>本机上的集群</translation>
    </message>
    <message>
        <source>a cottage by a lake in the evening</source>
        <translation>傍晚湖边的小屋</translation>
    </message>
    <message>
        <source>a denoiser (UNet) without its text encoder and its autoencoder (VAE)</source>
        <translation>没有文本编码器和自编码器（VAE）的去噪器（UNet）</translation>
    </message>
    <message>
        <source>a diffusers folder packed into one file, and not the original layout: get the model as a folder, or as a checkpoint.</source>
        <translation>打包成单个文件的 diffusers 文件夹，不是原始布局：请以文件夹或检查点的形式获取模型。</translation>
    </message>
    <message>
        <source>a document of Affinity&apos;s</source>
        <translation>Affinity 文档</translation>
    </message>
    <message>
        <source>a document of GIMP&apos;s (XCF)</source>
        <translation>GIMP 文档（XCF）</translation>
    </message>
    <message>
        <source>a document of Krita&apos;s</source>
        <translation>Krita 文档</translation>
    </message>
    <message>
        <source>a download that has not ended: let it end, or begin it anew.</source>
        <translation>未完成的下载：请等它完成，或重新开始。</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>矢量图（SVG）</translation>
    </message>
    <message>
        <source>a farbfeld picture</source>
        <translation>farbfeld 图片</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>几秒</translation>
    </message>
    <message>
        <source>a film scan (DPX or Cineon)</source>
        <translation>胶片扫描（DPX 或 Cineon）</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a higher intensity</source>
        <translation>更高的强度</translation>
    </message>
    <message>
        <source>a hot air balloon over the village</source>
        <translation>村庄上空的热气球</translation>
    </message>
    <message>
        <source>a hypernetwork</source>
        <translation>hypernetwork</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>a large document of Photoshop&apos;s (PSB)</source>
        <translation>Photoshop 大型文档（PSB）</translation>
    </message>
    <message>
        <source>a lighthouse by the sea</source>
        <translation>海边的灯塔</translation>
    </message>
    <message>
        <source>a long text</source>
        <translation>一段长文字</translation>
    </message>
    <message>
        <source>a model of no known kind</source>
        <translation>未知类型的模型</translation>
    </message>
    <message>
        <source>a model of videos</source>
        <translation>视频模型</translation>
    </message>
    <message>
        <source>a motion module (AnimateDiff)</source>
        <translation>运动模块（AnimateDiff）</translation>
    </message>
    <message>
        <source>a mouse pointer (CUR)</source>
        <translation>鼠标指针（CUR）</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>一条注释</translation>
    </message>
    <message>
        <source>a part of a model: get the whole model</source>
        <translation>模型的一部分：请获取整个模型</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a picture of a kind</source>
        <translation>某种图片</translation>
    </message>
    <message>
        <source>a picture of astronomy (FITS)</source>
        <translation>天文图像（FITS）</translation>
    </message>
    <message>
        <source>a picture of medicine (DICOM)</source>
        <translation>医学图像（DICOM）</translation>
    </message>
    <message>
        <source>a rainbow appears</source>
        <translation>出现彩虹</translation>
    </message>
    <message>
        <source>a restorer of faces</source>
        <translation>人脸修复模型</translation>
    </message>
    <message>
        <source>a small autoencoder (TAESD) alone</source>
        <translation>单独的小型自编码器（TAESD）</translation>
    </message>
    <message>
        <source>a tent in the forest at night</source>
        <translation>夜晚森林里的帐篷</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>一段文字</translation>
    </message>
    <message>
        <source>a text encoder (CLIP) alone</source>
        <translation>单独的文本编码器（CLIP）</translation>
    </message>
    <message>
        <source>a text encoder (T5) alone</source>
        <translation>单独的文本编码器（T5）</translation>
    </message>
    <message>
        <source>a textual inversion (an embedding)</source>
        <translation>textual inversion（embedding）</translation>
    </message>
    <message>
        <source>a texture (DDS)</source>
        <translation>纹理（DDS）</translation>
    </message>
    <message>
        <source>a texture (KTX)</source>
        <translation>纹理（KTX）</translation>
    </message>
    <message>
        <source>a {0} checkpoint</source>
        <translation>{0} 检查点</translation>
    </message>
    <message>
        <source>a {0} picture of a kind</source>
        <translation>某种 {0} 图片</translation>
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
        <source>add this model</source>
        <translation>添加此模型</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>独自一个</translation>
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
        <source>an Amiga picture (ILBM)</source>
        <translation>Amiga 图片（ILBM）</translation>
    </message>
    <message>
        <source>an IP-Adapter</source>
        <translation>IP-Adapter</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>OpenEXR 图片</translation>
    </message>
    <message>
        <source>an SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>an XPM picture</source>
        <translation>XPM 图片</translation>
    </message>
    <message>
        <source>an adapter for faces (PhotoMaker, PuLID)</source>
        <translation>人脸适配器（PhotoMaker、PuLID）</translation>
    </message>
    <message>
        <source>an animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>an animation (MNG)</source>
        <translation>动画（MNG）</translation>
    </message>
    <message>
        <source>an archive (what it holds is looked at when it is added)</source>
        <translation>压缩包（添加时会查看其内容）</translation>
    </message>
    <message>
        <source>an archive that cannot be opened here: unpack it and name the folder.</source>
        <translation>此处无法打开的压缩包：请解压后指定文件夹。</translation>
    </message>
    <message>
        <source>an autoencoder (VAE) alone</source>
        <translation>单独的自编码器（VAE）</translation>
    </message>
    <message>
        <source>an icon of macOS&apos;s (ICNS)</source>
        <translation>macOS 图标（ICNS）</translation>
    </message>
    <message>
        <source>an image classifier ({0})</source>
        <translation>图像分类器（{0}）</translation>
    </message>
    <message>
        <source>an image classifier, it seems</source>
        <translation>似乎是图像分类器</translation>
    </message>
    <message>
        <source>an upscaler</source>
        <translation>放大模型</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>以及另外 {0} 个</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>another prompt</source>
        <translation>另一个提示词</translation>
    </message>
    <message>
        <source>another seed</source>
        <translation>另一个种子</translation>
    </message>
    <message>
        <source>anticipation</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>armchair</source>
        <translation>扶手椅</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>attention in slices, the picture in tiles</source>
        <translation>注意力分片、图片分块</translation>
    </message>
    <message>
        <source>author and rights</source>
        <translation>作者和版权</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>autoencoder (VAE)</source>
        <translation>自编码器（VAE）</translation>
    </message>
    <message>
        <source>awe</source>
        <translation>敬畏</translation>
    </message>
    <message>
        <source>balloons appear</source>
        <translation>出现气球</translation>
    </message>
    <message>
        <source>bare trees stand around</source>
        <translation>周围有光秃的树</translation>
    </message>
    <message>
        <source>bats appear</source>
        <translation>出现蝙蝠</translation>
    </message>
    <message>
        <source>bear</source>
        <translation>熊</translation>
    </message>
    <message>
        <source>best of {1}</source>
        <translation>{1} 次中最好</translation>
    </message>
    <message>
        <source>beyond counting</source>
        <translation>无法计数</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>自行车</translation>
    </message>
    <message>
        <source>birds appear</source>
        <translation>出现鸟</translation>
    </message>
    <message>
        <source>blocks computed twice</source>
        <translation>模块计算两次</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>男孩</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>桥</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>更亮</translation>
    </message>
    <message>
        <source>brighter northern lights</source>
        <translation>极光更亮</translation>
    </message>
    <message>
        <source>bubbles appear</source>
        <translation>出现肥皂泡</translation>
    </message>
    <message>
        <source>bunting hangs there</source>
        <translation>挂着彩旗</translation>
    </message>
    <message>
        <source>butterflies appear</source>
        <translation>出现蝴蝶</translation>
    </message>
    <message>
        <source>car</source>
        <translation>汽车</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>城堡</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <source>checking the CLIP</source>
        <translation>正在检查 CLIP</translation>
    </message>
    <message>
        <source>checking the classifier</source>
        <translation>正在检查分类器</translation>
    </message>
    <message>
        <source>checking {0}</source>
        <translation>正在检查 {0}</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>clearer air</source>
        <translation>空气更清</translation>
    </message>
    <message>
        <source>clouds gather</source>
        <translation>云聚拢</translation>
    </message>
    <message>
        <source>cobwebs appear</source>
        <translation>出现蛛网</translation>
    </message>
    <message>
        <source>colder light</source>
        <translation>光更冷</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>comparing files</source>
        <translation>正在比较文件</translation>
    </message>
    <message>
        <source>confetti falls</source>
        <translation>彩纸屑飘落</translation>
    </message>
    <message>
        <source>contentment</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>converting the {0}</source>
        <translation>正在转换{0}</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>couple</source>
        <translation>一对情侣</translation>
    </message>
    <message>
        <source>cut to {0}</source>
        <translation>裁剪为 {0}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>更暗</translation>
    </message>
    <message>
        <source>darker edges</source>
        <translation>边缘更暗</translation>
    </message>
    <message>
        <source>dawn</source>
        <translation>黎明</translation>
    </message>
    <message>
        <source>deeper sky</source>
        <translation>天空更深</translation>
    </message>
    <message>
        <source>denoiser</source>
        <translation>去噪器</translation>
    </message>
    <message>
        <source>denoiser (UNet)</source>
        <translation>去噪器（UNet）</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>狗</translation>
    </message>
    <message>
        <source>download this model</source>
        <translation>下载此模型</translation>
    </message>
    <message>
        <source>dusk</source>
        <translation>黄昏</translation>
    </message>
    <message>
        <source>earlier in the day ({0})</source>
        <translation>更早的时间（{0}）</translation>
    </message>
    <message>
        <source>embers fly</source>
        <translation>火星飞舞</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>傍晚</translation>
    </message>
    <message>
        <source>everything kept at hand</source>
        <translation>全部保留在手边</translation>
    </message>
    <message>
        <source>excitement</source>
        <translation>兴奋</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>退出代码 {0}</translation>
    </message>
    <message>
        <source>eyes look out of the dark</source>
        <translation>黑暗中有眼睛在看</translation>
    </message>
    <message>
        <source>fainter northern lights</source>
        <translation>极光更暗</translation>
    </message>
    <message>
        <source>fainter rainbow</source>
        <translation>彩虹更淡</translation>
    </message>
    <message>
        <source>far {0}</source>
        <translation>{0}（明显）</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>fewer balloons</source>
        <translation>气球更少</translation>
    </message>
    <message>
        <source>fewer bare trees</source>
        <translation>光秃的树更少</translation>
    </message>
    <message>
        <source>fewer bats</source>
        <translation>蝙蝠更少</translation>
    </message>
    <message>
        <source>fewer birds</source>
        <translation>鸟更少</translation>
    </message>
    <message>
        <source>fewer bubbles</source>
        <translation>肥皂泡更少</translation>
    </message>
    <message>
        <source>fewer butterflies</source>
        <translation>蝴蝶更少</translation>
    </message>
    <message>
        <source>fewer clouds</source>
        <translation>云更少</translation>
    </message>
    <message>
        <source>fewer cobwebs</source>
        <translation>蛛网更少</translation>
    </message>
    <message>
        <source>fewer embers</source>
        <translation>火星更少</translation>
    </message>
    <message>
        <source>fewer eyes look</source>
        <translation>更少眼睛在看</translation>
    </message>
    <message>
        <source>fewer fallen leaves</source>
        <translation>落叶更少</translation>
    </message>
    <message>
        <source>fewer fireflies</source>
        <translation>萤火虫更少</translation>
    </message>
    <message>
        <source>fewer fireworks</source>
        <translation>烟花更少</translation>
    </message>
    <message>
        <source>fewer flames</source>
        <translation>火焰更少</translation>
    </message>
    <message>
        <source>fewer flies</source>
        <translation>苍蝇更少</translation>
    </message>
    <message>
        <source>fewer flowers</source>
        <translation>花更少</translation>
    </message>
    <message>
        <source>fewer flowers droop</source>
        <translation>更少花垂下</translation>
    </message>
    <message>
        <source>fewer kites</source>
        <translation>风筝更少</translation>
    </message>
    <message>
        <source>fewer lanterns</source>
        <translation>灯笼更少</translation>
    </message>
    <message>
        <source>fewer petals</source>
        <translation>花瓣更少</translation>
    </message>
    <message>
        <source>fewer puddles</source>
        <translation>水洼更少</translation>
    </message>
    <message>
        <source>fewer sheep</source>
        <translation>羊更少</translation>
    </message>
    <message>
        <source>fewer shooting stars</source>
        <translation>流星更少</translation>
    </message>
    <message>
        <source>fewer stars</source>
        <translation>星星更少</translation>
    </message>
    <message>
        <source>fewer storm clouds</source>
        <translation>乌云更少</translation>
    </message>
    <message>
        <source>fewer streamers</source>
        <translation>彩带更少</translation>
    </message>
    <message>
        <source>fewer sunbeams</source>
        <translation>阳光束更少</translation>
    </message>
    <message>
        <source>fewer thorns</source>
        <translation>荆棘更少</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>收尾</translation>
    </message>
    <message>
        <source>fireflies appear</source>
        <translation>出现萤火虫</translation>
    </message>
    <message>
        <source>fireworks appear</source>
        <translation>出现烟花</translation>
    </message>
    <message>
        <source>flames flare up</source>
        <translation>火焰燃起</translation>
    </message>
    <message>
        <source>flies appear</source>
        <translation>出现苍蝇</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>花</translation>
    </message>
    <message>
        <source>flowers appear</source>
        <translation>出现花</translation>
    </message>
    <message>
        <source>for editing by instruction</source>
        <translation>用于按指令编辑</translation>
    </message>
    <message>
        <source>for enlarging pictures</source>
        <translation>用于放大图片</translation>
    </message>
    <message>
        <source>for inpainting</source>
        <translation>用于局部重绘</translation>
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
        <source>girl</source>
        <translation>女孩</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>greener light</source>
        <translation>光更偏绿</translation>
    </message>
    <message>
        <source>group of friends</source>
        <translation>一群朋友</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>引导者</translation>
    </message>
    <message>
        <source>guided by depth</source>
        <translation>由深度引导</translation>
    </message>
    <message>
        <source>hazier air</source>
        <translation>空气更朦胧</translation>
    </message>
    <message>
        <source>high arousal</source>
        <translation>唤醒度高</translation>
    </message>
    <message>
        <source>higher horizon</source>
        <translation>地平线更高</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>马</translation>
    </message>
    <message>
        <source>hot air balloon</source>
        <translation>热气球</translation>
    </message>
    <message>
        <source>house</source>
        <translation>房子</translation>
    </message>
    <message>
        <source>in a folder that you use</source>
        <translation>在您使用的文件夹中</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>{0} 中</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>intensity {0} %</source>
        <translation>强度 {0} %</translation>
    </message>
    <message>
        <source>intensity {share}</source>
        <translation>强度 {share}</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>it begins with zeros, as a download does that did not end: get it again</source>
        <translation>它以零开头，像未完成的下载：请重新获取</translation>
    </message>
    <message>
        <source>it claims to hold far more than it can</source>
        <translation>它声称的内容远超其可能容纳的</translation>
    </message>
    <message>
        <source>it has file names that lead outside</source>
        <translation>其中有指向外部的文件名</translation>
    </message>
    <message>
        <source>it is a GGUF, whose weights are rounded: get the model as safetensors</source>
        <translation>它是权重经过舍入的 GGUF：请获取 safetensors 格式的模型</translation>
    </message>
    <message>
        <source>it is a page of a website: the download may need a login or an agreement there</source>
        <translation>它是网页：下载可能需要在那里登录或同意条款</translation>
    </message>
    <message>
        <source>it is a pickle, which could run any program when opened</source>
        <translation>它是 pickle，打开时可能运行任意程序</translation>
    </message>
    <message>
        <source>it is a picture or a film</source>
        <translation>它是图片或影片</translation>
    </message>
    <message>
        <source>it is a website&apos;s answer that there is no such download: it may need a login or an agreement there</source>
        <translation>它是网站返回的“没有此下载”：可能需要在那里登录或同意条款</translation>
    </message>
    <message>
        <source>it is an archive: unpack it and name what was in it</source>
        <translation>它是压缩包：请解压并指定其中的内容</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>it is far larger than what it holds</source>
        <translation>它远大于其内容</translation>
    </message>
    <message>
        <source>it is only git&apos;s note of where the file lies: download the file itself</source>
        <translation>它只是 git 对文件位置的记录：请下载文件本身</translation>
    </message>
    <message>
        <source>it rains</source>
        <translation>下雨</translation>
    </message>
    <message>
        <source>it snows</source>
        <translation>下雪</translation>
    </message>
    <message>
        <source>its notes (EXIF and others)</source>
        <translation>其注释（EXIF 等）</translation>
    </message>
    <message>
        <source>its notes (EXIF, XMP or colour profile)</source>
        <translation>其注释（EXIF、XMP 或颜色配置文件）</translation>
    </message>
    <message>
        <source>its reader</source>
        <translation>其读取器</translation>
    </message>
    <message>
        <source>joy</source>
        <translation>快乐</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>评判者</translation>
    </message>
    <message>
        <source>kites appear</source>
        <translation>出现风筝</translation>
    </message>
    <message>
        <source>lack detail or cut things off</source>
        <translation>缺少细节或切掉内容</translation>
    </message>
    <message>
        <source>lamb in a meadow</source>
        <translation>草地上的小羊</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>lanterns appear</source>
        <translation>出现灯笼</translation>
    </message>
    <message>
        <source>larger moon</source>
        <translation>月亮更大</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>大于 {0} 字节</translation>
    </message>
    <message>
        <source>larger {0}</source>
        <translation>{0}更大</translation>
    </message>
    <message>
        <source>later in the day ({0})</source>
        <translation>更晚的时间（{0}）</translation>
    </message>
    <message>
        <source>leaves have fallen</source>
        <translation>叶子落了</translation>
    </message>
    <message>
        <source>less bunting</source>
        <translation>彩旗更少</translation>
    </message>
    <message>
        <source>less company</source>
        <translation>同伴更少</translation>
    </message>
    <message>
        <source>less confetti</source>
        <translation>彩纸屑更少</translation>
    </message>
    <message>
        <source>less glow on the horizon</source>
        <translation>地平线的光更弱</translation>
    </message>
    <message>
        <source>less lightning</source>
        <translation>闪电更少</translation>
    </message>
    <message>
        <source>less litter</source>
        <translation>垃圾更少</translation>
    </message>
    <message>
        <source>less mist</source>
        <translation>雾更少</translation>
    </message>
    <message>
        <source>less mould</source>
        <translation>霉更少</translation>
    </message>
    <message>
        <source>less rain</source>
        <translation>雨更少</translation>
    </message>
    <message>
        <source>less slime</source>
        <translation>黏液更少</translation>
    </message>
    <message>
        <source>less smoke</source>
        <translation>烟更少</translation>
    </message>
    <message>
        <source>less snow</source>
        <translation>雪更少</translation>
    </message>
    <message>
        <source>less {0} over all</source>
        <translation>整体色调更弱（{0}）</translation>
    </message>
    <message>
        <source>lighter edges</source>
        <translation>边缘更亮</translation>
    </message>
    <message>
        <source>lighthouse</source>
        <translation>灯塔</translation>
    </message>
    <message>
        <source>lightning flashes</source>
        <translation>电光闪现</translation>
    </message>
    <message>
        <source>litter lies about</source>
        <translation>散落着垃圾</translation>
    </message>
    <message>
        <source>low arousal</source>
        <translation>唤醒度低</translation>
    </message>
    <message>
        <source>lower horizon</source>
        <translation>地平线更低</translation>
    </message>
    <message>
        <source>made for another library (Flax): get a version that has safetensors files.</source>
        <translation>为另一个库（Flax）制作：请获取有 safetensors 文件的版本。</translation>
    </message>
    <message>
        <source>made for another library (Keras): get a version that has safetensors files.</source>
        <translation>为另一个库（Keras）制作：请获取有 safetensors 文件的版本。</translation>
    </message>
    <message>
        <source>made for another program (ONNX): get a version that has safetensors files.</source>
        <translation>为另一个程序（ONNX）制作：请获取有 safetensors 文件的版本。</translation>
    </message>
    <message>
        <source>made for drawings and no authority on photographs</source>
        <translation>为绘画而做，对照片不具权威性</translation>
    </message>
    <message>
        <source>made for one kind of card (TensorRT): get a version that has safetensors files.</source>
        <translation>为某一种显卡（TensorRT）制作：请获取有 safetensors 文件的版本。</translation>
    </message>
    <message>
        <source>made for photographs and no authority on drawings</source>
        <translation>为照片而做，对绘画不具权威性</translation>
    </message>
    <message>
        <source>maker&apos;s notes</source>
        <translation>制造商注释</translation>
    </message>
    <message>
        <source>man</source>
        <translation>男人</translation>
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
        <source>mist rises</source>
        <translation>起雾</translation>
    </message>
    <message>
        <source>misty morning</source>
        <translation>雾蒙蒙的早晨</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>more balloons</source>
        <translation>气球更多</translation>
    </message>
    <message>
        <source>more bare trees</source>
        <translation>光秃的树更多</translation>
    </message>
    <message>
        <source>more bats</source>
        <translation>蝙蝠更多</translation>
    </message>
    <message>
        <source>more birds</source>
        <translation>鸟更多</translation>
    </message>
    <message>
        <source>more bubbles</source>
        <translation>肥皂泡更多</translation>
    </message>
    <message>
        <source>more bunting</source>
        <translation>彩旗更多</translation>
    </message>
    <message>
        <source>more butterflies</source>
        <translation>蝴蝶更多</translation>
    </message>
    <message>
        <source>more clouds</source>
        <translation>云更多</translation>
    </message>
    <message>
        <source>more cobwebs</source>
        <translation>蛛网更多</translation>
    </message>
    <message>
        <source>more company</source>
        <translation>同伴更多</translation>
    </message>
    <message>
        <source>more confetti</source>
        <translation>彩纸屑更多</translation>
    </message>
    <message>
        <source>more embers</source>
        <translation>火星更多</translation>
    </message>
    <message>
        <source>more eyes look</source>
        <translation>更多眼睛在看</translation>
    </message>
    <message>
        <source>more fallen leaves</source>
        <translation>落叶更多</translation>
    </message>
    <message>
        <source>more fireflies</source>
        <translation>萤火虫更多</translation>
    </message>
    <message>
        <source>more fireworks</source>
        <translation>烟花更多</translation>
    </message>
    <message>
        <source>more flames</source>
        <translation>火焰更多</translation>
    </message>
    <message>
        <source>more flies</source>
        <translation>苍蝇更多</translation>
    </message>
    <message>
        <source>more flowers</source>
        <translation>花更多</translation>
    </message>
    <message>
        <source>more flowers droop</source>
        <translation>更多花垂下</translation>
    </message>
    <message>
        <source>more glow on the horizon</source>
        <translation>地平线的光更强</translation>
    </message>
    <message>
        <source>more kites</source>
        <translation>风筝更多</translation>
    </message>
    <message>
        <source>more lanterns</source>
        <translation>灯笼更多</translation>
    </message>
    <message>
        <source>more lightning</source>
        <translation>闪电更多</translation>
    </message>
    <message>
        <source>more litter</source>
        <translation>垃圾更多</translation>
    </message>
    <message>
        <source>more mist</source>
        <translation>雾更多</translation>
    </message>
    <message>
        <source>more mould</source>
        <translation>霉更多</translation>
    </message>
    <message>
        <source>more petals</source>
        <translation>花瓣更多</translation>
    </message>
    <message>
        <source>more puddles</source>
        <translation>水洼更多</translation>
    </message>
    <message>
        <source>more rain</source>
        <translation>雨更多</translation>
    </message>
    <message>
        <source>more sheep</source>
        <translation>羊更多</translation>
    </message>
    <message>
        <source>more shooting stars</source>
        <translation>流星更多</translation>
    </message>
    <message>
        <source>more slime</source>
        <translation>黏液更多</translation>
    </message>
    <message>
        <source>more smoke</source>
        <translation>烟更多</translation>
    </message>
    <message>
        <source>more snow</source>
        <translation>雪更多</translation>
    </message>
    <message>
        <source>more stars</source>
        <translation>星星更多</translation>
    </message>
    <message>
        <source>more storm clouds</source>
        <translation>乌云更多</translation>
    </message>
    <message>
        <source>more streamers</source>
        <translation>彩带更多</translation>
    </message>
    <message>
        <source>more strength</source>
        <translation>更大的力度</translation>
    </message>
    <message>
        <source>more sunbeams</source>
        <translation>阳光束更多</translation>
    </message>
    <message>
        <source>more thorns</source>
        <translation>荆棘更多</translation>
    </message>
    <message>
        <source>more {0} over all</source>
        <translation>整体色调更强（{0}）</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>早晨</translation>
    </message>
    <message>
        <source>mould spreads</source>
        <translation>霉蔓延</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>蘑菇</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜晚</translation>
    </message>
    <message>
        <source>no emotion</source>
        <translation>无情绪</translation>
    </message>
    <message>
        <source>no emotion in particular</source>
        <translation>没有特定的情绪</translation>
    </message>
    <message>
        <source>no eyes look any more</source>
        <translation>不再有眼睛在看</translation>
    </message>
    <message>
        <source>no flowers droop</source>
        <translation>没有花垂下</translation>
    </message>
    <message>
        <source>no folder can be called so</source>
        <translation>文件夹不能这样命名</translation>
    </message>
    <message>
        <source>no ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>磁盘空间已满</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>no weights</source>
        <translation>没有权重</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none were named so far</source>
        <translation>至今未指定</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>正午</translation>
    </message>
    <message>
        <source>northern lights appear</source>
        <translation>出现极光</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>not clear: {0}</source>
        <translation>不明确：{0}</translation>
    </message>
    <message>
        <source>not clear: {0} or {1}</source>
        <translation>不明确：{0}或{1}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>nothing of it can be read</source>
        <translation>其中没有任何可读内容</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>另一种类型</translation>
    </message>
    <message>
        <source>old man</source>
        <translation>老人</translation>
    </message>
    <message>
        <source>old woman</source>
        <translation>老妇人</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>猫头鹰</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <source>paler colours</source>
        <translation>颜色更淡</translation>
    </message>
    <message>
        <source>paler sky</source>
        <translation>天空更淡</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>petals fall</source>
        <translation>花瓣飘落</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>place {0} of {1}</source>
        <translation>第 {0} 名，共 {1} 名</translation>
    </message>
    <message>
        <source>pooled text and denoiser</source>
        <translation>池化文本和去噪器</translation>
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
        <source>puddles form</source>
        <translation>出现水洼</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>兔子</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>只读磁盘</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>repeat things</source>
        <translation>重复内容</translation>
    </message>
    <message>
        <source>rosier light</source>
        <translation>光更偏粉</translation>
    </message>
    <message>
        <source>sadness</source>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>帆船</translation>
    </message>
    <message>
        <source>second text encoder</source>
        <translation>第二文本编码器</translation>
    </message>
    <message>
        <source>see the denoiser&apos;s attention</source>
        <translation>见去噪器的注意力</translation>
    </message>
    <message>
        <source>see the denoiser&apos;s levels</source>
        <translation>见去噪器的层级</translation>
    </message>
    <message>
        <source>see the denoiser&apos;s middle</source>
        <translation>见去噪器的中间部分</translation>
    </message>
    <message>
        <source>see the numbers after “{0}”</source>
        <translation>见“{0}”之后的数</translation>
    </message>
    <message>
        <source>see the text encoder&apos;s tables</source>
        <translation>见文本编码器的表</translation>
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
        <source>serial numbers of camera and lens, and the maker&apos;s notes</source>
        <translation>相机和镜头的序列号，以及制造商注释</translation>
    </message>
    <message>
        <source>settings of the method</source>
        <translation>方法的设置</translation>
    </message>
    <message>
        <source>sheep graze there</source>
        <translation>羊在吃草</translation>
    </message>
    <message>
        <source>shooting stars appear</source>
        <translation>出现流星</translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation>信号 {0}</translation>
    </message>
    <message>
        <source>similarity {0}</source>
        <translation>相似度 {0}</translation>
    </message>
    <message>
        <source>slightly {0}</source>
        <translation>{0}（略微）</translation>
    </message>
    <message>
        <source>slime spreads</source>
        <translation>黏液蔓延</translation>
    </message>
    <message>
        <source>smaller moon</source>
        <translation>月亮更小</translation>
    </message>
    <message>
        <source>smaller {0}</source>
        <translation>{0}更小</translation>
    </message>
    <message>
        <source>smoke rises</source>
        <translation>烟升起</translation>
    </message>
    <message>
        <source>softer contrasts</source>
        <translation>对比更柔和</translation>
    </message>
    <message>
        <source>stars come out</source>
        <translation>星星出现</translation>
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
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>storm clouds gather</source>
        <translation>乌云聚拢</translation>
    </message>
    <message>
        <source>straightened by {0}°</source>
        <translation>拉直 {0}°</translation>
    </message>
    <message>
        <source>streamers appear</source>
        <translation>出现彩带</translation>
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
        <source>stronger colours</source>
        <translation>颜色更浓</translation>
    </message>
    <message>
        <source>stronger contrasts</source>
        <translation>对比更强</translation>
    </message>
    <message>
        <source>stronger rainbow</source>
        <translation>彩虹更浓</translation>
    </message>
    <message>
        <source>sunbeams appear</source>
        <translation>出现阳光束</translation>
    </message>
    <message>
        <source>sunset</source>
        <translation>日落</translation>
    </message>
    <message>
        <source>sunset by the sea</source>
        <translation>海边日落</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>table</source>
        <translation>桌子</translation>
    </message>
    <message>
        <source>tent</source>
        <translation>帐篷</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>text encoder and denoiser</source>
        <translation>文本编码器和去噪器</translation>
    </message>
    <message>
        <source>text encoders and judge resting outside the device</source>
        <translation>文本编码器和评判者移出设备</translation>
    </message>
    <message>
        <source>the EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>the autoencoder</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>the balloons are gone</source>
        <translation>气球消失</translation>
    </message>
    <message>
        <source>the bare trees are gone</source>
        <translation>光秃的树消失</translation>
    </message>
    <message>
        <source>the bats are gone</source>
        <translation>蝙蝠消失</translation>
    </message>
    <message>
        <source>the big moon is gone</source>
        <translation>大月亮消失</translation>
    </message>
    <message>
        <source>the birds are gone</source>
        <translation>鸟消失</translation>
    </message>
    <message>
        <source>the bubbles are gone</source>
        <translation>肥皂泡消失</translation>
    </message>
    <message>
        <source>the bunting is gone</source>
        <translation>彩旗消失</translation>
    </message>
    <message>
        <source>the butterflies are gone</source>
        <translation>蝴蝶消失</translation>
    </message>
    <message>
        <source>the camera&apos;s owner and the computer&apos;s name</source>
        <translation>相机所有者和计算机名称</translation>
    </message>
    <message>
        <source>the clouds are gone</source>
        <translation>云消失</translation>
    </message>
    <message>
        <source>the cobwebs are gone</source>
        <translation>蛛网消失</translation>
    </message>
    <message>
        <source>the colour profile</source>
        <translation>颜色配置文件</translation>
    </message>
    <message>
        <source>the colour values</source>
        <translation>颜色值</translation>
    </message>
    <message>
        <source>the confetti is gone</source>
        <translation>彩纸屑消失</translation>
    </message>
    <message>
        <source>the denoiser</source>
        <translation>去噪器</translation>
    </message>
    <message>
        <source>the denoiser of a diffusers folder</source>
        <translation>diffusers 文件夹中的去噪器</translation>
    </message>
    <message>
        <source>the embers are gone</source>
        <translation>火星消失</translation>
    </message>
    <message>
        <source>the fallen leaves are gone</source>
        <translation>落叶消失</translation>
    </message>
    <message>
        <source>the fireflies are gone</source>
        <translation>萤火虫消失</translation>
    </message>
    <message>
        <source>the fireworks are gone</source>
        <translation>烟花消失</translation>
    </message>
    <message>
        <source>the flames are out</source>
        <translation>火焰熄灭</translation>
    </message>
    <message>
        <source>the flies are gone</source>
        <translation>苍蝇消失</translation>
    </message>
    <message>
        <source>the flowers are gone</source>
        <translation>花消失</translation>
    </message>
    <message>
        <source>the flowers droop</source>
        <translation>花垂下</translation>
    </message>
    <message>
        <source>the folder {0}</source>
        <translation>文件夹 {0}</translation>
    </message>
    <message>
        <source>the glow turns {0}</source>
        <translation>光晕变为{0}</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>引导者</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>评判者</translation>
    </message>
    <message>
        <source>the kites are gone</source>
        <translation>风筝消失</translation>
    </message>
    <message>
        <source>the lanterns are gone</source>
        <translation>灯笼消失</translation>
    </message>
    <message>
        <source>the libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>the light turns {0}</source>
        <translation>光变为{0}</translation>
    </message>
    <message>
        <source>the lightning is gone</source>
        <translation>闪电消失</translation>
    </message>
    <message>
        <source>the litter is gone</source>
        <translation>垃圾消失</translation>
    </message>
    <message>
        <source>the mist is gone</source>
        <translation>雾消失</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>the mould is gone</source>
        <translation>霉消失</translation>
    </message>
    <message>
        <source>the northern lights are gone</source>
        <translation>极光消失</translation>
    </message>
    <message>
        <source>the pack {0}</source>
        <translation>模型包 {0}</translation>
    </message>
    <message>
        <source>the petals are gone</source>
        <translation>花瓣消失</translation>
    </message>
    <message>
        <source>the picture is left to the prompt</source>
        <translation>图片由提示词决定</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>the puddles are gone</source>
        <translation>水洼消失</translation>
    </message>
    <message>
        <source>the rain has stopped</source>
        <translation>雨停了</translation>
    </message>
    <message>
        <source>the rainbow is gone</source>
        <translation>彩虹消失</translation>
    </message>
    <message>
        <source>the repository {0}</source>
        <translation>仓库 {0}</translation>
    </message>
    <message>
        <source>the resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>the scheduler knows it no more</source>
        <translation>调度器不再认得它</translation>
    </message>
    <message>
        <source>the sheep are gone</source>
        <translation>羊消失</translation>
    </message>
    <message>
        <source>the shooting stars are gone</source>
        <translation>流星消失</translation>
    </message>
    <message>
        <source>the similarity encoder</source>
        <translation>相似度编码器</translation>
    </message>
    <message>
        <source>the slime is gone</source>
        <translation>黏液消失</translation>
    </message>
    <message>
        <source>the smoke is gone</source>
        <translation>烟消失</translation>
    </message>
    <message>
        <source>the snow is gone</source>
        <translation>雪消失</translation>
    </message>
    <message>
        <source>the stars are gone</source>
        <translation>星星消失</translation>
    </message>
    <message>
        <source>the storm clouds are gone</source>
        <translation>乌云消失</translation>
    </message>
    <message>
        <source>the streamers are gone</source>
        <translation>彩带消失</translation>
    </message>
    <message>
        <source>the sunbeams are gone</source>
        <translation>阳光束消失</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>the text encoders</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>the thorns are gone</source>
        <translation>荆棘消失</translation>
    </message>
    <message>
        <source>the transparency</source>
        <translation>透明度</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>通常的</translation>
    </message>
    <message>
        <source>the {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>the {0} farther left</source>
        <translation>{0}更靠左</translation>
    </message>
    <message>
        <source>the {0} farther right</source>
        <translation>{0}更靠右</translation>
    </message>
    <message>
        <source>the {0} in another form</source>
        <translation>{0}换了样子</translation>
    </message>
    <message>
        <source>the {0} in other colours</source>
        <translation>{0}换了颜色</translation>
    </message>
    <message>
        <source>the {0} looks left</source>
        <translation>{0}朝左</translation>
    </message>
    <message>
        <source>the {0} looks right</source>
        <translation>{0}朝右</translation>
    </message>
    <message>
        <source>thorns appear</source>
        <translation>出现荆棘</translation>
    </message>
    <message>
        <source>time, camera, settings, titles and comments</source>
        <translation>时间、相机、设置、标题和备注</translation>
    </message>
    <message>
        <source>tiny autoencoder and autoencoder</source>
        <translation>微型自编码器和自编码器</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>train</source>
        <translation>火车</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>try {0} or {1}.</source>
        <translation>请试试{0}或{1}。</translation>
    </message>
    <message>
        <source>try {0}.</source>
        <translation>请试试{0}。</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>旋转 {0}°</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>青绿色</translation>
    </message>
    <message>
        <source>unpack the archive</source>
        <translation>解压压缩包</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>解压</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>等待轮到它</translation>
    </message>
    <message>
        <source>warmer light</source>
        <translation>光更暖</translation>
    </message>
    <message>
        <source>what a photograph shows weighs more in a reading than its light and colour.</source>
        <translation>照片的内容在预测中比其光线和色彩更重要。</translation>
    </message>
    <message>
        <source>where it was taken (GPS)</source>
        <translation>拍摄地点（GPS）</translation>
    </message>
    <message>
        <source>which changes another model and cannot draw by itself: merge it into its model with the program that made it, and add the merged file</source>
        <translation>它改变另一个模型，自己不能画图：请用制作它的程序将其合并到模型中，再添加合并后的文件</translation>
    </message>
    <message>
        <source>which draws no pictures: it cannot be used here</source>
        <translation>它不画图：不能在此使用</translation>
    </message>
    <message>
        <source>which enlarges pictures and draws none: it cannot be used here</source>
        <translation>它放大图片而不画图：不能在此使用</translation>
    </message>
    <message>
        <source>which is a part of a model: get the whole model</source>
        <translation>它是模型的一部分：请获取整个模型</translation>
    </message>
    <message>
        <source>which is a part of a model: name the whole folder, the one with model_index.json</source>
        <translation>它是模型的一部分：请指定含 model_index.json 的整个文件夹</translation>
    </message>
    <message>
        <source>which makes another model&apos;s pictures move and cannot draw by itself: it cannot be used here</source>
        <translation>它让另一个模型的图片动起来，自己不能画图：不能在此使用</translation>
    </message>
    <message>
        <source>which mends pictures and draws none: it cannot be used here</source>
        <translation>它修复图片而不画图：不能在此使用</translation>
    </message>
    <message>
        <source>which only finishes another model&apos;s pictures: get SDXL&apos;s base, or a model made from it</source>
        <translation>它只完成另一个模型的图片：请获取 SDXL 的基础模型或由其制作的模型</translation>
    </message>
    <message>
        <source>which only reads pictures: to lend it, name the folder that has its config.json too</source>
        <translation>它只读取图片：如要借出，请指定同时含有其 config.json 的文件夹</translation>
    </message>
    <message>
        <source>which steers another model and cannot draw by itself: it cannot be used here</source>
        <translation>它引导另一个模型，自己不能画图：不能在此使用</translation>
    </message>
    <message>
        <source>which teaches another model a word: it cannot be used here; describe what you want in the prompt</source>
        <translation>它教另一个模型一个词：不能在此使用；请在提示词中描述您想要的</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>whose description is missing: name the folder that has its config.json too</source>
        <translation>缺少其描述：请指定同时含有其 config.json 的文件夹</translation>
    </message>
    <message>
        <source>whose pictures are made in another way: it cannot be used. {0}</source>
        <translation>其图片以另一种方式制作：不能使用。{0}</translation>
    </message>
    <message>
        <source>whose weights are rounded: get a version of the model that has safetensors files.</source>
        <translation>其权重经过舍入：请获取有 safetensors 文件的版本。</translation>
    </message>
    <message>
        <source>windmill</source>
        <translation>风车</translation>
    </message>
    <message>
        <source>with guidance: {0}</source>
        <translation>使用引导后：{0}</translation>
    </message>
    <message>
        <source>within a mask</source>
        <translation>在蒙版内</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>女人</translation>
    </message>
    <message>
        <source>worker {0}</source>
        <translation>进程 {0}</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} ({1}).</source>
        <translation>{0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} ({1}×{2}) would take too long to open: save it anew as PNG or as a plain JPEG.</source>
        <translation>打开 {0}（{1}×{2}）耗时过长：请另存为 PNG 或普通 JPEG。</translation>
    </message>
    <message>
        <source>{0} ({1}×{2}) would take {3} GB of memory to open: make it smaller first, or save it in another format.</source>
        <translation>打开 {0}（{1}×{2}）需要 {3} GB 内存：请先缩小，或以其他格式保存。</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} and the source&apos;s attention for {1} % of the steps</source>
        <translation>{0}，并在 {1} % 的步骤中使用原图的注意力</translation>
    </message>
    <message>
        <source>{0} are {1}&apos;s, {2}.</source>
        <translation>{0}来自 {1}，{2}。</translation>
    </message>
    <message>
        <source>{0} are {1}&apos;s.</source>
        <translation>{0}来自 {1}。</translation>
    </message>
    <message>
        <source>{0} asks for more than {1} pictures: make several batches.</source>
        <translation>{0} 要求超过 {1} 张图片：请分成几个批次。</translation>
    </message>
    <message>
        <source>{0} asks for no picture.</source>
        <translation>{0} 没有要求任何图片。</translation>
    </message>
    <message>
        <source>{0} begins at pure noise, where predicting the noise says nothing: its prediction_type should be v_prediction.</source>
        <translation>{0} 从纯噪声开始，此时预测噪声没有意义：其 prediction_type 应为 v_prediction。</translation>
    </message>
    <message>
        <source>{0} begins with a mark of byte order, which the libraries cannot read: save it as UTF-8 without one, or add the model with “muse-desktop models add”, which does so.</source>
        <translation>{0} 以字节顺序标记开头，程序库无法读取：请保存为不带标记的 UTF-8，或用“muse-desktop models add”添加模型（它会处理）。</translation>
    </message>
    <message>
        <source>{0} begins with a reduced copy of its picture: open it in the program it comes from, and save it as PNG or JPEG.</source>
        <translation>{0} 的开头是图片的缩小副本：请在其来源程序中打开，并保存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>{0} breaks off: its last rows may be wrong.</source>
        <translation>{0} 中断：最后几行可能有误。</translation>
    </message>
    <message>
        <source>{0} came damaged: begin again.</source>
        <translation>{0} 传输中损坏：请重新开始。</translation>
    </message>
    <message>
        <source>{0} cannot be changed so: {1}.</source>
        <translation>不能这样更改 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be copied</source>
        <translation>无法复制 {0}</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1}).</source>
        <translation>无法打开 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}). What has come is kept; look at the connection and try again.</source>
        <translation>无法连接 {0}（{1}）。已下载的部分会保留；请检查连接后再试。</translation>
    </message>
    <message>
        <source>{0} cannot be read (not text in UTF-8).</source>
        <translation>无法读取 {0}（不是 UTF-8 文本）。</translation>
    </message>
    <message>
        <source>{0} cannot be read (permission denied).</source>
        <translation>无法读取 {0}（权限不足）。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>无法读取 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): get the model again.</source>
        <translation>无法读取 {0}（{1}）：请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): mend or delete it, then name your model folders again.</source>
        <translation>无法读取 {0}（{1}）：请修复或删除它，然后重新指定模型文件夹。</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1}).</source>
        <translation>{0} 无法使用（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1}): is MUSE Desktop installed there?</source>
        <translation>{0} 无法使用（{1}）：那里安装了 MUSE Desktop 吗？</translation>
    </message>
    <message>
        <source>{0} cannot be used: its {1} knows {2} words, and CLIP&apos;s vocabulary has {3}.</source>
        <translation>无法使用 {0}：其{1}认识 {2} 个词，而 CLIP 的词表有 {3} 个。</translation>
    </message>
    <message>
        <source>{0} cannot be used{1}: get the model again.</source>
        <translation>无法使用 {0}{1}：请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>无法写入 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): give another name, or another folder for the results.</source>
        <translation>无法写入 {0}（{1}）：请换一个名称，或为结果另选文件夹。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): make room, then begin again; it goes on from here.</source>
        <translation>无法写入 {0}（{1}）：请腾出空间后再次开始，会从这里继续。</translation>
    </message>
    <message>
        <source>{0} cells, but {1} columns: put texts with a “{2}” in quotes.</source>
        <translation>{0} 个单元格，但有 {1} 列：请把含有“{2}”的文本放在引号中。</translation>
    </message>
    <message>
        <source>{0} changes photographs and draws none: give --model {1}, or edit a picture with it.</source>
        <translation>{0} 修改照片，不会画图：请使用 --model {1}，或用它编辑图片。</translation>
    </message>
    <message>
        <source>{0} changes pixels: they cannot be {1}.</source>
        <translation>{0} 改变的是像素：不能存为 {1}。</translation>
    </message>
    <message>
        <source>{0} computes half precision wrongly: fp32 is used.</source>
        <translation>{0} 的半精度计算有误：改用 fp32。</translation>
    </message>
    <message>
        <source>{0} computes wrongly: the processor is used instead.</source>
        <translation>{0} 计算有误：改用处理器。</translation>
    </message>
    <message>
        <source>{0} did not arrive as the hub describes it (its checksum differs), and was thrown away: try again, and if it stays so, tell the model&apos;s owner.</source>
        <translation>{0} 与 Hub 的描述不符（校验和不同），已丢弃：请再试一次；若仍如此，请告知模型所有者。</translation>
    </message>
    <message>
        <source>{0} does not answer as a hub does: look at HF_ENDPOINT.</source>
        <translation>{0} 的响应不像 Hub：请检查 HF_ENDPOINT。</translation>
    </message>
    <message>
        <source>{0} does not describe a model pack.</source>
        <translation>{0} 未描述模型包。</translation>
    </message>
    <message>
        <source>{0} does not keep to the format: its remarks (__metadata__) must be text, and are not. Save it again with another program, or get it from elsewhere.</source>
        <translation>{0} 不符合格式：其备注（__metadata__）必须是文本，但并不是。请用其他程序重新保存，或从别处获取。</translation>
    </message>
    <message>
        <source>{0} does not know of “{1}”: {2}.</source>
        <translation>{0} 不认识“{1}”中的：{2}。</translation>
    </message>
    <message>
        <source>{0} does not say how pictures are brought to the model&apos;s size: get the model again.</source>
        <translation>{0} 未说明如何将图片调整到模型大小：请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} exists already, and no batch made it here: move it away, or give another folder for the results.</source>
        <translation>{0} 已存在，且不是批次在这里制作的：请移走它，或为结果另选文件夹。</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} 个失败</translation>
    </message>
    <message>
        <source>{0} faults in the jobs; nothing was made.</source>
        <translation>任务中有 {0} 处错误；没有制作任何图片。</translation>
    </message>
    <message>
        <source>{0} files, {1} GB.</source>
        <translation>{0} 个文件，{1} GB。</translation>
    </message>
    <message>
        <source>{0} has EXIF that cannot be read: it is left out.</source>
        <translation>{0} 的 EXIF 无法读取：已省略。</translation>
    </message>
    <message>
        <source>{0} has a character that cannot be shown: leave it out.</source>
        <translation>{0} 含有无法显示的字符：请去掉它。</translation>
    </message>
    <message>
        <source>{0} has a colour profile that cannot be used: its colours are taken for sRGB.</source>
        <translation>{0} 的颜色配置文件无法使用：其颜色按 sRGB 处理。</translation>
    </message>
    <message>
        <source>{0} has a name that is not UTF-8, which the libraries cannot open: give the file or its folder another name.</source>
        <translation>{0} 的名称不是 UTF-8，程序库无法打开：请给文件或其文件夹另一个名称。</translation>
    </message>
    <message>
        <source>{0} has damaged entries in its EXIF: they are left out.</source>
        <translation>{0} 的 EXIF 中有损坏的条目：已省略。</translation>
    </message>
    <message>
        <source>{0} has floating-point numbers and no colour profile: they are taken for sRGB&apos;s.</source>
        <translation>{0} 含浮点数且没有颜色配置文件：按 sRGB 处理。</translation>
    </message>
    <message>
        <source>{0} has more words than any model knows: get the model again.</source>
        <translation>{0} 的词数超过任何模型：请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} has no place for the mark that a model had part in the picture: PNG, JPEG, TIFF, WebP and AVIF have one.</source>
        <translation>{0} 无处存放“有模型参与制作”的标记：PNG、JPEG、TIFF、WebP 和 AVIF 可以。</translation>
    </message>
    <message>
        <source>{0} has no resource GPU and is not used.</source>
        <translation>{0} 没有 GPU 资源，不使用。</translation>
    </message>
    <message>
        <source>{0} has no {1} and no other model lends one: install Storybook again, or choose one with “muse-desktop models set {2} --{3} NAME”.</source>
        <translation>{0} 没有{1}，也没有其他模型借出：请重新安装 Storybook，或用“muse-desktop models set {2} --{3} NAME”选择一个。</translation>
    </message>
    <message>
        <source>{0} has no {1}: get a version of the model that is whole{2}, or put the missing part into it with another program.</source>
        <translation>{0} 缺少{1}：请获取完整的模型版本{2}，或用其他程序补上缺少的部分。</translation>
    </message>
    <message>
        <source>{0} has not the model {1}, or another one of that name: let it be copied there (--send-models).</source>
        <translation>{0} 没有模型 {1}，或有另一个同名模型：请允许把它复制过去（--send-models）。</translation>
    </message>
    <message>
        <source>{0} has only pickles ({1}), which could run any program when opened: use a version of the model that has safetensors files.</source>
        <translation>{0} 只有 pickle（{1}），打开时可能运行任意程序：请使用有 safetensors 文件的版本。</translation>
    </message>
    <message>
        <source>{0} has other pixels than those that the request names.</source>
        <translation>{0} 的像素与请求中所写的不同。</translation>
    </message>
    <message>
        <source>{0} has other versions ({1}): results would differ, and it is not used.</source>
        <translation>{0} 的版本不同（{1}）：结果会有差异，因此不使用。</translation>
    </message>
    <message>
        <source>{0} has several pages</source>
        <translation>{0} 有多页</translation>
    </message>
    <message>
        <source>{0} has the licence {1}</source>
        <translation>{0} 的许可证为 {1}</translation>
    </message>
    <message>
        <source>{0} has the unknown prediction “{1}”.</source>
        <translation>{0} 使用未知的预测类型“{1}”。</translation>
    </message>
    <message>
        <source>{0} has trouble itself (error {1}): try again later.</source>
        <translation>{0} 自身有问题（错误 {1}）：请稍后再试。</translation>
    </message>
    <message>
        <source>{0} has {1} words and the text encoder {2}: they differ.</source>
        <translation>{0} 有 {1} 个词，而文本编码器有 {2} 个：两者不同。</translation>
    </message>
    <message>
        <source>{0} holds another archive: unpack it first.</source>
        <translation>{0} 含有另一个压缩包：请先解压。</translation>
    </message>
    <message>
        <source>{0} holds no look: only edits of photographs by Daylight have one.</source>
        <translation>{0} 不含风格：只有 Daylight 对照片的编辑才有。</translation>
    </message>
    <message>
        <source>{0} holds no model that can be added.</source>
        <translation>{0} 中没有可添加的模型。</translation>
    </message>
    <message>
        <source>{0} holds no model: neither a model_index.json (diffusers), nor a config.json (transformers), nor a pack.json.</source>
        <translation>{0} 中没有模型：既没有 model_index.json（diffusers），也没有 config.json（transformers）或 pack.json。</translation>
    </message>
    <message>
        <source>{0} holds no model: neither a model_index.json (diffusers), nor a config.json (transformers), nor a {1}.</source>
        <translation>{0} 中没有模型：既没有 model_index.json（diffusers），也没有 config.json（transformers）或 {1}。</translation>
    </message>
    <message>
        <source>{0} holds no weights.</source>
        <translation>{0} 中没有权重。</translation>
    </message>
    <message>
        <source>{0} holds numbers of a kind that cannot be read (“{1}”): get a version with 16 or 32 bits.</source>
        <translation>{0} 含有无法读取的数值类型（“{1}”）：请获取 16 或 32 位的版本。</translation>
    </message>
    <message>
        <source>{0} holds packs ({1}): add one of them, or search the folder with “muse-desktop models folders add {2}”.</source>
        <translation>{0} 含有模型包（{1}）：请添加其中之一，或用“muse-desktop models folders add {2}”搜索该文件夹。</translation>
    </message>
    <message>
        <source>{0} holds safetensors under another name: give it the ending .safetensors.</source>
        <translation>{0} 是换了名称的 safetensors：请改用扩展名 .safetensors。</translation>
    </message>
    <message>
        <source>{0} holds several checkpoints ({1} …): download the one that you want and add the file.</source>
        <translation>{0} 含有多个检查点（{1} …）：请下载所需的一个并添加该文件。</translation>
    </message>
    <message>
        <source>{0} holds several checkpoints: name the file that you want.</source>
        <translation>{0} 含有多个检查点：请指定所需的文件。</translation>
    </message>
    <message>
        <source>{0} holds several pictures</source>
        <translation>{0} 含有多张图片</translation>
    </message>
    <message>
        <source>{0} holds two files named “{1}”.</source>
        <translation>{0} 含有两个名为“{1}”的文件。</translation>
    </message>
    <message>
        <source>{0} holds two files of one name.</source>
        <translation>{0} 含有两个同名文件。</translation>
    </message>
    <message>
        <source>{0} holds {1} files: that is no model.</source>
        <translation>{0} 含有 {1} 个文件：这不是模型。</translation>
    </message>
    <message>
        <source>{0} is SDXL&apos;s refiner, which only finishes other pictures: use the base model.</source>
        <translation>{0} 是 SDXL 的 refiner，只完成其他图片：请使用基础模型。</translation>
    </message>
    <message>
        <source>{0} is a JPEG XL picture: save it as PNG or JPEG in another program{1}.</source>
        <translation>{0} 是 JPEG XL 图片：请在其他程序中保存为 PNG 或 JPEG{1}。</translation>
    </message>
    <message>
        <source>{0} is a PNG that was changed on its way, as if it were text: get the file again.</source>
        <translation>{0} 是在传输中被当作文本改动过的 PNG：请重新获取文件。</translation>
    </message>
    <message>
        <source>{0} is a camera&apos;s raw file that cannot be read: save it as JPEG or TIFF in the camera&apos;s program.</source>
        <translation>{0} 是无法读取的相机 RAW 文件：请在相机的程序中保存为 JPEG 或 TIFF。</translation>
    </message>
    <message>
        <source>{0} is a camera&apos;s raw file: developed plainly, as bright as it was exposed.</source>
        <translation>{0} 是相机 RAW 文件：按曝光亮度简单冲洗。</translation>
    </message>
    <message>
        <source>{0} is a camera&apos;s raw file: save it as JPEG or TIFF in the camera&apos;s program{1}.</source>
        <translation>{0} 是相机 RAW 文件：请在相机的程序中保存为 JPEG 或 TIFF{1}。</translation>
    </message>
    <message>
        <source>{0} is a film, not a picture: save one picture of it as PNG or JPEG.</source>
        <translation>{0} 是影片，不是图片：请将其中一帧保存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file in it.</source>
        <translation>{0} 是文件夹：请指定其中的文件。</translation>
    </message>
    <message>
        <source>{0} is a model whose weights are rounded to 8 bits or fewer (quantised), which cannot be computed with here: get a version with 16 or 32 bits.</source>
        <translation>{0} 的权重已舍入到 8 位或更少（量化），此处无法计算：请获取 16 或 32 位的版本。</translation>
    </message>
    <message>
        <source>{0} is a model {1}: a model that draws whole pictures is needed.</source>
        <translation>{0} 是{1}的模型：需要能画完整图片的模型。</translation>
    </message>
    <message>
        <source>{0} is a page of a website, not a picture: download the picture itself.</source>
        <translation>{0} 是网页，不是图片：请下载图片本身。</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run any program when opened.</source>
        <translation>{0} 是 pickle，打开时可能运行任意程序。</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run any program when opened: use a version of the model that has safetensors files.</source>
        <translation>{0} 是 pickle，打开时可能运行任意程序：请使用有 safetensors 文件的版本。</translation>
    </message>
    <message>
        <source>{0} is a {1} checkpoint, but incomplete: it lacks “{2}”. Get it again.</source>
        <translation>{0} 是 {1} 检查点，但不完整：缺少“{2}”。请重新获取。</translation>
    </message>
    <message>
        <source>{0} is a {1} checkpoint, but incomplete: its {2} lacks “{3}”{4}. Get it again.</source>
        <translation>{0} 是 {1} 检查点，但不完整：其{2}缺少“{3}”{4}。请重新获取。</translation>
    </message>
    <message>
        <source>{0} is a {1}: only Stable Diffusion 1 and 2, SDXL and their few-step kin ({2}) can be used.</source>
        <translation>{0} 是 {1}：只能使用 Stable Diffusion 1、2、SDXL 及其少步数的同类（{2}）。</translation>
    </message>
    <message>
        <source>{0} is an HDR picture: its highlights were brought into the range of ordinary screens.</source>
        <translation>{0} 是 HDR 图片：其高光已压缩到普通屏幕的范围。</translation>
    </message>
    <message>
        <source>{0} is an archive or an office document, not a picture: take the picture out of it first.</source>
        <translation>{0} 是压缩包或办公文档，不是图片：请先取出图片。</translation>
    </message>
    <message>
        <source>{0} is animated</source>
        <translation>{0} 是动画</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete and cannot be read.</source>
        <translation>{0} 已损坏或不完整，无法读取。</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete: get it again.</source>
        <translation>{0} 已损坏或不完整：请重新获取。</translation>
    </message>
    <message>
        <source>{0} is damaged, or of a kind that cannot be unpacked: get it again.</source>
        <translation>{0} 已损坏，或属于无法解压的类型：请重新获取。</translation>
    </message>
    <message>
        <source>{0} is damaged: get the model again.</source>
        <translation>{0} 已损坏：请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} is damaged: get the pack again.</source>
        <translation>{0} 已损坏：请重新获取模型包。</translation>
    </message>
    <message>
        <source>{0} is damaged: install the model again.</source>
        <translation>{0} 已损坏：请重新安装模型。</translation>
    </message>
    <message>
        <source>{0} is damaged: it does not begin as safetensors do. Get it again.</source>
        <translation>{0} 已损坏：开头不符合 safetensors。请重新获取。</translation>
    </message>
    <message>
        <source>{0} is damaged: it is no zip archive.</source>
        <translation>{0} 已损坏：它不是 zip 压缩包。</translation>
    </message>
    <message>
        <source>{0} is damaged: its head names “{1}” twice. Get it again.</source>
        <translation>{0} 已损坏：其文件头两次列出“{1}”。请重新获取。</translation>
    </message>
    <message>
        <source>{0} is damaged: its weights do not lie one behind another. Get it again.</source>
        <translation>{0} 已损坏：其权重没有依次排列。请重新获取。</translation>
    </message>
    <message>
        <source>{0} is damaged: its “{1}” has not the length of its shape. Get it again.</source>
        <translation>{0} 已损坏：“{1}”的长度与其形状不符。请重新获取。</translation>
    </message>
    <message>
        <source>{0} is damaged: its “{1}” holds values that are not finite numbers.</source>
        <translation>{0} 已损坏：“{1}”含有非有限的数值。</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}.</source>
        <translation>{0} 已损坏：{1}。</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} 是空的。</translation>
    </message>
    <message>
        <source>{0} is empty: there is nothing in it. Get the file again.</source>
        <translation>{0} 是空的：里面什么也没有。请重新获取文件。</translation>
    </message>
    <message>
        <source>{0} is enormous ({1}×{2}): at most {3} megapixels can be opened.</source>
        <translation>{0} 过大（{1}×{2}）：最多可打开 {3} 百万像素。</translation>
    </message>
    <message>
        <source>{0} is given only to those who agreed to its terms: agree on {1}, then log in (hf auth login, or HF_TOKEN) and try again.</source>
        <translation>{0} 只提供给同意其条款的人：请在 {1} 同意，然后登录（hf auth login 或 HF_TOKEN）再试。</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>缺少 {0}。</translation>
    </message>
    <message>
        <source>{0} is missing: get the model again.</source>
        <translation>缺少 {0}：请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} is missing: get the pack again.</source>
        <translation>缺少 {0}：请重新获取模型包。</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder.</source>
        <translation>{0} 既不是文件也不是文件夹。</translation>
    </message>
    <message>
        <source>{0} is no checkpoint of Stable Diffusion 1 or 2, or of SDXL (its first weight is “{1}”).</source>
        <translation>{0} 不是 Stable Diffusion 1、2 或 SDXL 的检查点（其第一个权重是“{1}”）。</translation>
    </message>
    <message>
        <source>{0} is no file: name a look, or a PNG that an edit made.</source>
        <translation>{0} 不是文件：请指定一个风格，或由编辑产生的 PNG。</translation>
    </message>
    <message>
        <source>{0} is no folder: give another one for the results.</source>
        <translation>{0} 不是文件夹：请为结果另选一个。</translation>
    </message>
    <message>
        <source>{0} is no look: it is {1}.</source>
        <translation>{0} 不是风格：{1}。</translation>
    </message>
    <message>
        <source>{0} is no model, but holds one: name {1}.</source>
        <translation>{0} 不是模型，但含有一个：请指定 {1}。</translation>
    </message>
    <message>
        <source>{0} is no model: use a folder, a .safetensors file or a zip of a pack.</source>
        <translation>{0} 不是模型：请使用文件夹、.safetensors 文件或模型包的 zip。</translation>
    </message>
    <message>
        <source>{0} is no ordinary file: choose another name.</source>
        <translation>{0} 不是普通文件：请选择另一个名称。</translation>
    </message>
    <message>
        <source>{0} is no scheduler&apos;s file ({1}).</source>
        <translation>{0} 不是调度器文件（{1}）。</translation>
    </message>
    <message>
        <source>{0} is not JSON, whatever its name says: {1}.</source>
        <translation>{0} 名为 JSON 但不是：{1}。</translation>
    </message>
    <message>
        <source>{0} is not a folder: name the folder that your models lie in.</source>
        <translation>{0} 不是文件夹：请指定存放模型的文件夹。</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read: use PNG, JPEG, HEIC, WebP, AVIF, TIFF, GIF or BMP.</source>
        <translation>{0} 不是可读取的图片：请使用 PNG、JPEG、HEIC、WebP、AVIF、TIFF、GIF 或 BMP。</translation>
    </message>
    <message>
        <source>{0} is not among your model folders ({1}).</source>
        <translation>{0} 不在您的模型文件夹中（{1}）。</translation>
    </message>
    <message>
        <source>{0} is not laid out as {1} is (see its {2}): it is damaged, or of a kind that cannot be used.</source>
        <translation>{0} 的布局与 {1} 不同（见其{2}）：已损坏，或属于无法使用的类型。</translation>
    </message>
    <message>
        <source>{0} is not laid out as {1} is: in its {2} “{3}” is {4} where {5} belongs. It is damaged, or of a kind that cannot be used.</source>
        <translation>{0} 的布局与 {1} 不同：其{2}中“{3}”为 {4}，应为 {5}。已损坏，或属于无法使用的类型。</translation>
    </message>
    <message>
        <source>{0} is not laid out as {1} is{2}: it is damaged, or of a kind that cannot be used.</source>
        <translation>{0} 的布局与 {1} 不同{2}：已损坏，或属于无法使用的类型。</translation>
    </message>
    <message>
        <source>{0} is not on this machine and is not encrypted: whoever is on the way could read and change the pictures, clients&apos; among them, and run programs on the workers. Use tls://…, or say --insecure where nothing of that matters.</source>
        <translation>{0} 不在本机上，也未加密：途中的任何人都可能读取和改动图片（包括来访者的），并在 worker 上运行程序。请使用 tls://…，若这些都无关紧要，可用 --insecure。</translation>
    </message>
    <message>
        <source>{0} is not right: {1}.</source>
        <translation>{0} 有误：{1}。</translation>
    </message>
    <message>
        <source>{0} is not safetensors, whatever its name says: {1}.</source>
        <translation>{0} 名为 safetensors 但不是：{1}。</translation>
    </message>
    <message>
        <source>{0} is of a model whose weights are rounded to 8 bits or fewer (quantised), which cannot be computed with here: get a version with 16 or 32 bits.</source>
        <translation>{0} 所属模型的权重已舍入到 8 位或更少（量化），此处无法计算：请获取 16 或 32 位的版本。</translation>
    </message>
    <message>
        <source>{0} is of a newer version of MUSE Desktop, or damaged.</source>
        <translation>{0} 来自较新版本的 MUSE Desktop，或已损坏。</translation>
    </message>
    <message>
        <source>{0} is one file of a model: name its folder {1}.</source>
        <translation>{0} 是模型的一个文件：请指定其文件夹 {1}。</translation>
    </message>
    <message>
        <source>{0} is one part of a model: name its folder {1}.</source>
        <translation>{0} 是模型的一部分：请指定其文件夹 {1}。</translation>
    </message>
    <message>
        <source>{0} is only git&apos;s note of where the picture lies: download the picture itself.</source>
        <translation>{0} 只是 git 对图片位置的记录：请下载图片本身。</translation>
    </message>
    <message>
        <source>{0} is only what macOS notes beside a file (._…), not the picture itself.</source>
        <translation>{0} 只是 macOS 在文件旁的附注（._…），不是图片本身。</translation>
    </message>
    <message>
        <source>{0} is only {1}×{2} pixels: at least {3} a side are needed.</source>
        <translation>{0} 只有 {1}×{2} 像素：每边至少需要 {3}。</translation>
    </message>
    <message>
        <source>{0} is open, but {1} in it cannot be read and are left out.</source>
        <translation>{0} 已打开，但其中的{1}无法读取，已省略。</translation>
    </message>
    <message>
        <source>{0} is open, but {1} in it cannot be read and is left out.</source>
        <translation>{0} 已打开，但其中的{1}无法读取，已省略。</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not unpacked here: unpack it first, and name the folder.</source>
        <translation>{0} 的压缩方式此处不支持：请先解压，再指定文件夹。</translation>
    </message>
    <message>
        <source>{0} is protected by a password: unpack it first.</source>
        <translation>{0} 受密码保护：请先解压。</translation>
    </message>
    <message>
        <source>{0} is refused: it is too large for settings or words.</source>
        <translation>{0} 被拒绝：对设置或词表来说太大。</translation>
    </message>
    <message>
        <source>{0} is refused: its {1} are together more than belongs to a model with such weights. Get the model again.</source>
        <translation>{0} 被拒绝：其 {1} 合起来超过了有此权重的模型应有的大小。请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” has {2} entries, more than belong to a model. Get the model again.</source>
        <translation>{0} 被拒绝：其“{1}”有 {2} 个条目，超过模型应有的数量。请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” is a link or a device.</source>
        <translation>{0} 被拒绝：其中的“{1}”是链接或设备。</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” is a pickle, which could run any program when opened. Use a version of the model that has safetensors files.</source>
        <translation>{0} 被拒绝：其中的“{1}”是 pickle，打开时可能运行任意程序。请使用有 safetensors 文件的版本。</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” is {2}, more than belongs to a model with such weights. Get the model again.</source>
        <translation>{0} 被拒绝：其“{1}”为 {2}，超过有此权重的模型应有的值。请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” would be written outside its folder.</source>
        <translation>{0} 被拒绝：其中的“{1}”会写到其文件夹之外。</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” would leave its folder.</source>
        <translation>{0} 被拒绝：其中的“{1}”会离开其文件夹。</translation>
    </message>
    <message>
        <source>{0} is refused: no model has a head of {1} bytes.</source>
        <translation>{0} 被拒绝：没有模型的文件头是 {1} 字节。</translation>
    </message>
    <message>
        <source>{0} is refused: {1} MB belong to no settings.</source>
        <translation>{0} 被拒绝：设置不会有 {1} MB。</translation>
    </message>
    <message>
        <source>{0} is refused: {1} MB would unpack to {2} GB.</source>
        <translation>{0} 被拒绝：{1} MB 解压后会有 {2} GB。</translation>
    </message>
    <message>
        <source>{0} is refused: “{1}” is too long a name.</source>
        <translation>{0} 被拒绝：“{1}”名称过长。</translation>
    </message>
    <message>
        <source>{0} is stored as {1}: get a version with 16 or 32 bits.</source>
        <translation>{0} 以{1}存储：请获取 16 或 32 位的版本。</translation>
    </message>
    <message>
        <source>{0} is the folder of the pictures: results in it would be pictures themselves the next time. Give another folder for the results.</source>
        <translation>{0} 是图片所在的文件夹：结果放在其中，下次就会被当作图片。请为结果另选文件夹。</translation>
    </message>
    <message>
        <source>{0} is too large to be opened: make it smaller first.</source>
        <translation>{0} 太大，无法打开：请先缩小。</translation>
    </message>
    <message>
        <source>{0} is too slow: nothing came for {1} seconds. What has come is kept; try again later.</source>
        <translation>{0} 太慢：{1} 秒内没有收到任何内容。已下载的部分会保留；请稍后再试。</translation>
    </message>
    <message>
        <source>{0} is what line {1} is called: add {2} to the pattern of names.</source>
        <translation>第 {1} 行已叫 {0}：请在名称模式中加入 {2}。</translation>
    </message>
    <message>
        <source>{0} is what line {1} is called: give each its own name.</source>
        <translation>第 {1} 行已叫 {0}：请给各自不同的名称。</translation>
    </message>
    <message>
        <source>{0} is wholly transparent, so it is white here.</source>
        <translation>{0} 完全透明，因此在此显示为白色。</translation>
    </message>
    <message>
        <source>{0} is write-protected: choose another name.</source>
        <translation>{0} 受写保护：请选择另一个名称。</translation>
    </message>
    <message>
        <source>{0} is wrong: its noise levels do not rise.</source>
        <translation>{0} 有误：其噪声水平没有递增。</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} 是{1}</translation>
    </message>
    <message>
        <source>{0} is {1} that does not say how to draw it anew: only those that MUSE Desktop wrote with “How it was made” do. Save it as PNG in another program, and open that.</source>
        <translation>{0} 是{1}，没有说明如何重新绘制：只有 MUSE Desktop 以“制作方式”写入的才有。请在其他程序中保存为 PNG 后打开。</translation>
    </message>
    <message>
        <source>{0} is {1} that is not supported: open it in the program it comes from, and save it as PNG or JPEG.</source>
        <translation>{0} 是{1}，不受支持：请在其来源程序中打开，并保存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>{0} is {1}&apos;s, {2}.</source>
        <translation>{0}来自 {1}，{2}。</translation>
    </message>
    <message>
        <source>{0} is {1}&apos;s.</source>
        <translation>{0}来自 {1}。</translation>
    </message>
    <message>
        <source>{0} is {1}, which is not supported: open it in the program it comes from, and save it as PNG or JPEG.</source>
        <translation>{0} 是{1}，不受支持：请在其来源程序中打开，并保存为 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>{0} is {1}: choose a picture file.</source>
        <translation>{0} 是{1}：请选择图片文件。</translation>
    </message>
    <message>
        <source>{0} is {1}: give a number from 0 to 1.</source>
        <translation>{0} 为 {1}：请给出 0 到 1 的数。</translation>
    </message>
    <message>
        <source>{0} is {1}: it has {2} bytes of {3}. Get it again.</source>
        <translation>{0} {1}：{3} 字节中有 {2} 字节。请重新获取。</translation>
    </message>
    <message>
        <source>{0} is {1}: only whole pipelines, image classifiers and CLIP can be added.</source>
        <translation>{0} 是{1}：只能添加完整的流水线、图像分类器和 CLIP。</translation>
    </message>
    <message>
        <source>{0} lacks its end mark; its pixels are whole.</source>
        <translation>{0} 缺少结束标记；其像素完整。</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩余{0}</translation>
    </message>
    <message>
        <source>{0} may take {1} GB, and a picture takes {2} GB: it is not used.</source>
        <translation>{0} 可用 {1} GB，而一张图片需要 {2} GB：不使用。</translation>
    </message>
    <message>
        <source>{0} more prompts have such words.</source>
        <translation>另有 {0} 个提示词含有这样的词。</translation>
    </message>
    <message>
        <source>{0} names no kind of pipeline: get the model again.</source>
        <translation>{0} 未指明流水线类型：请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} names no labels (id2label).</source>
        <translation>{0} 未列出标签（id2label）。</translation>
    </message>
    <message>
        <source>{0} names no licence: see {1}</source>
        <translation>{0} 未注明许可证：见 {1}</translation>
    </message>
    <message>
        <source>{0} names no {1}.</source>
        <translation>{0} 未指明 {1}。</translation>
    </message>
    <message>
        <source>{0} names {1}: get the model again.</source>
        <translation>{0} 列出了 {1}：请重新获取模型。</translation>
    </message>
    <message>
        <source>{0} needs certificates: give {1}.</source>
        <translation>{0} 需要证书：请给出 {1}。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0} of {1} pictures have a mask called {2}.</source>
        <translation>{1} 张图片中有 {0} 张带有名为 {2} 的蒙版。</translation>
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
        <source>{0} on the processor ({1} cores; each takes about {2} GB, and {3} GB are free beside the first).</source>
        <translation>处理器上 {0}（{1} 个核心；每个约占 {2} GB，除第一个外还有 {3} GB 可用）。</translation>
    </message>
    <message>
        <source>{0} on {1}.</source>
        <translation>{1} 上 {0}。</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} 张图片</translation>
    </message>
    <message>
        <source>{0} pictures for a path over {1} emotions: give a count of at least {2}.</source>
        <translation>{1} 种情绪的路径只有 {0} 张图片：请给出至少 {2} 张。</translation>
    </message>
    <message>
        <source>{0} pictures have at most {1} pixels a side: save {2}×{3} as .png.</source>
        <translation>{0} 图片每边最多 {1} 像素：请将 {2}×{3} 保存为 .png。</translation>
    </message>
    <message>
        <source>{0} refuses {1} (error {2}).</source>
        <translation>{0} 拒绝 {1}（错误 {2}）。</translation>
    </message>
    <message>
        <source>{0} says that its colours are Adobe RGB, and is read so.</source>
        <translation>{0} 声明其颜色为 Adobe RGB，按此读取。</translation>
    </message>
    <message>
        <source>{0} steps: give a number from 2 to 1000.</source>
        <translation>{0} 步：请给出 2 到 1000 的数。</translation>
    </message>
    <message>
        <source>{0} steps: this model was made for few steps. Take 4 to 8, at most {1}.</source>
        <translation>{0} 步：此模型适用于少量步骤。请取 4 到 8 步，最多 {1} 步。</translation>
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
        <source>{0} wants {1} from “{2}”, which is not allowed.</source>
        <translation>{0} 要求来自“{2}”的 {1}，这不被允许。</translation>
    </message>
    <message>
        <source>{0} was changed by another program since MUSE Desktop wrote it: save it there as PNG, and open that.</source>
        <translation>{0} 在 MUSE Desktop 写入后被其他程序更改：请在那里保存为 PNG 后打开。</translation>
    </message>
    <message>
        <source>{0} was changed since it was made: it is kept as {1}, and was made anew.</source>
        <translation>{0} 制作后被改动过：已保留为 {1}，并重新制作。</translation>
    </message>
    <message>
        <source>{0} was changed since the jobs were checked: begin again.</source>
        <translation>{0} 在检查任务之后被改动：请重新开始。</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of MUSE Desktop.</source>
        <translation>{0} 来自较新版本的 MUSE Desktop。</translation>
    </message>
    <message>
        <source>{0} was made for another version of the painter: get the model that comes with this version of MUSE Desktop.</source>
        <translation>{0} 适用于另一版本的绘图程序：请获取随此版本 MUSE Desktop 提供的模型。</translation>
    </message>
    <message>
        <source>{0} workers</source>
        <translation>{0} 个进程</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, and one smaller change</source>
        <translation>{0}，以及一处较小的变化</translation>
    </message>
    <message>
        <source>{0}, and {1} smaller changes</source>
        <translation>{0}，以及{1}处较小的变化</translation>
    </message>
    <message>
        <source>{0}, as the system does where memory runs out</source>
        <translation>{0}，系统在内存耗尽时会这样做</translation>
    </message>
    <message>
        <source>{0}, ever stronger</source>
        <translation>{0}，逐渐增强</translation>
    </message>
    <message>
        <source>{0}, intensity {1} %</source>
        <translation>{0}，强度 {1} %</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}，第 {1} 行</translation>
    </message>
    <message>
        <source>{0}, or a file of it, is not on {1}: look at the name.</source>
        <translation>{1} 上没有 {0} 或其某个文件：请检查名称。</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>{0}: only its first picture is used.</source>
        <translation>{0}：只使用第一张图片。</translation>
    </message>
    <message>
        <source>{0}: the gentlest of {1} tries that reached the emotion.</source>
        <translation>{0}：达到该情绪的 {1} 次尝试中最温和的一次。</translation>
    </message>
    <message>
        <source>{0}: the nearest of {1} tries; none reached the emotion: {2}</source>
        <translation>{0}：{1} 次尝试中最接近的一次；都未达到该情绪：{2}</translation>
    </message>
    <message>
        <source>{0}: there is no {1}.{2} that could be a {3}.</source>
        <translation>{0}：没有可作为 {3} 的 {1}.{2}。</translation>
    </message>
    <message>
        <source>{0}: {1} It is tried again at the end.</source>
        <translation>{0}：{1} 最后会再试。</translation>
    </message>
    <message>
        <source>{0}; say which Python there has MUSE Desktop (--ssh-python)</source>
        <translation>{0}；请说明那里哪个 Python 有 MUSE Desktop（--ssh-python）</translation>
    </message>
    <message>
        <source>{0}×{1} pixels are far from this model&apos;s {2}×{3}: the picture may {4}.</source>
        <translation>{0}×{1} 像素与此模型的 {2}×{3} 相差很大：图片可能会{4}。</translation>
    </message>
    <message>
        <source>{0}×{1} pixels: a drawing is composed {2} to {3} times as wide as high. Choose another shape.</source>
        <translation>{0}×{1} 像素：绘画的宽度为高度的 {2} 到 {3} 倍。请选择另一种形状。</translation>
    </message>
    <message>
        <source>{0}×{1} pixels: this model makes sides that are multiples of {2}.</source>
        <translation>{0}×{1} 像素：此模型的边长为 {2} 的倍数。</translation>
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
    <message>
        <source>“request” is no object.</source>
        <translation>“request”不是对象。</translation>
    </message>
    <message>
        <source>“{0}” cannot be lent: only {1} can.</source>
        <translation>无法借出“{0}”：只能借出 {1}。</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened ({1}).</source>
        <translation>无法打开“{0}”（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened in {1} ({2}).</source>
        <translation>无法在 {1} 中打开“{0}”（{2}）。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}).</source>
        <translation>无法读取“{0}”（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” could not be deleted ({1}).</source>
        <translation>“{0}”无法删除（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” could not be kept ({1}).</source>
        <translation>无法保存“{0}”（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” could not be saved in {1} ({2}). Save it somewhere else; the session is still open and complete.</source>
        <translation>无法将“{0}”保存到 {1}（{2}）。请保存到别处；会话仍打开且完整。</translation>
    </message>
    <message>
        <source>“{0}” has neither guide nor judge nor CLIP to lend.</source>
        <translation>“{0}”没有可借出的引导者、评判者或 CLIP。</translation>
    </message>
    <message>
        <source>“{0}” has no ending: name it {1}.png, for example.</source>
        <translation>“{0}”没有扩展名：例如命名为 {1}.png。</translation>
    </message>
    <message>
        <source>“{0}” has no {1} to lend.</source>
        <translation>“{0}”没有可借出的{1}。</translation>
    </message>
    <message>
        <source>“{0}” has “{1}”, which Windows lets no file have.</source>
        <translation>“{0}”含有“{1}”，Windows 不允许文件名中有它。</translation>
    </message>
    <message>
        <source>“{0}” is a folder: give the cards another name.</source>
        <translation>“{0}”是文件夹：请给卡片另一个名称。</translation>
    </message>
    <message>
        <source>“{0}” is a folder: give the session another name.</source>
        <translation>“{0}”是文件夹：请给会话另一个名称。</translation>
    </message>
    <message>
        <source>“{0}” is a folder: give the sheet another name.</source>
        <translation>“{0}”是文件夹：请给版面另一个名称。</translation>
    </message>
    <message>
        <source>“{0}” is no address of a model: use https://…/owner/name.</source>
        <translation>“{0}”不是模型的地址：请使用 https://…/owner/name。</translation>
    </message>
    <message>
        <source>“{0}” is no classifier: it has no labels.</source>
        <translation>“{0}”不是分类器：没有标签。</translation>
    </message>
    <message>
        <source>“{0}” is no cluster: use auto, tcp://HOST:PORT or tls://HOST:PORT.</source>
        <translation>“{0}”不是集群：请使用 auto、tcp://HOST:PORT 或 tls://HOST:PORT。</translation>
    </message>
    <message>
        <source>“{0}” is no computer to log in to: use HOST or USER@HOST.</source>
        <translation>“{0}”不是可登录的计算机：请使用 HOST 或 USER@HOST。</translation>
    </message>
    <message>
        <source>“{0}” is no name for a model: use a–z, 0–9, points and dashes.</source>
        <translation>“{0}”不能作为模型名称：请使用 a–z、0–9、点和连字符。</translation>
    </message>
    <message>
        <source>“{0}” is no name that a file could have.</source>
        <translation>文件不能叫“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” is no name that a model on a hub could have.</source>
        <translation>Hub 上的模型不能叫“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file: give the session another name.</source>
        <translation>“{0}”不是普通文件：请给会话另一个名称。</translation>
    </message>
    <message>
        <source>“{0}” is no path of a Python.</source>
        <translation>“{0}”不是 Python 的路径。</translation>
    </message>
    <message>
        <source>“{0}” is no pattern: a brace in it has no other one.</source>
        <translation>“{0}”不是有效的模式：其中的花括号不成对。</translation>
    </message>
    <message>
        <source>“{0}” is no session of MUSE Desktop, or it is damaged{1}. The file was left as it is.</source>
        <translation>“{0}”不是 MUSE Desktop 的会话，或已损坏{1}。文件已保持原样。</translation>
    </message>
    <message>
        <source>“{0}” is no size: write it as {1}x{2}.</source>
        <translation>“{0}”不是大小：请写成 {1}x{2}。</translation>
    </message>
    <message>
        <source>“{0}” is not a usable file name ({1}).</source>
        <translation>“{0}”不是可用的文件名（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” is not one of the eight emotions. {1}</source>
        <translation>“{0}”不是八种情绪之一。{1}</translation>
    </message>
    <message>
        <source>“{0}” is open in another window: lock it there first.</source>
        <translation>“{0}”已在另一个窗口打开：请先在那里锁定。</translation>
    </message>
    <message>
        <source>“{0}” is the batch&apos;s own: give another name.</source>
        <translation>“{0}”由批次自己使用：请换一个名称。</translation>
    </message>
    <message>
        <source>“{0}” is {1} and cannot draw: lend it to a model with “muse-desktop models set MODEL --{2} {3}”.</source>
        <translation>“{0}”是{1}，不能画图：请用“muse-desktop models set MODEL --{2} {3}”借给模型。</translation>
    </message>
    <message>
        <source>“{0}” is {1}: choose a session file.</source>
        <translation>“{0}”是{1}：请选择会话文件。</translation>
    </message>
    <message>
        <source>“{0}” leads out of the output folder: give a name within it.</source>
        <translation>“{0}”指向结果文件夹之外：请使用其中的名称。</translation>
    </message>
    <message>
        <source>“{0}” lies in a folder that you named: delete {1} yourself, or no longer search it with “muse-desktop models folders remove {2}”.</source>
        <translation>“{0}”位于您指定的文件夹中：请自行删除 {1}，或用“muse-desktop models folders remove {2}”不再搜索它。</translation>
    </message>
    <message>
        <source>“{0}” ships with the program and cannot be {1}.</source>
        <translation>“{0}”随程序提供，不能{1}。</translation>
    </message>
    <message>
        <source>“{0}” stands for nothing in names: use {1}.</source>
        <translation>“{0}”在名称中没有意义：请使用 {1}。</translation>
    </message>
    <message>
        <source>“{0}” was changed by another window or program, so it was not saved over.</source>
        <translation>“{0}”已被另一个窗口或程序更改，因此没有覆盖保存。</translation>
    </message>
    <message>
        <source>“{0}” was saved by a newer version of MUSE Desktop. Update the program to open it; the file was left as it is.</source>
        <translation>“{0}”由较新版本的 MUSE Desktop 保存。请更新程序后打开；文件已保持原样。</translation>
    </message>
    <message>
        <source>“{0}” would be a picture and a folder.</source>
        <translation>“{0}”会既是图片又是文件夹。</translation>
    </message>
    <message>
        <source>“{0}”, which is not there</source>
        <translation>“{0}”，它不存在</translation>
    </message>
    <message>
        <source>“{0}”: Windows lets no name begin or end with a space, or end with a point.</source>
        <translation>“{0}”：Windows 不允许名称以空格开头或结尾，或以点结尾。</translation>
    </message>
    <message>
        <source>“{0}”: a folder in it has no name.</source>
        <translation>“{0}”：其中有一个文件夹没有名称。</translation>
    </message>
    <message>
        <source>“{0}”: folders in a name are separated by “/”.</source>
        <translation>“{0}”：名称中的文件夹用“/”分隔。</translation>
    </message>
    <message>
        <source>“{0}”: on Windows “{1}” is a device.</source>
        <translation>“{0}”：在 Windows 上“{1}”是设备名。</translation>
    </message>
    <message>
        <source>“{0}…” is too long.</source>
        <translation>“{0}…”过长。</translation>
    </message>
    <message>
        <source>“{0}…” is too long: {1} bytes are the most.</source>
        <translation>“{0}…”过长：最多 {1} 字节。</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>……还有 {0} 个。</translation>
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
    <name>BatchController</name>
    <message>
        <source>A batch is being checked; it can begin later.</source>
        <translation>正在检查一个批次；可以以后再开始。</translation>
    </message>
    <message>
        <source>Many pictures are made outside of clients&apos; folders, which are sealed: leave the client first.</source>
        <translation>批量图片在来访者文件夹之外制作，因为那里是密封的：请先离开来访者。</translation>
    </message>
    <message>
        <source>The batch “{0}” is at {1} of {2} pictures; those stay, and it can go on later.</source>
        <translation>批次“{0}”已完成 {2} 张中的 {1} 张；这些会保留，以后可以继续。</translation>
    </message>
    <message>
        <source>manifest.csv there says why {0} could not be made.</source>
        <translation>那里的 manifest.csv 说明了 {0} 张为何未能制作。</translation>
    </message>
    <message>
        <source>{0} of {1} pictures are in “{2}”.</source>
        <translation>{1} 张图片中的 {0} 张在“{2}”中。</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Take this row away; the pictures stay</source>
        <translation>移除此行；图片保留</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What is there stays; it can go on later</source>
        <translation>已有的会保留；以后可以继续</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
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
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
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
    <name>CardFiles</name>
    <message>
        <source>Picture cards</source>
        <translation>图片卡</translation>
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
        <source>Paper</source>
        <translation>文书</translation>
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
        <source>Cropped to {0}.</source>
        <translation>已裁剪为 {0}。</translation>
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
        <source>A click shows a picture that is veiled.</source>
        <translation>单击可显示被遮蔽的图片。</translation>
    </message>
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
        <source>Escape covers the picture; pressed again, it leads to the covered window.</source>
        <translation>按 Esc 键遮盖图片；再按一次回到被遮盖的窗口。</translation>
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
        <source>Present</source>
        <translation>开始演示</translation>
    </message>
    <message>
        <source>Present the picture on this screen?</source>
        <translation>在此屏幕上演示图片？</translation>
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
    <message>
        <source>The right and left arrow keys walk the steps of a series.</source>
        <translation>左右方向键可在系列的各步之间前进和后退。</translation>
    </message>
    <message>
        <source>There is one screen, and the window will lie behind the picture.</source>
        <translation>只有一个屏幕，窗口会位于图片后面。</translation>
    </message>
    <message>
        <source>{0} ends the presentation.</source>
        <translation>{0} 结束演示。</translation>
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
        <source>{0} pixels</source>
        <translation>{0} 像素</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Contact sheet</source>
        <translation>缩略图表</translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation>已导出“{0}”。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
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
        <source>Look</source>
        <translation>风格</translation>
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
    <name>ManyDialog</name>
    <message>
        <source>&amp;Emotions</source>
        <translation>情绪(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Intensities in percent</source>
        <translation>强度（百分比）(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Masks</source>
        <translation>蒙版(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图片数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation>结果存到(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Seeds of each</source>
        <translation>每张的种子数(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>All eight emotions</source>
        <translation>全部八种情绪</translation>
    </message>
    <message>
        <source>All go to a folder, with a table of what became of each. It can be stopped at any time and goes on from there.</source>
        <translation>全部存入一个文件夹，并附一张表说明每张的结果。可随时停止，并从那里继续。</translation>
    </message>
    <message>
        <source>Choose an emotion, or write a prompt.</source>
        <translation>请选择一种情绪，或写提示词。</translation>
    </message>
    <message>
        <source>Choose the folder for the results.</source>
        <translation>请选择结果文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder of the pictures.</source>
        <translation>请选择图片所在的文件夹。</translation>
    </message>
    <message>
        <source>Choose the table of jobs.</source>
        <translation>请选择任务表。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Edits of all pictures of a folder</source>
        <translation>编辑文件夹中的所有图片</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Emotions, intensities and seeds are for what the table leaves open. All of it is checked before anything is made.</source>
        <translation>情绪、强度和种子用于表中未写明的部分。制作之前会检查全部内容。</translation>
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
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Intensities are numbers from 0 to 100, at most {0} of them.</source>
        <translation>强度为 0 到 100 的数字，最多 {0} 个。</translation>
    </message>
    <message>
        <source>Intensities in percent</source>
        <translation>强度（百分比）</translation>
    </message>
    <message>
        <source>Make Them</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Many Pictures</source>
        <translation>批量图片</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New pictures of the prompt</source>
        <translation>按提示词制作新图片</translation>
    </message>
    <message>
        <source>No emotion</source>
        <translation>无情绪</translation>
    </message>
    <message>
        <source>Of {0}; “/” makes folders</source>
        <translation>由 {0} 组成；“/”建立文件夹</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>结果存到</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>每张的种子数</translation>
    </message>
    <message>
        <source>Several with spaces between them: 30 60 90</source>
        <translation>多个之间用空格：30 60 90</translation>
    </message>
    <message>
        <source>Table of Jobs</source>
        <translation>任务表</translation>
    </message>
    <message>
        <source>Tables of jobs (*.csv *.jsonl *.json)</source>
        <translation>任务表 (*.csv *.jsonl *.json)</translation>
    </message>
    <message>
        <source>The wheel&apos;s: {0}</source>
        <translation>情绪轮上的：{0}</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>What a table of jobs says</source>
        <translation>任务表所写的内容</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>制作什么</translation>
    </message>
    <message>
        <source>What the mask of a picture beside it is called; where there is none, all of the picture may change</source>
        <translation>图片旁蒙版的名称；没有蒙版时整张图片都可改变</translation>
    </message>
    <message>
        <source>Write first what the picture should show.</source>
        <translation>请先写下图片要展示什么。</translation>
    </message>
    <message>
        <source>{0} of each picture; those in the folder stay as they are.</source>
        <translation>每张图片 {0} 张；文件夹中的原图保持不变。</translation>
    </message>
    <message>
        <source>{0} pictures by the model that is chosen, at its steps and size.</source>
        <translation>用所选模型制作 {0} 张图片，按其步数和尺寸。</translation>
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
    <name>PresentationBar</name>
    <message>
        <source>End the Presentation</source>
        <translation>结束演示</translation>
    </message>
    <message>
        <source>End the Presentation ({0})</source>
        <translation>结束演示（{0}）</translation>
    </message>
    <message>
        <source>The other screen shows the picture alone.</source>
        <translation>另一屏幕只显示图片。</translation>
    </message>
    <message>
        <source>The other screen shows the picture alone. {0} covers it.</source>
        <translation>另一屏幕只显示图片。{0} 将其遮盖。</translation>
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
        <source>Picture</source>
        <translation>图片</translation>
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
    <name>RatedPicture</name>
    <message>
        <source>Click to show it</source>
        <translation>单击以显示</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
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
        <source>Ratings</source>
        <translation>评分</translation>
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
        <source>Mask</source>
        <translation>蒙版</translation>
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
        <source>A picture from an earlier session can be brought back</source>
        <translation>可以恢复较早会话的一张图片</translation>
    </message>
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
        <source>Delete It</source>
        <translation>删除</translation>
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
        <source>{0} pixels (generated pictures)</source>
        <translation>{0} 像素（生成的图片）</translation>
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
        <source>Pictures go to {0}</source>
        <translation>图片正发送到 {0}</translation>
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
