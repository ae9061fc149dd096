<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>&amp;About MUSE Desktop</source>
        <translation>Acerca &amp;de MUSE Desktop</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>Tamaño &amp;real</translation>
    </message>
    <message>
        <source>&amp;Add an Emotion	Ins</source>
        <translation>&amp;Añadir una emoción	Insertar</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>&amp;Author and rights</source>
        <translation>&amp;Autor y derechos</translation>
    </message>
    <message>
        <source>&amp;Batches are made by</source>
        <translation>Los &amp;lotes los hace</translation>
    </message>
    <message>
        <source>&amp;Bring Back or Delete…</source>
        <translation>&amp;Recuperar o eliminar…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Compare With Before</source>
        <translation>C&amp;omparar con antes</translation>
    </message>
    <message>
        <source>&amp;Compute On</source>
        <translation>&amp;Calcular en</translation>
    </message>
    <message>
        <source>&amp;Compute on</source>
        <translation>&amp;Calcular en</translation>
    </message>
    <message>
        <source>&amp;Computers</source>
        <translation>&amp;Equipos</translation>
    </message>
    <message>
        <source>&amp;Copy Picture</source>
        <translation>C&amp;opiar imagen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>&amp;Edit This Picture</source>
        <translation>&amp;Editar esta imagen</translation>
    </message>
    <message>
        <source>&amp;Emotion and Prompt</source>
        <translation>Emoción &amp;y prompt</translation>
    </message>
    <message>
        <source>&amp;Export Picture…</source>
        <translation>&amp;Exportar imagen…</translation>
    </message>
    <message>
        <source>&amp;Export Ratings…</source>
        <translation>E&amp;xportar valoraciones…</translation>
    </message>
    <message>
        <source>&amp;Exports go to</source>
        <translation>Las &amp;exportaciones van a</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>F&amp;avorita</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Mikels&apos; Words</source>
        <translation>&amp;Palabras de Mikels</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>&amp;Names of sessions</source>
        <translation>&amp;Nombres de las sesiones</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;New Client…</source>
        <translation>&amp;Cliente nuevo…</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Contraseña nueva</translation>
    </message>
    <message>
        <source>&amp;No Emotion	0</source>
        <translation>&amp;Ninguna emoción	0</translation>
    </message>
    <message>
        <source>&amp;Open Client…</source>
        <translation>&amp;Abrir cliente…</translation>
    </message>
    <message>
        <source>&amp;Open Picture…</source>
        <translation>A&amp;brir imagen…</translation>
    </message>
    <message>
        <source>&amp;Own certificate</source>
        <translation>Certificado &amp;propio</translation>
    </message>
    <message>
        <source>&amp;Owner and computer</source>
        <translation>&amp;Propietario y equipo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Paste Picture</source>
        <translation>&amp;Pegar imagen</translation>
    </message>
    <message>
        <source>&amp;Place where it was taken</source>
        <translation>&amp;Lugar de la toma</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Precisión</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Python there</source>
        <translation>P&amp;ython de allí</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Rate This Picture…</source>
        <translation>Valorar esta &amp;imagen…</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>Pred&amp;icciones</translation>
    </message>
    <message>
        <source>&amp;Remove This One	Del</source>
        <translation>&amp;Quitar esta	Suprimir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Serial numbers, maker&apos;s notes</source>
        <translation>&amp;Números de serie, notas del fabricante</translation>
    </message>
    <message>
        <source>&amp;Series…</source>
        <translation>&amp;Serie…</translation>
    </message>
    <message>
        <source>&amp;Sessions are saved in</source>
        <translation>Las &amp;sesiones se guardan en</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos</translation>
    </message>
    <message>
        <source>&amp;Show a picture</source>
        <translation>&amp;Mostrar una imagen</translation>
    </message>
    <message>
        <source>&amp;Side by Side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>&amp;Snap to Emotions and Quarters</source>
        <translation>Ajustar a &amp;emociones y cuartos</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>E&amp;strellas</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>E&amp;tiquetas…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Time, camera, titles</source>
        <translation>&amp;Hora, cámara, títulos</translation>
    </message>
    <message>
        <source>&amp;Use These Settings Again</source>
        <translation>&amp;Volver a usar estos ajustes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Where From</source>
        <translation>&amp;De dónde viene</translation>
    </message>
    <message>
        <source>(“baked VAE”)</source>
        <translation>(«baked VAE»)</translation>
    </message>
    <message>
        <source>, and .  [ and ]  H and V</source>
        <translation>, y .  [ y ]  H y V</translation>
    </message>
    <message>
        <source>, beside {0}</source>
        <translation>, junto a {0}</translation>
    </message>
    <message>
        <source>, compared with what it was made from; arrow keys move the divider</source>
        <translation>, comparada con aquello de lo que se hizo; las flechas mueven el divisor</translation>
    </message>
    <message>
        <source>, or install {0} (pip install “muse-desktop[{1}]”) to open it here</source>
        <translation>, o instale {0} (pip install «muse-desktop[{1}]») para abrirlo aquí</translation>
    </message>
    <message>
        <source>, painting where it may change</source>
        <translation>, se pinta dónde puede cambiar</translation>
    </message>
    <message>
        <source>, seen as {0}</source>
        <translation>, vista como {0}</translation>
    </message>
    <message>
        <source>, veiled; a click or the Enter key shows it</source>
        <translation>, velada; un clic o la tecla Intro la muestra</translation>
    </message>
    <message>
        <source>, with a mask</source>
        <translation>, con una máscara</translation>
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
        <translation>&lt;b&gt;Cantidad.&lt;/b&gt; Las ediciones de fotografías con Daylight cambian la luz y el color, no lo que hay en la imagen, y cuánto de ello se muestra se elige después; en los dibujos, editados o generados con una emoción, también cuánto de cada cambio. Con otra cantidad se predice de nuevo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bars.&lt;/b&gt; Two classifiers look at the picture and each divides 100 % among eight emotions. The full bar is the &lt;i&gt;guide&lt;/i&gt;&apos;s reading now, the pale one its reading before; the ring is the &lt;i&gt;judge&lt;/i&gt;&apos;s.</source>
        <translation>&lt;b&gt;Barras.&lt;/b&gt; Dos clasificadores miran la imagen y cada uno reparte el 100 % entre ocho emociones. La barra llena es la predicción del &lt;i&gt;guía&lt;/i&gt; ahora, la pálida su predicción de antes; el anillo es la del &lt;i&gt;juez&lt;/i&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Curve.&lt;/b&gt; How similar the forming picture is to what is wanted, step by step. The emotion sets in when the content stands: at “start”. Drag that line to choose the moment yourself; double-click gives it back to the method.</source>
        <translation>&lt;b&gt;Curva.&lt;/b&gt; Cuánto se parece la imagen que se forma a lo deseado, paso a paso. La emoción entra cuando el contenido ya está: en «inicio». Arrastre esa línea para elegir usted el momento; un doble clic se lo devuelve al método.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Prediction, not assessment.&lt;/b&gt; A reading predicts what most people would say of a picture, not this person. It says nothing about whoever made the picture or looks at it, and it is no basis for a diagnosis.</source>
        <translation>&lt;b&gt;Predicción, no evaluación.&lt;/b&gt; Una predicción dice lo que la mayoría de la gente diría de una imagen, no esta persona. No dice nada de quien hizo la imagen o la mira, y no es base para ningún diagnóstico.</translation>
    </message>
    <message>
        <source>&lt;b&gt;This model&apos;s readers.&lt;/b&gt; {0}</source>
        <translation>&lt;b&gt;Los lectores de este modelo.&lt;/b&gt; {0}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Weaker than asked for?&lt;/b&gt; Move the point nearer to the rim, let the emotion set in earlier (“start”), or let an edit go further (“strength”). Not every scene can carry every emotion: another word in the prompt often does more.</source>
        <translation>&lt;b&gt;¿Más débil de lo pedido?&lt;/b&gt; Acerque el punto al borde, deje que la emoción entre antes («inicio») o que una edición vaya más lejos («fuerza»). No toda escena puede transmitir toda emoción: otra palabra en el prompt suele lograr más.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What is a judge?&lt;/b&gt; The guide steers: while a picture forms, the method follows it toward the emotion. Whoever is followed is easily pleased, so what the guide says of the result is worth less. The judge was trained apart and never steers: it tells whether another reader sees the emotion, too. Where the two disagree, trust neither too much.</source>
        <translation>&lt;b&gt;¿Qué es un juez?&lt;/b&gt; El guía orienta: mientras se forma una imagen, el método lo sigue hacia la emoción. Quien es seguido se contenta fácilmente, así que lo que el guía dice del resultado vale menos. El juez se entrenó aparte y nunca orienta: dice si otro lector también ve la emoción. Donde los dos discrepan, no se fíe demasiado de ninguno.</translation>
    </message>
    <message>
        <source>&lt;b&gt;What they are worth.&lt;/b&gt; Numbers are rounded to 5 %, as the readers are no finer. Where no emotion stands out, the panel says “not clear” and names those that come close.</source>
        <translation>&lt;b&gt;Lo que valen.&lt;/b&gt; Los números se redondean al 5 %, pues los lectores no son más finos. Donde ninguna emoción destaca, el panel dice «no está claro» y nombra las que se acercan.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why bars before?&lt;/b&gt; A lake in the evening is a little sad whatever one asks for. The pale bar is what the guide saw before the emotion set in: of an edit its original, of a new picture how it stood when guidance began. What was done to it is the difference.</source>
        <translation>&lt;b&gt;¿Por qué barras de antes?&lt;/b&gt; Un lago al atardecer es un poco triste se pida lo que se pida. La barra pálida es lo que el guía veía antes de que entrara la emoción: en una edición, el original; en una imagen nueva, cómo estaba cuando empezó la orientación. Lo que se le hizo es la diferencia.</translation>
    </message>
    <message>
        <source>A JPEG has room for 64 KB of EXIF: the longest entries were left out. PNG and TIFF keep them.</source>
        <translation>Un JPEG tiene sitio para 64 KB de EXIF: las entradas más largas se omitieron. PNG y TIFF las conservan.</translation>
    </message>
    <message>
        <source>A JPEG has room for 64 KB of XMP: it was left out. PNG and TIFF keep it.</source>
        <translation>Un JPEG tiene sitio para 64 KB de XMP: se omitió. PNG y TIFF lo conservan.</translation>
    </message>
    <message>
        <source>A Step &amp;Back</source>
        <translation>&amp;Un paso atrás</translation>
    </message>
    <message>
        <source>A Step F&amp;urther</source>
        <translation>Un paso &amp;más</translation>
    </message>
    <message>
        <source>A brace is not closed, or not opened.</source>
        <translation>Una llave no está cerrada, o no está abierta.</translation>
    </message>
    <message>
        <source>A cluster needs Dask, which an installer does not bring: install with “pip install &apos;muse-desktop[cluster]&apos;”, here and on each machine.</source>
        <translation>Un clúster necesita Dask, que ningún instalador trae: instale con «pip install &apos;muse-desktop[cluster]&apos;», aquí y en cada equipo.</translation>
    </message>
    <message>
        <source>A cluster of Dask, by its address</source>
        <translation>Un clúster de Dask, por su dirección</translation>
    </message>
    <message>
        <source>A cluster of Dask, by its scheduler&apos;s file</source>
        <translation>Un clúster de Dask, por el archivo de su planificador</translation>
    </message>
    <message>
        <source>A mask needs a picture to edit.</source>
        <translation>Una máscara necesita una imagen que editar.</translation>
    </message>
    <message>
        <source>A name has {0} bytes at most: choose a shorter one.</source>
        <translation>Un nombre tiene como máximo {0} bytes: elija uno más corto.</translation>
    </message>
    <message>
        <source>A paper has {0} characters at most.</source>
        <translation>Un documento tiene como máximo {0} caracteres.</translation>
    </message>
    <message>
        <source>A part of a picture has at least {0} pixels a side.</source>
        <translation>Una parte de una imagen tiene al menos {0} píxeles por lado.</translation>
    </message>
    <message>
        <source>A password has {0} characters at least.</source>
        <translation>Una contraseña tiene al menos {0} caracteres.</translation>
    </message>
    <message>
        <source>A path leads over two emotions or more: write it as contentment,awe,excitement.</source>
        <translation>Un camino pasa por dos emociones o más: escríbalo como contentment,awe,excitement.</translation>
    </message>
    <message>
        <source>A picture of this session cannot be read: {0}</source>
        <translation>No se puede leer una imagen de esta sesión: {0}</translation>
    </message>
    <message>
        <source>A picture of this session is damaged.</source>
        <translation>Una imagen de esta sesión está dañada.</translation>
    </message>
    <message>
        <source>A picture of this session is of another format.</source>
        <translation>Una imagen de esta sesión es de otro formato.</translation>
    </message>
    <message>
        <source>A picture of {0} by {1} pixels</source>
        <translation>Una imagen de {0} por {1} píxeles</translation>
    </message>
    <message>
        <source>A reading predicts what most people would say of a picture; it is no assessment of anyone.</source>
        <translation>Una predicción dice lo que la mayoría diría de una imagen; no evalúa a nadie.</translation>
    </message>
    <message>
        <source>A series of {0}: give a number of pictures from 2 to {1}.</source>
        <translation>Una serie de {0}: indique un número de imágenes de 2 a {1}.</translation>
    </message>
    <message>
        <source>A size is for generating: an edit keeps its picture&apos;s size.</source>
        <translation>Un tamaño es para generar: una edición conserva el tamaño de su imagen.</translation>
    </message>
    <message>
        <source>Activity &amp;Log…</source>
        <translation>&amp;Registro de actividad…</translation>
    </message>
    <message>
        <source>Added models</source>
        <translation>Modelos añadidos</translation>
    </message>
    <message>
        <source>After Mikels 2005, Machajdik and Hanbury 2010, Valdez and Mehrabian 1994. A tendency of many pictures; one of them may do it otherwise.</source>
        <translation>Según Mikels 2005, Machajdik y Hanbury 2010, Valdez y Mehrabian 1994. Es una tendencia de muchas imágenes; una de ellas puede hacerlo de otro modo.</translation>
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
        <translation>Acuerdo sobre el trabajo con imágenes

Entre: {client}
y: ____________________________
Fecha: {date}

Miramos imágenes juntos, y hacemos o cambiamos algunas con un programa en este equipo. El programa es una herramienta para hacer imágenes. No examina a nadie ni trata nada; lo que dice sobre los sentimientos que una imagen puede evocar es una suposición sobre la mayoría de la gente, y no dice nada de mí.

- Elijo qué se hace y qué se mira. Puedo decir que no, hacer una pausa, pedir que se cubra la pantalla o parar en cualquier momento, sin dar motivos.
- Mis imágenes y notas se guardan en este equipo, cifradas, hasta: ____________________________
- Las imágenes mías, o de personas reconocibles, se usan solo aquí: [ ] sí   [ ] no
- De lo que me llevo en papel o como archivo me ocupo yo.
- Puedo hacer que se elimine todo con solo pedirlo.

Firmas: ____________________________    ____________________________

(Una plantilla para adaptar: no es asesoramiento jurídico. Adáptela a la ley y a las normas de su profesión donde trabaje.)</translation>
    </message>
    <message>
        <source>All eight emotions</source>
        <translation>Las ocho emociones</translation>
    </message>
    <message>
        <source>All {0} tries are in the history, with their ranks.</source>
        <translation>Los {0} intentos están en el historial, con su puesto.</translation>
    </message>
    <message>
        <source>Amusement</source>
        <translation>Diversión</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>Ira</translation>
    </message>
    <message>
        <source>Another batch is writing into {0}: wait for it, or give another folder for the results.</source>
        <translation>Otro lote escribe en {0}: espérelo, o dé otra carpeta para los resultados.</translation>
    </message>
    <message>
        <source>Another model is being downloaded: wait until it is there.</source>
        <translation>Se está descargando otro modelo: espere a que esté.</translation>
    </message>
    <message>
        <source>Anticipation</source>
        <translation>Anticipación</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Apply This Look &amp;To…</source>
        <translation>A&amp;plicar este look a…</translation>
    </message>
    <message>
        <source>Apply to a &amp;Folder…</source>
        <translation>Aplicar a una carpe&amp;ta…</translation>
    </message>
    <message>
        <source>Apply to a Folder sends its pictures, masks and prompts there, encrypted, and the status line says so meanwhile. Everything else is made here.</source>
        <translation>«Aplicar a una carpeta» envía allí imágenes, máscaras y prompts, cifrados, y la línea de estado lo dice entretanto. Todo lo demás se hace aquí.</translation>
    </message>
    <message>
        <source>Are not used</source>
        <translation>No se usan</translation>
    </message>
    <message>
        <source>Arrow keys turn and change the intensity, 1 to 8 choose an emotion, 0 chooses none</source>
        <translation>Las flechas giran y cambian la intensidad, 1 a 8 eligen una emoción, 0 ninguna</translation>
    </message>
    <message>
        <source>As it forms</source>
        <translation>A medida que se forma</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>Tanto como haya</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Asking {0} for {1}</source>
        <translation>Se pide {1} a {0}</translation>
    </message>
    <message>
        <source>Auto chose strength {0}</source>
        <translation>Auto eligió la fuerza {0}</translation>
    </message>
    <message>
        <source>Auto strength is for edits toward an emotion: choose one.</source>
        <translation>La fuerza automática es para ediciones hacia una emoción: elija una.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic is 16 bits on most cards and 32 on the processor. Full takes twice the memory, and helps where a card&apos;s pictures come out black or full of noise.</source>
        <translation>Automático significa 16 bits en la mayoría de las tarjetas y 32 en el procesador. Completa ocupa el doble de memoria y ayuda cuando las imágenes de una tarjeta salen negras o llenas de ruido.</translation>
    </message>
    <message>
        <source>Awe</source>
        <translation>Asombro</translation>
    </message>
    <message>
        <source>Best of {0}: give a number of tries from 1 to {1}.</source>
        <translation>El mejor de {0}: indique un número de intentos de 1 a {1}.</translation>
    </message>
    <message>
        <source>Bright light and movement that blurs; saturated, contrasting colours; sport, crowds, fireworks, speed.</source>
        <translation>Luz intensa y movimiento borroso; colores saturados y contrastados; deporte, multitudes, fuegos artificiales, velocidad.</translation>
    </message>
    <message>
        <source>Bright, even light; many saturated colours, warm ones first; play, toys, animals in odd places, laughing faces.</source>
        <translation>Luz clara y uniforme; muchos colores saturados, sobre todo cálidos; juego, juguetes, animales en sitios insólitos, caras que ríen.</translation>
    </message>
    <message>
        <source>Brush size, hardness</source>
        <translation>Pincel: tamaño, dureza</translation>
    </message>
    <message>
        <source>C&amp;hange Shortcuts…</source>
        <translation>Cambiar &amp;los atajos…</translation>
    </message>
    <message>
        <source>C&amp;lear the Mask</source>
        <translation>&amp;Borrar la máscara</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>CLIP: reads contents</source>
        <translation>CLIP: lee contenidos</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Canvas: move, zoom</source>
        <translation>Lienzo: mover, ampliar</translation>
    </message>
    <message>
        <source>Certificates &amp;trusted</source>
        <translation>Certificados de con&amp;fianza</translation>
    </message>
    <message>
        <source>Certificates are for tls://…, and {0} is not encrypted.</source>
        <translation>Los certificados son para tls://…, y {0} no está cifrado.</translation>
    </message>
    <message>
        <source>Certificates trusted</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>Ca&amp;mbiar contraseña…</translation>
    </message>
    <message>
        <source>Change Amount</source>
        <translation>Cambiar la cantidad</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Changes a photograph&apos;s light and colour, not what is in it.</source>
        <translation>Cambia la luz y el color de una fotografía, no lo que hay en ella.</translation>
    </message>
    <message>
        <source>Changes photographs</source>
        <translation>Cambia fotografías</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Checkpoints of Stable Diffusion 1 and 2 and of SDXL can be added.</source>
        <translation>Se pueden añadir checkpoints de Stable Diffusion 1 y 2 y de SDXL.</translation>
    </message>
    <message>
        <source>Choose an emotion first: the series is of its intensities.</source>
        <translation>Elija primero una emoción: la serie recorre sus intensidades.</translation>
    </message>
    <message>
        <source>Choose from {0}.</source>
        <translation>Elija entre {0}.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Co&amp;ver the Window</source>
        <translation>Cubrir la &amp;ventana</translation>
    </message>
    <message>
        <source>Com&amp;pare With This One</source>
        <translation>Comparar co&amp;n esta</translation>
    </message>
    <message>
        <source>Computers that I can log in to (ssh)</source>
        <translation>Equipos en los que puedo iniciar sesión (ssh)</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Nota sobre el contenido</translation>
    </message>
    <message>
        <source>Contentment</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>Cop&amp;y Recipe</source>
        <translation>&amp;Copiar receta</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Crop &amp;and Turn</source>
        <translation>Recortar &amp;y girar</translation>
    </message>
    <message>
        <source>Crop Picture</source>
        <translation>Recortar imagen</translation>
    </message>
    <message>
        <source>Crop: straighten, turn, mirror</source>
        <translation>Recorte: enderezar, girar, reflejar</translation>
    </message>
    <message>
        <source>Cropped</source>
        <translation>Recortada</translation>
    </message>
    <message>
        <source>Ctrl and drag adds another emotion; dragged into the middle it is gone.</source>
        <translation>Arrastrar con Ctrl añade otra emoción; arrastrada al centro, desaparece.</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+Izquierda, Ctrl+Derecha</translation>
    </message>
    <message>
        <source>Ctrl, Shift and drag</source>
        <translation>Ctrl, Mayús y arrastrar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Darkness with a single source of light; cold, pale colours; heights, snakes and spiders, masks, empty corridors, storms.</source>
        <translation>Oscuridad con una sola fuente de luz; colores fríos y pálidos; alturas, serpientes y arañas, máscaras, pasillos vacíos, tormentas.</translation>
    </message>
    <message>
        <source>Dashed: what is read in the picture that is shown, a prediction.</source>
        <translation>Discontinuo: lo que se predice para la imagen mostrada.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete Everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Delete everything of “{0}”?</source>
        <translation>¿Eliminar todo lo de «{0}»?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>¿Quería decir {0}?</translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>¿Quería decir «{0}»?</translation>
    </message>
    <message>
        <source>Differs from “{0}”: {1}.</source>
        <translation>Difiere de «{0}»: {1}.</translation>
    </message>
    <message>
        <source>Dim light without contrast; greys and unsaturated blues; rain, graves, a person alone, what was left behind.</source>
        <translation>Luz tenue y sin contraste; grises y azules poco saturados; lluvia, tumbas, una persona sola, lo que quedó atrás.</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>Asco</translation>
    </message>
    <message>
        <source>Download cut at {0}</source>
        <translation>Descarga interrumpida en {0}</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>Descargando {0}</translation>
    </message>
    <message>
        <source>Drag: the direction chooses the emotion, the distance its intensity.</source>
        <translation>Arrastrar: la dirección elige la emoción, la distancia su intensidad.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Dibuja</translation>
    </message>
    <message>
        <source>E&amp;motion</source>
        <translation>&amp;Emoción</translation>
    </message>
    <message>
        <source>Each client has a folder of its own, which only its password opens.</source>
        <translation>Cada cliente tiene una carpeta propia que solo su contraseña abre.</translation>
    </message>
    <message>
        <source>Each job is an object, with values by names as “picture” and “emotion”.</source>
        <translation>Cada trabajo es un objeto, con valores bajo nombres como «picture» y «emotion».</translation>
    </message>
    <message>
        <source>Each look takes a little time; the result is the same.</source>
        <translation>Cada vista previa lleva algo de tiempo; el resultado es el mismo.</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Edit Picture</source>
        <translation>Editar imagen</translation>
    </message>
    <message>
        <source>Every three seconds</source>
        <translation>Cada tres segundos</translation>
    </message>
    <message>
        <source>Everything happens on this computer. The program opens no connection by itself, not for updates either: a newer one is there when you fetch it.</source>
        <translation>Todo ocurre en este equipo. El programa no abre por sí mismo ninguna conexión, tampoco para actualizaciones: hay una versión más nueva cuando usted va a buscarla.</translation>
    </message>
    <message>
        <source>Excitement</source>
        <translation>Entusiasmo</translation>
    </message>
    <message>
        <source>Export &amp;Look…</source>
        <translation>E&amp;xportar look…</translation>
    </message>
    <message>
        <source>Export Contact S&amp;heet…</source>
        <translation>Exportar &amp;hoja de contactos…</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Export {0} Pictures</source>
        <translation>Exportar {0} imágenes</translation>
    </message>
    <message>
        <source>F&amp;ind in the History</source>
        <translation>&amp;Buscar en el historial</translation>
    </message>
    <message>
        <source>Failed: {0}</source>
        <translation>Falló: {0}</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Miedo</translation>
    </message>
    <message>
        <source>First the key is overwritten and removed, then all files: sessions, pictures, the journal. It cannot be undone. Flash disks (SSDs, sticks, cards) may keep old bytes in places that no program reaches, and backups keep what they have: what is left there can be opened with the password alone. What was exported lies outside, and stays.</source>
        <translation>Primero se sobrescribe y se quita la clave, después todos los archivos: sesiones, imágenes, el diario. No se puede deshacer. Los discos flash (SSD, memorias, tarjetas) pueden conservar bytes antiguos donde ningún programa llega, y las copias de seguridad conservan lo que tienen: lo que quede allí solo se abre con la contraseña. Lo exportado está fuera, y permanece.</translation>
    </message>
    <message>
        <source>Flat or murky light; sickly greens, yellows and browns; waste, decay, insects, spoiled food.</source>
        <translation>Luz plana o turbia; verdes, amarillos y marrones enfermizos; residuos, podredumbre, insectos, comida estropeada.</translation>
    </message>
    <message>
        <source>Flux, or one of its kind</source>
        <translation>Flux, o uno de su clase</translation>
    </message>
    <message>
        <source>Folder in use</source>
        <translation>Carpeta en uso</translation>
    </message>
    <message>
        <source>Folders and Disk</source>
        <translation>Carpetas y disco</translation>
    </message>
    <message>
        <source>Forget &amp;These Now</source>
        <translation>&amp;Olvidarlos ahora</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Olvidados</translation>
    </message>
    <message>
        <source>From now on the new password opens the client. Copies of its folder that were made before, in backups for instance, still open with the old one.</source>
        <translation>Desde ahora la contraseña nueva abre el cliente. Las copias de su carpeta hechas antes, por ejemplo en copias de seguridad, se siguen abriendo con la antigua.</translation>
    </message>
    <message>
        <source>From the next picture on; the status line shows where it is computed now.</source>
        <translation>Desde la próxima imagen; la barra de estado muestra dónde se calcula ahora.</translation>
    </message>
    <message>
        <source>From the next start on. Numbers, dates and paper are the system&apos;s.</source>
        <translation>A partir del próximo inicio. Números, fechas y papel son los del sistema.</translation>
    </message>
    <message>
        <source>Full, 32 bits</source>
        <translation>Completa, 32 bits</translation>
    </message>
    <message>
        <source>GPS data</source>
        <translation>datos GPS</translation>
    </message>
    <message>
        <source>Generate Picture</source>
        <translation>Generar imagen</translation>
    </message>
    <message>
        <source>Get it copied, once</source>
        <translation>Lo reciben, una vez</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Give a pattern of names, such as {0}.</source>
        <translation>Indique un patrón de nombres, como {0}.</translation>
    </message>
    <message>
        <source>Give from 1 to {0} computers, with commas between them.</source>
        <translation>Dé de 1 a {0} equipos, separados por comas.</translation>
    </message>
    <message>
        <source>Give the client a pseudonym.</source>
        <translation>Dé un seudónimo al cliente.</translation>
    </message>
    <message>
        <source>Give the paper a name.</source>
        <translation>Dé un nombre al documento.</translation>
    </message>
    <message>
        <source>Give the session a name.</source>
        <translation>Dé un nombre a la sesión.</translation>
    </message>
    <message>
        <source>Go to the &amp;Prompt</source>
        <translation>Ir &amp;al prompt</translation>
    </message>
    <message>
        <source>Go to the W&amp;heel</source>
        <translation>&amp;Ir a la rueda</translation>
    </message>
    <message>
        <source>Guide and judge are the same model: the judge&apos;s reading is no second opinion.</source>
        <translation>Guía y juez son el mismo modelo: la predicción del juez no es una segunda opinión.</translation>
    </message>
    <message>
        <source>Half precision gave values that are not finite; the rest was computed in fp32.</source>
        <translation>La media precisión dio valores no finitos; el resto se calculó en fp32.</translation>
    </message>
    <message>
        <source>Hard contrast on dark grounds; reds and blacks; fire, raised fists, shouting faces, protest.</source>
        <translation>Contraste duro sobre fondos oscuros; rojos y negros; fuego, puños en alto, caras que gritan, protesta.</translation>
    </message>
    <message>
        <source>History: up to the origin, down</source>
        <translation>Historial: hacia el origen, hacia abajo</translation>
    </message>
    <message>
        <source>I have kept the password where I will find it</source>
        <translation>He guardado la contraseña donde la encontraré</translation>
    </message>
    <message>
        <source>IPTC was left out: only the picture&apos;s EXIF and XMP go along.</source>
        <translation>IPTC se omitió: solo van el EXIF y el XMP de la imagen.</translation>
    </message>
    <message>
        <source>Ins, Del</source>
        <translation>Insertar, Suprimir</translation>
    </message>
    <message>
        <source>Insert adds an emotion, Delete removes one, Space goes to the next</source>
        <translation>Insertar añade una emoción, Suprimir quita una, Espacio pasa a la siguiente</translation>
    </message>
    <message>
        <source>It cannot be kept there ({0}).</source>
        <translation>No se puede guardar allí ({0}).</translation>
    </message>
    <message>
        <source>It comes apart from the program: download {0}.zip where you got the program and add it (the window&apos;s Models, or “muse-desktop models add”).</source>
        <translation>Viene aparte del programa: descargue {0}.zip de donde obtuvo el programa y añádalo (Modelos en la ventana, o «muse-desktop models add»).</translation>
    </message>
    <message>
        <source>It comes with the program and stays</source>
        <translation>Viene con el programa y permanece</translation>
    </message>
    <message>
        <source>It could not be sent ({0}: {1}).</source>
        <translation>No se pudo enviar ({0}: {1}).</translation>
    </message>
    <message>
        <source>It could not be sent to {0} ({1}).</source>
        <translation>No se pudo enviar a {0} ({1}).</translation>
    </message>
    <message>
        <source>It has no label for {0}; its labels are {1}. Say which is which with --label LABEL=EMOTION, or use another classifier.</source>
        <translation>No tiene rótulo para {0}; sus rótulos son {1}. Diga cuál es cuál con --label LABEL=EMOTION, o use otro clasificador.</translation>
    </message>
    <message>
        <source>It implements the MUSE method (“Manipulating Unified Framework for Synthesizing Emotions in Images via Test-Time Optimization”, arXiv 2511.21051): emotional tokens are optimised while a picture forms, guided by an emotion classifier.</source>
        <translation>Implementa el método MUSE («Manipulating Unified Framework for Synthesizing Emotions in Images via Test-Time Optimization», arXiv 2511.21051): se optimizan tokens emocionales mientras se forma una imagen, guiados por un clasificador de emociones.</translation>
    </message>
    <message>
        <source>It is free software under the MIT licence; so are the models that ship with it.</source>
        <translation>Es software libre con licencia MIT; también lo son los modelos que lo acompañan.</translation>
    </message>
    <message>
        <source>It lies in a folder of yours: delete it there, or stop using the folder</source>
        <translation>Está en una carpeta suya: elimínelo allí, o deje de usar la carpeta</translation>
    </message>
    <message>
        <source>It lies outside the client&apos;s folder: whoever has this computer sees it.</source>
        <translation>Está fuera de la carpeta del cliente: quien tenga este equipo lo ve.</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Su c&amp;lave</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Its owner gives it only to those who agreed to the terms on {0}.</source>
        <translation>Su propietario solo lo da a quienes aceptaron las condiciones en {0}.</translation>
    </message>
    <message>
        <source>Its worker ended {0} times while making it, lastly by {1}.</source>
        <translation>Su proceso acabó {0} veces al hacerla, la última por {1}.</translation>
    </message>
    <message>
        <source>Joy</source>
        <translation>Alegría</translation>
    </message>
    <message>
        <source>Keys: arrows turn and strengthen, 1–8 choose, Ins adds, Del removes, 0 for none.</source>
        <translation>Teclas: las flechas giran y refuerzan, 1–8 eligen, Insertar añade, Suprimir quita, 0 para ninguna.</translation>
    </message>
    <message>
        <source>Labels are a classifier&apos;s: this model has none.</source>
        <translation>Los rótulos son de un clasificador: este modelo no tiene ninguno.</translation>
    </message>
    <message>
        <source>Lea&amp;ve the Client</source>
        <translation>Dejar &amp;el cliente</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Loading {0}</source>
        <translation>Cargando {0}</translation>
    </message>
    <message>
        <source>Loading {0}: {1}</source>
        <translation>Cargando {0}: {1}</translation>
    </message>
    <message>
        <source>Loading {0}…</source>
        <translation>Cargando {0}…</translation>
    </message>
    <message>
        <source>Lock &amp;After</source>
        <translation>Bl&amp;oquear tras</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Looking into the picture: {0} of {1}</source>
        <translation>Mirando la imagen: {0} de {1}</translation>
    </message>
    <message>
        <source>Lumina, Z-Image, or one of their kind</source>
        <translation>Lumina, Z-Image, o uno de su clase</translation>
    </message>
    <message>
        <source>MUSE Desktop is under the MIT licence: the file LICENSE beside its sources.</source>
        <translation>MUSE Desktop tiene licencia MIT: el archivo LICENSE junto a sus fuentes.</translation>
    </message>
    <message>
        <source>MUSE Desktop {0}</source>
        <translation>MUSE Desktop {0}</translation>
    </message>
    <message>
        <source>Make and Open</source>
        <translation>Crear y abrir</translation>
    </message>
    <message>
        <source>Makes and edits pictures by the emotion they evoke.</source>
        <translation>Crea y edita imágenes según la emoción que evocan.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Memory may run out.</source>
        <translation>La memoria puede acabarse.</translation>
    </message>
    <message>
        <source>Memory may run out: this picture takes about {0} GB, and {1} GB are free on {2}.</source>
        <translation>Puede faltar memoria: esta imagen ocupa unos {0} GB, y hay {1} GB libres en {2}.</translation>
    </message>
    <message>
        <source>Memory ran out: trying again, with {0}</source>
        <translation>Faltó memoria: nuevo intento, con: {0}</translation>
    </message>
    <message>
        <source>Models in this folder are listed as long as it is used.</source>
        <translation>Los modelos de esta carpeta aparecen mientras se use.</translation>
    </message>
    <message>
        <source>Models may &amp;take</source>
        <translation>&amp;Los modelos pueden ocupar</translation>
    </message>
    <message>
        <source>Models, settings, unsaved work and the log lie in {0}; the environment variable MUSE_DESKTOP_HOME moves all of it, to a stick for instance.</source>
        <translation>Los modelos, los ajustes, el trabajo sin guardar y el registro están en {0}; la variable de entorno MUSE_DESKTOP_HOME lo traslada todo, por ejemplo a una memoria.</translation>
    </message>
    <message>
        <source>N&amp;ote…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Ne&amp;xt Client…</source>
        <translation>Cliente &amp;siguiente…</translation>
    </message>
    <message>
        <source>Neither pleasant nor unpleasant</source>
        <translation>Ni agradable ni desagradable</translation>
    </message>
    <message>
        <source>New Client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>New Client…</source>
        <translation>Cliente nuevo…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Contraseña nueva, otra vez</translation>
    </message>
    <message>
        <source>No cluster can be used. {0}</source>
        <translation>No se puede usar ningún clúster. {0}</translation>
    </message>
    <message>
        <source>No emotion</source>
        <translation>Ninguna emoción</translation>
    </message>
    <message>
        <source>No emotion: the picture is left to the prompt</source>
        <translation>Ninguna emoción: la imagen queda en manos del prompt</translation>
    </message>
    <message>
        <source>No model can be called “{0}”: give a name of at most {1} characters with --name, without a point at its end, and none that Windows keeps for its devices.</source>
        <translation>Ningún modelo puede llamarse «{0}»: dé con --name un nombre de {1} caracteres como máximo, sin punto al final y que Windows no reserve para sus dispositivos.</translation>
    </message>
    <message>
        <source>No model can be put into {0}</source>
        <translation>No se puede poner ningún modelo en {0}</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used: start some (“dask worker”), or see above what they lack.</source>
        <translation>Ningún worker del clúster se puede usar: inicie alguno («dask worker»), o vea arriba qué les falta.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None of the computers can be used: see above why.</source>
        <translation>Ninguno de los equipos se puede usar: vea arriba por qué.</translation>
    </message>
    <message>
        <source>Not everything of the earlier session could be deleted: remove the folder {0} yourself.</source>
        <translation>No se pudo eliminar todo de la sesión anterior: quite usted la carpeta {0}.</translation>
    </message>
    <message>
        <source>Not everything of “{0}” could be deleted: remove the folder {1} yourself.</source>
        <translation>No se pudo eliminar todo de «{0}»: quite usted la carpeta {1}.</translation>
    </message>
    <message>
        <source>Nothing can be written in {0} ({1}).</source>
        <translation>No se puede escribir nada en {0} ({1}).</translation>
    </message>
    <message>
        <source>Nothing can be written in {0}: give another folder for the results.</source>
        <translation>No se puede escribir nada en {0}: dé otra carpeta para los resultados.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No hay nada elegido.</translation>
    </message>
    <message>
        <source>Now: added models {0}, unsaved work {1}, log {2}, clients&apos; folders {3}.</source>
        <translation>Ahora: modelos añadidos {0}, trabajo sin guardar {1}, registro {2}, carpetas de clientes {3}.</translation>
    </message>
    <message>
        <source>Of the system&apos;s. Where letters are large and the window is small, history and readings make room; F7 and F8 bring them back.</source>
        <translation>Respecto al del sistema. Donde las letras son grandes y la ventana pequeña, el historial y las predicciones dejan sitio; F7 y F8 los devuelven.</translation>
    </message>
    <message>
        <source>One fault in the jobs; nothing was made.</source>
        <translation>Un fallo en los trabajos; no se ha hecho nada.</translation>
    </message>
    <message>
        <source>One worker</source>
        <translation>Un proceso</translation>
    </message>
    <message>
        <source>Only what this model drew itself has the numbers that it draws from.</source>
        <translation>Solo lo que dibujó este modelo tiene los números con los que dibuja.</translation>
    </message>
    <message>
        <source>Only when it is finished</source>
        <translation>Solo cuando está terminada</translation>
    </message>
    <message>
        <source>Only whole drawings, as Storybook&apos;s, can be written as {0}: use one of {1}.</source>
        <translation>Solo los dibujos enteros, como los de Storybook, se pueden escribir como {0}: use uno de {1}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open Client</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Open Picture</source>
        <translation>Abrir imagen</translation>
    </message>
    <message>
        <source>Open Sess&amp;ion…</source>
        <translation>&amp;Abrir sesión…</translation>
    </message>
    <message>
        <source>Opened picture</source>
        <translation>Imagen abierta</translation>
    </message>
    <message>
        <source>Other Computers</source>
        <translation>Otros equipos</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>Certificado propio</translation>
    </message>
    <message>
        <source>P&amp;lutchik&apos;s Words</source>
        <translation>Palabras &amp;de Plutchik</translation>
    </message>
    <message>
        <source>P&amp;seudonym</source>
        <translation>&amp;Seudónimo</translation>
    </message>
    <message>
        <source>Paint &amp;Where It May Change</source>
        <translation>&amp;Pintar dónde puede cambiar</translation>
    </message>
    <message>
        <source>Paint Mask</source>
        <translation>Pintar máscara</translation>
    </message>
    <message>
        <source>Paper &amp;Templates</source>
        <translation>&amp;Plantillas de documentos</translation>
    </message>
    <message>
        <source>Paper&amp;s…</source>
        <translation>&amp;Documentos…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Contraseña, otra vez</translation>
    </message>
    <message>
        <source>Password so &amp;far</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>Password so far</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Picture Car&amp;ds…</source>
        <translation>&amp;Tarjetas de imágenes…</translation>
    </message>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>Imagen {0} de {1}</translation>
    </message>
    <message>
        <source>Picture-book illustrations of any size, drawn by a painter that it steers.</source>
        <translation>Ilustraciones de cuento de cualquier tamaño, dibujadas por un pintor al que dirige.</translation>
    </message>
    <message>
        <source>Picture-book illustrations, trained on pictures that this program painted itself.</source>
        <translation>Ilustraciones de cuento, aprendidas de imágenes que este programa pintó por sí mismo.</translation>
    </message>
    <message>
        <source>Pictures cannot be written as {0}: use one of {1}.</source>
        <translation>Las imágenes no se pueden escribir como {0}: use uno de {1}.</translation>
    </message>
    <message>
        <source>Pictures, masks and prompts go to {0} unencrypted: whoever is on the way can read and change them, and whoever reaches the scheduler can run programs on every worker.</source>
        <translation>Imágenes, máscaras y prompts van a {0} sin cifrar: quien esté en el camino puede leerlos y cambiarlos, y quien llegue al planificador puede ejecutar programas en cada worker.</translation>
    </message>
    <message>
        <source>PixArt, LTX, or one of their kind</source>
        <translation>PixArt, LTX, o uno de su clase</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Agradable</translation>
    </message>
    <message>
        <source>Plutchik&apos;s “{0}” stands for “{1}” here. That mapping is ours, and no finding.</source>
        <translation>«{0}» de Plutchik está aquí por «{1}». Esa correspondencia es nuestra, y no un resultado.</translation>
    </message>
    <message>
        <source>Point {0} of {1}: {2}, {3}</source>
        <translation>Punto {0} de {1}: {2}, {3}</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Prese&amp;ntation</source>
        <translation>&amp;Presentación</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Seudónimo</translation>
    </message>
    <message>
        <source>Qwen-Image, or one of its kind</source>
        <translation>Qwen-Image, o uno de su clase</translation>
    </message>
    <message>
        <source>Rank Tries</source>
        <translation>Ordenar los intentos</translation>
    </message>
    <message>
        <source>Rat&amp;ings Over Sessions…</source>
        <translation>&amp;Valoraciones por sesiones…</translation>
    </message>
    <message>
        <source>Readings are predictions by classifiers, not an assessment of anyone.</source>
        <translation>Las predicciones son de clasificadores y no evalúan a nadie.</translation>
    </message>
    <message>
        <source>Reads emotions</source>
        <translation>Lee emociones</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Reduced: bars of work stand still where the end is not known, menus open at once, the writing cursor does not blink, and a picture in the making changes every three seconds at most.</source>
        <translation>Reducido: las barras no se mueven cuando no se conoce el final, los menús se abren de inmediato, el cursor no parpadea y una imagen en curso cambia como mucho cada tres segundos.</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Recordados</translation>
    </message>
    <message>
        <source>Remove Mask</source>
        <translation>Quitar máscara</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Return tells what usually carries it</source>
        <translation>Intro dice qué suele transmitirla</translation>
    </message>
    <message>
        <source>SDXL&apos;s refiner</source>
        <translation>El refiner de SDXL</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>Tristeza</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>Save Mask</source>
        <translation>Guardar máscara</translation>
    </message>
    <message>
        <source>Say what shall change: give an emotion, a prompt or both.</source>
        <translation>Diga qué debe cambiar: dé una emoción, un prompt o ambos.</translation>
    </message>
    <message>
        <source>Say what the pictures show.</source>
        <translation>Diga qué muestran las imágenes.</translation>
    </message>
    <message>
        <source>Say what to add: a folder, a .safetensors file, a zip or owner/name.</source>
        <translation>Diga qué añadir: una carpeta, un archivo .safetensors, un zip u owner/name.</translation>
    </message>
    <message>
        <source>Scheduler&apos;s &amp;file</source>
        <translation>A&amp;rchivo del planificador</translation>
    </message>
    <message>
        <source>Scheduler&apos;s file</source>
        <translation>Archivo del planificador</translation>
    </message>
    <message>
        <source>Sending {0} to {1}…</source>
        <translation>Enviando {0} a {1}…</translation>
    </message>
    <message>
        <source>Sessions, pictures, words and what is kept while you work go into a folder of this client&apos;s, encrypted. Only the password opens it.</source>
        <translation>Las sesiones, imágenes, palabras y lo que se conserva mientras trabaja van cifrados a una carpeta de este cliente. Solo la contraseña la abre.</translation>
    </message>
    <message>
        <source>Several tries are ranked by their emotion: choose one first.</source>
        <translation>Varios intentos se ordenan por su emoción: elija una primero.</translation>
    </message>
    <message>
        <source>Shift while dragging: nothing snaps.</source>
        <translation>Mayús al arrastrar: nada se ajusta.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>Mostrar &amp;carpeta</translation>
    </message>
    <message>
        <source>Show &amp;Gently</source>
        <translation>Most&amp;rar con suavidad</translation>
    </message>
    <message>
        <source>Show the &amp;Picture&apos;s Reading</source>
        <translation>&amp;Mostrar la predicción de la imagen</translation>
    </message>
    <message>
        <source>Show the Mask in Str&amp;ipes</source>
        <translation>Mostrar la máscara a ra&amp;yas</translation>
    </message>
    <message>
        <source>Soft, warm light; gentle greens and pastels; gardens, quiet water, families at rest, a set table.</source>
        <translation>Luz suave y cálida; verdes suaves y tonos pastel; jardines, agua tranquila, familias en calma, una mesa puesta.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Your pictures are kept; save the session, and start the program again if it behaves strangely.</source>
        <translation>Ha ocurrido algo inesperado. Sus imágenes se conservan; guarde la sesión, y reinicie el programa si se comporta de forma extraña.</translation>
    </message>
    <message>
        <source>Something went wrong ({0}).</source>
        <translation>Algo ha salido mal ({0}).</translation>
    </message>
    <message>
        <source>Something went wrong ({0}: {1}).</source>
        <translation>Algo ha salido mal ({0}: {1}).</translation>
    </message>
    <message>
        <source>Something went wrong while the picture was being made. Your session is unharmed; please try again. The details can be copied for a report.</source>
        <translation>Algo salió mal mientras se hacía la imagen. Su sesión está intacta; inténtelo de nuevo. Los detalles se pueden copiar para un informe.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space and drag, + and −</source>
        <translation>Espacio y arrastrar, + y −</translation>
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
        <translation>Stable Diffusion 3, o uno de su clase</translation>
    </message>
    <message>
        <source>Stable Video Diffusion</source>
        <translation>Stable Video Diffusion</translation>
    </message>
    <message>
        <source>Stars: {0}</source>
        <translation>Estrellas: {0}</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniéndose…</translation>
    </message>
    <message>
        <source>Strong contrast and light that comes from afar; deep blues and golds; mountains, wide skies, waterfalls, what is far larger than a person.</source>
        <translation>Fuerte contraste y luz que viene de lejos; azules profundos y dorados; montañas, cielos amplios, cascadas, lo que es mucho mayor que una persona.</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>Sorpresa</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño &amp;del texto</translation>
    </message>
    <message>
        <source>Template: &amp;Consent…</source>
        <translation>&amp;Plantilla: acuerdo…</translation>
    </message>
    <message>
        <source>Template: C&amp;ontent Note…</source>
        <translation>Plantilla: &amp;nota sobre el contenido…</translation>
    </message>
    <message>
        <source>That cannot be done on this disk ({0}).</source>
        <translation>Eso no se puede hacer en este disco ({0}).</translation>
    </message>
    <message>
        <source>That did not work ({0}).</source>
        <translation>Eso no ha funcionado ({0}).</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Esa no es la contraseña.</translation>
    </message>
    <message>
        <source>The CLIP in {0} gives no finite answer for a picture and a text.</source>
        <translation>El CLIP de {0} no da una respuesta finita para una imagen y un texto.</translation>
    </message>
    <message>
        <source>The best of {0} tries is shown; the others stay in the history.</source>
        <translation>Se muestra el mejor de {0} intentos; los demás quedan en el historial.</translation>
    </message>
    <message>
        <source>The classifier in {0} gives no finite answer for each label.</source>
        <translation>El clasificador de {0} no da una respuesta finita para cada rótulo.</translation>
    </message>
    <message>
        <source>The client could not be made in {0} ({1}).</source>
        <translation>No se pudo crear el cliente en {0} ({1}).</translation>
    </message>
    <message>
        <source>The client in {0} cannot be opened: {1} is missing or damaged ({2}). Put a copy of it back, if you have one.</source>
        <translation>El cliente de {0} no se puede abrir: {1} falta o está dañado ({2}). Vuelva a poner una copia, si la tiene.</translation>
    </message>
    <message>
        <source>The client in {0} is of a newer version of MUSE Desktop, which can open it. It was left as it is.</source>
        <translation>El cliente de {0} es de una versión más nueva de MUSE Desktop, que puede abrirlo. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>The client is locked</source>
        <translation>El cliente está bloqueado</translation>
    </message>
    <message>
        <source>The client is locked: nothing of it is in this window or readable on the disk.</source>
        <translation>El cliente está bloqueado: nada suyo está en esta ventana ni se puede leer en el disco.</translation>
    </message>
    <message>
        <source>The cluster is left. {0}</source>
        <translation>Se ha dejado el clúster. {0}</translation>
    </message>
    <message>
        <source>The cluster {0} cannot be reached ({1}: {2}).</source>
        <translation>No se puede llegar al clúster {0} ({1}: {2}).</translation>
    </message>
    <message>
        <source>The column “{0}” is there twice.</source>
        <translation>La columna «{0}» está dos veces.</translation>
    </message>
    <message>
        <source>The denoiser in {0} takes {1} channels and the autoencoder gives {2}: models for inpainting or for editing by instruction cannot be used.</source>
        <translation>El denoiser de {0} toma {1} canales y el autocodificador da {2}: no se pueden usar modelos de inpainting ni de edición por instrucciones.</translation>
    </message>
    <message>
        <source>The denoiser in {0} wants more than text (pictures or classes): only models that follow a text can be used.</source>
        <translation>El denoiser de {0} quiere más que texto (imágenes o clases): solo se pueden usar modelos que siguen un texto.</translation>
    </message>
    <message>
        <source>The download cannot be kept ({0}).</source>
        <translation>No se puede conservar la descarga ({0}).</translation>
    </message>
    <message>
        <source>The emotion came out weaker than asked for</source>
        <translation>La emoción salió más débil de lo pedido</translation>
    </message>
    <message>
        <source>The emotion could not be steered: no gradient was finite. Choose another device to compute on.</source>
        <translation>No se pudo orientar la emoción: ningún gradiente fue finito. Elija otro dispositivo para calcular.</translation>
    </message>
    <message>
        <source>The first line names the columns: a “picture” or a “prompt” is needed.</source>
        <translation>La primera línea nombra las columnas: hace falta «picture» o «prompt».</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>No se puede leer la carpeta ({0}).</translation>
    </message>
    <message>
        <source>The folder {0} cannot be read now ({1}), so unsaved work of earlier sessions cannot be offered. It was left as it is.</source>
        <translation>La carpeta {0} no se puede leer ahora ({1}), así que no se puede ofrecer el trabajo sin guardar de sesiones anteriores. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>The folder {0} is missing: get the model again.</source>
        <translation>Falta la carpeta {0}: obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The guidance is {0}: give a number from 1 to 30.</source>
        <translation>La orientación es {0}: indique un número de 1 a 30.</translation>
    </message>
    <message>
        <source>The hub does not give you {0}: agree to its terms on {1}.</source>
        <translation>El hub no le da {0}: acepte sus condiciones en {1}.</translation>
    </message>
    <message>
        <source>The hub has had too many requests from here: try again in some minutes.</source>
        <translation>El hub ha recibido demasiadas peticiones desde aquí: inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The hub wants to know who asks for {0}: log in (hf auth login, or HF_TOKEN).</source>
        <translation>El hub quiere saber quién pide {0}: inicie sesión (hf auth login, o HF_TOKEN).</translation>
    </message>
    <message>
        <source>The index of the weights (*.safetensors.index.json) in {0} is missing: get the model again.</source>
        <translation>Falta el índice de los pesos (*.safetensors.index.json) en {0}: obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The journal cannot be written ({0}).</source>
        <translation>No se puede escribir el diario ({0}).</translation>
    </message>
    <message>
        <source>The libraries that it uses have licences of their own, which lie in the Python environment that it runs in; an installed program has them all on one page.</source>
        <translation>Las bibliotecas que usa tienen licencias propias, que están en el entorno de Python en que se ejecuta; un programa instalado las tiene todas en una página.</translation>
    </message>
    <message>
        <source>The maker&apos;s notes were left out: they hold for their old place alone.</source>
        <translation>Las notas del fabricante se omitieron: solo valen en su lugar anterior.</translation>
    </message>
    <message>
        <source>The manifest cannot be written ({0}).</source>
        <translation>No se puede escribir la lista de los resultados ({0}).</translation>
    </message>
    <message>
        <source>The mask is {0}×{1} but the picture is {2}×{3}: they must have the same size.</source>
        <translation>La máscara es de {0}×{1} pero la imagen de {2}×{3}: deben tener el mismo tamaño.</translation>
    </message>
    <message>
        <source>The mask {0} is all black: paint white where it may change.</source>
        <translation>La máscara {0} es toda negra: pinte de blanco lo que puede cambiar.</translation>
    </message>
    <message>
        <source>The mask {0} is {1}×{2} but the picture is {3}×{4}: they must have the same size.</source>
        <translation>La máscara {0} es de {1}×{2} pero la imagen de {3}×{4}: deben tener el mismo tamaño.</translation>
    </message>
    <message>
        <source>The mask {0} is {1}×{2} but the picture {3} is {4}×{5}: they must have the same size.</source>
        <translation>La máscara {0} es de {1}×{2} pero la imagen {3} de {4}×{5}: deben tener el mismo tamaño.</translation>
    </message>
    <message>
        <source>The method&apos;s budget of updates is {0}: give a number from 0 up.</source>
        <translation>El presupuesto de actualizaciones del método es {0}: indique un número desde 0.</translation>
    </message>
    <message>
        <source>The method&apos;s {0}</source>
        <translation>{0} del método</translation>
    </message>
    <message>
        <source>The method&apos;s {0} is {1}: give 0 to 1.</source>
        <translation>{0} del método es {1}: indique de 0 a 1.</translation>
    </message>
    <message>
        <source>The method&apos;s {0} is {1}: give a number from 0 up.</source>
        <translation>{0} del método es {1}: indique un número desde 0.</translation>
    </message>
    <message>
        <source>The method&apos;s {0} is {1}: give a number from 1 to 64.</source>
        <translation>{0} del método es {1}: indique un número de 1 a 64.</translation>
    </message>
    <message>
        <source>The model cannot be added ({0}).</source>
        <translation>No se puede añadir el modelo ({0}).</translation>
    </message>
    <message>
        <source>The model cannot be put into its place</source>
        <translation>No se puede poner el modelo en su sitio</translation>
    </message>
    <message>
        <source>The model in {0} cannot be loaded{1}: “muse-desktop models check {2}” tells which part of it is wrong.</source>
        <translation>El modelo de {0} no se puede cargar{1}: «muse-desktop models check {2}» dice qué parte está mal.</translation>
    </message>
    <message>
        <source>The model pack in {0} was made for a newer version of MUSE Desktop: update the program, or get an older version of the model.</source>
        <translation>El paquete de modelo de {0} es para una versión más nueva de MUSE Desktop: actualice el programa, u obtenga una versión anterior del modelo.</translation>
    </message>
    <message>
        <source>The model “{0}” cannot be deleted</source>
        <translation>No se puede eliminar el modelo «{0}»</translation>
    </message>
    <message>
        <source>The network computes in fp32 since half precision gave values that are not finite in an earlier picture.</source>
        <translation>La red calcula en fp32, pues la media precisión dio valores no finitos en una imagen anterior.</translation>
    </message>
    <message>
        <source>The part reaches beyond the picture.</source>
        <translation>La parte se sale de la imagen.</translation>
    </message>
    <message>
        <source>The parts in {0} do not fit: {1} differ.</source>
        <translation>Las partes de {0} no encajan: {1} difieren.</translation>
    </message>
    <message>
        <source>The password is kept nowhere and nobody can reset it. Should it be lost, everything of this client is lost. Several words that do not belong together are easy to keep and hard to guess.</source>
        <translation>La contraseña no se guarda en ningún sitio y nadie puede restablecerla. Si se pierde, se pierde todo lo de este cliente. Varias palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>The password is still the old one ({0}).</source>
        <translation>La contraseña sigue siendo la antigua ({0}).</translation>
    </message>
    <message>
        <source>The path stays at {0}: name another emotion after it.</source>
        <translation>El camino se queda en {0}: nombre después otra emoción.</translation>
    </message>
    <message>
        <source>The picture came with more than 8 bits a channel; the result has 8.</source>
        <translation>La imagen venía con más de 8 bits por canal; el resultado tiene 8.</translation>
    </message>
    <message>
        <source>The picture cannot be written as {0} ({1}).</source>
        <translation>La imagen no se puede escribir como {0} ({1}).</translation>
    </message>
    <message>
        <source>The picture needs a file name: lake.png, for example.</source>
        <translation>La imagen necesita un nombre de archivo: lake.png, por ejemplo.</translation>
    </message>
    <message>
        <source>The picture reads: {0}</source>
        <translation>Predicción para la imagen: {0}</translation>
    </message>
    <message>
        <source>The picture that this was made from is no longer in the session.</source>
        <translation>La imagen de la que se hizo esta ya no está en la sesión.</translation>
    </message>
    <message>
        <source>The picture was read as {0} before this edit already, so there is little to add.</source>
        <translation>La imagen ya se leía como {0} antes de esta edición, así que hay poco que añadir.</translation>
    </message>
    <message>
        <source>The picture&apos;s data do not fit its size.</source>
        <translation>Los datos de la imagen no corresponden a su tamaño.</translation>
    </message>
    <message>
        <source>The pictures are made by {0} (by ssh), encrypted.</source>
        <translation>Las imágenes las hace {0} (por ssh), con cifrado.</translation>
    </message>
    <message>
        <source>The pictures are made by {0}, encrypted.</source>
        <translation>Las imágenes las hace {0}, con cifrado.</translation>
    </message>
    <message>
        <source>The pictures are made by {0}.</source>
        <translation>Las imágenes las hace {0}.</translation>
    </message>
    <message>
        <source>The program is sealed and opens no connection: break the seal in the window&apos;s status line first.</source>
        <translation>El programa está sellado y no abre ninguna conexión: rompa primero el sello en la línea de estado de la ventana.</translation>
    </message>
    <message>
        <source>The program&apos;s own files</source>
        <translation>Los archivos del programa</translation>
    </message>
    <message>
        <source>The program&apos;s own files (resources) are missing: install MUSE Desktop again.</source>
        <translation>Faltan los archivos propios del programa (resources): instale MUSE Desktop de nuevo.</translation>
    </message>
    <message>
        <source>The prompt has {0} characters: say it in at most {1}.</source>
        <translation>El prompt tiene {0} caracteres: dígalo en {1} como máximo.</translation>
    </message>
    <message>
        <source>The prompt is empty: say what the picture should show.</source>
        <translation>El prompt está vacío: diga qué debe mostrar la imagen.</translation>
    </message>
    <message>
        <source>The prompt is long: it was read in {0} parts, of which the first counts most.</source>
        <translation>El prompt es largo: se leyó en {0} partes, de las que la primera cuenta más.</translation>
    </message>
    <message>
        <source>The proxy refuses ({0}): look at HTTPS_PROXY.</source>
        <translation>El proxy rechaza ({0}): revise HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The pseudonym can be read without the password: choose one that tells nobody who it is.</source>
        <translation>El seudónimo se puede leer sin la contraseña: elija uno que no diga a nadie quién es.</translation>
    </message>
    <message>
        <source>The request is to edit, and its “picture” is missing.</source>
        <translation>La petición es una edición, y falta su «picture».</translation>
    </message>
    <message>
        <source>The request is to generate, and takes no “picture”.</source>
        <translation>La petición es generar, y no toma «picture».</translation>
    </message>
    <message>
        <source>The request names a file by its digest alone: add “{0}” with the file beside it.</source>
        <translation>La petición solo nombra un archivo por su resumen: añada «{0}» con el archivo al lado.</translation>
    </message>
    <message>
        <source>The request&apos;s {0} picture is missing.</source>
        <translation>Falta la imagen «{0}» de la petición.</translation>
    </message>
    <message>
        <source>The result has no name.</source>
        <translation>El resultado no tiene nombre.</translation>
    </message>
    <message>
        <source>The scheduler does not answer any more: when it is there again, begin again; it goes on from here.</source>
        <translation>El planificador ya no responde: cuando vuelva, empiece de nuevo; seguirá desde aquí.</translation>
    </message>
    <message>
        <source>The seal</source>
        <translation>El sello</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to 2^63 - 1.</source>
        <translation>La semilla debe ser un número entero de 0 a 2^63 - 1.</translation>
    </message>
    <message>
        <source>The series of {0} pictures is in the history.</source>
        <translation>La serie de {0} imágenes está en el historial.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {0} ({1}).</source>
        <translation>No se pueden guardar los ajustes en {0} ({1}).</translation>
    </message>
    <message>
        <source>The settings of the denoiser or the autoencoder in {0} are wrong: its sides cannot be told. Get the model again.</source>
        <translation>Los ajustes del denoiser o del autocodificador en {0} están mal: no se pueden saber sus lados. Obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The size {0} does not suit {1}: use multiples of {2} from {3} to {4}.</source>
        <translation>El tamaño {0} no conviene a {1}: use múltiplos de {2} de {3} a {4}.</translation>
    </message>
    <message>
        <source>The size {0} does not suit {1}: use multiples of {2} up to {3}; it is best at {4}x{5}.</source>
        <translation>El tamaño {0} no conviene a {1}: use múltiplos de {2} hasta {3}; lo mejor es {4}x{5}.</translation>
    </message>
    <message>
        <source>The strength “{0}” is neither a number nor auto.</source>
        <translation>La fuerza «{0}» no es ni un número ni auto.</translation>
    </message>
    <message>
        <source>The table cannot be read from here on ({0}).</source>
        <translation>La tabla no se puede leer desde aquí ({0}).</translation>
    </message>
    <message>
        <source>The table holds what the grade does everywhere; its local part is not in it.</source>
        <translation>La tabla contiene lo que el ajuste hace en todas partes; su parte local no está en ella.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>The unsaved work kept in {0} was removed by somebody or another program. It was written anew and is protected again; nothing is lost.</source>
        <translation>El trabajo sin guardar conservado en {0} lo quitó alguien u otro programa. Se escribió de nuevo y vuelve a estar protegido; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The weights in {0} do not fit their config.json, which describes a model of {1} million numbers: they have {2} million.</source>
        <translation>Los pesos de {0} no corresponden a su config.json, que describe un modelo de {1} millones de números: tienen {2} millones.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json ({1}).</source>
        <translation>Los pesos {0} no corresponden a su config.json ({1}).</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json, which knows no “{1}”.</source>
        <translation>Los pesos {0} no corresponden a su config.json, que no conoce «{1}».</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json: they are of another model (the first is “{1}”). Get the model again.</source>
        <translation>Los pesos {0} no corresponden a su config.json: son de otro modelo (el primero es «{1}»). Obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their config.json{1}: get the model again.</source>
        <translation>Los pesos {0} no corresponden a su config.json{1}: obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The worker was started anew.</source>
        <translation>El worker se inició de nuevo.</translation>
    </message>
    <message>
        <source>The workers end before they begin ({0}): take fewer workers, a smaller model, or close other programs.</source>
        <translation>Los procesos acaban antes de empezar ({0}): use menos, un modelo más pequeño, o cierre otros programas.</translation>
    </message>
    <message>
        <source>The {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>The {0} has ended ({1}) while it made {2}, which is tried again at the end.</source>
        <translation>{0} ha acabado ({1}) mientras hacía {2}, que se intenta de nuevo al final.</translation>
    </message>
    <message>
        <source>The {0} has ended ({1}).</source>
        <translation>{0} ha acabado ({1}).</translation>
    </message>
    <message>
        <source>The {0} is lent by {1}, and {2} is damaged: install {3} again, or choose another lender with “muse-desktop models set {4} --{5} NAME”.</source>
        <translation>{0}: lo presta {1}, y {2} está dañado: instale {3} de nuevo, o elija otro prestador con «muse-desktop models set {4} --{5} NAME».</translation>
    </message>
    <message>
        <source>The {0} is lent by {1}: {2}</source>
        <translation>{0}, prestado por {1}: {2}</translation>
    </message>
    <message>
        <source>The {0} is {1}&apos;s CLIP: emotions are read by CLIP, not by an emotion classifier.</source>
        <translation>El {0} es el CLIP de {1}: las emociones las lee CLIP, no un clasificador de emociones.</translation>
    </message>
    <message>
        <source>Theme: &amp;Dark</source>
        <translation>Tema: &amp;oscuro</translation>
    </message>
    <message>
        <source>Theme: &amp;Light</source>
        <translation>&amp;Tema: claro</translation>
    </message>
    <message>
        <source>Theme: As the &amp;System</source>
        <translation>Tema: &amp;como el sistema</translation>
    </message>
    <message>
        <source>There are eight emotions, not {0}: leave the count out.</source>
        <translation>Hay ocho emociones, no {0}: omita el número.</translation>
    </message>
    <message>
        <source>There are no weights (*.safetensors) in {0}: get the model again.</source>
        <translation>No hay pesos (*.safetensors) en {0}: obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>There are no weights ({0}) in {1}.</source>
        <translation>No hay pesos ({0}) en {1}.</translation>
    </message>
    <message>
        <source>There is a client “{0}” already: choose another pseudonym.</source>
        <translation>Ya hay un cliente «{0}»: elija otro seudónimo.</translation>
    </message>
    <message>
        <source>There is a model “{0}” already: give another name with --name, or remove that one first.</source>
        <translation>Ya hay un modelo «{0}»: dé otro nombre con --name, o quite primero aquel.</translation>
    </message>
    <message>
        <source>There is a null character in it.</source>
        <translation>Contiene un carácter nulo.</translation>
    </message>
    <message>
        <source>There is no column “{0}”: did you mean “{1}”?</source>
        <translation>No hay columna «{0}»: ¿quería decir «{1}»?</translation>
    </message>
    <message>
        <source>There is no column “{0}”: those that there are are {1}.</source>
        <translation>No hay columna «{0}»: las que hay son {1}.</translation>
    </message>
    <message>
        <source>There is no file or folder {0}: name a table of jobs (.csv), JSON lines (.jsonl) or a folder of pictures.</source>
        <translation>No hay archivo ni carpeta {0}: nombre una tabla de trabajos (.csv), líneas JSON (.jsonl) o una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>There is no file or folder “{0}”, and no model on a hub is called so (owner/name).</source>
        <translation>No hay archivo ni carpeta «{0}», y ningún modelo de un hub se llama así (owner/name).</translation>
    </message>
    <message>
        <source>There is no file {0} in {1}.</source>
        <translation>No hay ningún archivo {0} en {1}.</translation>
    </message>
    <message>
        <source>There is no file {0}: {1} names one in PEM.</source>
        <translation>No hay archivo {0}: {1} nombra uno en PEM.</translation>
    </message>
    <message>
        <source>There is no file “{0}” in {1}.</source>
        <translation>No hay ningún archivo «{0}» en {1}.</translation>
    </message>
    <message>
        <source>There is no folder {0}: make it first, or name another.</source>
        <translation>No hay ninguna carpeta {0}: créela primero, o indique otra.</translation>
    </message>
    <message>
        <source>There is no folder {0}: save the session somewhere else.</source>
        <translation>No hay ninguna carpeta {0}: guarde la sesión en otro sitio.</translation>
    </message>
    <message>
        <source>There is no label “{0}”: its labels are {1}.</source>
        <translation>No hay ningún rótulo «{0}»: los rótulos son {1}.</translation>
    </message>
    <message>
        <source>There is no model pack in {0}: {1} is missing.</source>
        <translation>No hay ningún paquete de modelo en {0}: falta {1}.</translation>
    </message>
    <message>
        <source>There is no model {0} on {1}, or it is private: look at the name, and log in (hf auth login, or HF_TOKEN) where it is private.</source>
        <translation>No hay ningún modelo {0} en {1}, o es privado: revise el nombre, e inicie sesión (hf auth login, o HF_TOKEN) si es privado.</translation>
    </message>
    <message>
        <source>There is no model “{0}”, and no other one in {1}.</source>
        <translation>No hay ningún modelo «{0}», ni otro en {1}.</translation>
    </message>
    <message>
        <source>There is no model “{0}”.</source>
        <translation>No hay ningún modelo «{0}».</translation>
    </message>
    <message>
        <source>There is no model “{0}”.{1} Models on this computer: {2}.</source>
        <translation>No hay ningún modelo «{0}».{1} Modelos en este ordenador: {2}.</translation>
    </message>
    <message>
        <source>There is no picture in {0}.</source>
        <translation>No hay ninguna imagen en {0}.</translation>
    </message>
    <message>
        <source>There is no picture to edit: open one first.</source>
        <translation>No hay ninguna imagen que editar: abra una primero.</translation>
    </message>
    <message>
        <source>There is no ssh on this machine: install OpenSSH&apos;s client.</source>
        <translation>No hay ssh en este equipo: instale el cliente de OpenSSH.</translation>
    </message>
    <message>
        <source>There is no {0} here: use {1}.</source>
        <translation>Aquí no hay {0}: use {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model.</source>
        <translation>No hay memoria suficiente para el modelo.</translation>
    </message>
    <message>
        <source>There is not enough memory for the password&apos;s key, which takes {0} MiB: close other programs and try again.</source>
        <translation>No hay memoria suficiente para la clave de la contraseña, que ocupa {0} MiB: cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>No hay memoria suficiente para este modelo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>There is not enough memory to open “{0}”, which takes {1} GB.</source>
        <translation>No hay memoria suficiente para abrir «{0}», que ocupa {1} GB.</translation>
    </message>
    <message>
        <source>There is not enough memory to open “{0}”.</source>
        <translation>No hay memoria suficiente para abrir «{0}».</translation>
    </message>
    <message>
        <source>There is not enough room to {0}: it takes {1} GB and {2} has {3} GB left.</source>
        <translation>No hay sitio suficiente para {0}: hacen falta {1} GB y en {2} quedan {3} GB.</translation>
    </message>
    <message>
        <source>There was not enough memory for it.</source>
        <translation>No hubo memoria suficiente para ello.</translation>
    </message>
    <message>
        <source>There was not enough memory for this picture. Close other programs, or take a smaller picture or a lighter model, and try again.</source>
        <translation>No hubo memoria suficiente para esta imagen. Cierre otros programas, o tome una imagen más pequeña o un modelo más ligero, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be read ({0}).</source>
        <translation>Esto no se puede leer ({0}).</translation>
    </message>
    <message>
        <source>This computer alone</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>This computer has no device “{0}”. Choose one of: auto, {1}.</source>
        <translation>Este ordenador no tiene ningún dispositivo «{0}». Elija uno de: auto, {1}.</translation>
    </message>
    <message>
        <source>This download was cut. What has come is kept, and it can go on.</source>
        <translation>Esta descarga se interrumpió. Lo que llegó se conserva, y puede continuar.</translation>
    </message>
    <message>
        <source>This is no JSON ({0}).</source>
        <translation>Esto no es JSON ({0}).</translation>
    </message>
    <message>
        <source>This is not a request: {0}.</source>
        <translation>Eso no es una petición: {0}.</translation>
    </message>
    <message>
        <source>This is not a series.</source>
        <translation>Eso no es una serie.</translation>
    </message>
    <message>
        <source>This is not text in UTF-8: save the file so.</source>
        <translation>Esto no es texto en UTF-8: guarde el archivo así.</translation>
    </message>
    <message>
        <source>This machine has not the model “{0}” that the client has.</source>
        <translation>Este equipo no tiene el modelo «{0}» que tiene el solicitante.</translation>
    </message>
    <message>
        <source>This model changes photographs and draws none: open a picture, and edit it.</source>
        <translation>Este modelo cambia fotografías y no dibuja ninguna: abra una imagen y edítela.</translation>
    </message>
    <message>
        <source>This model edits pictures that it drew itself, from the drawing: edit this one with a model that changes photographs.</source>
        <translation>Este modelo edita imágenes que dibujó él mismo, a partir del dibujo: edite esta con un modelo que cambie fotografías.</translation>
    </message>
    <message>
        <source>This model has no self-attention to lend: injection was left out.</source>
        <translation>Este modelo no tiene autoatención que prestar: se omitió la inyección.</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>Esta imagen</translation>
    </message>
    <message>
        <source>This picture has {0} megapixels: changing it takes {1} GB of memory beside it, and {2} GB are free. Close other programs, or make the picture smaller.</source>
        <translation>Esta imagen tiene {0} megapíxeles: cambiarla ocupa además {1} GB de memoria, y hay {2} GB libres. Cierre otros programas, o reduzca la imagen.</translation>
    </message>
    <message>
        <source>This picture is of two drawings, as a mask kept a part of one: paint a mask that lies within one of them, or edit the picture that it was made from.</source>
        <translation>Esta imagen es de dos dibujos, pues una máscara conservó parte de uno: pinte una máscara que quede dentro de uno de ellos, o edite la imagen de la que se hizo.</translation>
    </message>
    <message>
        <source>This request was made by a newer version of MUSE Desktop.</source>
        <translation>Esta petición es de una versión más nueva de MUSE Desktop.</translation>
    </message>
    <message>
        <source>This series was made by a newer version of MUSE Desktop.</source>
        <translation>Esta serie es de una versión más nueva de MUSE Desktop.</translation>
    </message>
    <message>
        <source>This session was recovered or discarded in another window.</source>
        <translation>Esta sesión se recuperó o se descartó en otra ventana.</translation>
    </message>
    <message>
        <source>Those without the &amp;model</source>
        <translation>Los que no tienen el &amp;modelo</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Two results would be called {0}: add {1} to the pattern of names.</source>
        <translation>Dos resultados se llamarían {0}: añada {1} al patrón de los nombres.</translation>
    </message>
    <message>
        <source>Two results would be called {0}: give each its own name.</source>
        <translation>Dos resultados se llamarían {0}: dé a cada uno su nombre.</translation>
    </message>
    <message>
        <source>Unknown kind of series “{0}”: use intensities, emotions or path.</source>
        <translation>Clase de serie desconocida «{0}»: use intensities, emotions o path.</translation>
    </message>
    <message>
        <source>Unknown mode “{0}”: use generate or edit.</source>
        <translation>Modo desconocido «{0}»: use generate o edit.</translation>
    </message>
    <message>
        <source>Unknown {0} “{1}”: use {2} or {3}.</source>
        <translation>{0} «{1}» desconocido: use {2} o {3}.</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Desagradable</translation>
    </message>
    <message>
        <source>Unsaved work cannot be protected against a crash ({0} in {1}). Save the session soon.</source>
        <translation>El trabajo sin guardar no se puede proteger contra un fallo ({0} en {1}). Guarde pronto la sesión.</translation>
    </message>
    <message>
        <source>Unsaved work in {0} cannot be read now{1}. It was left as it is, and is looked at again at the next start; delete that folder if you do not need it.</source>
        <translation>El trabajo sin guardar en {0} no se puede leer ahora{1}. Se dejó como estaba y se mirará de nuevo en el próximo inicio; elimine esa carpeta si no la necesita.</translation>
    </message>
    <message>
        <source>Unsaved work in {0} is of a newer version of MUSE Desktop, which can bring it back. It was left as it is.</source>
        <translation>El trabajo sin guardar en {0} es de una versión más nueva de MUSE Desktop, que puede recuperarlo. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Until a session is saved or discarded, a journal in the program&apos;s folder keeps it safe from crashes. The log beside it names files and what went wrong. Nothing of all this leaves the computer by itself.</source>
        <translation>Hasta que una sesión se guarda o se descarta, un diario en la carpeta del programa la protege de los cierres inesperados. El registro, al lado, nombra archivos y lo que falló. Nada de esto sale del equipo por sí mismo.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Warning: {0}</source>
        <translation>Atención: {0}</translation>
    </message>
    <message>
        <source>Weights are missing in {0}: {1} of {2} files are there. Get the model again.</source>
        <translation>Faltan pesos en {0}: hay {1} de {2} archivos. Obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>What Chan&amp;ged</source>
        <translation>&amp;Qué cambió</translation>
    </message>
    <message>
        <source>What Do the &amp;Readings Mean?</source>
        <translation>¿Qué &amp;significan las predicciones?</translation>
    </message>
    <message>
        <source>What Usually &amp;Carries It	Return</source>
        <translation>Qué &amp;suele transmitirla	Intro</translation>
    </message>
    <message>
        <source>What came is not the model that was sent: are both programs of one version?</source>
        <translation>Lo que llegó no es el modelo enviado: ¿son ambos programas de la misma versión?</translation>
    </message>
    <message>
        <source>What do the readings mean?</source>
        <translation>¿Qué significan las predicciones?</translation>
    </message>
    <message>
        <source>What had come of {0} cannot be deleted</source>
        <translation>Lo que había llegado de {0} no se puede eliminar</translation>
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
        <translation>Lo que las imágenes de esta sesión pueden evocar

Cliente: {client}
Sesión: {session}
Fecha: {date}

Las imágenes se hicieron para evocar: {emotions}.

Las imágenes de miedo, ira, asco o tristeza pueden ser difíciles de mirar. En la pantalla están veladas hasta que usted pide verlas. Puede apartar la vista, pedir que se cubra la pantalla o parar en cualquier momento, sin dar motivos.

Lo que hoy prefiero no ver: ____________________________

Quién o qué me ayuda cuando algo se queda conmigo: ____________________________

(Una plantilla para adaptar.)</translation>
    </message>
    <message>
        <source>What usually carries it: {0}</source>
        <translation>Qué suele transmitirla: {0}</translation>
    </message>
    <message>
        <source>Wheel: add an emotion, remove one</source>
        <translation>Rueda: añadir una emoción, quitar una</translation>
    </message>
    <message>
        <source>Wheel: add by mouse, without snapping</source>
        <translation>Rueda: añadir con el ratón, sin ajuste</translation>
    </message>
    <message>
        <source>Wheel: choose, or none</source>
        <translation>Rueda: elegir, o ninguna</translation>
    </message>
    <message>
        <source>Wheel: next emotion</source>
        <translation>Rueda: emoción siguiente</translation>
    </message>
    <message>
        <source>Wheel: next point</source>
        <translation>Rueda: punto siguiente</translation>
    </message>
    <message>
        <source>Wheel: turn, strengthen</source>
        <translation>Rueda: girar, reforzar</translation>
    </message>
    <message>
        <source>Wheel: what usually carries an emotion</source>
        <translation>Rueda: qué suele transmitir una emoción</translation>
    </message>
    <message>
        <source>Where added models, their downloads and the log take more, you are told and choose what goes. Nothing is ever deleted by itself.</source>
        <translation>Cuando los modelos añadidos, sus descargas y el registro ocupan más, se le avisa y usted elige qué se va. Nada se elimina nunca por sí solo.</translation>
    </message>
    <message>
        <source>Which sessions were opened of late, and the folder used last. “Forgotten” deletes them now, too.</source>
        <translation>Qué sesiones se abrieron últimamente y la última carpeta usada. «Olvidados» también los elimina ahora.</translation>
    </message>
    <message>
        <source>Who trusts a cluster trusts it with everything: its computers can run programs here, and this one there.</source>
        <translation>Quien confía en un clúster se lo confía todo: sus equipos pueden ejecutar programas aquí, y este allí.</translation>
    </message>
    <message>
        <source>With a mask a part stays pixels, which {0} has no place for.</source>
        <translation>Con una máscara una parte queda como píxeles, para los que {0} no tiene sitio.</translation>
    </message>
    <message>
        <source>Write it again.</source>
        <translation>Escríbala otra vez.</translation>
    </message>
    <message>
        <source>XMP was left out: it cannot be read.</source>
        <translation>XMP se omitió: no se puede leer.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Al&amp;ejar</translation>
    </message>
    <message>
        <source>[ and ], { and }</source>
        <translation>[ y ], { y }</translation>
    </message>
    <message>
        <source>a BPG picture</source>
        <translation>una imagen BPG</translation>
    </message>
    <message>
        <source>a CLIP</source>
        <translation>un CLIP</translation>
    </message>
    <message>
        <source>a CLIP, or its eye alone</source>
        <translation>un CLIP, o solo su ojo</translation>
    </message>
    <message>
        <source>a Control-LoRA</source>
        <translation>un Control-LoRA</translation>
    </message>
    <message>
        <source>a ControlNet</source>
        <translation>un ControlNet</translation>
    </message>
    <message>
        <source>a ControlNet (LLLite)</source>
        <translation>un ControlNet (LLLite)</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un documento DjVu</translation>
    </message>
    <message>
        <source>a FLIF picture</source>
        <translation>una imagen FLIF</translation>
    </message>
    <message>
        <source>a GGML, {0}</source>
        <translation>un GGML, {0}</translation>
    </message>
    <message>
        <source>a GGUF, {0}</source>
        <translation>un GGUF, {0}</translation>
    </message>
    <message>
        <source>a GLIGEN (it places things)</source>
        <translation>un GLIGEN (coloca cosas)</translation>
    </message>
    <message>
        <source>a JNG picture</source>
        <translation>una imagen JNG</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>una imagen JPEG XR</translation>
    </message>
    <message>
        <source>a LoRA</source>
        <translation>un LoRA</translation>
    </message>
    <message>
        <source>a LoRA (LyCORIS)</source>
        <translation>un LoRA (LyCORIS)</translation>
    </message>
    <message>
        <source>a LoRA of the kind IA³ (LyCORIS)</source>
        <translation>un LoRA de tipo IA³ (LyCORIS)</translation>
    </message>
    <message>
        <source>a LoRA of the kind LoHa (LyCORIS)</source>
        <translation>un LoRA de tipo LoHa (LyCORIS)</translation>
    </message>
    <message>
        <source>a LoRA of the kind LoKr (LyCORIS)</source>
        <translation>un LoRA de tipo LoKr (LyCORIS)</translation>
    </message>
    <message>
        <source>a LoRA of the kind OFT (LyCORIS)</source>
        <translation>un LoRA de tipo OFT (LyCORIS)</translation>
    </message>
    <message>
        <source>a PAM or PFM picture</source>
        <translation>una imagen PAM o PFM</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un documento PostScript</translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation>una imagen Radiance (HDR)</translation>
    </message>
    <message>
        <source>a Sun raster picture</source>
        <translation>una imagen Sun raster</translation>
    </message>
    <message>
        <source>a T2I-Adapter</source>
        <translation>un T2I-Adapter</translation>
    </message>
    <message>
        <source>a Windows metafile (WMF or EMF)</source>
        <translation>un metarchivo de Windows (WMF o EMF)</translation>
    </message>
    <message>
        <source>a big moon rises</source>
        <translation>sale una luna grande</translation>
    </message>
    <message>
        <source>a castle in the mountains</source>
        <translation>un castillo en las montañas</translation>
    </message>
    <message>
        <source>a cat in a meadow</source>
        <translation>un gato en un prado</translation>
    </message>
    <message>
        <source>a classifier</source>
        <translation>un clasificador</translation>
    </message>
    <message>
        <source>a cluster</source>
        <translation>un clúster</translation>
    </message>
    <message>
        <source>a cluster on this machine</source>
        <translation>un clúster en este equipo</translation>
    </message>
    <message>
        <source>a cottage by a lake in the evening</source>
        <translation>una casita junto a un lago al anochecer</translation>
    </message>
    <message>
        <source>a denoiser (UNet) without its text encoder and its autoencoder (VAE)</source>
        <translation>un denoiser (UNet) sin su codificador de texto ni su autocodificador (VAE)</translation>
    </message>
    <message>
        <source>a diffusers folder packed into one file, and not the original layout: get the model as a folder, or as a checkpoint.</source>
        <translation>una carpeta de diffusers metida en un archivo, y no la disposición original: obtenga el modelo como carpeta o como checkpoint.</translation>
    </message>
    <message>
        <source>a document of Affinity&apos;s</source>
        <translation>un documento de Affinity</translation>
    </message>
    <message>
        <source>a document of GIMP&apos;s (XCF)</source>
        <translation>un documento de GIMP (XCF)</translation>
    </message>
    <message>
        <source>a document of Krita&apos;s</source>
        <translation>un documento de Krita</translation>
    </message>
    <message>
        <source>a download that has not ended: let it end, or begin it anew.</source>
        <translation>una descarga que no ha terminado: déjela terminar, o empiécela de nuevo.</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>un dibujo (SVG)</translation>
    </message>
    <message>
        <source>a farbfeld picture</source>
        <translation>una imagen farbfeld</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>a film scan (DPX or Cineon)</source>
        <translation>un escaneo de película (DPX o Cineon)</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a higher intensity</source>
        <translation>una intensidad mayor</translation>
    </message>
    <message>
        <source>a hot air balloon over the village</source>
        <translation>un globo aerostático por encima del pueblo</translation>
    </message>
    <message>
        <source>a hypernetwork</source>
        <translation>un hypernetwork</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>un modelo de lenguaje</translation>
    </message>
    <message>
        <source>a large document of Photoshop&apos;s (PSB)</source>
        <translation>un documento grande de Photoshop (PSB)</translation>
    </message>
    <message>
        <source>a lighthouse by the sea</source>
        <translation>un faro junto al mar</translation>
    </message>
    <message>
        <source>a long text</source>
        <translation>un texto largo</translation>
    </message>
    <message>
        <source>a model of no known kind</source>
        <translation>un modelo de tipo desconocido</translation>
    </message>
    <message>
        <source>a model of videos</source>
        <translation>un modelo de vídeos</translation>
    </message>
    <message>
        <source>a motion module (AnimateDiff)</source>
        <translation>un módulo de movimiento (AnimateDiff)</translation>
    </message>
    <message>
        <source>a mouse pointer (CUR)</source>
        <translation>un puntero de ratón (CUR)</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>a part of a model: get the whole model</source>
        <translation>una parte de un modelo: obtenga el modelo entero</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a picture of a kind</source>
        <translation>una imagen de un tipo</translation>
    </message>
    <message>
        <source>a picture of astronomy (FITS)</source>
        <translation>una imagen de astronomía (FITS)</translation>
    </message>
    <message>
        <source>a picture of medicine (DICOM)</source>
        <translation>una imagen médica (DICOM)</translation>
    </message>
    <message>
        <source>a rainbow appears</source>
        <translation>aparece un arcoíris</translation>
    </message>
    <message>
        <source>a restorer of faces</source>
        <translation>un restaurador de caras</translation>
    </message>
    <message>
        <source>a small autoencoder (TAESD) alone</source>
        <translation>un autocodificador pequeño (TAESD) solo</translation>
    </message>
    <message>
        <source>a tent in the forest at night</source>
        <translation>una tienda de campaña en el bosque de noche</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text encoder (CLIP) alone</source>
        <translation>un codificador de texto (CLIP) solo</translation>
    </message>
    <message>
        <source>a text encoder (T5) alone</source>
        <translation>un codificador de texto (T5) solo</translation>
    </message>
    <message>
        <source>a textual inversion (an embedding)</source>
        <translation>una inversión textual (un embedding)</translation>
    </message>
    <message>
        <source>a texture (DDS)</source>
        <translation>una textura (DDS)</translation>
    </message>
    <message>
        <source>a texture (KTX)</source>
        <translation>una textura (KTX)</translation>
    </message>
    <message>
        <source>a {0} checkpoint</source>
        <translation>un checkpoint de {0}</translation>
    </message>
    <message>
        <source>a {0} picture of a kind</source>
        <translation>una imagen {0} de un tipo</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>alrededor de un minuto</translation>
    </message>
    <message>
        <source>about {0} h</source>
        <translation>alrededor de {0} h</translation>
    </message>
    <message>
        <source>about {0} min</source>
        <translation>alrededor de {0} min</translation>
    </message>
    <message>
        <source>about {0} s</source>
        <translation>alrededor de {0} s</translation>
    </message>
    <message>
        <source>add this model</source>
        <translation>añadir este modelo</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadido por usted</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>entera</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sin compañía</translation>
    </message>
    <message>
        <source>amount {0}</source>
        <translation>cantidad {0}</translation>
    </message>
    <message>
        <source>amusement</source>
        <translation>diversión</translation>
    </message>
    <message>
        <source>an Amiga picture (ILBM)</source>
        <translation>una imagen de Amiga (ILBM)</translation>
    </message>
    <message>
        <source>an IP-Adapter</source>
        <translation>un IP-Adapter</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>una imagen OpenEXR</translation>
    </message>
    <message>
        <source>an SVG</source>
        <translation>un SVG</translation>
    </message>
    <message>
        <source>an XPM picture</source>
        <translation>una imagen XPM</translation>
    </message>
    <message>
        <source>an adapter for faces (PhotoMaker, PuLID)</source>
        <translation>un adaptador de caras (PhotoMaker, PuLID)</translation>
    </message>
    <message>
        <source>an animation</source>
        <translation>una animación</translation>
    </message>
    <message>
        <source>an animation (MNG)</source>
        <translation>una animación (MNG)</translation>
    </message>
    <message>
        <source>an archive (what it holds is looked at when it is added)</source>
        <translation>un archivo comprimido (su contenido se mira al añadirlo)</translation>
    </message>
    <message>
        <source>an archive that cannot be opened here: unpack it and name the folder.</source>
        <translation>un archivo comprimido que no se puede abrir aquí: desempaquételo e indique la carpeta.</translation>
    </message>
    <message>
        <source>an autoencoder (VAE) alone</source>
        <translation>un autocodificador (VAE) solo</translation>
    </message>
    <message>
        <source>an icon of macOS&apos;s (ICNS)</source>
        <translation>un icono de macOS (ICNS)</translation>
    </message>
    <message>
        <source>an image classifier ({0})</source>
        <translation>un clasificador de imágenes ({0})</translation>
    </message>
    <message>
        <source>an image classifier, it seems</source>
        <translation>un clasificador de imágenes, al parecer</translation>
    </message>
    <message>
        <source>an upscaler</source>
        <translation>un ampliador</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>ira</translation>
    </message>
    <message>
        <source>another prompt</source>
        <translation>otro prompt</translation>
    </message>
    <message>
        <source>another seed</source>
        <translation>otra semilla</translation>
    </message>
    <message>
        <source>anticipation</source>
        <translation>anticipación</translation>
    </message>
    <message>
        <source>armchair</source>
        <translation>sillón</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>flechas</translation>
    </message>
    <message>
        <source>attention in slices, the picture in tiles</source>
        <translation>atención por partes, la imagen por teselas</translation>
    </message>
    <message>
        <source>author and rights</source>
        <translation>autor y derechos</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>autocodificador</translation>
    </message>
    <message>
        <source>autoencoder (VAE)</source>
        <translation>autocodificador (VAE)</translation>
    </message>
    <message>
        <source>awe</source>
        <translation>asombro</translation>
    </message>
    <message>
        <source>balloons appear</source>
        <translation>aparecen globos</translation>
    </message>
    <message>
        <source>bare trees stand around</source>
        <translation>hay árboles desnudos alrededor</translation>
    </message>
    <message>
        <source>bats appear</source>
        <translation>aparecen murciélagos</translation>
    </message>
    <message>
        <source>bear</source>
        <translation>oso</translation>
    </message>
    <message>
        <source>best of {1}</source>
        <translation>el mejor de {1}</translation>
    </message>
    <message>
        <source>beyond counting</source>
        <translation>incontable</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>bicicleta</translation>
    </message>
    <message>
        <source>birds appear</source>
        <translation>aparecen pájaros</translation>
    </message>
    <message>
        <source>blocks computed twice</source>
        <translation>bloques calculados dos veces</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>niño</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>más claro</translation>
    </message>
    <message>
        <source>brighter northern lights</source>
        <translation>auroras boreales más vivas</translation>
    </message>
    <message>
        <source>bubbles appear</source>
        <translation>aparecen pompas de jabón</translation>
    </message>
    <message>
        <source>bunting hangs there</source>
        <translation>cuelgan banderines</translation>
    </message>
    <message>
        <source>butterflies appear</source>
        <translation>aparecen mariposas</translation>
    </message>
    <message>
        <source>car</source>
        <translation>coche</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>castillo</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>gato</translation>
    </message>
    <message>
        <source>checking the CLIP</source>
        <translation>comprobando el CLIP</translation>
    </message>
    <message>
        <source>checking the classifier</source>
        <translation>comprobando el clasificador</translation>
    </message>
    <message>
        <source>checking {0}</source>
        <translation>comprobando {0}</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>clasificador</translation>
    </message>
    <message>
        <source>clearer air</source>
        <translation>aire más limpio</translation>
    </message>
    <message>
        <source>clouds gather</source>
        <translation>se juntan nubes</translation>
    </message>
    <message>
        <source>cobwebs appear</source>
        <translation>aparecen telarañas</translation>
    </message>
    <message>
        <source>colder light</source>
        <translation>luz más fría</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>viene con el programa</translation>
    </message>
    <message>
        <source>comparing files</source>
        <translation>comparando archivos</translation>
    </message>
    <message>
        <source>confetti falls</source>
        <translation>cae confeti</translation>
    </message>
    <message>
        <source>contentment</source>
        <translation>satisfacción</translation>
    </message>
    <message>
        <source>converting the {0}</source>
        <translation>convirtiendo: {0}</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>copiando</translation>
    </message>
    <message>
        <source>couple</source>
        <translation>pareja</translation>
    </message>
    <message>
        <source>cut to {0}</source>
        <translation>recortada a {0}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>más oscuro</translation>
    </message>
    <message>
        <source>darker edges</source>
        <translation>bordes más oscuros</translation>
    </message>
    <message>
        <source>dawn</source>
        <translation>alba</translation>
    </message>
    <message>
        <source>deeper sky</source>
        <translation>cielo más intenso</translation>
    </message>
    <message>
        <source>denoiser</source>
        <translation>denoiser</translation>
    </message>
    <message>
        <source>denoiser (UNet)</source>
        <translation>denoiser (UNet)</translation>
    </message>
    <message>
        <source>device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>asco</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>perro</translation>
    </message>
    <message>
        <source>download this model</source>
        <translation>descargar este modelo</translation>
    </message>
    <message>
        <source>dusk</source>
        <translation>crepúsculo</translation>
    </message>
    <message>
        <source>earlier in the day ({0})</source>
        <translation>más temprano ({0})</translation>
    </message>
    <message>
        <source>embers fly</source>
        <translation>vuelan brasas</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>emoción</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>atardecer</translation>
    </message>
    <message>
        <source>everything kept at hand</source>
        <translation>todo se mantiene a mano</translation>
    </message>
    <message>
        <source>excitement</source>
        <translation>entusiasmo</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>código de salida {0}</translation>
    </message>
    <message>
        <source>eyes look out of the dark</source>
        <translation>unos ojos miran desde la oscuridad</translation>
    </message>
    <message>
        <source>fainter northern lights</source>
        <translation>auroras boreales más tenues</translation>
    </message>
    <message>
        <source>fainter rainbow</source>
        <translation>arcoíris más tenue</translation>
    </message>
    <message>
        <source>far {0}</source>
        <translation>{0} (mucho)</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>miedo</translation>
    </message>
    <message>
        <source>fewer balloons</source>
        <translation>menos globos</translation>
    </message>
    <message>
        <source>fewer bare trees</source>
        <translation>menos árboles desnudos</translation>
    </message>
    <message>
        <source>fewer bats</source>
        <translation>menos murciélagos</translation>
    </message>
    <message>
        <source>fewer birds</source>
        <translation>menos pájaros</translation>
    </message>
    <message>
        <source>fewer bubbles</source>
        <translation>menos pompas de jabón</translation>
    </message>
    <message>
        <source>fewer butterflies</source>
        <translation>menos mariposas</translation>
    </message>
    <message>
        <source>fewer clouds</source>
        <translation>menos nubes</translation>
    </message>
    <message>
        <source>fewer cobwebs</source>
        <translation>menos telarañas</translation>
    </message>
    <message>
        <source>fewer embers</source>
        <translation>menos brasas</translation>
    </message>
    <message>
        <source>fewer eyes look</source>
        <translation>miran menos ojos</translation>
    </message>
    <message>
        <source>fewer fallen leaves</source>
        <translation>menos hojas caídas</translation>
    </message>
    <message>
        <source>fewer fireflies</source>
        <translation>menos luciérnagas</translation>
    </message>
    <message>
        <source>fewer fireworks</source>
        <translation>menos fuegos artificiales</translation>
    </message>
    <message>
        <source>fewer flames</source>
        <translation>menos llamas</translation>
    </message>
    <message>
        <source>fewer flies</source>
        <translation>menos moscas</translation>
    </message>
    <message>
        <source>fewer flowers</source>
        <translation>menos flores</translation>
    </message>
    <message>
        <source>fewer flowers droop</source>
        <translation>se marchitan menos flores</translation>
    </message>
    <message>
        <source>fewer kites</source>
        <translation>menos cometas</translation>
    </message>
    <message>
        <source>fewer lanterns</source>
        <translation>menos faroles</translation>
    </message>
    <message>
        <source>fewer petals</source>
        <translation>menos pétalos</translation>
    </message>
    <message>
        <source>fewer puddles</source>
        <translation>menos charcos</translation>
    </message>
    <message>
        <source>fewer sheep</source>
        <translation>menos ovejas</translation>
    </message>
    <message>
        <source>fewer shooting stars</source>
        <translation>menos estrellas fugaces</translation>
    </message>
    <message>
        <source>fewer stars</source>
        <translation>menos estrellas</translation>
    </message>
    <message>
        <source>fewer storm clouds</source>
        <translation>menos nubes de tormenta</translation>
    </message>
    <message>
        <source>fewer streamers</source>
        <translation>menos serpentinas</translation>
    </message>
    <message>
        <source>fewer sunbeams</source>
        <translation>menos rayos de sol</translation>
    </message>
    <message>
        <source>fewer thorns</source>
        <translation>menos espinas</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>terminando</translation>
    </message>
    <message>
        <source>fireflies appear</source>
        <translation>aparecen luciérnagas</translation>
    </message>
    <message>
        <source>fireworks appear</source>
        <translation>aparecen fuegos artificiales</translation>
    </message>
    <message>
        <source>flames flare up</source>
        <translation>se alzan llamas</translation>
    </message>
    <message>
        <source>flies appear</source>
        <translation>aparecen moscas</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>flor</translation>
    </message>
    <message>
        <source>flowers appear</source>
        <translation>aparecen flores</translation>
    </message>
    <message>
        <source>for editing by instruction</source>
        <translation>para editar por instrucciones</translation>
    </message>
    <message>
        <source>for enlarging pictures</source>
        <translation>para ampliar imágenes</translation>
    </message>
    <message>
        <source>for inpainting</source>
        <translation>para inpainting</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>averiguado</translation>
    </message>
    <message>
        <source>from an earlier session</source>
        <translation>de una sesión anterior</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>niña</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>greener light</source>
        <translation>luz más verde</translation>
    </message>
    <message>
        <source>group of friends</source>
        <translation>grupo de amigos</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>orientación</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>guía</translation>
    </message>
    <message>
        <source>guided by depth</source>
        <translation>guiado por la profundidad</translation>
    </message>
    <message>
        <source>hazier air</source>
        <translation>aire más brumoso</translation>
    </message>
    <message>
        <source>high arousal</source>
        <translation>activación alta</translation>
    </message>
    <message>
        <source>higher horizon</source>
        <translation>horizonte más alto</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>caballo</translation>
    </message>
    <message>
        <source>hot air balloon</source>
        <translation>globo aerostático</translation>
    </message>
    <message>
        <source>house</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>in a folder that you use</source>
        <translation>en una carpeta que usted usa</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>en {0}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>intensidad</translation>
    </message>
    <message>
        <source>intensity {0} %</source>
        <translation>intensidad {0} %</translation>
    </message>
    <message>
        <source>intensity {share}</source>
        <translation>intensidad {share}</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it begins with zeros, as a download does that did not end: get it again</source>
        <translation>empieza con ceros, como una descarga que no terminó: obténgalo de nuevo</translation>
    </message>
    <message>
        <source>it claims to hold far more than it can</source>
        <translation>dice contener mucho más de lo que puede</translation>
    </message>
    <message>
        <source>it has file names that lead outside</source>
        <translation>tiene nombres de archivo que llevan afuera</translation>
    </message>
    <message>
        <source>it is a GGUF, whose weights are rounded: get the model as safetensors</source>
        <translation>es un GGUF, cuyos pesos están redondeados: obtenga el modelo como safetensors</translation>
    </message>
    <message>
        <source>it is a page of a website: the download may need a login or an agreement there</source>
        <translation>es una página web: la descarga quizá pida iniciar sesión o aceptar algo allí</translation>
    </message>
    <message>
        <source>it is a pickle, which could run any program when opened</source>
        <translation>es un pickle, que podría ejecutar cualquier programa al abrirse</translation>
    </message>
    <message>
        <source>it is a picture or a film</source>
        <translation>es una imagen o una película</translation>
    </message>
    <message>
        <source>it is a website&apos;s answer that there is no such download: it may need a login or an agreement there</source>
        <translation>es la respuesta de un sitio web de que no hay tal descarga: quizá pida iniciar sesión o aceptar algo allí</translation>
    </message>
    <message>
        <source>it is an archive: unpack it and name what was in it</source>
        <translation>es un archivo comprimido: desempaquételo e indique lo que había dentro</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is far larger than what it holds</source>
        <translation>es mucho mayor que lo que contiene</translation>
    </message>
    <message>
        <source>it is only git&apos;s note of where the file lies: download the file itself</source>
        <translation>es solo la nota de git de dónde está el archivo: descargue el archivo mismo</translation>
    </message>
    <message>
        <source>it rains</source>
        <translation>llueve</translation>
    </message>
    <message>
        <source>it snows</source>
        <translation>nieva</translation>
    </message>
    <message>
        <source>its notes (EXIF and others)</source>
        <translation>sus notas (EXIF y otras)</translation>
    </message>
    <message>
        <source>its notes (EXIF, XMP or colour profile)</source>
        <translation>sus notas (EXIF, XMP o perfil de color)</translation>
    </message>
    <message>
        <source>its reader</source>
        <translation>su lector</translation>
    </message>
    <message>
        <source>joy</source>
        <translation>alegría</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>juez</translation>
    </message>
    <message>
        <source>kites appear</source>
        <translation>aparecen cometas</translation>
    </message>
    <message>
        <source>lack detail or cut things off</source>
        <translation>carecer de detalle o cortar cosas</translation>
    </message>
    <message>
        <source>lamb in a meadow</source>
        <translation>cordero en un prado</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>lámpara</translation>
    </message>
    <message>
        <source>lanterns appear</source>
        <translation>aparecen faroles</translation>
    </message>
    <message>
        <source>larger moon</source>
        <translation>luna más grande</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>mayor de {0} bytes</translation>
    </message>
    <message>
        <source>larger {0}</source>
        <translation>{0} en mayor tamaño</translation>
    </message>
    <message>
        <source>later in the day ({0})</source>
        <translation>más tarde ({0})</translation>
    </message>
    <message>
        <source>leaves have fallen</source>
        <translation>han caído hojas</translation>
    </message>
    <message>
        <source>less bunting</source>
        <translation>menos banderines</translation>
    </message>
    <message>
        <source>less company</source>
        <translation>menos compañía</translation>
    </message>
    <message>
        <source>less confetti</source>
        <translation>menos confeti</translation>
    </message>
    <message>
        <source>less glow on the horizon</source>
        <translation>menos resplandor en el horizonte</translation>
    </message>
    <message>
        <source>less lightning</source>
        <translation>menos relámpagos</translation>
    </message>
    <message>
        <source>less litter</source>
        <translation>menos basura</translation>
    </message>
    <message>
        <source>less mist</source>
        <translation>menos niebla</translation>
    </message>
    <message>
        <source>less mould</source>
        <translation>menos moho</translation>
    </message>
    <message>
        <source>less rain</source>
        <translation>menos lluvia</translation>
    </message>
    <message>
        <source>less slime</source>
        <translation>menos limo</translation>
    </message>
    <message>
        <source>less smoke</source>
        <translation>menos humo</translation>
    </message>
    <message>
        <source>less snow</source>
        <translation>menos nieve</translation>
    </message>
    <message>
        <source>less {0} over all</source>
        <translation>menos tinte general ({0})</translation>
    </message>
    <message>
        <source>lighter edges</source>
        <translation>bordes más claros</translation>
    </message>
    <message>
        <source>lighthouse</source>
        <translation>faro</translation>
    </message>
    <message>
        <source>lightning flashes</source>
        <translation>caen relámpagos</translation>
    </message>
    <message>
        <source>litter lies about</source>
        <translation>hay basura por el suelo</translation>
    </message>
    <message>
        <source>low arousal</source>
        <translation>activación baja</translation>
    </message>
    <message>
        <source>lower horizon</source>
        <translation>horizonte más bajo</translation>
    </message>
    <message>
        <source>made for another library (Flax): get a version that has safetensors files.</source>
        <translation>hecho para otra biblioteca (Flax): obtenga una versión con archivos safetensors.</translation>
    </message>
    <message>
        <source>made for another library (Keras): get a version that has safetensors files.</source>
        <translation>hecho para otra biblioteca (Keras): obtenga una versión con archivos safetensors.</translation>
    </message>
    <message>
        <source>made for another program (ONNX): get a version that has safetensors files.</source>
        <translation>hecho para otro programa (ONNX): obtenga una versión con archivos safetensors.</translation>
    </message>
    <message>
        <source>made for drawings and no authority on photographs</source>
        <translation>hecho para dibujos y sin autoridad sobre fotografías</translation>
    </message>
    <message>
        <source>made for one kind of card (TensorRT): get a version that has safetensors files.</source>
        <translation>hecho para un tipo de tarjeta (TensorRT): obtenga una versión con archivos safetensors.</translation>
    </message>
    <message>
        <source>made for photographs and no authority on drawings</source>
        <translation>hecho para fotografías y sin autoridad sobre dibujos</translation>
    </message>
    <message>
        <source>maker&apos;s notes</source>
        <translation>notas del fabricante</translation>
    </message>
    <message>
        <source>man</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>medium arousal</source>
        <translation>activación media</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejada</translation>
    </message>
    <message>
        <source>mist rises</source>
        <translation>se levanta la niebla</translation>
    </message>
    <message>
        <source>misty morning</source>
        <translation>mañana de niebla</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>more balloons</source>
        <translation>más globos</translation>
    </message>
    <message>
        <source>more bare trees</source>
        <translation>más árboles desnudos</translation>
    </message>
    <message>
        <source>more bats</source>
        <translation>más murciélagos</translation>
    </message>
    <message>
        <source>more birds</source>
        <translation>más pájaros</translation>
    </message>
    <message>
        <source>more bubbles</source>
        <translation>más pompas de jabón</translation>
    </message>
    <message>
        <source>more bunting</source>
        <translation>más banderines</translation>
    </message>
    <message>
        <source>more butterflies</source>
        <translation>más mariposas</translation>
    </message>
    <message>
        <source>more clouds</source>
        <translation>más nubes</translation>
    </message>
    <message>
        <source>more cobwebs</source>
        <translation>más telarañas</translation>
    </message>
    <message>
        <source>more company</source>
        <translation>más compañía</translation>
    </message>
    <message>
        <source>more confetti</source>
        <translation>más confeti</translation>
    </message>
    <message>
        <source>more embers</source>
        <translation>más brasas</translation>
    </message>
    <message>
        <source>more eyes look</source>
        <translation>miran más ojos</translation>
    </message>
    <message>
        <source>more fallen leaves</source>
        <translation>más hojas caídas</translation>
    </message>
    <message>
        <source>more fireflies</source>
        <translation>más luciérnagas</translation>
    </message>
    <message>
        <source>more fireworks</source>
        <translation>más fuegos artificiales</translation>
    </message>
    <message>
        <source>more flames</source>
        <translation>más llamas</translation>
    </message>
    <message>
        <source>more flies</source>
        <translation>más moscas</translation>
    </message>
    <message>
        <source>more flowers</source>
        <translation>más flores</translation>
    </message>
    <message>
        <source>more flowers droop</source>
        <translation>se marchitan más flores</translation>
    </message>
    <message>
        <source>more glow on the horizon</source>
        <translation>más resplandor en el horizonte</translation>
    </message>
    <message>
        <source>more kites</source>
        <translation>más cometas</translation>
    </message>
    <message>
        <source>more lanterns</source>
        <translation>más faroles</translation>
    </message>
    <message>
        <source>more lightning</source>
        <translation>más relámpagos</translation>
    </message>
    <message>
        <source>more litter</source>
        <translation>más basura</translation>
    </message>
    <message>
        <source>more mist</source>
        <translation>más niebla</translation>
    </message>
    <message>
        <source>more mould</source>
        <translation>más moho</translation>
    </message>
    <message>
        <source>more petals</source>
        <translation>más pétalos</translation>
    </message>
    <message>
        <source>more puddles</source>
        <translation>más charcos</translation>
    </message>
    <message>
        <source>more rain</source>
        <translation>más lluvia</translation>
    </message>
    <message>
        <source>more sheep</source>
        <translation>más ovejas</translation>
    </message>
    <message>
        <source>more shooting stars</source>
        <translation>más estrellas fugaces</translation>
    </message>
    <message>
        <source>more slime</source>
        <translation>más limo</translation>
    </message>
    <message>
        <source>more smoke</source>
        <translation>más humo</translation>
    </message>
    <message>
        <source>more snow</source>
        <translation>más nieve</translation>
    </message>
    <message>
        <source>more stars</source>
        <translation>más estrellas</translation>
    </message>
    <message>
        <source>more storm clouds</source>
        <translation>más nubes de tormenta</translation>
    </message>
    <message>
        <source>more streamers</source>
        <translation>más serpentinas</translation>
    </message>
    <message>
        <source>more strength</source>
        <translation>más fuerza</translation>
    </message>
    <message>
        <source>more sunbeams</source>
        <translation>más rayos de sol</translation>
    </message>
    <message>
        <source>more thorns</source>
        <translation>más espinas</translation>
    </message>
    <message>
        <source>more {0} over all</source>
        <translation>más tinte general ({0})</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>mould spreads</source>
        <translation>se extiende el moho</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>seta</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>no emotion</source>
        <translation>sin emoción</translation>
    </message>
    <message>
        <source>no emotion in particular</source>
        <translation>ninguna emoción en particular</translation>
    </message>
    <message>
        <source>no eyes look any more</source>
        <translation>ya no miran ojos</translation>
    </message>
    <message>
        <source>no flowers droop</source>
        <translation>ninguna flor se marchita</translation>
    </message>
    <message>
        <source>no folder can be called so</source>
        <translation>ninguna carpeta puede llamarse así</translation>
    </message>
    <message>
        <source>no ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>no weights</source>
        <translation>ningún peso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none were named so far</source>
        <translation>hasta ahora no se indicó ninguna</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>mediodía</translation>
    </message>
    <message>
        <source>northern lights appear</source>
        <translation>aparecen auroras boreales</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>not clear: {0}</source>
        <translation>no está claro: {0}</translation>
    </message>
    <message>
        <source>not clear: {0} or {1}</source>
        <translation>no está claro: {0} o {1}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>nothing of it can be read</source>
        <translation>no se puede leer nada de él</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>de otro tipo</translation>
    </message>
    <message>
        <source>old man</source>
        <translation>anciano</translation>
    </message>
    <message>
        <source>old woman</source>
        <translation>anciana</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>búho</translation>
    </message>
    <message>
        <source>page {0} of {1}</source>
        <translation>página {0} de {1}</translation>
    </message>
    <message>
        <source>paler colours</source>
        <translation>colores más pálidos</translation>
    </message>
    <message>
        <source>paler sky</source>
        <translation>cielo más pálido</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>petals fall</source>
        <translation>caen pétalos</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>place {0} of {1}</source>
        <translation>puesto {0} de {1}</translation>
    </message>
    <message>
        <source>pooled text and denoiser</source>
        <translation>texto agregado y denoiser</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>prompt “{0}”</source>
        <translation>prompt «{0}»</translation>
    </message>
    <message>
        <source>puddles form</source>
        <translation>se forman charcos</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>morado</translation>
    </message>
    <message>
        <source>rabbit</source>
        <translation>conejo</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>disco de solo lectura</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>repeat things</source>
        <translation>repetir cosas</translation>
    </message>
    <message>
        <source>rosier light</source>
        <translation>luz más rosada</translation>
    </message>
    <message>
        <source>sadness</source>
        <translation>tristeza</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>velero</translation>
    </message>
    <message>
        <source>second text encoder</source>
        <translation>segundo codificador de texto</translation>
    </message>
    <message>
        <source>see the denoiser&apos;s attention</source>
        <translation>véase la atención del denoiser</translation>
    </message>
    <message>
        <source>see the denoiser&apos;s levels</source>
        <translation>véanse los niveles del denoiser</translation>
    </message>
    <message>
        <source>see the denoiser&apos;s middle</source>
        <translation>véase el centro del denoiser</translation>
    </message>
    <message>
        <source>see the numbers after “{0}”</source>
        <translation>véanse los números tras «{0}»</translation>
    </message>
    <message>
        <source>see the text encoder&apos;s tables</source>
        <translation>véanse las tablas del codificador de texto</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>semilla {0}</translation>
    </message>
    <message>
        <source>serial numbers of camera and lens, and the maker&apos;s notes</source>
        <translation>números de serie de cámara y objetivo, y las notas del fabricante</translation>
    </message>
    <message>
        <source>settings of the method</source>
        <translation>ajustes del método</translation>
    </message>
    <message>
        <source>sheep graze there</source>
        <translation>pastan ovejas</translation>
    </message>
    <message>
        <source>shooting stars appear</source>
        <translation>aparecen estrellas fugaces</translation>
    </message>
    <message>
        <source>signal {0}</source>
        <translation>señal {0}</translation>
    </message>
    <message>
        <source>similarity {0}</source>
        <translation>similitud {0}</translation>
    </message>
    <message>
        <source>slightly {0}</source>
        <translation>{0} (un poco)</translation>
    </message>
    <message>
        <source>slime spreads</source>
        <translation>se extiende el limo</translation>
    </message>
    <message>
        <source>smaller moon</source>
        <translation>luna más pequeña</translation>
    </message>
    <message>
        <source>smaller {0}</source>
        <translation>{0} en menor tamaño</translation>
    </message>
    <message>
        <source>smoke rises</source>
        <translation>sube humo</translation>
    </message>
    <message>
        <source>softer contrasts</source>
        <translation>contrastes más suaves</translation>
    </message>
    <message>
        <source>stars come out</source>
        <translation>salen estrellas</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>storm clouds gather</source>
        <translation>se juntan nubes de tormenta</translation>
    </message>
    <message>
        <source>straightened by {0}°</source>
        <translation>enderezada {0}°</translation>
    </message>
    <message>
        <source>streamers appear</source>
        <translation>aparecen serpentinas</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>fuerza</translation>
    </message>
    <message>
        <source>strength {0}</source>
        <translation>fuerza {0}</translation>
    </message>
    <message>
        <source>stronger colours</source>
        <translation>colores más vivos</translation>
    </message>
    <message>
        <source>stronger contrasts</source>
        <translation>contrastes más fuertes</translation>
    </message>
    <message>
        <source>stronger rainbow</source>
        <translation>arcoíris más intenso</translation>
    </message>
    <message>
        <source>sunbeams appear</source>
        <translation>aparecen rayos de sol</translation>
    </message>
    <message>
        <source>sunset</source>
        <translation>puesta de sol</translation>
    </message>
    <message>
        <source>sunset by the sea</source>
        <translation>puesta de sol junto al mar</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>sorpresa</translation>
    </message>
    <message>
        <source>table</source>
        <translation>mesa</translation>
    </message>
    <message>
        <source>tent</source>
        <translation>tienda de campaña</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>codificador de texto</translation>
    </message>
    <message>
        <source>text encoder and denoiser</source>
        <translation>codificador de texto y denoiser</translation>
    </message>
    <message>
        <source>text encoders and judge resting outside the device</source>
        <translation>codificadores de texto y juez en reposo fuera del dispositivo</translation>
    </message>
    <message>
        <source>the EXIF</source>
        <translation>el EXIF</translation>
    </message>
    <message>
        <source>the autoencoder</source>
        <translation>el autocodificador</translation>
    </message>
    <message>
        <source>the balloons are gone</source>
        <translation>ya no hay globos</translation>
    </message>
    <message>
        <source>the bare trees are gone</source>
        <translation>ya no hay árboles desnudos</translation>
    </message>
    <message>
        <source>the bats are gone</source>
        <translation>ya no hay murciélagos</translation>
    </message>
    <message>
        <source>the big moon is gone</source>
        <translation>ya no está la luna grande</translation>
    </message>
    <message>
        <source>the birds are gone</source>
        <translation>ya no hay pájaros</translation>
    </message>
    <message>
        <source>the bubbles are gone</source>
        <translation>ya no hay pompas de jabón</translation>
    </message>
    <message>
        <source>the bunting is gone</source>
        <translation>ya no hay banderines</translation>
    </message>
    <message>
        <source>the butterflies are gone</source>
        <translation>ya no hay mariposas</translation>
    </message>
    <message>
        <source>the camera&apos;s owner and the computer&apos;s name</source>
        <translation>el dueño de la cámara y el nombre del ordenador</translation>
    </message>
    <message>
        <source>the clouds are gone</source>
        <translation>ya no hay nubes</translation>
    </message>
    <message>
        <source>the cobwebs are gone</source>
        <translation>ya no hay telarañas</translation>
    </message>
    <message>
        <source>the colour profile</source>
        <translation>el perfil de color</translation>
    </message>
    <message>
        <source>the colour values</source>
        <translation>los valores de color</translation>
    </message>
    <message>
        <source>the confetti is gone</source>
        <translation>ya no hay confeti</translation>
    </message>
    <message>
        <source>the denoiser</source>
        <translation>el denoiser</translation>
    </message>
    <message>
        <source>the denoiser of a diffusers folder</source>
        <translation>el denoiser de una carpeta de diffusers</translation>
    </message>
    <message>
        <source>the embers are gone</source>
        <translation>ya no hay brasas</translation>
    </message>
    <message>
        <source>the fallen leaves are gone</source>
        <translation>ya no hay hojas caídas</translation>
    </message>
    <message>
        <source>the fireflies are gone</source>
        <translation>ya no hay luciérnagas</translation>
    </message>
    <message>
        <source>the fireworks are gone</source>
        <translation>ya no hay fuegos artificiales</translation>
    </message>
    <message>
        <source>the flames are out</source>
        <translation>las llamas se han apagado</translation>
    </message>
    <message>
        <source>the flies are gone</source>
        <translation>ya no hay moscas</translation>
    </message>
    <message>
        <source>the flowers are gone</source>
        <translation>ya no hay flores</translation>
    </message>
    <message>
        <source>the flowers droop</source>
        <translation>las flores se marchitan</translation>
    </message>
    <message>
        <source>the folder {0}</source>
        <translation>la carpeta {0}</translation>
    </message>
    <message>
        <source>the glow turns {0}</source>
        <translation>el resplandor vira al {0}</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>el guía</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>el juez</translation>
    </message>
    <message>
        <source>the kites are gone</source>
        <translation>ya no hay cometas</translation>
    </message>
    <message>
        <source>the lanterns are gone</source>
        <translation>ya no hay faroles</translation>
    </message>
    <message>
        <source>the libraries</source>
        <translation>las bibliotecas</translation>
    </message>
    <message>
        <source>the light turns {0}</source>
        <translation>la luz vira al {0}</translation>
    </message>
    <message>
        <source>the lightning is gone</source>
        <translation>ya no hay relámpagos</translation>
    </message>
    <message>
        <source>the litter is gone</source>
        <translation>ya no hay basura</translation>
    </message>
    <message>
        <source>the mist is gone</source>
        <translation>ya no hay niebla</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>the mould is gone</source>
        <translation>ya no hay moho</translation>
    </message>
    <message>
        <source>the northern lights are gone</source>
        <translation>ya no hay auroras boreales</translation>
    </message>
    <message>
        <source>the pack {0}</source>
        <translation>el paquete {0}</translation>
    </message>
    <message>
        <source>the petals are gone</source>
        <translation>ya no hay pétalos</translation>
    </message>
    <message>
        <source>the picture is left to the prompt</source>
        <translation>la imagen queda en manos del prompt</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>el prompt</translation>
    </message>
    <message>
        <source>the puddles are gone</source>
        <translation>ya no hay charcos</translation>
    </message>
    <message>
        <source>the rain has stopped</source>
        <translation>ha dejado de llover</translation>
    </message>
    <message>
        <source>the rainbow is gone</source>
        <translation>ya no hay arcoíris</translation>
    </message>
    <message>
        <source>the repository {0}</source>
        <translation>el repositorio {0}</translation>
    </message>
    <message>
        <source>the resolution</source>
        <translation>la resolución</translation>
    </message>
    <message>
        <source>the scheduler knows it no more</source>
        <translation>el planificador ya no lo conoce</translation>
    </message>
    <message>
        <source>the sheep are gone</source>
        <translation>ya no hay ovejas</translation>
    </message>
    <message>
        <source>the shooting stars are gone</source>
        <translation>ya no hay estrellas fugaces</translation>
    </message>
    <message>
        <source>the similarity encoder</source>
        <translation>el codificador de similitud</translation>
    </message>
    <message>
        <source>the slime is gone</source>
        <translation>ya no hay limo</translation>
    </message>
    <message>
        <source>the smoke is gone</source>
        <translation>ya no hay humo</translation>
    </message>
    <message>
        <source>the snow is gone</source>
        <translation>ya no hay nieve</translation>
    </message>
    <message>
        <source>the stars are gone</source>
        <translation>ya no hay estrellas</translation>
    </message>
    <message>
        <source>the storm clouds are gone</source>
        <translation>ya no hay nubes de tormenta</translation>
    </message>
    <message>
        <source>the streamers are gone</source>
        <translation>ya no hay serpentinas</translation>
    </message>
    <message>
        <source>the sunbeams are gone</source>
        <translation>ya no hay rayos de sol</translation>
    </message>
    <message>
        <source>the text encoder</source>
        <translation>el codificador de texto</translation>
    </message>
    <message>
        <source>the text encoders</source>
        <translation>los codificadores de texto</translation>
    </message>
    <message>
        <source>the thorns are gone</source>
        <translation>ya no hay espinas</translation>
    </message>
    <message>
        <source>the transparency</source>
        <translation>la transparencia</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>los habituales</translation>
    </message>
    <message>
        <source>the {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>the {0} farther left</source>
        <translation>{0} más a la izquierda</translation>
    </message>
    <message>
        <source>the {0} farther right</source>
        <translation>{0} más a la derecha</translation>
    </message>
    <message>
        <source>the {0} in another form</source>
        <translation>{0} con otra forma</translation>
    </message>
    <message>
        <source>the {0} in other colours</source>
        <translation>{0} en otros colores</translation>
    </message>
    <message>
        <source>the {0} looks left</source>
        <translation>{0} hacia la izquierda</translation>
    </message>
    <message>
        <source>the {0} looks right</source>
        <translation>{0} hacia la derecha</translation>
    </message>
    <message>
        <source>thorns appear</source>
        <translation>aparecen espinas</translation>
    </message>
    <message>
        <source>time, camera, settings, titles and comments</source>
        <translation>hora, cámara, ajustes, títulos y comentarios</translation>
    </message>
    <message>
        <source>tiny autoencoder and autoencoder</source>
        <translation>autocodificador diminuto y autocodificador</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>train</source>
        <translation>tren</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>árbol</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>try {0} or {1}.</source>
        <translation>pruebe {0} o {1}.</translation>
    </message>
    <message>
        <source>try {0}.</source>
        <translation>pruebe {0}.</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>girada {0}°</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>turquesa</translation>
    </message>
    <message>
        <source>unpack the archive</source>
        <translation>desempaquetar el archivo</translation>
    </message>
    <message>
        <source>unpacking</source>
        <translation>desempaquetando</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>warmer light</source>
        <translation>luz más cálida</translation>
    </message>
    <message>
        <source>what a photograph shows weighs more in a reading than its light and colour.</source>
        <translation>lo que muestra una fotografía pesa más en una predicción que su luz y su color.</translation>
    </message>
    <message>
        <source>where it was taken (GPS)</source>
        <translation>dónde se tomó (GPS)</translation>
    </message>
    <message>
        <source>which changes another model and cannot draw by itself: merge it into its model with the program that made it, and add the merged file</source>
        <translation>que cambia otro modelo y no puede dibujar por sí solo: fusiónelo con su modelo en el programa que lo hizo, y añada el archivo fusionado</translation>
    </message>
    <message>
        <source>which draws no pictures: it cannot be used here</source>
        <translation>que no dibuja imágenes: no se puede usar aquí</translation>
    </message>
    <message>
        <source>which enlarges pictures and draws none: it cannot be used here</source>
        <translation>que amplía imágenes y no dibuja ninguna: no se puede usar aquí</translation>
    </message>
    <message>
        <source>which is a part of a model: get the whole model</source>
        <translation>que es una parte de un modelo: obtenga el modelo entero</translation>
    </message>
    <message>
        <source>which is a part of a model: name the whole folder, the one with model_index.json</source>
        <translation>que es una parte de un modelo: indique la carpeta entera, la que tiene model_index.json</translation>
    </message>
    <message>
        <source>which makes another model&apos;s pictures move and cannot draw by itself: it cannot be used here</source>
        <translation>que mueve las imágenes de otro modelo y no puede dibujar por sí solo: no se puede usar aquí</translation>
    </message>
    <message>
        <source>which mends pictures and draws none: it cannot be used here</source>
        <translation>que repara imágenes y no dibuja ninguna: no se puede usar aquí</translation>
    </message>
    <message>
        <source>which only finishes another model&apos;s pictures: get SDXL&apos;s base, or a model made from it</source>
        <translation>que solo acaba las imágenes de otro modelo: obtenga el modelo base de SDXL, o uno hecho a partir de él</translation>
    </message>
    <message>
        <source>which only reads pictures: to lend it, name the folder that has its config.json too</source>
        <translation>que solo lee imágenes: para prestarlo, indique la carpeta que tiene también su config.json</translation>
    </message>
    <message>
        <source>which steers another model and cannot draw by itself: it cannot be used here</source>
        <translation>que dirige otro modelo y no puede dibujar por sí solo: no se puede usar aquí</translation>
    </message>
    <message>
        <source>which teaches another model a word: it cannot be used here; describe what you want in the prompt</source>
        <translation>que enseña una palabra a otro modelo: no se puede usar aquí; describa en el prompt lo que quiere</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>números enteros</translation>
    </message>
    <message>
        <source>whose description is missing: name the folder that has its config.json too</source>
        <translation>cuya descripción falta: indique la carpeta que tiene también su config.json</translation>
    </message>
    <message>
        <source>whose pictures are made in another way: it cannot be used. {0}</source>
        <translation>cuyas imágenes se hacen de otra manera: no se puede usar. {0}</translation>
    </message>
    <message>
        <source>whose weights are rounded: get a version of the model that has safetensors files.</source>
        <translation>cuyos pesos están redondeados: obtenga una versión del modelo con archivos safetensors.</translation>
    </message>
    <message>
        <source>windmill</source>
        <translation>molino de viento</translation>
    </message>
    <message>
        <source>with guidance: {0}</source>
        <translation>con guía: {0}</translation>
    </message>
    <message>
        <source>within a mask</source>
        <translation>dentro de una máscara</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>worker {0}</source>
        <translation>proceso {0}</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} ({1}).</source>
        <translation>{0} ({1}).</translation>
    </message>
    <message>
        <source>{0} ({1}×{2}) would take too long to open: save it anew as PNG or as a plain JPEG.</source>
        <translation>{0} ({1}×{2}) tardaría demasiado en abrirse: guárdela de nuevo como PNG o como JPEG simple.</translation>
    </message>
    <message>
        <source>{0} ({1}×{2}) would take {3} GB of memory to open: make it smaller first, or save it in another format.</source>
        <translation>Abrir {0} ({1}×{2}) ocuparía {3} GB de memoria: redúzcala primero, o guárdela en otro formato.</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} and the source&apos;s attention for {1} % of the steps</source>
        <translation>{0} y la atención del original en el {1} % de los pasos</translation>
    </message>
    <message>
        <source>{0} are {1}&apos;s, {2}.</source>
        <translation>{0} son de {1}, {2}.</translation>
    </message>
    <message>
        <source>{0} are {1}&apos;s.</source>
        <translation>{0} son de {1}.</translation>
    </message>
    <message>
        <source>{0} asks for more than {1} pictures: make several batches.</source>
        <translation>{0} pide más de {1} imágenes: haga varios lotes.</translation>
    </message>
    <message>
        <source>{0} asks for no picture.</source>
        <translation>{0} no pide ninguna imagen.</translation>
    </message>
    <message>
        <source>{0} begins at pure noise, where predicting the noise says nothing: its prediction_type should be v_prediction.</source>
        <translation>{0} empieza en ruido puro, donde predecir el ruido no dice nada: su prediction_type debería ser v_prediction.</translation>
    </message>
    <message>
        <source>{0} begins with a mark of byte order, which the libraries cannot read: save it as UTF-8 without one, or add the model with “muse-desktop models add”, which does so.</source>
        <translation>{0} empieza con una marca de orden de bytes, que las bibliotecas no saben leer: guárdelo como UTF-8 sin ella, o añada el modelo con «muse-desktop models add», que lo hace.</translation>
    </message>
    <message>
        <source>{0} begins with a reduced copy of its picture: open it in the program it comes from, and save it as PNG or JPEG.</source>
        <translation>{0} empieza con una copia reducida de su imagen: ábrala en el programa del que viene, y guárdela como PNG o JPEG.</translation>
    </message>
    <message>
        <source>{0} breaks off: its last rows may be wrong.</source>
        <translation>{0} se corta: sus últimas filas pueden estar mal.</translation>
    </message>
    <message>
        <source>{0} came damaged: begin again.</source>
        <translation>{0} llegó dañado: empiece de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be changed so: {1}.</source>
        <translation>{0} no se puede cambiar así: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be copied</source>
        <translation>{0} no se puede copiar</translation>
    </message>
    <message>
        <source>{0} cannot be opened ({1}).</source>
        <translation>{0} no se puede abrir ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}). What has come is kept; look at the connection and try again.</source>
        <translation>No se puede llegar a {0} ({1}). Lo que ha llegado se conserva; revise la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be read (not text in UTF-8).</source>
        <translation>{0} no se puede leer (no es texto en UTF-8).</translation>
    </message>
    <message>
        <source>{0} cannot be read (permission denied).</source>
        <translation>{0} no se puede leer (permiso denegado).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): get the model again.</source>
        <translation>{0} no se puede leer ({1}): obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}): mend or delete it, then name your model folders again.</source>
        <translation>{0} no se puede leer ({1}): arréglelo o elimínelo, y luego indique de nuevo sus carpetas de modelos.</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1}).</source>
        <translation>{0} no se puede usar ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be used ({1}): is MUSE Desktop installed there?</source>
        <translation>{0} no se puede usar ({1}): ¿está MUSE Desktop instalado allí?</translation>
    </message>
    <message>
        <source>{0} cannot be used: its {1} knows {2} words, and CLIP&apos;s vocabulary has {3}.</source>
        <translation>{0} no se puede usar: {1} conoce {2} palabras, y el vocabulario de CLIP tiene {3}.</translation>
    </message>
    <message>
        <source>{0} cannot be used{1}: get the model again.</source>
        <translation>{0} no se puede usar{1}: obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}).</source>
        <translation>{0} no se puede escribir ({1}).</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): give another name, or another folder for the results.</source>
        <translation>{0} no se puede escribir ({1}): dé otro nombre, u otra carpeta para los resultados.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}): make room, then begin again; it goes on from here.</source>
        <translation>{0} no se puede escribir ({1}): haga sitio y empiece de nuevo; seguirá desde aquí.</translation>
    </message>
    <message>
        <source>{0} cells, but {1} columns: put texts with a “{2}” in quotes.</source>
        <translation>{0} celdas, pero {1} columnas: ponga entre comillas los textos con «{2}».</translation>
    </message>
    <message>
        <source>{0} changes photographs and draws none: give --model {1}, or edit a picture with it.</source>
        <translation>{0} cambia fotografías y no dibuja ninguna: indique --model {1}, o edite una imagen con él.</translation>
    </message>
    <message>
        <source>{0} changes pixels: they cannot be {1}.</source>
        <translation>{0} cambia píxeles: no pueden ser {1}.</translation>
    </message>
    <message>
        <source>{0} computes half precision wrongly: fp32 is used.</source>
        <translation>{0} calcula mal con media precisión: se usa fp32.</translation>
    </message>
    <message>
        <source>{0} computes wrongly: the processor is used instead.</source>
        <translation>{0} calcula mal: se usa el procesador en su lugar.</translation>
    </message>
    <message>
        <source>{0} did not arrive as the hub describes it (its checksum differs), and was thrown away: try again, and if it stays so, tell the model&apos;s owner.</source>
        <translation>{0} no llegó como el hub lo describe (su suma de comprobación difiere) y se descartó: inténtelo de nuevo, y si sigue así, dígaselo al dueño del modelo.</translation>
    </message>
    <message>
        <source>{0} does not answer as a hub does: look at HF_ENDPOINT.</source>
        <translation>{0} no responde como un hub: revise HF_ENDPOINT.</translation>
    </message>
    <message>
        <source>{0} does not describe a model pack.</source>
        <translation>{0} no describe un paquete de modelo.</translation>
    </message>
    <message>
        <source>{0} does not keep to the format: its remarks (__metadata__) must be text, and are not. Save it again with another program, or get it from elsewhere.</source>
        <translation>{0} no respeta el formato: sus notas (__metadata__) deben ser texto, y no lo son. Guárdelo de nuevo con otro programa, u obténgalo en otro sitio.</translation>
    </message>
    <message>
        <source>{0} does not know of “{1}”: {2}.</source>
        <translation>{0} no conoce de «{1}»: {2}.</translation>
    </message>
    <message>
        <source>{0} does not say how pictures are brought to the model&apos;s size: get the model again.</source>
        <translation>{0} no dice cómo se llevan las imágenes al tamaño del modelo: obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} exists already, and no batch made it here: move it away, or give another folder for the results.</source>
        <translation>{0} ya existe, y ningún lote lo hizo aquí: muévalo, o dé otra carpeta para los resultados.</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} con fallo</translation>
    </message>
    <message>
        <source>{0} faults in the jobs; nothing was made.</source>
        <translation>{0} fallos en los trabajos; no se ha hecho nada.</translation>
    </message>
    <message>
        <source>{0} files, {1} GB.</source>
        <translation>{0} archivos, {1} GB.</translation>
    </message>
    <message>
        <source>{0} has EXIF that cannot be read: it is left out.</source>
        <translation>{0} tiene un EXIF que no se puede leer: se omite.</translation>
    </message>
    <message>
        <source>{0} has a character that cannot be shown: leave it out.</source>
        <translation>{0} tiene un carácter que no se puede mostrar: quítelo.</translation>
    </message>
    <message>
        <source>{0} has a colour profile that cannot be used: its colours are taken for sRGB.</source>
        <translation>{0} tiene un perfil de color que no se puede usar: sus colores se toman por sRGB.</translation>
    </message>
    <message>
        <source>{0} has a name that is not UTF-8, which the libraries cannot open: give the file or its folder another name.</source>
        <translation>{0} tiene un nombre que no es UTF-8, que las bibliotecas no saben abrir: dé otro nombre al archivo o a su carpeta.</translation>
    </message>
    <message>
        <source>{0} has damaged entries in its EXIF: they are left out.</source>
        <translation>{0} tiene entradas dañadas en su EXIF: se omiten.</translation>
    </message>
    <message>
        <source>{0} has floating-point numbers and no colour profile: they are taken for sRGB&apos;s.</source>
        <translation>{0} tiene números de coma flotante y ningún perfil de color: se toman por sRGB.</translation>
    </message>
    <message>
        <source>{0} has more words than any model knows: get the model again.</source>
        <translation>{0} tiene más palabras de las que conoce ningún modelo: obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} has no place for the mark that a model had part in the picture: PNG, JPEG, TIFF, WebP and AVIF have one.</source>
        <translation>{0} no tiene sitio para la marca de que un modelo intervino en la imagen: PNG, JPEG, TIFF, WebP y AVIF lo tienen.</translation>
    </message>
    <message>
        <source>{0} has no resource GPU and is not used.</source>
        <translation>{0} no tiene el recurso GPU y no se usa.</translation>
    </message>
    <message>
        <source>{0} has no {1} and no other model lends one: install Storybook again, or choose one with “muse-desktop models set {2} --{3} NAME”.</source>
        <translation>{0} no tiene la parte «{1}» y ningún otro modelo la presta: instale Storybook de nuevo, o elija una con «muse-desktop models set {2} --{3} NAME».</translation>
    </message>
    <message>
        <source>{0} has no {1}: get a version of the model that is whole{2}, or put the missing part into it with another program.</source>
        <translation>A {0} le falta: {1}. Obtenga una versión completa del modelo{2}, o añada la parte que falta con otro programa.</translation>
    </message>
    <message>
        <source>{0} has not the model {1}, or another one of that name: let it be copied there (--send-models).</source>
        <translation>{0} no tiene el modelo {1}, o tiene otro con ese nombre: deje que se copie allí (--send-models).</translation>
    </message>
    <message>
        <source>{0} has only pickles ({1}), which could run any program when opened: use a version of the model that has safetensors files.</source>
        <translation>{0} solo tiene pickles ({1}), que podrían ejecutar cualquier programa al abrirse: use una versión del modelo con archivos safetensors.</translation>
    </message>
    <message>
        <source>{0} has other pixels than those that the request names.</source>
        <translation>{0} tiene otros píxeles que los que nombra la petición.</translation>
    </message>
    <message>
        <source>{0} has other versions ({1}): results would differ, and it is not used.</source>
        <translation>{0} tiene otras versiones ({1}): los resultados serían distintos, y no se usa.</translation>
    </message>
    <message>
        <source>{0} has several pages</source>
        <translation>{0} tiene varias páginas</translation>
    </message>
    <message>
        <source>{0} has the licence {1}</source>
        <translation>{0} tiene la licencia {1}</translation>
    </message>
    <message>
        <source>{0} has the unknown prediction “{1}”.</source>
        <translation>{0} tiene el tipo de predicción desconocido «{1}».</translation>
    </message>
    <message>
        <source>{0} has trouble itself (error {1}): try again later.</source>
        <translation>{0} tiene problemas (error {1}): inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{0} has {1} words and the text encoder {2}: they differ.</source>
        <translation>{0} tiene {1} palabras y el codificador de texto {2}: difieren.</translation>
    </message>
    <message>
        <source>{0} holds another archive: unpack it first.</source>
        <translation>{0} contiene otro archivo comprimido: desempaquételo primero.</translation>
    </message>
    <message>
        <source>{0} holds no look: only edits of photographs by Daylight have one.</source>
        <translation>{0} no contiene ningún look: solo lo tienen las ediciones de fotografías de Daylight.</translation>
    </message>
    <message>
        <source>{0} holds no model that can be added.</source>
        <translation>{0} no contiene ningún modelo que se pueda añadir.</translation>
    </message>
    <message>
        <source>{0} holds no model: neither a model_index.json (diffusers), nor a config.json (transformers), nor a pack.json.</source>
        <translation>{0} no contiene ningún modelo: ni un model_index.json (diffusers), ni un config.json (transformers), ni un pack.json.</translation>
    </message>
    <message>
        <source>{0} holds no model: neither a model_index.json (diffusers), nor a config.json (transformers), nor a {1}.</source>
        <translation>{0} no contiene ningún modelo: ni un model_index.json (diffusers), ni un config.json (transformers), ni un {1}.</translation>
    </message>
    <message>
        <source>{0} holds no weights.</source>
        <translation>{0} no contiene pesos.</translation>
    </message>
    <message>
        <source>{0} holds numbers of a kind that cannot be read (“{1}”): get a version with 16 or 32 bits.</source>
        <translation>{0} contiene números de un tipo que no se puede leer («{1}»): obtenga una versión de 16 o 32 bits.</translation>
    </message>
    <message>
        <source>{0} holds packs ({1}): add one of them, or search the folder with “muse-desktop models folders add {2}”.</source>
        <translation>{0} contiene paquetes ({1}): añada uno de ellos, o haga que se busque en la carpeta con «muse-desktop models folders add {2}».</translation>
    </message>
    <message>
        <source>{0} holds safetensors under another name: give it the ending .safetensors.</source>
        <translation>{0} contiene safetensors con otro nombre: dele la extensión .safetensors.</translation>
    </message>
    <message>
        <source>{0} holds several checkpoints ({1} …): download the one that you want and add the file.</source>
        <translation>{0} contiene varios checkpoints ({1} …): descargue el que quiera y añada el archivo.</translation>
    </message>
    <message>
        <source>{0} holds several checkpoints: name the file that you want.</source>
        <translation>{0} contiene varios checkpoints: indique el archivo que quiera.</translation>
    </message>
    <message>
        <source>{0} holds several pictures</source>
        <translation>{0} contiene varias imágenes</translation>
    </message>
    <message>
        <source>{0} holds two files named “{1}”.</source>
        <translation>{0} contiene dos archivos llamados «{1}».</translation>
    </message>
    <message>
        <source>{0} holds two files of one name.</source>
        <translation>{0} contiene dos archivos con el mismo nombre.</translation>
    </message>
    <message>
        <source>{0} holds {1} files: that is no model.</source>
        <translation>{0} contiene {1} archivos: eso no es un modelo.</translation>
    </message>
    <message>
        <source>{0} is SDXL&apos;s refiner, which only finishes other pictures: use the base model.</source>
        <translation>{0} es el refiner de SDXL, que solo acaba otras imágenes: use el modelo base.</translation>
    </message>
    <message>
        <source>{0} is a JPEG XL picture: save it as PNG or JPEG in another program{1}.</source>
        <translation>{0} es una imagen JPEG XL: guárdela como PNG o JPEG en otro programa{1}.</translation>
    </message>
    <message>
        <source>{0} is a PNG that was changed on its way, as if it were text: get the file again.</source>
        <translation>{0} es un PNG que se cambió por el camino, como si fuera texto: obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is a camera&apos;s raw file that cannot be read: save it as JPEG or TIFF in the camera&apos;s program.</source>
        <translation>{0} es un archivo RAW de cámara que no se puede leer: guárdelo como JPEG o TIFF en el programa de la cámara.</translation>
    </message>
    <message>
        <source>{0} is a camera&apos;s raw file: developed plainly, as bright as it was exposed.</source>
        <translation>{0} es un archivo RAW de cámara: revelado sin más, tan claro como se expuso.</translation>
    </message>
    <message>
        <source>{0} is a camera&apos;s raw file: save it as JPEG or TIFF in the camera&apos;s program{1}.</source>
        <translation>{0} es un archivo RAW de cámara: guárdelo como JPEG o TIFF en el programa de la cámara{1}.</translation>
    </message>
    <message>
        <source>{0} is a film, not a picture: save one picture of it as PNG or JPEG.</source>
        <translation>{0} es una película, no una imagen: guarde una imagen de ella como PNG o JPEG.</translation>
    </message>
    <message>
        <source>{0} is a folder: name a file in it.</source>
        <translation>{0} es una carpeta: indique un archivo en ella.</translation>
    </message>
    <message>
        <source>{0} is a model whose weights are rounded to 8 bits or fewer (quantised), which cannot be computed with here: get a version with 16 or 32 bits.</source>
        <translation>{0} es un modelo cuyos pesos están redondeados a 8 bits o menos (cuantizado), con el que aquí no se puede calcular: obtenga una versión de 16 o 32 bits.</translation>
    </message>
    <message>
        <source>{0} is a model {1}: a model that draws whole pictures is needed.</source>
        <translation>{0} es un modelo {1}: hace falta un modelo que dibuje imágenes enteras.</translation>
    </message>
    <message>
        <source>{0} is a page of a website, not a picture: download the picture itself.</source>
        <translation>{0} es una página web, no una imagen: descargue la imagen misma.</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run any program when opened.</source>
        <translation>{0} es un pickle, que podría ejecutar cualquier programa al abrirse.</translation>
    </message>
    <message>
        <source>{0} is a pickle, which could run any program when opened: use a version of the model that has safetensors files.</source>
        <translation>{0} es un pickle, que podría ejecutar cualquier programa al abrirse: use una versión del modelo con archivos safetensors.</translation>
    </message>
    <message>
        <source>{0} is a {1} checkpoint, but incomplete: it lacks “{2}”. Get it again.</source>
        <translation>{0} es un checkpoint de {1}, pero incompleto: le falta «{2}». Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is a {1} checkpoint, but incomplete: its {2} lacks “{3}”{4}. Get it again.</source>
        <translation>{0} es un checkpoint de {1}, pero incompleto: en {2} falta «{3}»{4}. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is a {1}: only Stable Diffusion 1 and 2, SDXL and their few-step kin ({2}) can be used.</source>
        <translation>{0} es un {1}: solo se pueden usar Stable Diffusion 1 y 2, SDXL y sus parientes de pocos pasos ({2}).</translation>
    </message>
    <message>
        <source>{0} is an HDR picture: its highlights were brought into the range of ordinary screens.</source>
        <translation>{0} es una imagen HDR: sus luces se llevaron al rango de las pantallas corrientes.</translation>
    </message>
    <message>
        <source>{0} is an archive or an office document, not a picture: take the picture out of it first.</source>
        <translation>{0} es un archivo comprimido o un documento de oficina, no una imagen: saque primero la imagen.</translation>
    </message>
    <message>
        <source>{0} is animated</source>
        <translation>{0} es una animación</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete and cannot be read.</source>
        <translation>{0} está dañada o incompleta y no se puede leer.</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete: get it again.</source>
        <translation>{0} está dañado o incompleto: obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged, or of a kind that cannot be unpacked: get it again.</source>
        <translation>{0} está dañado, o es de un tipo que no se puede desempaquetar: obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged: get the model again.</source>
        <translation>{0} está dañado: obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged: get the pack again.</source>
        <translation>{0} está dañado: obtenga el paquete de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged: install the model again.</source>
        <translation>{0} está dañado: instale el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged: it does not begin as safetensors do. Get it again.</source>
        <translation>{0} está dañado: no empieza como los safetensors. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged: it is no zip archive.</source>
        <translation>{0} está dañado: no es un archivo zip.</translation>
    </message>
    <message>
        <source>{0} is damaged: its head names “{1}” twice. Get it again.</source>
        <translation>{0} está dañado: su cabecera nombra «{1}» dos veces. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged: its weights do not lie one behind another. Get it again.</source>
        <translation>{0} está dañado: sus pesos no van uno tras otro. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged: its “{1}” has not the length of its shape. Get it again.</source>
        <translation>{0} está dañado: «{1}» no tiene la longitud de su forma. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged: its “{1}” holds values that are not finite numbers.</source>
        <translation>{0} está dañado: «{1}» contiene valores que no son números finitos.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}.</source>
        <translation>{0} está dañado: {1}.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} está vacío.</translation>
    </message>
    <message>
        <source>{0} is empty: there is nothing in it. Get the file again.</source>
        <translation>{0} está vacío: no hay nada en él. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is enormous ({1}×{2}): at most {3} megapixels can be opened.</source>
        <translation>{0} es enorme ({1}×{2}): se pueden abrir como máximo {3} megapíxeles.</translation>
    </message>
    <message>
        <source>{0} is given only to those who agreed to its terms: agree on {1}, then log in (hf auth login, or HF_TOKEN) and try again.</source>
        <translation>{0} solo se da a quienes aceptaron sus condiciones: acéptelas en {1}, inicie sesión (hf auth login, o HF_TOKEN) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is missing.</source>
        <translation>Falta {0}.</translation>
    </message>
    <message>
        <source>{0} is missing: get the model again.</source>
        <translation>Falta {0}: obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is missing: get the pack again.</source>
        <translation>Falta {0}: obtenga el paquete de nuevo.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a folder.</source>
        <translation>{0} no es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>{0} is no checkpoint of Stable Diffusion 1 or 2, or of SDXL (its first weight is “{1}”).</source>
        <translation>{0} no es un checkpoint de Stable Diffusion 1 o 2, ni de SDXL (su primer peso es «{1}»).</translation>
    </message>
    <message>
        <source>{0} is no file: name a look, or a PNG that an edit made.</source>
        <translation>{0} no es un archivo: indique un look, o un PNG hecho por una edición.</translation>
    </message>
    <message>
        <source>{0} is no folder: give another one for the results.</source>
        <translation>{0} no es una carpeta: dé otra para los resultados.</translation>
    </message>
    <message>
        <source>{0} is no look: it is {1}.</source>
        <translation>{0} no es un look: {1}.</translation>
    </message>
    <message>
        <source>{0} is no model, but holds one: name {1}.</source>
        <translation>{0} no es un modelo, pero contiene uno: indique {1}.</translation>
    </message>
    <message>
        <source>{0} is no model: use a folder, a .safetensors file or a zip of a pack.</source>
        <translation>{0} no es un modelo: use una carpeta, un archivo .safetensors o un zip de un paquete.</translation>
    </message>
    <message>
        <source>{0} is no ordinary file: choose another name.</source>
        <translation>{0} no es un archivo corriente: elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} is no scheduler&apos;s file ({1}).</source>
        <translation>{0} no es un archivo de planificador ({1}).</translation>
    </message>
    <message>
        <source>{0} is not JSON, whatever its name says: {1}.</source>
        <translation>{0} no es JSON, diga lo que diga su nombre: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a folder: name the folder that your models lie in.</source>
        <translation>{0} no es una carpeta: indique la carpeta en la que están sus modelos.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read: use PNG, JPEG, HEIC, WebP, AVIF, TIFF, GIF or BMP.</source>
        <translation>{0} no es una imagen que se pueda leer: use PNG, JPEG, HEIC, WebP, AVIF, TIFF, GIF o BMP.</translation>
    </message>
    <message>
        <source>{0} is not among your model folders ({1}).</source>
        <translation>{0} no está entre sus carpetas de modelos ({1}).</translation>
    </message>
    <message>
        <source>{0} is not laid out as {1} is (see its {2}): it is damaged, or of a kind that cannot be used.</source>
        <translation>{0} no está dispuesto como {1} (véase {2}): está dañado, o es de un tipo que no se puede usar.</translation>
    </message>
    <message>
        <source>{0} is not laid out as {1} is: in its {2} “{3}” is {4} where {5} belongs. It is damaged, or of a kind that cannot be used.</source>
        <translation>{0} no está dispuesto como {1}: en {2}, «{3}» es {4} donde corresponde {5}. Está dañado, o es de un tipo que no se puede usar.</translation>
    </message>
    <message>
        <source>{0} is not laid out as {1} is{2}: it is damaged, or of a kind that cannot be used.</source>
        <translation>{0} no está dispuesto como {1}{2}: está dañado, o es de un tipo que no se puede usar.</translation>
    </message>
    <message>
        <source>{0} is not on this machine and is not encrypted: whoever is on the way could read and change the pictures, clients&apos; among them, and run programs on the workers. Use tls://…, or say --insecure where nothing of that matters.</source>
        <translation>{0} no está en este equipo y no está cifrado: quien esté en el camino podría leer y cambiar las imágenes, también las de clientes, y ejecutar programas en los workers. Use tls://…, o diga --insecure donde nada de eso importe.</translation>
    </message>
    <message>
        <source>{0} is not right: {1}.</source>
        <translation>{0} no es correcto: {1}.</translation>
    </message>
    <message>
        <source>{0} is not safetensors, whatever its name says: {1}.</source>
        <translation>{0} no es safetensors, diga lo que diga su nombre: {1}.</translation>
    </message>
    <message>
        <source>{0} is of a model whose weights are rounded to 8 bits or fewer (quantised), which cannot be computed with here: get a version with 16 or 32 bits.</source>
        <translation>{0} es de un modelo cuyos pesos están redondeados a 8 bits o menos (cuantizado), con el que aquí no se puede calcular: obtenga una versión de 16 o 32 bits.</translation>
    </message>
    <message>
        <source>{0} is of a newer version of MUSE Desktop, or damaged.</source>
        <translation>{0} es de una versión más nueva de MUSE Desktop, o está dañado.</translation>
    </message>
    <message>
        <source>{0} is one file of a model: name its folder {1}.</source>
        <translation>{0} es un archivo de un modelo: indique su carpeta {1}.</translation>
    </message>
    <message>
        <source>{0} is one part of a model: name its folder {1}.</source>
        <translation>{0} es una parte de un modelo: indique su carpeta {1}.</translation>
    </message>
    <message>
        <source>{0} is only git&apos;s note of where the picture lies: download the picture itself.</source>
        <translation>{0} es solo la nota de git de dónde está la imagen: descargue la imagen misma.</translation>
    </message>
    <message>
        <source>{0} is only what macOS notes beside a file (._…), not the picture itself.</source>
        <translation>{0} es solo lo que macOS anota junto a un archivo (._…), no la imagen misma.</translation>
    </message>
    <message>
        <source>{0} is only {1}×{2} pixels: at least {3} a side are needed.</source>
        <translation>{0} tiene solo {1}×{2} píxeles: hacen falta al menos {3} por lado.</translation>
    </message>
    <message>
        <source>{0} is open, but {1} in it cannot be read and are left out.</source>
        <translation>{0} está abierta, pero {1} no se pueden leer y se omiten.</translation>
    </message>
    <message>
        <source>{0} is open, but {1} in it cannot be read and is left out.</source>
        <translation>{0} está abierta, pero {1} no se puede leer y se omite.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not unpacked here: unpack it first, and name the folder.</source>
        <translation>{0} está comprimido de un modo que aquí no se desempaqueta: desempaquételo primero, e indique la carpeta.</translation>
    </message>
    <message>
        <source>{0} is protected by a password: unpack it first.</source>
        <translation>{0} está protegido con contraseña: desempaquételo primero.</translation>
    </message>
    <message>
        <source>{0} is refused: it is too large for settings or words.</source>
        <translation>{0} se rechaza: es demasiado grande para ajustes o palabras.</translation>
    </message>
    <message>
        <source>{0} is refused: its {1} are together more than belongs to a model with such weights. Get the model again.</source>
        <translation>{0} se rechaza: {1} son juntos más de lo que corresponde a un modelo con tales pesos. Obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” has {2} entries, more than belong to a model. Get the model again.</source>
        <translation>{0} se rechaza: «{1}» tiene {2} entradas, más de las que corresponden a un modelo. Obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” is a link or a device.</source>
        <translation>{0} se rechaza: su «{1}» es un enlace o un dispositivo.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” is a pickle, which could run any program when opened. Use a version of the model that has safetensors files.</source>
        <translation>{0} se rechaza: su «{1}» es un pickle, que podría ejecutar cualquier programa al abrirse. Use una versión del modelo con archivos safetensors.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” is {2}, more than belongs to a model with such weights. Get the model again.</source>
        <translation>{0} se rechaza: «{1}» es {2}, más de lo que corresponde a un modelo con tales pesos. Obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” would be written outside its folder.</source>
        <translation>{0} se rechaza: su «{1}» se escribiría fuera de su carpeta.</translation>
    </message>
    <message>
        <source>{0} is refused: its “{1}” would leave its folder.</source>
        <translation>{0} se rechaza: su «{1}» saldría de su carpeta.</translation>
    </message>
    <message>
        <source>{0} is refused: no model has a head of {1} bytes.</source>
        <translation>{0} se rechaza: ningún modelo tiene una cabecera de {1} bytes.</translation>
    </message>
    <message>
        <source>{0} is refused: {1} MB belong to no settings.</source>
        <translation>{0} se rechaza: {1} MB no son de unos ajustes.</translation>
    </message>
    <message>
        <source>{0} is refused: {1} MB would unpack to {2} GB.</source>
        <translation>{0} se rechaza: {1} MB se desempaquetarían en {2} GB.</translation>
    </message>
    <message>
        <source>{0} is refused: “{1}” is too long a name.</source>
        <translation>{0} se rechaza: «{1}» es un nombre demasiado largo.</translation>
    </message>
    <message>
        <source>{0} is stored as {1}: get a version with 16 or 32 bits.</source>
        <translation>{0} está guardado como {1}: obtenga una versión de 16 o 32 bits.</translation>
    </message>
    <message>
        <source>{0} is the folder of the pictures: results in it would be pictures themselves the next time. Give another folder for the results.</source>
        <translation>{0} es la carpeta de las imágenes: los resultados en ella serían imágenes la próxima vez. Dé otra carpeta para los resultados.</translation>
    </message>
    <message>
        <source>{0} is too large to be opened: make it smaller first.</source>
        <translation>{0} es demasiado grande para abrirse: redúzcala primero.</translation>
    </message>
    <message>
        <source>{0} is too slow: nothing came for {1} seconds. What has come is kept; try again later.</source>
        <translation>{0} es demasiado lento: no llegó nada en {1} segundos. Lo que ha llegado se conserva; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{0} is what line {1} is called: add {2} to the pattern of names.</source>
        <translation>{0} ya es el nombre de la línea {1}: añada {2} al patrón de los nombres.</translation>
    </message>
    <message>
        <source>{0} is what line {1} is called: give each its own name.</source>
        <translation>{0} ya es el nombre de la línea {1}: dé a cada uno su nombre.</translation>
    </message>
    <message>
        <source>{0} is wholly transparent, so it is white here.</source>
        <translation>{0} es del todo transparente, así que aquí es blanca.</translation>
    </message>
    <message>
        <source>{0} is write-protected: choose another name.</source>
        <translation>{0} está protegido contra escritura: elija otro nombre.</translation>
    </message>
    <message>
        <source>{0} is wrong: its noise levels do not rise.</source>
        <translation>{0} está mal: sus niveles de ruido no suben.</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} es {1}</translation>
    </message>
    <message>
        <source>{0} is {1} that does not say how to draw it anew: only those that MUSE Desktop wrote with “How it was made” do. Save it as PNG in another program, and open that.</source>
        <translation>{0} es {1} que no dice cómo dibujarlo de nuevo: solo lo hacen los que MUSE Desktop escribió con «Cómo se hizo». Guárdelo como PNG en otro programa, y ábralo.</translation>
    </message>
    <message>
        <source>{0} is {1} that is not supported: open it in the program it comes from, and save it as PNG or JPEG.</source>
        <translation>{0} es {1} que no se admite: ábrala en el programa del que viene, y guárdela como PNG o JPEG.</translation>
    </message>
    <message>
        <source>{0} is {1}&apos;s, {2}.</source>
        <translation>{0} es de {1}, {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}&apos;s.</source>
        <translation>{0} es de {1}.</translation>
    </message>
    <message>
        <source>{0} is {1}, which is not supported: open it in the program it comes from, and save it as PNG or JPEG.</source>
        <translation>{0} es {1}, que no se admite: ábralo en el programa del que viene, y guárdelo como PNG o JPEG.</translation>
    </message>
    <message>
        <source>{0} is {1}: choose a picture file.</source>
        <translation>{0} es {1}: elija un archivo de imagen.</translation>
    </message>
    <message>
        <source>{0} is {1}: give a number from 0 to 1.</source>
        <translation>{0} es {1}: indique un número de 0 a 1.</translation>
    </message>
    <message>
        <source>{0} is {1}: it has {2} bytes of {3}. Get it again.</source>
        <translation>{0} está {1}: tiene {2} bytes de {3}. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is {1}: only whole pipelines, image classifiers and CLIP can be added.</source>
        <translation>{0} es {1}: solo se pueden añadir pipelines enteros, clasificadores de imágenes y CLIP.</translation>
    </message>
    <message>
        <source>{0} lacks its end mark; its pixels are whole.</source>
        <translation>A {0} le falta la marca final; sus píxeles están enteros.</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>{0} may take {1} GB, and a picture takes {2} GB: it is not used.</source>
        <translation>{0} puede ocupar {1} GB, y una imagen ocupa {2} GB: no se usa.</translation>
    </message>
    <message>
        <source>{0} more prompts have such words.</source>
        <translation>{0} prompts más tienen palabras así.</translation>
    </message>
    <message>
        <source>{0} names no kind of pipeline: get the model again.</source>
        <translation>{0} no indica ningún tipo de pipeline: obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} names no labels (id2label).</source>
        <translation>{0} no indica rótulos (id2label).</translation>
    </message>
    <message>
        <source>{0} names no licence: see {1}</source>
        <translation>{0} no indica ninguna licencia: véase {1}</translation>
    </message>
    <message>
        <source>{0} names no {1}.</source>
        <translation>{0} no indica: {1}.</translation>
    </message>
    <message>
        <source>{0} names {1}: get the model again.</source>
        <translation>{0} indica {1}: obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} needs certificates: give {1}.</source>
        <translation>{0} necesita certificados: dé {1}.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} pictures have a mask called {2}.</source>
        <translation>{0} de {1} imágenes tienen una máscara llamada {2}.</translation>
    </message>
    <message>
        <source>{0} of {1} pictures were finished and stay in the history.</source>
        <translation>{0} de {1} imágenes se terminaron y quedan en el historial.</translation>
    </message>
    <message>
        <source>{0} of {1} stars</source>
        <translation>{0} de {1} estrellas</translation>
    </message>
    <message>
        <source>{0} on the processor ({1} cores; each takes about {2} GB, and {3} GB are free beside the first).</source>
        <translation>{0} en el procesador ({1} núcleos; cada uno ocupa unos {2} GB, y quedan {3} GB libres junto al primero).</translation>
    </message>
    <message>
        <source>{0} on {1}.</source>
        <translation>{0} en {1}.</translation>
    </message>
    <message>
        <source>{0} pictures</source>
        <translation>{0} imágenes</translation>
    </message>
    <message>
        <source>{0} pictures for a path over {1} emotions: give a count of at least {2}.</source>
        <translation>{0} imágenes para un camino por {1} emociones: indique un número de al menos {2}.</translation>
    </message>
    <message>
        <source>{0} pictures have at most {1} pixels a side: save {2}×{3} as .png.</source>
        <translation>Las imágenes {0} tienen como máximo {1} píxeles por lado: guarde {2}×{3} como .png.</translation>
    </message>
    <message>
        <source>{0} refuses {1} (error {2}).</source>
        <translation>{0} rechaza {1} (error {2}).</translation>
    </message>
    <message>
        <source>{0} says that its colours are Adobe RGB, and is read so.</source>
        <translation>{0} dice que sus colores son Adobe RGB, y se lee así.</translation>
    </message>
    <message>
        <source>{0} steps: give a number from 2 to 1000.</source>
        <translation>{0} pasos: indique un número de 2 a 1000.</translation>
    </message>
    <message>
        <source>{0} steps: this model was made for few steps. Take 4 to 8, at most {1}.</source>
        <translation>{0} pasos: este modelo se hizo para pocos pasos. Use de 4 a 8, {1} como máximo.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>{0} tries</source>
        <translation>{0} intentos</translation>
    </message>
    <message>
        <source>{0} wants {1} from “{2}”, which is not allowed.</source>
        <translation>{0} quiere {1} de «{2}», lo que no está permitido.</translation>
    </message>
    <message>
        <source>{0} was changed by another program since MUSE Desktop wrote it: save it there as PNG, and open that.</source>
        <translation>{0} lo cambió otro programa desde que MUSE Desktop lo escribió: guárdelo allí como PNG, y ábralo.</translation>
    </message>
    <message>
        <source>{0} was changed since it was made: it is kept as {1}, and was made anew.</source>
        <translation>{0} se cambió desde que se hizo: se guarda como {1}, y se ha hecho de nuevo.</translation>
    </message>
    <message>
        <source>{0} was changed since the jobs were checked: begin again.</source>
        <translation>{0} se cambió desde que se comprobaron los trabajos: empiece de nuevo.</translation>
    </message>
    <message>
        <source>{0} was made by a newer version of MUSE Desktop.</source>
        <translation>{0} es de una versión más nueva de MUSE Desktop.</translation>
    </message>
    <message>
        <source>{0} was made for another version of the painter: get the model that comes with this version of MUSE Desktop.</source>
        <translation>{0} se hizo para otra versión del pintor: obtenga el modelo que viene con esta versión de MUSE Desktop.</translation>
    </message>
    <message>
        <source>{0} workers</source>
        <translation>{0} procesos</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, and one smaller change</source>
        <translation>{0}, y un cambio menor</translation>
    </message>
    <message>
        <source>{0}, and {1} smaller changes</source>
        <translation>{0}, y {1} cambios menores</translation>
    </message>
    <message>
        <source>{0}, as the system does where memory runs out</source>
        <translation>{0}, como hace el sistema cuando se acaba la memoria</translation>
    </message>
    <message>
        <source>{0}, ever stronger</source>
        <translation>{0}, cada vez más fuerte</translation>
    </message>
    <message>
        <source>{0}, intensity {1} %</source>
        <translation>{0}, intensidad {1} %</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, línea {1}</translation>
    </message>
    <message>
        <source>{0}, or a file of it, is not on {1}: look at the name.</source>
        <translation>{0}, o un archivo suyo, no está en {1}: revise el nombre.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}: only its first picture is used.</source>
        <translation>{0}: solo se usa la primera imagen.</translation>
    </message>
    <message>
        <source>{0}: the gentlest of {1} tries that reached the emotion.</source>
        <translation>{0}: el más suave de {1} intentos que alcanzaron la emoción.</translation>
    </message>
    <message>
        <source>{0}: the nearest of {1} tries; none reached the emotion: {2}</source>
        <translation>{0}: el más cercano de {1} intentos; ninguno alcanzó la emoción: {2}</translation>
    </message>
    <message>
        <source>{0}: there is no {1}.{2} that could be a {3}.</source>
        <translation>{0}: no hay ningún {1}.{2} que pueda ser un {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} It is tried again at the end.</source>
        <translation>{0}: {1} Se intenta de nuevo al final.</translation>
    </message>
    <message>
        <source>{0}; say which Python there has MUSE Desktop (--ssh-python)</source>
        <translation>{0}; diga qué Python tiene allí MUSE Desktop (--ssh-python)</translation>
    </message>
    <message>
        <source>{0}×{1} pixels are far from this model&apos;s {2}×{3}: the picture may {4}.</source>
        <translation>{0}×{1} píxeles están lejos de los {2}×{3} de este modelo: la imagen puede {4}.</translation>
    </message>
    <message>
        <source>{0}×{1} pixels: a drawing is composed {2} to {3} times as wide as high. Choose another shape.</source>
        <translation>{0}×{1} píxeles: un dibujo se compone de {2} a {3} veces tan ancho como alto. Elija otra forma.</translation>
    </message>
    <message>
        <source>{0}×{1} pixels: this model makes sides that are multiples of {2}.</source>
        <translation>{0}×{1} píxeles: este modelo hace lados múltiplos de {2}.</translation>
    </message>
    <message>
        <source>{emotion} {share}</source>
        <translation>{emotion} {share}</translation>
    </message>
    <message>
        <source>{emotion}, intensity {share}</source>
        <translation>{emotion}, intensidad {share}</translation>
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
        <translation>{pleasant}, con {awake} (valoraciones de la palabra).</translation>
    </message>
    <message>
        <source>“request” is no object.</source>
        <translation>«request» no es un objeto.</translation>
    </message>
    <message>
        <source>“{0}” cannot be lent: only {1} can.</source>
        <translation>«{0}» no se puede prestar: solo {1} se puede.</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened ({1}).</source>
        <translation>«{0}» no se puede abrir ({1}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be opened in {1} ({2}).</source>
        <translation>«{0}» no se puede abrir en {1} ({2}).</translation>
    </message>
    <message>
        <source>“{0}” cannot be read ({1}).</source>
        <translation>«{0}» no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>“{0}” could not be deleted ({1}).</source>
        <translation>«{0}» no se pudo eliminar ({1}).</translation>
    </message>
    <message>
        <source>“{0}” could not be kept ({1}).</source>
        <translation>No se pudo guardar «{0}» ({1}).</translation>
    </message>
    <message>
        <source>“{0}” could not be saved in {1} ({2}). Save it somewhere else; the session is still open and complete.</source>
        <translation>«{0}» no se pudo guardar en {1} ({2}). Guárdelo en otro sitio; la sesión sigue abierta y completa.</translation>
    </message>
    <message>
        <source>“{0}” has neither guide nor judge nor CLIP to lend.</source>
        <translation>«{0}» no tiene guía, juez ni CLIP que prestar.</translation>
    </message>
    <message>
        <source>“{0}” has no ending: name it {1}.png, for example.</source>
        <translation>«{0}» no tiene extensión: llámelo {1}.png, por ejemplo.</translation>
    </message>
    <message>
        <source>“{0}” has no {1} to lend.</source>
        <translation>«{0}» no tiene nada así que prestar: {1}.</translation>
    </message>
    <message>
        <source>“{0}” has “{1}”, which Windows lets no file have.</source>
        <translation>«{0}» tiene «{1}», que Windows no permite en ningún archivo.</translation>
    </message>
    <message>
        <source>“{0}” is a folder: give the cards another name.</source>
        <translation>«{0}» es una carpeta: dé otro nombre a las tarjetas.</translation>
    </message>
    <message>
        <source>“{0}” is a folder: give the session another name.</source>
        <translation>«{0}» es una carpeta: dé otro nombre a la sesión.</translation>
    </message>
    <message>
        <source>“{0}” is a folder: give the sheet another name.</source>
        <translation>«{0}» es una carpeta: dé otro nombre a la hoja.</translation>
    </message>
    <message>
        <source>“{0}” is no address of a model: use https://…/owner/name.</source>
        <translation>«{0}» no es la dirección de un modelo: use https://…/owner/name.</translation>
    </message>
    <message>
        <source>“{0}” is no classifier: it has no labels.</source>
        <translation>«{0}» no es un clasificador: no tiene rótulos.</translation>
    </message>
    <message>
        <source>“{0}” is no cluster: use auto, tcp://HOST:PORT or tls://HOST:PORT.</source>
        <translation>«{0}» no es un clúster: use auto, tcp://HOST:PORT o tls://HOST:PORT.</translation>
    </message>
    <message>
        <source>“{0}” is no computer to log in to: use HOST or USER@HOST.</source>
        <translation>«{0}» no es un equipo en el que iniciar sesión: use HOST o USER@HOST.</translation>
    </message>
    <message>
        <source>“{0}” is no name for a model: use a–z, 0–9, points and dashes.</source>
        <translation>«{0}» no es un nombre para un modelo: use a–z, 0–9, puntos y guiones.</translation>
    </message>
    <message>
        <source>“{0}” is no name that a file could have.</source>
        <translation>«{0}» no es un nombre que pueda tener un archivo.</translation>
    </message>
    <message>
        <source>“{0}” is no name that a model on a hub could have.</source>
        <translation>«{0}» no es un nombre que pueda tener un modelo en un hub.</translation>
    </message>
    <message>
        <source>“{0}” is no ordinary file: give the session another name.</source>
        <translation>«{0}» no es un archivo corriente: dé otro nombre a la sesión.</translation>
    </message>
    <message>
        <source>“{0}” is no path of a Python.</source>
        <translation>«{0}» no es la ruta de un Python.</translation>
    </message>
    <message>
        <source>“{0}” is no pattern: a brace in it has no other one.</source>
        <translation>«{0}» no es un patrón: a una llave le falta la otra.</translation>
    </message>
    <message>
        <source>“{0}” is no session of MUSE Desktop, or it is damaged{1}. The file was left as it is.</source>
        <translation>«{0}» no es una sesión de MUSE Desktop, o está dañado{1}. El archivo se dejó como estaba.</translation>
    </message>
    <message>
        <source>“{0}” is no size: write it as {1}x{2}.</source>
        <translation>«{0}» no es un tamaño: escríbalo como {1}x{2}.</translation>
    </message>
    <message>
        <source>“{0}” is not a usable file name ({1}).</source>
        <translation>«{0}» no es un nombre de archivo utilizable ({1}).</translation>
    </message>
    <message>
        <source>“{0}” is not one of the eight emotions. {1}</source>
        <translation>«{0}» no es una de las ocho emociones. {1}</translation>
    </message>
    <message>
        <source>“{0}” is open in another window: lock it there first.</source>
        <translation>«{0}» está abierto en otra ventana: bloquéelo primero allí.</translation>
    </message>
    <message>
        <source>“{0}” is the batch&apos;s own: give another name.</source>
        <translation>«{0}» es del propio lote: dé otro nombre.</translation>
    </message>
    <message>
        <source>“{0}” is {1} and cannot draw: lend it to a model with “muse-desktop models set MODEL --{2} {3}”.</source>
        <translation>«{0}» es {1} y no puede dibujar: préstelo a un modelo con «muse-desktop models set MODEL --{2} {3}».</translation>
    </message>
    <message>
        <source>“{0}” is {1}: choose a session file.</source>
        <translation>«{0}» es {1}: elija un archivo de sesión.</translation>
    </message>
    <message>
        <source>“{0}” leads out of the output folder: give a name within it.</source>
        <translation>«{0}» sale de la carpeta de los resultados: dé un nombre dentro de ella.</translation>
    </message>
    <message>
        <source>“{0}” lies in a folder that you named: delete {1} yourself, or no longer search it with “muse-desktop models folders remove {2}”.</source>
        <translation>«{0}» está en una carpeta que usted indicó: elimine {1} usted, o deje de buscar en ella con «muse-desktop models folders remove {2}».</translation>
    </message>
    <message>
        <source>“{0}” ships with the program and cannot be {1}.</source>
        <translation>«{0}» viene con el programa: «{1}» no se puede.</translation>
    </message>
    <message>
        <source>“{0}” stands for nothing in names: use {1}.</source>
        <translation>«{0}» no significa nada en los nombres: use {1}.</translation>
    </message>
    <message>
        <source>“{0}” was changed by another window or program, so it was not saved over.</source>
        <translation>Otra ventana u otro programa cambió «{0}», así que no se sobrescribió.</translation>
    </message>
    <message>
        <source>“{0}” was saved by a newer version of MUSE Desktop. Update the program to open it; the file was left as it is.</source>
        <translation>«{0}» lo guardó una versión más nueva de MUSE Desktop. Actualice el programa para abrirlo; el archivo se dejó como estaba.</translation>
    </message>
    <message>
        <source>“{0}” would be a picture and a folder.</source>
        <translation>«{0}» sería una imagen y una carpeta.</translation>
    </message>
    <message>
        <source>“{0}”, which is not there</source>
        <translation>«{0}», que no está</translation>
    </message>
    <message>
        <source>“{0}”: Windows lets no name begin or end with a space, or end with a point.</source>
        <translation>«{0}»: Windows no permite que un nombre empiece o acabe con un espacio, ni que acabe con un punto.</translation>
    </message>
    <message>
        <source>“{0}”: a folder in it has no name.</source>
        <translation>«{0}»: una carpeta en él no tiene nombre.</translation>
    </message>
    <message>
        <source>“{0}”: folders in a name are separated by “/”.</source>
        <translation>«{0}»: las carpetas en un nombre se separan con «/».</translation>
    </message>
    <message>
        <source>“{0}”: on Windows “{1}” is a device.</source>
        <translation>«{0}»: en Windows «{1}» es un dispositivo.</translation>
    </message>
    <message>
        <source>“{0}…” is too long.</source>
        <translation>«{0}…» es demasiado largo.</translation>
    </message>
    <message>
        <source>“{0}…” is too long: {1} bytes are the most.</source>
        <translation>«{0}…» es demasiado largo: {1} bytes como máximo.</translation>
    </message>
    <message>
        <source>… and {0} more.</source>
        <translation>… y {0} más.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>&amp;Model Cards</source>
        <translation>&amp;Fichas de los modelos</translation>
    </message>
    <message>
        <source>&amp;Show Folder</source>
        <translation>&amp;Mostrar carpeta</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>Calcula en</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Settings, added models, unsaved work, the log</source>
        <translation>Ajustes, modelos añadidos, trabajo sin guardar, el registro</translation>
    </message>
    <message>
        <source>The card cannot be read: {0}</source>
        <translation>No se puede leer la ficha: {0}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>A picture is being made.</source>
        <translation>Se está haciendo una imagen.</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>One picture is waiting for its turn.</source>
        <translation>Una imagen espera su turno.</translation>
    </message>
    <message>
        <source>Picture {0} of {1} is being made.</source>
        <translation>Se está haciendo la imagen {0} de {1}.</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>Se detiene tras este paso…</translation>
    </message>
    <message>
        <source>{0} pictures are waiting for their turn.</source>
        <translation>{0} imágenes esperan su turno.</translation>
    </message>
</context>
<context>
    <name>ActivityReport</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Activity Log</source>
        <translation>Registro de actividad</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Registro de actividad</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What the program did since it was started, for a report of a fault. No prompts, names of files, folders, models of yours or clients are in it, and no pictures; it is kept nowhere, and nothing is sent. What you see is what is copied.</source>
        <translation>Lo que el programa ha hecho desde que se inició, para informar de un fallo. No contiene prompts, ni nombres de archivos, carpetas, modelos suyos o clientes, ni imágenes; no se guarda en ningún sitio y no se envía nada. Lo que ve es lo que se copia.</translation>
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
        <translation>&amp;Orientación</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>A&amp;uto</source>
        <translation>&amp;Auto</translation>
    </message>
    <message>
        <source>Add, remove and check models</source>
        <translation>Añadir, quitar y comprobar modelos</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Ajustes avanzados</translation>
    </message>
    <message>
        <source>Find the strength of an edit</source>
        <translation>Encontrar la fuerza de una edición</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>How closely the picture follows the prompt; an edit takes a fifth of it</source>
        <translation>Cuánto sigue la imagen al prompt; una edición toma una quinta parte</translation>
    </message>
    <message>
        <source>How far an edit may leave the picture it starts from (edits only)</source>
        <translation>Cuánto puede alejarse una edición de la imagen de partida (solo ediciones)</translation>
    </message>
    <message>
        <source>More steps take longer and draw finer</source>
        <translation>Más pasos tardan más y dibujan con más finura</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>&amp;Pasos</translation>
    </message>
    <message>
        <source>So many seeds are tried; the best comes first, by the emotion, the content and what an edit keeps. All of them stay in the history.</source>
        <translation>Se prueban tantas semillas; la mejor va primero, según la emoción, el contenido y lo que una edición conserva. Todas quedan en el historial.</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>I&amp;nicio</translation>
    </message>
    <message>
        <source>St&amp;rength</source>
        <translation>&amp;Fuerza</translation>
    </message>
    <message>
        <source>Start of the emotion&apos;s guidance</source>
        <translation>Inicio de la orientación por la emoción</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Strength of an edit, in percent</source>
        <translation>Fuerza de una edición, en porcentaje</translation>
    </message>
    <message>
        <source>Tr&amp;ies</source>
        <translation>&amp;Intentos</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Up to three edits are tried; the gentlest that reaches the emotion is kept (edits only)</source>
        <translation>Se prueban hasta tres ediciones; se conserva la más suave que alcanza la emoción (solo ediciones)</translation>
    </message>
    <message>
        <source>When the emotion sets in: earlier changes more, later keeps more</source>
        <translation>Cuándo entra la emoción: antes cambia más, después conserva más</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
</context>
<context>
    <name>AmountBar</name>
    <message>
        <source>Amo&amp;unt</source>
        <translation>&amp;Cantidad</translation>
    </message>
    <message>
        <source>Amount back to 100 %</source>
        <translation>Cantidad de vuelta al 100 %</translation>
    </message>
    <message>
        <source>Amount of the edit, in percent</source>
        <translation>Cantidad de la edición, en porcentaje</translation>
    </message>
    <message>
        <source>Back to 100 %, as it was made</source>
        <translation>De vuelta al 100 %, como se hizo</translation>
    </message>
    <message>
        <source>How much of the change of light and colour is shown; 0 % is the original</source>
        <translation>Cuánto del cambio de luz y color se muestra; 0 % es el original</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>A Whole &amp;Folder…</source>
        <translation>&amp;Una carpeta entera…</translation>
    </message>
    <message>
        <source>Apply This Look</source>
        <translation>Aplicar este look</translation>
    </message>
    <message>
        <source>Choose P&amp;ictures…</source>
        <translation>&amp;Elegir imágenes…</translation>
    </message>
    <message>
        <source>They stay as they are; the results go to a folder that you choose.</source>
        <translation>Se quedan como están; los resultados van a una carpeta que usted elige.</translation>
    </message>
    <message>
        <source>What of their files goes along with the results:</source>
        <translation>Qué parte de sus archivos acompaña a los resultados:</translation>
    </message>
    <message>
        <source>Which pictures shall have this look?</source>
        <translation>¿Qué imágenes tendrán este look?</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Choose an emotion on the wheel, or write a prompt.</source>
        <translation>Elija una emoción en la rueda, o escriba un prompt.</translation>
    </message>
    <message>
        <source>Write first what the picture should show.</source>
        <translation>Escriba primero qué debe mostrar la imagen.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>And {0} more.</source>
        <translation>Y {0} más.</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>A batch is being checked; it can begin later.</source>
        <translation>Se está comprobando un lote; puede empezar más tarde.</translation>
    </message>
    <message>
        <source>Many pictures are made outside of clients&apos; folders, which are sealed: leave the client first.</source>
        <translation>Muchas imágenes se hacen fuera de las carpetas de clientes, que están selladas: deje antes al cliente.</translation>
    </message>
    <message>
        <source>The batch “{0}” is at {1} of {2} pictures; those stay, and it can go on later.</source>
        <translation>El lote «{0}» va por {1} de {2} imágenes; esas quedan, y puede seguir más tarde.</translation>
    </message>
    <message>
        <source>manifest.csv there says why {0} could not be made.</source>
        <translation>manifest.csv dice allí por qué {0} no se pudieron hacer.</translation>
    </message>
    <message>
        <source>{0} of {1} pictures are in “{2}”.</source>
        <translation>{0} de {1} imágenes están en «{2}».</translation>
    </message>
</context>
<context>
    <name>BatchRow</name>
    <message>
        <source>Go On</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Take this row away; the pictures stay</source>
        <translation>Quitar esta fila; las imágenes quedan</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>What is there stays; it can go on later</source>
        <translation>Lo que hay queda; puede seguir más tarde</translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
</context>
<context>
    <name>BrightnessDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>From (0 is black)</source>
        <translation>Desde (0 es negro)</translation>
    </message>
    <message>
        <source>From {0} % to {1} % of white</source>
        <translation>Desde {0} % hasta {1} % del blanco</translation>
    </message>
    <message>
        <source>Only So Bright</source>
        <translation>Solo este brillo</translation>
    </message>
    <message>
        <source>To (100 is white)</source>
        <translation>Hasta (100 es blanco)</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Hold to see the original</source>
        <translation>Mantener para ver el original</translation>
    </message>
    <message>
        <source>Hold to see the original (O on the canvas)</source>
        <translation>Mantener para ver el original (O en el lienzo)</translation>
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
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Click to show it</source>
        <translation>Clic para mostrarla</translation>
    </message>
</context>
<context>
    <name>CardFiles</name>
    <message>
        <source>Picture cards</source>
        <translation>Tarjetas de imágenes</translation>
    </message>
</context>
<context>
    <name>CardsDialog</name>
    <message>
        <source>&amp;Backs</source>
        <translation>&amp;Reversos</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
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
        <translation>Reversos</translation>
    </message>
    <message>
        <source>Backs follow each page: print on both sides, turned over the long edge, at 100 %.</source>
        <translation>Los reversos siguen a cada página: imprima a dos caras, girando por el lado largo, al 100 %.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Cards: {0}, on a page: {1}. Pages: {2}.</source>
        <translation>Tarjetas: {0}, por página: {1}. Páginas: {2}.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Make Them…</source>
        <translation>Crearlas…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Picture Cards</source>
        <translation>Tarjetas de imágenes</translation>
    </message>
    <message>
        <source>Playing card (63 × 89 mm)</source>
        <translation>Naipe (63 × 89 mm)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The emotion that was asked for</source>
        <translation>La emoción que se pidió</translation>
    </message>
    <message>
        <source>The prompt</source>
        <translation>El prompt</translation>
    </message>
    <message>
        <source>With your &amp;notes on the backs</source>
        <translation>&amp;Con sus notas en los reversos</translation>
    </message>
</context>
<context>
    <name>ClientKeeper</name>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Client: {0}</source>
        <translation>Cliente: {0}</translation>
    </message>
    <message>
        <source>Everything is kept in the encrypted folder of “{0}”.</source>
        <translation>Todo se guarda en la carpeta cifrada de «{0}».</translation>
    </message>
    <message>
        <source>One minute</source>
        <translation>Un minuto</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The client is locked. What was not saved is kept in its folder.</source>
        <translation>El cliente está bloqueado. Lo que no se guardó se conserva en su carpeta.</translation>
    </message>
    <message>
        <source>The new password opens the client from now on.</source>
        <translation>Desde ahora la contraseña nueva abre el cliente.</translation>
    </message>
    <message>
        <source>{0} Until then the client is not locked: its work would be lost.</source>
        <translation>{0} Hasta entonces el cliente no se bloquea: su trabajo se perdería.</translation>
    </message>
    <message>
        <source>{0} minutes</source>
        <translation>{0} minutos</translation>
    </message>
</context>
<context>
    <name>ClientPapers</name>
    <message>
        <source>A template has {0} characters at most: it stays as it was.</source>
        <translation>Una plantilla tiene como máximo {0} caracteres: queda como estaba.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>What papers begin with. {client}, {date}, {session} and {emotions} are put in.</source>
        <translation>Con qué empiezan los documentos. Se insertan {client}, {date}, {session} y {emotions}.</translation>
    </message>
</context>
<context>
    <name>Computing</name>
    <message>
        <source>Apple&apos;s GPU</source>
        <translation>GPU de Apple</translation>
    </message>
    <message>
        <source>Automatic ({0})</source>
        <translation>Automático ({0})</translation>
    </message>
    <message>
        <source>Computes on {0}</source>
        <translation>Calcula en {0}</translation>
    </message>
    <message>
        <source>Computes on {0}, chosen automatically</source>
        <translation>Calcula en {0}, elegido automáticamente</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>The picture in the making is finished first; the next one is made so.</source>
        <translation>La imagen en curso se termina primero; la siguiente se hace así.</translation>
    </message>
    <message>
        <source>The picture in the making is finished first; the next one is made there.</source>
        <translation>La imagen en curso se termina primero; la siguiente se hace allí.</translation>
    </message>
    <message>
        <source>{0} #{1}</source>
        <translation>{0} #{1}</translation>
    </message>
    <message>
        <source>{0} (there is also: {1})</source>
        <translation>{0} (también hay: {1})</translation>
    </message>
    <message>
        <source>“{0}”, chosen to compute on, is not there; Automatic took “{1}”.</source>
        <translation>«{0}», elegido para calcular, no está; Automático tomó «{1}».</translation>
    </message>
</context>
<context>
    <name>ComputingPage</name>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cover: the window is covered with a calm picture</source>
        <translation>Cubierta: una imagen tranquila cubre la ventana</translation>
    </message>
    <message>
        <source>Show the Window Again</source>
        <translation>Mostrar la ventana de nuevo</translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>, mirrored</source>
        <translation>, reflejado</translation>
    </message>
    <message>
        <source>, straightened by {0}°</source>
        <translation>, enderezado {0}°</translation>
    </message>
    <message>
        <source>, turned by {0}°</source>
        <translation>, girado {0}°</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Ctrl they size it, comma and period straighten, brackets turn by quarters, H and V mirror, 0 begins anew; Enter crops, Esc leaves all as it is.</source>
        <translation>Las flechas lo mueven, con Ctrl cambian su tamaño, coma y punto enderezan, los corchetes giran un cuarto, H y V reflejan, 0 empieza de nuevo; Intro recorta, Escape lo deja todo como está.</translation>
    </message>
    <message>
        <source>Frame of the part that is kept</source>
        <translation>Marco de la parte que se conserva</translation>
    </message>
    <message>
        <source>{0} by {1} pixels, {2} from the left, {3} from the top</source>
        <translation>{0} por {1} píxeles, a {2} de la izquierda, {3} de arriba</translation>
    </message>
</context>
<context>
    <name>CropController</name>
    <message>
        <source>Cropped to {0}.</source>
        <translation>Recortada a {0}.</translation>
    </message>
    <message>
        <source>The mask came along.</source>
        <translation>La máscara vino con ella.</translation>
    </message>
    <message>
        <source>The part of “{0}” is being cut out.</source>
        <translation>Se está recortando la parte de «{0}».</translation>
    </message>
    <message>
        <source>The picture is veiled. Show it first, then crop it.</source>
        <translation>La imagen está velada. Muéstrela primero y luego recórtela.</translation>
    </message>
</context>
<context>
    <name>CropPanel</name>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Begin anew (0)</source>
        <translation>Empezar de nuevo (0)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Mirror left and right (H)</source>
        <translation>Reflejar izquierda y derecha (H)</translation>
    </message>
    <message>
        <source>Mirror top and bottom (V)</source>
        <translation>Reflejar arriba y abajo (V)</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Ratio of width to height; turned with the picture</source>
        <translation>Proporción entre anchura y altura; gira con la imagen</translation>
    </message>
    <message>
        <source>Straighten (comma, period). This alone makes new pixels; cutting keeps all.</source>
        <translation>Enderezar (coma, punto). Solo esto crea píxeles nuevos; el corte los conserva todos.</translation>
    </message>
    <message>
        <source>Straighten, in degrees</source>
        <translation>Enderezar, en grados</translation>
    </message>
    <message>
        <source>Turn left ([)</source>
        <translation>Girar a la izquierda ([)</translation>
    </message>
    <message>
        <source>Turn right (])</source>
        <translation>Girar a la derecha (])</translation>
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
        <translation>Diferencias, marcas y nota</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>A click shows a picture that is veiled.</source>
        <translation>Un clic muestra una imagen que está velada.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Colour table (*.cube)</source>
        <translation>Tabla de colores (*.cube)</translation>
    </message>
    <message>
        <source>Copy them into a report. They may name a file of yours: look before.</source>
        <translation>Cópielos en un informe. Pueden nombrar un archivo suyo: mire antes.</translation>
    </message>
    <message>
        <source>Escape covers the picture; pressed again, it leads to the covered window.</source>
        <translation>Escape cubre la imagen; si se pulsa otra vez, lleva a la ventana cubierta.</translation>
    </message>
    <message>
        <source>Export Contact Sheet</source>
        <translation>Exportar hoja de contactos</translation>
    </message>
    <message>
        <source>Export Look</source>
        <translation>Exportar look</translation>
    </message>
    <message>
        <source>Export Mask</source>
        <translation>Exportar máscara</translation>
    </message>
    <message>
        <source>Export Paper</source>
        <translation>Exportar documento</translation>
    </message>
    <message>
        <source>Export Picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Export Ratings</source>
        <translation>Exportar valoraciones</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>Carpeta para las imágenes</translation>
    </message>
    <message>
        <source>Folder for the Results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <source>Folder of Pictures</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>Look, to be applied here (*.look)</source>
        <translation>Look, para aplicar aquí (*.look)</translation>
    </message>
    <message>
        <source>Mask From a File</source>
        <translation>Máscara de un archivo</translation>
    </message>
    <message>
        <source>Name of the mask:</source>
        <translation>Nombre de la máscara:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on “{0}”:</source>
        <translation>Nota sobre «{0}»:</translation>
    </message>
    <message>
        <source>Open Picture</source>
        <translation>Abrir imagen</translation>
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
        <translation>PDF en Carta (*.pdf)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture Cards</source>
        <translation>Tarjetas de imágenes</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Imágenes ({0})</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Present the picture on this screen?</source>
        <translation>¿Presentar la imagen en esta pantalla?</translation>
    </message>
    <message>
        <source>Save Mask</source>
        <translation>Guardar máscara</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags that all {0} have, with commas between them:</source>
        <translation>Etiquetas que tienen las {0}, separadas por comas:</translation>
    </message>
    <message>
        <source>Tags, with commas between them:</source>
        <translation>Etiquetas, separadas por comas:</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>The right and left arrow keys walk the steps of a series.</source>
        <translation>Las flechas derecha e izquierda recorren los pasos de una serie.</translation>
    </message>
    <message>
        <source>There is one screen, and the window will lie behind the picture.</source>
        <translation>Hay una sola pantalla, y la ventana quedará detrás de la imagen.</translation>
    </message>
    <message>
        <source>{0} ends the presentation.</source>
        <translation>{0} termina la presentación.</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Amount of all changes, in percent</source>
        <translation>Cantidad de todos los cambios, en porcentaje</translation>
    </message>
    <message>
        <source>Each change</source>
        <translation>Cada cambio</translation>
    </message>
    <message>
        <source>How much of all changes is shown; 0 % is the picture that was edited</source>
        <translation>Cuánto de todos los cambios se muestra; 0 % es la imagen que se editó</translation>
    </message>
    <message>
        <source>How much of all changes is shown; 0 % is the picture without guidance</source>
        <translation>Cuánto de todos los cambios se muestra; 0 % es la imagen sin orientación</translation>
    </message>
    <message>
        <source>Show a slider for each change</source>
        <translation>Mostrar un control para cada cambio</translation>
    </message>
</context>
<context>
    <name>EmotionBars</name>
    <message>
        <source>No readings yet. {0}</source>
        <translation>Aún no hay predicciones. {0}</translation>
    </message>
    <message>
        <source>Predicted emotions</source>
        <translation>Emociones predichas</translation>
    </message>
    <message>
        <source>Prediction of a model, not an assessment.</source>
        <translation>Predicción de un modelo, no una evaluación.</translation>
    </message>
    <message>
        <source>before {0}</source>
        <translation>antes {0}</translation>
    </message>
    <message>
        <source>judge {0}</source>
        <translation>juez {0}</translation>
    </message>
    <message>
        <source>now {0}</source>
        <translation>ahora {0}</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>A second model that never steers the picture</source>
        <translation>Un segundo modelo que nunca orienta la imagen</translation>
    </message>
    <message>
        <source>How similar the forming picture is to what is wanted</source>
        <translation>Cuánto se parece la imagen que se forma a lo deseado</translation>
    </message>
    <message>
        <source>Not made here · read by {0}</source>
        <translation>No hecha aquí · leída por {0}</translation>
    </message>
    <message>
        <source>Predicted emotions</source>
        <translation>Emociones predichas</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>Show the predicted emotions</source>
        <translation>Mostrar las emociones predichas</translation>
    </message>
    <message>
        <source>Show the timing curve</source>
        <translation>Mostrar la curva temporal</translation>
    </message>
    <message>
        <source>Shown once a picture has been made</source>
        <translation>Se muestra cuando se ha hecho una imagen</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>The guide&apos;s reading before</source>
        <translation>La predicción del guía, antes</translation>
    </message>
    <message>
        <source>The guide&apos;s reading of this picture</source>
        <translation>La predicción del guía para esta imagen</translation>
    </message>
    <message>
        <source>The judge: {0}</source>
        <translation>El juez: {0}</translation>
    </message>
    <message>
        <source>What a reading says, and what it does not</source>
        <translation>Qué dice una predicción, y qué no</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>guidance did not set in</source>
        <translation>la orientación no entró</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>juez</translation>
    </message>
    <message>
        <source>likeness to the source {0}</source>
        <translation>parecido con la original {0}</translation>
    </message>
    <message>
        <source>not an assessment</source>
        <translation>no es una evaluación</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation> píxeles</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>&amp;How it was made</source>
        <translation>Cómo &amp;se hizo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Long side</source>
        <translation>&amp;Lado largo</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>N&amp;ada</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Calidad</translation>
    </message>
    <message>
        <source>; unsharp mask of brightness: radius {0} pixels, {1}</source>
        <translation>; máscara de enfoque de la luminosidad: radio {0} píxeles, {1}</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Colour space</source>
        <translation>Espacio de color</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>How large it prints by itself; it is sharp at any size</source>
        <translation>El tamaño al que se imprime por sí misma; es nítida a cualquier tamaño</translation>
    </message>
    <message>
        <source>IPTC: edited by a generative model</source>
        <translation>IPTC: editada por un modelo generativo</translation>
    </message>
    <message>
        <source>IPTC: generated by a trained model</source>
        <translation>IPTC: generada por un modelo entrenado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lon&amp;ger side</source>
        <translation>Lado &amp;mayor</translation>
    </message>
    <message>
        <source>Long side on paper, in millimetres</source>
        <translation>Lado largo en el papel, en milímetros</translation>
    </message>
    <message>
        <source>Longer side in pixels at most</source>
        <translation>Lado mayor en píxeles, como máximo</translation>
    </message>
    <message>
        <source>Made &amp;with AI</source>
        <translation>&amp;Hecha con IA</translation>
    </message>
    <message>
        <source>More is finer and a larger file</source>
        <translation>Más es más fino y un archivo mayor</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>Neither data of the photograph nor how the picture was made goes along</source>
        <translation>No la acompañan ni los datos de la fotografía ni cómo se hizo la imagen</translation>
    </message>
    <message>
        <source>Pattern of names</source>
        <translation>Patrón de nombres</translation>
    </message>
    <message>
        <source>Pixels of the longer side at most; 0 leaves the size as it is</source>
        <translation>Píxeles del lado mayor, como máximo; 0 deja el tamaño como está</translation>
    </message>
    <message>
        <source>Quality, 1 to 100</source>
        <translation>Calidad, 1 a 100</translation>
    </message>
    <message>
        <source>SVG and PDF have no place for it</source>
        <translation>SVG y PDF no tienen lugar para ello</translation>
    </message>
    <message>
        <source>Sharp&amp;en for the size</source>
        <translation>&amp;Enfocar para el tamaño</translation>
    </message>
    <message>
        <source>The largest: {0}</source>
        <translation>La mayor: {0}</translation>
    </message>
    <message>
        <source>What goes along with the picture</source>
        <translation>Qué acompaña a la imagen</translation>
    </message>
    <message>
        <source>only PNG has a place for it</source>
        <translation>solo PNG tiene lugar para ello</translation>
    </message>
    <message>
        <source>prompt and emotion</source>
        <translation>prompt y emoción</translation>
    </message>
    <message>
        <source>prompt, emotion, seed and model</source>
        <translation>prompt, emoción, semilla y modelo</translation>
    </message>
    <message>
        <source>the prompt, as title</source>
        <translation>el prompt, como título</translation>
    </message>
    <message>
        <source>{0} pixels</source>
        <translation>{0} píxeles</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation>Se exportó «{0}».</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The recipe is on the clipboard.</source>
        <translation>La receta está en el portapapeles.</translation>
    </message>
    <message>
        <source>{0} of {1} pictures are exported, into “{2}”.</source>
        <translation>Se exportaron {0} de {1} imágenes, a «{2}».</translation>
    </message>
    <message>
        <source>{0} pictures are being written.</source>
        <translation>Se están escribiendo {0} imágenes.</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>Se está escribiendo «{0}».</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Choose a Folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>The folder used last</source>
        <translation>La última carpeta usada</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>A folder that is not there now is passed over for the one used last.</source>
        <translation>Una carpeta que ahora no está se pasa por alto y vale la última usada.</translation>
    </message>
    <message>
        <source>This is where the dialogs begin; each file can go anywhere.</source>
        <translation>Aquí empiezan los diálogos; cada archivo puede ir a cualquier sitio.</translation>
    </message>
    <message>
        <source>While a client is open, its sessions lie in its own folder.</source>
        <translation>Mientras un cliente está abierto, sus sesiones están en su propia carpeta.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>An edit begins with the original, so that edits do not pile up.
Checked, it begins with the edit that is shown.</source>
        <translation>Una edición parte del original, para que las ediciones no se acumulen.
Marcado, parte de la edición mostrada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the emotion of the picture shown (Ctrl+Shift+Return)</source>
        <translation>Cambiar la emoción de la imagen mostrada (Ctrl+Mayús+Retorno)</translation>
    </message>
    <message>
        <source>Changes the emotion of the picture shown</source>
        <translation>Cambia la emoción de la imagen mostrada</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Go on from this edit</source>
        <translation>Seguir desde esta edición</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Espera su turno.</translation>
    </message>
    <message>
        <source>Look at the picture in the making again</source>
        <translation>Mirar de nuevo la imagen en curso</translation>
    </message>
    <message>
        <source>Make a new picture from the prompt (Ctrl+Return)</source>
        <translation>Hacer una imagen nueva a partir del prompt (Ctrl+Retorno)</translation>
    </message>
    <message>
        <source>Makes a new picture from the prompt</source>
        <translation>Hace una imagen nueva a partir del prompt</translation>
    </message>
    <message>
        <source>Stop after this step (Esc); what waits goes on</source>
        <translation>Detener tras este paso (Escape); lo que espera continúa</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Mirar</translation>
    </message>
</context>
<context>
    <name>GenerationController</name>
    <message>
        <source>“{0}” is finished.</source>
        <translation>«{0}» está terminada.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Every picture of the session. Up and Down choose, Left goes to what it was made from, Right to what was made from it; 1 to 5 give stars, 0 takes them away.</source>
        <translation>Todas las imágenes de la sesión. Arriba y Abajo eligen, Izquierda va a aquello de lo que se hizo, Derecha a lo que se hizo de ella; 1 a 5 dan estrellas, 0 las quita.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No picture is like that.</source>
        <translation>Ninguna imagen es así.</translation>
    </message>
    <message>
        <source>Your pictures will gather here.</source>
        <translation>Sus imágenes se reunirán aquí.</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>An earlier version made it in another way: made now it may look different.</source>
        <translation>Una versión anterior la hizo de otra manera: hecha ahora puede verse distinta.</translation>
    </message>
    <message>
        <source>Deleted “{0}” and the picture made from it.</source>
        <translation>Se eliminaron «{0}» y la imagen hecha de ella.</translation>
    </message>
    <message>
        <source>Deleted “{0}” and the {1} pictures made from it.</source>
        <translation>Se eliminaron «{0}» y las {1} imágenes hechas de ella.</translation>
    </message>
    <message>
        <source>Deleted “{0}”.</source>
        <translation>Se eliminó «{0}».</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Prompt, emotion and settings are as they were for “{0}”.</source>
        <translation>Prompt, emoción y ajustes son los de «{0}».</translation>
    </message>
    <message>
        <source>The note was cut after {0} characters, the most that are kept.</source>
        <translation>La nota se cortó tras {0} caracteres, el máximo que se conserva.</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Add From a Hub</source>
        <translation>Añadir desde un hub</translation>
    </message>
    <message>
        <source>Go Online and Add</source>
        <translation>Conectarse y añadir</translation>
    </message>
    <message>
        <source>Name on the hub</source>
        <translation>Nombre en el hub</translation>
    </message>
    <message>
        <source>The licence is told before the download. Cancelling keeps what has come, to go on with later. Some owners want you to agree to terms on the hub&apos;s page first.</source>
        <translation>La licencia se indica antes de la descarga. Cancelar conserva lo que llegó, para continuar después. Algunos propietarios piden aceptar antes unas condiciones en la página del hub.</translation>
    </message>
    <message>
        <source>This goes online: {0} is asked for the model, and what it needs is downloaded. Apart from this, MUSE Desktop never does.</source>
        <translation>Esto se conecta a la red: se pide el modelo a {0} y se descarga lo necesario. Aparte de esto, MUSE Desktop nunca lo hace.</translation>
    </message>
    <message>
        <source>owner/name, or the page&apos;s address</source>
        <translation>propietario/nombre, o la dirección de la página</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Try the photograph “{0}”</source>
        <translation>Probar la fotografía «{0}»</translation>
    </message>
    <message>
        <source>Use the prompt “{0}”</source>
        <translation>Usar el prompt «{0}»</translation>
    </message>
    <message>
        <source>What shall the picture show, and how shall it feel?</source>
        <translation>¿Qué debe mostrar la imagen, y qué debe hacer sentir?</translation>
    </message>
    <message>
        <source>Write a prompt, choose an emotion on the wheel, and press Generate.
Or drop a picture here to change its emotion, or try one of these photographs.</source>
        <translation>Escriba un prompt, elija una emoción en la rueda y pulse Generar.
O suelte aquí una imagen para cambiar su emoción, o pruebe una de estas fotografías.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>{0} · loading…</source>
        <translation>{0} · cargando…</translation>
    </message>
    <message>
        <source>{0} · ready</source>
        <translation>{0} · listo</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>KeptDialog</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>¿Eliminar «{0}»?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>It could not be deleted ({0}).</source>
        <translation>No se pudo eliminar ({0}).</translation>
    </message>
    <message>
        <source>It is removed from the disk and cannot be brought back here. A flash disk may keep its sealed bytes for a while; without the password nobody can read them.</source>
        <translation>Se quita del disco y no se puede recuperar aquí. Un disco flash puede conservar un tiempo sus bytes sellados; sin la contraseña nadie puede leerlos.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sessions in this client&apos;s folder</source>
        <translation>Sesiones en la carpeta de este cliente</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>No se puede leer la carpeta ({0}).</translation>
    </message>
    <message>
        <source>There is no session in this client&apos;s folder yet. Save puts one there.</source>
        <translation>Aún no hay ninguna sesión en la carpeta de este cliente. Guardar pone una.</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message>
        <source>All eight emotions have a label.</source>
        <translation>Las ocho emociones tienen un rótulo.</translation>
    </message>
    <message>
        <source>Emotion of the label “{0}”</source>
        <translation>Emoción del rótulo «{0}»</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Say which emotion each label of this classifier stands for. Several labels may mean the same one: their probabilities add up.</source>
        <translation>Indique qué emoción representa cada rótulo de este clasificador. Varios rótulos pueden significar la misma: sus probabilidades se suman.</translation>
    </message>
    <message>
        <source>Still without a label: {0}.</source>
        <translation>Aún sin rótulo: {0}.</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
</context>
<context>
    <name>LookFiles</name>
    <message>
        <source>A colour table holds what the look does everywhere; what differs from place to place is not in it.</source>
        <translation>Una tabla de colores contiene lo que el look hace en todas partes; lo que varía de un lugar a otro no está en ella.</translation>
    </message>
    <message>
        <source>A look is being applied.</source>
        <translation>Se está aplicando un look.</translation>
    </message>
    <message>
        <source>Applying the look…</source>
        <translation>Aplicando el look…</translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation>Se exportó «{0}».</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>{0} of {1} pictures have the look now, in “{2}”.</source>
        <translation>{0} de {1} imágenes tienen ahora el look, en «{2}».</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>Se está escribiendo «{0}».</translation>
    </message>
    <message>
        <source>“{0}” is there already in “{1}”, and was left as it is.</source>
        <translation>«{0}» ya está en «{1}», y se dejó como está.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>Imagen soltada</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <source>&amp;Emotions</source>
        <translation>&amp;Emociones</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Intensities in percent</source>
        <translation>&amp;Intensidades en porcentaje</translation>
    </message>
    <message>
        <source>&amp;Masks</source>
        <translation>&amp;Máscaras</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>&amp;Results go to</source>
        <translation>&amp;Resultados en</translation>
    </message>
    <message>
        <source>&amp;Seeds of each</source>
        <translation>&amp;Semillas de cada una</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>All eight emotions</source>
        <translation>Las ocho emociones</translation>
    </message>
    <message>
        <source>All go to a folder, with a table of what became of each. It can be stopped at any time and goes on from there.</source>
        <translation>Todas van a una carpeta, con una tabla de qué fue de cada una. Se puede detener en cualquier momento y sigue desde ahí.</translation>
    </message>
    <message>
        <source>Choose an emotion, or write a prompt.</source>
        <translation>Elija una emoción o escriba un prompt.</translation>
    </message>
    <message>
        <source>Choose the folder for the results.</source>
        <translation>Elija la carpeta para los resultados.</translation>
    </message>
    <message>
        <source>Choose the folder of the pictures.</source>
        <translation>Elija la carpeta de las imágenes.</translation>
    </message>
    <message>
        <source>Choose the table of jobs.</source>
        <translation>Elija la tabla de trabajos.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Edits of all pictures of a folder</source>
        <translation>Ediciones de todas las imágenes de una carpeta</translation>
    </message>
    <message>
        <source>Emotions</source>
        <translation>Emociones</translation>
    </message>
    <message>
        <source>Emotions, intensities and seeds are for what the table leaves open. All of it is checked before anything is made.</source>
        <translation>Emociones, intensidades y semillas valen para lo que la tabla deja abierto. Todo se comprueba antes de hacer nada.</translation>
    </message>
    <message>
        <source>Folder for the Results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <source>Folder of Pictures</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Intensities are numbers from 0 to 100, at most {0} of them.</source>
        <translation>Las intensidades son números de 0 a 100, como mucho {0}.</translation>
    </message>
    <message>
        <source>Intensities in percent</source>
        <translation>Intensidades en porcentaje</translation>
    </message>
    <message>
        <source>Make Them</source>
        <translation>Crearlas</translation>
    </message>
    <message>
        <source>Many Pictures</source>
        <translation>Muchas imágenes</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>New pictures of the prompt</source>
        <translation>Imágenes nuevas del prompt</translation>
    </message>
    <message>
        <source>No emotion</source>
        <translation>Ninguna emoción</translation>
    </message>
    <message>
        <source>Of {0}; “/” makes folders</source>
        <translation>De {0}; «/» crea carpetas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Resultados en</translation>
    </message>
    <message>
        <source>Seeds of each</source>
        <translation>Semillas de cada una</translation>
    </message>
    <message>
        <source>Several with spaces between them: 30 60 90</source>
        <translation>Varias separadas por espacios: 30 60 90</translation>
    </message>
    <message>
        <source>Table of Jobs</source>
        <translation>Tabla de trabajos</translation>
    </message>
    <message>
        <source>Tables of jobs (*.csv *.jsonl *.json)</source>
        <translation>Tablas de trabajos (*.csv *.jsonl *.json)</translation>
    </message>
    <message>
        <source>The wheel&apos;s: {0}</source>
        <translation>La de la rueda: {0}</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>What a table of jobs says</source>
        <translation>Lo que dice una tabla de trabajos</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>What the mask of a picture beside it is called; where there is none, all of the picture may change</source>
        <translation>Cómo se llama la máscara junto a una imagen; donde no hay, puede cambiar toda</translation>
    </message>
    <message>
        <source>Write first what the picture should show.</source>
        <translation>Escriba primero qué debe mostrar la imagen.</translation>
    </message>
    <message>
        <source>{0} of each picture; those in the folder stay as they are.</source>
        <translation>{0} de cada imagen; las de la carpeta quedan como están.</translation>
    </message>
    <message>
        <source>{0} pictures by the model that is chosen, at its steps and size.</source>
        <translation>{0} imágenes con el modelo elegido, con sus pasos y tamaño.</translation>
    </message>
</context>
<context>
    <name>Maps</name>
    <message>
        <source>Choose an emotion on the wheel first.</source>
        <translation>Elija primero una emoción en la rueda.</translation>
    </message>
    <message>
        <source>Looking where {0} comes from…</source>
        <translation>Buscando de dónde viene: {0}…</translation>
    </message>
    <message>
        <source>What changed: {0}</source>
        <translation>Qué cambió: {0}</translation>
    </message>
    <message>
        <source>Where the guide sees {0}: {1}</source>
        <translation>Dónde el guía ve {0}: {1}</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>all over</source>
        <translation>por todas partes</translation>
    </message>
    <message>
        <source>for it</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <source>lower middle</source>
        <translation>abajo en el centro</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>abajo a la derecha</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <source>most</source>
        <translation>lo que más</translation>
    </message>
    <message>
        <source>mostly {0}</source>
        <translation>sobre todo {0}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>spread out</source>
        <translation>repartido</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <source>upper middle</source>
        <translation>arriba en el centro</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>arriba a la derecha</translation>
    </message>
</context>
<context>
    <name>MarkController</name>
    <message>
        <source>A picture has at most {0} tags.</source>
        <translation>Una imagen tiene como máximo {0} etiquetas.</translation>
    </message>
</context>
<context>
    <name>MaskTools</name>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>&amp;Soften the edge</source>
        <translation>Suavizar el &amp;borde</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Brush size ([ and ])</source>
        <translation>Tamaño del pincel ([ y ])</translation>
    </message>
    <message>
        <source>Clear the mask</source>
        <translation>Borrar la máscara</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Draw around what may change; with Ctrl, around what stays</source>
        <translation>Rodee lo que puede cambiar; con Ctrl, lo que se queda</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Fade along a line: drag from where it changes to where it stays</source>
        <translation>Desvanecer a lo largo de una línea: arrastre desde donde cambia hasta donde se queda</translation>
    </message>
    <message>
        <source>Fade from the &amp;top</source>
        <translation>&amp;Desvanecer desde arriba</translation>
    </message>
    <message>
        <source>Fade from the b&amp;ottom</source>
        <translation>Desvanecer desde &amp;abajo</translation>
    </message>
    <message>
        <source>Hardness of the brush</source>
        <translation>Dureza del pincel</translation>
    </message>
    <message>
        <source>How hard the brush&apos;s edge is ({ and })</source>
        <translation>Cuán duro es el borde del pincel ({ y })</translation>
    </message>
    <message>
        <source>Invert or soften the mask, or keep it to a part</source>
        <translation>Invertir o suavizar la máscara, o limitarla a una parte</translation>
    </message>
    <message>
        <source>Masks under names, and from files</source>
        <translation>Máscaras con nombre y de archivos</translation>
    </message>
    <message>
        <source>Only high&amp;lights</source>
        <translation>&amp;Solo las luces</translation>
    </message>
    <message>
        <source>Only sha&amp;dows</source>
        <translation>S&amp;olo las sombras</translation>
    </message>
    <message>
        <source>Only so &amp;bright…</source>
        <translation>Solo &amp;este brillo…</translation>
    </message>
    <message>
        <source>Paint where the picture may change</source>
        <translation>Pintar dónde puede cambiar la imagen</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Forget These</source>
        <translation>Olvidar estos</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
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
        <translation>Hoja de contactos…</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Juez</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>&amp;Rótulos…</translation>
    </message>
    <message>
        <source>&amp;Show Folder</source>
        <translation>&amp;Mostrar carpeta</translation>
    </message>
    <message>
        <source>Borrows</source>
        <translation>Toma prestado</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>CLI&amp;P</source>
        <translation>CLI&amp;P</translation>
    </message>
    <message>
        <source>Compare its files with their hashes and load every part</source>
        <translation>Comparar sus archivos con sus sumas y cargar cada parte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Go online and download the rest</source>
        <translation>Conectarse y descargar el resto</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <source>Say which label means which emotion</source>
        <translation>Indicar qué rótulo significa qué emoción</translation>
    </message>
    <message>
        <source>Stop &amp;Using</source>
        <translation>&amp;Dejar de usar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Whose {0} it uses</source>
        <translation>De quién usa: {0}</translation>
    </message>
    <message>
        <source>its own, else {0}&apos;s</source>
        <translation>el suyo; si no, el de {0}</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>el de {0}</translation>
    </message>
    <message>
        <source>{0}&apos;s (not there)</source>
        <translation>el de {0} (no está)</translation>
    </message>
</context>
<context>
    <name>ModelField</name>
    <message>
        <source>Changes: {0}</source>
        <translation>Cambia: {0}</translation>
    </message>
    <message>
        <source>Makes: {0}</source>
        <translation>Crea: {0}</translation>
    </message>
    <message>
        <source>Model that changes pictures</source>
        <translation>Modelo que cambia imágenes</translation>
    </message>
    <message>
        <source>Model that makes pictures</source>
        <translation>Modelo que crea imágenes</translation>
    </message>
    <message>
        <source>The model that made the picture where that is known; else {0}</source>
        <translation>El modelo que hizo la imagen, si se conoce; si no, {0}</translation>
    </message>
    <message>
        <source>{0} (automatic)</source>
        <translation>{0} (automático)</translation>
    </message>
</context>
<context>
    <name>ModelManager</name>
    <message>
        <source>Models are being changed.</source>
        <translation>Se están cambiando modelos.</translation>
    </message>
</context>
<context>
    <name>ModelQuestions</name>
    <message>
        <source>Add a Model From a File</source>
        <translation>Añadir un modelo desde un archivo</translation>
    </message>
    <message>
        <source>Add a Model From a Folder</source>
        <translation>Añadir un modelo desde una carpeta</translation>
    </message>
    <message>
        <source>Add as “{0}”</source>
        <translation>Añadir como «{0}»</translation>
    </message>
    <message>
        <source>Add this one as “{0}”?</source>
        <translation>¿Añadir este como «{0}»?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete what has come of “{0}”?</source>
        <translation>¿Eliminar lo que llegó de «{0}»?</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>¿Eliminar «{0}»?</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.zip)</source>
        <translation>Modelos (*.safetensors *.zip)</translation>
    </message>
    <message>
        <source>The download would begin anew.</source>
        <translation>La descarga empezaría de nuevo.</translation>
    </message>
    <message>
        <source>There is a model “{0}” already</source>
        <translation>Ya hay un modelo «{0}»</translation>
    </message>
    <message>
        <source>Use the Models of a Folder</source>
        <translation>Usar los modelos de una carpeta</translation>
    </message>
    <message>
        <source>{0} is deleted from this computer. Pictures made with it stay.</source>
        <translation>{0} se elimina de este equipo. Las imágenes hechas con él permanecen.</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Adding {0}…</source>
        <translation>Añadiendo {0}…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Checking {0}…</source>
        <translation>Comprobando {0}…</translation>
    </message>
    <message>
        <source>Going online…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>It was not added: its labels must be known.</source>
        <translation>No se añadió: hay que conocer sus rótulos.</translation>
    </message>
    <message>
        <source>{0} used its readers, and use others&apos; now where there are any.</source>
        <translation>{0} usaba sus lectores, y ahora usa los de otros donde los hay.</translation>
    </message>
    <message>
        <source>“{0}” is added.</source>
        <translation>Se añadió «{0}».</translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation>Se eliminó «{0}».</translation>
    </message>
    <message>
        <source>“{0}” is whole.</source>
        <translation>«{0}» está íntegro.</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>&amp;Add Folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Readers, where a model has none</source>
        <translation>&amp;Lectores, cuando un modelo no los tiene</translation>
    </message>
    <message>
        <source>&amp;Use Folder…</source>
        <translation>&amp;Usar carpeta…</translation>
    </message>
    <message>
        <source>A .safetensors file, or a zip of a model</source>
        <translation>Un archivo .safetensors, o un zip de un modelo</translation>
    </message>
    <message>
        <source>Add &amp;File…</source>
        <translation>Aña&amp;dir archivo…</translation>
    </message>
    <message>
        <source>Copy a model&apos;s folder: diffusers, transformers, or a pack</source>
        <translation>Copiar la carpeta de un modelo: diffusers, transformers o un paquete</translation>
    </message>
    <message>
        <source>Download a model by its name; this goes online</source>
        <translation>Descargar un modelo por su nombre; esto se conecta a la red</translation>
    </message>
    <message>
        <source>From a &amp;Hub…</source>
        <translation>Desde un &amp;hub…</translation>
    </message>
    <message>
        <source>List the packs of a folder, and leave them there</source>
        <translation>Listar los paquetes de una carpeta, y dejarlos allí</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>Readers for models without their own</source>
        <translation>Lectores para modelos sin los suyos</translation>
    </message>
    <message>
        <source>What models use that bring no guide, judge or CLIP, unless told otherwise</source>
        <translation>Lo que usan, salvo indicación contraria, los modelos que no traen guía, juez o CLIP</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>There is no such command now.</source>
        <translation>No hay tal comando ahora.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>E&amp;xportar PDF…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete “{0}”?</source>
        <translation>¿Eliminar «{0}»?</translation>
    </message>
    <message>
        <source>It could not be deleted ({0}).</source>
        <translation>No se pudo eliminar ({0}).</translation>
    </message>
    <message>
        <source>It is removed from the disk and cannot be brought back here.</source>
        <translation>Se quita del disco y no se puede recuperar aquí.</translation>
    </message>
    <message>
        <source>Kept in the client&apos;s folder, encrypted, whenever you leave it. A template, no legal advice. A PDF or a print lies outside of the folder.</source>
        <translation>Se guarda en la carpeta del cliente, cifrado, en cuanto lo deja. Una plantilla, no asesoramiento jurídico. Un PDF o una impresión está fuera de la carpeta.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>Nuevo: {0}</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The folder cannot be read ({0}).</source>
        <translation>No se puede leer la carpeta ({0}).</translation>
    </message>
</context>
<context>
    <name>PictureFiles</name>
    <message>
        <source>One session is open at a time: “{0}” was left alone.</source>
        <translation>Solo hay una sesión abierta a la vez: «{0}» no se abrió.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>No hay ninguna imagen que pegar.</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Added models and their downloads take {0}, more than the {1} GB that they may. Nothing was deleted.</source>
        <translation>Los modelos añadidos y sus descargas ocupan {0}, más de los {1} GB permitidos. No se eliminó nada.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>PresentationBar</name>
    <message>
        <source>End the Presentation</source>
        <translation>Terminar la presentación</translation>
    </message>
    <message>
        <source>End the Presentation ({0})</source>
        <translation>Terminar la presentación ({0})</translation>
    </message>
    <message>
        <source>The other screen shows the picture alone.</source>
        <translation>La otra pantalla solo muestra la imagen.</translation>
    </message>
    <message>
        <source>The other screen shows the picture alone. {0} covers it.</source>
        <translation>La otra pantalla solo muestra la imagen. {0} la cubre.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Exported “{0}”.</source>
        <translation>Se exportó «{0}».</translation>
    </message>
    <message>
        <source>It could not be printed: look whether the printer, or the folder of the PDF, is there and can be written to.</source>
        <translation>No se pudo imprimir: compruebe que la impresora, o la carpeta del PDF, está disponible y se puede escribir en ella.</translation>
    </message>
    <message>
        <source>It is on its way to “{0}”.</source>
        <translation>Va de camino a «{0}».</translation>
    </message>
    <message>
        <source>Pages are being made.</source>
        <translation>Se están haciendo las páginas.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>There is no printer here: printing writes a PDF.</source>
        <translation>Aquí no hay impresora: imprimir escribe un PDF.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Looking for unsaved work…</source>
        <translation>Buscando trabajo sin guardar…</translation>
    </message>
    <message>
        <source>No unsaved work of an earlier start is kept.</source>
        <translation>No se conserva trabajo sin guardar de un inicio anterior.</translation>
    </message>
    <message>
        <source>The unsaved work of one session is kept.</source>
        <translation>Se conserva el trabajo sin guardar de una sesión.</translation>
    </message>
    <message>
        <source>The unsaved work of {0} sessions is kept.</source>
        <translation>Se conserva el trabajo sin guardar de {0} sesiones.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>El prompt termina aquí: {0} caracteres son el máximo.</translation>
    </message>
    <message>
        <source>{0} ({1}?)</source>
        <translation>{0} ({1}?)</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>{0} does not know {1}.</source>
        <translation>{0} no conoce {1}.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
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
        <translation>Qué debe mostrar la imagen</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace “{0}”?</source>
        <translation>¿Reemplazar «{0}»?</translation>
    </message>
    <message>
        <source>There is a file of this name in {0} already.</source>
        <translation>Ya hay un archivo con este nombre en {0}.</translation>
    </message>
</context>
<context>
    <name>QueueController</name>
    <message>
        <source>{0} wait already, the most that can. Ask again when some are made.</source>
        <translation>Ya esperan {0}, el máximo posible. Pida de nuevo cuando se hayan hecho algunas.</translation>
    </message>
</context>
<context>
    <name>QueueStrip</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Antes (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Después (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Make what an earlier session left</source>
        <translation>Hacer lo que dejó una sesión anterior</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Stop what is being made, and take away what waits</source>
        <translation>Detener lo que se está haciendo, y quitar lo que espera</translation>
    </message>
    <message>
        <source>Take It Away (Delete)</source>
        <translation>Quitarla (Suprimir)</translation>
    </message>
    <message>
        <source>Try Again (Enter)</source>
        <translation>Reintentar (Intro)</translation>
    </message>
    <message>
        <source>What is made and what waits. Alt+Up and Alt+Down move a row, Delete takes it away, Enter tries again what failed.</source>
        <translation>Lo que se hace y lo que espera. Alt+Arriba y Alt+Abajo mueven una fila, Suprimir la quita, Intro reintenta lo que falló.</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} con fallo</translation>
    </message>
    <message>
        <source>{0} from an earlier session</source>
        <translation>{0} de una sesión anterior</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>quedan {0}</translation>
    </message>
    <message>
        <source>{0} waiting</source>
        <translation>{0} en espera</translation>
    </message>
</context>
<context>
    <name>RatedPicture</name>
    <message>
        <source>Click to show it</source>
        <translation>Clic para mostrarla</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <source>The person&apos;s own rating · {0}</source>
        <translation>La valoración de la propia persona · {0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>arousal</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>pleasure</source>
        <translation>agrado</translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <source>Arousal</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>How do you feel now? Move the two sliders.</source>
        <translation>¿Cómo se siente ahora? Mueva los dos controles.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>Agrado</translation>
    </message>
    <message>
        <source>Rate This Picture</source>
        <translation>Valorar esta imagen</translation>
    </message>
    <message>
        <source>Which words fit? None, one or several.</source>
        <translation>¿Qué palabras encajan? Ninguna, una o varias.</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Exported “{0}”. Whoever has this computer can read it.</source>
        <translation>Se exportó «{0}». Quien tenga este equipo puede leerlo.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>Se está escribiendo «{0}».</translation>
    </message>
</context>
<context>
    <name>RatingsOverSessions</name>
    <message>
        <source>Nothing is rated yet: Client ▸ Rate This Picture.</source>
        <translation>Aún no hay nada valorado: Cliente ▸ Valorar esta imagen.</translation>
    </message>
    <message>
        <source>Ratings are being gathered.</source>
        <translation>Se están reuniendo las valoraciones.</translation>
    </message>
</context>
<context>
    <name>RatingsPage</name>
    <message>
        <source>Arousal</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>Agrado</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Ratings Over Sessions</source>
        <translation>Valoraciones por sesiones</translation>
    </message>
    <message>
        <source>Rings: before. Dots: after. What the person said, at the moment it was said; no measurement of a disorder, and no prediction is among it.</source>
        <translation>Anillos: antes. Puntos: después. Lo que la persona dijo, cuando lo dijo; no es la medida de un trastorno, y no hay ninguna predicción entre ello.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
</context>
<context>
    <name>RatingsPlot</name>
    <message>
        <source>Arousal</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>Agrado</translation>
    </message>
    <message>
        <source>Plot of the ratings; the table below says the same</source>
        <translation>Gráfico de las valoraciones; la tabla de abajo dice lo mismo</translation>
    </message>
</context>
<context>
    <name>RunTeller</name>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
</context>
<context>
    <name>SavedMasks</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Save This Mask…</source>
        <translation>&amp;Guardar esta máscara…</translation>
    </message>
    <message>
        <source>Exported “{0}”.</source>
        <translation>Se exportó «{0}».</translation>
    </message>
    <message>
        <source>From a &amp;File…</source>
        <translation>De un &amp;archivo…</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Mask {0}</source>
        <translation>Máscara {0}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>The mask “{0}” is saved in this session.</source>
        <translation>La máscara «{0}» está guardada en esta sesión.</translation>
    </message>
    <message>
        <source>To a F&amp;ile…</source>
        <translation>A un ar&amp;chivo…</translation>
    </message>
    <message>
        <source>{0}, mask</source>
        <translation>{0}, máscara</translation>
    </message>
    <message>
        <source>“{0}” is being written.</source>
        <translation>Se está escribiendo «{0}».</translation>
    </message>
    <message>
        <source>“{0}” is of another shape than the picture, and was stretched.</source>
        <translation>«{0}» tiene otra forma que la imagen y se ha estirado.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>&lt;b&gt;From outside&lt;/b&gt; you need not believe this window: in a terminal &lt;code&gt;{0}&lt;/code&gt; lists the same, and prints nothing where there is none. Surest is a computer whose network is off: everything here works without.</source>
        <translation>&lt;b&gt;Desde fuera&lt;/b&gt; no hace falta creer a esta ventana: en un terminal, &lt;code&gt;{0}&lt;/code&gt; muestra lo mismo, y no imprime nada donde no hay ninguno. Lo más seguro es un equipo con la red apagada: aquí todo funciona sin ella.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Its open sockets now&lt;/b&gt;, as the system lists them:</source>
        <translation>&lt;b&gt;Sus sockets abiertos ahora&lt;/b&gt;, como los muestra el sistema:</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not sealed.&lt;/b&gt; By itself the program opens no connection; only adding a model from a hub by its name does. Sealed, it refuses that too.</source>
        <translation>&lt;b&gt;No sellado.&lt;/b&gt; Por sí mismo el programa no abre ninguna conexión; solo lo hace añadir un modelo de un hub por su nombre. Sellado, rechaza también eso.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Sealed.&lt;/b&gt; The program refuses every connection: downloads of models, look-ups of names, and whatever a library might try. It stays so, in all its windows and on the command line, until the seal is broken here.</source>
        <translation>&lt;b&gt;Sellado.&lt;/b&gt; El programa rechaza toda conexión: descargas de modelos, consultas de nombres y lo que una biblioteca pudiera intentar. Así sigue, en todas sus ventanas y en la línea de comandos, hasta que el sello se rompa aquí.</translation>
    </message>
    <message>
        <source>Break the Seal</source>
        <translation>Romper el sello</translation>
    </message>
    <message>
        <source>None: nothing goes out of this program, and nothing comes in.</source>
        <translation>Ninguno: nada sale de este programa, y nada entra.</translation>
    </message>
    <message>
        <source>Seal the Program</source>
        <translation>Sellar el programa</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>Not sealed: only adding a model from a hub goes online</source>
        <translation>No sellado: solo añadir un modelo de un hub se conecta a la red</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Sealed: the program refuses every connection</source>
        <translation>Sellado: el programa rechaza toda conexión</translation>
    </message>
    <message>
        <source>The program could not be sealed ({0}).</source>
        <translation>No se pudo sellar el programa ({0}).</translation>
    </message>
    <message>
        <source>The seal could not be broken ({0}).</source>
        <translation>No se pudo romper el sello ({0}).</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>&amp;Emotion</source>
        <translation>&amp;Emoción</translation>
    </message>
    <message>
        <source>&amp;Favourites only</source>
        <translation>Solo &amp;favoritas</translation>
    </message>
    <message>
        <source>&amp;Made</source>
        <translation>&amp;Hecha</translation>
    </message>
    <message>
        <source>&amp;Stars</source>
        <translation>E&amp;strellas</translation>
    </message>
    <message>
        <source>Any emotion</source>
        <translation>Cualquier emoción</translation>
    </message>
    <message>
        <source>Any stars or none</source>
        <translation>Con estrellas o sin ellas</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
        <source>Some are left out by the filter</source>
        <translation>El filtro deja fuera algunas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Words of title, prompt, note, tags or emotion (Ctrl+F)</source>
        <translation>Palabras del título, prompt, nota, etiquetas o emoción (Ctrl+F)</translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation>{0} o más</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Each picture gets another seed</source>
        <translation>Cada imagen recibe otra semilla</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Conservar la semilla</translation>
    </message>
    <message>
        <source>Roll another seed</source>
        <translation>Sortear otra semilla</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed and settings make the same picture again</source>
        <translation>La misma semilla y los mismos ajustes vuelven a hacer la misma imagen</translation>
    </message>
    <message>
        <source>The seed is kept for the next picture</source>
        <translation>La semilla se conserva para la próxima imagen</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>&amp;Emotions</source>
        <translation>&amp;Emociones</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Serie</translation>
    </message>
    <message>
        <source>All eight emotions</source>
        <translation>Las ocho emociones</translation>
    </message>
    <message>
        <source>Choose a path, or write emotions with commas between them</source>
        <translation>Elija un recorrido, o escriba emociones separadas por comas</translation>
    </message>
    <message>
        <source>Edits of one picture that compare: same seed, same settings.</source>
        <translation>Ediciones comparables de una imagen: misma semilla, mismos ajustes.</translation>
    </message>
    <message>
        <source>From one emotion to another</source>
        <translation>De una emoción a otra</translation>
    </message>
    <message>
        <source>Kind of series</source>
        <translation>Tipo de serie</translation>
    </message>
    <message>
        <source>Make Them</source>
        <translation>Crearlas</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>Número de imágenes</translation>
    </message>
    <message>
        <source>Path of emotions</source>
        <translation>Recorrido de emociones</translation>
    </message>
    <message>
        <source>Pictures of one prompt that compare: same seed, same settings.</source>
        <translation>Imágenes comparables de un prompt: misma semilla, mismos ajustes.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>{0}, ever stronger</source>
        <translation>{0}, cada vez más fuerte</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>A copy of “{0}” is in the client&apos;s folder; save it under a name. The file outside stays as it is: whoever has this computer can read it.</source>
        <translation>Hay una copia de «{0}» en la carpeta del cliente; guárdela con un nombre. El archivo de fuera queda como está: quien tenga este equipo puede leerlo.</translation>
    </message>
    <message>
        <source>Saved “{0}”.</source>
        <translation>Se guardó «{0}».</translation>
    </message>
    <message>
        <source>Some of this session ({0} steps) cannot be read now. It stays in {1} and is looked at again at the next start.</source>
        <translation>Parte de esta sesión ({0} pasos) no se puede leer ahora. Queda en {1} y se mirará de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>The earlier session stays safe and will be offered at the next start.</source>
        <translation>La sesión anterior sigue a salvo y se ofrecerá en el próximo inicio.</translation>
    </message>
    <message>
        <source>The last session is back; others will be offered next time.</source>
        <translation>La última sesión ha vuelto; otras se ofrecerán la próxima vez.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>{0} (read-only)</source>
        <translation>{0} (solo lectura)</translation>
    </message>
</context>
<context>
    <name>SessionQuestions</name>
    <message>
        <source>A picture from an earlier session can be brought back</source>
        <translation>Se puede recuperar una imagen de una sesión anterior</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>An earlier session can be brought back</source>
        <translation>Se puede recuperar una sesión anterior</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Delete It</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>Delete Them</source>
        <translation>Eliminarlas</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Here it can be looked at, and saved under another name.</source>
        <translation>Aquí se puede mirar y guardar con otro nombre.</translation>
    </message>
    <message>
        <source>If it is overwritten, what was saved there is gone. “Look at Both” opens it in another window, beside this one.</source>
        <translation>Si se sobrescribe, se pierde lo que había guardado. «Ver ambas» la abre en otra ventana, junto a esta.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Look at Both</source>
        <translation>Ver ambas</translation>
    </message>
    <message>
        <source>MUSE Desktop was not closed in the usual way.</source>
        <translation>MUSE Desktop no se cerró de la forma habitual.</translation>
    </message>
    <message>
        <source>MUSE sessions (*.muse)</source>
        <translation>Sesiones de MUSE (*.muse)</translation>
    </message>
    <message>
        <source>Name, sealed in the client&apos;s folder like everything else:</source>
        <translation>Nombre, sellado en la carpeta del cliente como todo lo demás:</translation>
    </message>
    <message>
        <source>One picture was still to be made.</source>
        <translation>Quedaba una imagen por hacer.</translation>
    </message>
    <message>
        <source>One picture, last changed {0}, was kept.</source>
        <translation>Se conservó una imagen, modificada por última vez {0}.</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Abrir solo lectura</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>Abrir sesión</translation>
    </message>
    <message>
        <source>Others cannot be read now; unless deleted here, they stay.</source>
        <translation>Otras no se pueden leer ahora; si no se eliminan aquí, permanecen.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Pictures from an earlier session can be brought back</source>
        <translation>Se pueden recuperar imágenes de una sesión anterior</translation>
    </message>
    <message>
        <source>Pictures that are not saved will be gone.</source>
        <translation>Las imágenes sin guardar se perderán.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace “{0}”?</source>
        <translation>¿Reemplazar «{0}»?</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>¿Guardar los cambios de «{0}»?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop what is under way?</source>
        <translation>¿Detener lo que está en curso?</translation>
    </message>
    <message>
        <source>There is a session of this name in the client&apos;s folder already.</source>
        <translation>Ya hay una sesión con este nombre en la carpeta del cliente.</translation>
    </message>
    <message>
        <source>{0} What is not finished would be lost.</source>
        <translation>{0} Lo que no está terminado se perdería.</translation>
    </message>
    <message>
        <source>{0} pictures were still to be made.</source>
        <translation>Quedaban {0} imágenes por hacer.</translation>
    </message>
    <message>
        <source>{0} pictures, last changed {1}, were kept.</source>
        <translation>Se conservaron {0} imágenes, modificadas por última vez {1}.</translation>
    </message>
    <message>
        <source>“{0}” had been emptied; its file still holds what was deleted.</source>
        <translation>«{0}» se había vaciado; su archivo aún contiene lo que se eliminó.</translation>
    </message>
    <message>
        <source>“{0}” is open in another window</source>
        <translation>«{0}» está abierta en otra ventana</translation>
    </message>
    <message>
        <source>“{0}” was changed by another window or program</source>
        <translation>«{0}» fue modificada por otra ventana o programa</translation>
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
        <translation>Añadir una emoción (Insertar en la rueda)</translation>
    </message>
    <message>
        <source>I&amp;ntensity</source>
        <translation>&amp;Intensidad</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En números</translation>
    </message>
    <message>
        <source>Intensity, in percent</source>
        <translation>Intensidad, en porcentaje</translation>
    </message>
    <message>
        <source>More about the wheel</source>
        <translation>Más sobre la rueda</translation>
    </message>
    <message>
        <source>Sum: {0}</source>
        <translation>Suma: {0}</translation>
    </message>
    <message>
        <source>The emotions in percent</source>
        <translation>Las emociones en porcentaje</translation>
    </message>
    <message>
        <source>no emotion: the picture is left to the prompt</source>
        <translation>ninguna emoción: la imagen queda en manos del prompt</translation>
    </message>
    <message>
        <source>used in proportion: {0}</source>
        <translation>usadas en proporción: {0}</translation>
    </message>
    <message>
        <source>{0}, in percent</source>
        <translation>{0}, en porcentaje</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Habitual</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>All As Usual</source>
        <translation>Todo como es habitual</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Key of this action</source>
        <translation>Tecla de esta acción</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}” and of “{2}”: give one of them another.</source>
        <translation>{0} es la tecla de «{1}» y de «{2}»: dé otra a una de ellas.</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>Card (A6)</source>
        <translation>Tarjeta (A6)</translation>
    </message>
    <message>
        <source>Landscape 4:3</source>
        <translation>Horizontal 4:3</translation>
    </message>
    <message>
        <source>Long side of generated pictures, in pixels</source>
        <translation>Lado largo de las imágenes generadas, en píxeles</translation>
    </message>
    <message>
        <source>Portrait 3:4</source>
        <translation>Vertical 3:4</translation>
    </message>
    <message>
        <source>Shap&amp;e</source>
        <translation>&amp;Forma</translation>
    </message>
    <message>
        <source>Shape of generated pictures</source>
        <translation>Forma de las imágenes generadas</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrada</translation>
    </message>
    <message>
        <source>The long side in pixels. The same seed draws the same place at any of them.</source>
        <translation>El lado largo en píxeles. La misma semilla dibuja el mismo lugar con cualquiera.</translation>
    </message>
    <message>
        <source>Wide 16:9</source>
        <translation>Ancha 16:9</translation>
    </message>
    <message>
        <source>{0} pixels (generated pictures)</source>
        <translation>{0} píxeles (imágenes generadas)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Let go to open it</source>
        <translation>Suelte para abrirla</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Model: {0}</source>
        <translation>Modelo: {0}</translation>
    </message>
    <message>
        <source>Pictures go to {0}</source>
        <translation>Las imágenes van a {0}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {0} of {1} · {2}</source>
        <translation>Paso {0} de {1} · {2}</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como era</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>To the Calmest</source>
        <translation>A la más tranquila</translation>
    </message>
</context>
<context>
    <name>TimingCurve</name>
    <message>
        <source>Guidance began at step {0}.</source>
        <translation>La orientación empezó en el paso {0}.</translation>
    </message>
    <message>
        <source>How similar the forming picture is to what is wanted, step by step.
Drag the line “start” to choose when the emotion sets in at the next run; double-click for automatic.</source>
        <translation>Cuánto se parece la imagen que se forma a lo deseado, paso a paso.
Arrastre la línea «inicio» para elegir cuándo entra la emoción la próxima vez; doble clic para automático.</translation>
    </message>
    <message>
        <source>It ended at step {0}.</source>
        <translation>Terminó en el paso {0}.</translation>
    </message>
    <message>
        <source>No curve yet.</source>
        <translation>Aún no hay curva.</translation>
    </message>
    <message>
        <source>Similarity {0} after {1} steps.</source>
        <translation>Similitud {0} tras {1} pasos.</translation>
    </message>
    <message>
        <source>The next run starts guidance at {0}.</source>
        <translation>La próxima vez la orientación empieza en {0}.</translation>
    </message>
    <message>
        <source>The next run&apos;s start is automatic; arrow keys choose it.</source>
        <translation>El próximo inicio es automático; las flechas lo eligen.</translation>
    </message>
    <message>
        <source>Timing curve</source>
        <translation>Curva temporal</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>start: chosen</source>
        <translation>inicio: elegido</translation>
    </message>
    <message>
        <source>step 1</source>
        <translation>paso 1</translation>
    </message>
</context>
<context>
    <name>WheelValue</name>
    <message>
        <source>Emotion wheel</source>
        <translation>Rueda de emociones</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>_Dialog</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>_Share</name>
    <message>
        <source>{0}, in percent</source>
        <translation>{0}, en porcentaje</translation>
    </message>
</context>
</TS>
