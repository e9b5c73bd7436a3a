import type { SeedPicture } from '../types'

/** Drawn for this product; the sources are seed/pictures/<key>.svg, 1600 × 1200. */
export const PICTURES: SeedPicture[] = [
]
