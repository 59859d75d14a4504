export interface Served {
  readonly url: string;
  close(): Promise<void>;
}
/** Serves a built site on loopback; `port` 0 takes any free one. */
export function serve(folder: string, port: number): Promise<Served>;
