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
        <source>&amp;Again</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>&amp;Author and rights</source>
        <translation>&amp;Autor y derechos</translation>
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
        <source>A password has {0} characters at least.</source>
        <translation>Una contraseña tiene al menos {0} caracteres.</translation>
    </message>
    <message>
        <source>A picture of {0} by {1} pixels</source>
        <translation>Una imagen de {0} por {1} píxeles</translation>
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
        <source>Changes photographs</source>
        <translation>Cambia fotografías</translation>
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
        <source>From the next start on.</source>
        <translation>Desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Full, 32 bits</source>
        <translation>Completa, 32 bits</translation>
    </message>
    <message>
        <source>Generate Picture</source>
        <translation>Generar imagen</translation>
    </message>
    <message>
        <source>Give a pattern of names, such as {0}.</source>
        <translation>Indique un patrón de nombres, como {0}.</translation>
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
        <source>Ins, Del</source>
        <translation>Insertar, Suprimir</translation>
    </message>
    <message>
        <source>Insert adds an emotion, Delete removes one, Space goes to the next</source>
        <translation>Insertar añade una emoción, Suprimir quita una, Espacio pasa a la siguiente</translation>
    </message>
    <message>
        <source>It comes with the program and stays</source>
        <translation>Viene con el programa y permanece</translation>
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
        <source>Joy</source>
        <translation>Alegría</translation>
    </message>
    <message>
        <source>Keys: arrows turn and strengthen, 1–8 choose, Ins adds, Del removes, 0 for none.</source>
        <translation>Teclas: las flechas giran y refuerzan, 1–8 eligen, Insertar añade, Suprimir quita, 0 para ninguna.</translation>
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
        <source>No emotion</source>
        <translation>Ninguna emoción</translation>
    </message>
    <message>
        <source>No emotion: the picture is left to the prompt</source>
        <translation>Ninguna emoción: la imagen queda en manos del prompt</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <source>Only when it is finished</source>
        <translation>Solo cuando está terminada</translation>
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
        <source>Rank Tries</source>
        <translation>Ordenar los intentos</translation>
    </message>
    <message>
        <source>Rat&amp;ings Over Sessions…</source>
        <translation>&amp;Valoraciones por sesiones…</translation>
    </message>
    <message>
        <source>Reads emotions</source>
        <translation>Lee emociones</translation>
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
        <source>Sessions, pictures, words and what is kept while you work go into a folder of this client&apos;s, encrypted. Only the password opens it.</source>
        <translation>Las sesiones, imágenes, palabras y lo que se conserva mientras trabaja van cifrados a una carpeta de este cliente. Solo la contraseña la abre.</translation>
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
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space and drag, + and −</source>
        <translation>Espacio y arrastrar, + y −</translation>
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
        <source>That did not work ({0}).</source>
        <translation>Eso no ha funcionado ({0}).</translation>
    </message>
    <message>
        <source>The best of {0} tries is shown; the others stay in the history.</source>
        <translation>Se muestra el mejor de {0} intentos; los demás quedan en el historial.</translation>
    </message>
    <message>
        <source>The client is locked: nothing of it is in this window or readable on the disk.</source>
        <translation>El cliente está bloqueado: nada suyo está en esta ventana ni se puede leer en el disco.</translation>
    </message>
    <message>
        <source>The libraries that it uses have licences of their own, which lie in the Python environment that it runs in; an installed program has them all on one page.</source>
        <translation>Las bibliotecas que usa tienen licencias propias, que están en el entorno de Python en que se ejecuta; un programa instalado las tiene todas en una página.</translation>
    </message>
    <message>
        <source>The password is kept nowhere and nobody can reset it. Should it be lost, everything of this client is lost. Several words that do not belong together are easy to keep and hard to guess.</source>
        <translation>La contraseña no se guarda en ningún sitio y nadie puede restablecerla. Si se pierde, se pierde todo lo de este cliente. Varias palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>The picture reads: {0}</source>
        <translation>Predicción para la imagen: {0}</translation>
    </message>
    <message>
        <source>The program&apos;s own files</source>
        <translation>Los archivos del programa</translation>
    </message>
    <message>
        <source>The pseudonym can be read without the password: choose one that tells nobody who it is.</source>
        <translation>El seudónimo se puede leer sin la contraseña: elija uno que no diga a nadie quién es.</translation>
    </message>
    <message>
        <source>The seal</source>
        <translation>El sello</translation>
    </message>
    <message>
        <source>The series of {0} pictures is in the history.</source>
        <translation>La serie de {0} imágenes está en el historial.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
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
        <source>There is no {0} here: use {1}.</source>
        <translation>Aquí no hay {0}: use {1}.</translation>
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
        <source>This download was cut. What has come is kept, and it can go on.</source>
        <translation>Esta descarga se interrumpió. Lo que llegó se conserva, y puede continuar.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Desagradable</translation>
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
        <source>What do the readings mean?</source>
        <translation>¿Qué significan las predicciones?</translation>
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
        <source>Write it again.</source>
        <translation>Escríbala otra vez.</translation>
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
        <source>a few seconds</source>
        <translation>unos segundos</translation>
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
        <source>added by you</source>
        <translation>añadido por usted</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>entera</translation>
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
        <source>anger</source>
        <translation>ira</translation>
    </message>
    <message>
        <source>anticipation</source>
        <translation>anticipación</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>flechas</translation>
    </message>
    <message>
        <source>awe</source>
        <translation>asombro</translation>
    </message>
    <message>
        <source>best of {1}</source>
        <translation>el mejor de {1}</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>viene con el programa</translation>
    </message>
    <message>
        <source>contentment</source>
        <translation>satisfacción</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>cut to {0} × {1}</source>
        <translation>recortada a {0} × {1}</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>asco</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>emoción</translation>
    </message>
    <message>
        <source>excitement</source>
        <translation>entusiasmo</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>miedo</translation>
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
        <source>guidance</source>
        <translation>orientación</translation>
    </message>
    <message>
        <source>high arousal</source>
        <translation>activación alta</translation>
    </message>
    <message>
        <source>in a folder that you use</source>
        <translation>en una carpeta que usted usa</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>intensidad</translation>
    </message>
    <message>
        <source>intensity {share}</source>
        <translation>intensidad {share}</translation>
    </message>
    <message>
        <source>joy</source>
        <translation>alegría</translation>
    </message>
    <message>
        <source>low arousal</source>
        <translation>activación baja</translation>
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
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>no emotion in particular</source>
        <translation>ninguna emoción en particular</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not clear: {0}</source>
        <translation>no está claro: {0}</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>place {0} of {1}</source>
        <translation>puesto {0} de {1}</translation>
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
        <source>sadness</source>
        <translation>tristeza</translation>
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
        <source>settings of the method</source>
        <translation>ajustes del método</translation>
    </message>
    <message>
        <source>similarity {0}</source>
        <translation>similitud {0}</translation>
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
        <source>straightened by {0}°</source>
        <translation>enderezada {0}°</translation>
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
        <source>surprise</source>
        <translation>sorpresa</translation>
    </message>
    <message>
        <source>the picture is left to the prompt</source>
        <translation>la imagen queda en manos del prompt</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>los habituales</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>turned by {0}°</source>
        <translation>girada {0}°</translation>
    </message>
    <message>
        <source>within a mask</source>
        <translation>dentro de una máscara</translation>
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
        <translation>{0} de {1}</translation>
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
        <source>{0} pictures</source>
        <translation>{0} imágenes</translation>
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
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>{0}, ever stronger</source>
        <translation>{0}, cada vez más fuerte</translation>
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
        <source>Cropped to {0} × {1}.</source>
        <translation>Recortada a {0} × {1}.</translation>
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
    <message>
        <source>{0} × {1}</source>
        <translation>{0} × {1}</translation>
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
    <name>DrawingController</name>
    <message>
        <source>With guidance</source>
        <translation>Con orientación</translation>
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
        <source>{0} × {1} pixels</source>
        <translation>{0} × {1} píxeles</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Exported “{0}”.</source>
        <translation>Se exportó «{0}».</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>It lies outside the client&apos;s folder: whoever has this computer sees it.</source>
        <translation>Está fuera de la carpeta del cliente: quien tenga este equipo lo ve.</translation>
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
        <source>Progress</source>
        <translation>Progreso</translation>
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
        <source>a cottage by a lake in the evening</source>
        <translation>una cabaña junto a un lago al atardecer</translation>
    </message>
    <message>
        <source>in cold moonlight</source>
        <translation>bajo la fría luz de la luna</translation>
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
        <source>{0} × {1} pixels (generated pictures)</source>
        <translation>{0} × {1} píxeles (imágenes generadas)</translation>
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
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
