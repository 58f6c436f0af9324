// Stands in for d3-color in the build: React Flow's zooming brings d3's transitions along, which can also blend colours. The
// canvas only ever animates its viewport, so no text is a colour to them; knowing none keeps 3 KiB out of the first load.

/** Reads a colour: there is none. A function that can stand behind `instanceof`. */
export function color(): null {
  return null;
}

export { color as cubehelix, color as gray, color as hcl, color as hsl, color as lab, color as lch, color as rgb };
