/**
 * The address of the project's repository, as `REPOSITORY_URL` gives it: `https://github.com/owner/name`;
 * empty where it has none yet.
 *
 * @throws Error for anything else
 */
export function readRepositoryAddress(text: string | undefined): string {
  if (!text) return '';
  const address = text.replace(/(\.git)?\/*$/, '');
  if (!/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(address))
    throw new Error(`REPOSITORY_URL=${text}: write it as https://github.com/owner/name.`);
  return address;
}
