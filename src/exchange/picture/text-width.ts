// Advance widths of Inter in thousandths of the size, measured once: pictures are laid out where no browser can measure text.
// One entry for each letter from the space to the tilde.
const NORMAL = [
  281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646, 593, 620,
  566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903,
  753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612,
  583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426,
  333, 426, 662,
];
const BOLD = [
  252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379, 660, 423, 623, 636, 666, 612, 640,
  576, 640, 640, 319, 329, 673, 673, 673, 543, 999, 728, 659, 737, 722, 605, 588, 749, 746, 277, 580, 703, 565, 922,
  759, 769, 645, 773, 652, 650, 660, 736, 728, 1020, 720, 713, 652, 373, 379, 373, 481, 469, 351, 574, 624, 583, 624,
  591, 389, 625, 612, 262, 262, 569, 262, 900, 612, 609, 624, 624, 397, 549, 353, 612, 587, 839, 569, 588, 566, 455,
  359, 455, 673,
];
// What stands outside ASCII and has no base letter there: at weight 400 and at 600.
const OTHERS: Readonly<Record<string, readonly [number, number]>> = {
  '\u00a0': [281, 252],
  '«': [583, 634],
  '·': [288, 319],
  '»': [583, 634],
  Æ: [994, 1013],
  '×': [662, 673],
  Ø: [765, 769],
  ß: [616, 644],
  æ: [917, 913],
  ø: [600, 609],
  '–': [500, 500],
  '—': [1000, 1000],
  '‘': [261, 294],
  '’': [261, 294],
  '“': [440, 507],
  '”': [440, 501],
  '…': [864, 956],
  '€': [667, 679],
  '→': [1000, 1000],
};
/** A letter of a script that the table does not hold; East Asian ones fill a square. */
const UNKNOWN = 700;
const SQUARE = 1000;

/** How wide a text in Inter is at a size, in px; weight 500 lies half way, and letters with marks are as wide as without. */
export function textWidth(text: string, sizePx: number, weight: 400 | 500 | 600): number {
  const share = (weight - 400) / 200;
  let sum = 0;
  for (const letter of text) {
    const [normal, bold] = widthsOf(letter);
    sum += normal + (bold - normal) * share;
  }
  return (sum * sizePx) / 1000;
}

function widthsOf(letter: string): readonly [number, number] {
  const known = OTHERS[letter];
  if (known) return known;
  const base = letter.normalize('NFD').codePointAt(0)!;
  // A combining mark on its own adds nothing.
  if (base >= 0x300 && base < 0x370) return [0, 0];
  if (base >= 32 && base < 127) return [NORMAL[base - 32]!, BOLD[base - 32]!];
  return base >= 0x2e80 ? [SQUARE, SQUARE] : [UNKNOWN, UNKNOWN];
}
