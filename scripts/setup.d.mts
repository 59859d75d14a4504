/** The first Chromium there is. */
export function findChromium(): string | undefined;
