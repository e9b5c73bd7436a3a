import type { MediaContent } from '../content'
import { IMAGE_SIZES, type ImageSize, type ImageSizes } from './servedPost'

export type PresentedImage = {
  sha256: string
  alt: string | null
  type: string
  focalPoint: { x: number; y: number }
  sizes: Partial<Record<ImageSize, { url: string; width: number; height: number }>>
}

/**
 * A picture with the addresses of its sizes.
 *
 * @param apiUrl address of this version of the interface, without a slash at the end
 * @param sizes pixels per size, the original excepted, which the picture knows itself
 */
export function presentImage({ image, sizes, apiUrl }: {
  image: MediaContent
  sizes: ImageSizes
  apiUrl: string
}): PresentedImage {
  const all: ImageSizes = { ...sizes, original: { width: image.width, height: image.height } }
  const presented: PresentedImage['sizes'] = {}
  for (const size of IMAGE_SIZES) {
    const pixels = all[size]
    if (pixels === undefined) continue
    presented[size] = {
      url: `${apiUrl}/media/${image.sha256}/${size}`,
      width: pixels.width,
      height: pixels.height,
    }
  }
  return {
    sha256: image.sha256,
    alt: image.alt,
    type: image.type,
    focalPoint: { x: image.focalPoint.x, y: image.focalPoint.y },
    sizes: presented,
  }
}
