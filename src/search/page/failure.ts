/** Why nothing can be searched: no connection, a browser that may not run WebAssembly, or the index is not there. */
export function failureOf(): 'offline' | 'blocked' | 'failed' {
  if (!navigator.onLine) return 'offline';
  try {
    // The shortest program there is: its signature and version.
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
    return 'failed';
  } catch {
    return 'blocked';
  }
}
