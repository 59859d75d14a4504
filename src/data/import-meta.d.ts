/** What the build tells its modules. */
interface ImportMetaEnv {
  /** The day that the site is built for: `2026-11-22`. */
  readonly BUILD_DATE: string;
  /** Whether what waits for a later day is shown all the same: to who writes, on the development server. */
  readonly SHOWS_WAITING: boolean;
  /** The address of the project's repository, `https://github.com/owner/name`; empty where it has none yet. */
  readonly REPOSITORY_URL: string;
  /** Whether it is known from which commit the site is built. */
  readonly HAS_COMMIT: boolean;
}
