// The same text as `text.mjs` writes into case files, for other programs that set pages: A4 with margins of 2.5 cm, the
// very face that we embed at 12 points, one line and a half, numbered paragraphs, footnotes of 10 points, hyphenation.
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paragraphs } from './text.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the files of the face are, which all of them embed. */
export const FACES = dirname(createRequire(`${root}package.json`).resolve('@expo-google-fonts/tinos/package.json'));

/** Lines of 12 points, one and a half as Word counts, in points: what our sheet makes of the face's own distances. */
export const LEADING = 12 * 1.149 * 1.5;
const NOTE_LEADING = 10 * 1.149;

/** pandoc's options for XeLaTeX. */
export const XELATEX = [
  '--pdf-engine=xelatex',
  '-V fontsize=12pt',
  '-V papersize=a4',
  '-V geometry:margin=2.5cm',
  '-V linestretch=1.5',
  '-V mainfont=Tinos',
  ...fontOptions().map((option) => `-V mainfontoptions:${option}`),
].flatMap((option) => option.split(/ (.*)/s).filter((part) => part !== ''));

/** How fontspec is told of the four files. */
export function fontOptions() {
  return [
    `Path=${FACES}/`,
    'UprightFont=400Regular/Tinos_400Regular.ttf',
    'BoldFont=700Bold/Tinos_700Bold.ttf',
    'ItalicFont=400Regular_Italic/Tinos_400Regular_Italic.ttf',
    'BoldItalicFont=700Bold_Italic/Tinos_700Bold_Italic.ttf',
  ];
}

/** A page of HTML whose notes float to the foot, as the draft of CSS for pages has them. */
export function htmlFile(count) {
  const body = paragraphs(count).map(({ text, note, refers }, index) => {
    const number = index + 1;
    const words = html(text) + (refers ? ` See paragraph <a href="#p${refers}">${refers}</a>.` : '');
    const call = note ? `<span class="note">${html(note)}</span>` : '';
    return `<p id="p${number}"><span class="number">${number}.</span>${words}${call}</p>`;
  });
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Indictment</title><style>${STYLE}</style></head>
<body><h1>INDICTMENT</h1>
${body.join('\n')}
</body></html>
`;
}

const face = (file, rest) => `@font-face { font-family: Tinos; src: url(file://${FACES}/${file}); ${rest} }`;
const STYLE = `
${face('400Regular/Tinos_400Regular.ttf', '')}
${face('700Bold/Tinos_700Bold.ttf', 'font-weight: bold')}
${face('400Regular_Italic/Tinos_400Regular_Italic.ttf', 'font-style: italic')}
@page { size: A4; margin: 2.5cm; @bottom-center { content: counter(page) "/" counter(pages) } }
body { font: 12pt/${LEADING}pt Tinos; margin: 0; text-align: justify; hyphens: auto; orphans: 2; widows: 2 }
h1 { font-size: 16pt; text-align: center }
p { margin: 0 0 12pt 1.27cm; text-indent: -1.27cm }
.number { display: inline-block; width: 1.27cm; text-indent: 0 }
.note { float: footnote; font-size: 10pt; line-height: ${NOTE_LEADING}pt; text-indent: 0 }
`;

function html(text) {
  return text.replace(/\*\*(.+?)\*\*/g, '<b>$1</b>').replace(/\*(.+?)\*/g, '<i>$1</i>');
}

/** Typst's markup. */
export function typstFile(count) {
  const body = paragraphs(count).map(({ text, note, refers }, index) => {
    const number = index + 1;
    const words = typst(text) + (refers ? ` See paragraph #link(<p${refers}>)[${refers}].` : '');
    return `#numbered(${number})[${words}${note ? `#footnote[${typst(note)}]` : ''}] <p${number}>`;
  });
  return `${TYPST}\n= INDICTMENT\n\n${body.join('\n\n')}\n`;
}

// Typst counts leading between the lines' edges, which are here those of the face.
const TYPST = `#set page(paper: "a4", margin: 2.5cm, numbering: "1/1")
#set text(font: "Tinos", size: 12pt, lang: "en", hyphenate: true, top-edge: 0.891em, bottom-edge: -0.216em)
#set par(justify: true, leading: ${(LEADING - 12 * 1.107).toFixed(2)}pt)
#set block(spacing: 12pt)
#show footnote.entry: set text(size: 10pt)
#let numbered(number, body) = block(par(hanging-indent: 1.27cm, [#box(width: 1.27cm)[#number.]#body]))`;

function typst(text) {
  return text.replace(/\*\*(.+?)\*\*|\*(.+?)\*/g, (_, bold, italic) => (bold ? `#strong[${bold}]` : `#emph[${italic}]`));
}

/** LaTeX of our own, for lines that can be compared with ours: the same measure, indents, leading and face. */
export function latexFile(count) {
  const body = paragraphs(count).map(({ text, note, refers }, index) => {
    const words = latex(text) + (refers ? ` See paragraph~${refers}.` : '');
    return `\\numbered{${index + 1}}${words}${note ? `\\footnote{${latex(note)}}` : ''}\\par`;
  });
  return `${LATEX}\n${body.join('\n')}\n\\end{document}\n`;
}

const LATEX = String.raw`\documentclass[12pt]{article}
\usepackage[a4paper,margin=2.5cm,footskip=1.25cm]{geometry}
\usepackage{fontspec}
\setmainfont{Tinos}[${fontOptions().join(',')}]
\pagestyle{empty} \frenchspacing \raggedbottom \emergencystretch=3em
\widowpenalty=10000 \clubpenalty=10000
\makeatletter
\renewcommand\normalsize{\@setfontsize\normalsize{12bp}{${LEADING.toFixed(3)}bp}}
\renewcommand\footnotesize{\@setfontsize\footnotesize{10bp}{${NOTE_LEADING.toFixed(3)}bp}}
\renewcommand\@makefntext[1]{\noindent\@makefnmark#1}
\makeatother
\footnotesep=10.9bp \skip\footins=9.5bp
\setlength\parskip{12bp} \setlength\parindent{0pt}
\newcommand\numbered[1]{\hangindent=1.27cm \hangafter=1 \noindent\hbox to 1.27cm{#1.\hfil}\ignorespaces}
\begin{document}\normalsize`;

function latex(text) {
  return text.replace(/\*\*(.+?)\*\*/g, '\\textbf{$1}').replace(/\*(.+?)\*/g, '\\emph{$1}');
}
