import { createRequire } from 'node:module';

/** The file of a font, in its package. In the Lambda bundle the fonts lie beside the code (infra/bundle.ts). */
const fontFile = (name: string): string => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** The fonts by their files: under another name for a file that it holds open pdfkit would read the file each time. */
export const fonts = { regular: fontFile('DejaVuSans'), bold: fontFile('DejaVuSans-Bold') };
