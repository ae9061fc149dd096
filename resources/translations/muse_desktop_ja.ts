<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <source> or </source>
        <translation>または</translation>
    </message>
    <message>
        <source>&amp;About MUSE Desktop</source>
        <translation>MUSE Desktop について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>実寸(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add an Emotion	Ins</source>
        <translation>感情を追加(&amp;A)	Ins</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>もう一度(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Author and rights</source>
        <translation>作者と権利(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Batches are made by</source>
        <translation>バッチを作るのは(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bring Back or Delete…</source>
        <translation>復元または削除(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Compare With Before</source>
        <translation>前と比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compute On</source>
        <translation>計算装置(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>計算装置(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Computers</source>
        <translation>コンピューター(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit This Picture</source>
        <translation>この画像を編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Emotion and Prompt</source>
        <translation>感情とプロンプト(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export Picture…</source>
        <translation>画像をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export Ratings…</source>
        <translation>評定をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Exports go to</source>
        <translation>エクスポート先(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>お気に入り(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mikels&apos; Words</source>
        <translation>Mikels の語(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>動き(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Names of sessions</source>
        <translation>セッション名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New Client…</source>
        <translation>新しいクライアント(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新しいパスワード(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;No Emotion	0</source>
        <translation>感情なし(&amp;N)	0</translation>
    </message>
    <message>
        <source>&amp;Open Client…</source>
        <translation>クライアントを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open Picture…</source>
        <translation>画像を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Own certificate</source>
        <translation>自分の証明書(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Owner and computer</source>
        <translation>所有者とコンピューター(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>画像を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Place where it was taken</source>
        <translation>撮影場所(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>精度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Python there</source>
        <translation>そこの Python(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Rate This Picture…</source>
        <translation>この画像を評定(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>予測(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove This One	Del</source>
        <translation>これを取り除く(&amp;R)	Del</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Serial numbers, maker&apos;s notes</source>
        <translation>製造番号、メーカーの注記(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Series…</source>
        <translation>シリーズ(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Sessions are saved in</source>
        <translation>セッションの保存先(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show a picture</source>
        <translation>画像の表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>並べて表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Snap to Emotions and Quarters</source>
        <translation>感情と四分の一に吸着(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>星(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Time, camera, titles</source>
        <translation>時刻、カメラ、タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use These Settings Again</source>
        <translation>この設定を再び使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Where From</source>
        <translation>どこから来るか(&amp;W)</translation>
    </message>
    <message>
        <source>(“baked VAE”)</source>
        <translation>（「baked VAE」）</translation>
    </message>
    <message>
        <source>, and .  [ and ]  H and V</source>
        <translation>,  .  [  ]  H  V</translation>
    </message>
    <message>
        <source>, beside {0}</source>
        <translation>、{0} と並べて</translation>
    </message>
    <message>
        <source>, compared with what it was made from; arrow keys move the divider</source>
        <translation>、元になったものと比較中。矢印キーで境界を動かします</translation>
    </message>
    <message>
        <source>, or install {0} (pip install “muse-desktop[{1}]”) to open it here</source>
        <translation>。または、ここで開くには {0} をインストールしてください（pip install 「muse-desktop[{1}]」）</translation>
    </message>
    <message>
        <source>, painting where it may change</source>
        <translation>、変えてよい所を塗っています</translation>
    </message>
    <message>
        <source>, seen as {0}</source>
        <translation>、{0} として表示</translation>
    </message>
    <message>
        <source>, veiled; a click or the Enter key shows it</source>
        <translation>、覆い付き。クリックか Enter キーで表示</translation>
    </message>
    <message>
        <source>, with a mask</source>
        <translation>、マスクあり</translation>
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
        <translation>&lt;b&gt;量。&lt;/b&gt;Daylight による写真の編集は光と色を変え、画像の内容は変えません。どれだけ表示するかは後から選べます。描画（編集したもの、または感情を指定して生成したもの）では、それぞれの変化の量も選べます。量を変えると、予測し直します。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bars.&lt;/b&gt; Two classifiers look at the picture and each divides 100 % among eight emotions. The full bar is the &lt;i&gt;guide&lt;/i&gt;&apos;s reading now, the pale one its reading before; the ring is the &lt;i&gt;judge&lt;/i&gt;&apos;s.</source>
        <translation>&lt;b&gt;バー。&lt;/b&gt;二つの分類器が画像を見て、それぞれ 100 % を八つの感情に配分します。濃いバーは&lt;i&gt;ガイド&lt;/i&gt;の今の予測、淡いバーは前の予測、輪は&lt;i&gt;判定役&lt;/i&gt;の予測です。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Curve.&lt;/b&gt; How similar the forming picture is to what is wanted, step by step. The emotion sets in when the content stands: at “start”. Drag that line to choose the moment yourself; double-click gives it back to the method.</source>
        <translation>&lt;b&gt;曲線。&lt;/b&gt;形作られている画像が目標にどれだけ似ているかを、一歩ごとに示します。感情は内容が定まったところ、「開始」で働き始めます。この線をドラッグすると時点を自分で選べます。ダブルクリックで手法に任せます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Prediction, not assessment.&lt;/b&gt; A reading predicts what most people would say of a picture, not this person. It says nothing about whoever made the picture or looks at it, and it is no basis for a diagnosis.</source>
        <translation>&lt;b&gt;予測であり、評価ではありません。&lt;/b&gt;予測は、多くの人がその画像について言いそうなことであり、目の前の人のことではありません。画像を作った人や見る人については何も示さず、診断の根拠にはなりません。</translation>
    </message>
    <message>
        <source>&lt;b&gt;This model&apos;s readers.&lt;/b&gt; {0}</source>
        <translation>&lt;b&gt;このモデルの読み取りモデル。&lt;/b&gt;{0}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Weaker than asked for?&lt;/b&gt; Move the point nearer to the rim, let the emotion set in earlier (“start”), or let an edit go further (“strength”). Not every scene can carry every emotion: another word in the prompt often does more.</source>
        <translation>&lt;b&gt;求めたより弱いときは？&lt;/b&gt;点を縁に近づける、感情をもっと早く働かせる（「開始」）、編集をもっと進める（「強度」）。どの場面もあらゆる感情を伝えられるわけではありません。プロンプトの別の語のほうが効くことがよくあります。</translation>
    </message>
    <message>
        <source>&lt;b&gt;What is a judge?&lt;/b&gt; The guide steers: while a picture forms, the method follows it toward the emotion. Whoever is followed is easily pleased, so what the guide says of the result is worth less. The judge was trained apart and never steers: it tells whether another reader sees the emotion, too. Where the two disagree, trust neither too much.</source>
        <translation>&lt;b&gt;判定役とは？&lt;/b&gt;ガイドは導きます。画像が形作られる間、手法はガイドに従って感情へ向かいます。従われる者は満足しやすいので、結果についてのガイドの言葉は割り引く必要があります。判定役は別に学習され、導くことはありません。ほかの読み取りモデルにもその感情が見えるかを示します。両者が食い違うときは、どちらも信じすぎないでください。</translation>
    </message>
    <message>
        <source>&lt;b&gt;What they are worth.&lt;/b&gt; Numbers are rounded to 5 %, as the readers are no finer. Where no emotion stands out, the panel says “not clear” and names those that come close.</source>
        <translation>&lt;b&gt;数値の確かさ。&lt;/b&gt;読み取りモデルはそれほど細かくないため、数値は 5 % 単位に丸めています。際立つ感情がないときは「はっきりしない」と表示し、近いものを挙げます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why bars before?&lt;/b&gt; A lake in the evening is a little sad whatever one asks for. The pale bar is what the guide saw before the emotion set in: of an edit its original, of a new picture how it stood when guidance began. What was done to it is the difference.</source>
        <translation>&lt;b&gt;前のバーがあるのはなぜ？&lt;/b&gt;夕方の湖は、何を求めても少し悲しいものです。淡いバーは、感情が働き始める前にガイドが見たものです。編集では元の画像、新しい画像ではガイダンスが始まった時点の様子です。その差が、加えられた変化です。</translation>
    </message>
    <message>
        <source>A JPEG has room for 64 KB of EXIF: the longest entries were left out. PNG and TIFF keep them.</source>
        <translation>JPEG に入る EXIF は 64 KB までです。最も長い項目は省きました。PNG と TIFF なら残ります。</translation>
    </message>
    <message>
        <source>A JPEG has room for 64 KB of XMP: it was left out. PNG and TIFF keep it.</source>
        <translation>JPEG に入る XMP は 64 KB までです。省きました。PNG と TIFF なら残ります。</translation>
    </message>
    <message>
        <source>A Step &amp;Back</source>
        <translation>一歩戻る(&amp;B)</translation>
    </message>
    <message>
        <source>A Step F&amp;urther</source>
        <translation>一歩進む(&amp;U)</translation>
    </message>
    <message>
        <source>A brace is not closed, or not opened.</source>
        <translation>波かっこが閉じていないか、開いていません。</translation>
    </message>
    <message>
        <source>A cluster needs Dask, which an installer does not bring: install with “pip install &apos;muse-desktop[cluster]&apos;”, here and on each machine.</source>
        <translation>クラスターには Dask が必要ですが、インストーラーには含まれません。ここと各コンピューターで「pip install &apos;muse-desktop[cluster]&apos;」でインストールしてください。</translation>
    </message>
    <message>
        <source>A cluster of Dask, by its address</source>
        <translation>Dask のクラスター（アドレスで）</translation>
    </message>
    <message>
        <source>A cluster of Dask, by its scheduler&apos;s file</source>
        <translation>Dask のクラスター（スケジューラーのファイルで）</translation>
    </message>
    <message>
        <source>A mask needs a picture to edit.</source>
        <translation>マスクには編集する画像が必要です。</translation>
    </message>
    <message>
        <source>A name has {0} bytes at most: choose a shorter one.</source>
        <translation>名前は {0} バイトまでです。短いものを選んでください。</translation>
    </message>
    <message>
        <source>A paper has {0} characters at most.</source>
        <translation>書面は {0} 文字までです。</translation>
    </message>
    <message>
        <source>A part of a picture has at least {0} pixels a side.</source>
        <translation>切り抜く部分は一辺 {0} ピクセル以上です。</translation>
    </message>
    <message>
        <source>A password has {0} characters at least.</source>
        <translation>パスワードは {0} 文字以上です。</translation>
    </message>
    <message>
        <source>A path leads over two emotions or more: write it as contentment,awe,excitement.</source>
        <translation>道筋は二つ以上の感情を通ります。contentment,awe,excitement のように書いてください。</translation>
    </message>
    <message>
        <source>A picture of this session cannot be read: {0}</source>
        <translation>このセッションの画像を読めません：{0}</translation>
    </message>
    <message>
        <source>A picture of this session is damaged.</source>
        <translation>このセッションの画像が壊れています。</translation>
    </message>
    <message>
        <source>A picture of this session is of another format.</source>
        <translation>このセッションに別の形式の画像があります。</translation>
    </message>
    <message>
        <source>A picture of {0} by {1} pixels</source>
        <translation>{0} × {1} ピクセルの画像</translation>
    </message>
    <message>
        <source>A reading predicts what most people would say of a picture; it is no assessment of anyone.</source>
        <translation>予測は、多くの人がその画像をどう言うかを示すもので、誰かの評価ではありません。</translation>
    </message>
    <message>
        <source>A series of {0}: give a number of pictures from 2 to {1}.</source>
        <translation>{0} 枚のシリーズ：枚数は 2 から {1} にしてください。</translation>
    </message>
    <message>
        <source>A size is for generating: an edit keeps its picture&apos;s size.</source>
        <translation>大きさは生成のためのものです。編集は画像の大きさを保ちます。</translation>
    </message>
    <message>
        <source>Activity &amp;Log…</source>
        <translation>動作記録(&amp;L)…</translation>
    </message>
    <message>
        <source>Added models</source>
        <translation>追加したモデル</translation>
    </message>
    <message>
        <source>After Mikels 2005, Machajdik and Hanbury 2010, Valdez and Mehrabian 1994. A tendency of many pictures; one of them may do it otherwise.</source>
        <translation>Mikels 2005、Machajdik と Hanbury 2010、Valdez と Mehrabian 1994 による。多くの画像に見られる傾向であり、個々の画像では異なることがあります。</translation>
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
        <translation>画像を使う作業についての取り決め

当事者：{client}
および：____________________________
日付：{date}

私たちは一緒に画像を見て、このコンピューターのプログラムでいくつかを作ったり変えたりします。このプログラムは画像を作る道具です。誰かを検査したり、何かを治療したりするものではありません。画像が呼び起こしうる気持ちについてプログラムが示すことは、多くの人についての推測であり、私については何も示しません。

- 何を作り、何を見るかは私が選びます。理由を言わずに、いつでも断り、休み、画面を覆ってもらい、やめることができます。
- 私の画像とメモは、このコンピューターに暗号化して、次の時まで保存されます：____________________________
- 私、または見分けのつく人が写った画像は、ここだけで使います：[ ] はい   [ ] いいえ
- 紙やファイルで持ち帰るものは、自分で管理します。
- 求めれば、すべてを削除してもらえます。

署名：____________________________    ____________________________

（編集するためのひな形です。法律上の助言ではありません。働く場所の法律と職業上の規則に合わせてください。）</translation>
    </message>
    <message>
        <source>All eight emotions</source>
        <translation>八つの感情すべて</translation>
    </message>
    <message>
        <source>All {0} tries are in the history, with their ranks.</source>
        <translation>{0} 回の試行はすべて、順位とともに履歴にあります。</translation>
    </message>
    <message>
        <source>Amusement</source>
        <translation>楽しさ</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>怒り</translation>
    </message>
    <message>
        <source>Another batch is writing into {0}: wait for it, or give another folder for the results.</source>
        <translation>別のバッチが {0} に書き込んでいます。終わるのを待つか、結果用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Another model is being downloaded: wait until it is there.</source>
        <translation>別のモデルをダウンロード中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Anticipation</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Apply This Look &amp;To…</source>
        <translation>このルックを適用(&amp;T)…</translation>
    </message>
    <message>
        <source>Apply to a &amp;Folder…</source>
        <translation>フォルダーに適用(&amp;F)…</translation>
    </message>
    <message>
        <source>Apply to a Folder sends its pictures, masks and prompts there, encrypted, and the status line says so meanwhile. Everything else is made here.</source>
        <translation>「フォルダーに適用」は画像・マスク・プロンプトを暗号化してそこへ送り、その間ステータス行に表示します。ほかはすべてここで作ります。</translation>
    </message>
    <message>
        <source>Are not used</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Arrow keys turn and change the intensity, 1 to 8 choose an emotion, 0 chooses none</source>
        <translation>矢印キーで回転と強さの変更、1～8 で感情を選択、0 で選択なし</translation>
    </message>
    <message>
        <source>As it forms</source>
        <translation>形作られるとき</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>あるだけ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>Asking {0} for {1}</source>
        <translation>{0} に {1} を問い合わせています</translation>
    </message>
    <message>
        <source>Auto chose strength {0}</source>
        <translation>自動で強度 {0} を選びました</translation>
    </message>
    <message>
        <source>Auto strength is for edits toward an emotion: choose one.</source>
        <translation>自動の強度は感情へ向けた編集のためのものです。感情を選んでください。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic is 16 bits on most cards and 32 on the processor. Full takes twice the memory, and helps where a card&apos;s pictures come out black or full of noise.</source>
        <translation>自動では、多くのグラフィックカードで 16 ビット、プロセッサーで 32 ビットです。完全はメモリを倍使いますが、カードの画像が黒くなったりノイズだらけになるときに役立ちます。</translation>
    </message>
    <message>
        <source>Awe</source>
        <translation>畏敬</translation>
    </message>
    <message>
        <source>Best of {0}: give a number of tries from 1 to {1}.</source>
        <translation>{0} 枚から最良：試行数は 1 から {1} にしてください。</translation>
    </message>
    <message>
        <source>Bright light and movement that blurs; saturated, contrasting colours; sport, crowds, fireworks, speed.</source>
        <translation>明るい光とぶれる動き。鮮やかで対照的な色。スポーツ、群衆、花火、速さ。</translation>
    </message>
    <message>
        <source>Bright, even light; many saturated colours, warm ones first; play, toys, animals in odd places, laughing faces.</source>
        <translation>明るく均一な光。鮮やかな多くの色、特に暖色。遊び、おもちゃ、意外な場所の動物、笑顔。</translation>
    </message>
    <message>
        <source>Brush size, hardness</source>
        <translation>ブラシの大きさ、硬さ</translation>
    </message>
    <message>
        <source>C&amp;hange Shortcuts…</source>
        <translation>ショートカットを変更(&amp;H)…</translation>
    </message>
    <message>
        <source>C&amp;lear the Mask</source>
        <translation>マスクを消去(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>クライアント(&amp;L)</translation>
    </message>
    <message>
        <source>CLIP: reads contents</source>
        <translation>CLIP：内容を読み取る</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>Canvas: move, zoom</source>
        <translation>キャンバス：移動、拡大縮小</translation>
    </message>
    <message>
        <source>Certificates &amp;trusted</source>
        <translation>信頼する証明書(&amp;T)</translation>
    </message>
    <message>
        <source>Certificates are for tls://…, and {0} is not encrypted.</source>
        <translation>証明書は tls://… のためのもので、{0} は暗号化されていません。</translation>
    </message>
    <message>
        <source>Certificates trusted</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>パスワードを変更(&amp;P)…</translation>
    </message>
    <message>
        <source>Change Amount</source>
        <translation>量を変更</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Changes a photograph&apos;s light and colour, not what is in it.</source>
        <translation>写真の光と色を変えます。写っているものは変えません。</translation>
    </message>
    <message>
        <source>Changes photographs</source>
        <translation>写真を変える</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Checkpoints of Stable Diffusion 1 and 2 and of SDXL can be added.</source>
        <translation>追加できるのは Stable Diffusion 1・2 と SDXL のチェックポイントです。</translation>
    </message>
    <message>
        <source>Choose an emotion first: the series is of its intensities.</source>
        <translation>先に感情を選んでください。シリーズはその強さを変えたものです。</translation>
    </message>
    <message>
        <source>Choose from {0}.</source>
        <translation>{0} から選んでください。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Co&amp;ver the Window</source>
        <translation>ウィンドウを覆う(&amp;V)</translation>
    </message>
    <message>
        <source>Com&amp;pare With This One</source>
        <translation>これと比較(&amp;P)</translation>
    </message>
    <message>
        <source>Computers that I can log in to (ssh)</source>
        <translation>ログインできるコンピューター (ssh)</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>内容についての注意</translation>
    </message>
    <message>
        <source>Contentment</source>
        <translation>満足</translation>
    </message>
    <message>
        <source>Cop&amp;y Recipe</source>
        <translation>レシピをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Crop &amp;and Turn</source>
        <translation>切り抜きと回転(&amp;A)</translation>
    </message>
    <message>
        <source>Crop Picture</source>
        <translation>画像を切り抜く</translation>
    </message>
    <message>
        <source>Crop: straighten, turn, mirror</source>
        <translation>切り抜き：傾き補正、回転、反転</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Ctrl and drag adds another emotion; dragged into the middle it is gone.</source>
        <translation>Ctrl を押しながらドラッグで感情を追加。中央にドラッグすると消えます。</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+←, Ctrl+→</translation>
    </message>
    <message>
        <source>Ctrl, Shift and drag</source>
        <translation>Ctrl と Shift を押しながらドラッグ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Darkness with a single source of light; cold, pale colours; heights, snakes and spiders, masks, empty corridors, storms.</source>
        <translation>一つだけの光源がある暗がり。冷たく淡い色。高所、蛇や蜘蛛、仮面、人気のない廊下、嵐。</translation>
    </message>
    <message>
        <source>Dashed: what is read in the picture that is shown, a prediction.</source>
        <translation>破線：表示中の画像についての予測。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete Everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Delete everything of “{0}”?</source>
        <translation>「{0}」のすべてを削除しますか？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>{0} のことですか？</translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>「{0}」のことですか？</translation>
    </message>
    <message>
        <source>Differs from “{0}”: {1}.</source>
        <translation>「{0}」との違い：{1}。</translation>
    </message>
    <message>
        <source>Dim light without contrast; greys and unsaturated blues; rain, graves, a person alone, what was left behind.</source>
        <translation>弱く対比のない光。灰色と彩度の低い青。雨、墓、一人でいる人、残されたもの。</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>嫌悪</translation>
    </message>
    <message>
        <source>Download cut at {0}</source>
        <translation>ダウンロードは {0} で中断</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>{0} をダウンロード中</translation>
    </message>
    <message>
        <source>Drag: the direction chooses the emotion, the distance its intensity.</source>
        <translation>ドラッグ：方向で感情、距離で強さを選びます。</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>描く</translation>
    </message>
    <message>
        <source>E&amp;motion</source>
        <translation>感情(&amp;M)</translation>
    </message>
    <message>
        <source>Each client has a folder of its own, which only its password opens.</source>
        <translation>クライアントごとに、そのパスワードだけが開けるフォルダーがあります。</translation>
    </message>
    <message>
        <source>Each job is an object, with values by names as “picture” and “emotion”.</source>
        <translation>ジョブはそれぞれオブジェクトで、「picture」「emotion」などの名前で値を書きます。</translation>
    </message>
    <message>
        <source>Each look takes a little time; the result is the same.</source>
        <translation>途中の表示には少し時間がかかります。結果は同じです。</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Edit Picture</source>
        <translation>画像を編集</translation>
    </message>
    <message>
        <source>Every three seconds</source>
        <translation>三秒ごと</translation>
    </message>
    <message>
        <source>Everything happens on this computer. The program opens no connection by itself, not for updates either: a newer one is there when you fetch it.</source>
        <translation>すべてはこのコンピューター上で行われます。プログラムが自ら接続することはなく、更新についても同様です。新しい版は、ご自身で取得したときに入ります。</translation>
    </message>
    <message>
        <source>Excitement</source>
        <translation>興奮</translation>
    </message>
    <message>
        <source>Export &amp;Look…</source>
        <translation>ルックをエクスポート(&amp;L)…</translation>
    </message>
    <message>
        <source>Export Contact S&amp;heet…</source>
        <translation>コンタクトシートをエクスポート(&amp;H)…</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>画像をエクスポート</translation>
    </message>
    <message>
        <source>Export {0} Pictures</source>
        <translation>{0} 枚の画像をエクスポート</translation>
    </message>
    <message>
        <source>F&amp;ind in the History</source>
        <translation>履歴から探す(&amp;I)</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>失敗：{0}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>恐れ</translation>
    </message>
    <message>
        <source>First the key is overwritten and removed, then all files: sessions, pictures, the journal. It cannot be undone. Flash disks (SSDs, sticks, cards) may keep old bytes in places that no program reaches, and backups keep what they have: what is left there can be opened with the password alone. What was exported lies outside, and stays.</source>
        <translation>まず鍵を上書きして取り除き、次にすべてのファイル（セッション、画像、ジャーナル）を取り除きます。元に戻せません。フラッシュディスク（SSD、USB メモリ、カード）は、プログラムの届かない場所に古いデータを残すことがあり、バックアップはその内容を保持します。そこに残るものは、パスワードがなければ開けません。エクスポートしたものは外にあり、残ります。</translation>
    </message>
    <message>
        <source>Flat or murky light; sickly greens, yellows and browns; waste, decay, insects, spoiled food.</source>
        <translation>平板または濁った光。病的な緑、黄、茶。ごみ、腐敗、虫、傷んだ食べ物。</translation>
    </message>
    <message>
        <source>Flux, or one of its kind</source>
        <translation>Flux またはその仲間</translation>
    </message>
    <message>
        <source>Folder in use</source>
        <translation>使用中のフォルダー</translation>
    </message>
    <message>
        <source>Folders and Disk</source>
        <translation>フォルダーとディスク</translation>
    </message>
    <message>
        <source>Forget &amp;These Now</source>
        <translation>今すぐ忘れる(&amp;T)</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>忘れる</translation>
    </message>
    <message>
        <source>From now on the new password opens the client. Copies of its folder that were made before, in backups for instance, still open with the old one.</source>
        <translation>これからは新しいパスワードでクライアントを開きます。バックアップなど、以前に作られたフォルダーの複製は、古いパスワードで開けるままです。</translation>
    </message>
    <message>
        <source>From the next picture on; the status line shows where it is computed now.</source>
        <translation>次の画像から。ステータスバーに今の計算装置が表示されます。</translation>
    </message>
    <message>
        <source>From the next start on. Numbers, dates and paper are the system&apos;s.</source>
        <translation>次回の起動から有効です。数字、日付、用紙はシステムの設定に従います。</translation>
    </message>
    <message>
        <source>Full, 32 bits</source>
        <translation>完全、32 ビット</translation>
    </message>
    <message>
        <source>GPS data</source>
        <translation>GPS データ</translation>
    </message>
    <message>
        <source>Generate Picture</source>
        <translation>画像を生成</translation>
    </message>
    <message>
        <source>Get it copied, once</source>
        <translation>一度だけコピーする</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Give a pattern of names, such as {0}.</source>
        <translation>{0} のような名前の型を入れてください。</translation>
    </message>
    <message>
        <source>Give from 1 to {0} computers, with commas between them.</source>
        <translation>コンピューターを 1 から {0} 台、コンマで区切って書いてください。</translation>
    </message>
    <message>
        <source>Give the client a pseudonym.</source>
        <translation>クライアントに仮名を付けてください。</translation>
    </message>
    <message>
        <source>Give the paper a name.</source>
        <translation>書面に名前を付けてください。</translation>
    </message>
    <message>
        <source>Give the session a name.</source>
        <translation>セッションに名前を付けてください。</translation>
    </message>
    <message>
        <source>Go to the &amp;Prompt</source>
        <translation>プロンプトへ(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the W&amp;heel</source>
        <translation>ホイールへ(&amp;H)</translation>
    </message>
    <message>
        <source>Guide and judge are the same model: the judge&apos;s reading is no second opinion.</source>
        <translation>ガイドと判定役は同じモデルです。判定役の予測は第二の意見になりません。</translation>
    </message>
    <message>
        <source>Half precision gave values that are not finite; the rest was computed in fp32.</source>
        <translation>半精度で有限でない値が出たため、残りは fp32 で計算しました。</translation>
    </message>
    <message>
        <source>Hard contrast on dark grounds; reds and blacks; fire, raised fists, shouting faces, protest.</source>
        <translation>暗い地に強い対比。赤と黒。火、振り上げた拳、叫ぶ顔、抗議。</translation>
    </message>
    <message>
        <source>History: up to the origin, down</source>
        <translation>履歴：元へ上る、下る</translation>
    </message>
    <message>
        <source>I have kept the password where I will find it</source>
        <translation>パスワードを、後で見つけられる所に控えました</translation>
    </message>
    <message>
        <source>IPTC was left out: only the picture&apos;s EXIF and XMP go along.</source>
        <translation>IPTC は省きました。画像の EXIF と XMP だけを添えます。</translation>
    </message>
    <message>
        <source>Ins, Del</source>
        <translation>Ins, Del</translation>
    </message>
    <message>
        <source>Insert adds an emotion, Delete removes one, Space goes to the next</source>
        <translation>Insert で感情を追加、Delete で取り除き、Space で次へ</translation>
    </message>
    <message>
        <source>It cannot be kept there ({0}).</source>
        <translation>そこに保存できません（{0}）。</translation>
    </message>
    <message>
        <source>It comes apart from the program: download {0}.zip where you got the program and add it (the window&apos;s Models, or “muse-desktop models add”).</source>
        <translation>これはプログラムとは別に配布されています。プログラムの入手元から {0}.zip をダウンロードし、追加してください（ウィンドウの「モデル」、または「muse-desktop models add」）。</translation>
    </message>
    <message>
        <source>It comes with the program and stays</source>
        <translation>プログラムに付属し、残ります</translation>
    </message>
    <message>
        <source>It could not be sent ({0}: {1}).</source>
        <translation>送れませんでした（{0}: {1}）。</translation>
    </message>
    <message>
        <source>It could not be sent to {0} ({1}).</source>
        <translation>{0} に送れませんでした（{1}）。</translation>
    </message>
    <message>
        <source>It has no label for {0}; its labels are {1}. Say which is which with --label LABEL=EMOTION, or use another classifier.</source>
        <translation>{0} のラベルがありません。ラベルは {1} です。--label LABEL=EMOTION で対応を示すか、別の分類器を使ってください。</translation>
    </message>
    <message>
        <source>It implements the MUSE method (“Manipulating Unified Framework for Synthesizing Emotions in Images via Test-Time Optimization”, arXiv 2511.21051): emotional tokens are optimised while a picture forms, guided by an emotion classifier.</source>
        <translation>MUSE 法（「Manipulating Unified Framework for Synthesizing Emotions in Images via Test-Time Optimization」、arXiv 2511.21051）を実装しています。画像が形作られる間、感情分類器に導かれて感情トークンを最適化します。</translation>
    </message>
    <message>
        <source>It is free software under the MIT licence; so are the models that ship with it.</source>
        <translation>MIT ライセンスの自由ソフトウェアです。付属のモデルも同様です。</translation>
    </message>
    <message>
        <source>It lies in a folder of yours: delete it there, or stop using the folder</source>
        <translation>ご自身のフォルダーにあります。そこで削除するか、フォルダーの使用をやめてください</translation>
    </message>
    <message>
        <source>It lies outside the client&apos;s folder: whoever has this computer sees it.</source>
        <translation>クライアントのフォルダーの外にあり、このコンピューターを使う人には見えます。</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>その鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>その鍵</translation>
    </message>
    <message>
        <source>Its owner gives it only to those who agreed to the terms on {0}.</source>
        <translation>所有者は {0} の条件に同意した人にだけ提供しています。</translation>
    </message>
    <message>
        <source>Its worker ended {0} times while making it, lastly by {1}.</source>
        <translation>作る途中でプロセスが {0} 回終わりました。最後は {1} です。</translation>
    </message>
    <message>
        <source>Joy</source>
        <translation>喜び</translation>
    </message>
    <message>
        <source>Keys: arrows turn and strengthen, 1–8 choose, Ins adds, Del removes, 0 for none.</source>
        <translation>キー：矢印で回転と強さ、1–8 で選択、Ins で追加、Del で取り除き、0 でなし。</translation>
    </message>
    <message>
        <source>Labels are a classifier&apos;s: this model has none.</source>
        <translation>ラベルは分類器のものです。このモデルに分類器はありません。</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Client</source>
        <translation>クライアントを離れる(&amp;V)</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Loading {0}</source>
        <translation>{0} を読み込み中</translation>
    </message>
    <message>
        <source>Loading {0}: {1}</source>
        <translation>{0} を読み込み中：{1}</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>{0} を読み込み中…</translation>
    </message>
    <message>
        <source>Lock &amp;After</source>
        <translation>ロックまでの時間(&amp;A)</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Looking into the picture: {0} of {1}</source>
        <translation>画像を調べています：{0}/{1}</translation>
    </message>
    <message>
        <source>Lumina, Z-Image, or one of their kind</source>
        <translation>Lumina、Z-Image またはその仲間</translation>
    </message>
    <message>
        <source>MUSE Desktop is under the MIT licence: the file LICENSE beside its sources.</source>
        <translation>MUSE Desktop は MIT ライセンスです。ソースの横の LICENSE ファイルをご覧ください。</translation>
    </message>
    <message>
        <source>MUSE Desktop {0}</source>
        <translation>MUSE Desktop {0}</translation>
    </message>
    <message>
        <source>Make and Open</source>
        <translation>作成して開く</translation>
    </message>
    <message>
        <source>Makes and edits pictures by the emotion they evoke.</source>
        <translation>呼び起こす感情によって画像を作り、編集します。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>印</translation>
    </message>
    <message>
        <source>Memory may run out.</source>
        <translation>メモリが尽きるかもしれません。</translation>
    </message>
    <message>
        <source>Memory may run out: this picture takes about {0} GB, and {1} GB are free on {2}.</source>
        <translation>メモリが足りなくなるおそれがあります。この画像は約 {0} GB を要し、{2} の空きは {1} GB です。</translation>
    </message>
    <message>
        <source>Memory ran out: trying again, with {0}</source>
        <translation>メモリが足りませんでした。次のようにやり直します：{0}</translation>
    </message>
    <message>
        <source>Models in this folder are listed as long as it is used.</source>
        <translation>このフォルダーを使う間、中のモデルが一覧に出ます。</translation>
    </message>
    <message>
        <source>Models may &amp;take</source>
        <translation>モデルの上限(&amp;T)</translation>
    </message>
    <message>
        <source>Models, settings, unsaved work and the log lie in {0}; the environment variable MUSE_DESKTOP_HOME moves all of it, to a stick for instance.</source>
        <translation>モデル、設定、未保存の作業、記録は {0} にあります。環境変数 MUSE_DESKTOP_HOME で、USB メモリなどにまとめて移せます。</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>メモ(&amp;O)…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Client…</source>
        <translation>次のクライアント(&amp;X)…</translation>
    </message>
    <message>
        <source>Neither pleasant nor unpleasant</source>
        <translation>快でも不快でもない</translation>
    </message>
    <message>
        <source>New Client</source>
        <translation>新しいクライアント</translation>
    </message>
    <message>
        <source>New Client…</source>
        <translation>新しいクライアント…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>新しいパスワード（もう一度）</translation>
    </message>
    <message>
        <source>No cluster can be used. {0}</source>
        <translation>クラスターは使えません。{0}</translation>
    </message>
    <message>
        <source>No emotion</source>
        <translation>感情なし</translation>
    </message>
    <message>
        <source>No emotion: the picture is left to the prompt</source>
        <translation>感情なし：画像はプロンプトに任せます</translation>
    </message>
    <message>
        <source>No model can be called “{0}”: give a name of at most {1} characters with --name, without a point at its end, and none that Windows keeps for its devices.</source>
        <translation>「{0}」という名前のモデルにはできません。--name で {1} 文字以内の名前を付けてください。末尾に点がなく、Windows が装置用に取っておく名前でないものにします。</translation>
    </message>
    <message>
        <source>No model can be put into {0}</source>
        <translation>{0} にモデルを置けません</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>まだ画像がありません</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used: start some (“dask worker”), or see above what they lack.</source>
        <translation>使えるワーカーがクラスターにありません。起動するか（「dask worker」）、何が足りないかを上で確かめてください。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>None of the computers can be used: see above why.</source>
        <translation>使えるコンピューターがありません。理由は上にあります。</translation>
    </message>
    <message>
        <source>Not everything of the earlier session could be deleted: remove the folder {0} yourself.</source>
        <translation>前のセッションをすべては削除できませんでした。フォルダー {0} を自分で取り除いてください。</translation>
    </message>
    <message>
        <source>Not everything of “{0}” could be deleted: remove the folder {1} yourself.</source>
        <translation>「{0}」をすべては削除できませんでした。フォルダー {1} を自分で取り除いてください。</translation>
    </message>
    <message>
        <source>Nothing can be written in {0} ({1}).</source>
        <translation>{0} には書き込めません（{1}）。</translation>
    </message>
    <message>
        <source>Nothing can be written in {0}: give another folder for the results.</source>
        <translation>{0} に書き込めません。結果用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>Now: added models {0}, unsaved work {1}, log {2}, clients&apos; folders {3}.</source>
        <translation>現在：追加したモデル {0}、未保存の作業 {1}、記録 {2}、クライアントのフォルダー {3}。</translation>
    </message>
    <message>
        <source>Of the system&apos;s. Where letters are large and the window is small, history and readings make room; F7 and F8 bring them back.</source>
        <translation>システムの大きさに対する割合。文字が大きくウィンドウが小さいときは、履歴と予測が場所を空けます。F7 と F8 で戻ります。</translation>
    </message>
    <message>
        <source>One fault in the jobs; nothing was made.</source>
        <translation>ジョブに誤りが 1 つあります。何も作っていません。</translation>
    </message>
    <message>
        <source>One worker</source>
        <translation>1 つのプロセス</translation>
    </message>
    <message>
        <source>Only what this model drew itself has the numbers that it draws from.</source>
        <translation>このモデルが自分で描いたものだけが、描くもとになる数値を持ちます。</translation>
    </message>
    <message>
        <source>Only when it is finished</source>
        <translation>完成したときだけ</translation>
    </message>
    <message>
        <source>Only whole drawings, as Storybook&apos;s, can be written as {0}: use one of {1}.</source>
        <translation>{0} で書き出せるのは Storybook のような丸ごとの絵だけです。{1} のどれかを使ってください。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>Open Client</source>
        <translation>クライアントを開く</translation>
    </message>
    <message>
        <source>Open Picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Open Sess&amp;ion…</source>
        <translation>セッションを開く(&amp;I)…</translation>
    </message>
    <message>
        <source>Opened picture</source>
        <translation>開いた画像</translation>
    </message>
    <message>
        <source>Other Computers</source>
        <translation>ほかのコンピューター</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>自分の証明書</translation>
    </message>
    <message>
        <source>P&amp;lutchik&apos;s Words</source>
        <translation>Plutchik の語(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;seudonym</source>
        <translation>仮名(&amp;S)</translation>
    </message>
    <message>
        <source>Paint &amp;Where It May Change</source>
        <translation>変えてよい所を塗る(&amp;W)</translation>
    </message>
    <message>
        <source>Paint Mask</source>
        <translation>マスクを塗る</translation>
    </message>
    <message>
        <source>Paper &amp;Templates</source>
        <translation>文書のひな形(&amp;T)</translation>
    </message>
    <message>
        <source>Paper&amp;s…</source>
        <translation>文書(&amp;S)…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>パスワード（もう一度）</translation>
    </message>
    <message>
        <source>Password so &amp;far</source>
        <translation>これまでのパスワード(&amp;F)</translation>
    </message>
    <message>
        <source>Password so far</source>
        <translation>これまでのパスワード</translation>
    </message>
    <message>
        <source>Picture Car&amp;ds…</source>
        <translation>画像カード(&amp;D)…</translation>
    </message>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>画像 {0}/{1}</translation>
    </message>
    <message>
        <source>Picture-book illustrations of any size, drawn by a painter that it steers.</source>
        <translation>あらゆる大きさの絵本の挿絵。モデルが導く描画プログラムが描きます。</translation>
    </message>
    <message>
        <source>Picture-book illustrations, trained on pictures that this program painted itself.</source>
        <translation>絵本の挿絵。このプログラムが自ら描いた画像で学習しました。</translation>
    </message>
    <message>
        <source>Pictures cannot be written as {0}: use one of {1}.</source>
        <translation>画像は {0} で書き出せません。{1} のどれかを使ってください。</translation>
    </message>
    <message>
        <source>Pictures, masks and prompts go to {0} unencrypted: whoever is on the way can read and change them, and whoever reaches the scheduler can run programs on every worker.</source>
        <translation>画像・マスク・プロンプトは暗号化されずに {0} へ送られます。途中の誰でも読んで変えられ、スケジューラーに届く人は各ワーカーでプログラムを実行できます。</translation>
    </message>
    <message>
        <source>PixArt, LTX, or one of their kind</source>
        <translation>PixArt、LTX またはその仲間</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Plutchik&apos;s “{0}” stands for “{1}” here. That mapping is ours, and no finding.</source>
        <translation>Plutchik の「{0}」は、ここでは「{1}」に当たります。この対応は私たちのもので、研究の結果ではありません。</translation>
    </message>
    <message>
        <source>Point {0} of {1}: {2}, {3}</source>
        <translation>点 {0}/{1}：{2}、{3}</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Prese&amp;ntation</source>
        <translation>プレゼンテーション(&amp;N)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>仮名</translation>
    </message>
    <message>
        <source>Qwen-Image, or one of its kind</source>
        <translation>Qwen-Image またはその仲間</translation>
    </message>
    <message>
        <source>Rank Tries</source>
        <translation>試行に順位を付ける</translation>
    </message>
    <message>
        <source>Rat&amp;ings Over Sessions…</source>
        <translation>セッションごとの評定(&amp;I)…</translation>
    </message>
    <message>
        <source>Readings are predictions by classifiers, not an assessment of anyone.</source>
        <translation>これは分類器による予測であり、誰かの評価ではありません。</translation>
    </message>
    <message>
        <source>Reads emotions</source>
        <translation>感情を読み取る</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>少なく</translation>
    </message>
    <message>
        <source>Reduced: bars of work stand still where the end is not known, menus open at once, the writing cursor does not blink, and a picture in the making changes every three seconds at most.</source>
        <translation>少なく：終わりが分からないときもバーは動かず、メニューはすぐに開き、文字カーソルは点滅せず、作成中の画像は多くても 3 秒ごとにしか変わりません。</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>記憶する</translation>
    </message>
    <message>
        <source>Remove Mask</source>
        <translation>マスクを削除</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>名前を変更(&amp;M)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Return tells what usually carries it</source>
        <translation>Return で、ふつう何が伝えるかを表示</translation>
    </message>
    <message>
        <source>SDXL&apos;s refiner</source>
        <translation>SDXL のリファイナー</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>悲しみ</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save Mask</source>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>Say what shall change: give an emotion, a prompt or both.</source>
        <translation>何を変えるかを示してください。感情かプロンプト、または両方です。</translation>
    </message>
    <message>
        <source>Say what the pictures show.</source>
        <translation>画像に何が写るかを書いてください。</translation>
    </message>
    <message>
        <source>Say what to add: a folder, a .safetensors file, a zip or owner/name.</source>
        <translation>追加するものを指定してください：フォルダー、.safetensors ファイル、zip、または owner/name。</translation>
    </message>
    <message>
        <source>Scheduler&apos;s &amp;file</source>
        <translation>スケジューラーのファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Scheduler&apos;s file</source>
        <translation>スケジューラーのファイル</translation>
    </message>
    <message>
        <source>Sending {0} to {1}…</source>
        <translation>{0} を {1} に送っています…</translation>
    </message>
    <message>
        <source>Sessions, pictures, words and what is kept while you work go into a folder of this client&apos;s, encrypted. Only the password opens it.</source>
        <translation>セッション、画像、言葉、作業中に保たれるものは、暗号化してこのクライアントのフォルダーに入ります。開けるのはパスワードだけです。</translation>
    </message>
    <message>
        <source>Several tries are ranked by their emotion: choose one first.</source>
        <translation>複数の試行は感情で順位を付けます。先に感情を選んでください。</translation>
    </message>
    <message>
        <source>Shift while dragging: nothing snaps.</source>
        <translation>Shift を押しながらドラッグ：吸着しません。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>フォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;Gently</source>
        <translation>やさしく表示(&amp;G)</translation>
    </message>
    <message>
        <source>Show the &amp;Picture&apos;s Reading</source>
        <translation>この画像の予測を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Show the Mask in Str&amp;ipes</source>
        <translation>マスクを縞で表示(&amp;I)</translation>
    </message>
    <message>
        <source>Soft, warm light; gentle greens and pastels; gardens, quiet water, families at rest, a set table.</source>
        <translation>柔らかく暖かい光。穏やかな緑とパステル。庭、静かな水、くつろぐ家族、整った食卓。</translation>
    </message>
    <message>
        <source>Something unexpected happened. Your pictures are kept; save the session, and start the program again if it behaves strangely.</source>
        <translation>予期しないことが起きました。画像は保たれています。セッションを保存し、動作がおかしければプログラムを再起動してください。</translation>
    </message>
    <message>
        <source>Something went wrong ({0}).</source>
        <translation>問題が起きました（{0}）。</translation>
    </message>
    <message>
        <source>Something went wrong ({0}: {1}).</source>
        <translation>問題が起きました（{0}: {1}）。</translation>
    </message>
    <message>
        <source>Something went wrong while the picture was being made. Your session is unharmed; please try again. The details can be copied for a report.</source>
        <translation>画像を作っている間に問題が起きました。セッションは無事です。もう一度お試しください。報告用に詳細をコピーできます。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Space and drag, + and −</source>
        <translation>Space とドラッグ, + と −</translation>
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
        <translation>Stable Diffusion 3 またはその仲間</translation>
    </message>
    <message>
        <source>Stable Video Diffusion</source>
        <translation>Stable Video Diffusion</translation>
    </message>
    <message>
        <source>Stars: {0}</source>
        <translation>星：{0}</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>ステップ {0}/{1}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Strong contrast and light that comes from afar; deep blues and golds; mountains, wide skies, waterfalls, what is far larger than a person.</source>
        <translation>強い対比と遠くからの光。深い青と金色。山、広い空、滝、人よりはるかに大きなもの。</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>驚き</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字の大きさ(&amp;X)</translation>
    </message>
    <message>
        <source>Template: &amp;Consent…</source>
        <translation>ひな形：同意(&amp;C)…</translation>
    </message>
    <message>
        <source>Template: C&amp;ontent Note…</source>
        <translation>ひな形：内容についての注意(&amp;O)…</translation>
    </message>
    <message>
        <source>That cannot be done on this disk ({0}).</source>
        <translation>このディスクではできません（{0}）。</translation>
    </message>
    <message>
        <source>That did not work ({0}).</source>
        <translation>うまくいきませんでした（{0}）。</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>The CLIP in {0} gives no finite answer for a picture and a text.</source>
        <translation>{0} の CLIP は画像と文に有限の答えを返しません。</translation>
    </message>
    <message>
        <source>The best of {0} tries is shown; the others stay in the history.</source>
        <translation>{0} 回の試行のうち最良のものを表示しています。ほかは履歴に残ります。</translation>
    </message>
    <message>
        <source>The classifier in {0} gives no finite answer for each label.</source>
        <translation>{0} の分類器はラベルごとに有限の答えを返しません。</translation>
    </message>
    <message>
        <source>The client could not be made in {0} ({1}).</source>
        <translation>{0} にクライアントを作れませんでした（{1}）。</translation>
    </message>
    <message>
        <source>The client in {0} cannot be opened: {1} is missing or damaged ({2}). Put a copy of it back, if you have one.</source>
        <translation>{0} のクライアントを開けません。{1} がないか壊れています（{2}）。写しがあれば戻してください。</translation>
    </message>
    <message>
        <source>The client in {0} is of a newer version of MUSE Desktop, which can open it. It was left as it is.</source>
        <translation>{0} のクライアントは新しい版の MUSE Desktop のもので、その版なら開けます。そのまま残しました。</translation>
    </message>
    <message>
        <source>The client is locked</source>
        <translation>クライアントはロックされています</translation>
    </message>
    <message>
        <source>The client is locked: nothing of it is in this window or readable on the disk.</source>
        <translation>クライアントはロックされています。その内容はこのウィンドウになく、ディスク上でも読めません。</translation>
    </message>
    <message>
        <source>The cluster is left. {0}</source>
        <translation>クラスターから離れました。{0}</translation>
    </message>
    <message>
        <source>The cluster {0} cannot be reached ({1}: {2}).</source>
        <translation>クラスター {0} に接続できません（{1}: {2}）。</translation>
    </message>
    <message>
        <source>The column “{0}” is there twice.</source>
        <translation>列「{0}」が 2 つあります。</translation>
    </message>
    <message>
        <source>The denoiser in {0} takes {1} channels and the autoencoder gives {2}: models for inpainting or for editing by instruction cannot be used.</source>
        <translation>{0} のデノイザーは {1} チャンネルを受け取り、オートエンコーダーは {2} を出します。インペイント用や指示による編集用のモデルは使えません。</translation>
    </message>
    <message>
        <source>The denoiser in {0} wants more than text (pictures or classes): only models that follow a text can be used.</source>
        <translation>{0} のデノイザーは文以外のもの（画像やクラス）も求めます。使えるのは文に従うモデルだけです。</translation>
    </message>
    <message>
        <source>The download cannot be kept ({0}).</source>
        <translation>ダウンロードを保存できません（{0}）。</translation>
    </message>
    <message>
        <source>The emotion came out weaker than asked for</source>
        <translation>感情は求めたより弱くなりました</translation>
    </message>
    <message>
        <source>The emotion could not be steered: no gradient was finite. Choose another device to compute on.</source>
        <translation>感情へ導けませんでした。有限の勾配がありません。計算する装置を変えてください。</translation>
    </message>
    <message>
        <source>The first line names the columns: a “picture” or a “prompt” is needed.</source>
        <translation>1 行目は列の名前です。「picture」か「prompt」が必要です。</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>フォルダーを読めません（{0}）。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read now ({1}), so unsaved work of earlier sessions cannot be offered. It was left as it is.</source>
        <translation>フォルダー {0} を今は読めません（{1}）。前のセッションの未保存の作業を出せません。そのまま残しました。</translation>
    </message>
    <message>
        <source>The folder {0} is missing: get the model again.</source>
        <translation>フォルダー {0} がありません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>The guidance is {0}: give a number from 1 to 30.</source>
        <translation>ガイダンスは {0} です。1 から 30 の数にしてください。</translation>
    </message>
    <message>
        <source>The hub does not give you {0}: agree to its terms on {1}.</source>
        <translation>ハブは {0} を渡しません。{1} で条件に同意してください。</translation>
    </message>
    <message>
        <source>The hub has had too many requests from here: try again in some minutes.</source>
        <translation>ハブへの要求が多すぎました。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The hub wants to know who asks for {0}: log in (hf auth login, or HF_TOKEN).</source>
        <translation>ハブは {0} を求めているのが誰かを知る必要があります。ログインしてください（hf auth login または HF_TOKEN）。</translation>
    </message>
    <message>
        <source>The index of the weights (*.safetensors.index.json) in {0} is missing: get the model again.</source>
        <translation>{0} に重みの索引(*.safetensors.index.json)がありません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>The journal cannot be written ({0}).</source>
        <translation>ジャーナルを書き込めません（{0}）。</translation>
    </message>
    <message>
        <source>The libraries that it uses have licences of their own, which lie in the Python environment that it runs in; an installed program has them all on one page.</source>
        <translation>使用しているライブラリには独自のライセンスがあり、実行中の Python 環境にあります。インストールされたプログラムでは、一つのページにまとまっています。</translation>
    </message>
    <message>
        <source>The maker&apos;s notes were left out: they hold for their old place alone.</source>
        <translation>メーカーノートは省きました。元の位置でしか通用しません。</translation>
    </message>
    <message>
        <source>The manifest cannot be written ({0}).</source>
        <translation>結果の一覧を書き込めません（{0}）。</translation>
    </message>
    <message>
        <source>The mask is {0}×{1} but the picture is {2}×{3}: they must have the same size.</source>
        <translation>マスクは {0}×{1} ですが、画像は {2}×{3} です。同じ大きさでなければなりません。</translation>
    </message>
    <message>
        <source>The mask {0} is all black: paint white where it may change.</source>
        <translation>マスク {0} は真っ黒です。変えてよい所を白く塗ってください。</translation>
    </message>
    <message>
        <source>The mask {0} is {1}×{2} but the picture is {3}×{4}: they must have the same size.</source>
        <translation>マスク {0} は {1}×{2} ですが、画像は {3}×{4} です。同じ大きさでなければなりません。</translation>
    </message>
    <message>
        <source>The mask {0} is {1}×{2} but the picture {3} is {4}×{5}: they must have the same size.</source>
        <translation>マスク {0} は {1}×{2} ですが、画像 {3} は {4}×{5} です。同じ大きさでなければなりません。</translation>
    </message>
    <message>
        <source>The method&apos;s budget of updates is {0}: give a number from 0 up.</source>
        <translation>手法の更新の予算は {0} です。0 以上の数にしてください。</translation>
    </message>
    <message>
        <source>The method&apos;s {0}</source>
        <translation>手法の {0}</translation>
    </message>
    <message>
        <source>The method&apos;s {0} is {1}: give 0 to 1.</source>
        <translation>手法の {0} は {1} です。0 から 1 にしてください。</translation>
    </message>
    <message>
        <source>The method&apos;s {0} is {1}: give a number from 0 up.</source>
        <translation>手法の {0} は {1} です。0 以上の数にしてください。</translation>
    </message>
    <message>
        <source>The method&apos;s {0} is {1}: give a number from 1 to 64.</source>
        <translation>手法の {0} は {1} です。1 から 64 の数にしてください。</translation>
    </message>
    <message>
        <source>The model cannot be added ({0}).</source>
        <translation>モデルを追加できません（{0}）。</translation>
    </message>
    <message>
        <source>The model cannot be put into its place</source>
        <translation>モデルを所定の場所に置けません</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded{1}: “muse-desktop models check {2}” tells which part of it is wrong.</source>
        <translation>{0} のモデルを読み込めません{1}。「muse-desktop models check {2}」でどの部分が悪いか分かります。</translation>
    </message>
    <message>
        <source>The model pack in {0} was made for a newer version of MUSE Desktop: update the program, or get an older version of the model.</source>
        <translation>{0} のモデルパックは新しい版の MUSE Desktop 用です。プログラムを更新するか、古い版のモデルを入手してください。</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be deleted</source>
        <translation>モデル「{0}」を削除できません</translation>
    </message>
    <message>
        <source>The network computes in fp32 since half precision gave values that are not finite in an earlier picture.</source>
        <translation>以前の画像で半精度から有限でない値が出たため、ネットワークは fp32 で計算します。</translation>
    </message>
    <message>
        <source>The part reaches beyond the picture.</source>
        <translation>切り抜く部分が画像からはみ出しています。</translation>
    </message>
    <message>
        <source>The parts in {0} do not fit: {1} differ.</source>
        <translation>{0} の部分が合いません。{1} が食い違っています。</translation>
    </message>
    <message>
        <source>The password is kept nowhere and nobody can reset it. Should it be lost, everything of this client is lost. Several words that do not belong together are easy to keep and hard to guess.</source>
        <translation>パスワードはどこにも保存されず、誰にも再設定できません。失われると、このクライアントのすべてが失われます。互いに関係のない語をいくつか並べると、覚えやすく、推測されにくくなります。</translation>
    </message>
    <message>
        <source>The password is still the old one ({0}).</source>
        <translation>パスワードは元のままです（{0}）。</translation>
    </message>
    <message>
        <source>The path stays at {0}: name another emotion after it.</source>
        <translation>道筋が {0} にとどまっています。次に別の感情を挙げてください。</translation>
    </message>
    <message>
        <source>The picture came with more than 8 bits a channel; the result has 8.</source>
        <translation>元の画像はチャンネルあたり 8 ビットを超えていました。結果は 8 ビットです。</translation>
    </message>
    <message>
        <source>The picture cannot be written as {0} ({1}).</source>
        <translation>画像を {0} で書き出せません（{1}）。</translation>
    </message>
    <message>
        <source>The picture needs a file name: lake.png, for example.</source>
        <translation>画像にはファイル名が必要です。例えば lake.png。</translation>
    </message>
    <message>
        <source>The picture reads: {0}</source>
        <translation>画像の予測：{0}</translation>
    </message>
    <message>
        <source>The picture that this was made from is no longer in the session.</source>
        <translation>この画像のもとになった画像は、もうセッションにありません。</translation>
    </message>
    <message>
        <source>The picture was read as {0} before this edit already, so there is little to add.</source>
        <translation>この画像は編集の前からすでに{0}と予測されていたので、加える余地はわずかです。</translation>
    </message>
    <message>
        <source>The picture&apos;s data do not fit its size.</source>
        <translation>画像のデータが大きさに合いません。</translation>
    </message>
    <message>
        <source>The pictures are made by {0} (by ssh), encrypted.</source>
        <translation>画像を作るのは {0}（ssh 経由）で、暗号化されています。</translation>
    </message>
    <message>
        <source>The pictures are made by {0}, encrypted.</source>
        <translation>画像を作るのは {0} で、暗号化されています。</translation>
    </message>
    <message>
        <source>The pictures are made by {0}.</source>
        <translation>画像を作るのは {0} です。</translation>
    </message>
    <message>
        <source>The program is sealed and opens no connection: break the seal in the window&apos;s status line first.</source>
        <translation>プログラムは封印中で、接続を開きません。先にウィンドウのステータス行で封印を解いてください。</translation>
    </message>
    <message>
        <source>The program&apos;s own files</source>
        <translation>プログラム自身のファイル</translation>
    </message>
    <message>
        <source>The program&apos;s own files (resources) are missing: install MUSE Desktop again.</source>
        <translation>プログラム自身のファイル（resources）がありません。MUSE Desktop を入れ直してください。</translation>
    </message>
    <message>
        <source>The prompt has {0} characters: say it in at most {1}.</source>
        <translation>プロンプトは {0} 文字あります。{1} 文字以内にしてください。</translation>
    </message>
    <message>
        <source>The prompt is empty: say what the picture should show.</source>
        <translation>プロンプトが空です。画像に何を描くか書いてください。</translation>
    </message>
    <message>
        <source>The prompt is long: it was read in {0} parts, of which the first counts most.</source>
        <translation>プロンプトが長いため {0} 個に分けて読みました。最初の部分が最も効きます。</translation>
    </message>
    <message>
        <source>The proxy refuses ({0}): look at HTTPS_PROXY.</source>
        <translation>プロキシが拒みました（{0}）。HTTPS_PROXY を確かめてください。</translation>
    </message>
    <message>
        <source>The pseudonym can be read without the password: choose one that tells nobody who it is.</source>
        <translation>仮名はパスワードなしで読めます。誰のことか分からないものを選んでください。</translation>
    </message>
    <message>
        <source>The request is to edit, and its “picture” is missing.</source>
        <translation>依頼は編集ですが、「picture」がありません。</translation>
    </message>
    <message>
        <source>The request is to generate, and takes no “picture”.</source>
        <translation>依頼は生成で、「picture」は使いません。</translation>
    </message>
    <message>
        <source>The request names a file by its digest alone: add “{0}” with the file beside it.</source>
        <translation>依頼はファイルをダイジェストだけで示しています。「{0}」に隣のファイルを書き加えてください。</translation>
    </message>
    <message>
        <source>The request&apos;s {0} picture is missing.</source>
        <translation>依頼の {0} 画像がありません。</translation>
    </message>
    <message>
        <source>The result has no name.</source>
        <translation>結果に名前がありません。</translation>
    </message>
    <message>
        <source>The scheduler does not answer any more: when it is there again, begin again; it goes on from here.</source>
        <translation>スケジューラーが応答しなくなりました。戻ったらもう一度始めてください。ここから続きます。</translation>
    </message>
    <message>
        <source>The seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to 2^63 - 1.</source>
        <translation>シードは 0 から 2^63 - 1 の整数でなければなりません。</translation>
    </message>
    <message>
        <source>The series of {0} pictures is in the history.</source>
        <translation>{0} 枚のシリーズが履歴にあります。</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {0} ({1}).</source>
        <translation>設定を {0} に保存できません（{1}）。</translation>
    </message>
    <message>
        <source>The settings of the denoiser or the autoencoder in {0} are wrong: its sides cannot be told. Get the model again.</source>
        <translation>{0} のデノイザーかオートエンコーダーの設定が誤りで、辺の長さが分かりません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>The size {0} does not suit {1}: use multiples of {2} from {3} to {4}.</source>
        <translation>大きさ {0} は {1} に合いません。{3} から {4} までの {2} の倍数にしてください。</translation>
    </message>
    <message>
        <source>The size {0} does not suit {1}: use multiples of {2} up to {3}; it is best at {4}x{5}.</source>
        <translation>大きさ {0} は {1} に合いません。{3} までの {2} の倍数にしてください。最適は {4}x{5} です。</translation>
    </message>
    <message>
        <source>The strength “{0}” is neither a number nor auto.</source>
        <translation>強度「{0}」は数でも auto でもありません。</translation>
    </message>
    <message>
        <source>The table cannot be read from here on ({0}).</source>
        <translation>表はここから読めません（{0}）。</translation>
    </message>
    <message>
        <source>The table holds what the grade does everywhere; its local part is not in it.</source>
        <translation>表には全体に及ぶ調整だけが入っています。場所ごとの部分は含みません。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>二つがまだ同じではありません。</translation>
    </message>
    <message>
        <source>The unsaved work kept in {0} was removed by somebody or another program. It was written anew and is protected again; nothing is lost.</source>
        <translation>{0} の未保存の作業が、誰かまたは別のプログラムに取り除かれました。書き直して再び守られています。失われたものはありません。</translation>
    </message>
    <message>
        <source>The weights in {0} do not fit their config.json, which describes a model of {1} million numbers: they have {2} million.</source>
        <translation>{0} の重みが config.json に合いません。config.json は {1} 百万個の数のモデルを示しますが、重みは {2} 百万個です。</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json ({1}).</source>
        <translation>{0}の重みが config.json に合いません（{1}）。</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json, which knows no “{1}”.</source>
        <translation>{0}の重みが config.json に合いません。そこには「{1}」がありません。</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json: they are of another model (the first is “{1}”). Get the model again.</source>
        <translation>{0}の重みが config.json に合いません。別のモデルのものです（最初は「{1}」）。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json{1}: get the model again.</source>
        <translation>{0}の重みが config.json に合いません{1}。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>The worker was started anew.</source>
        <translation>ワーカーが起動し直されました。</translation>
    </message>
    <message>
        <source>The workers end before they begin ({0}): take fewer workers, a smaller model, or close other programs.</source>
        <translation>プロセスが始まる前に終わります（{0}）。数を減らすか、小さいモデルにするか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>The {0} has ended ({1}) while it made {2}, which is tried again at the end.</source>
        <translation>{0} が {2} を作る途中で終わりました（{1}）。最後にもう一度試します。</translation>
    </message>
    <message>
        <source>The {0} has ended ({1}).</source>
        <translation>{0} が終わりました（{1}）。</translation>
    </message>
    <message>
        <source>The {0} is lent by {1}, and {2} is damaged: install {3} again, or choose another lender with “muse-desktop models set {4} --{5} NAME”.</source>
        <translation>{0}は {1} から借りていますが、{2} が壊れています。{3} を入れ直すか、「muse-desktop models set {4} --{5} NAME」で別の貸し手を選んでください。</translation>
    </message>
    <message>
        <source>The {0} is lent by {1}: {2}</source>
        <translation>{0}は {1} から借りています：{2}</translation>
    </message>
    <message>
        <source>The {0} is {1}&apos;s CLIP: emotions are read by CLIP, not by an emotion classifier.</source>
        <translation>{0}は {1} の CLIP です。感情は CLIP が読み取り、感情の分類器ではありません。</translation>
    </message>
    <message>
        <source>Theme: &amp;Dark</source>
        <translation>テーマ：ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Theme: &amp;Light</source>
        <translation>テーマ：ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Theme: As the &amp;System</source>
        <translation>テーマ：システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>There are eight emotions, not {0}: leave the count out.</source>
        <translation>感情は八つで、{0} ではありません。数は省いてください。</translation>
    </message>
    <message>
        <source>There are no weights (*.safetensors) in {0}: get the model again.</source>
        <translation>{0} に重み(*.safetensors)がありません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>There are no weights ({0}) in {1}.</source>
        <translation>{1} に重み（{0}）がありません。</translation>
    </message>
    <message>
        <source>There is a client “{0}” already: choose another pseudonym.</source>
        <translation>クライアント「{0}」は既にあります。別の仮名を選んでください。</translation>
    </message>
    <message>
        <source>There is a model “{0}” already: give another name with --name, or remove that one first.</source>
        <translation>モデル「{0}」は既にあります。--name で別の名前を付けるか、先にそれを取り除いてください。</translation>
    </message>
    <message>
        <source>There is a null character in it.</source>
        <translation>ヌル文字が含まれています。</translation>
    </message>
    <message>
        <source>There is no column “{0}”: did you mean “{1}”?</source>
        <translation>「{0}」という列はありません。「{1}」のことですか？</translation>
    </message>
    <message>
        <source>There is no column “{0}”: those that there are are {1}.</source>
        <translation>「{0}」という列はありません。あるのは {1} です。</translation>
    </message>
    <message>
        <source>There is no file or folder {0}: name a table of jobs (.csv), JSON lines (.jsonl) or a folder of pictures.</source>
        <translation>{0} というファイルやフォルダーはありません。ジョブの表（.csv）、JSON 行（.jsonl）、画像のフォルダーのどれかを指定してください。</translation>
    </message>
    <message>
        <source>There is no file or folder “{0}”, and no model on a hub is called so (owner/name).</source>
        <translation>「{0}」というファイルもフォルダーもなく、ハブのモデルの名前（owner/name）でもありません。</translation>
    </message>
    <message>
        <source>There is no file {0} in {1}.</source>
        <translation>{1} にファイル {0} がありません。</translation>
    </message>
    <message>
        <source>There is no file {0}: {1} names one in PEM.</source>
        <translation>ファイル {0} がありません。{1} には PEM 形式のものを指定します。</translation>
    </message>
    <message>
        <source>There is no file “{0}” in {1}.</source>
        <translation>{1} にファイル「{0}」がありません。</translation>
    </message>
    <message>
        <source>There is no folder {0}: make it first, or name another.</source>
        <translation>フォルダー {0} がありません。先に作るか、別のものを指定してください。</translation>
    </message>
    <message>
        <source>There is no folder {0}: save the session somewhere else.</source>
        <translation>フォルダー {0} がありません。セッションを別の場所に保存してください。</translation>
    </message>
    <message>
        <source>There is no label “{0}”: its labels are {1}.</source>
        <translation>ラベル「{0}」はありません。ラベルは {1} です。</translation>
    </message>
    <message>
        <source>There is no model pack in {0}: {1} is missing.</source>
        <translation>{0} にモデルパックがありません。{1} がありません。</translation>
    </message>
    <message>
        <source>There is no model {0} on {1}, or it is private: look at the name, and log in (hf auth login, or HF_TOKEN) where it is private.</source>
        <translation>{1} にモデル {0} がないか、非公開です。名前を確かめ、非公開ならログインしてください（hf auth login または HF_TOKEN）。</translation>
    </message>
    <message>
        <source>There is no model “{0}”, and no other one in {1}.</source>
        <translation>モデル「{0}」はなく、{1} にほかのモデルもありません。</translation>
    </message>
    <message>
        <source>There is no model “{0}”.</source>
        <translation>モデル「{0}」はありません。</translation>
    </message>
    <message>
        <source>There is no model “{0}”.{1} Models on this computer: {2}.</source>
        <translation>モデル「{0}」はありません。{1} このコンピューターのモデル：{2}。</translation>
    </message>
    <message>
        <source>There is no picture in {0}.</source>
        <translation>{0} に画像がありません。</translation>
    </message>
    <message>
        <source>There is no picture to edit: open one first.</source>
        <translation>編集する画像がありません。先に開いてください。</translation>
    </message>
    <message>
        <source>There is no ssh on this machine: install OpenSSH&apos;s client.</source>
        <translation>このコンピューターに ssh がありません。OpenSSH のクライアントをインストールしてください。</translation>
    </message>
    <message>
        <source>There is no {0} here: use {1}.</source>
        <translation>{0} はここにはありません。{1} を使ってください。</translation>
    </message>
    <message>
        <source>There is not enough memory for the model.</source>
        <translation>モデルにはメモリが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory for the password&apos;s key, which takes {0} MiB: close other programs and try again.</source>
        <translation>パスワードの鍵に必要な {0} MiB のメモリがありません。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>このモデルにはメモリが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>メモリが足りません。</translation>
    </message>
    <message>
        <source>There is not enough memory to open “{0}”, which takes {1} GB.</source>
        <translation>「{0}」を開くにはメモリが足りません。{1} GB が必要です。</translation>
    </message>
    <message>
        <source>There is not enough memory to open “{0}”.</source>
        <translation>「{0}」を開くにはメモリが足りません。</translation>
    </message>
    <message>
        <source>There is not enough room to {0}: it takes {1} GB and {2} has {3} GB left.</source>
        <translation>{0}には空きが足りません。{1} GB が必要ですが、{2} の残りは {3} GB です。</translation>
    </message>
    <message>
        <source>There was not enough memory for it.</source>
        <translation>そのためのメモリが足りませんでした。</translation>
    </message>
    <message>
        <source>There was not enough memory for this picture. Close other programs, or take a smaller picture or a lighter model, and try again.</source>
        <translation>この画像にはメモリが足りませんでした。ほかのプログラムを閉じるか、小さい画像や軽いモデルにして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This cannot be read ({0}).</source>
        <translation>読めません（{0}）。</translation>
    </message>
    <message>
        <source>This computer alone</source>
        <translation>このコンピューターだけ</translation>
    </message>
    <message>
        <source>This computer has no device “{0}”. Choose one of: auto, {1}.</source>
        <translation>このコンピューターに装置「{0}」はありません。次から選んでください：auto、{1}。</translation>
    </message>
    <message>
        <source>This download was cut. What has come is kept, and it can go on.</source>
        <translation>ダウンロードが中断されました。届いた分は保たれ、続けられます。</translation>
    </message>
    <message>
        <source>This is no JSON ({0}).</source>
        <translation>JSON ではありません（{0}）。</translation>
    </message>
    <message>
        <source>This is not a request: {0}.</source>
        <translation>これは依頼ではありません：{0}。</translation>
    </message>
    <message>
        <source>This is not a series.</source>
        <translation>これはシリーズではありません。</translation>
    </message>
    <message>
        <source>This is not text in UTF-8: save the file so.</source>
        <translation>UTF-8 の文字ではありません。ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>This machine has not the model “{0}” that the client has.</source>
        <translation>このコンピューターには、依頼元にあるモデル「{0}」がありません。</translation>
    </message>
    <message>
        <source>This model changes photographs and draws none: open a picture, and edit it.</source>
        <translation>このモデルは写真を変えるもので、描きません。画像を開いて編集してください。</translation>
    </message>
    <message>
        <source>This model edits pictures that it drew itself, from the drawing: edit this one with a model that changes photographs.</source>
        <translation>このモデルは自分で描いた画像を、その絵から編集します。これは写真を変えるモデルで編集してください。</translation>
    </message>
    <message>
        <source>This model has no self-attention to lend: injection was left out.</source>
        <translation>このモデルには貸せる自己注意がありません。注入は省きました。</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>この画像</translation>
    </message>
    <message>
        <source>This picture has {0} megapixels: changing it takes {1} GB of memory beside it, and {2} GB are free. Close other programs, or make the picture smaller.</source>
        <translation>この画像は {0} メガピクセルです。変えるにはほかに {1} GB のメモリが必要で、空きは {2} GB です。ほかのプログラムを閉じるか、画像を小さくしてください。</translation>
    </message>
    <message>
        <source>This picture is of two drawings, as a mask kept a part of one: paint a mask that lies within one of them, or edit the picture that it was made from.</source>
        <translation>この画像は、マスクが一方の一部を残したため、二つの絵からなります。どちらか一方の中にマスクを塗るか、もとになった画像を編集してください。</translation>
    </message>
    <message>
        <source>This request was made by a newer version of MUSE Desktop.</source>
        <translation>この依頼は新しい版の MUSE Desktop のものです。</translation>
    </message>
    <message>
        <source>This series was made by a newer version of MUSE Desktop.</source>
        <translation>このシリーズは新しい版の MUSE Desktop のものです。</translation>
    </message>
    <message>
        <source>This session was recovered or discarded in another window.</source>
        <translation>このセッションは別のウィンドウで復元されたか破棄されました。</translation>
    </message>
    <message>
        <source>Those without the &amp;model</source>
        <translation>モデルがない場合(&amp;M)</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Two results would be called {0}: add {1} to the pattern of names.</source>
        <translation>2 つの結果が {0} という名前になります。名前のパターンに {1} を加えてください。</translation>
    </message>
    <message>
        <source>Two results would be called {0}: give each its own name.</source>
        <translation>2 つの結果が {0} という名前になります。それぞれ別の名前にしてください。</translation>
    </message>
    <message>
        <source>Unknown kind of series “{0}”: use intensities, emotions or path.</source>
        <translation>シリーズの種類「{0}」は不明です。intensities、emotions、path のどれかにしてください。</translation>
    </message>
    <message>
        <source>Unknown mode “{0}”: use generate or edit.</source>
        <translation>モード「{0}」は不明です。generate か edit にしてください。</translation>
    </message>
    <message>
        <source>Unknown {0} “{1}”: use {2} or {3}.</source>
        <translation>{0}「{1}」は不明です。{2} か {3} にしてください。</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>不快</translation>
    </message>
    <message>
        <source>Unsaved work cannot be protected against a crash ({0} in {1}). Save the session soon.</source>
        <translation>未保存の作業を異常終了から守れません（{1}：{0}）。早めにセッションを保存してください。</translation>
    </message>
    <message>
        <source>Unsaved work in {0} cannot be read now{1}. It was left as it is, and is looked at again at the next start; delete that folder if you do not need it.</source>
        <translation>{0} の未保存の作業を今は読めません{1}。そのまま残し、次の起動時にまた調べます。不要ならそのフォルダーを削除してください。</translation>
    </message>
    <message>
        <source>Unsaved work in {0} is of a newer version of MUSE Desktop, which can bring it back. It was left as it is.</source>
        <translation>{0} の未保存の作業は新しい版の MUSE Desktop のもので、その版なら戻せます。そのまま残しました。</translation>
    </message>
    <message>
        <source>Until a session is saved or discarded, a journal in the program&apos;s folder keeps it safe from crashes. The log beside it names files and what went wrong. Nothing of all this leaves the computer by itself.</source>
        <translation>セッションを保存または破棄するまで、プログラムのフォルダーにあるジャーナルが、異常終了から守ります。横の記録には、ファイル名と不具合が書かれます。これらが勝手にコンピューターの外へ出ることはありません。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Warning: {0}</source>
        <translation>注意：{0}</translation>
    </message>
    <message>
        <source>Weights are missing in {0}: {1} of {2} files are there. Get the model again.</source>
        <translation>{0} に足りない重みがあります。{2} 個中 {1} 個のファイルしかありません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>What Chan&amp;ged</source>
        <translation>何が変わったか(&amp;G)</translation>
    </message>
    <message>
        <source>What Do the &amp;Readings Mean?</source>
        <translation>予測の意味は？(&amp;R)</translation>
    </message>
    <message>
        <source>What Usually &amp;Carries It	Return</source>
        <translation>ふつう何が伝えるか(&amp;C)	Return</translation>
    </message>
    <message>
        <source>What came is not the model that was sent: are both programs of one version?</source>
        <translation>届いたのは送ったモデルではありません。両方のプログラムは同じ版ですか？</translation>
    </message>
    <message>
        <source>What do the readings mean?</source>
        <translation>予測の意味は？</translation>
    </message>
    <message>
        <source>What had come of {0} cannot be deleted</source>
        <translation>{0} の届いた分を削除できません</translation>
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
        <translation>このセッションの画像が呼び起こしうるもの

クライアント：{client}
セッション：{session}
日付：{date}

画像は次のものを呼び起こすために作られました：{emotions}。

恐れ、怒り、嫌悪、悲しみの画像は、見るのがつらいことがあります。画面では、見たいと言うまで覆われています。理由を言わずに、いつでも目をそらし、画面を覆ってもらい、やめることができます。

今日は見たくないもの：____________________________

何かが心に残るとき、助けになる人やもの：____________________________

（編集するためのひな形です。）</translation>
    </message>
    <message>
        <source>What usually carries it: {0}</source>
        <translation>ふつうこれを伝えるもの：{0}</translation>
    </message>
    <message>
        <source>Wheel: add an emotion, remove one</source>
        <translation>ホイール：感情を追加、取り除く</translation>
    </message>
    <message>
        <source>Wheel: add by mouse, without snapping</source>
        <translation>ホイール：マウスで追加、吸着なし</translation>
    </message>
    <message>
        <source>Wheel: choose, or none</source>
        <translation>ホイール：選択、またはなし</translation>
    </message>
    <message>
        <source>Wheel: next emotion</source>
        <translation>ホイール：次の感情</translation>
    </message>
    <message>
        <source>Wheel: next point</source>
        <translation>ホイール：次の点</translation>
    </message>
    <message>
        <source>Wheel: turn, strengthen</source>
        <translation>ホイール：回転、強める</translation>
    </message>
    <message>
        <source>Wheel: what usually carries an emotion</source>
        <translation>ホイール：感情をふつう何が伝えるか</translation>
    </message>
    <message>
        <source>Where added models, their downloads and the log take more, you are told and choose what goes. Nothing is ever deleted by itself.</source>
        <translation>追加したモデル、そのダウンロード、記録がこれを超えると、お知らせし、何を消すかを選んでいただきます。勝手に削除されることはありません。</translation>
    </message>
    <message>
        <source>Which sessions were opened of late, and the folder used last. “Forgotten” deletes them now, too.</source>
        <translation>最近開いたセッションと、最後に使ったフォルダー。「忘れる」で、今あるものも消えます。</translation>
    </message>
    <message>
        <source>Who trusts a cluster trusts it with everything: its computers can run programs here, and this one there.</source>
        <translation>クラスターを信頼することは、すべてを任せることです。その側のコンピューターはここでプログラムを実行でき、こちらも向こうで実行できます。</translation>
    </message>
    <message>
        <source>With a mask a part stays pixels, which {0} has no place for.</source>
        <translation>マスクを使うと一部は画素のまま残り、{0} には入りません。</translation>
    </message>
    <message>
        <source>Write it again.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>XMP was left out: it cannot be read.</source>
        <translation>XMP は省きました。読めません。</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>[ and ], { and }</source>
        <translation>[ と ], { と }</translation>
    </message>
    <message>
        <source>a BPG picture</source>
        <translation>BPG 画像</translation>
    </message>
    <message>
        <source>a CLIP</source>
        <translation>CLIP</translation>
    </message>
    <message>
        <source>a CLIP, or its eye alone</source>
        <translation>CLIP またはその目の部分だけ</translation>
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
        <translation>DjVu 文書</translation>
    </message>
    <message>
        <source>a FLIF picture</source>
        <translation>FLIF 画像</translation>
    </message>
    <message>
        <source>a GGML, {0}</source>
        <translation>GGML、{0}</translation>
    </message>
    <message>
        <source>a GGUF, {0}</source>
        <translation>GGUF、{0}</translation>
    </message>
    <message>
        <source>a GLIGEN (it places things)</source>
        <translation>GLIGEN（ものを配置します）</translation>
    </message>
    <message>
        <source>a JNG picture</source>
        <translation>JNG 画像</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>JPEG XR 画像</translation>
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
        <translation>IA³ 型の LoRA（LyCORIS）</translation>
    </message>
    <message>
        <source>a LoRA of the kind LoHa (LyCORIS)</source>
        <translation>LoHa 型の LoRA（LyCORIS）</translation>
    </message>
    <message>
        <source>a LoRA of the kind LoKr (LyCORIS)</source>
        <translation>LoKr 型の LoRA（LyCORIS）</translation>
    </message>
    <message>
        <source>a LoRA of the kind OFT (LyCORIS)</source>
        <translation>OFT 型の LoRA（LyCORIS）</translation>
    </message>
    <message>
        <source>a PAM or PFM picture</source>
        <translation>PAM または PFM 画像</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript 文書</translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation>Radiance 画像（HDR）</translation>
    </message>
    <message>
        <source>a Sun raster picture</source>
        <translation>Sun ラスター画像</translation>
    </message>
    <message>
        <source>a T2I-Adapter</source>
        <translation>T2I-Adapter</translation>
    </message>
    <message>
        <source>a Windows metafile (WMF or EMF)</source>
        <translation>Windows メタファイル（WMF または EMF）</translation>
    </message>
    <message>
        <source>a big moon rises</source>
        <translation>大きな月が昇る</translation>
    </message>
    <message>
        <source>a castle in the mountains</source>
        <translation>山の中の城</translation>
    </message>
    <message>
        <source>a cat in a meadow</source>
        <translation>草原の猫</translation>
    </message>
    <message>
        <source>a classifier</source>
        <translation>分類器</translation>
    </message>
    <message>
        <source>a cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>a cluster on this machine</source>
        <translation>このコンピューターのクラスター</translation>
    </message>
    <message>
        <source>a cottage by a lake in the evening</source>
        <translation>夕方の湖畔の小屋</translation>
    </message>
    <message>
        <source>a denoiser (UNet) without its text encoder and its autoencoder (VAE)</source>
        <translation>テキストエンコーダーとオートエンコーダー（VAE）のないデノイザー（UNet）</translation>
    </message>
    <message>
        <source>a diffusers folder packed into one file, and not the original layout: get the model as a folder, or as a checkpoint.</source>
        <translation>一つのファイルにまとめた diffusers のフォルダーで、本来の構成ではありません。フォルダーかチェックポイントとして入手してください。</translation>
    </message>
    <message>
        <source>a document of Affinity&apos;s</source>
        <translation>Affinity の文書</translation>
    </message>
    <message>
        <source>a document of GIMP&apos;s (XCF)</source>
        <translation>GIMP の文書（XCF）</translation>
    </message>
    <message>
        <source>a document of Krita&apos;s</source>
        <translation>Krita の文書</translation>
    </message>
    <message>
        <source>a download that has not ended: let it end, or begin it anew.</source>
        <translation>終わっていないダウンロードです。終わるのを待つか、やり直してください。</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>図面（SVG）</translation>
    </message>
    <message>
        <source>a farbfeld picture</source>
        <translation>farbfeld 画像</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>数秒</translation>
    </message>
    <message>
        <source>a film scan (DPX or Cineon)</source>
        <translation>フィルムスキャン（DPX または Cineon）</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>a higher intensity</source>
        <translation>強さを上げる</translation>
    </message>
    <message>
        <source>a hot air balloon over the village</source>
        <translation>村の上の熱気球</translation>
    </message>
    <message>
        <source>a hypernetwork</source>
        <translation>ハイパーネットワーク</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>言語モデル</translation>
    </message>
    <message>
        <source>a large document of Photoshop&apos;s (PSB)</source>
        <translation>Photoshop の大きな文書（PSB）</translation>
    </message>
    <message>
        <source>a lighthouse by the sea</source>
        <translation>海辺の灯台</translation>
    </message>
    <message>
        <source>a long text</source>
        <translation>長いテキスト</translation>
    </message>
    <message>
        <source>a model of no known kind</source>
        <translation>種類の分からないモデル</translation>
    </message>
    <message>
        <source>a model of videos</source>
        <translation>動画のモデル</translation>
    </message>
    <message>
        <source>a motion module (AnimateDiff)</source>
        <translation>モーションモジュール（AnimateDiff）</translation>
    </message>
    <message>
        <source>a mouse pointer (CUR)</source>
        <translation>マウスポインター（CUR）</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>a part of a model: get the whole model</source>
        <translation>モデルの一部です。モデル全体を入手してください</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a picture of a kind</source>
        <translation>画像のうちの種類</translation>
    </message>
    <message>
        <source>a picture of astronomy (FITS)</source>
        <translation>天文画像（FITS）</translation>
    </message>
    <message>
        <source>a picture of medicine (DICOM)</source>
        <translation>医用画像（DICOM）</translation>
    </message>
    <message>
        <source>a rainbow appears</source>
        <translation>虹が現れる</translation>
    </message>
    <message>
        <source>a restorer of faces</source>
        <translation>顔の修復モデル</translation>
    </message>
    <message>
        <source>a small autoencoder (TAESD) alone</source>
        <translation>小さなオートエンコーダー（TAESD）だけ</translation>
    </message>
    <message>
        <source>a tent in the forest at night</source>
        <translation>夜の森のテント</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a text encoder (CLIP) alone</source>
        <translation>テキストエンコーダー（CLIP）だけ</translation>
    </message>
    <message>
        <source>a text encoder (T5) alone</source>
        <translation>テキストエンコーダー（T5）だけ</translation>
    </message>
    <message>
        <source>a textual inversion (an embedding)</source>
        <translation>テキスト反転（埋め込み）</translation>
    </message>
    <message>
        <source>a texture (DDS)</source>
        <translation>テクスチャ（DDS）</translation>
    </message>
    <message>
        <source>a texture (KTX)</source>
        <translation>テクスチャ（KTX）</translation>
    </message>
    <message>
        <source>a {0} checkpoint</source>
        <translation>{0} のチェックポイント</translation>
    </message>
    <message>
        <source>a {0} picture of a kind</source>
        <translation>{0} 画像のうちの種類</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>約一分</translation>
    </message>
    <message>
        <source>about {0} h</source>
        <translation>約 {0} 時間</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>約 {0} 分</translation>
    </message>
    <message>
        <source>about {0} s</source>
        <translation>約 {0} 秒</translation>
    </message>
    <message>
        <source>add this model</source>
        <translation>このモデルを追加する</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ご自身で追加</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>午後</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>ひとりきり</translation>
    </message>
    <message>
        <source>amount {0}</source>
        <translation>量 {0}</translation>
    </message>
    <message>
        <source>amusement</source>
        <translation>楽しさ</translation>
    </message>
    <message>
        <source>an Amiga picture (ILBM)</source>
        <translation>Amiga 画像（ILBM）</translation>
    </message>
    <message>
        <source>an IP-Adapter</source>
        <translation>IP-Adapter</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>OpenEXR 画像</translation>
    </message>
    <message>
        <source>an SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>an XPM picture</source>
        <translation>XPM 画像</translation>
    </message>
    <message>
        <source>an adapter for faces (PhotoMaker, PuLID)</source>
        <translation>顔のアダプター（PhotoMaker、PuLID）</translation>
    </message>
    <message>
        <source>an animation</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>an animation (MNG)</source>
        <translation>アニメーション（MNG）</translation>
    </message>
    <message>
        <source>an archive (what it holds is looked at when it is added)</source>
        <translation>アーカイブ（中身は追加するときに調べます）</translation>
    </message>
    <message>
        <source>an archive that cannot be opened here: unpack it and name the folder.</source>
        <translation>ここでは開けないアーカイブです。展開してフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>an autoencoder (VAE) alone</source>
        <translation>オートエンコーダー（VAE）だけ</translation>
    </message>
    <message>
        <source>an icon of macOS&apos;s (ICNS)</source>
        <translation>macOS のアイコン（ICNS）</translation>
    </message>
    <message>
        <source>an image classifier ({0})</source>
        <translation>画像の分類器（{0}）</translation>
    </message>
    <message>
        <source>an image classifier, it seems</source>
        <translation>画像の分類器のようです</translation>
    </message>
    <message>
        <source>an upscaler</source>
        <translation>拡大モデル</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>とほか {0} 個</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>怒り</translation>
    </message>
    <message>
        <source>another prompt</source>
        <translation>別のプロンプト</translation>
    </message>
    <message>
        <source>another seed</source>
        <translation>別のシード</translation>
    </message>
    <message>
        <source>anticipation</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>armchair</source>
        <translation>肘掛け椅子</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>attention in slices, the picture in tiles</source>
        <translation>注意を分割し、画像をタイルに分ける</translation>
    </message>
    <message>
        <source>author and rights</source>
        <translation>作者と権利</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>オートエンコーダー</translation>
    </message>
    <message>
        <source>autoencoder (VAE)</source>
        <translation>オートエンコーダー（VAE）</translation>
    </message>
    <message>
        <source>awe</source>
        <translation>畏敬</translation>
    </message>
    <message>
        <source>balloons appear</source>
        <translation>風船が現れる</translation>
    </message>
    <message>
        <source>bare trees stand around</source>
        <translation>裸の木が立つ</translation>
    </message>
    <message>
        <source>bats appear</source>
        <translation>コウモリが現れる</translation>
    </message>
    <message>
        <source>bear</source>
        <translation>熊</translation>
    </message>
    <message>
        <source>best of {1}</source>
        <translation>{1} 回中の最良</translation>
    </message>
    <message>
        <source>beyond counting</source>
        <translation>数えきれない数</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>自転車</translation>
    </message>
    <message>
        <source>birds appear</source>
        <translation>鳥が現れる</translation>
    </message>
    <message>
        <source>blocks computed twice</source>
        <translation>ブロックを二度計算する</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>男の子</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>橋</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>明るくなる</translation>
    </message>
    <message>
        <source>brighter northern lights</source>
        <translation>オーロラが明るい</translation>
    </message>
    <message>
        <source>bubbles appear</source>
        <translation>シャボン玉が現れる</translation>
    </message>
    <message>
        <source>bunting hangs there</source>
        <translation>旗飾りが下がる</translation>
    </message>
    <message>
        <source>butterflies appear</source>
        <translation>蝶が現れる</translation>
    </message>
    <message>
        <source>car</source>
        <translation>車</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>城</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <source>checking the CLIP</source>
        <translation>CLIP を確認中</translation>
    </message>
    <message>
        <source>checking the classifier</source>
        <translation>分類器を確認中</translation>
    </message>
    <message>
        <source>checking {0}</source>
        <translation>{0} を確認中</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>分類器</translation>
    </message>
    <message>
        <source>clearer air</source>
        <translation>空気が澄む</translation>
    </message>
    <message>
        <source>clouds gather</source>
        <translation>雲が集まる</translation>
    </message>
    <message>
        <source>cobwebs appear</source>
        <translation>クモの巣が現れる</translation>
    </message>
    <message>
        <source>colder light</source>
        <translation>光が冷たい</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>comparing files</source>
        <translation>ファイルを比較中</translation>
    </message>
    <message>
        <source>confetti falls</source>
        <translation>紙吹雪が舞う</translation>
    </message>
    <message>
        <source>contentment</source>
        <translation>満足</translation>
    </message>
    <message>
        <source>converting the {0}</source>
        <translation>{0}を変換中</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>couple</source>
        <translation>二人連れ</translation>
    </message>
    <message>
        <source>cut to {0}</source>
        <translation>{0} に切り抜き</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>暗くなる</translation>
    </message>
    <message>
        <source>darker edges</source>
        <translation>縁が暗い</translation>
    </message>
    <message>
        <source>dawn</source>
        <translation>夜明け</translation>
    </message>
    <message>
        <source>deeper sky</source>
        <translation>空が深い</translation>
    </message>
    <message>
        <source>denoiser</source>
        <translation>デノイザー</translation>
    </message>
    <message>
        <source>denoiser (UNet)</source>
        <translation>デノイザー（UNet）</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>装置かファイルが使用中です</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>嫌悪</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>ディスクの割り当てを超えました</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>犬</translation>
    </message>
    <message>
        <source>download this model</source>
        <translation>このモデルをダウンロードする</translation>
    </message>
    <message>
        <source>dusk</source>
        <translation>夕暮れ</translation>
    </message>
    <message>
        <source>earlier in the day ({0})</source>
        <translation>より早い時刻（{0}）</translation>
    </message>
    <message>
        <source>embers fly</source>
        <translation>火の粉が舞う</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>感情</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>夕方</translation>
    </message>
    <message>
        <source>everything kept at hand</source>
        <translation>すべて手元に置く</translation>
    </message>
    <message>
        <source>excitement</source>
        <translation>興奮</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>終了コード {0}</translation>
    </message>
    <message>
        <source>eyes look out of the dark</source>
        <translation>暗闇から目がのぞく</translation>
    </message>
    <message>
        <source>fainter northern lights</source>
        <translation>オーロラが淡い</translation>
    </message>
    <message>
        <source>fainter rainbow</source>
        <translation>虹が淡い</translation>
    </message>
    <message>
        <source>far {0}</source>
        <translation>{0}（大きく）</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>恐れ</translation>
    </message>
    <message>
        <source>fewer balloons</source>
        <translation>風船が減る</translation>
    </message>
    <message>
        <source>fewer bare trees</source>
        <translation>裸の木が減る</translation>
    </message>
    <message>
        <source>fewer bats</source>
        <translation>コウモリが減る</translation>
    </message>
    <message>
        <source>fewer birds</source>
        <translation>鳥が減る</translation>
    </message>
    <message>
        <source>fewer bubbles</source>
        <translation>シャボン玉が減る</translation>
    </message>
    <message>
        <source>fewer butterflies</source>
        <translation>蝶が減る</translation>
    </message>
    <message>
        <source>fewer clouds</source>
        <translation>雲が減る</translation>
    </message>
    <message>
        <source>fewer cobwebs</source>
        <translation>クモの巣が減る</translation>
    </message>
    <message>
        <source>fewer embers</source>
        <translation>火の粉が減る</translation>
    </message>
    <message>
        <source>fewer eyes look</source>
        <translation>のぞく目が減る</translation>
    </message>
    <message>
        <source>fewer fallen leaves</source>
        <translation>落ち葉が減る</translation>
    </message>
    <message>
        <source>fewer fireflies</source>
        <translation>ホタルが減る</translation>
    </message>
    <message>
        <source>fewer fireworks</source>
        <translation>花火が減る</translation>
    </message>
    <message>
        <source>fewer flames</source>
        <translation>炎が減る</translation>
    </message>
    <message>
        <source>fewer flies</source>
        <translation>ハエが減る</translation>
    </message>
    <message>
        <source>fewer flowers</source>
        <translation>花が減る</translation>
    </message>
    <message>
        <source>fewer flowers droop</source>
        <translation>しおれた花が減る</translation>
    </message>
    <message>
        <source>fewer kites</source>
        <translation>凧が減る</translation>
    </message>
    <message>
        <source>fewer lanterns</source>
        <translation>ランタンが減る</translation>
    </message>
    <message>
        <source>fewer petals</source>
        <translation>花びらが減る</translation>
    </message>
    <message>
        <source>fewer puddles</source>
        <translation>水たまりが減る</translation>
    </message>
    <message>
        <source>fewer sheep</source>
        <translation>羊が減る</translation>
    </message>
    <message>
        <source>fewer shooting stars</source>
        <translation>流れ星が減る</translation>
    </message>
    <message>
        <source>fewer stars</source>
        <translation>星が減る</translation>
    </message>
    <message>
        <source>fewer storm clouds</source>
        <translation>雨雲が減る</translation>
    </message>
    <message>
        <source>fewer streamers</source>
        <translation>紙テープが減る</translation>
    </message>
    <message>
        <source>fewer sunbeams</source>
        <translation>日差しが減る</translation>
    </message>
    <message>
        <source>fewer thorns</source>
        <translation>いばらが減る</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>ファイルが既にあります</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <source>fireflies appear</source>
        <translation>ホタルが現れる</translation>
    </message>
    <message>
        <source>fireworks appear</source>
        <translation>花火が現れる</translation>
    </message>
    <message>
        <source>flames flare up</source>
        <translation>炎が上がる</translation>
    </message>
    <message>
        <source>flies appear</source>
        <translation>ハエが現れる</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>花</translation>
    </message>
    <message>
        <source>flowers appear</source>
        <translation>花が現れる</translation>
    </message>
    <message>
        <source>for editing by instruction</source>
        <translation>指示による編集用</translation>
    </message>
    <message>
        <source>for enlarging pictures</source>
        <translation>画像の拡大用</translation>
    </message>
    <message>
        <source>for inpainting</source>
        <translation>インペイント用</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>自動で決定</translation>
    </message>
    <message>
        <source>from an earlier session</source>
        <translation>以前のセッションから</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>女の子</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>greener light</source>
        <translation>光が緑がかる</translation>
    </message>
    <message>
        <source>group of friends</source>
        <translation>友人たち</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>guided by depth</source>
        <translation>奥行きによる誘導</translation>
    </message>
    <message>
        <source>hazier air</source>
        <translation>空気がかすむ</translation>
    </message>
    <message>
        <source>high arousal</source>
        <translation>覚醒は高い</translation>
    </message>
    <message>
        <source>higher horizon</source>
        <translation>地平線が高い</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>馬</translation>
    </message>
    <message>
        <source>hot air balloon</source>
        <translation>熱気球</translation>
    </message>
    <message>
        <source>house</source>
        <translation>家</translation>
    </message>
    <message>
        <source>in a folder that you use</source>
        <translation>使用中のフォルダー内</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>{0} の</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>intensity {0} %</source>
        <translation>強さ {0} %</translation>
    </message>
    <message>
        <source>intensity {share}</source>
        <translation>強さ {share}</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it begins with zeros, as a download does that did not end: get it again</source>
        <translation>終わらなかったダウンロードのように零で始まっています。入手し直してください</translation>
    </message>
    <message>
        <source>it claims to hold far more than it can</source>
        <translation>入るはずのない量を含むとされています</translation>
    </message>
    <message>
        <source>it has file names that lead outside</source>
        <translation>外へ出るファイル名があります</translation>
    </message>
    <message>
        <source>it is a GGUF, whose weights are rounded: get the model as safetensors</source>
        <translation>重みを丸めた GGUF です。safetensors のモデルを入手してください</translation>
    </message>
    <message>
        <source>it is a page of a website: the download may need a login or an agreement there</source>
        <translation>ウェブページです。ダウンロードにはそこでのログインか同意が要るのかもしれません</translation>
    </message>
    <message>
        <source>it is a pickle, which could run any program when opened</source>
        <translation>pickle です。開くとどんなプログラムでも動きかねません</translation>
    </message>
    <message>
        <source>it is a picture or a film</source>
        <translation>画像か動画です</translation>
    </message>
    <message>
        <source>it is a website&apos;s answer that there is no such download: it may need a login or an agreement there</source>
        <translation>そのダウンロードはないというウェブサイトの返事です。そこでのログインか同意が要るのかもしれません</translation>
    </message>
    <message>
        <source>it is an archive: unpack it and name what was in it</source>
        <translation>アーカイブです。展開して中のものを指定してください</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>壊れています</translation>
    </message>
    <message>
        <source>it is far larger than what it holds</source>
        <translation>中身よりはるかに大きいです</translation>
    </message>
    <message>
        <source>it is only git&apos;s note of where the file lies: download the file itself</source>
        <translation>git がファイルの場所を記したものにすぎません。ファイルそのものをダウンロードしてください</translation>
    </message>
    <message>
        <source>it rains</source>
        <translation>雨が降る</translation>
    </message>
    <message>
        <source>it snows</source>
        <translation>雪が降る</translation>
    </message>
    <message>
        <source>its notes (EXIF and others)</source>
        <translation>注記（EXIF など）</translation>
    </message>
    <message>
        <source>its notes (EXIF, XMP or colour profile)</source>
        <translation>注記（EXIF、XMP、カラープロファイル）</translation>
    </message>
    <message>
        <source>its reader</source>
        <translation>その読み取り部品</translation>
    </message>
    <message>
        <source>joy</source>
        <translation>喜び</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>判定役</translation>
    </message>
    <message>
        <source>kites appear</source>
        <translation>凧が現れる</translation>
    </message>
    <message>
        <source>lack detail or cut things off</source>
        <translation>細部を欠くか、一部が切れる</translation>
    </message>
    <message>
        <source>lamb in a meadow</source>
        <translation>草原の子羊</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>ランプ</translation>
    </message>
    <message>
        <source>lanterns appear</source>
        <translation>ランタンが現れる</translation>
    </message>
    <message>
        <source>larger moon</source>
        <translation>月が大きい</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>{0} バイトより大きい</translation>
    </message>
    <message>
        <source>larger {0}</source>
        <translation>{0}が大きい</translation>
    </message>
    <message>
        <source>later in the day ({0})</source>
        <translation>より遅い時刻（{0}）</translation>
    </message>
    <message>
        <source>leaves have fallen</source>
        <translation>葉が落ちる</translation>
    </message>
    <message>
        <source>less bunting</source>
        <translation>旗飾りが減る</translation>
    </message>
    <message>
        <source>less company</source>
        <translation>仲間が減る</translation>
    </message>
    <message>
        <source>less confetti</source>
        <translation>紙吹雪が減る</translation>
    </message>
    <message>
        <source>less glow on the horizon</source>
        <translation>地平線の輝きが弱い</translation>
    </message>
    <message>
        <source>less lightning</source>
        <translation>稲妻が減る</translation>
    </message>
    <message>
        <source>less litter</source>
        <translation>ごみが減る</translation>
    </message>
    <message>
        <source>less mist</source>
        <translation>霧が減る</translation>
    </message>
    <message>
        <source>less mould</source>
        <translation>かびが減る</translation>
    </message>
    <message>
        <source>less rain</source>
        <translation>雨が減る</translation>
    </message>
    <message>
        <source>less slime</source>
        <translation>ぬめりが減る</translation>
    </message>
    <message>
        <source>less smoke</source>
        <translation>煙が減る</translation>
    </message>
    <message>
        <source>less snow</source>
        <translation>雪が減る</translation>
    </message>
    <message>
        <source>less {0} over all</source>
        <translation>全体の色合いが弱い（{0}）</translation>
    </message>
    <message>
        <source>lighter edges</source>
        <translation>縁が明るい</translation>
    </message>
    <message>
        <source>lighthouse</source>
        <translation>灯台</translation>
    </message>
    <message>
        <source>lightning flashes</source>
        <translation>稲妻が走る</translation>
    </message>
    <message>
        <source>litter lies about</source>
        <translation>ごみが散らばる</translation>
    </message>
    <message>
        <source>low arousal</source>
        <translation>覚醒は低い</translation>
    </message>
    <message>
        <source>lower horizon</source>
        <translation>地平線が低い</translation>
    </message>
    <message>
        <source>made for another library (Flax): get a version that has safetensors files.</source>
        <translation>別のライブラリー（Flax）用です。safetensors のある版を入手してください。</translation>
    </message>
    <message>
        <source>made for another library (Keras): get a version that has safetensors files.</source>
        <translation>別のライブラリー（Keras）用です。safetensors のある版を入手してください。</translation>
    </message>
    <message>
        <source>made for another program (ONNX): get a version that has safetensors files.</source>
        <translation>別のプログラム（ONNX）用です。safetensors のある版を入手してください。</translation>
    </message>
    <message>
        <source>made for drawings and no authority on photographs</source>
        <translation>絵のためのもので、写真については当てになりません</translation>
    </message>
    <message>
        <source>made for one kind of card (TensorRT): get a version that has safetensors files.</source>
        <translation>ある種のカード（TensorRT）専用です。safetensors のある版を入手してください。</translation>
    </message>
    <message>
        <source>made for photographs and no authority on drawings</source>
        <translation>写真のためのもので、絵については当てになりません</translation>
    </message>
    <message>
        <source>maker&apos;s notes</source>
        <translation>メーカーノート</translation>
    </message>
    <message>
        <source>man</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>medium arousal</source>
        <translation>覚醒は中程度</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>mist rises</source>
        <translation>霧が立つ</translation>
    </message>
    <message>
        <source>misty morning</source>
        <translation>霧の朝</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>more balloons</source>
        <translation>風船が増える</translation>
    </message>
    <message>
        <source>more bare trees</source>
        <translation>裸の木が増える</translation>
    </message>
    <message>
        <source>more bats</source>
        <translation>コウモリが増える</translation>
    </message>
    <message>
        <source>more birds</source>
        <translation>鳥が増える</translation>
    </message>
    <message>
        <source>more bubbles</source>
        <translation>シャボン玉が増える</translation>
    </message>
    <message>
        <source>more bunting</source>
        <translation>旗飾りが増える</translation>
    </message>
    <message>
        <source>more butterflies</source>
        <translation>蝶が増える</translation>
    </message>
    <message>
        <source>more clouds</source>
        <translation>雲が増える</translation>
    </message>
    <message>
        <source>more cobwebs</source>
        <translation>クモの巣が増える</translation>
    </message>
    <message>
        <source>more company</source>
        <translation>仲間が増える</translation>
    </message>
    <message>
        <source>more confetti</source>
        <translation>紙吹雪が増える</translation>
    </message>
    <message>
        <source>more embers</source>
        <translation>火の粉が増える</translation>
    </message>
    <message>
        <source>more eyes look</source>
        <translation>のぞく目が増える</translation>
    </message>
    <message>
        <source>more fallen leaves</source>
        <translation>落ち葉が増える</translation>
    </message>
    <message>
        <source>more fireflies</source>
        <translation>ホタルが増える</translation>
    </message>
    <message>
        <source>more fireworks</source>
        <translation>花火が増える</translation>
    </message>
    <message>
        <source>more flames</source>
        <translation>炎が増える</translation>
    </message>
    <message>
        <source>more flies</source>
        <translation>ハエが増える</translation>
    </message>
    <message>
        <source>more flowers</source>
        <translation>花が増える</translation>
    </message>
    <message>
        <source>more flowers droop</source>
        <translation>しおれた花が増える</translation>
    </message>
    <message>
        <source>more glow on the horizon</source>
        <translation>地平線の輝きが強い</translation>
    </message>
    <message>
        <source>more kites</source>
        <translation>凧が増える</translation>
    </message>
    <message>
        <source>more lanterns</source>
        <translation>ランタンが増える</translation>
    </message>
    <message>
        <source>more lightning</source>
        <translation>稲妻が増える</translation>
    </message>
    <message>
        <source>more litter</source>
        <translation>ごみが増える</translation>
    </message>
    <message>
        <source>more mist</source>
        <translation>霧が増える</translation>
    </message>
    <message>
        <source>more mould</source>
        <translation>かびが増える</translation>
    </message>
    <message>
        <source>more petals</source>
        <translation>花びらが増える</translation>
    </message>
    <message>
        <source>more puddles</source>
        <translation>水たまりが増える</translation>
    </message>
    <message>
        <source>more rain</source>
        <translation>雨が増える</translation>
    </message>
    <message>
        <source>more sheep</source>
        <translation>羊が増える</translation>
    </message>
    <message>
        <source>more shooting stars</source>
        <translation>流れ星が増える</translation>
    </message>
    <message>
        <source>more slime</source>
        <translation>ぬめりが増える</translation>
    </message>
    <message>
        <source>more smoke</source>
        <translation>煙が増える</translation>
    </message>
    <message>
        <source>more snow</source>
        <translation>雪が増える</translation>
    </message>
    <message>
        <source>more stars</source>
        <translation>星が増える</translation>
    </message>
    <message>
        <source>more storm clouds</source>
        <translation>雨雲が増える</translation>
    </message>
    <message>
        <source>more streamers</source>
        <translation>紙テープが増える</translation>
    </message>
    <message>
        <source>more strength</source>
        <translation>強度を上げる</translation>
    </message>
    <message>
        <source>more sunbeams</source>
        <translation>日差しが増える</translation>
    </message>
    <message>
        <source>more thorns</source>
        <translation>いばらが増える</translation>
    </message>
    <message>
        <source>more {0} over all</source>
        <translation>全体の色合いが強い（{0}）</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>朝</translation>
    </message>
    <message>
        <source>mould spreads</source>
        <translation>かびが広がる</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>キノコ</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>no emotion</source>
        <translation>感情なし</translation>
    </message>
    <message>
        <source>no emotion in particular</source>
        <translation>特定の感情なし</translation>
    </message>
    <message>
        <source>no eyes look any more</source>
        <translation>のぞく目がなくなる</translation>
    </message>
    <message>
        <source>no flowers droop</source>
        <translation>しおれた花がない</translation>
    </message>
    <message>
        <source>no folder can be called so</source>
        <translation>フォルダーの名前にできません</translation>
    </message>
    <message>
        <source>no ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>ファイルかフォルダーがありません</translation>
    </message>
    <message>
        <source>no weights</source>
        <translation>重みがありません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none were named so far</source>
        <translation>まだ指定されていません</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>正午</translation>
    </message>
    <message>
        <source>northern lights appear</source>
        <translation>オーロラが現れる</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>not clear: {0}</source>
        <translation>はっきりしない：{0}</translation>
    </message>
    <message>
        <source>not clear: {0} or {1}</source>
        <translation>はっきりしません：{0}または{1}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>nothing of it can be read</source>
        <translation>何も読めません</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>別の種類</translation>
    </message>
    <message>
        <source>old man</source>
        <translation>おじいさん</translation>
    </message>
    <message>
        <source>old woman</source>
        <translation>おばあさん</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>一つの数</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>フクロウ</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>{1} ページ中 {0} ページ</translation>
    </message>
    <message>
        <source>paler colours</source>
        <translation>色が淡い</translation>
    </message>
    <message>
        <source>paler sky</source>
        <translation>空が淡い</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>petals fall</source>
        <translation>花びらが散る</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>place {0} of {1}</source>
        <translation>{1} 回中 {0} 位</translation>
    </message>
    <message>
        <source>pooled text and denoiser</source>
        <translation>集約したテキストとデノイザー</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>prompt “{0}”</source>
        <translation>プロンプト「{0}」</translation>
    </message>
    <message>
        <source>puddles form</source>
        <translation>水たまりができる</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>ウサギ</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>読み取り専用のディスク</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>repeat things</source>
        <translation>ものを繰り返す</translation>
    </message>
    <message>
        <source>rosier light</source>
        <translation>光が桃色がかる</translation>
    </message>
    <message>
        <source>sadness</source>
        <translation>悲しみ</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>ヨット</translation>
    </message>
    <message>
        <source>second text encoder</source>
        <translation>第二テキストエンコーダー</translation>
    </message>
    <message>
        <source>see the denoiser&apos;s attention</source>
        <translation>デノイザーの注意を参照</translation>
    </message>
    <message>
        <source>see the denoiser&apos;s levels</source>
        <translation>デノイザーの階層を参照</translation>
    </message>
    <message>
        <source>see the denoiser&apos;s middle</source>
        <translation>デノイザーの中央を参照</translation>
    </message>
    <message>
        <source>see the numbers after “{0}”</source>
        <translation>「{0}」の後の数を参照</translation>
    </message>
    <message>
        <source>see the text encoder&apos;s tables</source>
        <translation>テキストエンコーダーの表を参照</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>シード {0}</translation>
    </message>
    <message>
        <source>serial numbers of camera and lens, and the maker&apos;s notes</source>
        <translation>カメラとレンズの製造番号、メーカーノート</translation>
    </message>
    <message>
        <source>settings of the method</source>
        <translation>手法の設定</translation>
    </message>
    <message>
        <source>sheep graze there</source>
        <translation>羊が草を食む</translation>
    </message>
    <message>
        <source>shooting stars appear</source>
        <translation>流れ星が現れる</translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation>シグナル {0}</translation>
    </message>
    <message>
        <source>similarity {0}</source>
        <translation>類似度 {0}</translation>
    </message>
    <message>
        <source>slightly {0}</source>
        <translation>{0}（わずかに）</translation>
    </message>
    <message>
        <source>slime spreads</source>
        <translation>ぬめりが広がる</translation>
    </message>
    <message>
        <source>smaller moon</source>
        <translation>月が小さい</translation>
    </message>
    <message>
        <source>smaller {0}</source>
        <translation>{0}が小さい</translation>
    </message>
    <message>
        <source>smoke rises</source>
        <translation>煙が立つ</translation>
    </message>
    <message>
        <source>softer contrasts</source>
        <translation>コントラストが弱い</translation>
    </message>
    <message>
        <source>stars come out</source>
        <translation>星が出る</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>storm clouds gather</source>
        <translation>雨雲が集まる</translation>
    </message>
    <message>
        <source>straightened by {0}°</source>
        <translation>{0}° 傾き補正</translation>
    </message>
    <message>
        <source>streamers appear</source>
        <translation>紙テープが現れる</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>strength {0}</source>
        <translation>強度 {0}</translation>
    </message>
    <message>
        <source>stronger colours</source>
        <translation>色が濃い</translation>
    </message>
    <message>
        <source>stronger contrasts</source>
        <translation>コントラストが強い</translation>
    </message>
    <message>
        <source>stronger rainbow</source>
        <translation>虹が濃い</translation>
    </message>
    <message>
        <source>sunbeams appear</source>
        <translation>日差しが現れる</translation>
    </message>
    <message>
        <source>sunset</source>
        <translation>日没</translation>
    </message>
    <message>
        <source>sunset by the sea</source>
        <translation>海辺の夕日</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>驚き</translation>
    </message>
    <message>
        <source>table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>tent</source>
        <translation>テント</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>テキストエンコーダー</translation>
    </message>
    <message>
        <source>text encoder and denoiser</source>
        <translation>テキストエンコーダーとデノイザー</translation>
    </message>
    <message>
        <source>text encoders and judge resting outside the device</source>
        <translation>テキストエンコーダーと判定役を装置の外に置く</translation>
    </message>
    <message>
        <source>the EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>the autoencoder</source>
        <translation>オートエンコーダー</translation>
    </message>
    <message>
        <source>the balloons are gone</source>
        <translation>風船が消える</translation>
    </message>
    <message>
        <source>the bare trees are gone</source>
        <translation>裸の木が消える</translation>
    </message>
    <message>
        <source>the bats are gone</source>
        <translation>コウモリが消える</translation>
    </message>
    <message>
        <source>the big moon is gone</source>
        <translation>大きな月が消える</translation>
    </message>
    <message>
        <source>the birds are gone</source>
        <translation>鳥が消える</translation>
    </message>
    <message>
        <source>the bubbles are gone</source>
        <translation>シャボン玉が消える</translation>
    </message>
    <message>
        <source>the bunting is gone</source>
        <translation>旗飾りが消える</translation>
    </message>
    <message>
        <source>the butterflies are gone</source>
        <translation>蝶が消える</translation>
    </message>
    <message>
        <source>the camera&apos;s owner and the computer&apos;s name</source>
        <translation>カメラの所有者とコンピューターの名前</translation>
    </message>
    <message>
        <source>the clouds are gone</source>
        <translation>雲が消える</translation>
    </message>
    <message>
        <source>the cobwebs are gone</source>
        <translation>クモの巣が消える</translation>
    </message>
    <message>
        <source>the colour profile</source>
        <translation>カラープロファイル</translation>
    </message>
    <message>
        <source>the colour values</source>
        <translation>色の値</translation>
    </message>
    <message>
        <source>the confetti is gone</source>
        <translation>紙吹雪が消える</translation>
    </message>
    <message>
        <source>the denoiser</source>
        <translation>デノイザー</translation>
    </message>
    <message>
        <source>the denoiser of a diffusers folder</source>
        <translation>diffusers フォルダーのデノイザー</translation>
    </message>
    <message>
        <source>the embers are gone</source>
        <translation>火の粉が消える</translation>
    </message>
    <message>
        <source>the fallen leaves are gone</source>
        <translation>落ち葉が消える</translation>
    </message>
    <message>
        <source>the fireflies are gone</source>
        <translation>ホタルが消える</translation>
    </message>
    <message>
        <source>the fireworks are gone</source>
        <translation>花火が消える</translation>
    </message>
    <message>
        <source>the flames are out</source>
        <translation>炎が消える</translation>
    </message>
    <message>
        <source>the flies are gone</source>
        <translation>ハエが消える</translation>
    </message>
    <message>
        <source>the flowers are gone</source>
        <translation>花が消える</translation>
    </message>
    <message>
        <source>the flowers droop</source>
        <translation>花がしおれる</translation>
    </message>
    <message>
        <source>the folder {0}</source>
        <translation>フォルダー {0}</translation>
    </message>
    <message>
        <source>the glow turns {0}</source>
        <translation>輝きの色：{0}</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>判定役</translation>
    </message>
    <message>
        <source>the kites are gone</source>
        <translation>凧が消える</translation>
    </message>
    <message>
        <source>the lanterns are gone</source>
        <translation>ランタンが消える</translation>
    </message>
    <message>
        <source>the libraries</source>
        <translation>ライブラリー</translation>
    </message>
    <message>
        <source>the light turns {0}</source>
        <translation>光の色：{0}</translation>
    </message>
    <message>
        <source>the lightning is gone</source>
        <translation>稲妻が消える</translation>
    </message>
    <message>
        <source>the litter is gone</source>
        <translation>ごみが消える</translation>
    </message>
    <message>
        <source>the mist is gone</source>
        <translation>霧が消える</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>the mould is gone</source>
        <translation>かびが消える</translation>
    </message>
    <message>
        <source>the northern lights are gone</source>
        <translation>オーロラが消える</translation>
    </message>
    <message>
        <source>the pack {0}</source>
        <translation>パック {0}</translation>
    </message>
    <message>
        <source>the petals are gone</source>
        <translation>花びらが消える</translation>
    </message>
    <message>
        <source>the picture is left to the prompt</source>
        <translation>画像はプロンプトに任せます</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>the puddles are gone</source>
        <translation>水たまりが消える</translation>
    </message>
    <message>
        <source>the rain has stopped</source>
        <translation>雨がやむ</translation>
    </message>
    <message>
        <source>the rainbow is gone</source>
        <translation>虹が消える</translation>
    </message>
    <message>
        <source>the repository {0}</source>
        <translation>リポジトリ {0}</translation>
    </message>
    <message>
        <source>the resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>the scheduler knows it no more</source>
        <translation>スケジューラーに見えなくなりました</translation>
    </message>
    <message>
        <source>the sheep are gone</source>
        <translation>羊が消える</translation>
    </message>
    <message>
        <source>the shooting stars are gone</source>
        <translation>流れ星が消える</translation>
    </message>
    <message>
        <source>the similarity encoder</source>
        <translation>類似度エンコーダー</translation>
    </message>
    <message>
        <source>the slime is gone</source>
        <translation>ぬめりが消える</translation>
    </message>
    <message>
        <source>the smoke is gone</source>
        <translation>煙が消える</translation>
    </message>
    <message>
        <source>the snow is gone</source>
        <translation>雪が消える</translation>
    </message>
    <message>
        <source>the stars are gone</source>
        <translation>星が消える</translation>
    </message>
    <message>
        <source>the storm clouds are gone</source>
        <translation>雨雲が消える</translation>
    </message>
    <message>
        <source>the streamers are gone</source>
        <translation>紙テープが消える</translation>
    </message>
    <message>
        <source>the sunbeams are gone</source>
        <translation>日差しが消える</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>テキストエンコーダー</translation>
    </message>
    <message>
        <source>the text encoders</source>
        <translation>テキストエンコーダー</translation>
    </message>
    <message>
        <source>the thorns are gone</source>
        <translation>いばらが消える</translation>
    </message>
    <message>
        <source>the transparency</source>
        <translation>透明度</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>the {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>the {0} farther left</source>
        <translation>{0}がより左</translation>
    </message>
    <message>
        <source>the {0} farther right</source>
        <translation>{0}がより右</translation>
    </message>
    <message>
        <source>the {0} in another form</source>
        <translation>{0}が別の形</translation>
    </message>
    <message>
        <source>the {0} in other colours</source>
        <translation>{0}が別の色</translation>
    </message>
    <message>
        <source>the {0} looks left</source>
        <translation>{0}が左向き</translation>
    </message>
    <message>
        <source>the {0} looks right</source>
        <translation>{0}が右向き</translation>
    </message>
    <message>
        <source>thorns appear</source>
        <translation>いばらが現れる</translation>
    </message>
    <message>
        <source>time, camera, settings, titles and comments</source>
        <translation>時刻、カメラ、設定、題名、コメント</translation>
    </message>
    <message>
        <source>tiny autoencoder and autoencoder</source>
        <translation>極小のオートエンコーダーとオートエンコーダー</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>train</source>
        <translation>列車</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>木</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>try {0} or {1}.</source>
        <translation>{0}か{1}をお試しください。</translation>
    </message>
    <message>
        <source>try {0}.</source>
        <translation>{0}をお試しください。</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>{0}° 回転</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>unpack the archive</source>
        <translation>アーカイブを展開する</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>順番を待っています</translation>
    </message>
    <message>
        <source>warmer light</source>
        <translation>光が暖かい</translation>
    </message>
    <message>
        <source>what a photograph shows weighs more in a reading than its light and colour.</source>
        <translation>予測では、写真の光や色より、写っているものが重く効きます。</translation>
    </message>
    <message>
        <source>where it was taken (GPS)</source>
        <translation>撮影した場所（GPS）</translation>
    </message>
    <message>
        <source>which changes another model and cannot draw by itself: merge it into its model with the program that made it, and add the merged file</source>
        <translation>別のモデルを変えるもので、それだけでは描けません。作ったプログラムでモデルに統合し、統合したファイルを追加してください</translation>
    </message>
    <message>
        <source>which draws no pictures: it cannot be used here</source>
        <translation>画像を描きません。ここでは使えません</translation>
    </message>
    <message>
        <source>which enlarges pictures and draws none: it cannot be used here</source>
        <translation>画像を拡大するもので、描きません。ここでは使えません</translation>
    </message>
    <message>
        <source>which is a part of a model: get the whole model</source>
        <translation>モデルの一部です。モデル全体を入手してください</translation>
    </message>
    <message>
        <source>which is a part of a model: name the whole folder, the one with model_index.json</source>
        <translation>モデルの一部です。model_index.json のあるフォルダー全体を指定してください</translation>
    </message>
    <message>
        <source>which makes another model&apos;s pictures move and cannot draw by itself: it cannot be used here</source>
        <translation>別のモデルの画像を動かすもので、それだけでは描けません。ここでは使えません</translation>
    </message>
    <message>
        <source>which mends pictures and draws none: it cannot be used here</source>
        <translation>画像を直すもので、描きません。ここでは使えません</translation>
    </message>
    <message>
        <source>which only finishes another model&apos;s pictures: get SDXL&apos;s base, or a model made from it</source>
        <translation>別のモデルの画像を仕上げるだけです。SDXL のベースか、それをもとにしたモデルを入手してください</translation>
    </message>
    <message>
        <source>which only reads pictures: to lend it, name the folder that has its config.json too</source>
        <translation>画像を読むだけです。貸すには config.json もあるフォルダーを指定してください</translation>
    </message>
    <message>
        <source>which steers another model and cannot draw by itself: it cannot be used here</source>
        <translation>別のモデルを導くもので、それだけでは描けません。ここでは使えません</translation>
    </message>
    <message>
        <source>which teaches another model a word: it cannot be used here; describe what you want in the prompt</source>
        <translation>別のモデルに言葉を教えるものです。ここでは使えません。欲しいものをプロンプトに書いてください</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>whose description is missing: name the folder that has its config.json too</source>
        <translation>説明がありません。config.json もあるフォルダーを指定してください</translation>
    </message>
    <message>
        <source>whose pictures are made in another way: it cannot be used. {0}</source>
        <translation>画像の作り方が違います。使えません。{0}</translation>
    </message>
    <message>
        <source>whose weights are rounded: get a version of the model that has safetensors files.</source>
        <translation>重みが丸められています。safetensors のある版を入手してください。</translation>
    </message>
    <message>
        <source>windmill</source>
        <translation>風車</translation>
    </message>
    <message>
        <source>with guidance: {0}</source>
        <translation>ガイダンスにより：{0}</translation>
    </message>
    <message>
        <source>within a mask</source>
        <translation>マスク内</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>worker {0}</source>
        <translation>プロセス {0}</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄</translation>
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
        <translation>{0}（{1}×{2}）を開くのに時間がかかりすぎます。PNG か普通の JPEG で保存し直してください。</translation>
    </message>
    <message>
        <source>{0} ({1}×{2}) would take {3} GB of memory to open: make it smaller first, or save it in another format.</source>
        <translation>{0}（{1}×{2}）を開くには {3} GB のメモリが必要です。先に小さくするか、別の形式で保存してください。</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} and the source&apos;s attention for {1} % of the steps</source>
        <translation>{0}、もとの画像の注意をステップの {1} % で使いました</translation>
    </message>
    <message>
        <source>{0} are {1}&apos;s, {2}.</source>
        <translation>{0}は {1} のもので、{2}。</translation>
    </message>
    <message>
        <source>{0} are {1}&apos;s.</source>
        <translation>{0}は {1} のものです。</translation>
    </message>
    <message>
        <source>{0} asks for more than {1} pictures: make several batches.</source>
        <translation>{0} は {1} 枚を超える画像を求めています。いくつかのバッチに分けてください。</translation>
    </message>
    <message>
        <source>{0} asks for no picture.</source>
        <translation>{0} は画像を求めていません。</translation>
    </message>
    <message>
        <source>{0} begins at pure noise, where predicting the noise says nothing: its prediction_type should be v_prediction.</source>
        <translation>{0} は純粋なノイズから始まり、そこでノイズを予測しても意味がありません。prediction_type は v_prediction であるべきです。</translation>
    </message>
    <message>
        <source>{0} begins with a mark of byte order, which the libraries cannot read: save it as UTF-8 without one, or add the model with “muse-desktop models add”, which does so.</source>
        <translation>{0} はバイト順マークで始まり、ライブラリーが読めません。付けずに UTF-8 で保存するか、「muse-desktop models add」で追加してください（自動で直します）。</translation>
    </message>
    <message>
        <source>{0} begins with a reduced copy of its picture: open it in the program it comes from, and save it as PNG or JPEG.</source>
        <translation>{0} は縮小版の画像で始まっています。作ったプログラムで開き、PNG か JPEG で保存してください。</translation>
    </message>
    <message>
        <source>{0} breaks off: its last rows may be wrong.</source>
        <translation>{0} は途中で切れています。最後の行が正しくないかもしれません。</translation>
    </message>
    <message>
        <source>{0} came damaged: begin again.</source>
        <translation>{0} は壊れて届きました。もう一度始めてください。</translation>
    </message>
    <message>
        <source>{0} cannot be changed so: {1}.</source>
        <translation>{0} はそのようには変えられません：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be copied</source>
        <translation>{0} をコピーできません</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1}).</source>
        <translation>{0} を開けません（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}). What has come is kept; look at the connection and try again.</source>
        <translation>{0} に届きません（{1}）。届いた分は残ります。接続を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{0} cannot be read (not text in UTF-8).</source>
        <translation>{0} を読めません（UTF-8 のテキストではありません）。</translation>
    </message>
    <message>
        <source>{0} cannot be read (permission denied).</source>
        <translation>{0} を読めません（権限がありません）。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} を読めません（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): get the model again.</source>
        <translation>{0} を読めません（{1}）。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): mend or delete it, then name your model folders again.</source>
        <translation>{0} を読めません（{1}）。直すか削除して、モデルのフォルダーを指定し直してください。</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1}).</source>
        <translation>{0} は使えません（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1}): is MUSE Desktop installed there?</source>
        <translation>{0} は使えません（{1}）。MUSE Desktop はそこにインストールされていますか？</translation>
    </message>
    <message>
        <source>{0} cannot be used: its {1} knows {2} words, and CLIP&apos;s vocabulary has {3}.</source>
        <translation>{0} は使えません。{1}の知る語は {2} ですが、CLIP の語彙は {3} です。</translation>
    </message>
    <message>
        <source>{0} cannot be used{1}: get the model again.</source>
        <translation>{0} は使えません{1}。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} に書き込めません（{1}）。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): give another name, or another folder for the results.</source>
        <translation>{0} を書き込めません（{1}）。別の名前にするか、結果用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): make room, then begin again; it goes on from here.</source>
        <translation>{0} を書き込めません（{1}）。空きを作ってからもう一度始めてください。ここから続きます。</translation>
    </message>
    <message>
        <source>{0} cells, but {1} columns: put texts with a “{2}” in quotes.</source>
        <translation>セルは {0} 個ですが、列は {1} 個です。「{2}」を含む文字列は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>{0} changes photographs and draws none: give --model {1}, or edit a picture with it.</source>
        <translation>{0} は写真を変えるもので、描きません。--model {1} とするか、これで画像を編集してください。</translation>
    </message>
    <message>
        <source>{0} changes pixels: they cannot be {1}.</source>
        <translation>{0} は画素を変えるので、{1} にはできません。</translation>
    </message>
    <message>
        <source>{0} computes half precision wrongly: fp32 is used.</source>
        <translation>{0} は半精度の計算を誤ります。fp32 を使います。</translation>
    </message>
    <message>
        <source>{0} computes wrongly: the processor is used instead.</source>
        <translation>{0} は計算を誤ります。代わりにプロセッサーを使います。</translation>
    </message>
    <message>
        <source>{0} did not arrive as the hub describes it (its checksum differs), and was thrown away: try again, and if it stays so, tell the model&apos;s owner.</source>
        <translation>{0} はハブの記述どおりに届かず（チェックサムが違います）、捨てました。もう一度試し、変わらなければモデルの所有者に知らせてください。</translation>
    </message>
    <message>
        <source>{0} does not answer as a hub does: look at HF_ENDPOINT.</source>
        <translation>{0} はハブらしい返事をしません。HF_ENDPOINT を確かめてください。</translation>
    </message>
    <message>
        <source>{0} does not describe a model pack.</source>
        <translation>{0} はモデルパックの記述ではありません。</translation>
    </message>
    <message>
        <source>{0} does not keep to the format: its remarks (__metadata__) must be text, and are not. Save it again with another program, or get it from elsewhere.</source>
        <translation>{0} は形式に従っていません。注記（__metadata__）はテキストでなければなりません。別のプログラムで保存し直すか、よそから入手してください。</translation>
    </message>
    <message>
        <source>{0} does not know of “{1}”: {2}.</source>
        <translation>{0} は「{1}」のうち次を知りません：{2}。</translation>
    </message>
    <message>
        <source>{0} does not say how pictures are brought to the model&apos;s size: get the model again.</source>
        <translation>{0} に、画像をモデルの大きさにする方法がありません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} exists already, and no batch made it here: move it away, or give another folder for the results.</source>
        <translation>{0} はすでにあり、バッチがここに作ったものではありません。移動するか、結果用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>失敗 {0}</translation>
    </message>
    <message>
        <source>{0} faults in the jobs; nothing was made.</source>
        <translation>ジョブに誤りが {0} つあります。何も作っていません。</translation>
    </message>
    <message>
        <source>{0} files, {1} GB.</source>
        <translation>{0} 個のファイル、{1} GB。</translation>
    </message>
    <message>
        <source>{0} has EXIF that cannot be read: it is left out.</source>
        <translation>{0} の EXIF は読めません。省きます。</translation>
    </message>
    <message>
        <source>{0} has a character that cannot be shown: leave it out.</source>
        <translation>{0} に表示できない文字があります。取り除いてください。</translation>
    </message>
    <message>
        <source>{0} has a colour profile that cannot be used: its colours are taken for sRGB.</source>
        <translation>{0} のカラープロファイルは使えません。色は sRGB とみなします。</translation>
    </message>
    <message>
        <source>{0} has a name that is not UTF-8, which the libraries cannot open: give the file or its folder another name.</source>
        <translation>{0} の名前は UTF-8 ではなく、ライブラリーが開けません。ファイルかフォルダーに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>{0} has damaged entries in its EXIF: they are left out.</source>
        <translation>{0} の EXIF に壊れた項目があります。省きます。</translation>
    </message>
    <message>
        <source>{0} has floating-point numbers and no colour profile: they are taken for sRGB&apos;s.</source>
        <translation>{0} は浮動小数点数で、カラープロファイルがありません。sRGB とみなします。</translation>
    </message>
    <message>
        <source>{0} has more words than any model knows: get the model again.</source>
        <translation>{0} の語数はどのモデルよりも多すぎます。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} has no place for the mark that a model had part in the picture: PNG, JPEG, TIFF, WebP and AVIF have one.</source>
        <translation>{0} には、モデルが画像に関わったという印を入れる場所がありません。PNG、JPEG、TIFF、WebP、AVIF にはあります。</translation>
    </message>
    <message>
        <source>{0} has no resource GPU and is not used.</source>
        <translation>{0} には GPU というリソースがないので使いません。</translation>
    </message>
    <message>
        <source>{0} has no {1} and no other model lends one: install Storybook again, or choose one with “muse-desktop models set {2} --{3} NAME”.</source>
        <translation>{0} に{1}がなく、貸すモデルもありません。Storybook を入れ直すか、「muse-desktop models set {2} --{3} NAME」で選んでください。</translation>
    </message>
    <message>
        <source>{0} has no {1}: get a version of the model that is whole{2}, or put the missing part into it with another program.</source>
        <translation>{0} に{1}がありません。完全な版のモデル{2}を入手するか、足りない部分を別のプログラムで加えてください。</translation>
    </message>
    <message>
        <source>{0} has not the model {1}, or another one of that name: let it be copied there (--send-models).</source>
        <translation>{0} にはモデル {1} がないか、同じ名前の別のものがあります。そこへのコピーを許可してください（--send-models）。</translation>
    </message>
    <message>
        <source>{0} has only pickles ({1}), which could run any program when opened: use a version of the model that has safetensors files.</source>
        <translation>{0} には pickle（{1}）しかなく、開くとどんなプログラムでも動きかねません。safetensors のある版を使ってください。</translation>
    </message>
    <message>
        <source>{0} has other pixels than those that the request names.</source>
        <translation>{0} の画素は依頼にあるものと違います。</translation>
    </message>
    <message>
        <source>{0} has other versions ({1}): results would differ, and it is not used.</source>
        <translation>{0} は版が違います（{1}）。結果が変わるので使いません。</translation>
    </message>
    <message>
        <source>{0} has several pages</source>
        <translation>{0} は複数ページです</translation>
    </message>
    <message>
        <source>{0} has the licence {1}</source>
        <translation>{0} のライセンスは {1}</translation>
    </message>
    <message>
        <source>{0} has the unknown prediction “{1}”.</source>
        <translation>{0} の予測の種類「{1}」は不明です。</translation>
    </message>
    <message>
        <source>{0} has trouble itself (error {1}): try again later.</source>
        <translation>{0} 自身に問題があります（エラー {1}）。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{0} has {1} words and the text encoder {2}: they differ.</source>
        <translation>{0} の語数は {1}、テキストエンコーダーは {2} で、食い違っています。</translation>
    </message>
    <message>
        <source>{0} holds another archive: unpack it first.</source>
        <translation>{0} の中に別のアーカイブがあります。先に展開してください。</translation>
    </message>
    <message>
        <source>{0} holds no look: only edits of photographs by Daylight have one.</source>
        <translation>{0} にルックがありません。ルックがあるのは Daylight による写真の編集だけです。</translation>
    </message>
    <message>
        <source>{0} holds no model that can be added.</source>
        <translation>{0} に追加できるモデルがありません。</translation>
    </message>
    <message>
        <source>{0} holds no model: neither a model_index.json (diffusers), nor a config.json (transformers), nor a pack.json.</source>
        <translation>{0} にモデルがありません。model_index.json（diffusers）も config.json（transformers）も pack.json もありません。</translation>
    </message>
    <message>
        <source>{0} holds no model: neither a model_index.json (diffusers), nor a config.json (transformers), nor a {1}.</source>
        <translation>{0} にモデルがありません。model_index.json（diffusers）も config.json（transformers）も {1} もありません。</translation>
    </message>
    <message>
        <source>{0} holds no weights.</source>
        <translation>{0} に重みがありません。</translation>
    </message>
    <message>
        <source>{0} holds numbers of a kind that cannot be read (“{1}”): get a version with 16 or 32 bits.</source>
        <translation>{0} の数の種類（「{1}」）は読めません。16 ビットか 32 ビットの版を入手してください。</translation>
    </message>
    <message>
        <source>{0} holds packs ({1}): add one of them, or search the folder with “muse-desktop models folders add {2}”.</source>
        <translation>{0} にパックがあります（{1}）。どれかを追加するか、「muse-desktop models folders add {2}」でフォルダーを探す対象にしてください。</translation>
    </message>
    <message>
        <source>{0} holds safetensors under another name: give it the ending .safetensors.</source>
        <translation>{0} の中身は safetensors です。拡張子を .safetensors にしてください。</translation>
    </message>
    <message>
        <source>{0} holds several checkpoints ({1} …): download the one that you want and add the file.</source>
        <translation>{0} に複数のチェックポイントがあります（{1} …）。欲しいものをダウンロードし、そのファイルを追加してください。</translation>
    </message>
    <message>
        <source>{0} holds several checkpoints: name the file that you want.</source>
        <translation>{0} に複数のチェックポイントがあります。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} holds several pictures</source>
        <translation>{0} には複数の画像があります</translation>
    </message>
    <message>
        <source>{0} holds two files named “{1}”.</source>
        <translation>{0} に「{1}」という名のファイルが二つあります。</translation>
    </message>
    <message>
        <source>{0} holds two files of one name.</source>
        <translation>{0} に同じ名のファイルが二つあります。</translation>
    </message>
    <message>
        <source>{0} holds {1} files: that is no model.</source>
        <translation>{0} には {1} 個のファイルがあり、モデルではありません。</translation>
    </message>
    <message>
        <source>{0} is SDXL&apos;s refiner, which only finishes other pictures: use the base model.</source>
        <translation>{0} は SDXL のリファイナーで、他の画像を仕上げるだけです。ベースモデルを使ってください。</translation>
    </message>
    <message>
        <source>{0} is a JPEG XL picture: save it as PNG or JPEG in another program{1}.</source>
        <translation>{0} は JPEG XL 画像です。別のプログラムで PNG か JPEG に保存してください{1}。</translation>
    </message>
    <message>
        <source>{0} is a PNG that was changed on its way, as if it were text: get the file again.</source>
        <translation>{0} は途中でテキストのように変えられた PNG です。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is a camera&apos;s raw file that cannot be read: save it as JPEG or TIFF in the camera&apos;s program.</source>
        <translation>{0} は読めないカメラの RAW ファイルです。カメラのプログラムで JPEG か TIFF に保存してください。</translation>
    </message>
    <message>
        <source>{0} is a camera&apos;s raw file: developed plainly, as bright as it was exposed.</source>
        <translation>{0} はカメラの RAW ファイルです。露出のままの明るさで素直に現像しました。</translation>
    </message>
    <message>
        <source>{0} is a camera&apos;s raw file: save it as JPEG or TIFF in the camera&apos;s program{1}.</source>
        <translation>{0} はカメラの RAW ファイルです。カメラのプログラムで JPEG か TIFF に保存してください{1}。</translation>
    </message>
    <message>
        <source>{0} is a film, not a picture: save one picture of it as PNG or JPEG.</source>
        <translation>{0} は動画で、画像ではありません。一場面を PNG か JPEG に保存してください。</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file in it.</source>
        <translation>{0} はフォルダーです。その中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>{0} is a model whose weights are rounded to 8 bits or fewer (quantised), which cannot be computed with here: get a version with 16 or 32 bits.</source>
        <translation>{0} は重みを 8 ビット以下に丸めた（量子化した）モデルで、ここでは計算できません。16 ビットか 32 ビットの版を入手してください。</translation>
    </message>
    <message>
        <source>{0} is a model {1}: a model that draws whole pictures is needed.</source>
        <translation>{0} は{1}のモデルです。画像全体を描くモデルが必要です。</translation>
    </message>
    <message>
        <source>{0} is a page of a website, not a picture: download the picture itself.</source>
        <translation>{0} はウェブページで、画像ではありません。画像そのものをダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run any program when opened.</source>
        <translation>{0} は pickle で、開くとどんなプログラムでも動きかねません。</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run any program when opened: use a version of the model that has safetensors files.</source>
        <translation>{0} は pickle で、開くとどんなプログラムでも動きかねません。safetensors のある版を使ってください。</translation>
    </message>
    <message>
        <source>{0} is a {1} checkpoint, but incomplete: it lacks “{2}”. Get it again.</source>
        <translation>{0} は {1} のチェックポイントですが不完全で、「{2}」がありません。入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is a {1} checkpoint, but incomplete: its {2} lacks “{3}”{4}. Get it again.</source>
        <translation>{0} は {1} のチェックポイントですが不完全で、{2}に「{3}」{4}がありません。入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is a {1}: only Stable Diffusion 1 and 2, SDXL and their few-step kin ({2}) can be used.</source>
        <translation>{0} は {1} です。使えるのは Stable Diffusion 1・2、SDXL と、ステップの少ないその仲間（{2}）だけです。</translation>
    </message>
    <message>
        <source>{0} is an HDR picture: its highlights were brought into the range of ordinary screens.</source>
        <translation>{0} は HDR 画像です。明るい部分を通常の画面の範囲に収めました。</translation>
    </message>
    <message>
        <source>{0} is an archive or an office document, not a picture: take the picture out of it first.</source>
        <translation>{0} はアーカイブか文書で、画像ではありません。先に画像を取り出してください。</translation>
    </message>
    <message>
        <source>{0} is animated</source>
        <translation>{0} はアニメーションです</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete and cannot be read.</source>
        <translation>{0} は壊れているか不完全で、読めません。</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete: get it again.</source>
        <translation>{0} は壊れているか不完全です。入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is damaged, or of a kind that cannot be unpacked: get it again.</source>
        <translation>{0} は壊れているか、展開できない種類です。入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is damaged: get the model again.</source>
        <translation>{0} は壊れています。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is damaged: get the pack again.</source>
        <translation>{0} は壊れています。パックを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is damaged: install the model again.</source>
        <translation>{0} は壊れています。モデルを入れ直してください。</translation>
    </message>
    <message>
        <source>{0} is damaged: it does not begin as safetensors do. Get it again.</source>
        <translation>{0} は壊れています。safetensors の始まり方ではありません。入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is damaged: it is no zip archive.</source>
        <translation>{0} は壊れています。zip アーカイブではありません。</translation>
    </message>
    <message>
        <source>{0} is damaged: its head names “{1}” twice. Get it again.</source>
        <translation>{0} は壊れています。ヘッダーに「{1}」が二度あります。入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is damaged: its weights do not lie one behind another. Get it again.</source>
        <translation>{0} は壊れています。重みが順に並んでいません。入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is damaged: its “{1}” has not the length of its shape. Get it again.</source>
        <translation>{0} は壊れています。「{1}」の長さが形に合いません。入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is damaged: its “{1}” holds values that are not finite numbers.</source>
        <translation>{0} は壊れています。「{1}」に有限でない値があります。</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}.</source>
        <translation>{0} は壊れています：{1}。</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} は空です。</translation>
    </message>
    <message>
        <source>{0} is empty: there is nothing in it. Get the file again.</source>
        <translation>{0} は空です。何も入っていません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is enormous ({1}×{2}): at most {3} megapixels can be opened.</source>
        <translation>{0} は巨大です（{1}×{2}）。開けるのは {3} メガピクセルまでです。</translation>
    </message>
    <message>
        <source>{0} is given only to those who agreed to its terms: agree on {1}, then log in (hf auth login, or HF_TOKEN) and try again.</source>
        <translation>{0} は条件に同意した人にだけ渡されます。{1} で同意し、ログイン（hf auth login または HF_TOKEN）してもう一度お試しください。</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>{0} がありません。</translation>
    </message>
    <message>
        <source>{0} is missing: get the model again.</source>
        <translation>{0} がありません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is missing: get the pack again.</source>
        <translation>{0} がありません。パックを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder.</source>
        <translation>{0} はファイルでもフォルダーでもありません。</translation>
    </message>
    <message>
        <source>{0} is no checkpoint of Stable Diffusion 1 or 2, or of SDXL (its first weight is “{1}”).</source>
        <translation>{0} は Stable Diffusion 1・2 や SDXL のチェックポイントではありません（最初の重みは「{1}」）。</translation>
    </message>
    <message>
        <source>{0} is no file: name a look, or a PNG that an edit made.</source>
        <translation>{0} はファイルではありません。ルックか、編集でできた PNG を指定してください。</translation>
    </message>
    <message>
        <source>{0} is no folder: give another one for the results.</source>
        <translation>{0} はフォルダーではありません。結果用に別のものを選んでください。</translation>
    </message>
    <message>
        <source>{0} is no look: it is {1}.</source>
        <translation>{0} はルックではありません：{1}。</translation>
    </message>
    <message>
        <source>{0} is no model, but holds one: name {1}.</source>
        <translation>{0} はモデルではありませんが、中にあります。{1} を指定してください。</translation>
    </message>
    <message>
        <source>{0} is no model: use a folder, a .safetensors file or a zip of a pack.</source>
        <translation>{0} はモデルではありません。フォルダー、.safetensors ファイル、パックの zip のどれかにしてください。</translation>
    </message>
    <message>
        <source>{0} is no ordinary file: choose another name.</source>
        <translation>{0} は通常のファイルではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{0} is no scheduler&apos;s file ({1}).</source>
        <translation>{0} はスケジューラーのファイルではありません（{1}）。</translation>
    </message>
    <message>
        <source>{0} is not JSON, whatever its name says: {1}.</source>
        <translation>{0} は名前に反して JSON ではありません：{1}。</translation>
    </message>
    <message>
        <source>{0} is not a folder: name the folder that your models lie in.</source>
        <translation>{0} はフォルダーではありません。モデルのあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read: use PNG, JPEG, HEIC, WebP, AVIF, TIFF, GIF or BMP.</source>
        <translation>{0} は読める画像ではありません。PNG、JPEG、HEIC、WebP、AVIF、TIFF、GIF、BMP を使ってください。</translation>
    </message>
    <message>
        <source>{0} is not among your model folders ({1}).</source>
        <translation>{0} はモデルのフォルダーにありません（{1}）。</translation>
    </message>
    <message>
        <source>{0} is not laid out as {1} is (see its {2}): it is damaged, or of a kind that cannot be used.</source>
        <translation>{0} の構成は {1} と違います（{2}を参照）。壊れているか、使えない種類です。</translation>
    </message>
    <message>
        <source>{0} is not laid out as {1} is: in its {2} “{3}” is {4} where {5} belongs. It is damaged, or of a kind that cannot be used.</source>
        <translation>{0} の構成は {1} と違います。{2}の「{3}」は {5} であるべきところが {4} です。壊れているか、使えない種類です。</translation>
    </message>
    <message>
        <source>{0} is not laid out as {1} is{2}: it is damaged, or of a kind that cannot be used.</source>
        <translation>{0} の構成は {1} と違います{2}。壊れているか、使えない種類です。</translation>
    </message>
    <message>
        <source>{0} is not on this machine and is not encrypted: whoever is on the way could read and change the pictures, clients&apos; among them, and run programs on the workers. Use tls://…, or say --insecure where nothing of that matters.</source>
        <translation>{0} はこのコンピューターになく、暗号化もされていません。途中の誰かが、クライアントのものを含む画像を読んで変えたり、ワーカーでプログラムを実行したりできます。tls://… を使うか、それで構わない場合は --insecure を指定してください。</translation>
    </message>
    <message>
        <source>{0} is not right: {1}.</source>
        <translation>{0} が正しくありません：{1}。</translation>
    </message>
    <message>
        <source>{0} is not safetensors, whatever its name says: {1}.</source>
        <translation>{0} は名前に反して safetensors ではありません：{1}。</translation>
    </message>
    <message>
        <source>{0} is of a model whose weights are rounded to 8 bits or fewer (quantised), which cannot be computed with here: get a version with 16 or 32 bits.</source>
        <translation>{0} は重みを 8 ビット以下に丸めた（量子化した）モデルのもので、ここでは計算できません。16 ビットか 32 ビットの版を入手してください。</translation>
    </message>
    <message>
        <source>{0} is of a newer version of MUSE Desktop, or damaged.</source>
        <translation>{0} は新しい版の MUSE Desktop のものか、壊れています。</translation>
    </message>
    <message>
        <source>{0} is one file of a model: name its folder {1}.</source>
        <translation>{0} はモデルの一つのファイルです。フォルダー {1} を指定してください。</translation>
    </message>
    <message>
        <source>{0} is one part of a model: name its folder {1}.</source>
        <translation>{0} はモデルの一部です。フォルダー {1} を指定してください。</translation>
    </message>
    <message>
        <source>{0} is only git&apos;s note of where the picture lies: download the picture itself.</source>
        <translation>{0} は git が画像の場所を記したものにすぎません。画像そのものをダウンロードしてください。</translation>
    </message>
    <message>
        <source>{0} is only what macOS notes beside a file (._…), not the picture itself.</source>
        <translation>{0} は macOS がファイルの横に残すもの（._…）で、画像そのものではありません。</translation>
    </message>
    <message>
        <source>{0} is only {1}×{2} pixels: at least {3} a side are needed.</source>
        <translation>{0} は {1}×{2} ピクセルしかありません。一辺 {3} 以上必要です。</translation>
    </message>
    <message>
        <source>{0} is open, but {1} in it cannot be read and are left out.</source>
        <translation>{0} は開きましたが、中の{1}は読めないので省きます。</translation>
    </message>
    <message>
        <source>{0} is open, but {1} in it cannot be read and is left out.</source>
        <translation>{0} は開きましたが、中の{1}は読めないので省きます。</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not unpacked here: unpack it first, and name the folder.</source>
        <translation>{0} の圧縮方式はここでは展開できません。先に展開してフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{0} is protected by a password: unpack it first.</source>
        <translation>{0} はパスワードで守られています。先に展開してください。</translation>
    </message>
    <message>
        <source>{0} is refused: it is too large for settings or words.</source>
        <translation>{0} は受け付けません。設定や語彙としては大きすぎます。</translation>
    </message>
    <message>
        <source>{0} is refused: its {1} are together more than belongs to a model with such weights. Get the model again.</source>
        <translation>{0} は受け付けません。{1} は合わせると、この重みのモデルとしては多すぎます。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” has {2} entries, more than belong to a model. Get the model again.</source>
        <translation>{0} は受け付けません。「{1}」の項目が {2} 個あり、モデルとしては多すぎます。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” is a link or a device.</source>
        <translation>{0} は受け付けません。「{1}」がリンクか装置です。</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” is a pickle, which could run any program when opened. Use a version of the model that has safetensors files.</source>
        <translation>{0} は受け付けません。「{1}」が pickle で、開くとどんなプログラムでも動きかねません。safetensors のある版を使ってください。</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” is {2}, more than belongs to a model with such weights. Get the model again.</source>
        <translation>{0} は受け付けません。「{1}」が {2} で、この重みのモデルとしては大きすぎます。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” would be written outside its folder.</source>
        <translation>{0} は受け付けません。「{1}」がフォルダーの外に書かれます。</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” would leave its folder.</source>
        <translation>{0} は受け付けません。「{1}」がフォルダーの外に出ます。</translation>
    </message>
    <message>
        <source>{0} is refused: no model has a head of {1} bytes.</source>
        <translation>{0} は受け付けません。{1} バイトのヘッダーを持つモデルはありません。</translation>
    </message>
    <message>
        <source>{0} is refused: {1} MB belong to no settings.</source>
        <translation>{0} は受け付けません。設定が {1} MB になることはありません。</translation>
    </message>
    <message>
        <source>{0} is refused: {1} MB would unpack to {2} GB.</source>
        <translation>{0} は受け付けません。{1} MB が展開すると {2} GB になります。</translation>
    </message>
    <message>
        <source>{0} is refused: “{1}” is too long a name.</source>
        <translation>{0} は受け付けません。「{1}」の名前が長すぎます。</translation>
    </message>
    <message>
        <source>{0} is stored as {1}: get a version with 16 or 32 bits.</source>
        <translation>{0} は {1} で保存されています。16 ビットか 32 ビットの版を入手してください。</translation>
    </message>
    <message>
        <source>{0} is the folder of the pictures: results in it would be pictures themselves the next time. Give another folder for the results.</source>
        <translation>{0} は画像のフォルダーです。結果を入れると次回は画像として扱われます。結果用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{0} is too large to be opened: make it smaller first.</source>
        <translation>{0} は大きすぎて開けません。先に小さくしてください。</translation>
    </message>
    <message>
        <source>{0} is too slow: nothing came for {1} seconds. What has come is kept; try again later.</source>
        <translation>{0} は遅すぎます。{1} 秒間何も届きませんでした。届いた分は残ります。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{0} is what line {1} is called: add {2} to the pattern of names.</source>
        <translation>{0} は {1} 行目の名前です。名前のパターンに {2} を加えてください。</translation>
    </message>
    <message>
        <source>{0} is what line {1} is called: give each its own name.</source>
        <translation>{0} は {1} 行目の名前です。それぞれ別の名前にしてください。</translation>
    </message>
    <message>
        <source>{0} is wholly transparent, so it is white here.</source>
        <translation>{0} はすべて透明なので、ここでは白です。</translation>
    </message>
    <message>
        <source>{0} is write-protected: choose another name.</source>
        <translation>{0} は書き込み禁止です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{0} is wrong: its noise levels do not rise.</source>
        <translation>{0} は誤りです。ノイズの水準が上がっていません。</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} は{1}</translation>
    </message>
    <message>
        <source>{0} is {1} that does not say how to draw it anew: only those that MUSE Desktop wrote with “How it was made” do. Save it as PNG in another program, and open that.</source>
        <translation>{0} は{1}ですが、描き直す方法が書かれていません。書かれているのは MUSE Desktop が「作り方」とともに書き出したものだけです。別のプログラムで PNG に保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>{0} is {1} that is not supported: open it in the program it comes from, and save it as PNG or JPEG.</source>
        <translation>{0} は{1}で、対応していません。作ったプログラムで開き、PNG か JPEG で保存してください。</translation>
    </message>
    <message>
        <source>{0} is {1}&apos;s, {2}.</source>
        <translation>{0}は {1} のもので、{2}。</translation>
    </message>
    <message>
        <source>{0} is {1}&apos;s.</source>
        <translation>{0}は {1} のものです。</translation>
    </message>
    <message>
        <source>{0} is {1}, which is not supported: open it in the program it comes from, and save it as PNG or JPEG.</source>
        <translation>{0} は{1}で、対応していません。作ったプログラムで開き、PNG か JPEG で保存してください。</translation>
    </message>
    <message>
        <source>{0} is {1}: choose a picture file.</source>
        <translation>{0} は{1}です。画像ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{0} is {1}: give a number from 0 to 1.</source>
        <translation>{0} は {1} です。0 から 1 の数にしてください。</translation>
    </message>
    <message>
        <source>{0} is {1}: it has {2} bytes of {3}. Get it again.</source>
        <translation>{0} は{1}：{3} バイト中 {2} バイトです。入手し直してください。</translation>
    </message>
    <message>
        <source>{0} is {1}: only whole pipelines, image classifiers and CLIP can be added.</source>
        <translation>{0} は{1}です。追加できるのはパイプライン全体、画像の分類器、CLIP だけです。</translation>
    </message>
    <message>
        <source>{0} lacks its end mark; its pixels are whole.</source>
        <translation>{0} に終わりの印がありませんが、画素は揃っています。</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>残り{0}</translation>
    </message>
    <message>
        <source>{0} may take {1} GB, and a picture takes {2} GB: it is not used.</source>
        <translation>{0} が使えるのは {1} GB ですが、画像には {2} GB 必要なので使いません。</translation>
    </message>
    <message>
        <source>{0} more prompts have such words.</source>
        <translation>ほか {0} 個のプロンプトにもそのような語があります。</translation>
    </message>
    <message>
        <source>{0} names no kind of pipeline: get the model again.</source>
        <translation>{0} にパイプラインの種類がありません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} names no labels (id2label).</source>
        <translation>{0} にラベル（id2label）がありません。</translation>
    </message>
    <message>
        <source>{0} names no licence: see {1}</source>
        <translation>{0} にライセンスの記載がありません：{1} を参照</translation>
    </message>
    <message>
        <source>{0} names no {1}.</source>
        <translation>{0} に {1} がありません。</translation>
    </message>
    <message>
        <source>{0} names {1}: get the model again.</source>
        <translation>{0} の記載：{1}。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{0} needs certificates: give {1}.</source>
        <translation>{0} には証明書が必要です。{1} を指定してください。</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0} of {1} pictures have a mask called {2}.</source>
        <translation>{1} 枚中 {0} 枚に {2} というマスクがあります。</translation>
    </message>
    <message>
        <source>{0} of {1} pictures were finished and stay in the history.</source>
        <translation>{1} 枚中 {0} 枚が完成し、履歴に残ります。</translation>
    </message>
    <message>
        <source>{0} of {1} stars</source>
        <translation>星 {0}/{1}</translation>
    </message>
    <message>
        <source>{0} on the processor ({1} cores; each takes about {2} GB, and {3} GB are free beside the first).</source>
        <translation>プロセッサー上に {0}（{1} コア。1 つ約 {2} GB で、最初のもの以外に {3} GB 空いています）。</translation>
    </message>
    <message>
        <source>{0} on {1}.</source>
        <translation>{1} 上に {0}。</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} 枚の画像</translation>
    </message>
    <message>
        <source>{0} pictures for a path over {1} emotions: give a count of at least {2}.</source>
        <translation>{1} 個の感情の道筋に {0} 枚です。{2} 枚以上にしてください。</translation>
    </message>
    <message>
        <source>{0} pictures have at most {1} pixels a side: save {2}×{3} as .png.</source>
        <translation>{0} 画像は一辺 {1} ピクセルまでです。{2}×{3} は .png で保存してください。</translation>
    </message>
    <message>
        <source>{0} refuses {1} (error {2}).</source>
        <translation>{0} は {1} を拒みました（エラー {2}）。</translation>
    </message>
    <message>
        <source>{0} says that its colours are Adobe RGB, and is read so.</source>
        <translation>{0} の色は Adobe RGB とされており、そのように読みます。</translation>
    </message>
    <message>
        <source>{0} steps: give a number from 2 to 1000.</source>
        <translation>{0} ステップ：2 から 1000 の数にしてください。</translation>
    </message>
    <message>
        <source>{0} steps: this model was made for few steps. Take 4 to 8, at most {1}.</source>
        <translation>{0} ステップ：このモデルは少ないステップ用です。4 から 8、多くても {1} にしてください。</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} から {1}</translation>
    </message>
    <message>
        <source>{0} tries</source>
        <translation>{0} 回の試行</translation>
    </message>
    <message>
        <source>{0} wants {1} from “{2}”, which is not allowed.</source>
        <translation>{0} は「{2}」の {1} を求めていますが、許されていません。</translation>
    </message>
    <message>
        <source>{0} was changed by another program since MUSE Desktop wrote it: save it there as PNG, and open that.</source>
        <translation>{0} は MUSE Desktop が書いた後に別のプログラムで変えられています。そちらで PNG に保存し、それを開いてください。</translation>
    </message>
    <message>
        <source>{0} was changed since it was made: it is kept as {1}, and was made anew.</source>
        <translation>{0} は作った後に変更されています。{1} として残し、作り直しました。</translation>
    </message>
    <message>
        <source>{0} was changed since the jobs were checked: begin again.</source>
        <translation>{0} はジョブの確認後に変更されました。もう一度始めてください。</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of MUSE Desktop.</source>
        <translation>{0} は新しい版の MUSE Desktop のものです。</translation>
    </message>
    <message>
        <source>{0} was made for another version of the painter: get the model that comes with this version of MUSE Desktop.</source>
        <translation>{0} は別の版の描画部用です。この版の MUSE Desktop に付属するモデルを入手してください。</translation>
    </message>
    <message>
        <source>{0} workers</source>
        <translation>{0} 個のプロセス</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, and one smaller change</source>
        <translation>{0}、ほかに小さな変化が1つ</translation>
    </message>
    <message>
        <source>{0}, and {1} smaller changes</source>
        <translation>{0}、ほかに小さな変化が{1}個</translation>
    </message>
    <message>
        <source>{0}, as the system does where memory runs out</source>
        <translation>{0}（メモリが尽きるとシステムがこうします）</translation>
    </message>
    <message>
        <source>{0}, ever stronger</source>
        <translation>{0}、次第に強く</translation>
    </message>
    <message>
        <source>{0}, intensity {1} %</source>
        <translation>{0}、強さ {1} %</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}、{1} 行目</translation>
    </message>
    <message>
        <source>{0}, or a file of it, is not on {1}: look at the name.</source>
        <translation>{0} かそのファイルが {1} にありません。名前を確かめてください。</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>{0}: only its first picture is used.</source>
        <translation>{0}。最初の画像だけを使います。</translation>
    </message>
    <message>
        <source>{0}: the gentlest of {1} tries that reached the emotion.</source>
        <translation>{0}。感情に届いた {1} 回の試行のうち最も穏やかなものです。</translation>
    </message>
    <message>
        <source>{0}: the nearest of {1} tries; none reached the emotion: {2}</source>
        <translation>{0}。{1} 回の試行のうち最も近いもので、感情に届いたものはありません：{2}</translation>
    </message>
    <message>
        <source>{0}: there is no {1}.{2} that could be a {3}.</source>
        <translation>{0}：{3} になれる {1}.{2} がありません。</translation>
    </message>
    <message>
        <source>{0}: {1} It is tried again at the end.</source>
        <translation>{0}: {1} 最後にもう一度試します。</translation>
    </message>
    <message>
        <source>{0}; say which Python there has MUSE Desktop (--ssh-python)</source>
        <translation>{0}。どの Python に MUSE Desktop があるかを指定してください（--ssh-python）</translation>
    </message>
    <message>
        <source>{0}×{1} pixels are far from this model&apos;s {2}×{3}: the picture may {4}.</source>
        <translation>{0}×{1} ピクセルはこのモデルの {2}×{3} から離れています。画像は次のようになるかもしれません：{4}。</translation>
    </message>
    <message>
        <source>{0}×{1} pixels: a drawing is composed {2} to {3} times as wide as high. Choose another shape.</source>
        <translation>{0}×{1} ピクセル：絵の幅は高さの {2} から {3} 倍です。別の形を選んでください。</translation>
    </message>
    <message>
        <source>{0}×{1} pixels: this model makes sides that are multiples of {2}.</source>
        <translation>{0}×{1} ピクセル：このモデルの辺は {2} の倍数です。</translation>
    </message>
    <message>
        <source>{emotion} {share}</source>
        <translation>{emotion} {share}</translation>
    </message>
    <message>
        <source>{emotion}, intensity {share}</source>
        <translation>{emotion}、強さ {share}</translation>
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
        <translation>{pleasant}、{awake}（語の評定による）。</translation>
    </message>
    <message>
        <source>“request” is no object.</source>
        <translation>「request」がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>“{0}” cannot be lent: only {1} can.</source>
        <translation>「{0}」は貸せません。貸せるのは {1} だけです。</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened ({1}).</source>
        <translation>「{0}」を開けません（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened in {1} ({2}).</source>
        <translation>{1} の「{0}」を開けません（{2}）。</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}).</source>
        <translation>「{0}」を読めません（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” could not be deleted ({1}).</source>
        <translation>「{0}」を削除できませんでした（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” could not be kept ({1}).</source>
        <translation>「{0}」を保存できませんでした（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” could not be saved in {1} ({2}). Save it somewhere else; the session is still open and complete.</source>
        <translation>「{0}」を {1} に保存できませんでした（{2}）。別の場所に保存してください。セッションは開いたままで、すべて揃っています。</translation>
    </message>
    <message>
        <source>“{0}” has neither guide nor judge nor CLIP to lend.</source>
        <translation>「{0}」に貸せるガイド・判定役・CLIP がありません。</translation>
    </message>
    <message>
        <source>“{0}” has no ending: name it {1}.png, for example.</source>
        <translation>「{0}」に拡張子がありません。例えば {1}.png としてください。</translation>
    </message>
    <message>
        <source>“{0}” has no {1} to lend.</source>
        <translation>「{0}」に貸せる{1}がありません。</translation>
    </message>
    <message>
        <source>“{0}” has “{1}”, which Windows lets no file have.</source>
        <translation>「{0}」に「{1}」があり、Windows ではファイル名に使えません。</translation>
    </message>
    <message>
        <source>“{0}” is a folder: give the cards another name.</source>
        <translation>「{0}」はフォルダーです。カードに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>“{0}” is a folder: give the session another name.</source>
        <translation>「{0}」はフォルダーです。セッションに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>“{0}” is a folder: give the sheet another name.</source>
        <translation>「{0}」はフォルダーです。シートに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>“{0}” is no address of a model: use https://…/owner/name.</source>
        <translation>「{0}」はモデルのアドレスではありません。https://…/owner/name の形にしてください。</translation>
    </message>
    <message>
        <source>“{0}” is no classifier: it has no labels.</source>
        <translation>「{0}」は分類器ではありません。ラベルがありません。</translation>
    </message>
    <message>
        <source>“{0}” is no cluster: use auto, tcp://HOST:PORT or tls://HOST:PORT.</source>
        <translation>「{0}」はクラスターではありません。auto、tcp://HOST:PORT、tls://HOST:PORT のどれかを使ってください。</translation>
    </message>
    <message>
        <source>“{0}” is no computer to log in to: use HOST or USER@HOST.</source>
        <translation>「{0}」はログインできるコンピューターではありません。HOST か USER@HOST を使ってください。</translation>
    </message>
    <message>
        <source>“{0}” is no name for a model: use a–z, 0–9, points and dashes.</source>
        <translation>「{0}」はモデルの名前にできません。a–z、0–9、点、ハイフンを使ってください。</translation>
    </message>
    <message>
        <source>“{0}” is no name that a file could have.</source>
        <translation>「{0}」はファイルの名前になりえません。</translation>
    </message>
    <message>
        <source>“{0}” is no name that a model on a hub could have.</source>
        <translation>「{0}」はハブのモデルの名前になりえません。</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file: give the session another name.</source>
        <translation>「{0}」は通常のファイルではありません。セッションに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>“{0}” is no path of a Python.</source>
        <translation>「{0}」は Python のパスではありません。</translation>
    </message>
    <message>
        <source>“{0}” is no pattern: a brace in it has no other one.</source>
        <translation>「{0}」はパターンではありません。波括弧の片方がありません。</translation>
    </message>
    <message>
        <source>“{0}” is no session of MUSE Desktop, or it is damaged{1}. The file was left as it is.</source>
        <translation>「{0}」は MUSE Desktop のセッションでないか、壊れています{1}。ファイルはそのまま残しました。</translation>
    </message>
    <message>
        <source>“{0}” is no size: write it as {1}x{2}.</source>
        <translation>「{0}」は大きさではありません。{1}x{2} のように書いてください。</translation>
    </message>
    <message>
        <source>“{0}” is not a usable file name ({1}).</source>
        <translation>「{0}」はファイル名に使えません（{1}）。</translation>
    </message>
    <message>
        <source>“{0}” is not one of the eight emotions. {1}</source>
        <translation>「{0}」は八つの感情のどれでもありません。{1}</translation>
    </message>
    <message>
        <source>“{0}” is open in another window: lock it there first.</source>
        <translation>「{0}」は別のウィンドウで開いています。先にそちらでロックしてください。</translation>
    </message>
    <message>
        <source>“{0}” is the batch&apos;s own: give another name.</source>
        <translation>「{0}」はバッチ自身が使います。別の名前にしてください。</translation>
    </message>
    <message>
        <source>“{0}” is {1} and cannot draw: lend it to a model with “muse-desktop models set MODEL --{2} {3}”.</source>
        <translation>「{0}」は{1}で、描けません。「muse-desktop models set MODEL --{2} {3}」でモデルに貸してください。</translation>
    </message>
    <message>
        <source>“{0}” is {1}: choose a session file.</source>
        <translation>「{0}」は{1}です。セッションのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“{0}” leads out of the output folder: give a name within it.</source>
        <translation>「{0}」は結果のフォルダーの外を指します。その中の名前にしてください。</translation>
    </message>
    <message>
        <source>“{0}” lies in a folder that you named: delete {1} yourself, or no longer search it with “muse-desktop models folders remove {2}”.</source>
        <translation>「{0}」は指定されたフォルダーにあります。{1} を自分で削除するか、「muse-desktop models folders remove {2}」で探す対象から外してください。</translation>
    </message>
    <message>
        <source>“{0}” ships with the program and cannot be {1}.</source>
        <translation>「{0}」はプログラムに付属していて、{1}できません。</translation>
    </message>
    <message>
        <source>“{0}” stands for nothing in names: use {1}.</source>
        <translation>「{0}」は名前の中では意味を持ちません。{1} を使ってください。</translation>
    </message>
    <message>
        <source>“{0}” was changed by another window or program, so it was not saved over.</source>
        <translation>「{0}」は別のウィンドウかプログラムに変えられたため、上書きしませんでした。</translation>
    </message>
    <message>
        <source>“{0}” was saved by a newer version of MUSE Desktop. Update the program to open it; the file was left as it is.</source>
        <translation>「{0}」は新しい版の MUSE Desktop で保存されました。開くにはプログラムを更新してください。ファイルはそのまま残しました。</translation>
    </message>
    <message>
        <source>“{0}” would be a picture and a folder.</source>
        <translation>「{0}」が画像でもフォルダーでもあることになります。</translation>
    </message>
    <message>
        <source>“{0}”, which is not there</source>
        <translation>ないはずの「{0}」</translation>
    </message>
    <message>
        <source>“{0}”: Windows lets no name begin or end with a space, or end with a point.</source>
        <translation>「{0}」：Windows では名前を空白で始めたり終えたり、点で終えたりできません。</translation>
    </message>
    <message>
        <source>“{0}”: a folder in it has no name.</source>
        <translation>「{0}」：名前のないフォルダーがあります。</translation>
    </message>
    <message>
        <source>“{0}”: folders in a name are separated by “/”.</source>
        <translation>「{0}」：名前の中のフォルダーは「/」で区切ります。</translation>
    </message>
    <message>
        <source>“{0}”: on Windows “{1}” is a device.</source>
        <translation>「{0}」：Windows では「{1}」は装置の名前です。</translation>
    </message>
    <message>
        <source>“{0}…” is too long.</source>
        <translation>「{0}…」は長すぎます。</translation>
    </message>
    <message>
        <source>“{0}…” is too long: {1} bytes are the most.</source>
        <translation>「{0}…」は長すぎます。{1} バイトまでです。</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… ほか {0} 件。</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Model Cards</source>
        <translation>モデルカード(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Show Folder</source>
        <translation>フォルダーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>計算装置</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Settings, added models, unsaved work, the log</source>
        <translation>設定、追加したモデル、未保存の作業、記録</translation>
    </message>
    <message>
        <source>The card cannot be read: {0}</source>
        <translation>カードを読めません：{0}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>A picture is being made.</source>
        <translation>画像を作成中です。</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>仕上げています…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>One picture is waiting for its turn.</source>
        <translation>一枚の画像が順番を待っています。</translation>
    </message>
    <message>
        <source>Picture {0} of {1} is being made.</source>
        <translation>画像 {0}/{1} を作成中です。</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>このステップの後で停止します…</translation>
    </message>
    <message>
        <source>{0} pictures are waiting for their turn.</source>
        <translation>{0} 枚の画像が順番を待っています。</translation>
    </message>
</context>
<context>
    <name>ActivityReport</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Activity Log</source>
        <translation>動作記録</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>動作記録</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What the program did since it was started, for a report of a fault. No prompts, names of files, folders, models of yours or clients are in it, and no pictures; it is kept nowhere, and nothing is sent. What you see is what is copied.</source>
        <translation>不具合の報告のための、起動してからのプログラムの動作です。プロンプト、ファイル・フォルダー・ご自身のモデル・クライアントの名前、画像は含まれません。どこにも保存されず、何も送信されません。見えているものがコピーされます。</translation>
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
        <translation>ガイダンス(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>A&amp;uto</source>
        <translation>自動(&amp;U)</translation>
    </message>
    <message>
        <source>Add, remove and check models</source>
        <translation>モデルの追加、削除、確認</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Find the strength of an edit</source>
        <translation>編集の強度を探す</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>How closely the picture follows the prompt; an edit takes a fifth of it</source>
        <translation>画像がプロンプトにどれだけ従うか。編集ではその五分の一</translation>
    </message>
    <message>
        <source>How far an edit may leave the picture it starts from (edits only)</source>
        <translation>編集が元の画像からどれだけ離れてよいか（編集のみ）</translation>
    </message>
    <message>
        <source>More steps take longer and draw finer</source>
        <translation>ステップが多いほど時間がかかり、細かく描きます</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>ステップ(&amp;T)</translation>
    </message>
    <message>
        <source>So many seeds are tried; the best comes first, by the emotion, the content and what an edit keeps. All of them stay in the history.</source>
        <translation>この数のシードを試します。感情、内容、編集で保たれるものによって、最良のものが先頭になります。すべて履歴に残ります。</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>開始(&amp;A)</translation>
    </message>
    <message>
        <source>St&amp;rength</source>
        <translation>強度(&amp;R)</translation>
    </message>
    <message>
        <source>Start of the emotion&apos;s guidance</source>
        <translation>感情によるガイダンスの開始</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Strength of an edit, in percent</source>
        <translation>編集の強度（パーセント）</translation>
    </message>
    <message>
        <source>Tr&amp;ies</source>
        <translation>試行(&amp;I)</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Up to three edits are tried; the gentlest that reaches the emotion is kept (edits only)</source>
        <translation>最大三回の編集を試し、感情に届く最も穏やかなものを残します（編集のみ）</translation>
    </message>
    <message>
        <source>When the emotion sets in: earlier changes more, later keeps more</source>
        <translation>感情が働き始める時：早いほど多く変わり、遅いほど多く保たれます</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>AmountBar</name>
    <message>
        <source>Amo&amp;unt</source>
        <translation>量(&amp;U)</translation>
    </message>
    <message>
        <source>Amount back to 100 %</source>
        <translation>量を 100 % に戻す</translation>
    </message>
    <message>
        <source>Amount of the edit, in percent</source>
        <translation>編集の量（パーセント）</translation>
    </message>
    <message>
        <source>Back to 100 %, as it was made</source>
        <translation>作ったときの 100 % に戻す</translation>
    </message>
    <message>
        <source>How much of the change of light and colour is shown; 0 % is the original</source>
        <translation>光と色の変化をどれだけ表示するか。0 % は元の画像</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>A Whole &amp;Folder…</source>
        <translation>フォルダー全体(&amp;F)…</translation>
    </message>
    <message>
        <source>Apply This Look</source>
        <translation>このルックを適用</translation>
    </message>
    <message>
        <source>Choose P&amp;ictures…</source>
        <translation>画像を選ぶ(&amp;I)…</translation>
    </message>
    <message>
        <source>They stay as they are; the results go to a folder that you choose.</source>
        <translation>元の画像はそのままです。結果は選んだフォルダーに入ります。</translation>
    </message>
    <message>
        <source>What of their files goes along with the results:</source>
        <translation>元のファイルから結果に付けるもの：</translation>
    </message>
    <message>
        <source>Which pictures shall have this look?</source>
        <translation>どの画像にこのルックを適用しますか？</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Choose an emotion on the wheel, or write a prompt.</source>
        <translation>ホイールで感情を選ぶか、プロンプトを書いてください。</translation>
    </message>
    <message>
        <source>Write first what the picture should show.</source>
        <translation>まず、画像に何を写すかを書いてください。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>And {0} more.</source>
        <translation>ほか {0} 件。</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>A batch is being checked; it can begin later.</source>
        <translation>バッチを確認しています。後で始められます。</translation>
    </message>
    <message>
        <source>Many pictures are made outside of clients&apos; folders, which are sealed: leave the client first.</source>
        <translation>多数の画像は、封印されたクライアントのフォルダーの外で作ります。先にクライアントを離れてください。</translation>
    </message>
    <message>
        <source>The batch “{0}” is at {1} of {2} pictures; those stay, and it can go on later.</source>
        <translation>バッチ「{0}」は {2} 枚中 {1} 枚まで進みました。それらは残り、後で続けられます。</translation>
    </message>
    <message>
        <source>manifest.csv there says why {0} could not be made.</source>
        <translation>{0} 枚が作れなかった理由は、そこの manifest.csv にあります。</translation>
    </message>
    <message>
        <source>{0} of {1} pictures are in “{2}”.</source>
        <translation>{1} 枚中 {0} 枚の画像が「{2}」にあります。</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Go On</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Take this row away; the pictures stay</source>
        <translation>この行を消す（画像は残ります）</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>What is there stays; it can go on later</source>
        <translation>あるものは残り、後で続けられます</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
</context>
<context>
    <name>BrightnessDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>下限(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>上限(&amp;T)</translation>
    </message>
    <message>
        <source>From (0 is black)</source>
        <translation>下限（0 は黒）</translation>
    </message>
    <message>
        <source>From {0} % to {1} % of white</source>
        <translation>白の {0} % から {1} %</translation>
    </message>
    <message>
        <source>Only So Bright</source>
        <translation>この明るさだけ</translation>
    </message>
    <message>
        <source>To (100 is white)</source>
        <translation>上限（100 は白）</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Hold to see the original</source>
        <translation>押している間、元の画像を表示</translation>
    </message>
    <message>
        <source>Hold to see the original (O on the canvas)</source>
        <translation>押している間、元の画像を表示（キャンバスで O）</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大縮小</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Click to show it</source>
        <translation>クリックで表示</translation>
    </message>
</context>
<context>
    <name>CardFiles</name>
    <message>
        <source>Picture cards</source>
        <translation>画像カード</translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message>
        <source>&amp;Backs</source>
        <translation>裏面(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大きさ(&amp;S)</translation>
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
        <translation>裏面</translation>
    </message>
    <message>
        <source>Backs follow each page: print on both sides, turned over the long edge, at 100 %.</source>
        <translation>各ページの後に裏面が続きます。両面、長辺とじ、100 % で印刷してください。</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>白紙</translation>
    </message>
    <message>
        <source>Cards: {0}, on a page: {1}. Pages: {2}.</source>
        <translation>カード {0} 枚、1 ページに {1} 枚。ページ数：{2}。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Make Them…</source>
        <translation>作成…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Picture Cards</source>
        <translation>画像カード</translation>
    </message>
    <message>
        <source>Playing card (63 × 89 mm)</source>
        <translation>トランプ（63 × 89 mm）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>The emotion that was asked for</source>
        <translation>指定した感情</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>With your &amp;notes on the backs</source>
        <translation>裏面にメモを付ける(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ClientKeeper</name>
    <message>
        <source>Changing…</source>
        <translation>変更しています…</translation>
    </message>
    <message>
        <source>Client: {0}</source>
        <translation>クライアント：{0}</translation>
    </message>
    <message>
        <source>Everything is kept in the encrypted folder of “{0}”.</source>
        <translation>すべて「{0}」の暗号化フォルダーに保たれます。</translation>
    </message>
    <message>
        <source>One minute</source>
        <translation>一分</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>The client is locked. What was not saved is kept in its folder.</source>
        <translation>クライアントをロックしました。未保存のものはそのフォルダーに保たれています。</translation>
    </message>
    <message>
        <source>The new password opens the client from now on.</source>
        <translation>これからは新しいパスワードでクライアントを開きます。</translation>
    </message>
    <message>
        <source>{0} Until then the client is not locked: its work would be lost.</source>
        <translation>{0} それまでクライアントはロックされません。作業が失われるためです。</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} 分</translation>
    </message>
</context>
<context>
    <name>ClientPapers</name>
    <message>
        <source>A template has {0} characters at most: it stays as it was.</source>
        <translation>ひな形は {0} 文字までです。元のままにしました。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>What papers begin with. {client}, {date}, {session} and {emotions} are put in.</source>
        <translation>文書の冒頭。{client}、{date}、{session}、{emotions} が入ります。</translation>
    </message>
</context>
<context>
    <name>Computing</name>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>Apple の GPU</translation>
    </message>
    <message>
        <source>Automatic ({0})</source>
        <translation>自動（{0}）</translation>
    </message>
    <message>
        <source>Computes on {0}</source>
        <translation>{0} で計算</translation>
    </message>
    <message>
        <source>Computes on {0}, chosen automatically</source>
        <translation>{0} で計算（自動選択）</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>The picture in the making is finished first; the next one is made so.</source>
        <translation>作成中の画像を先に仕上げ、次の画像からこうなります。</translation>
    </message>
    <message>
        <source>The picture in the making is finished first; the next one is made there.</source>
        <translation>作成中の画像を先に仕上げ、次の画像からそこで作ります。</translation>
    </message>
    <message>
        <source>{0} #{1}</source>
        <translation>{0} #{1}</translation>
    </message>
    <message>
        <source>{0} (there is also: {1})</source>
        <translation>{0}（ほかに：{1}）</translation>
    </message>
    <message>
        <source>“{0}”, chosen to compute on, is not there; Automatic took “{1}”.</source>
        <translation>選択した計算装置「{0}」がないため、自動で「{1}」を使います。</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>Not known yet</source>
        <translation>まだ不明</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cover: the window is covered with a calm picture</source>
        <translation>覆い：穏やかな画像がウィンドウを覆っています</translation>
    </message>
    <message>
        <source>Show the Window Again</source>
        <translation>ウィンドウを再び表示</translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>, mirrored</source>
        <translation>、反転</translation>
    </message>
    <message>
        <source>, straightened by {0}°</source>
        <translation>、{0}° 傾き補正</translation>
    </message>
    <message>
        <source>, turned by {0}°</source>
        <translation>、{0}° 回転</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Ctrl they size it, comma and period straighten, brackets turn by quarters, H and V mirror, 0 begins anew; Enter crops, Esc leaves all as it is.</source>
        <translation>矢印キーで移動、Ctrl を加えると大きさ、コンマとピリオドで傾き補正、角かっこで四分の一回転、H と V で反転、0 で最初から。Enter で切り抜き、Esc で元のまま。</translation>
    </message>
    <message>
        <source>Frame of the part that is kept</source>
        <translation>残す部分の枠</translation>
    </message>
    <message>
        <source>{0} by {1} pixels, {2} from the left, {3} from the top</source>
        <translation>{0} × {1} ピクセル、左から {2}、上から {3}</translation>
    </message>
</context>
<context>
    <name>CropController</name>
    <message>
        <source>Cropped to {0}.</source>
        <translation>{0} に切り抜きました。</translation>
    </message>
    <message>
        <source>The mask came along.</source>
        <translation>マスクも一緒です。</translation>
    </message>
    <message>
        <source>The part of “{0}” is being cut out.</source>
        <translation>「{0}」の部分を切り出しています。</translation>
    </message>
    <message>
        <source>The picture is veiled. Show it first, then crop it.</source>
        <translation>画像は覆われています。先に表示してから切り抜いてください。</translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Begin anew (0)</source>
        <translation>最初から (0)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Mirror left and right (H)</source>
        <translation>左右反転 (H)</translation>
    </message>
    <message>
        <source>Mirror top and bottom (V)</source>
        <translation>上下反転 (V)</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Ratio of width to height; turned with the picture</source>
        <translation>幅と高さの比率。画像とともに回転します</translation>
    </message>
    <message>
        <source>Straighten (comma, period). This alone makes new pixels; cutting keeps all.</source>
        <translation>傾き補正（コンマ、ピリオド）。新しいピクセルを作るのはこれだけで、切り抜きはすべて保ちます。</translation>
    </message>
    <message>
        <source>Straighten, in degrees</source>
        <translation>傾き補正（度）</translation>
    </message>
    <message>
        <source>Turn left ([)</source>
        <translation>左に回転 ([)</translation>
    </message>
    <message>
        <source>Turn right (])</source>
        <translation>右に回転 (])</translation>
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
        <translation>違い、印、メモ</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>A click shows a picture that is veiled.</source>
        <translation>覆われた画像はクリックで表示されます。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Colour table (*.cube)</source>
        <translation>カラーテーブル (*.cube)</translation>
    </message>
    <message>
        <source>Copy them into a report. They may name a file of yours: look before.</source>
        <translation>報告にコピーできます。ファイル名が含まれることがあるので、先に確認してください。</translation>
    </message>
    <message>
        <source>Escape covers the picture; pressed again, it leads to the covered window.</source>
        <translation>Esc キーで画像を覆います。もう一度押すと、覆われたウィンドウに戻ります。</translation>
    </message>
    <message>
        <source>Export Contact Sheet</source>
        <translation>コンタクトシートをエクスポート</translation>
    </message>
    <message>
        <source>Export Look</source>
        <translation>ルックをエクスポート</translation>
    </message>
    <message>
        <source>Export Mask</source>
        <translation>マスクを書き出す</translation>
    </message>
    <message>
        <source>Export Paper</source>
        <translation>文書をエクスポート</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>画像をエクスポート</translation>
    </message>
    <message>
        <source>Export Ratings</source>
        <translation>評定をエクスポート</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>画像のフォルダー</translation>
    </message>
    <message>
        <source>Folder for the Results</source>
        <translation>結果のフォルダー</translation>
    </message>
    <message>
        <source>Folder of Pictures</source>
        <translation>画像のフォルダー</translation>
    </message>
    <message>
        <source>Look, to be applied here (*.look)</source>
        <translation>ルック、ここで適用 (*.look)</translation>
    </message>
    <message>
        <source>Mask From a File</source>
        <translation>ファイルからマスク</translation>
    </message>
    <message>
        <source>Name of the mask:</source>
        <translation>マスクの名前:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note on “{0}”:</source>
        <translation>「{0}」のメモ：</translation>
    </message>
    <message>
        <source>Open Picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on A4 (*.pdf)</source>
        <translation>A4 の PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on Letter (*.pdf)</source>
        <translation>レターの PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture Cards</source>
        <translation>画像カード</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>画像 ({0})</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Present the picture on this screen?</source>
        <translation>この画面で画像をプレゼンテーションしますか？</translation>
    </message>
    <message>
        <source>Save Mask</source>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags that all {0} have, with commas between them:</source>
        <translation>{0} 枚すべてに付くタグ（コンマ区切り）：</translation>
    </message>
    <message>
        <source>Tags, with commas between them:</source>
        <translation>タグ（コンマ区切り）：</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
    <message>
        <source>The right and left arrow keys walk the steps of a series.</source>
        <translation>左右の矢印キーでシリーズのステップを進み、戻ります。</translation>
    </message>
    <message>
        <source>There is one screen, and the window will lie behind the picture.</source>
        <translation>画面は一つだけなので、ウィンドウは画像の後ろに隠れます。</translation>
    </message>
    <message>
        <source>{0} ends the presentation.</source>
        <translation>{0} でプレゼンテーションを終了します。</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Amount of all changes, in percent</source>
        <translation>すべての変化の量（パーセント）</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>それぞれの変化</translation>
    </message>
    <message>
        <source>How much of all changes is shown; 0 % is the picture that was edited</source>
        <translation>すべての変化をどれだけ表示するか。0 % は編集前の画像</translation>
    </message>
    <message>
        <source>How much of all changes is shown; 0 % is the picture without guidance</source>
        <translation>すべての変化をどれだけ表示するか。0 % はガイダンスなしの画像</translation>
    </message>
    <message>
        <source>Show a slider for each change</source>
        <translation>変化ごとのスライダーを表示</translation>
    </message>
</context>
<context>
    <name>EmotionBars</name>
    <message>
        <source>No readings yet. {0}</source>
        <translation>まだ予測がありません。{0}</translation>
    </message>
    <message>
        <source>Predicted emotions</source>
        <translation>予測された感情</translation>
    </message>
    <message>
        <source>Prediction of a model, not an assessment.</source>
        <translation>モデルの予測であり、評価ではありません。</translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation>前 {0}</translation>
    </message>
    <message>
        <source>judge {0}</source>
        <translation>判定役 {0}</translation>
    </message>
    <message>
        <source>now {0}</source>
        <translation>今 {0}</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>A second model that never steers the picture</source>
        <translation>画像を導くことのない第二のモデル</translation>
    </message>
    <message>
        <source>How similar the forming picture is to what is wanted</source>
        <translation>形作られている画像が目標にどれだけ似ているか</translation>
    </message>
    <message>
        <source>Not made here · read by {0}</source>
        <translation>ここで作ったものではありません · {0} が読み取り</translation>
    </message>
    <message>
        <source>Predicted emotions</source>
        <translation>予測された感情</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>画像を読み取っています…</translation>
    </message>
    <message>
        <source>Show the predicted emotions</source>
        <translation>予測された感情を表示</translation>
    </message>
    <message>
        <source>Show the timing curve</source>
        <translation>時間曲線を表示</translation>
    </message>
    <message>
        <source>Shown once a picture has been made</source>
        <translation>画像ができると表示されます</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>The guide&apos;s reading before</source>
        <translation>ガイドの前の予測</translation>
    </message>
    <message>
        <source>The guide&apos;s reading of this picture</source>
        <translation>この画像についてのガイドの予測</translation>
    </message>
    <message>
        <source>The judge: {0}</source>
        <translation>判定役：{0}</translation>
    </message>
    <message>
        <source>What a reading says, and what it does not</source>
        <translation>予測が示すこと、示さないこと</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>guidance did not set in</source>
        <translation>ガイダンスは働きませんでした</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>判定役</translation>
    </message>
    <message>
        <source>likeness to the source {0}</source>
        <translation>元との類似 {0}</translation>
    </message>
    <message>
        <source>not an assessment</source>
        <translation>評価ではありません</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
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
        <translation> ピクセル</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;How it was made</source>
        <translation>作り方(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Long side</source>
        <translation>長辺(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>品質(&amp;Q)</translation>
    </message>
    <message>
        <source>; unsharp mask of brightness: radius {0} pixels, {1}</source>
        <translation>；明るさのアンシャープマスク：半径 {0} ピクセル、{1}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Colour space</source>
        <translation>色空間</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>How large it prints by itself; it is sharp at any size</source>
        <translation>標準の印刷サイズ。どの大きさでも鮮明です</translation>
    </message>
    <message>
        <source>IPTC: edited by a generative model</source>
        <translation>IPTC：生成モデルによる編集</translation>
    </message>
    <message>
        <source>IPTC: generated by a trained model</source>
        <translation>IPTC：学習モデルによる生成</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Lon&amp;ger side</source>
        <translation>長いほうの辺(&amp;G)</translation>
    </message>
    <message>
        <source>Long side on paper, in millimetres</source>
        <translation>紙の上の長辺（ミリメートル）</translation>
    </message>
    <message>
        <source>Longer side in pixels at most</source>
        <translation>長いほうの辺の最大ピクセル数</translation>
    </message>
    <message>
        <source>Made &amp;with AI</source>
        <translation>AI で作成(&amp;W)</translation>
    </message>
    <message>
        <source>More is finer and a larger file</source>
        <translation>大きいほど精細で、ファイルも大きくなります</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>Neither data of the photograph nor how the picture was made goes along</source>
        <translation>写真のデータも、画像の作り方も付きません</translation>
    </message>
    <message>
        <source>Pattern of names</source>
        <translation>名前の型</translation>
    </message>
    <message>
        <source>Pixels of the longer side at most; 0 leaves the size as it is</source>
        <translation>長いほうの辺の最大ピクセル数。0 なら大きさはそのまま</translation>
    </message>
    <message>
        <source>Quality, 1 to 100</source>
        <translation>品質、1～100</translation>
    </message>
    <message>
        <source>SVG and PDF have no place for it</source>
        <translation>SVG と PDF には入れる場所がありません</translation>
    </message>
    <message>
        <source>Sharp&amp;en for the size</source>
        <translation>大きさに合わせて鮮明に(&amp;E)</translation>
    </message>
    <message>
        <source>The largest: {0}</source>
        <translation>最大：{0}</translation>
    </message>
    <message>
        <source>What goes along with the picture</source>
        <translation>画像に付けるもの</translation>
    </message>
    <message>
        <source>only PNG has a place for it</source>
        <translation>PNG にだけ入れる場所があります</translation>
    </message>
    <message>
        <source>prompt and emotion</source>
        <translation>プロンプトと感情</translation>
    </message>
    <message>
        <source>prompt, emotion, seed and model</source>
        <translation>プロンプト、感情、シード、モデル</translation>
    </message>
    <message>
        <source>the prompt, as title</source>
        <translation>プロンプト（タイトルとして）</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} ピクセル</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation>「{0}」をエクスポートしました。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The recipe is on the clipboard.</source>
        <translation>レシピをクリップボードに入れました。</translation>
    </message>
    <message>
        <source>{0} of {1} pictures are exported, into “{2}”.</source>
        <translation>{1} 枚中 {0} 枚を「{2}」にエクスポートしました。</translation>
    </message>
    <message>
        <source>{0} pictures are being written.</source>
        <translation>{0} 枚の画像を書き込み中です。</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>「{0}」を書き込み中です。</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Choose a Folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>The folder used last</source>
        <translation>最後に使ったフォルダー</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>A folder that is not there now is passed over for the one used last.</source>
        <translation>今ないフォルダーの代わりに、最後に使ったものを使います。</translation>
    </message>
    <message>
        <source>This is where the dialogs begin; each file can go anywhere.</source>
        <translation>ダイアログはここから始まります。各ファイルの保存先は自由です。</translation>
    </message>
    <message>
        <source>While a client is open, its sessions lie in its own folder.</source>
        <translation>クライアントを開いている間、セッションはそのフォルダーにあります。</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>An edit begins with the original, so that edits do not pile up.
Checked, it begins with the edit that is shown.</source>
        <translation>編集は元の画像から始めるので、編集が重なりません。
チェックすると、表示中の編集から始めます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change the emotion of the picture shown (Ctrl+Shift+Return)</source>
        <translation>表示中の画像の感情を変える (Ctrl+Shift+Return)</translation>
    </message>
    <message>
        <source>Changes the emotion of the picture shown</source>
        <translation>表示中の画像の感情を変えます</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Go on from this edit</source>
        <translation>この編集から続ける</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>順番を待っています。</translation>
    </message>
    <message>
        <source>Look at the picture in the making again</source>
        <translation>作成中の画像を再び見る</translation>
    </message>
    <message>
        <source>Make a new picture from the prompt (Ctrl+Return)</source>
        <translation>プロンプトから新しい画像を作る (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Makes a new picture from the prompt</source>
        <translation>プロンプトから新しい画像を作ります</translation>
    </message>
    <message>
        <source>Stop after this step (Esc); what waits goes on</source>
        <translation>このステップの後で停止 (Esc)。待っているものは続きます</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>見る</translation>
    </message>
</context>
<context>
    <name>GenerationController</name>
    <message>
        <source>“{0}” is finished.</source>
        <translation>「{0}」が完成しました。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Every picture of the session. Up and Down choose, Left goes to what it was made from, Right to what was made from it; 1 to 5 give stars, 0 takes them away.</source>
        <translation>セッションのすべての画像。↑ と ↓ で選択、← で元になったもの、→ でそこから作ったものへ。1～5 で星、0 で外します。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>No picture is like that.</source>
        <translation>そのような画像はありません。</translation>
    </message>
    <message>
        <source>Your pictures will gather here.</source>
        <translation>画像はここに集まります。</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>An earlier version made it in another way: made now it may look different.</source>
        <translation>以前の版は別の方法で作りました。今作ると違って見えることがあります。</translation>
    </message>
    <message>
        <source>Deleted “{0}” and the picture made from it.</source>
        <translation>「{0}」と、そこから作った画像を削除しました。</translation>
    </message>
    <message>
        <source>Deleted “{0}” and the {1} pictures made from it.</source>
        <translation>「{0}」と、そこから作った {1} 枚の画像を削除しました。</translation>
    </message>
    <message>
        <source>Deleted “{0}”.</source>
        <translation>「{0}」を削除しました。</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Prompt, emotion and settings are as they were for “{0}”.</source>
        <translation>プロンプト、感情、設定を「{0}」のときに戻しました。</translation>
    </message>
    <message>
        <source>The note was cut after {0} characters, the most that are kept.</source>
        <translation>メモは {0} 文字で切りました。これが上限です。</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Add From a Hub</source>
        <translation>ハブから追加</translation>
    </message>
    <message>
        <source>Go Online and Add</source>
        <translation>オンラインで追加</translation>
    </message>
    <message>
        <source>Name on the hub</source>
        <translation>ハブでの名前</translation>
    </message>
    <message>
        <source>The licence is told before the download. Cancelling keeps what has come, to go on with later. Some owners want you to agree to terms on the hub&apos;s page first.</source>
        <translation>ライセンスはダウンロードの前に示します。キャンセルしても届いた分は保たれ、後で続けられます。先にハブのページで条件への同意を求める所有者もいます。</translation>
    </message>
    <message>
        <source>This goes online: {0} is asked for the model, and what it needs is downloaded. Apart from this, MUSE Desktop never does.</source>
        <translation>これはオンラインになります。{0} にモデルを問い合わせ、必要なものをダウンロードします。これ以外に MUSE Desktop がオンラインになることはありません。</translation>
    </message>
    <message>
        <source>owner/name, or the page&apos;s address</source>
        <translation>所有者/名前、またはページのアドレス</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Open a picture…</source>
        <translation>画像を開く…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Try the photograph “{0}”</source>
        <translation>写真「{0}」を試す</translation>
    </message>
    <message>
        <source>Use the prompt “{0}”</source>
        <translation>プロンプト「{0}」を使う</translation>
    </message>
    <message>
        <source>What shall the picture show, and how shall it feel?</source>
        <translation>画像に何を写し、どう感じさせますか？</translation>
    </message>
    <message>
        <source>Write a prompt, choose an emotion on the wheel, and press Generate.
Or drop a picture here to change its emotion, or try one of these photographs.</source>
        <translation>プロンプトを書き、ホイールで感情を選び、「生成」を押してください。
または、ここに画像をドロップして感情を変えるか、次の写真を試してください。</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>{0} · loading…</source>
        <translation>{0} · 読み込み中…</translation>
    </message>
    <message>
        <source>{0} · ready</source>
        <translation>{0} · 準備完了</translation>
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
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>「{0}」を削除しますか？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>It could not be deleted ({0}).</source>
        <translation>削除できませんでした（{0}）。</translation>
    </message>
    <message>
        <source>It is removed from the disk and cannot be brought back here. A flash disk may keep its sealed bytes for a while; without the password nobody can read them.</source>
        <translation>ディスクから取り除かれ、ここでは戻せません。フラッシュディスクは封印されたデータをしばらく残すことがありますが、パスワードがなければ誰にも読めません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sessions in this client&apos;s folder</source>
        <translation>このクライアントのフォルダーのセッション</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>フォルダーを読めません（{0}）。</translation>
    </message>
    <message>
        <source>There is no session in this client&apos;s folder yet. Save puts one there.</source>
        <translation>このクライアントのフォルダーにはまだセッションがありません。「保存」で入ります。</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>All eight emotions have a label.</source>
        <translation>八つの感情すべてにラベルがあります。</translation>
    </message>
    <message>
        <source>Emotion of the label “{0}”</source>
        <translation>ラベル「{0}」の感情</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Say which emotion each label of this classifier stands for. Several labels may mean the same one: their probabilities add up.</source>
        <translation>この分類器の各ラベルがどの感情に当たるかを指定してください。複数のラベルが同じ感情でもかまいません。確率は合計されます。</translation>
    </message>
    <message>
        <source>Still without a label: {0}.</source>
        <translation>まだラベルがありません：{0}。</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>LookFiles</name>
    <message>
        <source>A colour table holds what the look does everywhere; what differs from place to place is not in it.</source>
        <translation>カラーテーブルには、ルックが全体に行うことだけが入ります。場所によって違うものは入りません。</translation>
    </message>
    <message>
        <source>A look is being applied.</source>
        <translation>ルックを適用中です。</translation>
    </message>
    <message>
        <source>Applying the look…</source>
        <translation>ルックを適用しています…</translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation>「{0}」をエクスポートしました。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ルック</translation>
    </message>
    <message>
        <source>{0} of {1} pictures have the look now, in “{2}”.</source>
        <translation>{1} 枚中 {0} 枚にルックを適用しました。「{2}」にあります。</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>「{0}」を書き込み中です。</translation>
    </message>
    <message>
        <source>“{0}” is there already in “{1}”, and was left as it is.</source>
        <translation>「{0}」はすでに「{1}」にあるため、そのままにしました。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>ドロップした画像</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>&amp;Emotions</source>
        <translation>感情(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Intensities in percent</source>
        <translation>強さ（パーセント）(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Masks</source>
        <translation>マスク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>枚数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation>結果の保存先(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Seeds of each</source>
        <translation>各画像のシード数(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>All eight emotions</source>
        <translation>八つの感情すべて</translation>
    </message>
    <message>
        <source>All go to a folder, with a table of what became of each. It can be stopped at any time and goes on from there.</source>
        <translation>すべて一つのフォルダーに入り、それぞれの結果の表が付きます。いつでも停止でき、そこから続きます。</translation>
    </message>
    <message>
        <source>Choose an emotion, or write a prompt.</source>
        <translation>感情を選ぶか、プロンプトを書いてください。</translation>
    </message>
    <message>
        <source>Choose the folder for the results.</source>
        <translation>結果のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder of the pictures.</source>
        <translation>画像のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the table of jobs.</source>
        <translation>ジョブの表を選んでください。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Edits of all pictures of a folder</source>
        <translation>フォルダーのすべての画像の編集</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>感情</translation>
    </message>
    <message>
        <source>Emotions, intensities and seeds are for what the table leaves open. All of it is checked before anything is made.</source>
        <translation>感情・強さ・シードは、表に書かれていないものに使います。作り始める前にすべて確認します。</translation>
    </message>
    <message>
        <source>Folder for the Results</source>
        <translation>結果のフォルダー</translation>
    </message>
    <message>
        <source>Folder of Pictures</source>
        <translation>画像のフォルダー</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Intensities are numbers from 0 to 100, at most {0} of them.</source>
        <translation>強さは 0 から 100 の数で、最大 {0} 個です。</translation>
    </message>
    <message>
        <source>Intensities in percent</source>
        <translation>強さ（パーセント）</translation>
    </message>
    <message>
        <source>Make Them</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Many Pictures</source>
        <translation>多数の画像</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New pictures of the prompt</source>
        <translation>プロンプトからの新しい画像</translation>
    </message>
    <message>
        <source>No emotion</source>
        <translation>感情なし</translation>
    </message>
    <message>
        <source>Of {0}; “/” makes folders</source>
        <translation>{0} から。「/」でフォルダーになります</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>結果の保存先</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>各画像のシード数</translation>
    </message>
    <message>
        <source>Several with spaces between them: 30 60 90</source>
        <translation>複数は空白で区切ります：30 60 90</translation>
    </message>
    <message>
        <source>Table of Jobs</source>
        <translation>ジョブの表</translation>
    </message>
    <message>
        <source>Tables of jobs (*.csv *.jsonl *.json)</source>
        <translation>ジョブの表 (*.csv *.jsonl *.json)</translation>
    </message>
    <message>
        <source>The wheel&apos;s: {0}</source>
        <translation>ホイールの：{0}</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>そのフォルダーはありません。</translation>
    </message>
    <message>
        <source>What a table of jobs says</source>
        <translation>ジョブの表にあるもの</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>作るもの</translation>
    </message>
    <message>
        <source>What the mask of a picture beside it is called; where there is none, all of the picture may change</source>
        <translation>画像の横にあるマスクの名前。ない場合は画像全体が変わります</translation>
    </message>
    <message>
        <source>Write first what the picture should show.</source>
        <translation>まず、画像に何を写すかを書いてください。</translation>
    </message>
    <message>
        <source>{0} of each picture; those in the folder stay as they are.</source>
        <translation>各画像から {0} 枚。フォルダー内の画像はそのまま残ります。</translation>
    </message>
    <message>
        <source>{0} pictures by the model that is chosen, at its steps and size.</source>
        <translation>選ばれたモデルで {0} 枚（そのステップ数とサイズで）。</translation>
    </message>
</context>
<context>
    <name>Maps</name>
    <message>
        <source>Choose an emotion on the wheel first.</source>
        <translation>先にホイールで感情を選んでください。</translation>
    </message>
    <message>
        <source>Looking where {0} comes from…</source>
        <translation>{0}がどこから来るかを調べています…</translation>
    </message>
    <message>
        <source>What changed: {0}</source>
        <translation>何が変わったか：{0}</translation>
    </message>
    <message>
        <source>Where the guide sees {0}: {1}</source>
        <translation>ガイドに{0}が見える所：{1}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>逆</translation>
    </message>
    <message>
        <source>all over</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>for it</source>
        <translation>順</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>lower middle</source>
        <translation>中央下</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>mostly {0}</source>
        <translation>主に{0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>spread out</source>
        <translation>散在</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>upper middle</source>
        <translation>中央上</translation>
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
        <translation>一枚の画像のタグは {0} 個までです。</translation>
    </message>
</context>
<context>
    <name>MaskTools</name>
    <message>
        <source>&amp;Invert</source>
        <translation>反転(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Soften the edge</source>
        <translation>縁を柔らかく(&amp;S)</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>ブラシの大きさ</translation>
    </message>
    <message>
        <source>Brush size ([ and ])</source>
        <translation>ブラシの大きさ ([ と ])</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>マスクを消去</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Draw around what may change; with Ctrl, around what stays</source>
        <translation>変えてよい所を囲む。Ctrl を押すと残す所を囲む</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Fade along a line: drag from where it changes to where it stays</source>
        <translation>線に沿ってぼかす：変わる所から変わらない所へドラッグ</translation>
    </message>
    <message>
        <source>Fade from the &amp;top</source>
        <translation>上からぼかす(&amp;T)</translation>
    </message>
    <message>
        <source>Fade from the b&amp;ottom</source>
        <translation>下からぼかす(&amp;O)</translation>
    </message>
    <message>
        <source>Hardness of the brush</source>
        <translation>ブラシの硬さ</translation>
    </message>
    <message>
        <source>How hard the brush&apos;s edge is ({ and })</source>
        <translation>ブラシの縁の硬さ ({ と })</translation>
    </message>
    <message>
        <source>Invert or soften the mask, or keep it to a part</source>
        <translation>マスクを反転、柔らかく、または一部に限定</translation>
    </message>
    <message>
        <source>Masks under names, and from files</source>
        <translation>名前を付けたマスクとファイルのマスク</translation>
    </message>
    <message>
        <source>Only high&amp;lights</source>
        <translation>明るい所だけ(&amp;L)</translation>
    </message>
    <message>
        <source>Only sha&amp;dows</source>
        <translation>暗い所だけ(&amp;D)</translation>
    </message>
    <message>
        <source>Only so &amp;bright…</source>
        <translation>この明るさだけ(&amp;B)…</translation>
    </message>
    <message>
        <source>Paint where the picture may change</source>
        <translation>画像を変えてよい所を塗る</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Forget These</source>
        <translation>これらを忘れる</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
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
        <translation>コンタクトシート…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>判定役(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>ラベル(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Show Folder</source>
        <translation>フォルダーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Borrows</source>
        <translation>借用</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>確認(&amp;H)</translation>
    </message>
    <message>
        <source>CLI&amp;P</source>
        <translation>CLIP(&amp;P)</translation>
    </message>
    <message>
        <source>Compare its files with their hashes and load every part</source>
        <translation>ファイルをハッシュと比べ、各部分を読み込みます</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Go online and download the rest</source>
        <translation>オンラインで残りをダウンロード</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>Say which label means which emotion</source>
        <translation>どのラベルがどの感情かを指定</translation>
    </message>
    <message>
        <source>Stop &amp;Using</source>
        <translation>使用をやめる(&amp;U)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Whose {0} it uses</source>
        <translation>誰の{0}を使うか</translation>
    </message>
    <message>
        <source>its own, else {0}&apos;s</source>
        <translation>自身のもの、なければ {0} のもの</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>{0} のもの</translation>
    </message>
    <message>
        <source>{0}&apos;s (not there)</source>
        <translation>{0} のもの（ありません）</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>Changes: {0}</source>
        <translation>編集：{0}</translation>
    </message>
    <message>
        <source>Makes: {0}</source>
        <translation>作成：{0}</translation>
    </message>
    <message>
        <source>Model that changes pictures</source>
        <translation>画像を変えるモデル</translation>
    </message>
    <message>
        <source>Model that makes pictures</source>
        <translation>画像を作るモデル</translation>
    </message>
    <message>
        <source>The model that made the picture where that is known; else {0}</source>
        <translation>分かる場合はその画像を作ったモデル、なければ {0}</translation>
    </message>
    <message>
        <source>{0} (automatic)</source>
        <translation>{0}（自動）</translation>
    </message>
</context>
<context>
    <name>ModelManager</name>
    <message>
        <source>Models are being changed.</source>
        <translation>モデルを変更中です。</translation>
    </message>
</context>
<context>
    <name>ModelQuestions</name>
    <message>
        <source>Add a Model From a File</source>
        <translation>ファイルからモデルを追加</translation>
    </message>
    <message>
        <source>Add a Model From a Folder</source>
        <translation>フォルダーからモデルを追加</translation>
    </message>
    <message>
        <source>Add as “{0}”</source>
        <translation>「{0}」として追加</translation>
    </message>
    <message>
        <source>Add this one as “{0}”?</source>
        <translation>これを「{0}」として追加しますか？</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete what has come of “{0}”?</source>
        <translation>「{0}」の届いた分を削除しますか？</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>「{0}」を削除しますか？</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.zip)</source>
        <translation>モデル (*.safetensors *.zip)</translation>
    </message>
    <message>
        <source>The download would begin anew.</source>
        <translation>ダウンロードは最初からになります。</translation>
    </message>
    <message>
        <source>There is a model “{0}” already</source>
        <translation>モデル「{0}」はすでにあります</translation>
    </message>
    <message>
        <source>Use the Models of a Folder</source>
        <translation>フォルダーのモデルを使う</translation>
    </message>
    <message>
        <source>{0} is deleted from this computer. Pictures made with it stay.</source>
        <translation>{0} はこのコンピューターから削除されます。これで作った画像は残ります。</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Adding {0}…</source>
        <translation>{0} を追加しています…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Checking {0}…</source>
        <translation>{0} を確認しています…</translation>
    </message>
    <message>
        <source>Going online…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>It was not added: its labels must be known.</source>
        <translation>追加しませんでした。ラベルが分かっている必要があります。</translation>
    </message>
    <message>
        <source>{0} used its readers, and use others&apos; now where there are any.</source>
        <translation>{0} はその読み取りモデルを使っていましたが、今後はほかにあるものを使います。</translation>
    </message>
    <message>
        <source>“{0}” is added.</source>
        <translation>「{0}」を追加しました。</translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation>「{0}」を削除しました。</translation>
    </message>
    <message>
        <source>“{0}” is whole.</source>
        <translation>「{0}」に欠けはありません。</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Readers, where a model has none</source>
        <translation>モデルにないときの読み取りモデル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Use Folder…</source>
        <translation>フォルダーを使う(&amp;U)…</translation>
    </message>
    <message>
        <source>A .safetensors file, or a zip of a model</source>
        <translation>.safetensors ファイル、またはモデルの zip</translation>
    </message>
    <message>
        <source>Add &amp;File…</source>
        <translation>ファイルを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Copy a model&apos;s folder: diffusers, transformers, or a pack</source>
        <translation>モデルのフォルダーをコピー：diffusers、transformers、またはパック</translation>
    </message>
    <message>
        <source>Download a model by its name; this goes online</source>
        <translation>名前でモデルをダウンロード（オンラインになります）</translation>
    </message>
    <message>
        <source>From a &amp;Hub…</source>
        <translation>ハブから(&amp;H)…</translation>
    </message>
    <message>
        <source>List the packs of a folder, and leave them there</source>
        <translation>フォルダーのパックを一覧に出し、そこに置いておく</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>このコンピューターのモデル</translation>
    </message>
    <message>
        <source>Readers for models without their own</source>
        <translation>読み取りモデルのないモデル用</translation>
    </message>
    <message>
        <source>What models use that bring no guide, judge or CLIP, unless told otherwise</source>
        <translation>特に指定がなければ、ガイド・判定役・CLIP を持たないモデルが使うもの</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>There is no such command now.</source>
        <translation>今そのようなコマンドはありません。</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか？</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>PDF をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>「{0}」を削除しますか？</translation>
    </message>
    <message>
        <source>It could not be deleted ({0}).</source>
        <translation>削除できませんでした（{0}）。</translation>
    </message>
    <message>
        <source>It is removed from the disk and cannot be brought back here.</source>
        <translation>ディスクから取り除かれ、ここでは戻せません。</translation>
    </message>
    <message>
        <source>Kept in the client&apos;s folder, encrypted, whenever you leave it. A template, no legal advice. A PDF or a print lies outside of the folder.</source>
        <translation>離れるときに、クライアントのフォルダーに暗号化して保存されます。ひな形であり、法律上の助言ではありません。PDF や印刷物はフォルダーの外にあります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>新規：{0}</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>フォルダーを読めません（{0}）。</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>One session is open at a time: “{0}” was left alone.</source>
        <translation>開けるセッションは一度に一つです。「{0}」は開きませんでした。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>貼り付ける画像がありません。</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Added models and their downloads take {0}, more than the {1} GB that they may. Nothing was deleted.</source>
        <translation>追加したモデルとそのダウンロードは {0} で、上限の {1} GB を超えています。何も削除していません。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>PresentationBar</name>
    <message>
        <source>End the Presentation</source>
        <translation>プレゼンテーションを終了</translation>
    </message>
    <message>
        <source>End the Presentation ({0})</source>
        <translation>プレゼンテーションを終了（{0}）</translation>
    </message>
    <message>
        <source>The other screen shows the picture alone.</source>
        <translation>もう一つの画面には画像だけが表示されています。</translation>
    </message>
    <message>
        <source>The other screen shows the picture alone. {0} covers it.</source>
        <translation>もう一つの画面には画像だけが表示されています。{0} で覆います。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Exported “{0}”.</source>
        <translation>「{0}」をエクスポートしました。</translation>
    </message>
    <message>
        <source>It could not be printed: look whether the printer, or the folder of the PDF, is there and can be written to.</source>
        <translation>印刷できませんでした。プリンターまたは PDF のフォルダーが存在し、書き込めるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>It is on its way to “{0}”.</source>
        <translation>「{0}」へ送っています。</translation>
    </message>
    <message>
        <source>Pages are being made.</source>
        <translation>ページを作成中です。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>There is no printer here: printing writes a PDF.</source>
        <translation>ここにはプリンターがありません。印刷すると PDF になります。</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Looking for unsaved work…</source>
        <translation>未保存の作業を探しています…</translation>
    </message>
    <message>
        <source>No unsaved work of an earlier start is kept.</source>
        <translation>以前の起動の未保存の作業はありません。</translation>
    </message>
    <message>
        <source>The unsaved work of one session is kept.</source>
        <translation>一つのセッションの未保存の作業があります。</translation>
    </message>
    <message>
        <source>The unsaved work of {0} sessions is kept.</source>
        <translation>{0} 個のセッションの未保存の作業があります。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>プロンプト(&amp;P)</translation>
    </message>
    <message>
        <source>The prompt ends here: {0} characters are the most.</source>
        <translation>プロンプトはここまでです。上限は {0} 文字です。</translation>
    </message>
    <message>
        <source>{0} ({1}?)</source>
        <translation>{0}（{1}？）</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} とほか {1} 個</translation>
    </message>
    <message>
        <source>{0} does not know {1}.</source>
        <translation>{0} は {1} を知りません。</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>「{0}」</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>What the picture should show</source>
        <translation>画像に写すもの</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Replace “{0}”?</source>
        <translation>「{0}」を置き換えますか？</translation>
    </message>
    <message>
        <source>There is a file of this name in {0} already.</source>
        <translation>{0} に同じ名前のファイルがすでにあります。</translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message>
        <source>{0} wait already, the most that can. Ask again when some are made.</source>
        <translation>すでに上限の {0} 件が待っています。いくつか完成してから、もう一度どうぞ。</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>前へ (Alt+↑)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>後へ (Alt+↓)</translation>
    </message>
    <message>
        <source>Make what an earlier session left</source>
        <translation>以前のセッションの残りを作る</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>待ち行列</translation>
    </message>
    <message>
        <source>Stop what is being made, and take away what waits</source>
        <translation>作成中のものを停止し、待っているものを取り除く</translation>
    </message>
    <message>
        <source>Take It Away (Delete)</source>
        <translation>取り除く (Del)</translation>
    </message>
    <message>
        <source>Try Again (Enter)</source>
        <translation>再試行 (Enter)</translation>
    </message>
    <message>
        <source>What is made and what waits. Alt+Up and Alt+Down move a row, Delete takes it away, Enter tries again what failed.</source>
        <translation>作成中のものと待っているもの。Alt+↑ と Alt+↓ で行を移動、Del で取り除き、Enter で失敗したものを再試行します。</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>失敗 {0}</translation>
    </message>
    <message>
        <source>{0} from an earlier session</source>
        <translation>以前のセッションから {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>残り{0}</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>待機 {0}</translation>
    </message>
</context>
<context>
    <name>RatedPicture</name>
    <message>
        <source>Click to show it</source>
        <translation>クリックで表示</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <source>The person&apos;s own rating · {0}</source>
        <translation>本人の評定 · {0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>覚醒</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>pleasure</source>
        <translation>快</translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>&amp;After</source>
        <translation>後(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>前(&amp;B)</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>覚醒</translation>
    </message>
    <message>
        <source>How do you feel now? Move the two sliders.</source>
        <translation>今どう感じますか？二つのスライダーを動かしてください。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Rate This Picture</source>
        <translation>この画像を評定</translation>
    </message>
    <message>
        <source>Which words fit? None, one or several.</source>
        <translation>どの語が合いますか？なし、一つ、または複数。</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Exported “{0}”. Whoever has this computer can read it.</source>
        <translation>「{0}」をエクスポートしました。このコンピューターを使う人は読めます。</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評定</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>「{0}」を書き込み中です。</translation>
    </message>
</context>
<context>
    <name>RatingsOverSessions</name>
    <message>
        <source>Nothing is rated yet: Client ▸ Rate This Picture.</source>
        <translation>まだ評定がありません：クライアント ▸ この画像を評定。</translation>
    </message>
    <message>
        <source>Ratings are being gathered.</source>
        <translation>評定を集めています。</translation>
    </message>
</context>
<context>
    <name>RatingsPage</name>
    <message>
        <source>Arousal</source>
        <translation>覚醒</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評定</translation>
    </message>
    <message>
        <source>Ratings Over Sessions</source>
        <translation>セッションごとの評定</translation>
    </message>
    <message>
        <source>Rings: before. Dots: after. What the person said, at the moment it was said; no measurement of a disorder, and no prediction is among it.</source>
        <translation>輪：前。点：後。本人がその時に述べたことです。障害の測定ではなく、予測も含みません。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
</context>
<context>
    <name>RatingsPlot</name>
    <message>
        <source>Arousal</source>
        <translation>覚醒</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Plot of the ratings; the table below says the same</source>
        <translation>評定のグラフ。下の表も同じ内容です</translation>
    </message>
</context>
<context>
    <name>RunTeller</name>
    <message>
        <source>Finishing…</source>
        <translation>仕上げています…</translation>
    </message>
</context>
<context>
    <name>SavedMasks</name>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save This Mask…</source>
        <translation>このマスクを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation>「{0}」をエクスポートしました。</translation>
    </message>
    <message>
        <source>From a &amp;File…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Mask {0}</source>
        <translation>マスク {0}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>The mask “{0}” is saved in this session.</source>
        <translation>マスク「{0}」をこのセッションに保存しました。</translation>
    </message>
    <message>
        <source>To a F&amp;ile…</source>
        <translation>ファイルへ(&amp;I)…</translation>
    </message>
    <message>
        <source>{0}, mask</source>
        <translation>{0}、マスク</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>「{0}」を書き込み中です。</translation>
    </message>
    <message>
        <source>“{0}” is of another shape than the picture, and was stretched.</source>
        <translation>「{0}」は画像と形が違うため、引き伸ばしました。</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>&lt;b&gt;From outside&lt;/b&gt; you need not believe this window: in a terminal &lt;code&gt;{0}&lt;/code&gt; lists the same, and prints nothing where there is none. Surest is a computer whose network is off: everything here works without.</source>
        <translation>&lt;b&gt;外から&lt;/b&gt;見れば、このウィンドウを信じる必要はありません。端末で &lt;code&gt;{0}&lt;/code&gt; を実行すると同じ一覧が出て、なければ何も出ません。最も確実なのはネットワークを切ったコンピューターです。ここではすべてがそれで動きます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Its open sockets now&lt;/b&gt;, as the system lists them:</source>
        <translation>&lt;b&gt;今開いているソケット&lt;/b&gt;（システムによる一覧）：</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not sealed.&lt;/b&gt; By itself the program opens no connection; only adding a model from a hub by its name does. Sealed, it refuses that too.</source>
        <translation>&lt;b&gt;封印されていません。&lt;/b&gt;プログラムが自ら接続することはありません。ハブから名前でモデルを追加するときだけ接続します。封印すると、それも拒みます。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Sealed.&lt;/b&gt; The program refuses every connection: downloads of models, look-ups of names, and whatever a library might try. It stays so, in all its windows and on the command line, until the seal is broken here.</source>
        <translation>&lt;b&gt;封印されています。&lt;/b&gt;プログラムはあらゆる接続を拒みます。モデルのダウンロード、名前の照会、ライブラリが試みうるもののすべてです。ここで封印を解くまで、すべてのウィンドウとコマンドラインでそのままです。</translation>
    </message>
    <message>
        <source>Break the Seal</source>
        <translation>封印を解く</translation>
    </message>
    <message>
        <source>None: nothing goes out of this program, and nothing comes in.</source>
        <translation>なし：このプログラムから何も出ず、何も入りません。</translation>
    </message>
    <message>
        <source>Seal the Program</source>
        <translation>プログラムを封印</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>とほか {0} 個</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Not sealed: only adding a model from a hub goes online</source>
        <translation>封印なし：ハブからのモデルの追加だけがオンラインになります</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封印中</translation>
    </message>
    <message>
        <source>Sealed: the program refuses every connection</source>
        <translation>封印中：プログラムはあらゆる接続を拒みます</translation>
    </message>
    <message>
        <source>The program could not be sealed ({0}).</source>
        <translation>プログラムを封印できませんでした（{0}）。</translation>
    </message>
    <message>
        <source>The seal could not be broken ({0}).</source>
        <translation>封印を解けませんでした（{0}）。</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>&amp;Emotion</source>
        <translation>感情(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Favourites only</source>
        <translation>お気に入りのみ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Made</source>
        <translation>作成時期(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>星(&amp;S)</translation>
    </message>
    <message>
        <source>Any emotion</source>
        <translation>すべての感情</translation>
    </message>
    <message>
        <source>Any stars or none</source>
        <translation>星の有無を問わない</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Some are left out by the filter</source>
        <translation>絞り込みで除かれたものがあります</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Words of title, prompt, note, tags or emotion (Ctrl+F)</source>
        <translation>タイトル、プロンプト、メモ、タグ、感情の語 (Ctrl+F)</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} 以上</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>&amp;Seed</source>
        <translation>シード(&amp;S)</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>別のシード</translation>
    </message>
    <message>
        <source>Each picture gets another seed</source>
        <translation>画像ごとに別のシードになります</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>シードを保つ</translation>
    </message>
    <message>
        <source>Roll another seed</source>
        <translation>別のシードを引く</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed and settings make the same picture again</source>
        <translation>同じシードと設定なら、同じ画像が再びできます</translation>
    </message>
    <message>
        <source>The seed is kept for the next picture</source>
        <translation>次の画像にもシードを保ちます</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>&amp;Emotions</source>
        <translation>感情(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>枚数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>シリーズ(&amp;S)</translation>
    </message>
    <message>
        <source>All eight emotions</source>
        <translation>八つの感情すべて</translation>
    </message>
    <message>
        <source>Choose a path, or write emotions with commas between them</source>
        <translation>経路を選ぶか、感情をコンマ区切りで書いてください</translation>
    </message>
    <message>
        <source>Edits of one picture that compare: same seed, same settings.</source>
        <translation>比べられる、一枚の画像の編集：同じシード、同じ設定。</translation>
    </message>
    <message>
        <source>From one emotion to another</source>
        <translation>ある感情から別の感情へ</translation>
    </message>
    <message>
        <source>Kind of series</source>
        <translation>シリーズの種類</translation>
    </message>
    <message>
        <source>Make Them</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>画像の枚数</translation>
    </message>
    <message>
        <source>Path of emotions</source>
        <translation>感情の経路</translation>
    </message>
    <message>
        <source>Pictures of one prompt that compare: same seed, same settings.</source>
        <translation>比べられる、一つのプロンプトの画像：同じシード、同じ設定。</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>{0}, ever stronger</source>
        <translation>{0}、次第に強く</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>A copy of “{0}” is in the client&apos;s folder; save it under a name. The file outside stays as it is: whoever has this computer can read it.</source>
        <translation>「{0}」の複製がクライアントのフォルダーにあります。名前を付けて保存してください。外のファイルはそのままで、このコンピューターを使う人は読めます。</translation>
    </message>
    <message>
        <source>Saved “{0}”.</source>
        <translation>「{0}」を保存しました。</translation>
    </message>
    <message>
        <source>Some of this session ({0} steps) cannot be read now. It stays in {1} and is looked at again at the next start.</source>
        <translation>このセッションの一部（{0} ステップ）は今読めません。{1} に残り、次の起動時に再び確認します。</translation>
    </message>
    <message>
        <source>The earlier session stays safe and will be offered at the next start.</source>
        <translation>以前のセッションは無事です。次の起動時に案内します。</translation>
    </message>
    <message>
        <source>The last session is back; others will be offered next time.</source>
        <translation>最後のセッションが戻りました。ほかは次回に案内します。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>{0} (read-only)</source>
        <translation>{0}（読み取り専用）</translation>
    </message>
</context>
<context>
    <name>SessionQuestions</name>
    <message>
        <source>A picture from an earlier session can be brought back</source>
        <translation>以前のセッションの画像を 1 枚復元できます</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>An earlier session can be brought back</source>
        <translation>以前のセッションを復元できます</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete Them</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Here it can be looked at, and saved under another name.</source>
        <translation>ここで見て、別の名前で保存できます。</translation>
    </message>
    <message>
        <source>If it is overwritten, what was saved there is gone. “Look at Both” opens it in another window, beside this one.</source>
        <translation>上書きすると、そこに保存されていたものは失われます。「両方を見る」で、このウィンドウの横の別のウィンドウに開きます。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Look at Both</source>
        <translation>両方を見る</translation>
    </message>
    <message>
        <source>MUSE Desktop was not closed in the usual way.</source>
        <translation>MUSE Desktop は通常の方法で閉じられませんでした。</translation>
    </message>
    <message>
        <source>MUSE sessions (*.muse)</source>
        <translation>MUSE セッション (*.muse)</translation>
    </message>
    <message>
        <source>Name, sealed in the client&apos;s folder like everything else:</source>
        <translation>名前（ほかと同じく、クライアントのフォルダーに封印されます）：</translation>
    </message>
    <message>
        <source>One picture was still to be made.</source>
        <translation>まだ作っていない画像が一枚ありました。</translation>
    </message>
    <message>
        <source>One picture, last changed {0}, was kept.</source>
        <translation>一枚の画像（最終変更 {0}）が保たれています。</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>Others cannot be read now; unless deleted here, they stay.</source>
        <translation>今は読めないものもあります。ここで削除しなければ残ります。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
    <message>
        <source>Pictures from an earlier session can be brought back</source>
        <translation>以前のセッションの画像を復元できます</translation>
    </message>
    <message>
        <source>Pictures that are not saved will be gone.</source>
        <translation>未保存の画像は失われます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Replace “{0}”?</source>
        <translation>「{0}」を置き換えますか？</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>セッションを保存</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>「{0}」への変更を保存しますか？</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop what is under way?</source>
        <translation>進行中のものを停止しますか？</translation>
    </message>
    <message>
        <source>There is a session of this name in the client&apos;s folder already.</source>
        <translation>クライアントのフォルダーに同じ名前のセッションがすでにあります。</translation>
    </message>
    <message>
        <source>{0} What is not finished would be lost.</source>
        <translation>{0} 完成していないものは失われます。</translation>
    </message>
    <message>
        <source>{0} pictures were still to be made.</source>
        <translation>まだ作っていない画像が {0} 枚ありました。</translation>
    </message>
    <message>
        <source>{0} pictures, last changed {1}, were kept.</source>
        <translation>{0} 枚の画像（最終変更 {1}）が保たれています。</translation>
    </message>
    <message>
        <source>“{0}” had been emptied; its file still holds what was deleted.</source>
        <translation>「{0}」は空にされていましたが、ファイルには削除したものがまだ残っています。</translation>
    </message>
    <message>
        <source>“{0}” is open in another window</source>
        <translation>「{0}」は別のウィンドウで開かれています</translation>
    </message>
    <message>
        <source>“{0}” was changed by another window or program</source>
        <translation>「{0}」は別のウィンドウまたはプログラムで変更されました</translation>
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
        <translation>感情を追加（ホイールで Ins）</translation>
    </message>
    <message>
        <source>I&amp;ntensity</source>
        <translation>強さ(&amp;N)</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>数値で</translation>
    </message>
    <message>
        <source>Intensity, in percent</source>
        <translation>強さ（パーセント）</translation>
    </message>
    <message>
        <source>More about the wheel</source>
        <translation>ホイールについて</translation>
    </message>
    <message>
        <source>Sum: {0}</source>
        <translation>合計：{0}</translation>
    </message>
    <message>
        <source>The emotions in percent</source>
        <translation>感情（パーセント）</translation>
    </message>
    <message>
        <source>no emotion: the picture is left to the prompt</source>
        <translation>感情なし：画像はプロンプトに任せます</translation>
    </message>
    <message>
        <source>used in proportion: {0}</source>
        <translation>比例して使用：{0}</translation>
    </message>
    <message>
        <source>{0}, in percent</source>
        <translation>{0}（パーセント）</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>標準(&amp;U)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>All As Usual</source>
        <translation>すべて標準に戻す</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key of this action</source>
        <translation>この操作のキー</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}” and of “{2}”: give one of them another.</source>
        <translation>{0} は「{1}」と「{2}」のキーです。どちらかに別のキーを割り当ててください。</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Card (A6)</source>
        <translation>カード (A6)</translation>
    </message>
    <message>
        <source>Landscape 4:3</source>
        <translation>横長 4:3</translation>
    </message>
    <message>
        <source>Long side of generated pictures, in pixels</source>
        <translation>生成する画像の長辺（ピクセル）</translation>
    </message>
    <message>
        <source>Portrait 3:4</source>
        <translation>縦長 3:4</translation>
    </message>
    <message>
        <source>Shap&amp;e</source>
        <translation>形(&amp;E)</translation>
    </message>
    <message>
        <source>Shape of generated pictures</source>
        <translation>生成する画像の形</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>The long side in pixels. The same seed draws the same place at any of them.</source>
        <translation>長辺（ピクセル）。同じシードは、どの大きさでも同じ場所を描きます。</translation>
    </message>
    <message>
        <source>Wide 16:9</source>
        <translation>ワイド 16:9</translation>
    </message>
    <message>
        <source>{0} pixels (generated pictures)</source>
        <translation>{0} ピクセル（生成する画像）</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Let go to open it</source>
        <translation>離すと開きます</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Model: {0}</source>
        <translation>モデル：{0}</translation>
    </message>
    <message>
        <source>Pictures go to {0}</source>
        <translation>画像の送信先：{0}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {0} of {1} · {2}</source>
        <translation>ステップ {0}/{1} · {2}</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>元のまま</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>次の段階</translation>
    </message>
    <message>
        <source>To the Calmest</source>
        <translation>最も穏やかへ</translation>
    </message>
</context>
<context>
    <name>TimingCurve</name>
    <message>
        <source>Guidance began at step {0}.</source>
        <translation>ガイダンスはステップ {0} で始まりました。</translation>
    </message>
    <message>
        <source>How similar the forming picture is to what is wanted, step by step.
Drag the line “start” to choose when the emotion sets in at the next run; double-click for automatic.</source>
        <translation>形作られている画像が目標にどれだけ似ているかを、一歩ごとに示します。
「開始」の線をドラッグすると、次に感情が働き始める時を選べます。ダブルクリックで自動。</translation>
    </message>
    <message>
        <source>It ended at step {0}.</source>
        <translation>ステップ {0} で終わりました。</translation>
    </message>
    <message>
        <source>No curve yet.</source>
        <translation>まだ曲線がありません。</translation>
    </message>
    <message>
        <source>Similarity {0} after {1} steps.</source>
        <translation>{1} ステップ後の類似度 {0}。</translation>
    </message>
    <message>
        <source>The next run starts guidance at {0}.</source>
        <translation>次はガイダンスが {0} で始まります。</translation>
    </message>
    <message>
        <source>The next run&apos;s start is automatic; arrow keys choose it.</source>
        <translation>次の開始は自動です。矢印キーで選べます。</translation>
    </message>
    <message>
        <source>Timing curve</source>
        <translation>時間曲線</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>start: chosen</source>
        <translation>開始：選択済み</translation>
    </message>
    <message>
        <source>step 1</source>
        <translation>ステップ 1</translation>
    </message>
</context>
<context>
    <name>WheelValue</name>
    <message>
        <source>Emotion wheel</source>
        <translation>感情ホイール</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
</context>
<context>
    <name>_Dialog</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>_Share</name>
    <message>
        <source>{0}, in percent</source>
        <translation>{0}（パーセント）</translation>
    </message>
</context>
</TS>
