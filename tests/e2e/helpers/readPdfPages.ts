/** The pages of a PDF as Chromium writes it, in millimetres: every page is an object that nothing packs. */
export function readPdfPages(pdf: Buffer): { width: number; height: number }[] {
  const text = pdf.toString('latin1')
  if (!text.startsWith('%PDF-')) throw new Error('this is no PDF')
  return [...text.matchAll(/\/Type\s*\/Page\b[\s\S]*?endobj/g)].map(([page]) => {
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(page) ?? []
    if (!width || !height) throw new Error('a page without a size')
    return { width: inMillimetres(width), height: inMillimetres(height) }
  })
}

/** A point is 1/72 inch; whole millimetres are as exact as paper. */
const inMillimetres = (points: string) => Math.round((Number(points) / 72) * 25.4)
