import type { Picture } from '../../exchange/picture/draw-flow.ts';

const SHARP = 2;
/** What browsers can hold in one canvas: a side, and an area, in px. */
const LONGEST = 16_000;
const LARGEST = 120_000_000;

/** How many points of the file one px of a picture gets: two, or as many as one canvas can hold. */
export const sharpness = ({ width, height }: Pick<Picture, 'width' | 'height'>): number =>
  Math.min(SHARP, LONGEST / width, LONGEST / height, Math.sqrt(LARGEST / (width * height)));

/** A picture as a PNG file; rejects with words when the browser cannot draw it. */
export async function pngOf(picture: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = sharpness(picture);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!file) throw new Error('The picture is too large for this browser. Save it as a drawing instead.');
    return file;
  } finally {
    URL.revokeObjectURL(address);
  }
}
